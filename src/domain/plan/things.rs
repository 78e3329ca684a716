//! Things of a plan, in order and found by identity.

use crate::domain::id::EntityId;
use crate::domain::sort::sort_by_key;
use std::cell::OnceCell;
use std::ops::{Index, IndexMut};
use std::rc::Rc;

/// What has an identity.
pub trait Thing: Clone {
    /// Its identity.
    fn id(&self) -> EntityId;
}

/// Things in order. Copies share each thing until it is written to, so that a plan of thousands is copied in no time
/// and tells from the plan before it what has changed.
#[derive(Clone, Debug)]
pub struct Things<T> {
    list: Vec<Rc<T>>,
    /// Places by identity, made when first asked for.
    places: OnceCell<Vec<(EntityId, usize)>>,
}

/// Fewer are looked through one by one.
const FEW: usize = 16;

impl<T: Thing> Things<T> {
    /// The thing with this identity.
    pub fn find(&self, id: EntityId) -> Option<&T> {
        self.list.get(self.place(id)?).map(Rc::as_ref)
    }

    /// Where the thing with this identity stands.
    pub fn place(&self, id: EntityId) -> Option<usize> {
        if self.list.len() < FEW {
            return self.list.iter().position(|thing| thing.id() == id);
        }
        let places = self.places.get_or_init(|| {
            let mut places: Vec<_> = self.iter().map(Thing::id).zip(0..).collect();
            sort_by_key(&mut places, |place| *place);
            places
        });
        // The first of equal ones, as when looked through.
        let at = places.partition_point(|(other, _)| *other < id);
        let (found, place) = *places.get(at)?;
        (found == id).then_some(place)
    }

    /// Puts one in the place of the one with its identity, if there is such a one.
    pub fn replace(&mut self, thing: Rc<T>) {
        if let Some(place) = self.place(thing.id()) {
            self.list[place] = thing;
        }
    }

    /// Adds one at the end.
    pub fn push(&mut self, thing: T) {
        self.places.take();
        self.list.push(Rc::new(thing));
    }

    /// Keeps those of which something is so.
    pub fn retain(&mut self, mut keeps: impl FnMut(&T) -> bool) {
        self.places.take();
        self.list.retain(|thing| keeps(thing));
    }

    /// Takes all away.
    pub fn clear(&mut self) {
        self.retain(|_| false);
    }

    /// All of them, to be written to.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.places.take();
        self.list.iter_mut().map(Rc::make_mut)
    }

    /// The last one, to be written to.
    pub fn last_mut(&mut self) -> Option<&mut T> {
        self.iter_mut().last()
    }
}

impl<T> Things<T> {
    /// In order.
    pub fn iter(&self) -> Iter<'_, T> {
        self.list.iter().map(Rc::as_ref)
    }

    /// In order, each to be shared.
    pub fn shared(&self) -> &[Rc<T>] {
        &self.list
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The one at a place.
    pub fn get(&self, place: usize) -> Option<&T> {
        self.list.get(place).map(Rc::as_ref)
    }

    /// The first.
    pub fn first(&self) -> Option<&T> {
        self.get(0)
    }

    /// The last.
    pub fn last(&self) -> Option<&T> {
        self.list.last().map(Rc::as_ref)
    }
}

/// Things one after the other.
pub type Iter<'a, T> = std::iter::Map<std::slice::Iter<'a, Rc<T>>, fn(&'a Rc<T>) -> &'a T>;

impl<T> Default for Things<T> {
    fn default() -> Self {
        Self::from(Vec::<Rc<T>>::new())
    }
}

impl<T: PartialEq> PartialEq for Things<T> {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

impl<T: Eq> Eq for Things<T> {}

impl<T> From<Vec<Rc<T>>> for Things<T> {
    fn from(list: Vec<Rc<T>>) -> Self {
        let places = OnceCell::new();
        Self { list, places }
    }
}

impl<T> From<Vec<T>> for Things<T> {
    fn from(list: Vec<T>) -> Self {
        list.into_iter().collect()
    }
}

impl<T> FromIterator<T> for Things<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        let list: Vec<_> = things.into_iter().map(Rc::new).collect();
        list.into()
    }
}

impl<T> Index<usize> for Things<T> {
    type Output = T;

    fn index(&self, place: usize) -> &T {
        &self.list[place]
    }
}

impl<T: Thing> IndexMut<usize> for Things<T> {
    fn index_mut(&mut self, place: usize) -> &mut T {
        self.places.take();
        Rc::make_mut(&mut self.list[place])
    }
}

impl<'a, T> IntoIterator for &'a Things<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{ChangeId, TabId};
    use crate::domain::plan::Variable;

    fn variable(ordinal: u16) -> Variable {
        let made_by = ChangeId {
            tab: TabId::built_in(1),
            seq: 1,
        };
        Variable {
            id: EntityId { made_by, ordinal },
            ..Variable::default()
        }
    }

    #[test]
    fn things_are_found_wherever_they_stand_and_after_they_moved() {
        for count in [FEW as u16 - 1, 300] {
            let mut things: Things<_> = (0..count).rev().map(variable).collect();
            let place = |things: &Things<Variable>, n| things.place(variable(n).id);
            assert_eq!(place(&things, 0), Some(usize::from(count) - 1));
            assert_eq!(place(&things, count), None);
            things.retain(|it| it.id.ordinal != 3);
            assert_eq!(
                (place(&things, 3), place(&things, 4)),
                (None, Some(usize::from(count) - 5))
            );
            things.push(variable(3));
            assert_eq!(place(&things, 3), Some(usize::from(count) - 1));
            things[0].id = variable(900).id;
            assert_eq!(
                (place(&things, 900), place(&things, count - 1)),
                (Some(0), None)
            );
        }
    }

    #[test]
    fn copies_share_what_was_not_written_to() {
        let one: Things<_> = (0..3).map(variable).collect();
        let mut other = one.clone();
        other[1].frequency = crate::domain::period::Frequency::Yearly;
        let shares = one.shared().iter().zip(other.shared());
        let shares: Vec<_> = shares.map(|(a, b)| Rc::ptr_eq(a, b)).collect();
        assert_eq!(shares, [true, false, true]);
        assert_ne!(one[1], other[1]);
    }
}
