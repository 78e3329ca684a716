//! How a change enters the book.

use super::arrivals::Place;
use super::cells::{Shown, VersionNo};
use super::index::CellNo;
use super::{Book, Stored, index_of, writes};
use crate::domain::id::ChangeId;
use crate::log::batch::Batch;
use crate::log::{Action, Key, Write};

impl Book {
    /// Adds a change that passed the checks; returns the cells whose content may have changed.
    ///
    /// One that is here is not added again. One that comes before what it builds on (the store lists
    /// by tab; two tabs announce at once) waits until that comes.
    pub fn add(&mut self, stored: Stored) -> Vec<Key> {
        let (mut touched, mut open) = (Vec::new(), Vec::new());
        let mut next = Some(stored);
        while let Some(stored) = next {
            let id = stored.change.id;
            let missing = needs(&stored).find(|id| self.log.find(*id).is_none());
            match missing {
                Some(missing) => {
                    let waiting = self.waiting.entry(missing).or_default();
                    if !waiting.iter().any(|other| other.change.id == id) {
                        waiting.push(stored);
                    }
                }
                None => {
                    self.place(stored, &mut touched);
                    open.extend(self.waiting.remove(&id).into_iter().flatten());
                }
            }
            next = open.pop();
        }
        touched
    }

    /// Takes in a change whose needs are here.
    fn place(&mut self, stored: Stored, touched: &mut Vec<Key>) {
        let change = stored.change.clone();
        let Some(place) = self.log.push(stored) else {
            return;
        };
        self.first.push(self.cells.versions.len() as VersionNo);
        match &change.action {
            Action::Write(writes) => {
                for (write, index) in writes.iter().zip(0..) {
                    self.write(place, index, write);
                    touched.push(write.key);
                }
            }
            Action::Retract(_) => touched.extend(self.retract(place)),
            Action::Unknown => {}
        }
    }

    /// Adds what one record of the store holds; returns the cells whose content may have changed.
    pub fn add_batch(&mut self, batch: &Batch) -> Vec<Key> {
        self.joined.join_all(batch.joined());
        let changes = batch.changes().iter().cloned();
        changes.flat_map(|stored| self.add(stored)).collect()
    }

    fn write(&mut self, place: Place, index: u32, write: &Write) {
        let (log, first) = (&self.log, &self.first);
        let parent = |id: &ChangeId| {
            let by = log.find(*id)?;
            Some(first[by as usize] + index_of(log.at(by), &write.key, index)?)
        };
        let retracted = |place| self.retractions.contains(place);
        let parents = write.replaces.iter().filter_map(parent);
        let cell = self
            .cells
            .write(write.key, (place, index), parents, retracted);
        self.show(cell);
    }

    fn retract(&mut self, place: Place) -> Vec<Key> {
        let mut keys = Vec::new();
        for turned in self.retractions.add(place, &self.log) {
            for write in writes(self.log.at(turned)) {
                keys.push(write.key);
            }
        }
        keys.sort_unstable();
        keys.dedup();
        for key in &keys {
            if let Some(cell) = self.cells.index.find(key) {
                let retracted = |place| self.retractions.contains(place);
                self.cells.settle(cell, retracted);
                self.show(cell);
            }
        }
        keys
    }

    /// Works out what a cell shows from its live versions.
    fn show(&mut self, cell: CellNo) {
        let mut live = self.live(cell);
        let shown = match live.next() {
            None => Shown::Nothing,
            Some(one) => {
                let mut last = one;
                let value = self.value_of(one);
                if live.all(|other| {
                    if self.rank(other) > self.rank(last) {
                        last = other;
                    }
                    self.value_of(other).same(value)
                }) {
                    Shown::One(last)
                } else {
                    Shown::Several
                }
            }
        };
        drop(live);
        let before = std::mem::replace(&mut self.cells.slots[cell as usize].shown, shown);
        if (before == Shown::Several) != (shown == Shown::Several) {
            let key = *self.cells.index.key(cell);
            if shown == Shown::Several {
                self.conflicts.insert(key);
            } else {
                self.conflicts.remove(&key);
            }
        }
    }
}

/// What a change builds on.
fn needs(stored: &Stored) -> impl Iterator<Item = ChangeId> + '_ {
    let targets = match &stored.change.action {
        Action::Retract(ids) => ids.as_slice(),
        Action::Write(_) | Action::Unknown => &[],
    };
    let replaced = writes(stored).iter().flat_map(|write| &write.replaces);
    replaced.chain(targets).copied()
}
