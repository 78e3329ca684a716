//! A target many times the baseline or the target before it: perhaps a slip of the decimal comma, and exactly a
//! hundred times perhaps a fraction printed as a percentage.
//!
//! Percentages that differ ten times are raised; counts grow more freely, so they must differ a hundred times.

use super::{Facts, Place, Spot, Study};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::finding::study::{baseline, yearly};
use crate::domain::period::Period;
use crate::domain::plan::Indicator;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    study.plan.indicators.iter().filter_map(far).collect()
}

fn far(indicator: &Indicator) -> Option<Spot> {
    let steps: Vec<_> = baseline(indicator)
        .into_iter()
        .chain(yearly(indicator))
        .collect();
    steps.windows(2).find_map(|step| {
        let [from, to] = step else { return None };
        let times = times(from.1.value, to.1.value)?;
        (times >= Fraction::from(most(indicator))).then(|| {
            let facts = Facts::BaselineFar {
                from: (*from).into(),
                to: (*to).into(),
                times: times.round_half_away(2).unwrap_or_default().normalize(),
            };
            (Place::target(indicator.id, Period::Year(to.0)), facts)
        })
    })
}

fn most(indicator: &Indicator) -> i64 {
    if indicator.is_percentage() { 10 } else { 100 }
}

/// How many times the larger of two figures is the smaller; nothing is a multiple of 0.
pub fn times(a: Decimal, b: Decimal) -> Option<Fraction> {
    let (a, b) = (Fraction::from(a.abs()), Fraction::from(b.abs()));
    a.max(b).checked_div(a.min(b)).ok()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn figures_ten_times_apart_are_raised() {
        for (unit, baseline, targets, is_raised) in [
            ("%", "1", "0.01 0.01", true),
            ("%", "0.01", "1 2", true),
            ("%", "70", "80.27 80.3", false),
            ("%", "70", "80.27 803", true),
            ("%", "70", "80.27 81", false),
            ("%", "0", "50 60", false),
            ("%", "", "50 60", false),
            ("orang", "12", "150 300", false),
            ("orang", "12", "1500 3000", true),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", "A / B * 100", unit, baseline, targets);
            let is = small.raises(RuleId::BaselineFar);
            assert_eq!(is, is_raised, "{baseline} {targets} {unit}");
        }
    }
}
