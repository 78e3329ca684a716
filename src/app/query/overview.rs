//! *Ringkasan*: are we on target, who has not reported, what needs deciding?

mod answer;
mod cards;
mod completeness;
mod decisions;
mod derivation;
mod money;
mod series;
#[cfg(test)]
mod tests;
mod verdict;
mod years;

pub use answer::{finding, number};
pub use cards::{Card, RatingShown, Standing, card, cards as cards_of, shown};
pub use completeness::{Completeness, Fill, UnitRow, quarter_fill};
pub use decisions::Decision;
pub use derivation::{CellShown, Derivation, EntryShown, VariableShown, derivation};
pub use money::{MoneyRow, MoneyShown};
pub use series::{Series, SeriesYear, Start, series};
pub use verdict::Verdict;
pub use years::{Outlook, TrendYear, Years, years as over_the_years};

use crate::app::Workspace;
use crate::domain::achievement::{Mean, mean};
use crate::domain::date::Date;
use crate::domain::kind::{Cap, RoundingPolicy};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Plan;
use crate::domain::sort::sort_and_dedup;
use crate::log::{Attribute, Cell, Key};
use std::rc::Rc;

/// Everything that *Ringkasan* shows of one period.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The period: from the beginning of its year through it.
    pub period: Period,
    /// The key performance indicators: those of goals and objectives.
    pub cards: Rc<[Card]>,
    /// Indicators of programmes, activities and sub-activities.
    pub below: Rc<[Card]>,
    /// The mean achievement of the key performance indicators against the targets of the year.
    pub mean: Option<Mean>,
    /// Who has filled in what.
    pub completeness: Completeness,
    /// What somebody must decide.
    pub decisions: Vec<Decision>,
    /// Money against performance, where money is known.
    pub money: Option<MoneyShown>,
    /// When a figure of this year was last entered, in milliseconds since 1970.
    pub as_of: Option<i64>,
    /// The name of the scale that rates.
    pub scale: Option<String>,
    /// The largest achievement that is shown.
    pub cap: Cap,
    /// From which R achievements are computed.
    pub rounding: RoundingPolicy,
}

/// What *Ringkasan* shows of a period; `None` before there is a plan.
pub fn overview(workspace: &Workspace, period: Period, today: Date) -> Option<Overview> {
    let plan = workspace.plan_for_year(period.year())?;
    let (cards, below) = cards::cards(workspace, plan, period, today);
    let of_year = cards
        .iter()
        .map(|card| &card.measurement.against_year.achievement);
    let mean = mean(of_year).ok();
    Some(Overview {
        period,
        mean,
        completeness: completeness::completeness(workspace, plan, period, today),
        decisions: decisions::decisions(workspace, plan, &cards),
        money: money::money(workspace, plan, &cards, period, today),
        as_of: last_entered(workspace, plan, period.year()),
        scale: plan.rating_scale().map(|scale| scale.name.clone()),
        cap: plan.agency.cap,
        rounding: plan.agency.rounding,
        cards: cards.into(),
        below: below.into(),
    })
}

/// Money against performance alone, as *Ringkasan* has it.
pub fn money(workspace: &Workspace, period: Period, today: Date) -> Option<MoneyShown> {
    let plan = workspace.plan_for_year(period.year())?;
    let (cards, _) = cards::cards(workspace, plan, period, today);
    money::money(workspace, plan, &cards, period, today)
}

/// The years that can be looked at: those of targets of any version of the plan.
pub fn years(workspace: &Workspace) -> Vec<u16> {
    let plans = workspace.plans().iter();
    let mut years: Vec<u16> = plans.flat_map(|plan| plan.decree.target_years()).collect();
    sort_and_dedup(&mut years);
    years
}

/// The period that a person who comes without naming one most likely means: the last quarter that has
/// ended, within the years of the plan.
pub fn usual_period(workspace: &Workspace, today: Date) -> Period {
    let years = years(workspace);
    let (first, last) = match (years.first(), years.last()) {
        (Some(first), Some(last)) => (*first, *last),
        _ => (today.year(), today.year()),
    };
    let year = today.year().clamp(first, last);
    let quarters = Frequency::Quarterly.periods(year);
    let ended = quarters.clone().rev().find(|quarter| quarter.is_due(today));
    match ended {
        Some(quarter) => quarter,
        // January to March: the year before is what people still work on.
        None if year > first => Period::Quarter(year - 1, 4),
        None => Period::Quarter(year, 1),
    }
}

/// The choices of a year: its quarters, then the whole of it.
pub fn periods(year: u16) -> impl Iterator<Item = Period> {
    let whole = std::iter::once(Period::Year(year));
    Frequency::Quarterly.periods(year).chain(whole)
}

fn last_entered(workspace: &Workspace, plan: &Plan, year: u16) -> Option<i64> {
    let mut last = None;
    for variable in &plan.variables {
        for part in plan.parts(variable) {
            for period in variable.frequency.periods(year) {
                let key = Key::entry(variable.id, period, part);
                last = last.max(entered_at(workspace, &key));
            }
        }
    }
    last
}

fn entered_at(workspace: &Workspace, key: &Key) -> Option<i64> {
    debug_assert_eq!(key.attribute, Attribute::Entry);
    match workspace.book().cell(key) {
        Cell::Empty => None,
        Cell::Settled(version) => Some(version.change.at),
        Cell::Conflict(versions) => versions.iter().map(|version| version.change.at).max(),
    }
}
