//! What is kept beside the log on this device: who works here, the draft of a cell, and the sentinel.
//!
//! Losing any of it loses no work. The [`Sentinel`] says "there was data", so that a store that the
//! browser has emptied is noticed at the next start instead of looking like a new beginning.

use super::ports::{Keepsake, Slot, StoreProblem, WorkspaceName};
use serde::{Deserialize, Serialize};

/// Who works here: a label, not an account.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Me {
    /// The person.
    pub name: String,
    /// The unit, as its label was when chosen.
    pub unit: String,
    /// The unit's identity, where it is one of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<String>,
}

/// A cell being typed: written on every key, removed on Enter and Esc.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Draft {
    /// Which cell, as its screen names it.
    pub place: String,
    /// What was typed.
    pub text: String,
}

/// That there was data here, and when it was last saved and sent away. Milliseconds since 1970.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Sentinel {
    /// The last save.
    pub saved: i64,
    /// The last file or backup, if any was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exported: Option<i64>,
}

impl Sentinel {
    /// Notes a save.
    pub fn saved(keepsake: &dyn Keepsake, name: &WorkspaceName, at: i64) {
        let slot = Slot::Sentinel(name);
        let mut kept: Self = keepsake.get(slot).unwrap_or_default();
        kept.saved = at;
        keepsake.put(slot, &kept);
    }

    /// Notes that a file or backup was made; nothing where nothing was ever saved.
    pub fn exported(keepsake: &dyn Keepsake, name: &WorkspaceName, at: i64) {
        let slot = Slot::Sentinel(name);
        if let Some(mut kept) = keepsake.get::<Self>(slot) {
            kept.exported = Some(at);
            keepsake.put(slot, &kept);
        }
    }
}

/// What must be said at the start, before anything else.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Alarm {
    /// The store is empty although there was data: the browser, a cleaner or a person emptied it.
    Emptied(Sentinel),
    /// The store cannot be opened or read; what is entered now stays in memory only.
    Unreadable {
        /// Why.
        problem: StoreProblem,
        /// What was there, if anything was.
        was: Option<Sentinel>,
    },
    /// A part of the log is gone: what was built on it is there but cannot be shown.
    Incomplete {
        /// How many changes that are.
        waiting: usize,
    },
}

/// The alarm, if there is reason for one: `found` is the number of records that were read.
pub fn alarm(kept: Option<Sentinel>, found: Result<usize, StoreProblem>) -> Option<Alarm> {
    match (found, kept) {
        (Err(problem), was) => Some(Alarm::Unreadable { problem, was }),
        (Ok(0), Some(sentinel)) => Some(Alarm::Emptied(sentinel)),
        (Ok(_), _) => None,
    }
}

/// The alarm after everything that is there was read or brought back from a file; `waiting` is the number
/// of changes that still wait for what they build on.
pub fn alarm_after(alarm: Option<Alarm>, waiting: usize, is_restored: bool) -> Option<Alarm> {
    match alarm {
        None | Some(Alarm::Incomplete { .. }) => {
            (waiting > 0).then_some(Alarm::Incomplete { waiting })
        }
        Some(Alarm::Emptied(_)) if is_restored => alarm_after(None, waiting, true),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_store_is_alarming_only_where_there_was_data() {
        let was = Sentinel {
            saved: 5,
            exported: None,
        };
        let full = StoreProblem::Unavailable;
        for (kept, found, expected) in [
            (None, Ok(0), None),
            (None, Ok(3), None),
            (Some(was), Ok(3), None),
            (Some(was), Ok(0), Some(Alarm::Emptied(was))),
            (
                Some(was),
                Err(full.clone()),
                Some(Alarm::Unreadable {
                    problem: full.clone(),
                    was: Some(was),
                }),
            ),
            (
                None,
                Err(full.clone()),
                Some(Alarm::Unreadable {
                    problem: full,
                    was: None,
                }),
            ),
        ] {
            assert_eq!(alarm(kept, found.clone()), expected, "{kept:?} {found:?}");
        }
    }

    #[test]
    fn an_alarm_stands_until_what_was_missing_is_there() {
        let emptied = Some(Alarm::Emptied(Sentinel::default()));
        let unreadable = Some(Alarm::Unreadable {
            problem: StoreProblem::Unavailable,
            was: None,
        });
        let incomplete = |waiting| Some(Alarm::Incomplete { waiting });
        for (before, waiting, is_restored, after) in [
            (None, 0, false, None),
            (None, 3, false, incomplete(3)),
            (incomplete(3), 1, true, incomplete(1)),
            (incomplete(3), 0, true, None),
            (emptied.clone(), 0, false, emptied.clone()),
            (emptied.clone(), 0, true, None),
            (emptied.clone(), 2, true, incomplete(2)),
            (unreadable.clone(), 0, true, unreadable.clone()),
        ] {
            let found = alarm_after(before.clone(), waiting, is_restored);
            assert_eq!(found, after, "{before:?} {waiting} {is_restored}");
        }
    }
}
