//! A target that a finished year missed, while nobody wrote down why: the report asks for causes and remedies.

use super::{Facts, Place, Spot, Study};
use crate::domain::achievement::Achievement;
use crate::domain::id::EntityId;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use std::collections::{BTreeMap, BTreeSet};

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let notes = study.look.notes.iter();
    let noted: BTreeSet<_> = notes.map(|(id, period)| (*id, period.year())).collect();
    let used: BTreeMap<EntityId, Vec<EntityId>> = study
        .trees()
        .map(|(it, tree)| (it.id, study.used(tree).iter().map(|v| v.id).collect()))
        .collect();
    let measured = study.look.measurements.iter();
    let years = measured
        .filter(|it| matches!(it.through, Period::Year(_)) && it.through.is_due(study.look.today));
    let spots = years.filter_map(|it| {
        let achievement = match &it.against_year.achievement {
            Outcome::Known(achievement) if !achievement.is_met() => match achievement {
                Achievement::Percent(percent) => Some(percent.shown),
                Achievement::MetZeroTarget | Achievement::Rank { .. } => None,
            },
            Outcome::Missing(Reason::MissedZeroTarget) => None,
            _ => return None,
        };
        let year = it.through.year();
        let sources = used.get(&it.indicator).into_iter().flatten();
        let mut places = std::iter::once(&it.indicator).chain(sources);
        if places.any(|id| noted.contains(&(*id, year))) {
            return None;
        }
        let facts = Facts::MissedUnexplained { achievement };
        Some((Place::figure(it.indicator, it.through), facts))
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;
    use crate::domain::period::Period;

    #[test]
    fn a_missed_target_without_a_note_is_raised() {
        for (above, noted, is_raised) in [
            ("20 20 20 20", false, true),
            ("20 20 20 20", true, false),
            ("25 25 25 25", false, false),
            ("20 20 20 .", false, false),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", "A / B * 100", "%", "", "100");
            small
                .enter("A", 2024, above)
                .enter("B", 2024, "25 25 25 25");
            if noted {
                let a = small.plan.variables[0].id;
                small.notes.insert((a, Period::Quarter(2024, 4)));
            }
            assert_eq!(
                small.raises(RuleId::MissedUnexplained),
                is_raised,
                "{above} {noted}"
            );
        }
    }
}
