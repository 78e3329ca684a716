//! The book: every change this device has, folded into cells.
//!
//! A pure function of the set of changes: no clock, no random order, nothing about who came first.
//! Adding a change touches only its own cells; a retraction those of the changes it turns.

mod arrivals;
mod cells;
mod fold;
mod history;
mod index;
mod retractions;
#[cfg(test)]
mod tests;

use super::batch::Joined;
use super::{Action, Change, Key, Value, Write};
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::sort::{sort_and_dedup, sort_by_key};
use arrivals::Arrivals;
use cells::{Cells, Shown, VersionNo};
use index::CellNo;
use retractions::Retractions;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A change together with its canonical bytes, which are kept as they arrived and never made anew.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stored {
    /// What it says.
    pub change: Rc<Change>,
    /// Canonical JSON, exactly as first written.
    pub raw: Rc<str>,
}

/// One value in a cell, by the change that wrote it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Version<'a> {
    /// The change that wrote it.
    pub change: &'a Change,
    /// What it wrote.
    pub value: &'a Value,
}

/// What a cell holds. `Cleared` counts as a value: it settles a cell as empty and can differ from others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cell<'a> {
    /// Never written, or everything written was retracted, or it was cleared.
    Empty,
    /// One value (several live versions with equal values count as one, the latest).
    Settled(Version<'a>),
    /// Live versions that say different things, in display order `(order, tab, seq)`.
    Conflict(Vec<Version<'a>>),
}

/// Every change this device has, folded. A pure function of the set of changes.
#[derive(Clone, Default)]
pub struct Book {
    log: Arrivals,
    /// For each change the number of its first version.
    first: Vec<VersionNo>,
    cells: Cells,
    retractions: Retractions,
    conflicts: BTreeSet<Key>,
    joined: Joined,
    /// By what they wait for.
    waiting: BTreeMap<ChangeId, Vec<Stored>>,
}

/// How far a log reaches: for each tab the highest number; there are no gaps below it.
pub type VersionVector = BTreeMap<TabId, u32>;

impl Book {
    /// Changes that wait for what they build on; none in a log that is whole.
    pub fn waiting(&self) -> impl Iterator<Item = &Stored> + '_ {
        self.waiting.values().flatten()
    }

    /// Which changes were made at once.
    pub fn joined(&self) -> &Joined {
        &self.joined
    }

    /// The live versions of a cell, latest arrival first.
    fn live(&self, cell: CellNo) -> impl Iterator<Item = VersionNo> + '_ {
        let count = self.cells.slots[cell as usize].live as usize;
        let stands = |change| !self.retractions.contains(change);
        let all = self.cells.of(cell);
        all.filter(move |(_, it)| !it.covered && stands(it.change))
            .map(|(version, _)| version)
            .take(count) // so that a long past is not gone through in vain
    }

    /// What a cell holds.
    pub fn cell(&self, key: &Key) -> Cell<'_> {
        let cell = self.cells.index.find(key);
        cell.map_or(Cell::Empty, |cell| self.shown(cell))
    }

    /// All written cells in key order (entity, attribute, scope, period, part), with what they hold.
    pub fn cells(&self) -> impl Iterator<Item = (&Key, Cell<'_>)> + '_ {
        let index = &self.cells.index;
        let sorted = index.in_order().iter();
        sorted.map(|cell| (index.key(*cell), self.shown(*cell)))
    }

    /// The settled value of a cell, `None` when empty, cleared or in conflict.
    pub fn value(&self, key: &Key) -> Option<&Value> {
        match self.cell(key) {
            Cell::Settled(version) => Some(version.value),
            Cell::Empty | Cell::Conflict(_) => None,
        }
    }

    /// The keys of all written cells, in order.
    pub fn keys(&self) -> impl Iterator<Item = &Key> + '_ {
        let index = &self.cells.index;
        index.in_order().iter().map(|cell| index.key(*cell))
    }

    /// The keys of all cells that were ever written of one entity, in key order.
    pub fn keys_of(&self, entity: EntityId) -> impl Iterator<Item = &Key> + '_ {
        let index = &self.cells.index;
        index.of(entity).iter().map(|cell| index.key(*cell))
    }

    /// The cells in conflict, in key order.
    pub fn conflicts(&self) -> impl Iterator<Item = &Key> + '_ {
        self.conflicts.iter()
    }

    /// What a new write to this cell must name: its live heads and its retracted heads, sorted.
    pub fn heads(&self, key: &Key) -> Vec<ChangeId> {
        let Some(cell) = self.cells.index.find(key) else {
            return Vec::new();
        };
        let head = |version: VersionNo| self.version(version).change.id;
        let count = self.cells.slots[cell as usize].ends as usize;
        let ends = self.cells.of(cell).filter(|(_, it)| !it.continued);
        let ends = ends.map(|(version, _)| version).take(count);
        let mut heads: Vec<_> = ends.chain(self.live(cell)).map(head).collect();
        sort_and_dedup(&mut heads);
        heads
    }

    /// A change by id.
    pub fn change(&self, id: ChangeId) -> Option<&Stored> {
        self.log.find(id).map(|place| self.log.at(place))
    }

    /// All changes in display order `(order, tab, seq)`.
    pub fn changes(&self) -> impl DoubleEndedIterator<Item = &Stored> + '_ {
        self.log.in_display_order()
    }

    /// Whether a change is retracted now (by a retraction that is not itself retracted).
    pub fn is_retracted(&self, id: ChangeId) -> bool {
        let place = self.log.find(id);
        place.is_some_and(|place| self.retractions.contains(place))
    }

    /// Every retraction of a change, whether it counts or not.
    pub fn retractions(&self, id: ChangeId) -> impl Iterator<Item = &Change> + '_ {
        let places = self.log.find(id).into_iter();
        let all = places.flat_map(|place| self.retractions.all(place));
        all.map(|by| &*self.log.at(by).change)
    }

    /// The retractions of a change that count now, sorted: what redo must retract.
    pub fn active_retractions(&self, id: ChangeId) -> Vec<ChangeId> {
        let places = self.log.find(id).into_iter();
        let active = places.flat_map(|place| self.retractions.active(place));
        let mut ids: Vec<_> = active.map(|by| self.log.at(by).change.id).collect();
        sort_and_dedup(&mut ids);
        ids
    }

    /// Lamport order for the next change.
    pub fn next_order(&self) -> u64 {
        self.log.highest_order().saturating_add(1)
    }

    /// How far the log reaches.
    pub fn vector(&self) -> VersionVector {
        self.log.vector()
    }

    /// Number of changes.
    pub fn len(&self) -> usize {
        self.log.len()
    }

    /// Whether there are no changes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn shown(&self, cell: CellNo) -> Cell<'_> {
        match self.cells.slots[cell as usize].shown {
            Shown::Nothing => Cell::Empty,
            Shown::One(version) => self.settled(version),
            Shown::Several => Cell::Conflict(self.in_display_order(self.live(cell).collect())),
        }
    }

    fn settled(&self, version: VersionNo) -> Cell<'_> {
        match self.version(version) {
            Version {
                value: Value::Cleared,
                ..
            } => Cell::Empty,
            version => Cell::Settled(version),
        }
    }

    fn in_display_order(&self, mut versions: Vec<VersionNo>) -> Vec<Version<'_>> {
        sort_by_key(&mut versions, |version| self.rank(*version));
        versions.into_iter().map(|no| self.version(no)).collect()
    }

    fn version(&self, version: VersionNo) -> Version<'_> {
        let place = self.cells.versions[version as usize].change;
        Version {
            change: &self.log.at(place).change,
            value: self.value_of(version),
        }
    }

    fn value_of(&self, version: VersionNo) -> &Value {
        &self.write_of(version).value
    }

    fn write_of(&self, version: VersionNo) -> &Write {
        let it = &self.cells.versions[version as usize];
        &writes(self.log.at(it.change))[it.write as usize]
    }

    fn rank(&self, version: VersionNo) -> (u64, ChangeId) {
        self.log.rank(self.cells.versions[version as usize].change)
    }
}

fn writes(stored: &Stored) -> &[Write] {
    match &stored.change.action {
        Action::Write(writes) => writes,
        Action::Retract(_) | Action::Unknown => &[],
    }
}

/// Which write of a change concerns a cell. The same place as in the other change is tried first:
/// a block pasted twice has its cells in the same order.
fn index_of(stored: &Stored, key: &Key, guess: u32) -> Option<u32> {
    let writes = writes(stored);
    match writes.get(guess as usize) {
        Some(write) if write.key == *key => Some(guess),
        _ => (0..).zip(writes).find(|(_, w)| w.key == *key).map(|f| f.0),
    }
}
