//! The columns of the quarterly evaluation of the work plan (*Evaluasi Terhadap Hasil Renja*, form E.81).
//!
//! | column | what stands there |
//! |---|---|
//! | 5 | the target of the strategic plan |
//! | 6 | what was reached until the year before |
//! | 7 | the target of the year |
//! | 8–11 | what was reached in each quarter |
//! | 12 | the year: sum, last or mean of the quarters, by the indicator's aggregation |
//! | 13 | 6 + 12 where figures add up over the years; the last figure of percentages, stocks and means |
//! | 14 | 13 / 5 × 100 |
//!
//! Figures are taken as they are printed, so that a reader with a calculator gets the same. Money always adds up.

use super::achievement::Mean;
use super::amount::{Decimal, Fraction};
use super::kind::Aggregation;
use super::outcome::{Outcome, Percent, Reason};

/// What was reached or is to be reached.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reached {
    /// A number as printed; money in rupiah.
    Number(Decimal),
    /// A step of an ordinal scale, by its label.
    Rank(Box<str>),
}

/// Of what a row tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Of {
    /// *K*: of an indicator.
    Performance {
        /// How its quarters make its year.
        aggregation: Aggregation,
        /// With how many decimals it prints.
        decimals: u32,
    },
    /// *Rp*.
    Money,
}

/// What columns 5 to 11 say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Given {
    /// Column 5.
    pub goal: Outcome<Reached>,
    /// Column 6.
    pub before: Outcome<Reached>,
    /// Column 7.
    pub planned: Outcome<Reached>,
    /// Columns 8 to 11, as far as the quarter that is evaluated.
    pub quarters: Vec<Outcome<Reached>>,
}

/// Columns 5 to 14.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Columns {
    /// Columns 5 to 11.
    pub given: Given,
    /// Column 12.
    pub year: Outcome<Reached>,
    /// Column 13.
    pub through: Outcome<Reached>,
    /// Column 14, to two decimals.
    pub level: Outcome<Percent>,
}

impl Of {
    /// Whether figures of one year and the next add up.
    pub fn adds_up(self) -> bool {
        match self {
            Self::Money => true,
            Self::Performance { aggregation, .. } => aggregation == Aggregation::Sum,
        }
    }

    /// Works out columns 12 to 14.
    pub fn columns(self, given: Given) -> Columns {
        let year = self.year(&given.quarters);
        let through = match self.adds_up() {
            true => sum([&given.before, &year]),
            false if year.value().is_none() && given.before.value().is_some() => {
                given.before.clone()
            }
            false => year.clone(),
        };
        let level = self.level(&given.goal, &through);
        Columns {
            given,
            year,
            through,
            level,
        }
    }

    /// Column 12.
    fn year(self, quarters: &[Outcome<Reached>]) -> Outcome<Reached> {
        match self {
            Self::Money => sum(quarters),
            Self::Performance {
                aggregation,
                decimals,
            } => match aggregation {
                Aggregation::Sum => sum(quarters),
                Aggregation::Average => mean(quarters, decimals),
                Aggregation::Last => quarters.last().cloned().unwrap_or(NOT_DUE),
            },
        }
    }

    /// Column 14. A goal that is only known in part says nothing.
    fn level(self, goal: &Outcome<Reached>, through: &Outcome<Reached>) -> Outcome<Percent> {
        let (none, zero) = match self {
            Self::Performance { .. } => (Reason::NoTarget, Reason::ZeroTarget),
            Self::Money => (Reason::NoCeiling, Reason::ZeroCeiling),
        };
        through.clone().and_then(|reached| match (goal, reached) {
            (Outcome::Known(Reached::Number(goal)), _) if goal.is_zero() => Outcome::Missing(zero),
            (Outcome::Known(Reached::Number(goal)), Reached::Number(reached)) => {
                percent_of(reached, *goal).map_or(TOO_LARGE, Outcome::Known)
            }
            (Outcome::Known(_), _) => Outcome::Missing(Reason::KindMismatch),
            _ => Outcome::Missing(none),
        })
    }
}

const NOT_DUE: Outcome<Reached> = Outcome::Missing(Reason::NotDue);
const TOO_LARGE: Outcome<Percent> = Outcome::Missing(Reason::Overflow);

fn percent_of(part: Decimal, whole: Decimal) -> Option<Percent> {
    let share = Fraction::from(part).checked_div(whole.into()).ok()?;
    share.checked_mul(100.into()).ok()?.round_half_away(2)
}

/// The plain mean of some levels of column 14, with two decimals; those without one stay out of it and are counted.
pub fn mean_of_levels<'a>(levels: impl IntoIterator<Item = &'a Outcome<Percent>>) -> Mean {
    let levels = levels
        .into_iter()
        .cloned()
        .map(|it| it.map(Reached::Number));
    let levels: Vec<_> = levels.collect();
    let found = Found::of(&levels);
    let mean = found.sum.and_then(|sum| {
        let mean = sum.checked_div(i64::from(found.numbers).into()).ok()?;
        mean.round_half_away(2)
    });
    let is_incomplete = |it: &&Outcome<Reached>| matches!(it, Outcome::Incomplete { .. });
    Mean {
        percent: mean,
        counted: found.numbers.into(),
        incomplete: levels.iter().filter(is_incomplete).count(),
        of: found.of.into(),
    }
}

/// What several figures come to; those that are missing are counted.
pub fn sum<'a>(figures: impl IntoIterator<Item = &'a Outcome<Reached>>) -> Outcome<Reached> {
    let found = Found::of(figures);
    found.outcome(found.sum.and_then(Fraction::to_decimal))
}

/// The mean of the figures that there are; where nothing occurred, nothing lacks.
fn mean(figures: &[Outcome<Reached>], decimals: u32) -> Outcome<Reached> {
    let found = Found::of(figures);
    if found.numbers == 0 && found.lack.is_none() && found.of > 0 {
        return Outcome::NoEvent;
    }
    let mean = found.sum.and_then(|sum| {
        let mean = sum.checked_div(i64::from(found.numbers).into()).ok()?;
        mean.round_half_away(decimals)
    });
    found.outcome(mean)
}

/// What some figures say.
struct Found {
    /// `None`: too large.
    sum: Option<Fraction>,
    numbers: u16,
    have: u16,
    of: u16,
    /// Why the first that lacks does.
    lack: Option<Reason>,
}

impl Found {
    fn of<'a>(figures: impl IntoIterator<Item = &'a Outcome<Reached>>) -> Self {
        let mut found = Self {
            sum: Some(Fraction::ZERO),
            numbers: 0,
            have: 0,
            of: 0,
            lack: None,
        };
        for figure in figures {
            found.of += 1;
            found.have += u16::from(matches!(figure, Outcome::Known(_) | Outcome::NoEvent));
            if let Outcome::Missing(reason) = figure {
                found.lack = found.lack.or(Some(*reason));
            }
            match figure.value() {
                None => {}
                Some(Reached::Number(number)) => {
                    let sum = found
                        .sum
                        .and_then(|it| it.checked_add((*number).into()).ok());
                    found.sum = sum;
                    found.numbers += 1;
                }
                Some(Reached::Rank(_)) => found.lack = Some(Reason::KindMismatch),
            }
        }
        found
    }

    fn outcome(&self, value: Option<Decimal>) -> Outcome<Reached> {
        let Self { have, of, .. } = *self;
        match value {
            _ if self.numbers == 0 => Outcome::Missing(self.lack.unwrap_or(Reason::NotDue)),
            None => Outcome::Missing(Reason::Overflow),
            Some(value) if have == of => Outcome::Known(Reached::Number(value)),
            Some(value) => Outcome::Incomplete {
                value: Reached::Number(value),
                have,
                of,
            },
        }
    }
}

#[cfg(test)]
mod tests;
