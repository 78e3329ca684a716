//! What the program does: commands in, questions answered, no browser in sight.

pub mod kept;
pub mod outbox;
pub mod ports;
pub mod saver;
