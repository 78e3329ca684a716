//! What an enacted decree says, whatever reaches its version later.
//!
//! An enactment names the changes that it had before it. A change that it did not have (written elsewhere meanwhile,
//! or by somebody who had not heard of it) alters nothing in that version: it is *late*, and listed until it is settled.

use crate::domain::id::{ChangeId, EntityId};
use crate::log::{
    Action, Attribute, Book, Cell, Change, Key, Purpose, Scope, Value, Version, VersionVector,
};
use std::collections::{BTreeMap, BTreeSet};

/// What was enacted, by version, and which cells later changes touched.
#[derive(Clone, Default)]
pub struct Seals {
    of: BTreeMap<EntityId, Seal>,
    late: BTreeMap<Key, BTreeSet<ChangeId>>,
}

/// The changes that make an enacted version.
#[derive(Clone)]
enum Seal {
    /// Those that the program brings.
    BuiltIn,
    /// Those up to these numbers, and the enactment itself.
    With(VersionVector, ChangeId),
}

impl Seal {
    /// Whether a change is part of what was enacted, or settles what came after.
    fn admits(&self, change: &Change) -> bool {
        change.purpose == Purpose::Settle || self.has(change)
    }

    fn has(&self, change: &Change) -> bool {
        match self {
            Self::BuiltIn => change.purpose == Purpose::BuiltIn,
            Self::With(_, enactment) if change.id == *enactment => true,
            Self::With(vector, _) => vector
                .get(&change.id.tab)
                .is_some_and(|last| change.id.seq <= *last),
        }
    }
}

impl Seals {
    /// Reads them off the book.
    pub fn read(book: &Book) -> Self {
        let enacted = book
            .keys()
            .filter(|key| key.attribute == Attribute::Enacted);
        let of: BTreeMap<_, _> = enacted
            .filter_map(|key| Some((key.entity, seal(book, key)?)))
            .collect();
        let mut seals = Self {
            of,
            ..Self::default()
        };
        if !seals.of.is_empty() {
            seals.find_late(book);
        }
        seals
    }

    /// Reads them again where these cells turn them; whether they did.
    pub fn refresh(&mut self, book: &Book, keys: &[Key]) -> bool {
        let enacts =
            |key: &Key| matches!(key.attribute, Attribute::Enacted | Attribute::EnactedWith);
        let is_turned = keys.iter().any(|key| enacts(key) || self.seals(key));
        if is_turned {
            *self = Self::read(book);
        }
        is_turned
    }

    fn find_late(&mut self, book: &Book) {
        for stored in book.changes() {
            let change = &stored.change;
            for key in turned_keys(book, change) {
                if self.of(key).is_some_and(|seal| !seal.admits(change)) {
                    self.late.entry(*key).or_default().insert(change.id);
                }
            }
        }
    }

    /// The seal of the version whose statement a fact is.
    fn of(&self, key: &Key) -> Option<&Seal> {
        match (key.scope, key.attribute) {
            (Scope::Version(version), _) => self.of.get(&version),
            (Scope::Always, Attribute::Enacted | Attribute::EnactedWith) => None,
            (Scope::Always, _) => self.of.get(&key.entity),
        }
    }

    /// Whether a fact is a statement of an enacted version, which cannot change any more.
    pub fn seals(&self, key: &Key) -> bool {
        self.of(key).is_some()
    }

    /// Whether a change is part of what an enacted version says and cannot be turned any more. The enactment can.
    pub fn holds(&self, change: &Change) -> bool {
        keys(change).any(|key| match self.of(key) {
            Some(Seal::With(_, enactment)) if change.id == *enactment => false,
            seal => seal.is_some_and(|seal| seal.has(change)),
        })
    }

    /// The cells that late changes touched, and which changes these are.
    pub fn late(&self) -> &BTreeMap<Key, BTreeSet<ChangeId>> {
        &self.late
    }

    /// What a cell says: as it was enacted, where its version is. `None`: nobody has said anything.
    pub fn cell<'a>(&self, book: &'a Book, key: &Key) -> Option<Cell<'a>> {
        let is_late = self.late.contains_key(key);
        let Some(seal) = self.of(key).filter(|_| is_late) else {
            return Some(book.cell(key));
        };
        let mut versions = as_enacted(book, key, seal);
        let last = versions.pop()?;
        if versions
            .iter()
            .all(|version| version.value.same(last.value))
        {
            return Some(match last.value {
                Value::Cleared => Cell::Empty,
                _ => Cell::Settled(last),
            });
        }
        versions.push(last);
        Some(Cell::Conflict(versions))
    }
}

fn seal(book: &Book, key: &Key) -> Option<Seal> {
    let Cell::Settled(enacted) = book.cell(key) else {
        return None;
    };
    let with = Key {
        attribute: Attribute::EnactedWith,
        ..*key
    };
    match (enacted.value, book.value(&with)) {
        (Value::Flag(true), Some(Value::Vector(vector))) => {
            Some(Seal::With(vector.clone(), enacted.change.id))
        }
        (Value::Flag(true), _) if enacted.change.purpose == Purpose::BuiltIn => Some(Seal::BuiltIn),
        _ => None,
    }
}

fn keys(change: &Change) -> impl Iterator<Item = &Key> {
    let writes = match &change.action {
        Action::Write(writes) => writes.as_slice(),
        Action::Retract(_) | Action::Unknown => &[],
    };
    writes.iter().map(|write| &write.key)
}

/// The cells that a change states, takes back or brings back.
fn turned_keys<'a>(book: &'a Book, change: &'a Change) -> Vec<&'a Key> {
    match &change.action {
        Action::Retract(targets) => {
            let turned = targets.iter().filter_map(|id| book.change(*id));
            turned
                .flat_map(|it| turned_keys(book, &it.change))
                .collect()
        }
        Action::Write(_) | Action::Unknown => keys(change).collect(),
    }
}

/// The versions of a cell that are live when only what was enacted counts, in display order.
fn as_enacted<'a>(book: &'a Book, key: &Key, seal: &Seal) -> Vec<Version<'a>> {
    let history = book.history(key);
    let replaced = |id: ChangeId| {
        let version = history.iter().find(|(version, _)| version.change.id == id);
        version.map_or(&[][..], |(version, _)| replaces(version.change, key))
    };
    let counts = |version: &Version| {
        seal.admits(version.change) && !is_retracted(book, version.change, seal)
    };
    let mut covered = BTreeSet::new();
    let standing = history.iter().filter(|(version, _)| counts(version));
    let mut open: Vec<_> = standing
        .flat_map(|(version, _)| replaces(version.change, key))
        .copied()
        .collect();
    while let Some(id) = open.pop() {
        if covered.insert(id) {
            open.extend_from_slice(replaced(id));
        }
    }
    let all = history.iter().map(|(version, _)| *version);
    all.filter(|version| counts(version) && !covered.contains(&version.change.id))
        .collect()
}

fn replaces<'a>(change: &'a Change, key: &Key) -> &'a [ChangeId] {
    let Action::Write(writes) = &change.action else {
        return &[];
    };
    let write = writes.iter().find(|write| write.key == *key);
    write.map_or(&[], |write| &write.replaces)
}

/// Whether a change was taken back by something that counts for it. What settles later may be taken back later.
fn is_retracted(book: &Book, change: &Change, seal: &Seal) -> bool {
    let counts = |by: &&Change| seal.admits(by) || !seal.has(change);
    book.retractions(change.id)
        .filter(counts)
        .any(|by| !is_retracted(book, by, seal))
}
