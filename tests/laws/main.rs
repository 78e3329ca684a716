//! The laws of the log, on random histories: several people, each alone with a device, who edit,
//! decide, undo, redo and now and then hand each other part of what they have, by clocks that are
//! up to ten years off. 2,000 histories for each law; `IKU_CASES` asks for more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod files;
mod fold;
mod model;
mod spoiled;
mod world;

use fold::{Fold, everything};
use iku::log::{Action, Book, Stored};
use model::{Model, Rules};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use world::{History, World, histories};

fn cases() -> Config {
    let asked = std::env::var("IKU_CASES").ok();
    Config {
        cases: asked.and_then(|n| n.parse().ok()).unwrap_or(2_000),
        rng_seed: RngSeed::Fixed(8_092_021),
        failure_persistence: None,
        ..Config::default()
    }
}

/// Lives a history through; every step is held against the laws for steps.
fn lived<F: Fold>(rules: Rules, history: &History) -> Result<World<F>, TestCaseError> {
    World::live(rules, history).map_err(TestCaseError::fail)
}

fn merged<F: Fold>(rules: Rules, parts: &[&[Stored]]) -> F {
    let mut fold = F::empty(rules);
    for stored in parts.iter().copied().flatten() {
        fold.add(stored);
    }
    fold
}

/// The laws for merging, and all laws for single steps on the way.
fn merging<F: Fold>(rules: Rules, history: &History) -> Result<(), TestCaseError> {
    let world = lived::<F>(rules, history)?;
    let [a, b, c, ..] = world.logs()[..] else {
        return Err(TestCaseError::fail("three people at least"));
    };
    let one = merged::<F>(rules, &[a, b, c]).state();
    for (law, parts) in [
        ("merging is commutative", [b, a, c, &[]]),
        ("merging is associative", [c, b, a, &[]]),
        ("merging is idempotent", [a, b, c, a]),
    ] {
        prop_assert_eq!(merged::<F>(rules, &parts).state(), one.clone(), "{}", law);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn merging_is_union_and_every_step_keeps_the_laws(history in histories()) {
        merging::<Book>(Rules::RIGHT, &history)?;
    }

    #[test]
    fn any_order_of_arrival_gives_the_same_book_and_the_full_fold_agrees(
        history in histories(), seeds in any::<[u64; 2]>(),
    ) {
        let world = lived::<Book>(Rules::RIGHT, &history)?;
        let all = world.all();
        let book = merged::<Book>(Rules::RIGHT, &[&all]);
        prop_assert_eq!(merged::<Model>(Rules::RIGHT, &[&all]).state(), book.state());
        for seed in seeds {
            let other = merged::<Book>(Rules::RIGHT, &[&world::another_order(&all, seed)]);
            prop_assert_eq!(everything(&other), everything(&book));
        }
    }

    #[test]
    fn undo_commutes_with_import(history in histories(), pick in any::<u8>()) {
        let world = lived::<Book>(Rules::RIGHT, &history)?;
        let [mine, theirs, ..] = world.logs()[..] else { unreachable!() };
        let own = mine.iter().filter(|s| matches!(s.change.action, Action::Write(_)));
        let own: Vec<_> = own.collect();
        if own.is_empty() {
            return Ok(());
        }
        let undone = own[usize::from(pick) % own.len()].change.id;
        let undo = world.undo_by_first(undone);
        let before = merged::<Book>(Rules::RIGHT, &[mine, std::slice::from_ref(&undo), theirs]);
        let after = merged::<Book>(Rules::RIGHT, &[mine, theirs, &[undo]]);
        prop_assert_eq!(everything(&before), everything(&after));
    }
}

/// Each known way to get the fold wrong breaks a law, so the laws can tell.
#[test]
fn the_laws_catch_every_wrong_version() {
    let right = Rules::RIGHT;
    let run = |rules, cases| {
        let config = Config {
            cases,
            max_shrink_iters: 0,
            ..self::cases()
        };
        let outcome = TestRunner::new(config).run(&histories(), |h| merging::<Model>(rules, &h));
        outcome.map_err(|told| told.to_string())
    };
    for (rules, law) in [
        (
            Rules {
                by_clock: true, // last writer wins
                ..right
            },
            "no version disappears unless",
        ),
        (
            Rules {
                one_head: true, // deciding replaces only one version
                ..right
            },
            "a write decides everything its author saw",
        ),
        (
            Rules {
                stop_at_retracted: true, // ancestors not walked through retracted versions
                ..right
            },
            "undoing an already replaced version changes nothing",
        ),
        (
            Rules {
                redo_one: true, // redo that names one undo
                ..right
            },
            "redo brings back what was taken back",
        ),
        (
            Rules {
                live_heads_only: true, // writes that do not name retracted heads
                ..right
            },
            "one person alone makes no conflict",
        ),
    ] {
        let told = run(rules, 2_000).expect_err(law);
        assert!(told.contains(law), "{told}");
    }
    assert_eq!(run(right, 200), Ok(()), "the model itself keeps the laws");
}
