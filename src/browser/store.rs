//! The store of one workspace: an IndexedDB database that is only ever added to.
//!
//! One object store, key `[tab, first number]`, value the bytes of the batch. Measured: a record by
//! observation is 13 times slower, and a whole document by tab loses half of what two tabs write.

mod reading;

use super::idb::{self, End};
use super::keys;
use crate::app::ports::{Later, Record, RecordKey, Store, StoreProblem};
use js_sys::{Array, Uint8Array};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbObjectStore, IdbVersionChangeEvent};

/// An open database. Dropping it closes the connection.
pub struct Database {
    database: IdbDatabase,
    closed: Rc<Closed>,
    _on_change: Closure<dyn Fn(IdbVersionChangeEvent)>,
    _on_close: Closure<dyn Fn()>,
}

type Lost = Box<dyn Fn(StoreProblem)>;

/// Why the connection was closed under us, once it was: from then on nothing is written, lest a new
/// and empty database get changes that rest on ones it lacks.
#[derive(Default)]
struct Closed {
    why: OnceCell<StoreProblem>,
    tell: RefCell<Option<Lost>>,
}

impl Closed {
    fn close(&self, why: StoreProblem) {
        if self.why.set(why.clone()).is_ok()
            && let Some(tell) = &*self.tell.borrow()
        {
            tell(why);
        }
    }
}

impl Database {
    /// Opens it, and lets go of it when another tab replaces or erases it.
    pub async fn open(name: &str) -> Result<Self, StoreProblem> {
        let database = idb::open(name).await?;
        let closed = Rc::new(Closed::default());
        let (asked, reason) = (database.clone(), closed.clone());
        let on_change =
            Closure::<dyn Fn(IdbVersionChangeEvent)>::new(move |event: IdbVersionChangeEvent| {
                asked.close();
                reason.close(match event.new_version() {
                    // Whoever erases from within the program tells the tabs themselves.
                    None => StoreProblem::Evicted,
                    Some(_) => StoreProblem::NewerVersion,
                });
            });
        let reason = closed.clone();
        let on_close = Closure::<dyn Fn()>::new(move || {
            reason.close(StoreProblem::Evicted);
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

    /// What closed the connection explains a failure better than the failure itself.
    fn explained<T>(&self, result: Result<T, StoreProblem>) -> Result<T, StoreProblem> {
        result.map_err(|problem| self.closed.why.get().cloned().unwrap_or(problem))
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

    fn on_lost(&self, lost: Lost) {
        if let Some(why) = self.closed.why.get() {
            lost(why.clone());
        }
        self.closed.tell.replace(Some(lost));
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.set_onclose(None);
        self.database.close();
    }
}

fn batches(transaction: &web_sys::IdbTransaction) -> Result<IdbObjectStore, StoreProblem> {
    transaction
        .object_store(keys::BATCHES)
        .map_err(idb::problem)
}

fn key(key: RecordKey) -> Array {
    Array::of2(&key.tab.to_string().into(), &key.first.into())
}
