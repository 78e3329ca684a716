//! A target so small that the printed decimals hide almost everything: half of the last printed place is more
//! than a twentieth of it.

use super::{Facts, Place, Spot, Study};
use crate::domain::amount::Decimal;
use crate::domain::entry::Quantity;
use crate::domain::finding::formulas::ratio;
use crate::domain::finding::place::Property;
use crate::domain::finding::study::yearly;

/// A target of fewer steps of the last printed place than this is too coarse.
const LEAST_STEPS: i64 = 10;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let divided = study.trees().filter(|(_, tree)| ratio(tree).is_some());
    let spots = divided.filter_map(|(indicator, _)| {
        let decimals = indicator.decimals().min(20);
        let targets = yearly(indicator).into_iter().map(|(_, it)| it);
        let coarse = targets
            .filter(|it| is_coarse(it, decimals))
            .min_by_key(|it| it.value)?;
        let facts = Facts::CoarsePrecision {
            target: coarse.clone(),
            decimals,
            // 0,0051 and 0,0149 both print as 0,01.
            low: coarse.value - Decimal::new(49, decimals + 2),
            high: coarse.value + Decimal::new(49, decimals + 2),
        };
        Some((Place::property(indicator.id, Property::Precision), facts))
    });
    spots.collect()
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
