//! Finds cells by key, and lists them in key order.
//!
//! A table of our own: four bytes by cell beside the keys themselves, and no random seed.

use crate::domain::id::{ChangeId, EntityId};
use crate::domain::period::Period;
use crate::domain::sort::sort_by;
use crate::log::{Key, Scope};
use std::cell::OnceCell;

/// So many new cells are put each in its place; more are sorted in.
const FEW: usize = 64;

/// The number of a cell, in order of first writing.
pub(super) type CellNo = u32;

#[derive(Clone, Default)]
pub(super) struct Index {
    keys: Vec<Key>,
    /// Cell numbers + 1 by hash, 0 where free; a power of two, at most half full.
    buckets: Vec<u32>,
    /// Cells in key order, made when asked for.
    sorted: OnceCell<Vec<CellNo>>,
    /// What `sorted` was before cells were added.
    stale: Vec<CellNo>,
}

impl Index {
    pub fn find(&self, key: &Key) -> Option<CellNo> {
        self.bucket(key).ok()
    }

    /// The cell with this key, made if there is none, and whether it was made.
    pub fn find_or_make(&mut self, key: Key) -> (CellNo, bool) {
        if self.buckets.len() <= self.keys.len() * 2 {
            self.grow();
        }
        match self.bucket(&key) {
            Ok(cell) => (cell, false),
            Err(bucket) => {
                let cell = self.keys.len() as CellNo;
                self.keys.push(key);
                self.buckets[bucket] = cell + 1;
                if let Some(sorted) = self.sorted.take() {
                    self.stale = sorted;
                }
                (cell, true)
            }
        }
    }

    pub fn key(&self, cell: CellNo) -> &Key {
        &self.keys[cell as usize]
    }

    pub fn in_order(&self) -> &[CellNo] {
        self.sorted.get_or_init(|| {
            let mut cells = self.stale.clone();
            let fresh = (0..).take(self.keys.len()).skip(cells.len());
            if self.keys.len() - cells.len() <= FEW {
                for cell in fresh {
                    let at = cells.partition_point(|it| self.key(*it) < self.key(cell));
                    cells.insert(at, cell);
                }
            } else {
                cells.extend(fresh);
                sort_by(&mut cells, |a, b| self.key(*a).cmp(self.key(*b)));
            }
            cells
        })
    }

    /// The cells of one entity, in key order.
    pub fn of(&self, entity: EntityId) -> &[CellNo] {
        let sorted = self.in_order();
        let from = sorted.partition_point(|cell| self.key(*cell).entity < entity);
        let count = sorted[from..].partition_point(|cell| self.key(*cell).entity == entity);
        &sorted[from..from + count]
    }

    /// The cell with this key, or else the bucket where it belongs.
    fn bucket(&self, key: &Key) -> Result<CellNo, usize> {
        let mask = self.buckets.len().wrapping_sub(1);
        let mut at = hash(key) as usize & mask;
        loop {
            match self.buckets.get(at) {
                None | Some(0) => return Err(at),
                Some(next) if self.key(next - 1) == key => return Ok(next - 1),
                Some(_) => at = (at + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        let size = (self.buckets.len() * 2).max(64);
        self.buckets = vec![0; size];
        for cell in (1..).take(self.keys.len()) {
            let mut at = hash(self.key(cell - 1)) as usize & (size - 1);
            while self.buckets[at] != 0 {
                at = (at + 1) & (size - 1);
            }
            self.buckets[at] = cell;
        }
    }
}

fn hash(key: &Key) -> u64 {
    let mut hash = 0;
    entity(&mut hash, key.entity);
    if let Scope::Version(version) = key.scope {
        entity(&mut hash, version);
    }
    if let Some(part) = key.part {
        entity(&mut hash, part);
    }
    let (kind, period) = match key.period {
        None => (0, 0),
        Some(Period::Year(year)) => (1, u64::from(year) << 8),
        Some(Period::Quarter(year, n)) => (2, u64::from(year) << 8 | u64::from(n)),
        Some(Period::Month(year, n)) => (3, u64::from(year) << 8 | u64::from(n)),
    };
    mix(&mut hash, (key.attribute as u64) << 32 | period << 2 | kind);
    hash >> 32
}

fn entity(hash: &mut u64, id: EntityId) {
    let ChangeId { tab, seq } = id.made_by;
    // Tabs are random: half of their bits tell them apart, and equal keys are compared in full.
    let [a, b, c, d, .., e, f, g, h] = tab.0;
    mix(hash, u64::from_le_bytes([a, b, c, d, e, f, g, h]));
    mix(hash, u64::from(seq) << 16 | u64::from(id.ordinal));
}

fn mix(hash: &mut u64, word: u64) {
    *hash = (hash.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::TabId;
    use crate::log::Attribute;

    #[test]
    fn every_key_is_found_again_and_listed_in_order() {
        let mut index = Index::default();
        let key = |n: u32| {
            let tab = TabId::built_in((n % 3) as u8);
            let made_by = ChangeId {
                tab,
                seq: n / 7 + 1,
            };
            let thing = EntityId {
                made_by,
                ordinal: (n % 7) as u16,
            };
            Key::entry(thing, Period::Month(2024, (n % 12) as u8 + 1), Some(thing))
        };
        assert_eq!(index.find(&key(0)), None);
        for round in 0..2 {
            for n in 0..1_000 {
                assert_eq!(index.find_or_make(key(n)), (n, round == 0));
                if n % 250 == 0 {
                    assert!(index.in_order().is_sorted_by_key(|cell| *index.key(*cell)));
                }
            }
        }
        assert_eq!(index.in_order().len(), 1_000);
        let thing = key(500).entity;
        let own = (0..1_000).filter(|n| key(*n).entity == thing).count();
        assert_eq!(index.of(thing).len(), own);
        assert!(
            index
                .of(thing)
                .iter()
                .all(|cell| index.key(*cell).entity == thing)
        );
        assert!(index.of(key(5_000).entity).is_empty());
        let other = Key {
            attribute: Attribute::Note,
            ..key(5)
        };
        assert_eq!((index.find(&key(5)), index.find(&other)), (Some(5), None));
    }
}
