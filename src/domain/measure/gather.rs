//! One variable over the year so far: its periods by its aggregation, then its parts added up.

use super::periods::{self, Periods};
use crate::domain::amount::Fraction;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::Aggregation;
use crate::domain::observations::Observations;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::{Plan, Variable};
use crate::domain::series::{Reading, Year, state};
use crate::domain::sort::sort_and_dedup;

/// A variable as a formula uses it, with where its cells stand.
#[derive(Clone, Debug)]
pub(super) struct Input {
    pub variable: EntityId,
    pub frequency: Frequency,
    pub aggregation: Aggregation,
    /// Nobody stated the aggregation.
    pub is_assumed: bool,
    measured: Periods,
    series: Option<usize>,
    /// The columns of its parts, each once.
    columns: Vec<usize>,
    /// A part has no column yet: nothing was ever entered for it.
    lacks_part: bool,
}

/// How much of a year is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reach {
    /// From the beginning of the year through a period (*s.d.*).
    SoFar(Period),
    /// This period alone.
    Alone(Period),
}

impl Reach {
    /// The last period of it.
    pub fn period(self) -> Period {
        match self {
            Self::SoFar(period) | Self::Alone(period) => period,
        }
    }
}

/// What a variable amounts to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Value<'a> {
    Number(Fraction),
    Rank(&'a str),
    /// An average of nothing but *nihil*.
    NoEvent,
}

/// A variable over the periods that were asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gathered<'a> {
    pub value: Result<Value<'a>, Reason>,
    /// The periods its figure needs.
    pub asked: Periods,
    /// Those of them that are incomplete where that matters.
    pub lacking: Periods,
}

/// A cell with a figure of some kind.
pub(super) const FIGURE: u8 = state::NUMBER | state::NIL | state::RANK | state::DISPUTED;
/// A cell without which a period is incomplete.
pub(super) const HOLE: u8 = state::EMPTY | state::NOT_AVAILABLE;

impl Gathered<'_> {
    /// The figure of the year so far, or why there is none; a rank is no number.
    pub fn amount(&self) -> Outcome<Fraction> {
        let asked = self.asked.count_ones() as u16;
        match self.value {
            Ok(Value::Number(amount)) if self.lacking == 0 => Outcome::Known(amount),
            Ok(Value::Number(value)) => Outcome::Incomplete {
                value,
                have: asked - self.lacking.count_ones() as u16,
                of: asked,
            },
            Ok(Value::NoEvent) => Outcome::NoEvent,
            Ok(Value::Rank(_)) => Outcome::Missing(Reason::KindMismatch),
            Err(reason) => Outcome::Missing(reason),
        }
    }
}

impl Input {
    pub fn new(plan: &Plan, data: &Observations, variable: &Variable) -> Self {
        Self::of_parts(data, variable, &plan.parts(variable))
    }

    /// The same for some of its parts only.
    pub fn of_parts(data: &Observations, variable: &Variable, parts: &[Option<EntityId>]) -> Self {
        let series = data.find(variable.id, variable.frequency);
        let found = series.and_then(|place| data.series(place));
        let mut columns: Vec<_> = parts
            .iter()
            .filter_map(|part| found.and_then(|series| series.column(*part)))
            .collect();
        let lacks_part = columns.len() < parts.len();
        sort_and_dedup(&mut columns);
        Self {
            variable: variable.id,
            frequency: variable.frequency,
            aggregation: *variable.yearly().value(),
            is_assumed: variable.yearly().is_assumed(),
            measured: periods::measured(variable),
            series,
            columns,
            lacks_part,
        }
    }

    pub fn asked(&self, through: Period) -> Periods {
        self.reached(Reach::SoFar(through))
    }

    fn reached(&self, reach: Reach) -> Periods {
        let asked = match reach {
            Reach::SoFar(through) => periods::until(through, self.frequency),
            Reach::Alone(period) => periods::within(period, self.frequency),
        };
        asked & self.measured
    }

    /// The figure of the year so far, or of a part of it alone.
    pub fn gather<'a>(&self, data: &'a Observations, reach: Reach, today: Date) -> Gathered<'a> {
        let through = reach.period();
        let found = self.year(data, through.year());
        let asked = self.reached(reach);
        let (mut seen, mut lacking) = (0, 0);
        for index in periods::each(asked) {
            let states = self.seen(found, index);
            seen |= states;
            lacking |= Periods::from(states & HOLE != 0) << index;
        }
        if self.aggregation == Aggregation::Last && lacking & periods::last(asked) == 0 {
            lacking = 0;
        }
        let value = match found {
            Some(year) if seen & FIGURE != 0 => self.value(year, asked, seen),
            _ => Err(self.absence(data, through, today, lacking)),
        };
        Gathered {
            value,
            asked,
            lacking,
        }
    }

    pub fn year<'a>(&self, data: &'a Observations, year: u16) -> Option<Year<'a>> {
        data.series(self.series?)?.year(year)
    }

    /// What occurs in a period.
    pub fn seen(&self, year: Option<Year<'_>>, index: u8) -> u8 {
        let Some(row) = year.map(|year| year.row(index)) else {
            return state::EMPTY;
        };
        let states = if self.columns.len() == row.states.len() {
            row.seen()
        } else {
            let states = self.columns.iter().map(|column| row.states[*column]);
            states.fold(0, |seen, state| seen | state)
        };
        states | if self.lacks_part { state::EMPTY } else { 0 }
    }

    /// Why the lacking periods lack something: overdue, known to be missing, or nobody's turn yet.
    pub fn absence(
        &self,
        data: &Observations,
        through: Period,
        today: Date,
        lacking: Periods,
    ) -> Reason {
        let year = self.year(data, through.year());
        let due = periods::due(self.frequency, through.year(), today);
        let holes = periods::each(lacking)
            .map(|index| (index, self.seen(year, index)))
            .filter(|(index, states)| due & 1 << index != 0 || *states != state::EMPTY)
            .fold(0, |holes, (_, states)| holes | states);
        match holes {
            0 => Reason::NotDue,
            holes if holes & state::EMPTY != 0 => Reason::NotEntered,
            _ => Reason::NotAvailable,
        }
    }

    fn value<'a>(&self, year: Year<'a>, asked: Periods, seen: u8) -> Result<Value<'a>, Reason> {
        if self.aggregation == Aggregation::Last {
            return self.positions(year, asked);
        }
        if seen & state::DISPUTED != 0 {
            return Err(Reason::Disputed);
        }
        if seen & state::RANK != 0 {
            return Err(Reason::KindMismatch);
        }
        match self.aggregation {
            Aggregation::Average => self.means(year, asked),
            _ if seen & state::SPILLED != 0 => self.long_total(year, asked),
            _ => self.total(year, asked),
        }
    }

    /// All cells added up; cells without a number hold 0.
    fn total<'a>(&self, year: Year<'_>, asked: Periods) -> Result<Value<'a>, Reason> {
        let sums = periods::each(asked).map(|index| self.digits(year, index));
        Ok(Value::Number(year.scaled(sums.sum())?))
    }

    /// The digits of a period added up.
    pub fn digits(&self, year: Year<'_>, index: u8) -> i128 {
        let row = year.row(index);
        if self.columns.len() == year.width() {
            return row.sum();
        }
        let digits = self.columns.iter().map(|column| row.digits[*column]);
        digits.map(i128::from).sum()
    }

    /// The same, where a number stands in the side table.
    fn long_total<'a>(&self, year: Year<'_>, asked: Periods) -> Result<Value<'a>, Reason> {
        let mut total = Fraction::ZERO;
        for index in periods::each(asked) {
            for column in &self.columns {
                if let Reading::Number(number) = year.reading(index, *column) {
                    total = total.checked_add(number.into())?;
                }
            }
        }
        Ok(Value::Number(total))
    }

    /// The mean of each part's numbers; *nihil* stays out of it.
    fn means<'a>(&self, year: Year<'_>, asked: Periods) -> Result<Value<'a>, Reason> {
        let mut total = None;
        for column in &self.columns {
            let (mut sum, mut count) = (Fraction::ZERO, 0_i64);
            for index in periods::each(asked) {
                if let Reading::Number(number) = year.reading(index, *column) {
                    sum = sum.checked_add(number.into())?;
                    count += 1;
                }
            }
            if count > 0 {
                let mean = sum.checked_div(count.into())?;
                total = Some(total.unwrap_or(Fraction::ZERO).checked_add(mean)?);
            }
        }
        Ok(total.map_or(Value::NoEvent, Value::Number))
    }

    /// The last position of each part.
    fn positions<'a>(&self, year: Year<'a>, asked: Periods) -> Result<Value<'a>, Reason> {
        let mut total = Fraction::ZERO;
        for column in &self.columns {
            let Some(index) = last_figure(year, asked, *column) else {
                continue;
            };
            match year.reading(index, *column) {
                Reading::Number(number) => total = total.checked_add(number.into())?,
                Reading::Disputed => return Err(Reason::Disputed),
                Reading::Rank(label) if self.columns.len() == 1 => return Ok(Value::Rank(label)),
                Reading::Rank(_) => return Err(Reason::KindMismatch),
                Reading::Nil | Reading::Empty | Reading::NotAvailable => {}
            }
        }
        Ok(Value::Number(total))
    }

    /// Whether the figure is made from this cell.
    pub fn counts(
        &self,
        data: &Observations,
        through: Period,
        index: u8,
        part: Option<EntityId>,
    ) -> bool {
        let series = self.series.and_then(|place| data.series(place));
        let column = series.and_then(|series| series.column(part));
        let Some((year, column)) = self.year(data, through.year()).zip(column) else {
            return false;
        };
        match (self.aggregation, year.reading(index, column)) {
            (_, Reading::Empty | Reading::NotAvailable) => false,
            (Aggregation::Sum, _) => true,
            (Aggregation::Average, reading) => reading != Reading::Nil,
            (Aggregation::Last, _) => last_figure(year, self.asked(through), column) == Some(index),
        }
    }
}

/// The last period in which a part has a figure of some kind.
fn last_figure(year: Year<'_>, asked: Periods, column: usize) -> Option<u8> {
    let is_figure = |index: &u8| year.row(*index).states[column] & FIGURE != 0;
    periods::each(asked).filter(is_figure).last()
}
