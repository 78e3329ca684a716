//! What must hold before changes enter a book. Nothing is touched until all of it holds.

use super::{Action, Book, Key, Stored};
use crate::domain::id::{ChangeId, TabId};
use crate::domain::sort::sort_by_key;
use std::collections::{BTreeMap, BTreeSet};

/// Why changes cannot be added to a book.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogProblem {
    /// Two different changes bear one identity: a device was copied with its data, or the program was
    /// changed. Tell: which change (its author and time can be shown from the own log), that nothing was
    /// taken over, and to ask for a file made on the original device.
    Forked {
        /// The identity.
        id: ChangeId,
    },
    /// Changes of one tab are missing between those here and those given. Tell: to ask the sender for the whole file.
    Gap {
        /// The tab.
        tab: TabId,
        /// The first number that is missing.
        missing: u32,
    },
    /// A change builds on one that is neither here nor given. Tell: to ask for the whole file, or to pick both files at once.
    Missing {
        /// The change.
        id: ChangeId,
        /// What it needs.
        needs: ChangeId,
    },
    /// A change claims to have replaced a value of another cell. Only a faulty program writes such.
    OtherCell {
        /// The change.
        id: ChangeId,
        /// What it claims to replace.
        target: ChangeId,
    },
    /// A change claims to have seen one that is not older. Only a faulty program writes such.
    Backwards {
        /// The change.
        id: ChangeId,
        /// What it claims to have seen.
        target: ChangeId,
    },
    /// A change states one cell twice. Only a faulty program writes such.
    TwiceInOne {
        /// The change.
        id: ChangeId,
    },
}

/// The given changes that the book does not have, in display order `(order, tab, seq)`, if all may be added.
///
/// They may come in any order and repeat what the book has.
pub fn check<'a>(
    book: &'a Book,
    changes: impl IntoIterator<Item = &'a Stored>,
) -> Result<Vec<Stored>, LogProblem> {
    let union = Union::of(book, changes)?;
    for stored in union.fresh.values().flatten() {
        union.check(stored)?;
    }
    // As they came: files bring them sorted, so that this takes one pass.
    let mut fresh = union.as_given;
    sort_by_key(&mut fresh, |stored| (stored.change.order, stored.change.id));
    fresh.dedup_by_key(|stored| stored.change.id);
    Ok(fresh.into_iter().cloned().collect())
}

/// The book and what may be added to it.
struct Union<'a> {
    book: &'a Book,
    /// By tab, ascending and without gaps.
    fresh: BTreeMap<TabId, Vec<&'a Stored>>,
    /// The same as they were given, some perhaps twice.
    as_given: Vec<&'a Stored>,
}

impl<'a> Union<'a> {
    fn of(
        book: &'a Book,
        changes: impl IntoIterator<Item = &'a Stored>,
    ) -> Result<Self, LogProblem> {
        let mut fresh: BTreeMap<TabId, Vec<&Stored>> = BTreeMap::new();
        let mut as_given = Vec::new();
        for stored in changes {
            let id = stored.change.id;
            match book.change(id) {
                Some(own) if own.raw == stored.raw => {}
                Some(_) => return Err(LogProblem::Forked { id }),
                None => {
                    fresh.entry(id.tab).or_default().push(stored);
                    as_given.push(stored);
                }
            }
        }
        let reach = book.vector();
        for (tab, list) in &mut fresh {
            // Files bring them in this order; several files together need not.
            sort_by_key(list, |stored| stored.change.id.seq);
            for pair in list.windows(2) {
                let id = pair[0].change.id;
                if id == pair[1].change.id && pair[0].raw != pair[1].raw {
                    return Err(LogProblem::Forked { id });
                }
            }
            list.dedup_by_key(|stored| stored.change.id.seq);
            let mut missing = reach.get(tab).copied().unwrap_or(0) + 1;
            for stored in list {
                if stored.change.id.seq != missing {
                    return Err(LogProblem::Gap { tab: *tab, missing });
                }
                missing = missing.saturating_add(1);
            }
        }
        Ok(Self {
            book,
            fresh,
            as_given,
        })
    }

    fn find(&self, id: ChangeId) -> Option<&'a Stored> {
        let in_fresh = || {
            let list = self.fresh.get(&id.tab)?;
            let first = list.first()?.change.id.seq;
            list.get(id.seq.checked_sub(first)? as usize).copied()
        };
        in_fresh().or_else(|| self.book.change(id))
    }

    fn check(&self, stored: &Stored) -> Result<(), LogProblem> {
        let change = &stored.change;
        let id = change.id;
        if id.seq > 1 {
            let before = ChangeId {
                seq: id.seq - 1,
                ..id
            };
            self.older(before, stored)?;
        }
        match &change.action {
            Action::Write(writes) => {
                let mut cells = BTreeSet::new();
                for write in writes {
                    if writes.len() > 1 && !cells.insert(write.key) {
                        return Err(LogProblem::TwiceInOne { id });
                    }
                    for target in &write.replaces {
                        if !wrote(self.older(*target, stored)?, &write.key) {
                            let target = *target;
                            return Err(LogProblem::OtherCell { id, target });
                        }
                    }
                }
            }
            Action::Retract(targets) => {
                for target in targets {
                    self.older(*target, stored)?;
                }
            }
            Action::Unknown => {}
        }
        Ok(())
    }

    /// A change that another builds on.
    fn older(&self, target: ChangeId, stored: &Stored) -> Result<&'a Stored, LogProblem> {
        let id = stored.change.id;
        let needs = target;
        let found = self.find(target).ok_or(LogProblem::Missing { id, needs })?;
        if found.change.order < stored.change.order {
            Ok(found)
        } else {
            Err(LogProblem::Backwards { id, target })
        }
    }
}

/// Whether a change wrote a cell; of one that a newer version made, only that version knows.
fn wrote(stored: &Stored, key: &Key) -> bool {
    match &stored.change.action {
        Action::Write(writes) => writes.iter().any(|write| write.key == *key),
        Action::Retract(_) => false,
        Action::Unknown => true,
    }
}
