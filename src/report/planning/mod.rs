//! What a year is to reach, before it is measured: the annual plan and the agreements.

mod agreement;
mod annual_plan;
pub(super) mod programs;
pub(super) mod targets;

pub use agreement::{agreement, amended_agreement};
pub use annual_plan::annual_plan;
