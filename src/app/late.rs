//! What reached an enacted version after its enactment: it alters no figure, and waits here to be settled.

use super::edit::{above, says_in};
use super::handle::write;
use super::query::compare::paragraph_in;
use super::refusal::Refusal;
use super::workspace::Workspace;
use crate::domain::id::{ChangeId, EntityId};
use crate::domain::plan::Plan;
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

/// What an enacted version says in a cell, by itself or by what it inherits; [`Value::Cleared`] where it says nothing.
pub fn as_enacted(workspace: &Workspace, key: &Key) -> Value {
    if let Some(Cell::Conflict(versions)) = workspace.seals().cell(workspace.book(), key)
        && let Some(last) = versions.last()
    {
        return last.value.clone();
    }
    let said = says_in(workspace, key);
    said.cloned().unwrap_or(Value::Cleared)
}

/// What a cell would say if late changes counted; `None` where people differ.
fn as_late(workspace: &Workspace, key: &Key) -> Option<Value> {
    let book = workspace.book();
    match book.cell(key) {
        Cell::Settled(version) => Some(version.value.clone()),
        Cell::Conflict(_) => None,
        Cell::Empty if book.history(key).iter().any(|(_, is_live)| *is_live) => {
            Some(Value::Cleared)
        }
        Cell::Empty => {
            let Scope::Version(version) = key.scope else {
                return Some(Value::Cleared);
            };
            let scope = above(workspace, version);
            let inherited = says_in(workspace, &Key { scope, ..*key });
            Some(inherited.cloned().unwrap_or(Value::Cleared))
        }
    }
}

/// What late changes would have a cell say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    /// The change that says it; `None` where it is what an undo would bring back.
    pub change: Option<ChangeId>,
    /// What the cell would say.
    pub value: Value,
}

/// All that late changes would have a cell say instead of what was enacted, in display order: several where people
/// differ among themselves.
pub fn proposals(workspace: &Workspace, key: &Key) -> Vec<Proposal> {
    let (book, seals) = (workspace.book(), workspace.seals());
    let Some(late) = seals.late().get(key) else {
        return Vec::new();
    };
    let enacted = as_enacted(workspace, key);
    let mut proposals: Vec<Proposal> = Vec::new();
    for (version, is_live) in book.history(key) {
        let id = version.change.id;
        let is_new = is_live
            && late.contains(&id)
            && !version.value.same(&enacted)
            && !proposals.iter().any(|it| it.value.same(version.value));
        if is_new {
            proposals.push(Proposal {
                change: Some(id),
                value: version.value.clone(),
            });
        }
    }
    // What was only taken back, or brought back, shows in the cell as the book has it.
    if proposals.is_empty()
        && let Some(value) = as_late(workspace, key).filter(|value| !value.same(&enacted))
    {
        proposals.push(Proposal {
            change: None,
            value,
        });
    }
    proposals
}

fn differs(workspace: &Workspace, key: &Key) -> bool {
    let said = as_late(workspace, key);
    said.is_none_or(|value| !value.same(&as_enacted(workspace, key)))
}

/// Settles what is late: the enacted version stays as it is; what the changes say may go into a draft. Where they
/// differ about a cell, the last named of them counts.
pub fn settle(
    workspace: &Workspace,
    changes: &[ChangeId],
    carry: Option<(Vec<ChangeId>, EntityId)>,
) -> Result<Option<(Purpose, Action)>, Refusal> {
    let late = workspace.seals().late();
    let touched = late
        .iter()
        .filter(|(_, by)| changes.iter().any(|id| by.contains(id)));
    let mut facts: BTreeMap<Key, Value> = BTreeMap::new();
    for (key, _) in touched.clone() {
        facts.insert(*key, as_enacted(workspace, key));
    }
    if let Some((named, draft)) = carry {
        let plans = workspace.plans();
        let draft = plans.iter().find(|it| it.decree.id == draft);
        let draft = draft.filter(|it| !it.decree.is_enacted);
        let draft = draft.ok_or(Refusal::Enacted)?;
        for (key, by) in touched {
            let is_named = by.iter().any(|id| named.contains(id));
            let taken = is_named
                .then(|| preferred(workspace, key, &named))
                .flatten();
            facts.extend(taken.and_then(|value| carried(workspace, key, value, draft)));
        }
    }
    write(workspace, Purpose::Settle, facts.into_iter().collect())
}

/// What a cell shall say in the draft.
fn preferred(workspace: &Workspace, key: &Key, named: &[ChangeId]) -> Option<Value> {
    let place = |it: &Proposal| match it.change {
        None => Some(0),
        Some(change) => named.iter().position(|id| *id == change),
    };
    let proposals = proposals(workspace, key).into_iter();
    let named = proposals.filter_map(|it| Some((place(&it)?, it.value)));
    named
        .max_by_key(|(place, _)| *place)
        .map(|(_, value)| value)
}

/// A statement of an enacted version as the same statement of a draft; `None` for what makes a decree a decree.
fn carried(
    workspace: &Workspace,
    key: &Key,
    mut value: Value,
    draft: &Plan,
) -> Option<(Key, Value)> {
    let Scope::Version(version) = key.scope else {
        let own = Key {
            entity: draft.decree.id,
            ..*key
        };
        return is_text_of_decree(key.attribute).then_some((own, value));
    };
    if value == Value::Entity(version) {
        value = Value::Entity(draft.decree.id);
    }
    let plans = workspace.plans();
    let enacted = plans.iter().find(|it| it.decree.id == version)?;
    // The paragraphs of a draft are its own.
    let own = paragraph_in(enacted, draft, key.entity);
    let key = Key {
        entity: own.unwrap_or(key.entity),
        scope: Scope::Version(draft.decree.id),
        ..*key
    };
    Some((key, value))
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
