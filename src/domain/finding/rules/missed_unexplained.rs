//! A target that a finished year missed, while nobody wrote down why: the report asks for causes and remedies.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::achievement::Achievement;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let today = one.ground.today;
    let measured = one.measured.iter();
    let years =
        measured.filter(|it| matches!(it.through, Period::Year(_)) && it.through.is_due(today));
    let spots = years.filter_map(|it| {
        let achievement = match &it.against_year.achievement {
            Outcome::Known(achievement) if !achievement.is_met() => match achievement {
                Achievement::Percent(percent) => Some(percent.shown),
                Achievement::MetZeroTarget | Achievement::Rank { .. } => None,
            },
            Outcome::Missing(Reason::MissedZeroTarget) => None,
            _ => return None,
        };
        if is_noted(one, it.through.year()) {
            return None;
        }
        let facts = Facts::MissedUnexplained { achievement };
        Some((Place::figure(it.indicator, it.through), facts))
    });
    spots.collect()
}

/// Whether somebody wrote a note in that year on the indicator or on what it is made from.
fn is_noted(one: &OneIndicator<'_>, year: u16) -> bool {
    let things = one.used.iter().map(|it| it.id);
    std::iter::once(one.it.id).chain(things).any(|thing| {
        let of_thing = one.ground.notes.range((thing, Period::Year(0))..);
        let mut periods = of_thing.take_while(|it| it.0 == thing).map(|it| it.1);
        periods.any(|period| period.year() == year)
    })
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
