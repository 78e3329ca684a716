//! The book: every change this device has, folded into cells.

use super::{Change, Key, Value};
use crate::domain::id::{ChangeId, TabId};
use std::collections::BTreeMap;
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
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// The change that wrote it.
    pub change: &'a Change,
    /// What it wrote.
    pub value: &'a Value,
}

/// What a cell holds. `Cleared` counts as a value: it settles a cell as empty and can differ from others.
#[derive(Clone, Debug)]
pub enum Cell<'a> {
    /// Never written, or everything written was retracted, or it was cleared.
    Empty,
    /// One value (several live versions with equal values count as one).
    Settled(Version<'a>),
    /// Live versions that say different things, in display order `(order, tab, seq)`.
    Conflict(Vec<Version<'a>>),
}

/// Every change this device has, folded. A pure function of the set of changes.
#[derive(Clone, Default)]
pub struct Book {}

/// How far a log reaches: for each tab the highest number; there are no gaps below it.
pub type VersionVector = BTreeMap<TabId, u32>;

impl Book {
    /// Adds a change that passed the checks; returns the cells whose content may have changed.
    pub fn add(&mut self, _stored: Stored) -> Vec<Key> {
        todo!()
    }
    /// What a cell holds.
    pub fn cell(&self, _key: &Key) -> Cell<'_> {
        todo!()
    }
    /// The settled value of a cell, `None` when empty, cleared or in conflict.
    pub fn value(&self, _key: &Key) -> Option<&Value> {
        todo!()
    }
    /// All written cells in key order (entity, attribute, scope, period, part).
    pub fn keys(&self) -> impl Iterator<Item = &Key> + '_ {
        std::iter::empty()
    }
    /// The cells in conflict, in key order.
    pub fn conflicts(&self) -> impl Iterator<Item = &Key> + '_ {
        std::iter::empty()
    }
    /// What a new write to this cell must name: its live heads and its retracted heads, sorted.
    pub fn heads(&self, _key: &Key) -> Vec<ChangeId> {
        todo!()
    }
    /// Every version ever written to a cell, oldest first, with whether it is live now.
    pub fn history(&self, _key: &Key) -> Vec<(Version<'_>, bool)> {
        todo!()
    }
    /// The value a cell showed just before a change (what that change's write replaced, not counting itself).
    pub fn before(&self, _id: ChangeId, _key: &Key) -> Cell<'_> {
        todo!()
    }
    /// A change by id.
    pub fn change(&self, _id: ChangeId) -> Option<&Stored> {
        todo!()
    }
    /// All changes in display order `(order, tab, seq)`.
    pub fn changes(&self) -> impl DoubleEndedIterator<Item = &Stored> + '_ {
        std::iter::empty()
    }
    /// Whether a change is retracted now (by a retraction that is not itself retracted).
    pub fn is_retracted(&self, _id: ChangeId) -> bool {
        todo!()
    }
    /// The retractions of a change that count now: what redo must retract.
    pub fn active_retractions(&self, _id: ChangeId) -> Vec<ChangeId> {
        todo!()
    }
    /// Lamport order for the next change.
    pub fn next_order(&self) -> u64 {
        todo!()
    }
    /// How far the log reaches.
    pub fn vector(&self) -> VersionVector {
        todo!()
    }
    /// Number of changes.
    pub fn len(&self) -> usize {
        todo!()
    }
    /// Whether there are no changes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
