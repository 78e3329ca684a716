//! A variable over the year so far in whole digits, for whoever compares so many that most need no exact fraction.

use super::gather::{FIGURE, HOLE, Input};
use super::periods;
use crate::domain::id::EntityId;
use crate::domain::kind::Aggregation;
use crate::domain::observations::Observations;
use crate::domain::period::Period;
use crate::domain::plan::Variable;
use crate::domain::series::state;

/// A variable with where its cells stand.
pub struct Gauge(Input);

/// What a variable amounts to through a period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// There is no figure.
    Nothing,
    /// A number.
    Digits {
        /// The number without its decimal point.
        digits: i128,
        /// How many of the digits stand behind the point.
        scale: u32,
        /// Whether nothing lacks.
        is_complete: bool,
    },
    /// It takes an exact fraction to tell, or more than a glance.
    Unsure,
}

impl Gauge {
    /// Of some parts of a variable.
    pub fn of(data: &Observations, variable: &Variable, parts: &[Option<EntityId>]) -> Self {
        Self(Input::of_parts(data, variable, parts))
    }

    /// From the beginning of the year through a period. Where it gives digits, [`amount`](super::amount()) gives the
    /// same number.
    pub fn read(&self, data: &Observations, through: Period) -> Reading {
        let input = &self.0;
        let Some(year) = input.year(data, through.year()) else {
            return Reading::Nothing;
        };
        let asked = input.asked(through);
        let counting = match input.aggregation {
            Aggregation::Sum => asked,
            Aggregation::Last => periods::last(asked),
            Aggregation::Average => 0,
        };
        let (mut seen, mut digits) = (0, 0);
        for index in periods::each(counting) {
            seen |= input.seen(Some(year), index);
            digits += input.digits(year, index);
        }
        // Where the last period is whole, every part stands on it.
        let is_sure = match input.aggregation {
            Aggregation::Sum => true,
            Aggregation::Last => seen & HOLE == 0,
            Aggregation::Average => false,
        };
        if !is_sure {
            let mut others = periods::each(asked & !counting);
            let is_figure = |seen: u8| seen & FIGURE != 0;
            let has_figure = others.any(|index| is_figure(input.seen(Some(year), index)));
            return match is_figure(seen) || has_figure {
                true => Reading::Unsure,
                false => Reading::Nothing,
            };
        }
        if seen & FIGURE == 0 {
            return Reading::Nothing;
        }
        if seen & (state::DISPUTED | state::RANK | state::SPILLED) != 0 {
            return Reading::Unsure;
        }
        Reading::Digits {
            digits,
            scale: year.scale(),
            is_complete: seen & HOLE == 0,
        }
    }
}
