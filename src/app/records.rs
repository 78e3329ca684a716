//! Between the log's batches and the store's records.

use super::ports::{Record, RecordKey};
use crate::log::Batch;
use crate::log::codec::Undecodable;

/// The record of a batch; `None` if it holds nothing.
pub fn record_of(batch: &Batch) -> Option<Record> {
    let (tab, first) = batch.key()?;
    Some(Record {
        key: RecordKey { tab, first },
        bytes: batch.encode().into_bytes().into(),
    })
}

/// The batches of records. One that cannot be read makes all of them unread: a log has no gaps.
pub fn batches_of(records: &[Record]) -> Result<Vec<Batch>, Undecodable> {
    records
        .iter()
        .map(|record| Batch::decode(&String::from_utf8_lossy(&record.bytes)))
        .collect()
}
