//! A baseline that already is the best target: there is nothing left to reach, and where all cases are treated
//! every year, a year without a case is 0 of 0 and no 100 per cent.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::What;
use crate::domain::finding::study::{baseline, yearly};
use crate::domain::kind::Polarity;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let indicators = study.plan.indicators.iter();
    let spots = indicators.filter_map(|indicator| {
        let (from, targets) = (baseline(indicator)?, yearly(indicator).into_iter());
        let best = match indicator.direction().value() {
            Polarity::Higher => targets.max_by_key(|(year, it)| (it.value, *year)),
            Polarity::Lower | Polarity::LowerInverse => {
                targets.min_by_key(|(year, it)| (it.value, u16::MAX - *year))
            }
            Polarity::RangeHigher | Polarity::RangeLower => None,
        };
        let best = best.filter(|(_, it)| it.value == from.1.value)?;
        let facts = Facts::NothingToReach {
            from: from.into(),
            to: best.into(),
        };
        let what = What::Baseline(from.0);
        let entity = indicator.id;
        Some((Place { entity, what }, facts))
    });
    spots.collect()
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
