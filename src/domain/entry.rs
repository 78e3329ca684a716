//! What a person puts into a cell of the data grid.

use super::amount::Decimal;

/// A number, and how it was printed where that was more than the number (`80,27%`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quantity {
    /// The exact value; percentages in points (`80,27%` is 80.27).
    pub value: Decimal,
    /// The text as printed in the source, if there is one.
    pub printed: Option<Box<str>>,
}

impl From<Decimal> for Quantity {
    fn from(value: Decimal) -> Self {
        Self {
            value: value.normalize(),
            printed: None,
        }
    }
}

/// An entered figure (*isian*). Not entered and not due are computed, never stored.
#[doc(alias = "isian")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Entry {
    /// A number.
    Number(Quantity),
    /// *Nihil*: none occurred. Counts as 0 in a sum and stays out of an average.
    #[doc(alias = "nihil")]
    Nil,
    /// *Data tidak tersedia*: known to be missing.
    #[doc(alias = "data tidak tersedia")]
    NotAvailable,
    /// A step of an ordinal scale, by its label (`BB`).
    Rank(Box<str>),
}
