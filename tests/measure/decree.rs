//! The decree measured as it stands: two indicators give figures, two say why they cannot.

use iku::app::builtin;
use iku::app::plan_of::plans;
use iku::app::seal::Seals;
use iku::domain::achievement::Achievement;
use iku::domain::amount::Decimal;
use iku::domain::date::Date;
use iku::domain::entry::Entry;
use iku::domain::kind::{Aggregation, Polarity};
use iku::domain::measure::{Assumption, Measurement, measure};
use iku::domain::observations::Observations;
use iku::domain::outcome::{Outcome, Reason};
use iku::domain::period::Period;
use iku::domain::plan::Plan;
use iku::domain::series::Observed;
use iku::log::{Book, check::check};

const YEAR: Period = Period::Year(2024);

fn decree() -> Plan {
    let mut book = Book::default();
    for stored in check(&Book::default(), &builtin::decree()).unwrap() {
        book.add(stored);
    }
    plans(&book, &Seals::read(&book)).remove(0)
}

/// All four quarters of 2024 by the decree's own variables.
fn entered(plan: &Plan) -> Observations {
    let mut data = Observations::default();
    for (name, numbers) in [
        ("Jumlah Graduasi Mandiri", [1, 2, 0, 3]),
        ("Jumlah PMKS yang ditangani", [14_600; 4]),
        ("Jumlah PMKS", [70_000, 71_000, 72_000, 73_000]),
    ] {
        let variable = plan
            .variables
            .iter()
            .find(|v| v.name.text() == name)
            .unwrap();
        for (n, number) in (1..).zip(numbers) {
            let entry = Entry::Number(Decimal::from(number).into());
            let cell = Period::Quarter(2024, n);
            data.set(variable.id, cell, None, Observed::Entry(&entry));
        }
    }
    data
}

fn measured(plan: &Plan, place: usize) -> Measurement {
    let today = Date::end_of_month(2025, 1);
    measure(plan, &entered(plan), &plan.indicators[place], YEAR, today)
}

#[test]
fn the_ratios_give_figures_under_their_assumptions() {
    let plan = decree();
    // In hundredths. 6 of 58.400 is 0,0103 %, which prints as the target does.
    for (place, printed, percent) in [(0, 1, 10_000), (1, 8_000, 9_966)] {
        let result = measured(&plan, place);
        assert_eq!(result.printed, Some(Decimal::new(printed, 2)));
        let achievement = result.against_year.achievement;
        let counted = achievement.value().and_then(Achievement::counted);
        assert_eq!(counted, Some(Decimal::new(percent, 2)));
        let [
            Assumption::Polarity(Polarity::Higher),
            Assumption::Percentage,
            rest @ ..,
        ] = &result.assumptions[..]
        else {
            panic!("{:?}", result.assumptions)
        };
        let aggregations = rest.iter().map(|assumption| match assumption {
            Assumption::Aggregation { aggregation, .. } => *aggregation,
            other => panic!("{other:?}"),
        });
        let expected = match place {
            0 => [Aggregation::Sum, Aggregation::Sum],
            _ => [Aggregation::Sum, Aggregation::Last],
        };
        assert!(aggregations.eq(expected));
    }
}

#[test]
fn the_counts_under_a_percentage_say_that_they_have_no_divisor() {
    let plan = decree();
    for place in [2, 3] {
        let result = measured(&plan, place);
        assert_eq!(result.actual, Outcome::Missing(Reason::NoDivisor));
        assert_eq!(
            result.against_year.achievement,
            Outcome::Missing(Reason::NoDivisor)
        );
        assert_eq!(result.printed, None);
    }
}
