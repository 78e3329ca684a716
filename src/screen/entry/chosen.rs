//! The cell that the side of the page is about, and what to say about it right now.

use crate::app::command::CellAddress;
use crate::app::query::entry_table::Row;
use crate::domain::entry::Entry;
use crate::domain::period::Period;
use crate::text::entry::Reading;
use crate::text::number::Doubt;
use std::sync::Arc;

/// The chosen cell.
#[derive(Clone, PartialEq, Debug)]
pub struct Chosen {
    /// Its row.
    pub row: Arc<Row>,
    /// Its column.
    pub period: Period,
    /// What to say about it right now.
    pub hint: Option<Hint>,
}

impl Chosen {
    /// Its address.
    pub fn address(&self) -> CellAddress {
        self.row.address(self.period)
    }
}

/// Something to say about a cell right now.
#[derive(Clone, PartialEq, Debug)]
pub enum Hint {
    /// Nobody types into it.
    Closed,
    /// What is typed decides a difference.
    Disputed,
    /// The cells are verified: a change of them asks for a reason.
    Verified(Vec<(CellAddress, Option<Entry>)>),
    /// What was just typed into a cell, most often the one before, may have been meant otherwise.
    Slip(CellAddress, Slip),
}

/// What was typed and may have been meant otherwise.
#[derive(Clone, PartialEq, Debug)]
pub struct Slip {
    /// The other reading.
    pub other: Option<(Doubt, Entry)>,
    /// What stood behind the number and was not kept.
    pub remark: Option<String>,
}

impl Slip {
    /// What to say about a reading, if anything.
    pub fn of(reading: &Reading) -> Option<Self> {
        let other = if reading.is_surprising() {
            reading.doubt.zip(reading.other.clone())
        } else {
            None
        };
        let slip = Self {
            other,
            remark: reading.remark.clone(),
        };
        (slip.other.is_some() || slip.remark.is_some()).then_some(slip)
    }
}
