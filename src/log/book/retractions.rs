//! Which changes are taken back. A retraction counts if it is not itself retracted.

use super::arrivals::{Arrivals, Place};
use crate::log::Action;
use std::collections::{BTreeMap, BTreeSet};

/// Who retracts whom, and the changes that are retracted now.
#[derive(Clone, Default)]
pub(super) struct Retractions {
    /// Retracted change → its retractions.
    of: BTreeMap<Place, Vec<Place>>,
    retracted: BTreeSet<Place>,
}

impl Retractions {
    pub fn contains(&self, place: Place) -> bool {
        self.retracted.contains(&place)
    }

    /// The retractions of a change, whether they count or not.
    pub fn all(&self, place: Place) -> impl Iterator<Item = Place> + '_ {
        self.of.get(&place).into_iter().flatten().copied()
    }

    /// The retractions of a change that count.
    pub fn active(&self, place: Place) -> impl Iterator<Item = Place> + '_ {
        self.all(place).filter(|by| !self.contains(*by))
    }

    /// Takes in the retraction that just arrived; returns the changes whose state it turned.
    pub fn add(&mut self, by: Place, log: &Arrivals) -> Vec<Place> {
        // Highest place first: all that decides about a change has been decided before it.
        let mut open = BTreeSet::new();
        for target in targets(by, log) {
            self.of.entry(target).or_default().push(by);
            open.insert(target);
        }
        let mut turned = Vec::new();
        while let Some(place) = open.pop_last() {
            let now = self.active(place).next().is_some();
            if now == self.contains(place) {
                continue;
            }
            if now {
                self.retracted.insert(place);
            } else {
                self.retracted.remove(&place);
            }
            turned.push(place);
            open.extend(targets(place, log));
        }
        turned
    }

    /// Whether a change was retracted when the Lamport clock stood at `order`.
    pub fn contained_at(&self, order: u64, place: Place, log: &Arrivals) -> bool {
        if !self.of.contains_key(&place) {
            return false;
        }
        let by = |place: &Place| {
            let all = self.of.get(place).into_iter().flatten().copied();
            all.filter(|by| log.at(*by).change.order < order)
        };
        let mut reach = BTreeSet::from([place]);
        let mut open = vec![place];
        while let Some(next) = open.pop() {
            open.extend(by(&next).filter(|by| reach.insert(*by)));
        }
        let mut retracted = BTreeSet::new();
        for place in reach.into_iter().rev() {
            if by(&place).any(|by| !retracted.contains(&by)) {
                retracted.insert(place);
            }
        }
        retracted.contains(&place)
    }
}

fn targets(place: Place, log: &Arrivals) -> impl Iterator<Item = Place> + '_ {
    let ids = match &log.at(place).change.action {
        Action::Retract(ids) => ids.as_slice(),
        Action::Write(_) | Action::Unknown => &[],
    };
    ids.iter().filter_map(|id| log.find(*id))
}
