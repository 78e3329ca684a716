//! What comes with the program: the decree from which it starts, and a workspace of sample data.

pub mod decree;
mod lists;
mod script;

pub use decree::{AGENCY, DECREE};
