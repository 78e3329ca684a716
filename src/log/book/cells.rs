//! The cells and the versions written to them.
//!
//! A version is *covered* when a version that is not retracted was written over it, directly or
//! over others in between, retracted ones included. A version is live if it is neither covered
//! nor retracted.

use super::arrivals::Place;
use super::index::{CellNo, Index};
use crate::log::Key;

/// The number of a version, in order of arrival over all cells.
pub(super) type VersionNo = u32;

/// One write as the book keeps it.
#[derive(Clone)]
pub(super) struct Written {
    /// The change that wrote it.
    pub change: Place,
    /// Which of the change's writes it is.
    pub write: u32,
    /// The version that came to the same cell before it.
    pub earlier: Option<VersionNo>,
    /// Where the list of what it replaces begins.
    parents: u32,
    /// Something live in effect stands over it.
    pub covered: bool,
    /// Something, in effect or not, was written over it.
    pub continued: bool,
}

/// What a cell shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Nothing,
    One(VersionNo),
    Several,
}

#[derive(Clone)]
pub(super) struct Slot {
    pub newest: VersionNo,
    /// How many of its versions are live.
    pub live: u32,
    /// How many of its versions nothing was written over.
    pub ends: u32,
    pub shown: Shown,
}

/// All cells, all versions, and what replaces what.
#[derive(Clone, Default)]
pub(super) struct Cells {
    pub index: Index,
    pub slots: Vec<Slot>,
    pub versions: Vec<Written>,
    parents: Vec<VersionNo>,
}

impl Cells {
    /// Takes in a version that just arrived; `retracted` tells of older ones.
    pub fn write(
        &mut self,
        key: Key,
        (change, write): (Place, u32),
        replaces: impl Iterator<Item = VersionNo>,
        retracted: impl Fn(Place) -> bool,
    ) -> CellNo {
        let version = self.versions.len() as VersionNo;
        let (cell, is_fresh) = self.index.find_or_make(key);
        let earlier = if is_fresh {
            self.slots.push(Slot {
                newest: version,
                live: 1,
                ends: 1,
                shown: Shown::One(version),
            });
            None
        } else {
            let slot = &mut self.slots[cell as usize];
            slot.live += 1;
            slot.ends += 1;
            Some(std::mem::replace(&mut slot.newest, version))
        };
        let parents = self.parents.len() as u32;
        self.parents.extend(replaces);
        self.versions.push(Written {
            change,
            write,
            earlier,
            parents,
            covered: false,
            continued: false,
        });
        let mut open = self.parents(version).to_vec();
        for parent in &open {
            let end = &mut self.versions[*parent as usize].continued;
            self.slots[cell as usize].ends -= u32::from(!std::mem::replace(end, true));
        }
        while let Some(version) = open.pop() {
            let it = &mut self.versions[version as usize];
            if std::mem::replace(&mut it.covered, true) {
                continue;
            }
            if retracted(it.change) {
                // One in effect had covered what lies below; a retracted one had not.
                open.extend_from_slice(self.parents(version));
            } else {
                self.slots[cell as usize].live -= 1;
            }
        }
        cell
    }

    /// Works out a cell anew after retractions.
    pub fn settle(&mut self, cell: CellNo, retracted: impl Fn(Place) -> bool) {
        let mut next = Some(self.slots[cell as usize].newest);
        while let Some(version) = next {
            let it = &mut self.versions[version as usize];
            it.covered = false;
            next = it.earlier;
        }
        let mut live = 0;
        next = Some(self.slots[cell as usize].newest);
        while let Some(version) = next {
            let it = &self.versions[version as usize];
            next = it.earlier;
            let stands = !retracted(it.change);
            live += u32::from(stands && !it.covered);
            if stands || it.covered {
                for at in self.parents_range(version) {
                    let parent = self.parents[at] as usize;
                    self.versions[parent].covered = true;
                }
            }
        }
        self.slots[cell as usize].live = live;
    }

    /// The versions of a cell, latest arrival first.
    pub fn of(&self, cell: CellNo) -> impl Iterator<Item = (VersionNo, &Written)> + '_ {
        let at = |version: VersionNo| (version, &self.versions[version as usize]);
        let newest = self.slots[cell as usize].newest;
        std::iter::successors(Some(at(newest)), move |(_, it)| it.earlier.map(at))
    }

    /// The versions that this one replaces.
    pub fn parents(&self, version: VersionNo) -> &[VersionNo] {
        &self.parents[self.parents_range(version)]
    }

    fn parents_range(&self, version: VersionNo) -> std::ops::Range<usize> {
        let version = version as usize;
        let next = self.versions.get(version + 1);
        let end = next.map_or(self.parents.len(), |next| next.parents as usize);
        self.versions[version].parents as usize..end
    }
}
