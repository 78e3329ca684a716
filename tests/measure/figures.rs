//! Each state of a result, and what decides it.

use crate::small::{Small, id, part};
use iku::domain::achievement::Achievement;
use iku::domain::amount::Decimal;
use iku::domain::kind::{Aggregation, Polarity};
use iku::domain::measure::{Assumption, Cell, Figure, explain, yearly};
use iku::domain::outcome::{Outcome, Reason};
use iku::domain::period::{Frequency, Period};
use iku::domain::scale::{Band, Edge, Rating, Scale};
use iku::domain::stated::Stated;
use iku::domain::target::TargetValue;

const YEAR: Period = Period::Year(2024);
const AFTER: &str = "2025-01-15";

fn quarter(n: u8) -> Period {
    Period::Quarter(2024, n)
}

/// `a` over `b` in per cent, the form of most indicators.
fn ratio(a: Aggregation, b: Aggregation, target: &str) -> Small {
    let mut small = Small::new();
    small.variable("A", a);
    small.variable("B", b);
    small.indicator("A / B * 100", "%", target);
    small
}

/// One variable that is the indicator.
fn bare(aggregation: Aggregation) -> Small {
    let mut small = Small::new();
    small.variable("A", aggregation);
    small.indicator("A", "orang", "10");
    small
}

#[test]
fn each_aggregation_makes_the_years_figure_its_own_way() {
    use Aggregation::{Average, Last, Sum};
    for (aggregation, cells, expected) in [
        (Sum, "1 2 3 4", "10.00 | 100.00"),
        (Sum, "1 nihil 3 4", "8.00 | 80.00"),
        (Sum, "nihil nihil nihil nihil", "0.00 | 0.00"),
        (Sum, "1 . 3 4", "8.00 (3 of 4) | 80.00 (3 of 4)"),
        (Sum, "1 n/a 3 4", "8.00 (3 of 4) | 80.00 (3 of 4)"),
        (Sum, "n/a n/a n/a n/a", "NotAvailable | NotAvailable"),
        (Sum, "n/a n/a . n/a", "NotEntered | NotEntered"),
        (Sum, ". . . .", "NotEntered | NotEntered"),
        (Sum, "1 ? 3 4", "Disputed | Disputed"),
        (Sum, "1 BB 3 4", "KindMismatch | KindMismatch"),
        (Sum, "0.005 0 0 0", "0.01 | 0.10"),
        (
            Sum,
            "9999999999999999999999 1 0 0",
            "10000000000000000000000.00 | 100000000000000000000000.00",
        ),
        (Last, "1 2 3 4", "4.00 | 40.00"),
        (Last, "1 . 3 4", "4.00 | 40.00"),
        (Last, "? ? ? 4", "4.00 | 40.00"),
        (Last, "1 2 3 .", "3.00 (3 of 4) | 30.00 (3 of 4)"),
        (Last, "1 . 3 .", "3.00 (2 of 4) | 30.00 (2 of 4)"),
        (Last, "1 2 3 n/a", "3.00 (3 of 4) | 30.00 (3 of 4)"),
        (Last, "1 2 3 nihil", "0.00 | 0.00"),
        (Last, "1 2 3 ?", "Disputed | Disputed"),
        (Average, "1 2 3 4", "2.50 | 25.00"),
        (Average, "1 2 nihil 4", "2.33 | 23.30"),
        (Average, "1 2 0 4", "1.75 | 17.50"),
        (Average, "1 . nihil .", "1.00 (2 of 4) | 10.00 (2 of 4)"),
        (Average, "nihil nihil nihil nihil", "NoEvent | NoEvent"),
        (Average, "nihil nihil nihil .", "NotEntered | NotEntered"),
        (
            Average,
            "nihil n/a nihil nihil",
            "NotAvailable | NotAvailable",
        ),
    ] {
        let mut small = bare(aggregation);
        small.enter("A", cells);
        assert_eq!(small.card(YEAR, AFTER), expected, "{aggregation:?} {cells}");
    }
}

#[test]
fn a_ratio_over_parts_is_the_ratio_of_the_sums() {
    let mut small = Small::new();
    small.variable_by("A", Aggregation::Last, Frequency::Quarterly, 2);
    small.variable_by("B", Aggregation::Last, Frequency::Quarterly, 2);
    small.indicator("A / B * 100", "%", "50");
    small.enter("A@1", "1 1 1 1").enter("A@2", "90 90 90 90");
    small
        .enter("B@1", "2 2 2 2")
        .enter("B@2", "100 100 100 100");
    // The mean of 50 and 90 would be 70.
    assert_eq!(small.card(YEAR, AFTER), "89.22 | 178.44");
    // A part that has not reported leaves the period incomplete, and its last position counts.
    small.enter("A@2", "90 90 90 .").enter("A@1", "1 2 3 4");
    assert_eq!(small.card(YEAR, AFTER), "92.16 (3 of 4) | 184.32 (3 of 4)");
}

#[test]
fn an_entry_for_the_whole_of_a_divided_variable_does_not_count() {
    let mut small = Small::new();
    small.variable_by("A", Aggregation::Sum, Frequency::Quarterly, 2);
    small.indicator("A", "orang", "10");
    small.enter("A", "7 7 7 7").enter("A@3", "9 9 9 9");
    assert_eq!(small.card(YEAR, AFTER), "NotEntered | NotEntered");
    small.enter("A@1", "1 1 1 1");
    assert_eq!(small.card(YEAR, AFTER), "4.00 (0 of 4) | 40.00 (0 of 4)");
    small.enter("A@2", "1 1 1 1");
    assert_eq!(small.card(YEAR, AFTER), "8.00 | 80.00");
}

#[test]
fn what_is_not_due_is_neither_missing_nor_overdue() {
    for (cells, through, today, expected) in [
        (". . . .", YEAR, "2024-02-01", "NotDue | NotDue"),
        (". . . .", YEAR, "2024-04-01", "NotEntered | NotEntered"),
        ("1 2 . .", quarter(2), "2024-07-01", "3.00 | 30.00"),
        (
            "1 2 . .",
            YEAR,
            "2024-07-01",
            "3.00 (2 of 4) | 30.00 (2 of 4)",
        ),
        (
            "1 2 . .",
            quarter(3),
            "2024-07-01",
            "3.00 (2 of 3) | 30.00 (2 of 3)",
        ),
        // Entered before it was due: a figure is a figure.
        ("1 2 . .", quarter(2), "2024-06-01", "3.00 | 30.00"),
        ("1 2 3 4", Period::Month(2024, 5), AFTER, "1.00 | 10.00"),
        ("1 2 3 4", Period::Month(2024, 6), AFTER, "3.00 | 30.00"),
        (
            "1 2 3 4",
            Period::Year(2023),
            AFTER,
            "NotEntered | NotEntered",
        ),
        ("1 2 3 4", Period::Year(2025), AFTER, "NotDue | NotDue"),
    ] {
        let mut small = bare(Aggregation::Sum);
        small.enter("A", cells);
        for year in [2023, 2025] {
            let target = small.plan.indicators[0].targets[&YEAR].clone();
            small.plan.indicators[0]
                .targets
                .insert(Period::Year(year), target);
        }
        assert_eq!(small.card(through, today), expected, "{cells} {through}");
    }
}

#[test]
fn a_variable_is_asked_only_for_periods_in_which_it_can_be_measured() {
    let mut small = bare(Aggregation::Last);
    small.plan.variables[0].measured_in = Some(vec![3]);
    assert_eq!(small.card(quarter(2), AFTER), "NotDue | NotDue");
    assert_eq!(small.card(quarter(3), AFTER), "NotEntered | NotEntered");
    small.enter("A", ". . 7 .");
    assert_eq!(small.card(YEAR, AFTER), "7.00 | 70.00");
}

#[test]
fn nothing_of_nothing_is_no_event_once_everybody_has_reported() {
    use Aggregation::Sum;
    for (a, b, through, today, expected) in [
        (
            "nihil nihil nihil nihil",
            "nihil nihil nihil nihil",
            YEAR,
            AFTER,
            "NoEvent | NoEvent",
        ),
        (
            "0 nihil . .",
            "nihil 0 . .",
            quarter(2),
            "2024-07-02",
            "NoEvent | NoEvent",
        ),
        (
            "nihil nihil . .",
            "nihil nihil . .",
            YEAR,
            "2024-07-02",
            "NotDue | NotDue",
        ),
        (
            "nihil nihil . .",
            "nihil nihil . .",
            YEAR,
            AFTER,
            "NotEntered | NotEntered",
        ),
        (
            "2 nihil nihil nihil",
            "nihil nihil nihil nihil",
            YEAR,
            AFTER,
            "ZeroDivision | ZeroDivision",
        ),
        (
            "nihil nihil nihil nihil",
            "2 nihil nihil nihil",
            YEAR,
            AFTER,
            "0.00 | 0.00",
        ),
        (
            "n/a n/a n/a n/a",
            ". . . .",
            YEAR,
            AFTER,
            "NotEntered | NotEntered",
        ),
        (
            "n/a n/a n/a n/a",
            "? 1 1 1",
            YEAR,
            AFTER,
            "Disputed | Disputed",
        ),
    ] {
        let mut small = ratio(Sum, Sum, "100");
        small.enter("A", a).enter("B", b);
        assert_eq!(small.card(through, today), expected, "{a} / {b}");
    }
}

#[test]
fn a_period_is_complete_when_all_variables_are() {
    let mut small = Small::new();
    small.variable("A", Aggregation::Sum);
    small.variable_by("B", Aggregation::Sum, Frequency::Monthly, 0);
    small.variable_by("C", Aggregation::Last, Frequency::Yearly, 0);
    small.indicator("(A + B) / C", "orang", "1");
    small.enter("A", "1 1 . .").enter("B", "1 1 1 . 1 1");
    assert_eq!(small.card(quarter(2), "2024-07-01"), "NotDue | NotDue");
    // The yearly figure is known early; April lacks in the finest rhythm.
    small.enter("C", "7");
    assert_eq!(
        small.card(quarter(2), "2024-07-01"),
        "1.00 (5 of 6) | 100.00 (5 of 6)"
    );
    let through_september = small.measure(quarter(3), "2024-10-01".parse().unwrap());
    assert_eq!(through_september.rhythm, Frequency::Monthly);
    let Outcome::Incomplete { have, of, .. } = through_september.actual else {
        panic!("{through_september:?}")
    };
    assert_eq!((have, of), (5, 9));
}

#[test]
fn a_formula_that_gives_no_figure_says_why() {
    for (formula, unit, expected) in [
        ("", "%", "NoFormula | NoFormula"),
        ("A / ", "%", "BadFormula | BadFormula"),
        ("A / Luas * 100", "%", "BadFormula | BadFormula"),
        ("A", "%", "NoDivisor | NoDivisor"),
        ("A selama 1 Tahun", "%", "NoDivisor | NoDivisor"),
        ("A", "kejadian", "10.00 | 10.00"),
        ("A / 0", "kejadian", "ZeroDivision | ZeroDivision"),
        (
            "A * 99999999999999999999999999 * 99999999999999999999999999",
            "kejadian",
            "Overflow | Overflow",
        ),
    ] {
        let mut small = Small::new();
        small.variable("A", Aggregation::Sum);
        small.indicator(formula, unit, "100");
        small.enter("A", "1 2 3 4");
        assert_eq!(small.card(YEAR, AFTER), expected, "{formula}");
    }
    // A mean of percentages is a percentage without dividing anything.
    let mut small = bare(Aggregation::Average);
    small.plan.indicators[0].unit_of_measure = Stated::Is("%".into());
    small.plan.variables[0].unit_of_measure = Stated::Is("%".into());
    small.enter("A", "10 20 30 40");
    assert_eq!(small.card(YEAR, AFTER), "25.00 | 250.00");
}

#[test]
fn a_plan_that_says_two_things_measures_neither() {
    let disputes: [fn(&mut Small); 4] = [
        |small| {
            let formula = small.plan.indicators[0].formula.known().unwrap().clone();
            small.plan.indicators[0].formula = Stated::Disputed(vec![formula.clone(), formula]);
        },
        |small| {
            small.plan.indicators[0].polarity =
                Stated::Disputed(vec![Polarity::Lower, Polarity::Higher])
        },
        |small| {
            small.plan.variables[0].aggregation =
                Stated::Disputed(vec![Aggregation::Sum, Aggregation::Last]);
        },
        |small| {
            let target = |n: i64| TargetValue::Number(Decimal::from(n).into());
            let both = Stated::Disputed(vec![target(1), target(2)]);
            small.plan.indicators[0].targets.insert(YEAR, both);
        },
    ];
    for dispute in disputes {
        let mut small = bare(Aggregation::Sum);
        small.enter("A", "1 2 3 4");
        assert_eq!(small.card(YEAR, AFTER), "10.00 | 100.00");
        dispute(&mut small);
        let achievement = small
            .measure(YEAR, AFTER.parse().unwrap())
            .against_year
            .achievement;
        assert_eq!(achievement, Outcome::Missing(Reason::Disputed));
    }
}

#[test]
fn the_quarters_target_and_the_years_are_two_denominators() {
    let mut small = bare(Aggregation::Sum);
    small.plan.scales.push(usual_scale());
    small.plan.agency.rating_scale = Some(id(3));
    let target = TargetValue::Number(Decimal::from(4).into());
    small.plan.indicators[0]
        .targets
        .insert(quarter(2), Stated::Is(target));
    small.enter("A", "1 2 . .");
    let today = "2024-07-01".parse().unwrap();
    let result = small.measure(quarter(2), today);
    let percent = |outcome: &Outcome<Achievement>| outcome.value().and_then(Achievement::counted);
    let within = result.against_period.unwrap();
    assert_eq!(within.of, quarter(2));
    assert_eq!(percent(&within.achievement), Some(Decimal::new(75_00, 2)));
    assert_eq!(within.rating, Some(Rating::Band(1)));
    assert_eq!(result.against_year.of, YEAR);
    assert_eq!(
        percent(&result.against_year.achievement),
        Some(Decimal::new(30_00, 2))
    );
    assert_eq!(result.against_year.rating, Some(Rating::Band(0)));
    // The target of the quarter serves the month that ends with it, and no other.
    let of = |month| {
        small
            .measure(Period::Month(2024, month), today)
            .against_period
            .map(|c| c.of)
    };
    assert_eq!((of(6), of(5)), (Some(quarter(2)), None));
    assert_eq!(small.measure(YEAR, today).against_period, None);
}

#[test]
fn ranks_are_compared_whether_entered_or_scored() {
    for (cells, target, actual, is_met) in [
        (". . 71.02 .", "BB", Some((2, true)), Some(true)),
        (". . 58.40 .", "BB", Some((0, true)), Some(false)),
        // 69.999 prints as 70,00 and is ranked as what it prints.
        (". . 69.999 .", "BB", Some((2, true)), Some(true)),
        (". . BB .", "B", Some((2, false)), Some(true)),
        (". . B .", "AA", Some((1, false)), None),
        (". . ZZ .", "BB", None, None),
    ] {
        let mut small = Small::new();
        small.variable("Nilai", Aggregation::Last).measured_in = Some(vec![3]);
        small.indicator("Nilai", "predikat", target).ordinal_scale = Some(id(3));
        let step = |label: &str, from: Option<i64>, to: Option<i64>| Band {
            label: label.into(),
            lower: from.map(|n| Edge {
                at: n.into(),
                included: true,
            }),
            upper: to.map(|n| Edge {
                at: n.into(),
                included: false,
            }),
        };
        small.plan.scales.push(Scale {
            bands: vec![
                step("CC", None, Some(60)),
                step("B", Some(60), Some(70)),
                step("BB", Some(70), None),
            ],
            ..usual_scale()
        });
        small.enter("Nilai", cells);
        let result = small.measure(YEAR, AFTER.parse().unwrap());
        let found = result.actual.value().map(|figure| match figure {
            Figure::Step { step, score } => (*step, score.is_some()),
            Figure::Number(_) => panic!("{figure:?}"),
        });
        assert_eq!(found, actual, "{cells}");
        let met = result
            .against_year
            .achievement
            .value()
            .map(Achievement::is_met);
        assert_eq!(met, is_met, "{cells} {target}");
        assert_eq!(result.against_year.rating, None);
    }
}

#[test]
fn what_is_assumed_is_listed() {
    let mut small = ratio(Aggregation::Sum, Aggregation::Last, "50");
    small.enter("A", "1 1 1 1").enter("B", "4 4 4 4");
    let indicator = &mut small.plan.indicators[0];
    indicator.polarity = Stated::Is(Polarity::Higher);
    let assumed = |small: &Small| small.measure(YEAR, AFTER.parse().unwrap()).assumptions;
    assert_eq!(assumed(&small), []);
    let indicator = &mut small.plan.indicators[0];
    indicator.polarity = Stated::Not;
    indicator.assumed_polarity = Some(Polarity::Lower);
    indicator.unit_of_measure = Stated::Not;
    let mut target = indicator.targets[&YEAR].known().unwrap().clone();
    if let TargetValue::Number(quantity) = &mut target {
        quantity.printed = Some("50 %".into());
    }
    indicator.targets.insert(YEAR, Stated::Is(target));
    let variable = &mut small.plan.variables[1];
    variable.aggregation = Stated::Not;
    variable.assumed_aggregation = Some(Aggregation::Last);
    let expected = [
        Assumption::Polarity(Polarity::Lower),
        Assumption::Percentage,
        Assumption::Aggregation {
            variable: small.plan.variables[1].id,
            aggregation: Aggregation::Last,
        },
    ];
    assert_eq!(assumed(&small), expected);
    assert_eq!(small.card(YEAR, AFTER), "100.00 | 0.00");
}

#[test]
fn a_figure_is_explained_down_to_its_cells() {
    let mut small = Small::new();
    small.variable_by("Ditangani", Aggregation::Last, Frequency::Quarterly, 2);
    small.variable("Jumlah PMKS", Aggregation::Average);
    small.indicator("Ditangani / Jumlah PMKS * 100", "%", "80");
    small
        .enter("Ditangani@1", "10 20 . .")
        .enter("Ditangani@2", "5 . . .");
    small.enter("Jumlah PMKS", "40 nihil . .");
    let today = "2024-07-01".parse().unwrap();
    let indicator = &small.plan.indicators[0];
    let result = explain(&small.plan, &small.data, indicator, quarter(2), today).unwrap();
    assert_eq!(result.formula.text, "Ditangani ÷ Jumlah PMKS × 100");
    let exact = result.formula.value.unwrap();
    assert_eq!(exact.round_half_away(2), Some(Decimal::new(62_50, 2)));
    let [handled, total] = &result.variables[..] else {
        panic!("{:?}", result.variables)
    };
    let amount = Outcome::Incomplete {
        value: 25.into(),
        have: 1,
        of: 2,
    };
    assert_eq!(handled.amount, amount);
    let cells = |cells: &[Cell]| {
        cells
            .iter()
            .map(|c| (c.period, c.part, c.counts))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        cells(&handled.cells),
        [
            (quarter(1), Some(part(1)), false),
            (quarter(1), Some(part(2)), true),
            (quarter(2), Some(part(1)), true),
            (quarter(2), Some(part(2)), false),
        ]
    );
    assert_eq!(total.amount, Outcome::Known(40.into()));
    assert_eq!(
        cells(&total.cells),
        [(quarter(1), None, true), (quarter(2), None, false)]
    );
}

#[test]
fn each_year_is_measured_by_the_plan_then_in_force() {
    let mut small = bare(Aggregation::Sum);
    small.enter("A", "1 2 3 4");
    let mut amended = small.plan.clone();
    let target = TargetValue::Number(Decimal::from(20).into());
    amended.indicators[0]
        .targets
        .insert(YEAR, Stated::Is(target));
    let indicator = small.plan.indicators[0].id;
    let mut without = small.plan.clone();
    without.indicators.clear();
    let plans = [(2023, &small.plan), (2024, &amended), (2025, &without)];
    let line = yearly(plans, &small.data, indicator, AFTER.parse().unwrap());
    let through: Vec<_> = line.iter().map(|m| m.through.year()).collect();
    assert_eq!(through, [2023, 2024]);
    let percent = line[1]
        .against_year
        .achievement
        .value()
        .and_then(Achievement::counted);
    assert_eq!(percent, Some(Decimal::new(50_00, 2)));
}

fn usual_scale() -> Scale {
    let at = |n: i64| Some(Decimal::from(n));
    Scale {
        id: id(3),
        name: String::new(),
        source: String::new(),
        effective: None,
        bands: vec![
            Band::over("Rendah", None, at(50)),
            Band::over("Tinggi", at(50), None),
        ],
    }
}
