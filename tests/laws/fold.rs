//! What the laws look at, whichever fold is under them.

use crate::model::Rules;
use iku::domain::id::ChangeId;
use iku::log::{Action, Book, Cell, Key, Stored, Value, VersionVector};
use std::collections::{BTreeMap, BTreeSet};

/// The live versions of a cell.
pub type Live = Vec<(ChangeId, Value)>;

/// All that one can see of a fold: live versions and heads by cell, and what is retracted.
#[derive(Clone, PartialEq, Debug)]
pub struct State {
    pub live: BTreeMap<Key, Live>,
    pub heads: BTreeMap<Key, BTreeSet<ChangeId>>,
    pub retracted: BTreeSet<ChangeId>,
}

pub trait Fold: Clone {
    fn empty(rules: Rules) -> Self;
    fn add(&mut self, stored: &Stored);
    fn keys(&self) -> Vec<Key>;
    /// In display order.
    fn live(&self, key: &Key) -> Live;
    fn heads(&self, key: &Key) -> Vec<ChangeId>;
    fn is_retracted(&self, id: ChangeId) -> bool;
    /// What redo of a change retracts.
    fn redo(&self, id: ChangeId) -> Vec<ChangeId>;
    fn ids(&self) -> Vec<ChangeId>;

    fn state(&self) -> State {
        let each = || self.keys().into_iter();
        let ids = self.ids().into_iter();
        State {
            live: each().map(|key| (key, self.live(&key))).collect(),
            heads: each()
                .map(|key| (key, self.heads(&key).into_iter().collect()))
                .collect(),
            retracted: ids.filter(|id| self.is_retracted(*id)).collect(),
        }
    }

    /// The live versions alone: what an undo must bring back.
    fn shown(&self) -> BTreeMap<Key, Live> {
        let mut live = self.state().live;
        live.retain(|_, versions| !versions.is_empty());
        live
    }
}

impl Fold for Book {
    fn empty(_: Rules) -> Self {
        Self::default()
    }

    fn add(&mut self, stored: &Stored) {
        let before: Vec<_> = self
            .keys()
            .map(|key| (*key, told(self.cell(key))))
            .collect();
        let touched = Book::add(self, stored.clone());
        for (key, cell) in before {
            let same = touched.contains(&key) || told(self.cell(&key)) == cell;
            assert!(same, "what is not reported as touched must not change");
        }
    }

    fn keys(&self) -> Vec<Key> {
        self.keys().copied().collect()
    }

    fn live(&self, key: &Key) -> Live {
        let live = self.history(key).into_iter().filter(|(_, live)| *live);
        live.map(|(v, _)| (v.change.id, v.value.clone())).collect()
    }

    fn heads(&self, key: &Key) -> Vec<ChangeId> {
        self.heads(key)
    }

    fn is_retracted(&self, id: ChangeId) -> bool {
        self.is_retracted(id)
    }

    fn redo(&self, id: ChangeId) -> Vec<ChangeId> {
        self.active_retractions(id)
    }

    fn ids(&self) -> Vec<ChangeId> {
        self.changes().map(|s| s.change.id).collect()
    }
}

/// What a cell shows: how many different things, and who says them.
fn told(cell: Cell<'_>) -> (u8, Vec<ChangeId>) {
    match cell {
        Cell::Empty => (0, Vec::new()),
        Cell::Settled(version) => (1, vec![version.change.id]),
        Cell::Conflict(all) => (2, all.iter().map(|version| version.change.id).collect()),
    }
}

/// Every answer a book gives.
#[derive(PartialEq, Debug)]
pub struct Everything {
    vector: VersionVector,
    next_order: u64,
    state: State,
    cells: Vec<(u8, Vec<ChangeId>)>,
    changes: Vec<Stored>,
    retractions: Vec<Vec<ChangeId>>,
    before: Vec<(u8, Vec<ChangeId>)>,
}

pub fn everything(book: &Book) -> Everything {
    let cells: Vec<_> = book.keys().map(|key| told(book.cell(key))).collect();
    let disputed = book.keys().zip(&cells).filter(|(_, cell)| cell.0 == 2);
    assert!(book.conflicts().eq(disputed.map(|(key, _)| key)));
    assert_eq!(book.waiting().count(), 0);
    let writes = book
        .changes()
        .flat_map(|stored| match &stored.change.action {
            Action::Write(writes) => writes.iter().map(|w| (stored.change.id, w.key)).collect(),
            _ => Vec::new(),
        });
    Everything {
        vector: book.vector(),
        next_order: book.next_order(),
        state: book.state(),
        cells,
        changes: book.changes().cloned().collect(),
        retractions: Fold::ids(book)
            .iter()
            .map(|id| book.active_retractions(*id))
            .collect(),
        before: writes
            .map(|(id, key)| told(book.before(id, &key)))
            .collect(),
    }
}
