//! Cases of the table, and the laws that hold for all of them.

use super::*;
use crate::domain::scale::tests::usual;
use crate::testing::cases;
use proptest::prelude::*;

const PLAIN: Policy = Policy {
    rounding: RoundingPolicy::AsPrinted,
    cap: Cap::Uncapped,
    decimals: 2,
};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn number(text: &str) -> TargetValue {
    TargetValue::Number(decimal(text).into())
}

fn range(low: &str, high: &str) -> TargetValue {
    TargetValue::Range {
        low: decimal(low),
        high: decimal(high),
        printed: None,
    }
}

/// What a screen would show.
fn shown(target: &TargetValue, actual: &str, polarity: Polarity) -> Result<String, Reason> {
    match achievement(target, decimal(actual).into(), polarity, PLAIN) {
        Outcome::Known(Achievement::Percent(percentage)) => Ok(percentage.shown.to_string()),
        Outcome::Known(Achievement::MetZeroTarget) => Ok("target nol".into()),
        Outcome::Missing(reason) => Err(reason),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_polarity_has_its_formula() {
    use Polarity::{Higher, Lower, LowerInverse, RangeHigher, RangeLower};
    for (polarity, target, actual, expected) in [
        (Higher, "23.5", "47.38", Ok("201.62")),
        (Higher, "70", "205", Ok("292.86")),
        (Higher, "10", "-1", Ok("-10.00")),
        (Higher, "0", "0", Err(Reason::ZeroTarget)),
        (Higher, "-1", "3", Err(Reason::NegativeTarget)),
        (Lower, "6.17", "7.42", Ok("79.74")),
        (Lower, "32", "4.88", Ok("184.75")),
        (Lower, "5.6", "11.39", Ok("-3.39")),
        (Lower, "0", "0", Ok("target nol")),
        (Lower, "0", "1", Err(Reason::MissedZeroTarget)),
        (Lower, "-1", "0", Err(Reason::NegativeTarget)),
        (LowerInverse, "6.17", "7.42", Ok("83.15")),
        (LowerInverse, "6.17", "0", Err(Reason::ZeroActual)),
        (LowerInverse, "0", "0", Ok("target nol")),
        (LowerInverse, "0", "0.5", Err(Reason::MissedZeroTarget)),
        (RangeHigher, "5", "5", Err(Reason::KindMismatch)),
        (RangeLower, "5", "5", Err(Reason::KindMismatch)),
    ] {
        let result = shown(&number(target), actual, polarity);
        assert_eq!(
            result,
            expected.map(String::from),
            "{polarity:?} {target} {actual}"
        );
    }
}

#[test]
fn a_range_is_left_on_either_side() {
    use Polarity::{Higher, RangeHigher, RangeLower};
    for (polarity, low, high, actual, expected) in [
        (RangeHigher, "80", "90", "92", Ok("102.22")),
        (RangeHigher, "80", "90", "72", Ok("90.00")),
        (RangeHigher, "80", "90", "80", Ok("100.00")),
        (RangeHigher, "90", "80", "92", Ok("102.22")),
        (RangeLower, "7", "8", "6.5", Ok("107.14")),
        (RangeLower, "7", "8", "10", Ok("75.00")),
        (RangeLower, "7", "8", "8", Ok("100.00")),
        (RangeLower, "0", "5", "0", Ok("100.00")),
        (RangeLower, "0", "5", "-1", Err(Reason::ZeroBound)),
        (RangeHigher, "0", "0", "1", Err(Reason::ZeroBound)),
        (RangeLower, "-1", "5", "2", Err(Reason::NegativeTarget)),
        (Higher, "80", "90", "85", Err(Reason::KindMismatch)),
        (Higher, "80", "90", "95", Err(Reason::KindMismatch)),
    ] {
        let result = shown(&range(low, high), actual, polarity);
        let case = format!("{polarity:?} {low}-{high} {actual}");
        assert_eq!(result, expected.map(String::from), "{case}");
    }
}

#[test]
fn a_rank_is_met_or_not_and_has_no_percentage() {
    let scale = usual();
    for (target, step, expected) in [
        ("Tinggi", 3, Outcome::Known(true)),
        ("Tinggi", 4, Outcome::Known(true)),
        ("Tinggi", 2, Outcome::Known(false)),
        ("BB", 2, Outcome::Missing(Reason::NotOnScale)),
    ] {
        let result = rank_achievement(&TargetValue::Rank(target.into()), step, &scale);
        assert_eq!(result, expected.map(|is_met| Achievement::Rank { is_met }));
        assert!(result.value().is_none_or(|a| a.counted().is_none()));
    }
    for (target, reason) in [
        (number("70"), Reason::KindMismatch),
        (TargetValue::NotSet, Reason::NoTarget),
    ] {
        assert_eq!(
            rank_achievement(&target, 3, &scale),
            Outcome::Missing(reason)
        );
    }
    let rank = TargetValue::Rank("BB".into());
    assert_eq!(
        shown(&rank, "70", Polarity::Higher),
        Err(Reason::KindMismatch)
    );
    assert_eq!(
        shown(&TargetValue::NotSet, "70", Polarity::Higher),
        Err(Reason::NoTarget)
    );
}

/// 6 of 58.400 prints as 0,01 %: against a target of 0,01 % the two policies differ most.
#[test]
fn what_is_printed_follows_from_what_is_printed() {
    let actual = Fraction::new(600, 58_400).unwrap();
    let target = number("0.01");
    let at = |rounding| {
        let policy = Policy { rounding, ..PLAIN };
        match achievement(&target, actual, Polarity::Higher, policy) {
            Outcome::Known(achievement) => achievement.counted().unwrap().to_string(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(at(RoundingPolicy::AsPrinted), "100.00");
    assert_eq!(at(RoundingPolicy::Exact), "102.74");
}

#[test]
fn a_cap_hides_nothing_and_rates_what_it_shows() {
    let policy = Policy {
        cap: Cap::At(100),
        ..PLAIN
    };
    let result = achievement(&number("12"), Fraction::from(13), Polarity::Higher, policy);
    let Outcome::Known(Achievement::Percent(percentage)) = result else {
        panic!("{result:?}")
    };
    assert_eq!(percentage.shown, decimal("100"));
    assert_eq!(percentage.uncapped, decimal("108.33"));
    assert!(percentage.is_capped());
    let scale = usual();
    let rating = Achievement::Percent(percentage).rating(&scale);
    assert_eq!(rating.and_then(|r| scale.label(r)), Some("Sangat Tinggi"));
}

#[test]
fn a_rating_follows_from_the_displayed_percentage() {
    // 90.004 displays as 90,00 and is rated as what it displays.
    let result = achievement(&number("100000"), 90_004.into(), Polarity::Higher, PLAIN);
    let rating = result.value().and_then(|a| a.rating(&usual()));
    assert_eq!(rating, Some(Rating::Band(3)));
}

#[test]
fn a_mean_counts_what_stays_out() {
    let percent = |actual: i64| achievement(&number("100"), actual.into(), Polarity::Higher, PLAIN);
    let zero = |actual: i64| achievement(&number("0"), actual.into(), Polarity::Lower, PLAIN);
    let Outcome::Known(half) = percent(50) else {
        panic!()
    };
    let all = [
        percent(71),
        zero(0),
        zero(3),
        Outcome::NoEvent,
        Outcome::Known(Achievement::Rank { is_met: true }),
        Outcome::Incomplete {
            value: half,
            have: 3,
            of: 4,
        },
        Outcome::Missing(Reason::NotEntered),
    ];
    let expected = Mean {
        percent: Some(decimal("73.67")),
        counted: 3,
        incomplete: 1,
        of: 7,
    };
    assert_eq!(mean(&all), Ok(expected));
    assert_eq!(mean(&[]).unwrap().percent, None);
}

#[test]
fn a_printed_percentage_is_held_against_the_computed_one() {
    let Outcome::Known(Achievement::Percent(computed)) =
        achievement(&number("70"), 205.into(), Polarity::Higher, PLAIN)
    else {
        panic!()
    };
    for (printed, follows) in [
        ("292.86", true),
        ("292.857", true),
        ("293", true),
        ("292.5", false),
        ("292.85", false),
    ] {
        assert_eq!(
            follows_from(decimal(printed), &computed),
            follows,
            "{printed}"
        );
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn hitting_the_target_is_one_hundred(target in 1_i64..1_000_000_000, decimals in 0_u32..3) {
        let target = Decimal::new(target, decimals);
        let value = TargetValue::Number(target.into());
        for polarity in [Polarity::Higher, Polarity::Lower, Polarity::LowerInverse] {
            let result = achievement(&value, target.into(), polarity, PLAIN);
            prop_assert_eq!(result.value().and_then(Achievement::counted), Some(decimal("100")));
        }
    }

    #[test]
    fn a_better_figure_is_never_a_lower_achievement(
        target in 1_i64..100_000, a in 1_i64..200_000, b in 1_i64..200_000, width in 0_i64..1_000
    ) {
        let raw = |value: &TargetValue, actual: i64, polarity| {
            match achievement(value, actual.into(), polarity, PLAIN) {
                Outcome::Known(Achievement::Percent(p)) => p.raw,
                other => panic!("{other:?}"),
            }
        };
        let one = TargetValue::Number(Decimal::from(target).into());
        let two = range(&target.to_string(), &(target + width).to_string());
        let (low, high) = (a.min(b), a.max(b));
        for (value, polarity, rises) in [
            (&one, Polarity::Higher, true),
            (&one, Polarity::Lower, false),
            (&one, Polarity::LowerInverse, false),
            (&two, Polarity::RangeHigher, true),
            (&two, Polarity::RangeLower, false),
        ] {
            let (worse, better) = if rises { (low, high) } else { (high, low) };
            prop_assert!(raw(value, worse, polarity) <= raw(value, better, polarity));
        }
    }
}
