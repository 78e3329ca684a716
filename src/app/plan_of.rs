//! Reads typed plans from the cells of the log, and keeps them up with it.
//!
//! A version of the plan sees what its own decree states; what that leaves open it inherits from the decree that
//! it amends. Things are listed by their rank, equal ranks by identity, so that every device shows one order.
//!
//! An edit reads again only the things it touches: each version keeps its things (`outline`), and its plan shares
//! with the plan before whatever stayed as it was.

mod facts;
#[cfg(test)]
mod laws;
mod outline;
mod parts;
mod plans;
mod statements;
#[cfg(test)]
mod tests;
mod values;

pub use plans::Plans;
pub use statements::{Said, Statement, statements};

use super::seal::Seals;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Plan;
use crate::domain::sort::map;
use crate::log::{Attribute, Book};
use facts::{Facts, Statements};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Every version of the plan, in the order in which they come into force; drafts without a date come last.
pub fn plans(book: &Book, seals: &Seals) -> Vec<Plan> {
    let plans = Plans::read(book, seals);
    let all = plans.in_order().iter();
    all.map(|plan| Plan::clone(Rc::as_ref(plan))).collect()
}

/// Every version, and the one it amends.
fn amends(statements: &Statements) -> BTreeMap<EntityId, Option<EntityId>> {
    let decrees = statements.under(&[]).filter(is_version);
    map(decrees.map(|it| (it.id, it.first(Attribute::Amends))))
}

fn is_version(facts: &Facts) -> bool {
    facts.kind() == Some(EntityKind::Decree) && !facts.flag(Attribute::Removed)
}

/// A version and those it amends, nearest first. Versions that amend each other in a circle are followed once around.
fn chain(version: EntityId, amends: &BTreeMap<EntityId, Option<EntityId>>) -> Vec<EntityId> {
    let mut chain = vec![version];
    let mut next = amends.get(&version).copied().flatten();
    while let Some(parent) = next.filter(|parent| !chain.contains(parent)) {
        chain.push(parent);
        next = amends.get(&parent).copied().flatten();
    }
    chain
}
