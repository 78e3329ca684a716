//! Laws of measuring, on random plans and entries, against an oracle of numbers of any size.

use crate::small::{Small, part};
use crate::testing::cases;
use iku::domain::amount::Decimal;
use iku::domain::date::Date;
use iku::domain::entry::Entry;
use iku::domain::id::EntityId;
use iku::domain::kind::Aggregation;
use iku::domain::measure::{Engine, Figure, Measurement, measure};
use iku::domain::observations::Observations;
use iku::domain::outcome::{Outcome, Reason};
use iku::domain::period::{Frequency, Period};
use iku::domain::series::{Observed, Reading};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

const PARTS: u16 = 3;
const VARIABLES: usize = 4;

/// A cell: variable, quarter, part from 1.
type Place = (usize, u8, u16);
/// `None` is empty, `Some(None)` disputed.
type Content = Option<Option<Entry>>;

fn content() -> impl Strategy<Value = Content> {
    let number = |n: i64, decimals| Some(Some(Entry::Number(Decimal::new(n, decimals).into())));
    prop_oneof![
        2 => Just(None),
        1 => Just(Some(None)),
        1 => Just(Some(Some(Entry::NotAvailable))),
        2 => Just(Some(Some(Entry::Nil))),
        9 => (-50_i64..100_000, 0_u32..5).prop_map(move |(n, decimals)| number(n, decimals)),
        1 => (any::<i64>(), 0_u32..9).prop_map(move |(n, decimals)| number(n, decimals)),
    ]
}

fn numbers_only() -> impl Strategy<Value = Content> {
    (1_i64..100_000_000, 0_u32..4)
        .prop_map(|(n, decimals)| Some(Some(Entry::Number(Decimal::new(n, decimals).into()))))
}

fn place() -> impl Strategy<Value = Place> {
    (0..VARIABLES, 1_u8..5, 1..=PARTS)
}

fn writes(content: impl Strategy<Value = Content>) -> impl Strategy<Value = Vec<(Place, Content)>> {
    prop::collection::vec((place(), content), 0..30)
}

/// Four variables in three parts, and an indicator of each kind over some of them.
fn plan() -> Small {
    use Aggregation::{Average, Last, Sum};
    let mut small = Small::new();
    for (name, aggregation) in [("A", Sum), ("B", Last), ("C", Average), ("D", Sum)] {
        small.variable_by(name, aggregation, Frequency::Quarterly, PARTS);
    }
    for (formula, unit) in [
        ("A / B * 100", "%"),
        ("C", "jam"),
        ("(A + D) / (B + D) * 100", "%"),
        ("A - A", "orang"),
        ("A / D * 100", "%"),
    ] {
        small.indicator(formula, unit, "50");
    }
    small
}

fn id_of(small: &Small, variable: usize) -> EntityId {
    small.plan.variables[variable].id
}

fn set(small: &mut Small, (variable, quarter, number): Place, content: &Content) {
    let observed = match content {
        None => Observed::Empty,
        Some(None) => Observed::Disputed,
        Some(Some(entry)) => Observed::Entry(entry),
    };
    let variable = id_of(small, variable);
    let period = Period::Quarter(2024, quarter);
    small
        .data
        .set(variable, period, Some(part(number)), observed);
}

fn today() -> Date {
    "2024-08-01".parse().unwrap()
}

fn all(small: &Small) -> Vec<Measurement> {
    let mut data = small.data.clone();
    let engine = Engine::new(&small.plan, &mut data);
    // Due, partly due and not due in August.
    let through = [
        Period::Quarter(2024, 2),
        Period::Quarter(2024, 3),
        Period::Year(2024),
    ];
    let places = 0..small.plan.indicators.len();
    places
        .flat_map(|place| through.iter().map(move |through| (place, *through)))
        .filter_map(|(place, through)| engine.measure(&small.plan, &data, place, through, today()))
        .collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn writes_to_different_cells_commute(writes in writes(content())) {
        let mut there = plan();
        for (place, content) in &writes {
            set(&mut there, *place, content);
        }
        // Only the last write to a cell is kept, and those go in backwards.
        let mut back = plan();
        let mut done = Vec::new();
        for (place, content) in writes.iter().rev() {
            if !done.contains(place) {
                done.push(*place);
                set(&mut back, *place, content);
            }
        }
        prop_assert_eq!(all(&there), all(&back));
    }

    #[test]
    fn writing_a_cell_and_putting_back_what_stood_there_restores_every_figure(
        writes in writes(content()), place in place(), other in content()
    ) {
        let mut small = plan();
        let mut before = None;
        for (at, content) in &writes {
            set(&mut small, *at, content);
            if *at == place {
                before = content.clone();
            }
        }
        let figures = all(&small);
        set(&mut small, place, &other);
        set(&mut small, place, &before);
        prop_assert_eq!(all(&small), figures);
    }

    /// An engine that recomputes only what a written variable touches shows what a fresh one shows.
    #[test]
    fn recomputing_dependents_is_recomputing_everything(writes in writes(content())) {
        let mut small = plan();
        let engine = Engine::new(&small.plan, &mut small.data);
        let through = Period::Quarter(2024, 3);
        let one = |small: &Small, place| engine.measure(&small.plan, &small.data, place, through, today()).unwrap();
        let count = small.plan.indicators.len();
        let mut shown: Vec<_> = (0..count).map(|place| one(&small, place)).collect();
        for (place, content) in &writes {
            set(&mut small, *place, content);
            for place in engine.dependents(id_of(&small, place.0)) {
                shown[*place] = one(&small, *place);
            }
        }
        let fresh: Vec<_> = small.plan.indicators.iter()
            .map(|x| measure(&small.plan, &small.data, x, through, today()))
            .collect();
        prop_assert_eq!(shown, fresh);
    }

    /// Of quarters that hold numbers only, the figure is what numbers of any size say.
    #[test]
    fn figures_are_exact(
        cells in prop::collection::vec(numbers_only(), VARIABLES * 4 * PARTS as usize), through in 1_u8..5
    ) {
        let mut small = plan();
        let mut cells = cells.into_iter();
        for variable in 0..VARIABLES {
            for quarter in 1..=4 {
                for number in 1..=PARTS {
                    let content = cells.next().unwrap();
                    set(&mut small, (variable, quarter, number), &content);
                }
            }
        }
        let read = |variable, quarter, number| {
            let period = Period::Quarter(2024, quarter);
            match small.data.get(id_of(&small, variable), period, Some(part(number))) {
                Reading::Number(number) => big(number),
                other => panic!("{other:?}"),
            }
        };
        let sum = |variable, quarters: std::ops::RangeInclusive<u8>| -> BigRational {
            quarters.flat_map(|q| (1..=PARTS).map(move |p| (q, p)))
                .map(|(q, p)| read(variable, q, p))
                .fold(whole(0), |total, number| total + number)
        };
        let (a, d) = (sum(0, 1..=through), sum(3, 1..=through));
        let b = sum(1, through..=through);
        let c = sum(2, 1..=through) / whole(through.into());
        let expected = [
            &a / &b * whole(100),
            c,
            (&a + &d) / (&b + &d) * whole(100),
            whole(0),
            &a / &d * whole(100),
        ];
        for (indicator, expected) in small.plan.indicators.iter().zip(expected) {
            let result = measure(&small.plan, &small.data, indicator, Period::Quarter(2024, through), today());
            match result.actual {
                Outcome::Known(Figure::Number(exact)) => {
                    let exact = BigRational::new(exact.numerator().into(), exact.denominator().into());
                    prop_assert_eq!(exact, expected);
                }
                Outcome::Missing(Reason::Overflow) => prop_assert!(!fits(&expected)),
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn nothing_is_incomplete_of_itself(writes in writes(content())) {
        let mut small = plan();
        for (place, content) in &writes {
            set(&mut small, *place, content);
        }
        for result in all(&small) {
            if let Outcome::Incomplete { have, of, .. } = result.actual {
                prop_assert!(have < of && of <= 4, "{:?}", result);
            }
        }
    }
}

fn whole(number: i64) -> BigRational {
    BigRational::from_integer(number.into())
}

fn big(number: Decimal) -> BigRational {
    let ten = BigInt::from(10);
    BigRational::new(number.mantissa().into(), ten.pow(number.scale()))
}

/// Room is left for what stands on the way.
fn fits(number: &BigRational) -> bool {
    let limit = BigInt::from(1) << 90;
    number.numer() < &limit && number.denom() < &limit
}

#[test]
fn an_edit_touches_the_indicators_that_use_its_variable_and_no_others() {
    let mut small = plan();
    let engine = Engine::new(&small.plan, &mut small.data);
    let touched: Vec<_> = (0..VARIABLES)
        .map(|variable| engine.dependents(id_of(&small, variable)).to_vec())
        .collect();
    assert_eq!(touched, [vec![0, 2, 3, 4], vec![0, 2], vec![1], vec![2, 4]]);
    assert!(engine.dependents(part(1)).is_empty());
}

#[test]
fn data_may_come_from_before_the_engine() {
    let mut small = plan();
    small.enter("A@1", "1 2 3 4").enter("A@3", "1 1 1 1");
    let before: Observations = small.data.clone();
    let engine = Engine::new(&small.plan, &mut small.data);
    let through = Period::Year(2024);
    for (place, indicator) in small.plan.indicators.iter().enumerate() {
        assert_eq!(
            engine.figure(&small.data, place, through, today()),
            Some(measure(&small.plan, &before, indicator, through, today()).actual)
        );
    }
}
