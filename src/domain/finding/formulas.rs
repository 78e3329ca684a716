//! The formulas of a plan, read once for all rules, and what they say about their variables.

use crate::domain::formula::{Node, Operator, Problem, Tree};
use crate::domain::id::EntityId;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A formula as it was read; `None` where the plan states none.
pub type Reading = Option<Result<Rc<Tree<EntityId>>, Vec<Problem>>>;

/// Which way a variable moves a figure as it grows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Pull {
    /// Up, where it is added or multiplied.
    pub up: bool,
    /// Down, where it is subtracted or divides.
    pub down: bool,
}

/// The pull of each variable of a formula, as long as all figures are positive.
pub fn pulls(tree: &Tree<EntityId>) -> BTreeMap<EntityId, Pull> {
    let mut pulls = BTreeMap::new();
    pull(tree, true, &mut pulls);
    pulls
}

fn pull(tree: &Tree<EntityId>, up: bool, pulls: &mut BTreeMap<EntityId, Pull>) {
    match &tree.node {
        Node::Number(_) | Node::Unknown(_) => {}
        Node::Variable(id) => {
            let found: &mut Pull = pulls.entry(*id).or_default();
            found.up |= up;
            found.down |= !up;
        }
        Node::Negated(part) => pull(part, !up, pulls),
        Node::Chain(first, rest) => {
            pull(first, up, pulls);
            for (operator, part) in rest {
                let turns = matches!(operator, Operator::Minus | Operator::Over);
                pull(part, up != turns, pulls);
            }
        }
    }
}

/// A formula that divides: what stands above the line and what below.
#[derive(Clone, Debug)]
pub struct Ratio<'t> {
    /// The parts that are multiplied, without constants.
    pub above: Vec<&'t Tree<EntityId>>,
    /// The parts that divide, without constants.
    pub below: Vec<&'t Tree<EntityId>>,
}

/// The ratio a formula is, if it is one of things that are counted.
pub fn ratio(tree: &Tree<EntityId>) -> Option<Ratio<'_>> {
    let Node::Chain(first, rest) = &tree.node else {
        return None;
    };
    let (mut above, mut below) = (vec![&**first], Vec::new());
    for (operator, part) in rest {
        match operator {
            Operator::Times => above.push(part),
            Operator::Over => below.push(part),
            Operator::Plus | Operator::Minus => return None,
        }
    }
    above.retain(|part| !part.is_constant());
    below.retain(|part| !part.is_constant());
    (!above.is_empty() && !below.is_empty()).then_some(Ratio { above, below })
}

/// A percentage in which both sides are plain sums: a share of a whole.
pub fn is_share(ratio: &Ratio<'_>) -> bool {
    let is_sum = |part: &&Tree<EntityId>| match &part.node {
        Node::Variable(_) => true,
        Node::Chain(first, rest) => {
            let plain = |part: &Tree<EntityId>| matches!(part.node, Node::Variable(_));
            plain(first) && rest.iter().all(|(o, it)| *o == Operator::Plus && plain(it))
        }
        _ => false,
    };
    ratio.above.len() == 1
        && ratio.below.len() == 1
        && ratio.above.iter().all(is_sum)
        && ratio.below.iter().all(is_sum)
}
