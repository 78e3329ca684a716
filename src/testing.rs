//! How property tests run: the same cases every time, as many as asked for.

use proptest::test_runner::{Config, RngSeed};

/// 2,000 cases from a fixed seed; `IKU_CASES` asks for more (`./dev soak`).
pub fn cases() -> Config {
    let asked = std::env::var("IKU_CASES").ok();
    Config {
        cases: asked.and_then(|n| n.parse().ok()).unwrap_or(2_000),
        rng_seed: RngSeed::Fixed(8_092_021),
        failure_persistence: None,
        ..Config::default()
    }
}
