//! The log: who said what, when, having seen what. State is a pure fold of it.
//!
//! A [`Change`] is one user action. Merging two logs is the union of their changes; the [`Book`] folds
//! them into cells, each holding the versions that nobody who had seen them has replaced or retracted.

mod attribute;
pub mod batch;
mod book;
mod change;
pub mod check;
pub mod codec;
pub mod digest;
pub mod file;
mod key;
mod value;

pub use attribute::{Attribute, Shape};
pub use batch::Batch;
pub use book::{Book, Cell, Stored, Version, VersionVector};
pub use change::{Action, Author, Change, Purpose, Write};
pub use codec::{decode, encode, seal};
pub use key::{Key, Scope};
pub use value::Value;
