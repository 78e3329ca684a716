//! A baseline that already is the best target: there is nothing left to reach, and where all cases are treated
//! every year, a year without a case is 0 of 0 and no 100 per cent.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::finding::place::What;
use crate::domain::kind::Polarity;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let Some(from) = one.baseline else {
        return Vec::new();
    };
    let targets = one.yearly.iter().copied();
    let best = match one.it.direction().value() {
        Polarity::Higher => targets.max_by_key(|(year, it)| (it.value, *year)),
        Polarity::Lower | Polarity::LowerInverse => {
            targets.min_by_key(|(year, it)| (it.value, u16::MAX - *year))
        }
        Polarity::RangeHigher | Polarity::RangeLower => None,
    };
    let reached = best.filter(|(_, it)| it.value == from.1.value).map(|best| {
        let facts = Facts::NothingToReach {
            from: from.into(),
            to: best.into(),
        };
        let what = What::Baseline(from.0);
        let entity = one.it.id;
        (Place { entity, what }, facts)
    });
    reached.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_baseline_that_is_the_best_target_is_raised() {
        for (baseline, targets, is_raised) in [
            ("100", "100 100", true),
            ("80", "70 80", true),
            ("80", "80 81", false),
            ("1", "0.01 0.01", false),
            ("", "100 100", false),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", "A / B * 100", "%", baseline, targets);
            let is = small.raises(RuleId::NothingToReach);
            assert_eq!(is, is_raised, "{baseline} {targets}");
        }
    }
}
