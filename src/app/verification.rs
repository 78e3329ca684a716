//! Verification (*verifikasi*): a unit declares a quarter complete, the planner returns it with a remark or verifies it,
//! the head confirms it. A change after that asks for a reason, which stays on record.

use super::command::{CellAddress, Command};
use super::query::overview::{Fill, quarter_fill};
use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::Breakdown;
use crate::domain::period::Period;
use crate::log::{Attribute, Cell, Key, Value};

/// How far a unit's quarter has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stage {
    /// The unit is still entering.
    Open,
    /// The planner gave it back, and says why.
    Returned(String),
    /// The unit says that it is complete.
    Submitted,
    /// The planner has looked at it and found it right.
    Verified,
    /// The head has confirmed it.
    Confirmed,
}

/// What can be done with a unit's quarter next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// The unit declares it complete.
    Declare,
    /// The unit takes that back.
    Withdraw,
    /// The planner gives it back with a remark.
    Return(String),
    /// The planner verifies it.
    Verify,
    /// The head confirms it.
    Confirm,
}

/// A unit's quarter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// How far it has come.
    pub stage: Stage,
    /// Who brought it there and when, in milliseconds since 1970 on their clock; nobody while it is open.
    pub by: Option<(String, i64)>,
    /// Cells that were changed after it was verified.
    pub changed_since: usize,
}

/// Where a unit's quarter stands.
pub fn standing(workspace: &Workspace, unit: EntityId, quarter: Period) -> Standing {
    let said = |attribute| {
        let cell = workspace.book().cell(&key(unit, quarter, attribute));
        match cell {
            Cell::Settled(version) => Some((version.value.clone(), version.change.clone())),
            Cell::Empty | Cell::Conflict(_) => None,
        }
    };
    let is_so = |attribute| said(attribute).filter(|(value, _)| *value == Value::Flag(true));
    let remark = match said(Attribute::Remark) {
        Some((Value::Text(remark), change)) => Some((Stage::Returned(remark.to_string()), change)),
        _ => None,
    };
    let stages = [
        is_so(Attribute::Confirmed).map(|it| (Stage::Confirmed, it.1)),
        is_so(Attribute::Verified).map(|it| (Stage::Verified, it.1)),
        is_so(Attribute::Submitted).map(|it| (Stage::Submitted, it.1)),
        remark,
    ];
    let reached = stages.into_iter().flatten().next();
    let since = is_so(Attribute::Verified).map(|it| it.1.order);
    let (stage, by) = match reached {
        None => (Stage::Open, None),
        Some((stage, change)) => (stage, Some((change.author.name.clone(), change.at))),
    };
    let changed_since = since.map_or(0, |order| changed_after(workspace, unit, quarter, order));
    Standing {
        stage,
        by,
        changed_since,
    }
}

/// Cells of a unit's quarter that somebody wrote after a Lamport time.
fn changed_after(workspace: &Workspace, unit: EntityId, quarter: Period, order: u64) -> usize {
    let is_later = |cell: &CellAddress| match workspace.book().cell(&cell.key()) {
        Cell::Settled(version) => version.change.order > order,
        Cell::Conflict(versions) => versions.iter().any(|it| it.change.order > order),
        Cell::Empty => false,
    };
    cells(workspace, unit, quarter)
        .iter()
        .filter(|cell| is_later(cell))
        .count()
}

/// The cells that a unit enters for a quarter.
fn cells(workspace: &Workspace, unit: EntityId, quarter: Period) -> Vec<CellAddress> {
    let Some(plan) = workspace.plan_for_year(quarter.year()) else {
        return Vec::new();
    };
    let mut cells = Vec::new();
    for variable in plan
        .variables
        .iter()
        .filter(|it| it.responsible.contains(&unit))
    {
        let parts = match variable.breakdown.first() {
            Some(Breakdown::ByUnit) => vec![Some(unit)],
            _ => plan.parts(variable),
        };
        let periods = variable.frequency.periods(quarter.year());
        for period in periods.filter(|period| quarter_of(*period) == quarter) {
            cells.extend(parts.iter().map(|part| CellAddress {
                variable: variable.id,
                period,
                part: *part,
            }));
        }
    }
    cells
}

/// The quarter in which a period ends.
pub fn quarter_of(period: Period) -> Period {
    Period::Quarter(period.year(), period.end().month().div_ceil(3))
}

/// What would be done; `Err` says how far the unit still is from complete.
pub fn step(
    workspace: &Workspace,
    unit: EntityId,
    quarter: Period,
    step: Step,
    today: Date,
) -> Result<Command, Fill> {
    let flag = |is_so| {
        if is_so {
            Value::Flag(true)
        } else {
            Value::Cleared
        }
    };
    let set = |stated: &[(Attribute, Value)]| Command::Set {
        facts: stated
            .iter()
            .map(|(attribute, value)| (key(unit, quarter, *attribute), value.clone()))
            .collect(),
    };
    Ok(match step {
        Step::Declare => {
            let plan = workspace.plan_for_year(quarter.year());
            let fill = plan.map(|plan| quarter_fill(workspace, plan, Some(unit), quarter, today));
            let fill = fill.unwrap_or_default();
            if !fill.is_complete() {
                return Err(fill);
            }
            set(&[
                (Attribute::Submitted, flag(true)),
                (Attribute::Remark, Value::Cleared),
            ])
        }
        Step::Withdraw => set(&[(Attribute::Submitted, Value::Cleared)]),
        Step::Return(remark) => set(&[
            (Attribute::Submitted, Value::Cleared),
            (Attribute::Verified, Value::Cleared),
            (Attribute::Confirmed, Value::Cleared),
            (Attribute::Remark, Value::text(remark)),
        ]),
        Step::Verify => set(&[
            (Attribute::Verified, flag(true)),
            (Attribute::Remark, Value::Cleared),
        ]),
        Step::Confirm => set(&[(Attribute::Confirmed, flag(true))]),
    })
}

/// Whether a cell belongs to a quarter that is verified, so that a change of it asks for a reason.
pub fn asks_reason(workspace: &Workspace, cell: CellAddress) -> bool {
    let quarter = quarter_of(cell.period);
    let Some(plan) = workspace.plan_for_year(cell.period.year()) else {
        return false;
    };
    let Some(variable) = plan.variable(cell.variable) else {
        return false;
    };
    let is_verified = |unit: &EntityId| {
        let verified = key(*unit, quarter, Attribute::Verified);
        workspace.book().value(&verified) == Some(&Value::Flag(true))
    };
    match variable.breakdown.first() {
        Some(Breakdown::ByUnit) => cell.part.as_ref().is_some_and(is_verified),
        _ => variable.responsible.iter().any(is_verified),
    }
}

fn key(unit: EntityId, quarter: Period, attribute: Attribute) -> Key {
    Key::always(unit, attribute).in_period(quarter)
}

#[cfg(test)]
mod tests;
