//! A target many times the baseline or the target before it: perhaps a slip of the decimal comma, and exactly a
//! hundred times perhaps a fraction printed as a percentage.
//!
//! Percentages that differ ten times are raised; counts grow more freely, so they must differ a hundred times.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::period::Period;
use crate::domain::plan::Indicator;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let most = most(one.it);
    let steps = one.baseline.into_iter().chain(one.yearly.iter().copied());
    let next = steps.clone().skip(1);
    let far = steps.zip(next).find_map(|(from, to)| {
        let (a, b) = (from.1.value, to.1.value);
        // Cheaper than a fraction, and mostly so.
        if !may_be_far(a, b, most) {
            return None;
        }
        let times = times(a, b)?;
        (times >= Fraction::from(most)).then(|| {
            let facts = Facts::BaselineFar {
                from: from.into(),
                to: to.into(),
                times: times.round_half_away(2).unwrap_or_default().normalize(),
            };
            (Place::target(one.it.id, Period::Year(to.0)), facts)
        })
    });
    far.into_iter().collect()
}

fn most(indicator: &Indicator) -> i64 {
    if indicator.is_percentage() { 10 } else { 100 }
}

/// Whether one is so many times the other, but for numbers too long to multiply.
fn may_be_far(a: Decimal, b: Decimal, most: i64) -> bool {
    let (a, b) = (a.abs(), b.abs());
    let stretched = a.min(b).checked_mul(most.into());
    stretched.is_none_or(|it| it <= a.max(b))
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
