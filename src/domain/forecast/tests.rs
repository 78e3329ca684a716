use super::*;
use crate::domain::achievement::{Policy, achievement};
use crate::domain::amount::Decimal;
use crate::domain::kind::{Cap, RoundingPolicy};
use crate::testing::cases;
use proptest::prelude::*;

fn line(first: u16, values: &[i64]) -> Vec<Point> {
    let years = (first..).zip(values);
    years
        .map(|(year, value)| Point {
            year,
            printed: (*value).into(),
            value: (*value).into(),
        })
        .collect()
}

fn at(year: u16, bound: i64, is_floor: bool) -> Aim {
    Aim {
        year,
        bound: bound.into(),
        is_floor,
    }
}

fn fraction(above: i128, below: i128) -> Fraction {
    Fraction::new(above, below).unwrap()
}

#[test]
fn the_pace_and_where_it_leads() {
    let floor = |bound| at(2026, bound, true);
    let ceiling = |bound| at(2026, bound, false);
    for (values, aim, pace, arrival) in [
        (
            &[10, 20, 30][..],
            floor(50),
            fraction(10, 1),
            Arrival::In(2025),
        ),
        // Between two years is in the later one.
        (&[10, 20, 30], floor(51), fraction(10, 1), Arrival::In(2026)),
        (&[10, 20, 30], floor(30), fraction(10, 1), Arrival::Already),
        // Reached, though falling.
        (&[60, 55, 50], floor(50), fraction(-5, 1), Arrival::Already),
        (&[60, 55, 50], floor(51), fraction(-5, 1), Arrival::Away),
        (
            &[60, 55, 50],
            ceiling(40),
            fraction(-5, 1),
            Arrival::In(2025),
        ),
        (&[50, 55, 60], ceiling(40), fraction(5, 1), Arrival::Away),
        (
            &[50, 50, 50],
            floor(51),
            Fraction::ZERO,
            Arrival::NotBy(2036),
        ),
        (&[10, 11, 12], floor(25), fraction(1, 1), Arrival::In(2036)),
        (
            &[10, 11, 12],
            floor(26),
            fraction(1, 1),
            Arrival::NotBy(2036),
        ),
        // Least squares: −3·10 − 1·20 + 1·40 + 3·40 over 10, and on from 40.
        (
            &[10, 20, 40, 40],
            floor(60),
            fraction(11, 1),
            Arrival::In(2026),
        ),
    ] {
        let told = ahead(aim, &line(2021, values)).unwrap().trend;
        let expected = Trend::Pace {
            per_year: pace,
            arrival,
        };
        assert_eq!(told, expected, "{values:?} {aim:?}");
    }
}

#[test]
fn the_pace_is_followed_from_the_last_figure() {
    // A slope of 5 through 10, 25 and 20, which lie beside their line.
    let told = ahead(at(2026, 50, true), &line(2021, &[10, 25, 20])).unwrap();
    let years = [2022, 2023, 2024, 2026].map(|year| told.at_pace(year));
    let value = |value| Some(fraction(value, 1));
    assert_eq!(years, [None, value(20), value(25), value(35)]);
    let two = ahead(at(2026, 50, true), &line(2021, &[10, 20])).unwrap();
    assert_eq!(two.at_pace(2024), None);
}

#[test]
fn years_that_are_missing_keep_their_place() {
    let mut points = line(2020, &[10, 0, 30, 0, 50]);
    points.retain(|point| !point.value.is_zero());
    let told = ahead(at(2026, 61, true), &points).unwrap().trend;
    let (per_year, arrival) = (Fraction::from(10), Arrival::In(2026));
    assert_eq!(told, Trend::Pace { per_year, arrival });
}

#[test]
fn fewer_than_three_years_tell_no_direction_but_what_is_needed() {
    let aim = at(2026, 80, true);
    for (values, needed) in [
        (&[][..], None),
        (&[70], Some(Needed::Step(fraction(10, 5)))),
        (&[70, 73], Some(Needed::Step(fraction(7, 4)))),
    ] {
        let told = ahead(aim, &line(2021, values)).unwrap();
        let have = values.len();
        assert_eq!(told.trend, Trend::TooFewYears { have });
        assert_eq!(told.from.map(|(_, needed)| needed), needed);
    }
}

#[test]
fn what_is_needed_ends_with_the_year_of_the_target() {
    for (first, value, aim, needed) in [
        (2025, 70, at(2026, 80, true), Needed::Step(10.into())),
        (2025, 90, at(2026, 80, false), Needed::Step((-10).into())),
        (2026, 70, at(2026, 80, true), Needed::TooLate),
        (2027, 70, at(2026, 80, true), Needed::TooLate),
        (2027, 80, at(2026, 80, true), Needed::Nothing),
        (2027, 80, at(2026, 80, false), Needed::Nothing),
    ] {
        let told = ahead(aim, &line(first, &[value])).unwrap();
        assert_eq!(told.from.map(|(_, needed)| needed), Some(needed));
    }
}

fn number(value: i64) -> TargetValue {
    TargetValue::Number(Decimal::from(value).into())
}

fn range(low: i64, high: i64) -> TargetValue {
    TargetValue::Range {
        low: low.into(),
        high: high.into(),
        printed: None,
    }
}

#[test]
fn the_end_target_is_the_last_of_a_year_and_fits_the_direction() {
    let quarter = (Period::Quarter(2027, 1), Stated::Is(number(1)));
    let none = (Period::Year(2027), Stated::Is(TargetValue::NotSet));
    let early = (Period::Year(2025), Stated::Is(number(1)));
    for (last, polarity, expected) in [
        (number(80), Polarity::Higher, Ok((80, true))),
        (number(80), Polarity::Lower, Ok((80, false))),
        (number(80), Polarity::LowerInverse, Ok((80, false))),
        (range(80, 90), Polarity::RangeHigher, Ok((80, true))),
        (range(80, 90), Polarity::RangeLower, Ok((90, false))),
        (range(80, 90), Polarity::Higher, Err(Reason::KindMismatch)),
        (number(80), Polarity::RangeLower, Err(Reason::KindMismatch)),
        (
            TargetValue::Rank("BB".into()),
            Polarity::Higher,
            Err(Reason::KindMismatch),
        ),
    ] {
        let last = (Period::Year(2026), Stated::Is(last));
        let targets = [early.clone(), last, none.clone(), quarter.clone()].into();
        let expected = expected.map(|(bound, is_floor)| at(2026, bound, is_floor));
        assert_eq!(Aim::of(&targets, polarity), expected);
    }
    let disputed = Stated::Disputed(vec![number(1), number(2)]);
    let disputed = [(Period::Year(2026), disputed)].into();
    assert_eq!(Aim::of(&disputed, Polarity::Higher), Err(Reason::Disputed));
    let nothing = [none, quarter].into();
    assert_eq!(Aim::of(&nothing, Polarity::Higher), Err(Reason::NoTarget));
}

#[test]
fn numbers_beyond_exact_arithmetic_are_said_to_be() {
    let points: Vec<_> = [1, 3, 2]
        .into_iter()
        .zip(2021..)
        .map(|(n, year)| Point {
            year,
            printed: fraction(i128::MAX / n, 1),
            value: fraction(i128::MAX / n, 1),
        })
        .collect();
    let told = ahead(at(2026, 80, false), &points);
    assert_eq!(told, Err(ArithmeticProblem::Overflow));
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_straight_line_is_followed_exactly_and_shifts_with_its_figures(
        start in -10_000i64..10_000,
        step in -500i64..500,
        years in 3u16..12,
        bound in -12_000i64..12_000,
        is_floor: bool,
        shift in -5_000i64..5_000,
    ) {
        let value = |year: u16| start + step * i64::from(year - 2020);
        let values: Vec<_> = (2020..2020 + years).map(value).collect();
        let aim = at(2026, bound, is_floor);
        let Trend::Pace { per_year, arrival } = ahead(aim, &line(2020, &values)).unwrap().trend else {
            return Err(TestCaseError::fail("no pace"));
        };
        prop_assert_eq!(per_year, Fraction::from(step));
        let last = 2019 + years;
        let meets = |year: u16| aim.is_met(value(year).into());
        let horizon = last.max(2026) + HORIZON_YEARS;
        let first = (last..=horizon).find(|year| meets(*year));
        let expected = match first {
            Some(year) if year == last => Arrival::Already,
            Some(year) => Arrival::In(year),
            None if (step < 0) == is_floor && step != 0 => Arrival::Away,
            None => Arrival::NotBy(horizon),
        };
        prop_assert_eq!(arrival, expected);

        let shifted: Vec<_> = values.iter().map(|value| value + shift).collect();
        let moved = ahead(at(2026, bound + shift, is_floor), &line(2020, &shifted)).unwrap();
        prop_assert_eq!(moved.trend, Trend::Pace { per_year, arrival });
    }

    #[test]
    fn a_target_counts_as_reached_where_its_achievement_is_a_hundred(
        value in 0i64..200, low in 1i64..100, width in 0i64..50, which in 0usize..5
    ) {
        let (target, polarity) = [
            (number(low), Polarity::Higher),
            (number(low), Polarity::Lower),
            (number(low), Polarity::LowerInverse),
            (range(low, low + width), Polarity::RangeHigher),
            (range(low, low + width), Polarity::RangeLower),
        ][which].clone();
        let aim = Aim::of(&[(Period::Year(2026), Stated::Is(target.clone()))].into(), polarity).unwrap();
        let policy = Policy { rounding: RoundingPolicy::Exact, cap: Cap::Uncapped, decimals: 2 };
        match achievement(&target, value.into(), polarity, policy) {
            Outcome::Known(achieved) => prop_assert_eq!(achieved.is_met(), aim.is_met(value.into())),
            // Nothing divided by nothing: none at all is best where lower is better.
            other => prop_assert_eq!((value, other), (0, Outcome::Missing(Reason::ZeroActual))),
        }
    }
}
