//! What cells held in the past.

use super::{Book, Cell, Key, Version, VersionNo, index_of};
use crate::domain::id::ChangeId;
use crate::domain::sort::sort_by_key;
use std::collections::BTreeMap;

impl Book {
    /// Every version ever written to a cell, oldest first, with whether it is live now.
    pub fn history(&self, key: &Key) -> Vec<(Version<'_>, bool)> {
        let Some(cell) = self.cells.index.find(key) else {
            return Vec::new();
        };
        let mut all: Vec<_> = self.cells.of(cell).collect();
        sort_by_key(&mut all, |(_, it)| self.log.rank(it.change));
        let live = |change, covered: bool| !covered && !self.retractions.contains(change);
        all.into_iter()
            .map(|(no, it)| (self.version(no), live(it.change, it.covered)))
            .collect()
    }

    /// The value a cell showed just before a change (what that change's write replaced, not counting itself).
    ///
    /// Retractions count as they did then, by the Lamport clock: undoing something today does not
    /// alter what yesterday's line of the history says.
    pub fn before(&self, id: ChangeId, key: &Key) -> Cell<'_> {
        let Some(place) = self.log.find(id) else {
            return Cell::Empty;
        };
        let Some(index) = index_of(self.log.at(place), key, 0) else {
            return Cell::Empty;
        };
        let order = self.log.at(place).change.order;
        let live = self.live_below(self.first[place as usize] + index, order);
        match live.as_slice() {
            [] => Cell::Empty,
            [first, rest @ ..] => {
                let value = self.value_of(*first);
                let alike = rest.iter().all(|no| self.value_of(*no).same(value));
                let mut versions = self.in_display_order(live);
                match versions.pop() {
                    Some(last) if alike => match last.value {
                        super::Value::Cleared => Cell::Empty,
                        _ => Cell::Settled(last),
                    },
                    last => {
                        versions.extend(last);
                        Cell::Conflict(versions)
                    }
                }
            }
        }
    }

    /// The versions that were live among the ancestors of one, when the Lamport clock stood at `order`.
    fn live_below(&self, version: VersionNo, order: u64) -> Vec<VersionNo> {
        let mut live = Vec::new();
        // Highest number first: children come before their parents. Value: whether covered.
        let mut open: BTreeMap<VersionNo, bool> = BTreeMap::new();
        open.extend(self.cells.parents(version).iter().map(|no| (*no, false)));
        while open.values().any(|covered| !covered) {
            let Some((no, covered)) = open.pop_last() else {
                break;
            };
            let change = self.cells.versions[no as usize].change;
            let retracted = self.retractions.contained_at(order, change, &self.log);
            if !covered && !retracted {
                live.push(no);
            }
            for parent in self.cells.parents(no) {
                *open.entry(*parent).or_default() |= covered || !retracted;
            }
        }
        live
    }
}
