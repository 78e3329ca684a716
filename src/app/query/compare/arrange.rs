//! Which things of two lists are the same, and which of them stand elsewhere now.

use crate::domain::id::EntityId;
use std::collections::BTreeMap;

/// A thing of a list, with what it stands under.
pub type Spot = (EntityId, Option<EntityId>);

/// A thing by its places in the two lists; in one of them it may be missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pair {
    /// Its place in the old list.
    pub old: Option<usize>,
    /// Its place in the new list.
    pub new: Option<usize>,
    /// Whether it passed others that stand under the same thing as before. What makes room for it has not moved.
    pub is_moved: bool,
}

/// The things of both lists in the order of the new one; what is gone stands behind what it stood behind.
pub fn arrange(old: &[Spot], new: &[Spot]) -> Vec<Pair> {
    let was: BTreeMap<_, _> = old.iter().zip(0..).map(|((id, _), at)| (*id, at)).collect();
    let is: BTreeMap<_, _> = new.iter().zip(0..).map(|((id, _), at)| (*id, at)).collect();
    let mut gone: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut before = None;
    for (at, (id, _)) in old.iter().enumerate() {
        if is.contains_key(id) {
            before = Some(at);
        } else {
            gone.entry(before).or_default().push(at);
        }
    }
    let moved = moved(old, new, &was);
    let mut pairs = Vec::with_capacity(new.len());
    let mut leave = |after: Option<usize>, pairs: &mut Vec<Pair>| {
        let left = gone.remove(&after).unwrap_or_default();
        pairs.extend(left.into_iter().map(|at| Pair {
            old: Some(at),
            new: None,
            is_moved: false,
        }));
    };
    leave(None, &mut pairs);
    for (at, (id, _)) in new.iter().enumerate() {
        let old = was.get(id).copied();
        pairs.push(Pair {
            old,
            new: Some(at),
            is_moved: moved.get(at) == Some(&true),
        });
        if old.is_some() {
            leave(old, &mut pairs);
        }
    }
    pairs
}

/// Counted from 1, the place of a thing among those that stand under the same thing.
pub fn ordinal(list: &[Spot], at: usize) -> usize {
    let Some((_, parent)) = list.get(at) else {
        return 0;
    };
    let before = list.iter().take(at);
    before.filter(|(_, own)| own == parent).count() + 1
}

/// Whether each thing of the new list has moved: of those that kept what they stand under, all but the longest run
/// that kept its order.
fn moved(old: &[Spot], new: &[Spot], was: &BTreeMap<EntityId, usize>) -> Vec<bool> {
    let mut families: BTreeMap<Option<EntityId>, Vec<(usize, usize)>> = BTreeMap::new();
    for (at, (id, parent)) in new.iter().enumerate() {
        if let Some(before) = was.get(id).filter(|before| old[**before].1 == *parent) {
            families.entry(*parent).or_default().push((at, *before));
        }
    }
    let mut moved = vec![false; new.len()];
    for family in families.values() {
        let places: Vec<_> = family.iter().map(|(_, before)| *before).collect();
        let stays = longest_rise(&places);
        for ((at, _), stays) in family.iter().zip(stays) {
            moved[*at] = !stays;
        }
    }
    moved
}

/// Which numbers belong to the longest run that rises, in n log n steps.
fn longest_rise(numbers: &[usize]) -> Vec<bool> {
    // The place of the least number that ends a rise of each length, and before each number the one it follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut follows = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        follows[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut rises = vec![false; numbers.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        rises[at] = true;
        next = follows[at];
    }
    rises
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{ChangeId, TabId};

    fn id(letter: char) -> EntityId {
        let made_by = ChangeId {
            tab: TabId::built_in(1),
            seq: 1,
        };
        EntityId {
            made_by,
            ordinal: letter as u16,
        }
    }

    /// `abc/de`: a, b and c under one thing, d and e under another.
    fn spots(text: &str) -> Vec<Spot> {
        let families = text.split('/').zip(['1', '2', '3']);
        let spots = families.flat_map(|(family, parent)| {
            let own = family.chars().map(id);
            own.map(move |own| (own, Some(id(parent))))
        });
        spots.collect()
    }

    fn told(old: &str, new: &str) -> String {
        let (old, new) = (spots(old), spots(new));
        let letter = |(spot, _): &Spot| char::from_u32(spot.ordinal.into()).unwrap();
        let pairs = arrange(&old, &new).into_iter().map(|pair| {
            let letter = match (pair.old, pair.new) {
                (_, Some(at)) => letter(&new[at]),
                (Some(at), None) => letter(&old[at]),
                (None, None) => '?',
            };
            match (pair.old, pair.new, pair.is_moved) {
                (None, ..) => format!("+{letter}"),
                (_, None, _) => format!("-{letter}"),
                (.., true) => format!("~{letter}"),
                _ => letter.to_string(),
            }
        });
        pairs.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_came_went_and_moved_is_told_once_each() {
        for (old, new, expected) in [
            ("abc", "abc", "a b c"),
            ("abc", "xabc", "+x a b c"),
            ("abc", "bc", "-a b c"),
            ("abc", "ab", "a b -c"),
            ("abcd", "ad", "a -b -c d"),
            ("abcde", "bcdea", "b c d e ~a"),
            ("abcde", "eabcd", "~e a b c d"),
            ("ab", "ba", "~b a"),
            // One that stands under another thing now has not moved among its siblings.
            ("abc/de", "bc/ade", "b c a d e"),
            ("abc/de", "cb/de", "-a ~c b d e"),
            ("", "ab", "+a +b"),
            ("ab", "", "-a -b"),
        ] {
            assert_eq!(told(old, new), expected, "{old} → {new}");
        }
    }

    #[test]
    fn a_place_counts_among_those_under_the_same_thing() {
        let list = spots("abc/de");
        assert_eq!([0, 2, 3, 4].map(|at| ordinal(&list, at)), [1, 3, 1, 2]);
    }
}
