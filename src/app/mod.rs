//! What the program does: commands in, questions answered, no browser in sight.

pub mod builtin;
pub mod cursor;
pub mod kept;
pub mod outbox;
pub mod paste;
pub mod plan_of;
pub mod ports;
pub mod query;
pub mod route;
pub mod saver;
