//! Numbers as people in an Indonesian office type, paste and print them.
//!
//! [`parse_number`] reads a cell (`80,27%`, `Rp1.455.199.373.000,00`, `7 – 8 bulan`, `n/a`,
//! `38% (Evaluasi Semester I)`) and says where it may have been misread; [`number`], [`percent`] and
//! [`rupiah`] write. Numbers are written alike in both languages: the figures are the office's.

mod nik;
mod read;
mod words;
mod write;

pub use nik::looks_like_nik;
pub use read::parse_number;
pub use write::{count, fraction, number, percent, rupiah};

use crate::domain::amount::Decimal;

/// What was read from a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The number, or what stands instead of one.
    pub value: Value,
    /// What was counted.
    pub unit: Option<Unit>,
    /// What stood behind the number: `Evaluasi Semester I`.
    pub remark: Option<String>,
    /// Why it should be shown back before it counts.
    pub doubt: Option<Doubt>,
}

/// A number, or what stands instead of one. The scale of a number is the decimals it was written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(Decimal),
    /// From the lower to the higher: `80 - 90%`.
    #[doc(alias = "rentang")]
    Range(Decimal, Decimal),
    /// *Data tidak tersedia*.
    #[doc(alias = "data tidak tersedia")]
    NotAvailable,
    /// *Nihil*: none occurred.
    #[doc(alias = "nihil")]
    Nil,
    /// Nothing was written.
    Empty,
}

/// What was counted.
#[doc(alias = "satuan")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// `%` or `persen`: the number is in points.
    Percent,
    /// `Rp`
    Rupiah,
    /// As written: `bulan`.
    Word(String),
}

/// Another meaning the text may have had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The point or comma may have meant the other thing.
    Separator {
        /// As read, the Indonesian way.
        read: Decimal,
        /// As it may have been meant.
        other: Decimal,
    },
    /// A lone dash, read as not available; tables also print it for none.
    Dash,
}

/// Why a text is not a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    /// No reading gives a number.
    NotANumber {
        /// The text, shortened if it is long.
        text: String,
    },
    /// More digits than can be kept exactly.
    TooManyDigits {
        /// How many it has.
        digits: usize,
    },
    /// A digit of another script, or a fraction in one sign.
    ForeignDigit {
        /// The sign.
        found: char,
    },
    /// A range that goes down.
    ReversedRange {
        /// What stands first.
        first: Decimal,
        /// What stands last.
        last: Decimal,
    },
}

impl Read {
    /// How many decimals were written; of a range, the most.
    pub fn decimals(&self) -> u32 {
        match self.value {
            Value::Number(number) => number.scale(),
            Value::Range(low, high) => low.scale().max(high.scale()),
            Value::NotAvailable | Value::Nil | Value::Empty => 0,
        }
    }
}

#[cfg(test)]
mod read_tests;
