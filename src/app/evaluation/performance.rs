//! The columns *K*: targets and figures of an indicator.

use super::Ground;
use crate::app::query::overview::{SeriesYear, series};
use crate::domain::evaluation::{Columns, Given, Of, Reached, sum};
use crate::domain::kind::Aggregation;
use crate::domain::measure::{Figure, Measurement};
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::scale::Rating;
use crate::domain::target::TargetValue;

impl Ground<'_> {
    /// How the quarters of an indicator make its year, and its columns.
    pub fn performance(&self, indicator: &Indicator) -> Option<(Aggregation, Columns)> {
        let place = self.plan.indicators.place(indicator.id)?;
        let aggregation = self.workspace.engine(self.plan).aggregation(place);
        // A percentage of parts that add up is one all the same.
        let aggregation = match aggregation {
            Aggregation::Sum if indicator.is_percentage() => Aggregation::Last,
            other => other,
        };
        let of = Of::Performance {
            aggregation,
            decimals: indicator.decimals(),
        };
        let quarters = (1..=self.quarter).map(|n| Period::Quarter(self.year, n));
        let quarters = quarters.map(|quarter| self.reached(indicator, place, aggregation, quarter));
        let given = Given {
            goal: self.goal(indicator, of.adds_up()),
            before: self.before(indicator, of.adds_up()),
            planned: target(indicator, self.year),
            quarters: quarters.collect(),
        };
        Some((aggregation, of.columns(given)))
    }

    /// Column 5: the target of the last year, or what the targets of all years come to.
    fn goal(&self, indicator: &Indicator, adds_up: bool) -> Outcome<Reached> {
        let (first, last) = self.years;
        if !adds_up {
            return target(indicator, last);
        }
        let years = (first..=last).map(|year| target(indicator, year));
        let stated: Vec<_> = years.filter(|it| it.value().is_some()).collect();
        match stated.is_empty() {
            true => Outcome::Missing(Reason::NoTarget),
            false => sum(&stated),
        }
    }

    /// Column 6: what was reached in the years of the strategic plan before this one, or by the last of them that tells.
    fn before(&self, indicator: &Indicator, adds_up: bool) -> Outcome<Reached> {
        let all = series(self.workspace, self.plan, indicator.id, self.year).years;
        let years = all
            .into_iter()
            .filter(|it| (self.years.0..self.year).contains(&it.year));
        let figures: Vec<_> = years.filter_map(|it| self.of_year(&it)).collect();
        if adds_up {
            return match figures.is_empty() {
                true => Outcome::Known(Reached::Number(0.into())),
                false => sum(&figures),
            };
        }
        let last = figures.iter().rev().find(|it| it.value().is_some());
        let none = Outcome::Missing(Reason::NotDue);
        last.or(figures.last()).cloned().unwrap_or(none)
    }

    /// What a year reached; nothing where it had no target yet and nothing was entered.
    fn of_year(&self, it: &SeriesYear) -> Option<Outcome<Reached>> {
        let whole = Period::Year(it.year);
        let found = self.workspace.measure(&it.plan, it.id, whole, self.today)?;
        let indicator = it.plan.indicator(it.id)?;
        let had_target = !matches!(
            target(indicator, it.year),
            Outcome::Missing(Reason::NoTarget)
        );
        let reached = printed(&it.plan, indicator, &found.actual);
        (had_target || reached.value().is_some()).then_some(reached)
    }

    /// Columns 8 to 11: a quarter alone where quarters are put together, else the year as it stood then.
    fn reached(
        &self,
        indicator: &Indicator,
        place: usize,
        aggregation: Aggregation,
        quarter: Period,
    ) -> Outcome<Reached> {
        let engine = self.workspace.engine(self.plan);
        let (data, today) = (self.workspace.data(), self.today);
        let found = match aggregation {
            Aggregation::Last => engine
                .measure(self.plan, data, place, quarter, today)
                .map(|Measurement { actual, .. }| actual),
            Aggregation::Sum | Aggregation::Average => engine.alone(data, place, quarter, today),
        };
        let none = Outcome::Missing(Reason::NotDue);
        printed(self.plan, indicator, &found.unwrap_or(none))
    }
}

/// A figure as it is printed.
fn printed(plan: &Plan, indicator: &Indicator, figure: &Outcome<Figure>) -> Outcome<Reached> {
    let scale = indicator.ordinal_scale.and_then(|id| plan.scale(id));
    figure.and_then(|figure| {
        let rank = match figure {
            Figure::Step { step, .. } => scale.and_then(|it| it.label(Rating::Band(step))),
            Figure::Number(_) => None,
        };
        let number = || figure.printed(indicator.decimals()).map(Reached::Number);
        let rank = rank.map(|label| Reached::Rank(label.into()));
        rank.or_else(number)
            .map_or(Outcome::Missing(Reason::Overflow), Outcome::Known)
    })
}

/// The target of a year as something that can be reached; a range is none.
fn target(indicator: &Indicator, year: u16) -> Outcome<Reached> {
    match indicator.target(Period::Year(year)).first() {
        Some(TargetValue::Number(quantity)) => Outcome::Known(Reached::Number(quantity.value)),
        Some(TargetValue::Rank(label)) => Outcome::Known(Reached::Rank(label.clone())),
        Some(TargetValue::Range { .. }) => Outcome::Missing(Reason::KindMismatch),
        Some(TargetValue::NotSet) | None => Outcome::Missing(Reason::NoTarget),
    }
}
