//! What a version says in a cell, by itself or by what it inherits.

use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::log::{Attribute, Cell, Key, Scope, Value};

/// What a version says of a thing: its own word, else that of the version it amends and so on, else what stands
/// outside all versions. `None` where nothing is said, and where people differ.
pub fn says<'a>(
    workspace: &'a Workspace,
    plan: &Plan,
    thing: EntityId,
    attribute: Attribute,
) -> Option<&'a Value> {
    says_in(workspace, &Key::of(plan.decree.id, thing, attribute))
}

/// The same of a cell, that of a period among them.
pub fn says_in<'a>(workspace: &'a Workspace, key: &Key) -> Option<&'a Value> {
    let mut scope = key.scope;
    let mut steps = workspace.plans().len();
    while let Scope::Version(of) = scope {
        if let Some(word) = word(workspace, &Key { scope, ..*key }) {
            return word;
        }
        // Versions may amend each other in a circle.
        steps = steps.checked_sub(1)?;
        scope = above(workspace, of);
    }
    word(workspace, &Key { scope, ..*key }).flatten()
}

/// Where a version inherits from: the one that it amends, else what stands outside all versions.
pub fn above(workspace: &Workspace, version: EntityId) -> Scope {
    let mut decrees = workspace.plans().iter().map(|plan| &plan.decree);
    let decree = decrees.find(|decree| decree.id == version);
    let amends = decree.and_then(|decree| decree.amends);
    amends.map_or(Scope::Always, Scope::Version)
}

/// What one scope says: nothing at all, or something, which may be that it unsays what was said.
pub(super) fn word<'a>(workspace: &'a Workspace, key: &Key) -> Option<Option<&'a Value>> {
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
