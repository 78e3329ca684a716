//! Reading a store in slices, as large as keeps the page fluent.

use super::super::idb;
use super::{Database, batches};
use crate::app::ports::{Record, RecordKey, StoreProblem};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::IdbKeyRange;

/// Bytes that a slice should hold when a store is read.
const SLICE: usize = 256 << 10;
/// Records that a slice has at most.
const MOST: u32 = 1024;

struct Slice {
    records: Vec<Record>,
    last: JsValue,
    is_last: bool,
}

impl Database {
    pub(super) async fn load_all(
        &self,
        known: &dyn Fn(&RecordKey) -> bool,
        each: &mut dyn FnMut(Vec<Record>),
    ) -> Result<(), StoreProblem> {
        let (mut after, mut count) = (JsValue::UNDEFINED, 16);
        loop {
            let slice = self.slice(&after, count, known).await?;
            let bytes: usize = slice.records.iter().map(|record| record.bytes.len()).sum();
            // The next slice has as many records as should make one, judged by this one.
            count = match slice.records.len() {
                0 => MOST,
                read => (SLICE * read / bytes.max(1)).clamp(1, MOST as usize) as u32,
            };
            if !slice.records.is_empty() {
                each(slice.records);
            }
            if slice.is_last {
                return Ok(());
            }
            after = slice.last;
        }
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
