//! What is known of things, to be taken over by the things of another plan.

use crate::domain::id::EntityId;
use crate::domain::sort::map;
use std::collections::BTreeMap;

/// What was kept, each to be taken once.
pub struct Known<T> {
    kept: Vec<Option<T>>,
    id: fn(&T) -> EntityId,
    /// Places by identity, made when something no longer stands where it stood.
    places: Option<BTreeMap<EntityId, usize>>,
    /// Whether all that was taken stood where it stands now.
    is_in_place: bool,
}

impl<T> Known<T> {
    /// Of things that tell their identity.
    pub fn of(kept: Vec<T>, id: fn(&T) -> EntityId) -> Self {
        Self {
            kept: kept.into_iter().map(Some).collect(),
            id,
            places: None,
            is_in_place: true,
        }
    }

    /// Takes what is known of a thing that stands at a place now.
    pub fn take(&mut self, place: usize, thing: EntityId) -> Option<T> {
        let here = self.kept.get_mut(place);
        if let Some(known) = here
            && known.as_ref().is_some_and(|it| (self.id)(it) == thing)
        {
            return known.take();
        }
        self.is_in_place = false;
        let places = self.places.get_or_insert_with(|| {
            let kept = self.kept.iter().enumerate();
            map(kept.filter_map(|(place, it)| Some(((self.id)(it.as_ref()?), place))))
        });
        let place = places.get(&thing)?;
        self.kept.get_mut(*place)?.take()
    }

    /// Whether everything was taken, from where it stands now: the list is the same things in the same order.
    pub fn is_same_list(&self) -> bool {
        self.is_in_place && self.kept.iter().all(Option::is_none)
    }
}
