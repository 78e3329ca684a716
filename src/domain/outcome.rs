//! Results that may be missing, each absence with its reason.

use super::amount::Decimal;

/// A measured figure, or why there is none. Empty, nothing happened, not due and zero are four things.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome<T> {
    /// A figure from complete data.
    Known(T),
    /// *Belum lengkap*: a figure from some of the periods that are due.
    #[doc(alias = "belum lengkap")]
    Incomplete {
        /// The figure so far.
        value: T,
        /// Periods that are complete.
        have: u16,
        /// Periods that are needed.
        of: u16,
    },
    /// *Tidak ada kejadian*: 0 of 0.
    #[doc(alias = "tidak ada kejadian")]
    NoEvent,
    /// *Tidak dapat dihitung*, *belum diisi*, *belum waktunya* …: no figure.
    #[doc(alias = "tidak dapat dihitung")]
    Missing(Reason),
}

/// Why there is no figure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reason {
    /// *Belum diisi*: nothing entered yet.
    #[doc(alias = "belum diisi")]
    NotEntered,
    /// *Belum waktunya diukur*.
    #[doc(alias = "belum waktunya")]
    NotDue,
    /// *Data tidak tersedia*.
    #[doc(alias = "tidak tersedia")]
    NotAvailable,
    /// Two or more entries differ and nobody has decided.
    Disputed,
    /// The plan states no formula.
    NoFormula,
    /// The formula cannot be read.
    BadFormula,
    /// A count stands where a percentage is expected: the formula has no divisor.
    #[doc(alias = "tanpa pembagi")]
    NoDivisor,
    /// Something divided by zero that is not zero.
    ZeroDivision,
    /// The numbers are too large to compute exactly.
    Overflow,
    /// The plan states no target for the period.
    NoTarget,
    /// The target is zero where higher is better, so nothing can be divided by it.
    ZeroTarget,
    /// The target was zero, and it was missed: *tidak tercapai*, without a percentage.
    #[doc(alias = "tidak tercapai")]
    MissedZeroTarget,
    /// The target is negative.
    NegativeTarget,
    /// A bound of the range is zero.
    ZeroBound,
    /// R is zero where T / R was to be computed.
    ZeroActual,
    /// The target is of another kind than the figure (a rank for a number, a range for a plain polarity).
    KindMismatch,
    /// No ceiling is stated of what money may be spent (*tanpa pagu*).
    #[doc(alias = "tanpa pagu")]
    NoCeiling,
    /// The ceiling is zero, so nothing can be divided by it.
    ZeroCeiling,
    /// Nothing was spent, so nothing can be divided by it (*serapan nol*).
    #[doc(alias = "serapan nol")]
    NothingSpent,
    /// The scale does not know this rank, or the number falls in none of its bands.
    NotOnScale,
}

impl<T> Outcome<T> {
    /// The figure, complete or not.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Known(value) | Self::Incomplete { value, .. } => Some(value),
            Self::NoEvent | Self::Missing(_) => None,
        }
    }

    /// The same outcome with its figure changed; `f` may find that there is none after all.
    pub fn and_then<U>(self, f: impl FnOnce(T) -> Outcome<U>) -> Outcome<U> {
        match self {
            Self::Known(value) => f(value),
            Self::Incomplete { value, have, of } => match f(value) {
                Outcome::Known(value) => Outcome::Incomplete { value, have, of },
                other => other,
            },
            Self::NoEvent => Outcome::NoEvent,
            Self::Missing(reason) => Outcome::Missing(reason),
        }
    }

    /// The same outcome with its figure changed.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Outcome<U> {
        self.and_then(|value| Outcome::Known(f(value)))
    }
}

/// A percentage in points: 82.5 means 82,5 %.
pub type Percent = Decimal;
