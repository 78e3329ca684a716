//! Any other sheet of figures (*lembar siapa pun*): people say once what its columns are, and that is remembered.
//!
//! | step | where |
//! |---|---|
//! | where its heads stand, and what each column seems to mean | [`Heads`], [`Meaning`] |
//! | what people said of a sheet with the same heads before | [`Kept`] |
//! | rows → cells of the grid, each with what stands there now | [`look`] |
//!
//! Two shapes are read: a row for each variable, with a column for its figure or one for each period; and a column for
//! each variable. What is empty changes nothing.

mod heads;
mod kept;
mod meaning;
mod names;
mod problem;
mod rows;
#[cfg(test)]
mod tests;

pub use heads::{Column, Heads};
pub use kept::Kept;
pub use meaning::{Meaning, When};
pub use names::Names;
pub use problem::Problem;
pub use rows::{Assumed, Look, look};
