//! Who has filled in what: units against the quarters of the year so far.

use crate::app::Workspace;
use crate::app::verification::{Standing, standing};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::Breakdown;
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::{Plan, Variable};

/// Cells filled in and cells expected, by unit and quarter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Completeness {
    /// The quarters, through the one that is looked at.
    pub quarters: Vec<Period>,
    /// A row for each unit that enters something, then one for what no unit is named for.
    pub rows: Vec<UnitRow>,
}

/// A unit's row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnitRow {
    /// The unit; `None` for variables without one (*belum ditetapkan*).
    pub unit: Option<EntityId>,
    /// What people call it.
    pub name: String,
    /// A count for each quarter.
    pub fills: Vec<Fill>,
    /// How far each quarter has come on its way to be confirmed; nothing for what no unit answers for.
    pub standings: Vec<Standing>,
}

/// How far a unit is in a quarter.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Fill {
    /// Cells that hold something, be it *nihil* or *data tidak tersedia*.
    pub filled: usize,
    /// Cells that can hold something.
    pub expected: usize,
    /// Whether the quarter has ended.
    pub is_due: bool,
}

impl Fill {
    /// Everything is there.
    pub fn is_complete(&self) -> bool {
        self.filled >= self.expected
    }
}

impl Completeness {
    /// Units that have filled in nothing of the last quarter although it has ended, and those that have
    /// filled in a part of it.
    pub fn late(&self) -> (Vec<&UnitRow>, Vec<&UnitRow>) {
        let last = |row: &&UnitRow| row.fills.last().copied().unwrap_or_default();
        let late = self
            .rows
            .iter()
            .filter(|row| last(row).is_due && !last(row).is_complete());
        late.partition(|row| last(row).filled == 0)
    }
}

/// How far each unit is.
pub fn completeness(
    workspace: &Workspace,
    plan: &Plan,
    through: Period,
    today: Date,
) -> Completeness {
    let quarters = Frequency::Quarterly.periods(through.year());
    let quarters: Vec<_> = quarters.filter(|q| q.end() <= through.end()).collect();
    let units = plan
        .units
        .iter()
        .map(|unit| (Some(unit.id), unit.short_name()));
    let rows = units
        .chain(std::iter::once((None, "")))
        .map(|(unit, name)| UnitRow {
            unit,
            name: name.to_owned(),
            standings: unit.map_or_else(Vec::new, |unit| {
                let all = quarters.iter();
                all.map(|quarter| standing(workspace, unit, *quarter))
                    .collect()
            }),
            fills: fills(workspace, plan, unit, &quarters, today),
        });
    let rows = rows.filter(|row| row.fills.iter().any(|fill| fill.expected > 0));
    Completeness {
        rows: rows.collect(),
        quarters,
    }
}

/// How far a unit is in a quarter.
pub fn quarter_fill(
    workspace: &Workspace,
    plan: &Plan,
    unit: Option<EntityId>,
    quarter: Period,
    today: Date,
) -> Fill {
    let fills = fills(workspace, plan, unit, &[quarter], today);
    fills.first().copied().unwrap_or_default()
}

/// The same for several quarters, in one pass.
fn fills(
    workspace: &Workspace,
    plan: &Plan,
    unit: Option<EntityId>,
    quarters: &[Period],
    today: Date,
) -> Vec<Fill> {
    let of = |quarter: &Period| Fill {
        is_due: quarter.is_due(today),
        ..Fill::default()
    };
    let mut fills: Vec<_> = quarters.iter().map(of).collect();
    for variable in plan.variables.iter().filter(|v| enters(v, unit)) {
        let parts = match (variable.breakdown.first(), unit) {
            (Some(Breakdown::ByUnit), Some(_)) => vec![unit],
            _ => plan.parts(variable),
        };
        let cells = workspace.data().of(variable.id, variable.frequency);
        let is_filled = |period, part| cells.is_some_and(|it| !it.is_empty(period, part));
        for (quarter, fill) in quarters.iter().zip(&mut fills) {
            for period in periods_of(variable, *quarter) {
                fill.expected += parts.len();
                let filled = parts.iter().filter(|part| is_filled(period, **part));
                fill.filled += filled.count();
            }
        }
    }
    fills
}

fn enters(variable: &Variable, unit: Option<EntityId>) -> bool {
    match unit {
        Some(unit) => variable.responsible.contains(&unit),
        None => variable.responsible.is_empty(),
    }
}

/// The variable's own periods that end within a quarter.
fn periods_of(variable: &Variable, quarter: Period) -> impl Iterator<Item = Period> + '_ {
    let months = quarter.index() * 3 + 1..=quarter.index() * 3 + 3;
    variable
        .frequency
        .periods(quarter.year())
        .filter(move |period| months.contains(&period.end().month()))
        .filter(|period| variable.is_measured_in(period.index()))
}
