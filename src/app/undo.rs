//! What *Urungkan* and *Ulangi* would do next, read off the log itself: there is no second memory.

use crate::domain::id::{ChangeId, TabId};
use crate::log::{Action, Book, Purpose};
use std::collections::BTreeSet;

/// The changes that undo and redo would touch next.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct UndoState {
    /// What undo takes back.
    pub undo: Option<ChangeId>,
    /// What redo brings back.
    pub redo: Option<ChangeId>,
}

/// Replays one's own actions as a person remembers them: an edit forgets what was undone before it.
pub fn undo_state(book: &Book, mine: &BTreeSet<TabId>) -> UndoState {
    let mut done: Vec<ChangeId> = Vec::new();
    let mut undone: Vec<ChangeId> = Vec::new();
    for stored in book.changes().filter(|s| mine.contains(&s.change.id.tab)) {
        let change = &stored.change;
        match (&change.action, change.purpose) {
            (Action::Write(_), Purpose::BuiltIn) | (Action::Unknown, _) => {}
            (Action::Write(_), _) => {
                done.push(change.id);
                undone.clear();
            }
            (Action::Retract(targets), Purpose::Redo) => {
                // A redo retracts undos; what they took back counts again.
                let back = targets.iter().find_map(|undo| undo_target(book, *undo));
                if let Some(back) = back {
                    undone.retain(|id| *id != back);
                    done.push(back);
                }
            }
            (Action::Retract(targets), _) => {
                for target in targets {
                    done.retain(|id| id != target);
                    undone.push(*target);
                }
            }
        }
    }
    let counts = |id: &ChangeId| !book.is_retracted(*id);
    UndoState {
        undo: done.into_iter().rev().find(counts),
        redo: undone.into_iter().rev().find(|id| !counts(id)),
    }
}

/// What an undo took back.
fn undo_target(book: &Book, undo: ChangeId) -> Option<ChangeId> {
    match &book.change(undo)?.change.action {
        Action::Retract(targets) => targets.first().copied(),
        Action::Write(_) | Action::Unknown => None,
    }
}
