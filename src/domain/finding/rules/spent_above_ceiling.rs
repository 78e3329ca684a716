//! Expenditure above the ceiling of the year, from the quarter on in which it passes it.

use super::{Facts, Place, Spot, Study};
use crate::domain::budget::{Line, Rupiah, Said};
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let spots = study.lines().filter_map(|(budget, line)| {
        // Where everything is a sum of parts, the parts are what can be set right.
        if !line.money.is_anything() {
            return None;
        }
        let Outcome::Known(ceiling) = line.account.ceiling() else {
            return None;
        };
        let through = |quarter| line.account.spent_through(quarter).value().copied();
        let is_above = |quarter: &u8| through(*quarter).is_some_and(|spent| spent > ceiling);
        let quarter = (1..=4).find(is_above)?;
        let facts = Facts::SpentAboveCeiling {
            spent: through(4)?.0,
            ceiling: ceiling.0,
            adds_up: adds_up(line, ceiling),
        };
        let at = Period::Quarter(budget.year, quarter);
        Some((Place::figure(line.id, at), facts))
    });
    spots.collect()
}

/// Whether the figures look like sums from the beginning of the year, which are entered quarter by quarter.
fn adds_up(line: &Line, ceiling: Rupiah) -> bool {
    let told = line.money.spent.into_iter().filter_map(Said::value);
    let told: Vec<_> = told.collect();
    told.len() > 1 && told.is_sorted() && told.last().is_some_and(|last| *last <= ceiling)
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn more_than_the_ceiling_is_raised_where_it_is_passed() {
        for (money, expected) in [
            ("100 . | 20 30 30 20", None),
            ("100 . | 20 30 30 21", Some((4, "101", false))),
            ("100 90 | 40 40 20 .", Some((3, "100", false))),
            ("100 . | 20 50 80 100", Some((3, "250", true))),
            (". . | 20 50 80 100", None),
            ("n/a . | 20 . . .", None),
        ] {
            let mut small = Small::new();
            let program = small.program("Program", None);
            small.money(program, 2024, money);
            let found = small.quarters_of(RuleId::SpentAboveCeiling);
            let told = found.into_iter().map(|(quarter, facts)| match facts {
                Facts::SpentAboveCeiling { spent, adds_up, .. } => {
                    (quarter, spent.to_string(), adds_up)
                }
                other => panic!("{other:?}"),
            });
            let expected = expected.map(|(q, spent, adds_up)| (q, spent.to_owned(), adds_up));
            assert_eq!(
                told.collect::<Vec<_>>(),
                Vec::from_iter(expected),
                "{money}"
            );
        }
    }

    #[test]
    fn a_sum_of_parts_is_not_raised_beside_the_part() {
        let mut small = Small::new();
        let program = small.program("Program", None);
        let part = small.program("Kegiatan", Some(program));
        small.money(part, 2024, "100 . | 101 . . .");
        let found = small.found(RuleId::SpentAboveCeiling);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0.entity, part);
    }
}
