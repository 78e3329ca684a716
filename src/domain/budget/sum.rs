//! What several cells come to, and how many of them said something.

use super::rupiah::Rupiah;
use super::said::Said;
use crate::domain::amount::Fraction;
use crate::domain::outcome::{Outcome, Percent, Reason};

/// How many cells said something, of those that should.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Tally {
    have: u16,
    of: u16,
    /// Why the worst of the others did not.
    lack: Reason,
}

impl Tally {
    const NONE: Self = Self {
        have: 0,
        of: 0,
        lack: Reason::NotDue,
    };

    /// Of one cell; one that is empty is waited for only once it is due.
    fn one<T>(said: &Said<T>, is_due: bool) -> Self {
        let lack = match said {
            Said::Nothing if !is_due => return Self::NONE,
            Said::Is(_) | Said::Nil => Reason::NotDue,
            Said::Nothing => Reason::NotEntered,
            Said::NotAvailable => Reason::NotAvailable,
            Said::Disputed => Reason::Disputed,
        };
        Self {
            have: (lack == Reason::NotDue).into(),
            of: 1,
            lack,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            have: self.have.saturating_add(other.have),
            of: self.of.saturating_add(other.of),
            lack: graver(self.lack, other.lack),
        }
    }

    fn is_anything(&self) -> bool {
        self.have > 0 || matches!(self.lack, Reason::NotAvailable | Reason::Disputed)
    }

    fn outcome<T>(&self, value: Option<T>) -> Outcome<T> {
        let Self { have, of, lack } = *self;
        match value {
            _ if have == 0 => Outcome::Missing(lack),
            None => Outcome::Missing(Reason::Overflow),
            Some(value) if have == of => Outcome::Known(value),
            Some(value) => Outcome::Incomplete { value, have, of },
        }
    }
}

/// What must be settled first, of two reasons why cells say nothing.
fn graver(one: Reason, other: Reason) -> Reason {
    let weight = |reason| match reason {
        Reason::Disputed => 3,
        Reason::NotAvailable => 2,
        Reason::NotEntered => 1,
        _ => 0,
    };
    if weight(other) > weight(one) {
        other
    } else {
        one
    }
}

/// A sum of money.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sum {
    /// `None`: more digits than can be kept exactly.
    value: Option<Rupiah>,
    tally: Tally,
}

impl Default for Sum {
    fn default() -> Self {
        Self {
            value: Some(Rupiah::ZERO),
            tally: Tally::NONE,
        }
    }
}

impl Sum {
    /// Of one cell; one that is empty is waited for only once it is due.
    pub fn one(said: Said<Rupiah>, is_due: bool) -> Self {
        Self {
            value: Some(said.value().unwrap_or_default()),
            tally: Tally::one(&said, is_due),
        }
    }

    /// Of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let both = self.value.zip(other.value);
        Self {
            value: both.and_then(|(a, b)| a.plus(b)),
            tally: self.tally.and(other.tally),
        }
    }

    /// Whether any cell said something, be it that people differ.
    pub fn is_anything(&self) -> bool {
        self.tally.is_anything()
    }

    /// The amount, or why there is none.
    pub fn outcome(&self) -> Outcome<Rupiah> {
        self.tally.outcome(self.value)
    }
}

/// A mean of percentages, each with the weight of its ceiling; a plain mean where no ceiling is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Mean {
    /// Percentages times weights, weights, percentages; `None`: too large.
    sums: Option<[Fraction; 3]>,
    tally: Tally,
}

impl Default for Mean {
    fn default() -> Self {
        Self {
            sums: Some([Fraction::ZERO; 3]),
            tally: Tally::NONE,
        }
    }
}

impl Mean {
    /// Of one cell. Nobody waits for one that is empty: not every office keeps this figure.
    pub fn one(said: Said<Percent>, ceiling: Option<Rupiah>) -> Self {
        let percent = said.value().map(Fraction::from).unwrap_or(Fraction::ZERO);
        let weight = ceiling.filter(|_| said.value().is_some());
        let weight = weight.map(Fraction::from).unwrap_or(Fraction::ZERO);
        let sums = percent.checked_mul(weight).ok();
        Self {
            sums: sums.map(|product| [product, weight, percent]),
            tally: Tally::one(&said, false),
        }
    }

    /// Of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let both = self.sums.zip(other.sums);
        let sums = both.and_then(|([a, b, c], [d, e, f])| {
            Some([
                a.checked_add(d).ok()?,
                b.checked_add(e).ok()?,
                c.checked_add(f).ok()?,
            ])
        });
        Self {
            sums,
            tally: self.tally.and(other.tally),
        }
    }

    /// Whether any cell said something.
    pub fn is_anything(&self) -> bool {
        self.tally.is_anything()
    }

    /// The mean to two decimals, or why there is none.
    pub fn outcome(&self) -> Outcome<Percent> {
        let have = i64::from(self.tally.have);
        let mean = self.sums.and_then(|[products, weights, percents]| {
            let mean = match weights.is_zero() {
                true => percents.checked_div(have.into()),
                false => products.checked_div(weights),
            };
            mean.ok()?.round_half_away(2)
        });
        self.tally.outcome(mean.map(|it| it.normalize()))
    }
}
