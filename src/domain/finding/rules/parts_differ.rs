//! What a programme or an activity states itself, against what its parts come to; told once, of the latest year.

use super::{Facts, Place, Spot, Study};
use crate::domain::budget::{Line, Rupiah};
use crate::domain::id::EntityId;
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;
use std::collections::BTreeMap;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut latest: BTreeMap<EntityId, Spot> = BTreeMap::new();
    for (budget, line) in study.lines() {
        if let Some((is_spent, own, parts)) = difference(line) {
            let facts = Facts::PartsDiffer {
                own: own.0,
                parts: parts.0,
                is_spent,
            };
            let at = Place::figure(line.id, Period::Year(budget.year));
            latest.insert(line.id, (at, facts));
        }
    }
    latest.into_values().collect()
}

/// The difference of ceilings, else that of expenditure, which follows from the other where parts are still missing.
fn difference(line: &Line) -> Option<(bool, Rupiah, Rupiah)> {
    if !line.has_parts {
        return None;
    }
    let known = |own: Outcome<Rupiah>, parts: Outcome<Rupiah>| match (own, parts) {
        (Outcome::Known(own), Outcome::Known(parts)) => Some((own, parts)),
        _ => None,
    };
    let ceilings = known(line.account.ceiling(), line.parts.ceiling());
    let ceilings = ceilings.filter(|_| line.money.has_ceiling());
    let spent = known(line.account.spent_through(4), line.parts.spent_through(4));
    let differs = |(own, parts): &(Rupiah, Rupiah)| own != parts;
    match ceilings.filter(differs) {
        Some((own, parts)) => Some((false, own, parts)),
        None => spent.filter(differs).map(|(own, parts)| (true, own, parts)),
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, Place, RuleId};
    use crate::domain::period::Period;

    #[test]
    fn parts_that_do_not_make_the_whole_are_raised() {
        for (whole, parts, expected) in [
            ("100 . | . . . .", ["60 .", "40 ."], None),
            ("100 . | . . . .", ["60 .", "."], Some((false, 100, 60))),
            ("100 . | . . . .", ["60 .", "50 ."], Some((false, 100, 110))),
            ("100 90 | . . . .", ["60 50", "40 40"], None),
            // A sum that is not stated itself is what its parts come to.
            (".", ["60 .", "40 ."], None),
            ("100 . | 1 2 3 4", ["100 . | 1 2 3 4", "."], None),
            (
                "100 . | 1 2 3 4",
                ["100 . | 1 2 3 5", "."],
                Some((true, 10, 11)),
            ),
            // Parts that are still missing are no difference yet.
            ("100 . | 1 2 3 4", ["100 . | 1 2 . .", "."], None),
        ] {
            let mut small = Small::new();
            let program = small.program("Program", None);
            small.money(program, 2024, whole);
            for money in parts {
                let part = small.program("Kegiatan", Some(program));
                small.money(part, 2024, money);
            }
            let found = small.found(RuleId::PartsDiffer);
            let expected = expected.map(|(is_spent, own, parts): (bool, i64, i64)| {
                let at = Place::figure(program, Period::Year(2024));
                let (own, parts) = (own.into(), parts.into());
                (
                    at,
                    Facts::PartsDiffer {
                        own,
                        parts,
                        is_spent,
                    },
                )
            });
            assert_eq!(found, Vec::from_iter(expected), "{whole} / {parts:?}");
        }
    }

    #[test]
    fn it_is_told_once_of_the_latest_year() {
        let mut small = Small::new();
        let program = small.program("Program", None);
        let part = small.program("Kegiatan", Some(program));
        for year in [2024, 2025] {
            small.money(program, year, "100 .");
            small.money(part, year, "60 .");
        }
        let found = small.found(RuleId::PartsDiffer);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, Place::figure(program, Period::Year(2025)));
    }
}
