//! Figures that a unit owes, from the year in which a variable was first entered; the month after a period is for
//! handing in.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::entered::{due, years};
use crate::domain::id::EntityId;
use crate::domain::kind::Breakdown;
use crate::domain::period::Period;
use crate::domain::plan::Variable;
use crate::domain::series::Reading;
use std::collections::BTreeMap;

/// Days after the end of a period in which nobody is late.
const DAYS_OF_GRACE: i32 = 31;

/// What a unit owes and has.
struct Account {
    have: u32,
    of: u32,
    /// The periods in which something is missing: the earliest and the latest.
    missing: Option<(Period, Period)>,
}

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut accounts: BTreeMap<EntityId, Account> = BTreeMap::new();
    let firsts: Vec<_> = study
        .plan
        .variables
        .iter()
        .map(|it| first_year(study, it))
        .collect();
    let begun = firsts.iter().flatten().min().copied();
    for (variable, first) in study.plan.variables.iter().zip(firsts) {
        let Some(first) = first.or(begun) else {
            continue;
        };
        for period in years(study)
            .filter(|year| *year >= first)
            .flat_map(|year| due(study, variable, year))
        {
            if period.end().days_until(study.look.today) <= DAYS_OF_GRACE {
                continue;
            }
            for part in study.plan.parts(variable) {
                let account = accounts
                    .entry(owner(study, variable, part))
                    .or_insert(Account {
                        have: 0,
                        of: 0,
                        missing: None,
                    });
                account.of += 1;
                if study.look.data.get(variable.id, period, part) != Reading::Empty {
                    account.have += 1;
                    continue;
                }
                let earlier = |a: Period, b: Period| if b.end() < a.end() { b } else { a };
                let later = |a: Period, b: Period| if b.end() > a.end() { b } else { a };
                let (since, last) = account.missing.unwrap_or((period, period));
                account.missing = Some((earlier(since, period), later(last, period)));
            }
        }
    }
    let owed = accounts.into_iter().filter_map(|(unit, account)| {
        let (since, last) = account.missing?;
        let facts = Facts::NotSubmitted {
            have: account.have,
            of: account.of,
            since,
        };
        Some((Place::figure(unit, last), facts))
    });
    owed.collect()
}

/// The first year in which anything was entered for a variable.
fn first_year(study: &Study<'_>, variable: &Variable) -> Option<u16> {
    let parts = study.plan.parts(variable);
    years(study).find(|year| {
        let mut periods = variable.frequency.periods(*year);
        periods.any(|period| {
            let mut readings = parts
                .iter()
                .map(|it| study.look.data.get(variable.id, period, *it));
            readings.any(|it| it != Reading::Empty)
        })
    })
}

/// Who hands a part in: its unit, else the first unit that answers, else the agency.
fn owner(study: &Study<'_>, variable: &Variable, part: Option<EntityId>) -> EntityId {
    let by_unit = variable.breakdown.first() == Some(&Breakdown::ByUnit);
    let unit = part
        .filter(|_| by_unit)
        .or(variable.responsible.first().copied());
    unit.unwrap_or(study.plan.agency.id)
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, Place, RuleId};
    use crate::domain::period::Period;

    #[test]
    fn a_unit_is_reminded_once_of_all_it_owes() {
        for (entered, expected) in [
            ("1 2 3 4", None),
            ("1 2 . .", Some((2, 4, Period::Quarter(2024, 3)))),
            ("1 nihil n/a .", Some((3, 4, Period::Quarter(2024, 4)))),
            (". . . .", None),
        ] {
            let mut small = Small::new();
            small.variables("A orang");
            small.enter("A", 2024, entered);
            small.today = "2025-02-10".parse().unwrap();
            let found = small.found(RuleId::NotSubmitted).pop();
            let agency = small.plan.agency.id;
            let expected = expected.map(|(have, of, since)| {
                let place = Place::figure(agency, Period::Quarter(2024, 4));
                (place, Facts::NotSubmitted { have, of, since })
            });
            assert_eq!(found, expected, "{entered}");
            small.today = "2025-01-31".parse().unwrap();
            assert!(small.found(RuleId::NotSubmitted).len() <= usize::from(entered == "1 2 . ."));
        }
    }
}
