//! A target so small that the printed decimals hide almost everything: half of the last printed place is more
//! than a twentieth of it.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::amount::Decimal;
use crate::domain::entry::Quantity;
use crate::domain::finding::formulas::ratio;
use crate::domain::finding::place::Property;

/// A target of fewer steps of the last printed place than this is too coarse.
const LEAST_STEPS: i64 = 10;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let decimals = one.it.decimals().min(20);
    let targets = one.yearly.iter().map(|(_, it)| it);
    let coarse = targets
        .filter(|it| is_coarse(it, decimals))
        .min_by_key(|it| it.value);
    let divides = || one.tree().and_then(ratio).is_some();
    let spot = coarse.filter(|_| divides()).map(|coarse| {
        let facts = Facts::CoarsePrecision {
            target: Quantity::clone(coarse),
            decimals,
            // 0,0051 and 0,0149 both print as 0,01.
            low: coarse.value - Decimal::new(49, decimals + 2),
            high: coarse.value + Decimal::new(49, decimals + 2),
        };
        (Place::property(one.it.id, Property::Precision), facts)
    });
    spot.into_iter().collect()
}

fn is_coarse(target: &Quantity, decimals: u32) -> bool {
    target.value > Decimal::ZERO && target.value < Decimal::new(LEAST_STEPS, decimals)
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn a_target_of_few_printed_steps_is_raised() {
        for (formula, targets, expected) in [
            ("A / B * 100", "0.01 0.02", Some("0.0051 0.0149")),
            ("A / B * 100", "0.5 0.09", Some("0.0851 0.0949")),
            ("A / B * 100", "0.10 0.20", None),
            ("A / B * 100", "0 0", None),
            ("A", "0.01 0.02", None),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", formula, "%", "", targets);
            let found = small
                .facts(RuleId::CoarsePrecision)
                .pop()
                .map(|it| match it {
                    Facts::CoarsePrecision { low, high, .. } => format!("{low} {high}"),
                    other => panic!("{other:?}"),
                });
            assert_eq!(found.as_deref(), expected, "{targets}");
        }
    }
}
