//! Looking ahead from what was measured: only complete years count.

use super::small::Small;
use iku::domain::amount::Fraction;
use iku::domain::entry::Entry;
use iku::domain::forecast::{Arrival, Trend, forecast, points};
use iku::domain::kind::{Aggregation, RoundingPolicy};
use iku::domain::measure::yearly;
use iku::domain::outcome::Reason;
use iku::domain::period::Period;
use iku::domain::series::Observed;

#[test]
fn a_year_that_is_not_over_or_not_complete_is_no_point() {
    let mut small = Small::new();
    let variable = small.variable("Ditangani", Aggregation::Sum).id;
    let indicator = small.indicator("Ditangani / 8 * 100", "%", "90").id;
    // 50, 55 and 60 per cent; then a year with a gap, and one of which a half is over.
    for (year, quarters) in [
        (2020, &[Some(1_000); 4][..]),
        (2021, &[Some(1_100); 4]),
        (2022, &[Some(1_200); 4]),
        (2023, &[Some(9_000), None, Some(9_000), Some(9_000)]),
        (2024, &[Some(9_000); 2]),
    ] {
        for (quarter, thousandths) in (1..).zip(quarters) {
            let Some(thousandths) = thousandths else {
                continue;
            };
            let entry = Entry::Number(iku::domain::amount::Decimal::new(*thousandths, 3).into());
            let period = Period::Quarter(year, quarter);
            small
                .data
                .set(variable, period, None, Observed::Entry(&entry));
        }
    }
    let today = "2024-08-01".parse().unwrap();
    let plans = (2020..=2024).map(|year| (year, &small.plan));
    let years = yearly(plans, &small.data, indicator, today);
    let known: Vec<_> = points(&years, RoundingPolicy::AsPrinted)
        .iter()
        .map(|point| point.year)
        .collect();
    assert_eq!(known, [2020, 2021, 2022]);
    let told = forecast(&small.plan.indicators[0], &years, RoundingPolicy::AsPrinted).unwrap();
    assert_eq!(
        told.trend,
        Trend::Pace {
            per_year: Fraction::from(5),
            arrival: Arrival::In(2028)
        }
    );
}

#[test]
fn an_indicator_of_ranks_has_no_forecast() {
    let mut small = Small::new();
    let ranked = small.indicator("Nilai", "predikat", "BB").clone();
    assert_eq!(
        forecast(&ranked, &[], RoundingPolicy::Exact),
        Err(Reason::KindMismatch)
    );
}
