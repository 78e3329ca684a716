//! What reached an enacted version after its enactment: it alters no figure, and waits here to be settled.

use super::handle::write;
use super::refusal::Refusal;
use super::workspace::Workspace;
use crate::domain::id::{ChangeId, EntityId};
use crate::domain::sort::{sort_by, sort_by_key};
use crate::log::{Action, Attribute, Cell, Key, Purpose, Scope, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Late changes that concern the same cells, with what they would alter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Late {
    /// The enacted version.
    pub version: EntityId,
    /// The changes, in the order of their making.
    pub changes: Vec<ChangeId>,
    /// The cells that they touch and that would differ.
    pub keys: Vec<Key>,
}

/// All that is late and not settled, by version.
pub fn late(workspace: &Workspace) -> Vec<Late> {
    let mut groups: Vec<(EntityId, BTreeSet<ChangeId>, Vec<Key>)> = Vec::new();
    for (key, changes) in workspace.seals().late() {
        if !differs(workspace, key) {
            continue;
        }
        let version = match key.scope {
            Scope::Version(version) => version,
            Scope::Always => key.entity,
        };
        let (mut all, mut keys) = (changes.clone(), vec![*key]);
        // What shares a change with this cell is settled with it.
        groups.retain_mut(|(of, known, cells)| {
            let is_same = *of == version && !known.is_disjoint(&all);
            if is_same {
                all.append(known);
                keys.append(cells);
            }
            !is_same
        });
        groups.push((version, all, keys));
    }
    let book = workspace.book();
    let order = |id: &ChangeId| book.change(*id).map(|stored| (stored.change.order, *id));
    let mut late: Vec<_> = groups
        .into_iter()
        .map(|(version, changes, mut keys)| {
            sort_by(&mut keys, Ord::cmp);
            let mut changes: Vec<_> = changes.into_iter().collect();
            sort_by_key(&mut changes, order);
            Late {
                version,
                changes,
                keys,
            }
        })
        .collect();
    sort_by_key(&mut late, |it| it.changes.first().and_then(order));
    late
}

/// What an enacted version says in a cell; [`Value::Cleared`] where it says nothing.
pub fn as_enacted(workspace: &Workspace, key: &Key) -> Value {
    match workspace.seals().cell(workspace.book(), key) {
        Some(Cell::Settled(version)) => version.value.clone(),
        Some(Cell::Conflict(versions)) => versions
            .last()
            .map_or(Value::Cleared, |it| it.value.clone()),
        Some(Cell::Empty) | None => Value::Cleared,
    }
}

/// What a late change would have a cell say: what it wrote, or what its undo would bring back.
pub fn as_late(workspace: &Workspace, change: ChangeId, key: &Key) -> Value {
    let book = workspace.book();
    if let Some(stored) = book.change(change)
        && let Action::Write(writes) = &stored.change.action
    {
        let write = writes.iter().find(|write| write.key == *key);
        return write.map_or_else(|| as_enacted(workspace, key), |write| write.value.clone());
    }
    book.value(key).cloned().unwrap_or(Value::Cleared)
}

fn differs(workspace: &Workspace, key: &Key) -> bool {
    match workspace.book().cell(key) {
        Cell::Empty => as_enacted(workspace, key) != Value::Cleared,
        Cell::Settled(version) => !version.value.same(&as_enacted(workspace, key)),
        Cell::Conflict(_) => true,
    }
}

/// Settles what is late: the enacted version stays as it is; what one of the changes says may go into a draft.
pub fn settle(
    workspace: &Workspace,
    changes: &[ChangeId],
    carry: Option<(ChangeId, EntityId)>,
) -> Result<Option<(Purpose, Action)>, Refusal> {
    let late = workspace.seals().late();
    let touched = late
        .iter()
        .filter(|(_, by)| changes.iter().any(|id| by.contains(id)));
    let keys: Vec<_> = touched.map(|(key, by)| (*key, by)).collect();
    let mut facts: BTreeMap<Key, Value> = BTreeMap::new();
    for (key, by) in keys {
        facts.insert(key, as_enacted(workspace, &key));
        if let Some((change, draft)) = carry.filter(|(change, _)| by.contains(change)) {
            let carried = match key.scope {
                Scope::Version(_) => Key {
                    scope: Scope::Version(draft),
                    ..key
                },
                Scope::Always => Key {
                    entity: draft,
                    ..key
                },
            };
            if carried.scope != Scope::Always || is_text_of_decree(key.attribute) {
                facts.insert(carried, as_late(workspace, change, &key));
            }
        }
    }
    if let Some((_, draft)) = carry
        && (workspace.is_enacted(draft)
            || !workspace.plans().iter().any(|it| it.decree.id == draft))
    {
        return Err(Refusal::Enacted);
    }
    write(workspace, Purpose::Settle, facts.into_iter().collect())
}

/// What a draft may take over of another decree's own facts: its words, not what makes it a decree.
const fn is_text_of_decree(attribute: Attribute) -> bool {
    !matches!(
        attribute,
        Attribute::Kind
            | Attribute::Removed
            | Attribute::Amends
            | Attribute::Succeeds
            | Attribute::Number
            | Attribute::Date
    )
}

#[cfg(test)]
mod tests;
