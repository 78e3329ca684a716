//! What comes with the program: the decree from which it starts, and a workspace of sample data.

mod decree;
mod lists;
mod sample;
mod script;

pub use decree::{AGENCY, DECREE, changes as decree_changes};
pub use sample::{AGENCY as SAMPLE_AGENCY, changes as sample_changes};
