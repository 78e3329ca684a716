//! What a version says in a cell, by itself or by what it inherits.

use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::log::{Attribute, Cell, Key, Value};

/// What a version says of a thing: its own word, else that of the version it amends and so on, else what stands
/// outside all versions. `None` where nothing is said, and where people differ.
pub fn says<'a>(
    workspace: &'a Workspace,
    plan: &Plan,
    thing: EntityId,
    attribute: Attribute,
) -> Option<&'a Value> {
    let mut version = Some(plan.decree.id);
    let mut steps = workspace.plans().len();
    while let Some(of) = version {
        if let Some(word) = word(workspace, &Key::of(of, thing, attribute)) {
            return word;
        }
        // Versions may amend each other in a circle.
        steps = steps.checked_sub(1)?;
        let mut decrees = workspace.plans().iter().map(|plan| &plan.decree);
        version = decrees.find(|decree| decree.id == of)?.amends;
    }
    word(workspace, &Key::always(thing, attribute)).flatten()
}

/// What one scope says: nothing at all, or something, which may be that it unsays what was said.
fn word<'a>(workspace: &'a Workspace, key: &Key) -> Option<Option<&'a Value>> {
    let book = workspace.book();
    match workspace.seals().cell(book, key)? {
        Cell::Settled(version) => Some(Some(version.value)),
        Cell::Conflict(_) => Some(None),
        Cell::Empty => book
            .history(key)
            .iter()
            .any(|(_, is_live)| *is_live)
            .then_some(None),
    }
}
