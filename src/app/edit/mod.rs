//! Editing the plan: what typed words state, and what it takes to add, move and remove things.
//!
//! Everything here reads a plan and gives facts for one [`Command`](super::Command); nothing is written here.

pub mod band;
mod figure;
mod formula;
mod order;
mod outside;
mod remove;
mod says;

pub use figure::{FigureProblem, figure};
pub use formula::{FormulaLook, formula, names};
pub use order::{Place, add, reorder};
pub use outside::{add_outside, is_of_versions, remove_outside};
pub use remove::{Dependent, Tie, dependents, remove};
pub use says::{above, says, says_in};

use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::log::{Attribute, Key};

/// Where a version states a property of a thing: the agency's and the decree's own stand outside all versions.
pub fn key(plan: &Plan, thing: EntityId, attribute: Attribute) -> Key {
    if thing == plan.agency.id || thing == plan.decree.id {
        Key::always(thing, attribute)
    } else {
        Key::of(plan.decree.id, thing, attribute)
    }
}

#[cfg(test)]
mod testing;
