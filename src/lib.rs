//! IKU.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod app;
pub mod domain;
pub mod log;
pub mod text;

#[cfg(test)]
mod testing;
