//! What was promised: the target of an indicator for a period.

use super::amount::Decimal;
use super::entry::Quantity;

/// A target (*target*), also used for the baseline (*kondisi awal*).
#[doc(alias = "kondisi awal")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TargetValue {
    /// One number.
    Number(Quantity),
    /// Between two bounds, both included (*rentang*).
    #[doc(alias = "rentang")]
    Range {
        /// Lower bound.
        low: Decimal,
        /// Upper bound.
        high: Decimal,
        /// The text as printed, if there is one.
        printed: Option<Box<str>>,
    },
    /// A step of the indicator's ordinal scale, by its label.
    Rank(Box<str>),
    /// The plan says that there is none for this period.
    NotSet,
}
