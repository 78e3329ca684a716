//! The same target year after year. Holding what cannot be bettered (100 per cent, or none) is fine, as long as
//! it was not so from the start.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::amount::Decimal;
use crate::domain::kind::Polarity;
use crate::domain::period::Period;
use crate::domain::plan::Indicator;

/// Fewer years may well be alike.
const LEAST_YEARS: usize = 3;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let targets = &one.yearly;
    let (Some(first), Some(last)) = (targets.first(), targets.last()) else {
        return Vec::new();
    };
    let target = first.1.value;
    let is_flat = targets.iter().all(|(_, it)| it.value == target);
    let was_so = || one.baseline.is_some_and(|(_, it)| it.value == target);
    if targets.len() < LEAST_YEARS || !is_flat || is_best(one.it, target) && !was_so() {
        return Vec::new();
    }
    let facts = Facts::FlatTargets {
        target: first.1.clone(),
        first: first.0,
        last: last.0,
    };
    vec![(Place::target(one.it.id, Period::Year(first.0)), facts)]
}

/// Whether a figure cannot be bettered.
fn is_best(indicator: &Indicator, value: Decimal) -> bool {
    match indicator.direction().value() {
        Polarity::Higher => indicator.is_percentage() && value == Decimal::ONE_HUNDRED,
        Polarity::Lower | Polarity::LowerInverse => value.is_zero(),
        Polarity::RangeHigher | Polarity::RangeLower => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn targets_that_never_move_are_raised() {
        for (baseline, targets, is_raised) in [
            ("70", "80 80 80", true),
            ("", "80 80 80", true),
            ("70", "80 80 81", false),
            ("70", "80 80", false),
            ("90", "100 100 100", false),
            ("100", "100 100 100", true),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", "A / B * 100", "%", baseline, targets);
            let is = small.raises(RuleId::FlatTargets);
            assert_eq!(is, is_raised, "{baseline} {targets}");
        }
    }
}
