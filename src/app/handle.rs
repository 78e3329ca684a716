//! Decides what a command means: the checks, and the action that would be logged.

use super::command::{CellAddress, Command};
use super::fresh;
use super::late::settle;
use super::refusal::Refusal;
use super::verification::{asks_reason, quarter_of};
use super::workspace::Workspace;
use crate::domain::entry::Entry;
use crate::domain::id::{ChangeId, EntityId};
use crate::domain::sort::{sort_by, sort_by_key};
use crate::log::codec::MAX_CONTENT;
use crate::log::{Action, Attribute, Cell, Key, Purpose, Scope, Value, Write};

/// Characters that a text may have (a duty of 10,000 characters is long but real).
pub const TEXT_LIMIT: usize = 20_000;

/// Cells that one action may touch: as many as one change can surely hold. What creates things is not counted
/// but weighed when it is sealed: most of its facts are far shorter than the longest.
pub const CELL_LIMIT: usize = 800;

/// What would be logged; `None` where the command asks for what is already so.
pub fn handle(
    workspace: &Workspace,
    command: Command,
) -> Result<Option<(Purpose, Action)>, Refusal> {
    match command {
        Command::Enter { cells, purpose } => {
            let facts = entries(workspace, cells, None)?;
            write(workspace, purpose, facts)
        }
        Command::Correct { cells, reason } => {
            let reason = reason.trim();
            let reason = (!reason.is_empty()).then_some(reason);
            let facts = entries(workspace, cells, reason)?;
            write(workspace, Purpose::Edit, facts)
        }
        Command::Annotate { cell, text } => {
            check_cell(workspace, cell)?;
            let text = text.trim();
            let value = if text.is_empty() {
                Value::Cleared
            } else {
                Value::text(text)
            };
            write(workspace, Purpose::Edit, vec![(cell.note(), value)])
        }
        Command::Set { facts } => {
            check_count(facts.len())?;
            check_versions(workspace, &facts)?;
            write(workspace, Purpose::Edit, facts)
        }
        Command::Create { facts, purpose } => {
            check_versions(workspace, &facts)?;
            if !fresh::are_founded(&facts) {
                return Err(Refusal::WrongValue(Attribute::Kind));
            }
            write(workspace, purpose, facts)
        }
        Command::Decide { key, value } => match workspace.book().cell(&key) {
            Cell::Conflict(_) => write(workspace, Purpose::Resolve, vec![(key, value)]),
            Cell::Empty | Cell::Settled(_) => Err(Refusal::NothingToDecide(key)),
        },
        Command::Enact { version, facts } => enact(workspace, version, facts),
        Command::Settle { changes, carry } => settle(workspace, &changes, carry),
        Command::Undo(id) => undo(workspace, id).map(Some),
        Command::Redo(id) => redo(workspace, id).map(Some),
    }
}

/// What cells shall hold. Those of a verified quarter ask for a reason, which is kept beside them.
fn entries(
    workspace: &Workspace,
    cells: Vec<(CellAddress, Option<Entry>)>,
    reason: Option<&str>,
) -> Result<Vec<(Key, Value)>, Refusal> {
    check_count(cells.len())?;
    let mut facts = Vec::with_capacity(cells.len());
    for (cell, entry) in cells {
        check_cell(workspace, cell)?;
        if asks_reason(workspace, cell) {
            let period = quarter_of(cell.period);
            let reason = reason.ok_or(Refusal::Verified { period })?;
            let of = Key {
                attribute: Attribute::Reason,
                ..cell.key()
            };
            facts.push((of, Value::text(reason)));
        }
        facts.push((cell.key(), entry.map_or(Value::Cleared, Value::Entry)));
    }
    Ok(facts)
}

fn check_count(cells: usize) -> Result<(), Refusal> {
    if cells > CELL_LIMIT {
        let limit = CELL_LIMIT;
        return Err(Refusal::TooMany { cells, limit });
    }
    Ok(())
}

fn check_versions(workspace: &Workspace, facts: &[(Key, Value)]) -> Result<(), Refusal> {
    let is_enacted = |(key, _): &(Key, Value)| match key.scope {
        Scope::Version(version) => workspace.is_enacted(version),
        Scope::Always => workspace.is_enacted(key.entity),
    };
    if facts.iter().any(is_enacted) {
        return Err(Refusal::Enacted);
    }
    Ok(())
}

fn check_cell(workspace: &Workspace, cell: CellAddress) -> Result<(), Refusal> {
    let plan = workspace
        .plan_for_year(cell.period.year())
        .ok_or(Refusal::UnknownCell)?;
    let variable = plan.variable(cell.variable).ok_or(Refusal::UnknownCell)?;
    if cell.period.frequency() != variable.frequency {
        return Err(Refusal::WrongPeriod(cell.period));
    }
    let is_detail = || {
        variable
            .detail
            .and_then(|list| plan.dimension(list))
            .is_some_and(|list| list.items.iter().any(|item| Some(item.id) == cell.part))
    };
    if plan.parts(variable).contains(&cell.part) || is_detail() {
        Ok(())
    } else {
        Err(Refusal::UnknownCell)
    }
}

/// A version is enacted with a number and a day, not before the one it amends, and with nothing left to decide.
/// The enactment names what it had before it, so that whatever comes later is known to be late.
fn enact(
    workspace: &Workspace,
    version: EntityId,
    facts: Vec<(Attribute, Value)>,
) -> Result<Option<(Purpose, Action)>, Refusal> {
    let plans = workspace.plans();
    let plan = plans.iter().find(|plan| plan.decree.id == version);
    let decree = &plan.ok_or(Refusal::UnknownVersion)?.decree;
    if decree.is_enacted {
        return Err(Refusal::Enacted);
    }
    let stated = |attribute| {
        facts
            .iter()
            .find(|(own, _)| *own == attribute)
            .map(|it| &it.1)
    };
    let number = match stated(Attribute::Number) {
        Some(Value::Text(number)) => number.trim(),
        _ => decree.number.text(),
    };
    let date = match stated(Attribute::Date) {
        Some(Value::Date(date)) => Some(*date),
        _ => decree.date.known().copied(),
    };
    let Some(date) = date.filter(|_| !number.is_empty()) else {
        return Err(Refusal::NotDated);
    };
    let amended = plans
        .iter()
        .find(|plan| Some(plan.decree.id) == decree.amends);
    let effective = match stated(Attribute::Effective) {
        Some(Value::Date(day)) => *day,
        Some(_) => date,
        None => decree.effective.known().copied().unwrap_or(date),
    };
    if let Some(amended) = amended {
        let own = [date, effective];
        let theirs = [
            amended.decree.date.known().copied(),
            amended.decree.effective_from(),
        ];
        for (date, since) in own.into_iter().zip(theirs) {
            if let Some(since) = since.filter(|since| *since > date) {
                return Err(Refusal::BeforeAmended { date, since });
            }
        }
    }
    let is_own = |key: &&Key| key.scope == Scope::Version(version) || key.entity == version;
    let cells = workspace.book().conflicts().filter(is_own).count();
    if cells > 0 {
        return Err(Refusal::Undecided { cells });
    }
    let enacted = [
        (Attribute::Enacted, Value::Flag(true)),
        (
            Attribute::EnactedWith,
            Value::Vector(workspace.book().vector()),
        ),
    ];
    let facts = facts.into_iter().chain(enacted);
    let facts = facts.map(|(attribute, value)| (Key::always(version, attribute), value));
    write(workspace, Purpose::Edit, facts.collect())
}

/// The facts that say something new, as writes that name what their author saw.
pub(super) fn write(
    workspace: &Workspace,
    purpose: Purpose,
    facts: Vec<(Key, Value)>,
) -> Result<Option<(Purpose, Action)>, Refusal> {
    let book = workspace.book();
    let mut writes: Vec<Write> = Vec::with_capacity(facts.len());
    for (key, value) in facts {
        check_value(&key, &value)?;
        let is_known = match book.cell(&key) {
            Cell::Empty => value == Value::Cleared,
            Cell::Settled(version) => *version.value == value,
            Cell::Conflict(_) => false,
        };
        if !is_known {
            let replaces = book.heads(&key);
            writes.push(Write {
                key,
                value,
                replaces,
            });
        }
    }
    // One write by cell: where a block names a cell twice, the later one is meant.
    writes.reverse();
    sort_by_key(&mut writes, |write| write.key);
    writes.dedup_by_key(|write| write.key);
    Ok((!writes.is_empty()).then_some((purpose, Action::Write(writes))))
}

/// Whether a property may hold a value.
pub(super) fn check_value(key: &Key, value: &Value) -> Result<(), Refusal> {
    if !value.fits(key.attribute.shape()) {
        return Err(Refusal::WrongValue(key.attribute));
    }
    let (length, limit) = match value {
        Value::Text(text) => (text.chars().count(), TEXT_LIMIT),
        Value::Formula(formula) => (formula.text.chars().count(), TEXT_LIMIT),
        Value::Content(text) => (text.chars().count(), MAX_CONTENT),
        _ => (0, TEXT_LIMIT),
    };
    if length > limit {
        return Err(Refusal::TooLong { length, limit });
    }
    Ok(())
}

fn undo(workspace: &Workspace, id: ChangeId) -> Result<(Purpose, Action), Refusal> {
    let book = workspace.book();
    let stored = book.change(id).ok_or(Refusal::UnknownChange(id))?;
    if stored.change.purpose == Purpose::BuiltIn {
        return Err(Refusal::BuiltIn);
    }
    if book.is_retracted(id) {
        return Err(Refusal::AlreadyUndone);
    }
    if workspace.seals().holds(&stored.change) {
        return Err(Refusal::EnactedSince);
    }
    Ok((Purpose::Undo, Action::Retract(vec![id])))
}

/// Retracts every retraction that counts: naming only one would leave the others hiding the change.
fn redo(workspace: &Workspace, id: ChangeId) -> Result<(Purpose, Action), Refusal> {
    let book = workspace.book();
    let stored = book.change(id).ok_or(Refusal::UnknownChange(id))?;
    if workspace.seals().holds(&stored.change) {
        return Err(Refusal::EnactedSince);
    }
    let mut retractions = book.active_retractions(id);
    if retractions.is_empty() {
        return Err(Refusal::NotUndone);
    }
    sort_by(&mut retractions, Ord::cmp);
    Ok((Purpose::Redo, Action::Retract(retractions)))
}
