//! What is wrong or odd about a table of the budget. Rows count from 1 and columns from 0, as in the file.

use crate::app::budget_entry::NoAmount;
use crate::domain::budget::Code;

/// Something to be said about a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    /// No row looks like heads.
    NoHeads,
    /// No column holds codes.
    NoCodes,
    /// Nothing below the heads names a programme, an activity or a sub-activity.
    NoRows,
    /// A column whose head says nothing known; it is left out.
    UnknownColumn {
        /// Which one.
        column: usize,
    },
    /// A column that means the same as an earlier one; it is left out.
    SameColumn {
        /// Which one.
        column: usize,
        /// The earlier one.
        first: usize,
    },
    /// A text that is no code; the row is left out.
    BadCode {
        /// Where.
        row: usize,
        /// Where.
        column: usize,
        /// What stands there.
        text: String,
    },
    /// A row of amounts that names nothing; it is left out.
    NoCode {
        /// Where.
        row: usize,
    },
    /// Rows of accounts (*rekening belanja*), which are no parts of the nomenclature; they are left out.
    Accounts {
        /// How many.
        rows: usize,
    },
    /// A code that the table gives two names; the first one is taken.
    TwoNames {
        /// Where.
        row: usize,
        /// The row of the first name.
        first: usize,
        /// Which code.
        code: Code,
    },
    /// Something that is no year; the row's amounts are left out.
    BadYear {
        /// Where.
        row: usize,
        /// Where.
        column: usize,
        /// What stands there.
        text: String,
    },
    /// Something that is no amount; it is left out.
    BadAmount {
        /// Where.
        row: usize,
        /// Where.
        column: usize,
        /// What stands there.
        text: String,
        /// Why.
        why: NoAmount,
    },
    /// An amount that may have been meant otherwise; see [`Look::take_other`](super::Look::take_other).
    Doubt {
        /// Where.
        row: usize,
        /// Where.
        column: usize,
        /// What stands there.
        text: String,
        /// Its place among the figures.
        figure: usize,
    },
    /// Two different amounts for the same cell; the first one is taken.
    Twice {
        /// Where.
        row: usize,
        /// Where.
        column: usize,
        /// The row of the first one.
        first: usize,
    },
}

impl Problem {
    /// Whether the table cannot be taken over because of it.
    pub fn stops(&self) -> bool {
        matches!(self, Self::NoHeads | Self::NoCodes | Self::NoRows)
    }
}
