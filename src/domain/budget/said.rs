//! What is entered of a programme, an activity or a sub-activity.

use super::rupiah::Rupiah;
use crate::domain::outcome::Percent;

/// What a cell says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Said<T> {
    /// *Belum diisi*.
    #[default]
    Nothing,
    /// This.
    Is(T),
    /// *Nihil*: none. Counts as 0.
    Nil,
    /// *Data tidak tersedia*.
    NotAvailable,
    /// People said different things, and nobody has decided.
    Disputed,
}

impl<T: Default> Said<T> {
    /// Whether it says anything at all.
    pub fn is_anything(&self) -> bool {
        !matches!(self, Self::Nothing)
    }

    /// The value, `Nil` being none.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            Self::Nil => Some(T::default()),
            Self::Nothing | Self::NotAvailable | Self::Disputed => None,
        }
    }
}

impl<T> Said<T> {
    /// The same with its value changed.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Said<U> {
        match self {
            Self::Is(value) => Said::Is(f(value)),
            Self::Nil => Said::Nil,
            Self::NotAvailable => Said::NotAvailable,
            Self::Disputed => Said::Disputed,
            Self::Nothing => Said::Nothing,
        }
    }
}

/// The money of one thing in one year, as it was entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Money {
    /// *Pagu murni*.
    #[doc(alias = "pagu murni")]
    pub original: Said<Rupiah>,
    /// *Pagu perubahan*.
    #[doc(alias = "pagu perubahan")]
    pub amended: Said<Rupiah>,
    /// *Realisasi* of each quarter, not added up.
    #[doc(alias = "realisasi")]
    pub spent: [Said<Rupiah>; 4],
    /// *Realisasi fisik*: how far the work had come at the end of each quarter.
    #[doc(alias = "realisasi fisik")]
    pub physical: [Said<Percent>; 4],
}

impl Money {
    /// Whether anything is said of it.
    pub fn is_anything(&self) -> bool {
        self.has_ceiling()
            || self.spent.iter().any(Said::is_anything)
            || self.physical.iter().any(Said::is_anything)
    }

    /// Whether a ceiling is stated, the original or the amended one.
    pub fn has_ceiling(&self) -> bool {
        self.original.is_anything() || self.amended.is_anything()
    }

    /// The ceiling that counts: the amended one if there is one.
    pub fn ceiling(&self) -> Said<Rupiah> {
        match self.amended {
            Said::Nothing => self.original,
            amended => amended,
        }
    }
}
