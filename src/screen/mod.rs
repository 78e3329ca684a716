//! Pages and parts: they ask queries, show answers and send commands. Rules and words live below.

pub mod parts;
pub mod plan;
