//! Ceilings, expenditure and absorption of one thing or of several.

use super::rupiah::Rupiah;
use super::said::{Money, Said};
use super::sum::{Mean, Sum};
use crate::domain::amount::Fraction;
use crate::domain::outcome::{Outcome, Percent, Reason};

/// What the money of one thing or of several comes to in a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Account {
    original: Sum,
    ceiling: Sum,
    /// Whether any of it has an amended ceiling.
    is_amended: bool,
    spent: [Sum; 4],
    physical: [Mean; 4],
}

impl Account {
    /// Of one thing that has money. `due` says which quarters are over.
    pub(super) fn of(money: &Money, due: [bool; 4]) -> Self {
        let ceiling = money.ceiling();
        // What first appears in the amended budget was in no original one.
        let is_original = money.original.is_anything() || !money.amended.is_anything();
        Self {
            original: Sum::one(money.original, is_original),
            ceiling: Sum::one(ceiling, true),
            is_amended: money.amended.is_anything(),
            spent: [0, 1, 2, 3].map(|n| Sum::one(money.spent[n], due[n])),
            physical: money
                .physical
                .map(|said| Mean::one(said, Said::value(ceiling))),
        }
    }

    /// Of both.
    #[must_use]
    pub(super) fn and(&self, other: &Self) -> Self {
        Self {
            original: self.original.and(other.original),
            ceiling: self.ceiling.and(other.ceiling),
            is_amended: self.is_amended || other.is_amended,
            spent: [0, 1, 2, 3].map(|n| self.spent[n].and(other.spent[n])),
            physical: [0, 1, 2, 3].map(|n| self.physical[n].and(other.physical[n])),
        }
    }

    /// What a thing states itself, and where it says nothing, what its parts come to.
    #[must_use]
    pub(super) fn or_parts(&self, parts: &Self) -> Self {
        let mut whole = *self;
        let is_own = self.ceiling.is_anything();
        if !is_own {
            whole.original = parts.original;
            whole.ceiling = parts.ceiling;
            whole.is_amended = parts.is_amended;
        }
        for n in 0..4 {
            // Where nobody says anything, those are waited for that have the ceilings.
            if !self.spent[n].is_anything() && (parts.spent[n].is_anything() || !is_own) {
                whole.spent[n] = parts.spent[n];
            }
            if !self.physical[n].is_anything() {
                whole.physical[n] = parts.physical[n];
            }
        }
        whole
    }

    /// *Pagu murni*.
    pub fn original(&self) -> Outcome<Rupiah> {
        self.original.outcome()
    }

    /// *Pagu perubahan*: what the amended budget comes to, with what it left as it was.
    pub fn amended(&self) -> Outcome<Rupiah> {
        match self.is_amended {
            true => self.ceiling.outcome(),
            false => Outcome::Missing(Reason::NotEntered),
        }
    }

    /// The ceiling (*pagu*) that counts: the amended one where there is one.
    #[doc(alias = "pagu")]
    pub fn ceiling(&self) -> Outcome<Rupiah> {
        match self.ceiling.outcome() {
            Outcome::Missing(Reason::NotEntered | Reason::NotDue) => {
                Outcome::Missing(Reason::NoCeiling)
            }
            other => other,
        }
    }

    /// *Realisasi* of a quarter, from 1.
    pub fn spent_in(&self, quarter: u8) -> Outcome<Rupiah> {
        let sum = self.spent.get(usize::from(quarter.wrapping_sub(1)));
        sum.copied().unwrap_or_default().outcome()
    }

    /// *Realisasi* from the beginning of the year through a quarter; 4 for the whole year.
    pub fn spent_through(&self, quarter: u8) -> Outcome<Rupiah> {
        let quarters = self.spent.iter().take(quarter.into());
        quarters.fold(Sum::default(), |a, b| a.and(*b)).outcome()
    }

    /// *Serapan*: expenditure through a quarter in per cent of the ceiling of the year, to two decimals.
    #[doc(alias = "serapan")]
    pub fn absorption(&self, through: u8) -> Outcome<Percent> {
        self.ceiling().and_then(|ceiling| {
            if ceiling.is_zero() {
                return Outcome::Missing(Reason::ZeroCeiling);
            }
            self.spent_through(through)
                .and_then(|spent| match share(spent, ceiling) {
                    Some(percent) => Outcome::Known(percent),
                    None => Outcome::Missing(Reason::Overflow),
                })
        })
    }

    /// *Realisasi fisik* at the end of a quarter, from 1.
    pub fn physical_in(&self, quarter: u8) -> Outcome<Percent> {
        let mean = self.physical.get(usize::from(quarter.wrapping_sub(1)));
        match mean.copied().unwrap_or_default().outcome() {
            Outcome::Missing(Reason::NotDue) => Outcome::Missing(Reason::NotEntered),
            other => other,
        }
    }

    /// *Realisasi fisik*: how far the work had come by the last quarter that says so, through this one.
    pub fn physical(&self, through: u8) -> Outcome<Percent> {
        let told = self.physical.iter().take(through.into()).rev();
        let last = told.into_iter().find(|mean| mean.is_anything());
        let empty = || Outcome::Missing(Reason::NotEntered);
        last.map_or_else(empty, Mean::outcome)
    }
}

fn share(spent: Rupiah, ceiling: Rupiah) -> Option<Percent> {
    let share = Fraction::from(spent).checked_div(ceiling.into()).ok()?;
    share.checked_mul(100.into()).ok()?.round_half_away(2)
}
