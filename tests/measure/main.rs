//! Measuring whole plans: states, completeness, laws, and the workload that benchmarks use.
#![allow(clippy::unwrap_used, clippy::panic)]

mod decree;
mod figures;
mod forecast;
mod laws;
mod small;
#[path = "../../src/testing.rs"]
mod testing;
mod workload;
