//! What somebody must decide before the figures can be relied on.

use super::Card;
use crate::app::Workspace;
use crate::app::late::late;
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::domain::sort::{sort_and_dedup, sort_by_key};
use crate::log::{Attribute, Cell, Key};

/// Something to decide, with the place where that is done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decision {
    /// Entries that differ, of one period.
    Entries {
        /// Which period.
        period: Period,
        /// How many cells.
        cells: usize,
        /// The units of those who wrote them.
        units: Vec<String>,
    },
    /// Statements of the plan that differ.
    Plan {
        /// How many.
        cells: usize,
    },
    /// What reached an enacted version after its enactment.
    Late {
        /// How many.
        changes: usize,
    },
    /// An indicator that cannot be computed as it stands.
    NotComputable {
        /// Which one.
        indicator: EntityId,
        /// `IKU 3`.
        code: String,
        /// Why.
        reason: Reason,
    },
}

impl Decision {
    /// Where it is decided, or at least seen in full.
    pub fn route(&self) -> Route {
        match self {
            Self::Entries { .. } | Self::Plan { .. } => Route::Exchange,
            Self::Late { .. } => Route::Plan(PlanPlace::Versions),
            Self::NotComputable { indicator, .. } => Route::Plan(PlanPlace::Indicator(*indicator)),
        }
    }
}

/// Differences first, by period, then what came late, then what the plan leaves uncomputable.
pub fn decisions(workspace: &Workspace, plan: &Plan, cards: &[Card]) -> Vec<Decision> {
    let mut entries: Vec<Decision> = Vec::new();
    let mut in_plan = 0;
    for key in workspace.book().conflicts() {
        match (key.attribute, key.period) {
            (Attribute::Entry | Attribute::Note, Some(period))
                if plan.variable(key.entity).is_some() =>
            {
                add(&mut entries, period, writers(workspace, key));
            }
            _ => in_plan += 1,
        }
    }
    sort_by_key(&mut entries, |decision| match decision {
        Decision::Entries { period, .. } => Some((period.end(), *period)),
        _ => None,
    });
    let of_plan = (in_plan > 0).then_some(Decision::Plan { cells: in_plan });
    let late = late(workspace).len();
    let late = (late > 0).then_some(Decision::Late { changes: late });
    let formulas = cards
        .iter()
        .filter_map(|card| match card.measurement.actual {
            Outcome::Missing(reason) if is_of_the_plan(reason) => Some(Decision::NotComputable {
                indicator: card.indicator,
                code: card.code.clone(),
                reason,
            }),
            _ => None,
        });
    entries
        .into_iter()
        .chain(of_plan)
        .chain(late)
        .chain(formulas)
        .collect()
}

fn add(entries: &mut Vec<Decision>, of: Period, writers: Vec<String>) {
    let found = entries.iter_mut().find_map(|decision| match decision {
        Decision::Entries {
            period,
            cells,
            units,
        } if *period == of => Some((cells, units)),
        _ => None,
    });
    match found {
        Some((cells, units)) => {
            *cells += 1;
            units.extend(writers);
            sort_and_dedup(units);
        }
        None => entries.push(Decision::Entries {
            period: of,
            cells: 1,
            units: writers,
        }),
    }
}

fn writers(workspace: &Workspace, key: &Key) -> Vec<String> {
    let Cell::Conflict(versions) = workspace.book().cell(key) else {
        return Vec::new();
    };
    let units = versions
        .iter()
        .map(|version| version.change.author.unit.clone());
    let mut units: Vec<String> = units.filter(|unit| !unit.is_empty()).collect();
    sort_and_dedup(&mut units);
    units
}

/// Whether only another plan, and no entry, would lift it.
fn is_of_the_plan(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::NoFormula | Reason::BadFormula | Reason::NoDivisor | Reason::KindMismatch
    )
}
