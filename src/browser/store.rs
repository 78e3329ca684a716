//! The store of one workspace: an IndexedDB database that is only ever added to.
//!
//! One object store, key `[tab, first number]`, value the bytes of the batch. Measured: a record by
//! observation is 13 times slower, and a whole document by tab loses half of what two tabs write.

use super::idb::{self, End};
use super::keys;
use crate::app::ports::{Later, Record, RecordKey, Store, StoreProblem};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbVersionChangeEvent};

/// Bytes that a slice should hold when a store is read.
const SLICE: usize = 256 << 10;

/// An open database. Dropping it closes the connection.
pub struct Database {
    database: IdbDatabase,
    /// Why the connection was closed under us, once it was: from then on nothing is written, lest a new
    /// and empty database get changes that rest on ones it lacks.
    closed: Rc<RefCell<Option<StoreProblem>>>,
    _on_change: Closure<dyn Fn(IdbVersionChangeEvent)>,
    _on_close: Closure<dyn Fn()>,
}

impl Database {
    /// Opens it, and lets go of it when another tab replaces or erases it.
    pub async fn open(name: &str) -> Result<Self, StoreProblem> {
        let database = idb::open(name).await?;
        let closed = Rc::new(RefCell::new(None));
        let (asked, reason) = (database.clone(), closed.clone());
        let on_change =
            Closure::<dyn Fn(IdbVersionChangeEvent)>::new(move |event: IdbVersionChangeEvent| {
                asked.close();
                let problem = match event.new_version() {
                    None => StoreProblem::Erased,
                    Some(_) => StoreProblem::NewerVersion,
                };
                reason.replace(Some(problem));
            });
        let reason = closed.clone();
        let on_close = Closure::<dyn Fn()>::new(move || {
            reason.replace(Some(StoreProblem::Evicted));
        });
        database.set_onversionchange(Some(on_change.as_ref().unchecked_ref()));
        database.set_onclose(Some(on_close.as_ref().unchecked_ref()));
        Ok(Self {
            database,
            closed,
            _on_change: on_change,
            _on_close: on_close,
        })
    }

    /// The next slice after a key: keys and as many of the records as are asked for.
    async fn slice(
        &self,
        after: &JsValue,
        count: u32,
        known: &dyn Fn(&RecordKey) -> bool,
    ) -> Result<Slice, StoreProblem> {
        let store = batches(&idb::reading(&self.database)?)?;
        let range: JsValue = if after.is_undefined() {
            JsValue::UNDEFINED
        } else {
            IdbKeyRange::lower_bound_with_open(after, true)
                .map_err(idb::problem)?
                .into()
        };
        let keys = store.get_all_keys_with_key_and_limit(&range, count);
        let keys: Array = idb::answer(keys.map_err(idb::problem)?)
            .await?
            .unchecked_into();
        let last = keys.get(keys.length().saturating_sub(1));
        let mut wanted = Vec::new();
        for key in keys.iter() {
            let parsed = parse_key(&key)?;
            if !known(&parsed) {
                wanted.push((parsed, key));
            }
        }
        let values: Vec<JsValue> = if wanted.len() == keys.length() as usize {
            let values = store.get_all_with_key_and_limit(&range, count);
            let values = idb::answer(values.map_err(idb::problem)?).await?;
            values.unchecked_into::<Array>().iter().collect()
        } else {
            let mut answers = Vec::with_capacity(wanted.len());
            for (_, key) in &wanted {
                answers.push(idb::answer(store.get(key).map_err(idb::problem)?));
            }
            let mut values = Vec::with_capacity(answers.len());
            for answer in answers {
                values.push(answer.await?);
            }
            values
        };
        let records = wanted.into_iter().zip(values).map(|((key, _), value)| {
            let bytes = Uint8Array::new(&value).to_vec().into();
            Record { key, bytes }
        });
        Ok(Slice {
            records: records.collect(),
            last,
            is_last: keys.length() < count,
        })
    }

    async fn add(&self, records: &[&Record]) -> Result<End, StoreProblem> {
        let transaction = idb::writing(&self.database)?;
        let end = idb::end(transaction.clone());
        let added = batches(&transaction).and_then(|store| {
            for record in records {
                let bytes = Uint8Array::from(&*record.bytes);
                store
                    .add_with_key(&bytes, &key(record.key))
                    .map_err(idb::problem)?;
            }
            Ok(())
        });
        if let Err(problem) = added {
            // Also where it cannot be aborted any more, it did not complete.
            let _ = transaction.abort();
            return Err(problem);
        }
        Ok(end.await)
    }

    /// Those of the records that are not there yet; the others must be there with the same bytes.
    async fn absent<'a>(&self, records: &'a [Record]) -> Result<Vec<&'a Record>, StoreProblem> {
        let mut absent = Vec::new();
        for record in records {
            let store = batches(&idb::reading(&self.database)?)?;
            let found = store.get(&key(record.key)).map_err(idb::problem)?;
            let found = idb::answer(found).await?;
            if found.is_undefined() {
                absent.push(record);
            } else if Uint8Array::new(&found).to_vec() != *record.bytes {
                return Err(StoreProblem::Taken(record.key));
            }
        }
        Ok(absent)
    }

    async fn append_all(&self, records: &[Record]) -> Result<(), StoreProblem> {
        let mut absent: Vec<&Record> = records.iter().collect();
        loop {
            match self.add(&absent).await? {
                End::Complete => return Ok(()),
                End::Failed(problem) => return Err(problem),
                // Stored before and the answer lost, or another tab received the same file.
                End::KeyTaken => absent = self.absent(records).await?,
            }
            if absent.is_empty() {
                return Ok(());
            }
        }
    }

    async fn load_all(
        &self,
        known: &dyn Fn(&RecordKey) -> bool,
        each: &mut dyn FnMut(Vec<Record>),
    ) -> Result<(), StoreProblem> {
        let (mut after, mut count) = (JsValue::UNDEFINED, 16);
        loop {
            let slice = self.slice(&after, count, known).await?;
            let bytes: usize = slice.records.iter().map(|record| record.bytes.len()).sum();
            // The next slice has as many records as should make one, judged by this one.
            let fitting = SLICE * slice.records.len() / bytes.max(1);
            count = fitting.clamp(16, 1024) as u32;
            if !slice.records.is_empty() {
                each(slice.records);
            }
            if slice.is_last {
                return Ok(());
            }
            after = slice.last;
        }
    }

    /// What closed the connection explains a failure better than the failure itself.
    fn explained<T>(&self, result: Result<T, StoreProblem>) -> Result<T, StoreProblem> {
        result.map_err(|problem| self.closed.borrow().clone().unwrap_or(problem))
    }
}

impl Store for Database {
    fn load<'a>(
        &'a self,
        known: &'a dyn Fn(&RecordKey) -> bool,
        each: &'a mut dyn FnMut(Vec<Record>),
    ) -> Later<'a, Result<(), StoreProblem>> {
        Box::pin(async move { self.explained(self.load_all(known, each).await) })
    }

    fn append<'a>(&'a self, records: &'a [Record]) -> Later<'a, Result<(), StoreProblem>> {
        Box::pin(async move { self.explained(self.append_all(records).await) })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.set_onclose(None);
        self.database.close();
    }
}

struct Slice {
    records: Vec<Record>,
    last: JsValue,
    is_last: bool,
}

fn batches(transaction: &web_sys::IdbTransaction) -> Result<IdbObjectStore, StoreProblem> {
    transaction
        .object_store(keys::BATCHES)
        .map_err(idb::problem)
}

fn key(key: RecordKey) -> Array {
    Array::of2(&key.tab.to_string().into(), &key.first.into())
}

/// A key that is none of ours means that somebody else wrote here: better to stop than to read around it.
fn parse_key(key: &JsValue) -> Result<RecordKey, StoreProblem> {
    let pair: &Array = key.unchecked_ref();
    let tab = pair.get(0).as_string().and_then(|tab| tab.parse().ok());
    let first = pair.get(1).as_f64();
    match (tab, first) {
        (Some(tab), Some(first)) => Ok(RecordKey {
            tab,
            first: first as u32,
        }),
        _ => Err(StoreProblem::Other(format!("{key:?}"))),
    }
}
