//! The changes themselves, in the order in which they came.

use super::Stored;
use crate::domain::id::{ChangeId, TabId};
use crate::domain::sort::{map, sort_by_key};
use crate::log::VersionVector;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The place of a change in the order of arrival. What a change needs came before it, so going
/// through places downwards meets everything that was built on a change before the change itself.
pub(super) type Place = u32;

/// Changes by arrival, found by identity, listed in display order.
#[derive(Clone, Default)]
pub(super) struct Arrivals {
    changes: Vec<Stored>,
    /// By tab its numbers, ascending, with their places. Without gaps number n stands at n − 1.
    tabs: BTreeMap<TabId, Vec<(u32, Place)>>,
    highest: u64,
    /// Places in display order, made when asked for.
    sorted: OnceCell<Vec<Place>>,
}

impl Arrivals {
    /// Takes a change in, unless it is here already.
    pub fn push(&mut self, stored: Stored) -> Option<Place> {
        let id = stored.change.id;
        let place = Place::try_from(self.changes.len()).ok()?;
        let numbers = self.tabs.entry(id.tab).or_default();
        match position(numbers, id.seq) {
            Ok(_) => return None,
            Err(gap) => numbers.insert(gap, (id.seq, place)),
        }
        self.highest = self.highest.max(stored.change.order);
        if let Some(mut sorted) = self.sorted.take() {
            // Usually the newest of all; after an older one the list is made anew when needed.
            let last = sorted.last().map(|last| self.rank(*last));
            if last < Some(rank(&stored)) {
                sorted.push(place);
                let _ = self.sorted.set(sorted);
            }
        }
        self.changes.push(stored);
        Some(place)
    }

    pub fn find(&self, id: ChangeId) -> Option<Place> {
        let numbers = self.tabs.get(&id.tab)?;
        let at = position(numbers, id.seq).ok()?;
        numbers.get(at).map(|(_, place)| *place)
    }

    pub fn at(&self, place: Place) -> &Stored {
        &self.changes[place as usize]
    }

    /// What puts changes into display order.
    pub fn rank(&self, place: Place) -> (u64, ChangeId) {
        rank(self.at(place))
    }

    pub fn in_display_order(&self) -> impl DoubleEndedIterator<Item = &Stored> + '_ {
        let sorted = self.sorted.get_or_init(|| {
            let mut places: Vec<Place> = (0..).take(self.changes.len()).collect();
            sort_by_key(&mut places, |place| self.rank(*place));
            places
        });
        sorted.iter().map(|place| self.at(*place))
    }

    pub fn highest_order(&self) -> u64 {
        self.highest
    }

    pub fn vector(&self) -> VersionVector {
        let reach = |numbers: &Vec<(u32, Place)>| {
            let reach = (1..).zip(numbers).take_while(|(n, (seq, _))| n == seq);
            reach.last().map_or(0, |(n, _)| n)
        };
        let tabs = self.tabs.iter().map(|(tab, list)| (*tab, reach(list)));
        map(tabs.filter(|(_, reach)| *reach > 0))
    }

    pub fn len(&self) -> usize {
        self.changes.len()
    }
}

fn rank(stored: &Stored) -> (u64, ChangeId) {
    (stored.change.order, stored.change.id)
}

/// Where a number stands in its tab, or where it belongs.
fn position(numbers: &[(u32, Place)], seq: u32) -> Result<usize, usize> {
    let guess = (seq as usize).wrapping_sub(1);
    match numbers.get(guess) {
        Some((found, _)) if *found == seq => Ok(guess),
        _ => numbers.binary_search_by_key(&seq, |(found, _)| *found),
    }
}
