//! Money that serves no indicator, objective or goal (*anggaran tanpa indikator*), in the latest year that has any.

use super::{Facts, Place, Property, Spot, Study};
use crate::domain::id::EntityId;
use std::collections::BTreeMap;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut latest: BTreeMap<EntityId, Spot> = BTreeMap::new();
    for budget in study.look.budgets {
        for place in budget.unlinked() {
            let line = &budget.lines[place];
            let ceiling = line.account.ceiling();
            let facts = Facts::UnlinkedMoney {
                ceiling: ceiling.value().map(|it| it.0),
                year: budget.year,
            };
            if study.plan.program(line.id).is_some() {
                let at = Place::property(line.id, Property::Supports);
                latest.insert(line.id, (at, facts));
            }
        }
    }
    latest.into_values().collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, Place, Property, RuleId};

    #[test]
    fn money_without_a_purpose_is_raised_once_and_as_high_as_possible() {
        for (whole_serves, part_serves, expected) in [
            (false, false, Some(0)),
            (true, false, None),
            (false, true, None),
        ] {
            let mut small = Small::new();
            let (goal, _) = small.goal("Tujuan", &[]);
            let program = small.program("Program", None);
            let part = small.program("Kegiatan", Some(program));
            small.money(part, 2024, "60 .");
            small.money(part, 2025, "70 .");
            let programs = &mut small.plan.programs;
            programs[0].supports = Vec::from_iter(whole_serves.then_some(goal));
            programs[1].supports = Vec::from_iter(part_serves.then_some(goal));
            let found = small.found(RuleId::UnlinkedMoney);
            let expected = expected.map(|at: usize| {
                let facts = Facts::UnlinkedMoney {
                    ceiling: Some(70.into()),
                    year: 2025,
                };
                let thing = [program, part][at];
                (Place::property(thing, Property::Supports), facts)
            });
            assert_eq!(found, Vec::from_iter(expected));
        }
    }

    #[test]
    fn without_money_nobody_asks_what_it_is_for() {
        let mut small = Small::new();
        small.program("Program", None);
        assert!(!small.raises(RuleId::UnlinkedMoney));
    }
}
