//! *Perlu Diperiksa* on whole plans: the built-in decree raises what is odd in it, a clean plan raises nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod apply;
mod build;
mod clean;
mod decree;
mod health;
mod sample;
mod size;
