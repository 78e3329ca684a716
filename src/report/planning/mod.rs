//! What a year is to reach, before it is measured: the annual plan, the agreements, the action plan, the budget.

mod action;
mod agreement;
mod annual_plan;
pub(super) mod programs;
mod served;
mod summary;
pub(super) mod targets;
#[cfg(test)]
mod tests;

pub use action::{action_monitoring, action_plan};
pub use agreement::{Check, agreement, amended_agreement, changes_since_signed, checks};
pub use annual_plan::annual_plan;
pub use summary::budget_summary;
