//! Forecast (*prakiraan*): the yearly step that the end target still needs, and where the present pace leads.
//!
//! The pace is the slope of the least-squares line over the known years, as an exact fraction. It uses every
//! year, not only the first and the last, allows for years that are missing, and is what `SLOPE` gives in a
//! spreadsheet. The way ahead starts at the last figure, not at that line: *dengan laju sekarang* means from
//! where we are, and a line may lie beside the figure that everybody knows.
//!
//! A target counts as reached exactly where [`super::achievement`] gives 100 per cent or more: so a range is
//! a bound on its worse side only.

#[cfg(test)]
mod tests;

use super::amount::{ArithmeticProblem, Fraction};
use super::kind::{Polarity, RoundingPolicy};
use super::measure::{Figure, Measurement};
use super::outcome::{Outcome, Reason};
use super::period::Period;
use super::plan::Indicator;
use super::stated::Stated;
use super::target::TargetValue;
use crate::domain::sort::sort_by_key;
use std::collections::BTreeMap;

/// Years that are needed to tell a direction: two points always lie on a line.
pub const FEWEST_YEARS: usize = 3;

/// How far beyond the year of the end target the pace is followed: two Renstra periods. A line through a few
/// years says nothing about what lies further away.
pub const HORIZON_YEARS: u16 = 10;

/// The figure of one complete year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Point {
    /// Which year.
    pub year: u16,
    /// R as printed; the pace follows from it, so that a reader with the printed table gets the same.
    pub printed: Fraction,
    /// R as the achievement counts it; so nothing is called reached of which less than 100 per cent is.
    pub value: Fraction,
}

/// What is to be reached: the bound of a target on its worse side.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Aim {
    /// The year of the target.
    pub year: u16,
    /// Where it begins to be met.
    pub bound: Fraction,
    /// Whether larger figures meet it, else smaller ones.
    pub is_floor: bool,
}

/// What the end target still needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Needed {
    /// The last figure meets it.
    Nothing,
    /// So much more (below zero: less) each year.
    Step(Fraction),
    /// Its year is not after the last figure, which missed it.
    TooLate,
}

/// Where the pace leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrival {
    /// The last figure meets the target already.
    Already,
    /// In this year first.
    In(u16),
    /// Away from the target.
    Away,
    /// Not by this year, the last that is looked at.
    NotBy(u16),
}

/// The direction of the known years (*arah*).
#[doc(alias = "arah")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trend {
    /// Fewer than [`FEWEST_YEARS`] years have a figure.
    TooFewYears {
        /// How many have one.
        have: usize,
    },
    /// A pace, and where it leads.
    Pace {
        /// Change each year; percentages in points.
        #[doc(alias = "laju")]
        per_year: Fraction,
        /// Where it leads.
        arrival: Arrival,
    },
}

/// What can be said of the years ahead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Forecast {
    /// The end target.
    pub aim: Aim,
    /// The last figure, if there is any, and what the end target still needs from there.
    pub from: Option<(Point, Needed)>,
    /// The direction of the years.
    pub trend: Trend,
}

impl Forecast {
    /// What the present pace makes of a later year, from the last figure on; nothing where there is no pace.
    pub fn at_pace(&self, year: u16) -> Option<Fraction> {
        let (last, _) = self.from?;
        let Trend::Pace { per_year, .. } = self.trend else {
            return None;
        };
        let years = i64::from(year.checked_sub(last.year)?);
        let gone = per_year.checked_mul(years.into()).ok()?;
        last.value.checked_add(gone).ok()
    }
}

/// The complete years among measurements of whole years, rising. A year that is not over, or lacks entries,
/// is no point; neither is a rank.
pub fn points(years: &[Measurement], rounding: RoundingPolicy) -> Vec<Point> {
    let point = |year: &Measurement| match (year.through, year.actual) {
        (Period::Year(number), Outcome::Known(Figure::Number(exact))) => {
            let printed = year.printed?.into();
            let value = match rounding {
                RoundingPolicy::AsPrinted => printed,
                RoundingPolicy::Exact => exact,
            };
            Some(Point {
                year: number,
                printed,
                value,
            })
        }
        _ => None,
    };
    let mut points: Vec<_> = years.iter().filter_map(point).collect();
    sort_by_key(&mut points, |point| point.year);
    points.dedup_by_key(|point| point.year);
    points
}

/// Looks ahead for an indicator, from its measurements of whole years.
pub fn forecast(
    indicator: &Indicator,
    years: &[Measurement],
    rounding: RoundingPolicy,
) -> Result<Forecast, Reason> {
    let aim = Aim::of(&indicator.targets, *indicator.direction().value())?;
    Ok(ahead(aim, &points(years, rounding))?)
}

/// Looks ahead from points of rising years.
pub fn ahead(aim: Aim, points: &[Point]) -> Result<Forecast, ArithmeticProblem> {
    let from = match points.last() {
        Some(last) => Some((*last, aim.needed(*last)?)),
        None => None,
    };
    let trend = match points.last() {
        Some(last) if points.len() >= FEWEST_YEARS => {
            let per_year = slope(points)?;
            let arrival = aim.arrival(*last, per_year)?;
            Trend::Pace { per_year, arrival }
        }
        _ => Trend::TooFewYears { have: points.len() },
    };
    Ok(Forecast { aim, from, trend })
}

impl Aim {
    /// What the last yearly target asks for, or why nothing can be held against it.
    pub fn of(
        targets: &BTreeMap<Period, Stated<TargetValue>>,
        polarity: Polarity,
    ) -> Result<Self, Reason> {
        let mut yearly = targets.iter().rev().filter_map(|(period, target)| {
            let is_set = !matches!(target, Stated::Not | Stated::Is(TargetValue::NotSet));
            (is_set && *period == Period::Year(period.year())).then_some((period.year(), target))
        });
        let (year, target) = yearly.next().ok_or(Reason::NoTarget)?;
        let (bound, is_floor) = match (target.known().ok_or(Reason::Disputed)?, polarity) {
            (TargetValue::Number(number), Polarity::Higher) => (number.value, true),
            (TargetValue::Number(number), Polarity::Lower | Polarity::LowerInverse) => {
                (number.value, false)
            }
            (TargetValue::Range { low, high, .. }, Polarity::RangeHigher) => (*low.min(high), true),
            (TargetValue::Range { low, high, .. }, Polarity::RangeLower) => (*low.max(high), false),
            _ => return Err(Reason::KindMismatch),
        };
        let bound = bound.into();
        Ok(Self {
            year,
            bound,
            is_floor,
        })
    }

    /// Whether a figure meets it.
    pub fn is_met(&self, value: Fraction) -> bool {
        if self.is_floor {
            value >= self.bound
        } else {
            value <= self.bound
        }
    }

    fn needed(&self, last: Point) -> Result<Needed, ArithmeticProblem> {
        if self.is_met(last.value) {
            return Ok(Needed::Nothing);
        }
        match self.year.checked_sub(last.year) {
            None | Some(0) => Ok(Needed::TooLate),
            Some(left) => {
                let gap = self.bound.checked_sub(last.value)?;
                gap.checked_div(i64::from(left).into()).map(Needed::Step)
            }
        }
    }

    fn arrival(&self, last: Point, per_year: Fraction) -> Result<Arrival, ArithmeticProblem> {
        if self.is_met(last.value) {
            return Ok(Arrival::Already);
        }
        let horizon = self.year.max(last.year).saturating_add(HORIZON_YEARS);
        if per_year.is_zero() {
            return Ok(Arrival::NotBy(horizon));
        }
        // Unmet: above zero for a floor, below zero for a ceiling; so a pace of the other sign leads away.
        let years = self.bound.checked_sub(last.value)?.checked_div(per_year)?;
        if years.is_negative() {
            return Ok(Arrival::Away);
        }
        let whole = whole_years(years);
        let left = i128::from(horizon - last.year);
        Ok(match u16::try_from(whole) {
            Ok(whole) if i128::from(whole) <= left => Arrival::In(last.year + whole),
            _ => Arrival::NotBy(horizon),
        })
    }
}

/// Rounded up, since a target met in the middle of a year is met in that year's figure.
fn whole_years(years: Fraction) -> i128 {
    let (above, below) = (years.numerator(), years.denominator());
    above / below + i128::from(above % below != 0)
}

/// The slope of the least-squares line: Σ (x − x̄)·y ÷ Σ (x − x̄)², with n·x̄ taken whole.
fn slope(points: &[Point]) -> Result<Fraction, ArithmeticProblem> {
    let count = points.len() as i64;
    let sum: i64 = points.iter().map(|point| i64::from(point.year)).sum();
    let (mut above, mut below) = (Fraction::ZERO, 0);
    for point in points {
        let offset = count * i64::from(point.year) - sum;
        above = above.checked_add(point.printed.checked_mul(offset.into())?)?;
        below += offset * offset;
    }
    // Offsets are n times too large: once above, twice below.
    above.checked_mul(count.into())?.checked_div(below.into())
}
