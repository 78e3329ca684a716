//! What is folded away, and what is seen.

use super::{Kind, Tree};
use crate::domain::sort::set;
use std::collections::BTreeSet;

/// A tree of more nodes is first seen down to its objectives only.
const MANY: usize = 150;

/// The nodes under which nothing is shown.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Folds(BTreeSet<usize>);

impl Folds {
    /// Nothing is folded.
    pub fn none() -> Self {
        Self::default()
    }

    /// Everything is folded but the goals.
    pub fn all(tree: &Tree) -> Self {
        Self::of(tree, |kind| !matches!(kind, Kind::Goal(_)))
    }

    /// How a tree is first seen: down to its objectives where it is large, else down to the units that answer.
    pub fn usual(tree: &Tree) -> Self {
        if tree.nodes.len() > MANY {
            Self::all(tree)
        } else {
            Self::of(tree, |kind| matches!(kind, Kind::Unit { .. }))
        }
    }

    fn of(tree: &Tree, is_folded: fn(&Kind) -> bool) -> Self {
        let nodes = tree.nodes.iter().enumerate();
        let folded = nodes.filter(|(at, node)| tree.below(*at) > 0 && is_folded(&node.kind));
        Self(set(folded.map(|(at, _)| at)))
    }

    /// Whether what hangs under a node is folded away.
    pub fn contain(&self, at: usize) -> bool {
        self.0.contains(&at)
    }

    /// Whether nothing is folded.
    pub fn are_none(&self) -> bool {
        self.0.is_empty()
    }

    /// Folds a node, or unfolds it.
    pub fn turn(&mut self, at: usize) {
        if !self.0.remove(&at) {
            self.0.insert(at);
        }
    }

    /// Unfolds whatever hides a node.
    pub fn reveal(&mut self, tree: &Tree, at: usize) {
        for over in tree.over(at) {
            self.0.remove(&over);
        }
    }
}

impl Tree {
    /// The nodes that are seen, from top to bottom.
    pub fn seen(&self, folds: &Folds) -> Vec<usize> {
        let mut seen = Vec::new();
        let mut at = 0;
        while let Some(node) = self.nodes.get(at) {
            seen.push(at);
            at = if folds.contain(at) { node.end } else { at + 1 };
        }
        seen
    }

    /// The node itself, or the one that hides it.
    pub fn seen_for(&self, at: usize, folds: &Folds) -> usize {
        let hiding = self.over(at).filter(|over| folds.contain(*over));
        hiding.last().unwrap_or(at)
    }

    /// The nodes that one hangs under, nearest first.
    pub(super) fn over(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let up = |at: usize| self.nodes.get(at).and_then(|node| node.parent);
        std::iter::successors(up(at), move |at| up(*at))
    }
}
