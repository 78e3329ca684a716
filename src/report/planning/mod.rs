//! What a year is to reach, before it is measured: the annual plan and the agreements.

mod agreement;
mod annual_plan;
pub(super) mod programs;
pub(super) mod targets;

pub use agreement::{Promise, agreement, amended_agreement, changes_since_signed};
pub use annual_plan::annual_plan;
