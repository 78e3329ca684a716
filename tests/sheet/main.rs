//! Workbooks of other people, good and hostile: what is read of them, what is refused, and what that takes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fill_in;
mod hostile;
mod made;
mod memory;
mod office;
mod ours;
mod spoiled;
mod values;
