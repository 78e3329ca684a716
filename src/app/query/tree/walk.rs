//! Where a key leads in the tree, as in every tree of files: left and right fold and unfold or lead up and down
//! the levels, the others lead along what is seen.

use super::{Folds, Tree};

/// A key that leads somewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    /// To the one above.
    Up,
    /// To the one below.
    Down,
    /// Folds; what is folded or has nothing under it leads to what it hangs under.
    Left,
    /// Unfolds; what is unfolded leads to the first under it.
    Right,
    /// To the first of all (*Home*).
    First,
    /// To the last that is seen (*End*).
    Last,
}

/// What a key does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// Goes to a node.
    Go(usize),
    /// Folds or unfolds the node one is at.
    Turn,
    /// Nothing: there is no further.
    Stay,
}

/// What a key does at a node that is seen.
pub fn step(tree: &Tree, folds: &Folds, at: usize, key: Key) -> Step {
    let seen = tree.seen(folds);
    let place = seen.binary_search(&at).unwrap_or(0);
    let (is_folded, has_more) = (folds.contain(at), tree.below(at) > 0);
    let to = match key {
        Key::Left if has_more && !is_folded => return Step::Turn,
        Key::Right if has_more && is_folded => return Step::Turn,
        Key::Left => tree.node(at).and_then(|node| node.parent),
        Key::Right => has_more.then_some(at + 1),
        Key::Up => place.checked_sub(1).map(|place| seen[place]),
        Key::Down => seen.get(place + 1).copied(),
        Key::First => seen.first().copied(),
        Key::Last => seen.last().copied(),
    };
    match to {
        Some(to) if to != at => Step::Go(to),
        _ => Step::Stay,
    }
}
