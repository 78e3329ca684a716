//! The performance tree (*pohon kinerja*): what the agency wants, how it is measured, by what it is done and who
//! answers for it, as one tree.
//!
//! A [`Tree`] is what a version of the plan says and nothing else. How each indicator stands in a year is asked
//! apart ([`standings`]), since that changes with every entry; so is where everything is drawn ([`Layout`]), which
//! changes with what is folded.

mod coverage;
mod face;
mod fold;
mod grow;
mod layout;
mod lines;
mod standing;
#[cfg(test)]
mod tests;
mod tidy;
mod walk;
mod zoom;

pub use coverage::{Coverage, FunctionCovered, UnitCoverage, coverage};
pub use face::{Face, Remark, SIGN, Sign};
pub use fold::Folds;
pub use layout::{LINE, Layout, PAD, Placed, SMALL_LINE};
pub use standing::{Standing, Standings, standings};
pub use walk::{Key, Step, step};
pub use zoom::Zoom;

use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Plan;

/// A performance tree.
#[doc(alias = "pohon kinerja")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tree {
    /// Each node before what hangs under it.
    nodes: Vec<Node>,
}

/// One node. It is named by its place in the tree, since one unit may hang under many indicators.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// The thing of the plan that it stands for; the agency for what stands apart.
    pub id: EntityId,
    /// `IKU 1`, `1.06.02`; empty where the plan gives none.
    pub code: String,
    /// As the plan words it.
    pub text: String,
    /// The node it hangs under.
    pub parent: Option<usize>,
    /// How deep it hangs, from 1.
    pub level: usize,
    /// Its place among its siblings, from 1, and how many they are.
    pub place: (usize, usize),
    /// The first node after those that hang under it.
    end: usize,
}

/// What a node is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A goal (*tujuan*), by its number.
    Goal(usize),
    /// An objective (*sasaran*), by its number among all objectives.
    Objective(usize),
    /// An indicator.
    Indicator,
    /// A programme, an activity or a sub-activity.
    Program(EntityKind),
    /// The same, where it supports something more and is shown in full elsewhere.
    Again(EntityKind),
    /// A unit that answers for what it hangs under, or only does what an indicator covers.
    Unit {
        /// Whether the plan names it as responsible.
        is_responsible: bool,
    },
    /// A function of the unit's mandate that the indicator above covers, by its number there.
    Function(usize),
    /// What supports no objective: shown, and shown apart.
    Apart,
}

impl Tree {
    /// The tree of a version of the plan.
    pub fn of(plan: &Plan) -> Self {
        Self {
            nodes: grow::grow(plan),
        }
    }

    /// All nodes, each before what hangs under it.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The node at a place.
    pub fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }

    /// How many nodes hang under one, at any depth.
    pub fn below(&self, at: usize) -> usize {
        self.nodes.get(at).map_or(0, |node| node.end - at - 1)
    }

    /// The nodes that hang directly under one.
    pub fn children(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.nodes.get(at).map_or(0, |node| node.end);
        let first = (at + 1 < end).then_some(at + 1);
        std::iter::successors(first, move |child| {
            let next = self.nodes[*child].end;
            (next < end).then_some(next)
        })
    }

    /// The indicators that hang under a node at any depth, or are it.
    pub fn indicators(&self, at: usize) -> impl Iterator<Item = EntityId> + '_ {
        let end = self.nodes.get(at).map_or(at, |node| node.end);
        let nodes = self.nodes[at.min(end)..end].iter();
        nodes
            .filter(|node| node.kind == Kind::Indicator)
            .map(|node| node.id)
    }

    /// The page of what a node stands for, where it has one.
    pub fn route(&self, at: usize) -> Option<Route> {
        let node = self.node(at)?;
        let place = match node.kind {
            Kind::Indicator => PlanPlace::Indicator(node.id),
            Kind::Unit { .. } => PlanPlace::Unit(node.id),
            Kind::Function(_) => PlanPlace::Unit(self.node(node.parent?)?.id),
            Kind::Program(_) | Kind::Apart => PlanPlace::Programs,
            Kind::Goal(_) | Kind::Objective(_) | Kind::Again(_) => return None,
        };
        Some(Route::Plan(place))
    }

    /// Where something is shown in full: a programme that is shown again leads there.
    pub fn in_full(&self, at: usize) -> usize {
        let Some(Node {
            kind: Kind::Again(kind),
            id,
            ..
        }) = self.node(at)
        else {
            return at;
        };
        let is_whole = |node: &Node| node.id == *id && node.kind == Kind::Program(*kind);
        self.nodes.iter().position(is_whole).unwrap_or(at)
    }
}
