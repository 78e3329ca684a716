//! IKU.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod domain;
pub mod log;
#[cfg(target_arch = "wasm32")]
pub mod screen;
pub mod text;

#[cfg(test)]
mod testing;
