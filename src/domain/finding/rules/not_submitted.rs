//! Figures that a unit owes, from the year in which a variable was first entered; the month after a period is for
//! handing in.

use super::{Facts, Place, Spot, Study};
use crate::domain::id::EntityId;
use crate::domain::kind::Breakdown;
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Variable;
use crate::domain::series::Series;
use std::collections::BTreeMap;

/// Days after the end of a period in which nobody is late.
pub const DAYS_OF_GRACE: i32 = 31;

/// What a unit owes and has.
#[derive(Default)]
struct Account {
    have: u32,
    of: u32,
    /// The periods in which something is missing: the earliest and the latest.
    missing: Option<(Period, Period)>,
}

/// A variable with its cells.
struct Row<'a> {
    variable: &'a Variable,
    parts: Vec<Option<EntityId>>,
    series: Option<&'a Series>,
    /// The first year in which anything was entered.
    first: Option<u16>,
}

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let rows: Vec<_> = study
        .plan
        .variables
        .iter()
        .map(|it| row(study, it))
        .collect();
    let begun = rows.iter().filter_map(|row| row.first).min();
    let owed_by_now = Owed::of(study);
    let mut accounts: BTreeMap<EntityId, Account> = BTreeMap::new();
    for row in &rows {
        let Some(first) = row.first.or(begun) else {
            continue;
        };
        for part in &row.parts {
            let account = accounts.entry(owner(study, row.variable, *part));
            let account = account.or_default();
            let cells = row.series.and_then(|it| Some((it, it.column(*part)?)));
            for period in owed_by_now.since(first, row.variable) {
                account.of += 1;
                let is_there = cells.is_some_and(|(series, column)| {
                    let year = series.year(period.year());
                    year.is_some_and(|it| !it.is_empty(period.index(), column))
                });
                match is_there {
                    true => account.have += 1,
                    false => account.misses(period),
                }
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

impl Account {
    fn misses(&mut self, period: Period) {
        let (since, last) = self.missing.unwrap_or((period, period));
        let earlier = |a: Period, b: Period| if b.end() < a.end() { b } else { a };
        let later = |a: Period, b: Period| if b.end() > a.end() { b } else { a };
        self.missing = Some((earlier(since, period), later(last, period)));
    }
}

/// The periods that were to be handed in by now, in each rhythm.
struct Owed(BTreeMap<Frequency, Vec<Period>>);

impl Owed {
    fn of(study: &Study<'_>) -> Self {
        let (years, today) = (study.ground.years.clone(), study.ground.today);
        let is_owed = |period: &Period| period.end().days_until(today) > DAYS_OF_GRACE;
        let all = [Frequency::Yearly, Frequency::Quarterly, Frequency::Monthly];
        let of = |rhythm: Frequency| {
            let periods = years.clone().flat_map(|year| rhythm.periods(year));
            (rhythm, periods.filter(is_owed).collect())
        };
        Self(crate::domain::sort::map(all.map(of)))
    }

    /// Those of a variable from a year on.
    fn since<'o>(
        &'o self,
        first: u16,
        variable: &'o Variable,
    ) -> impl Iterator<Item = Period> + 'o {
        let all = self
            .0
            .get(&variable.frequency)
            .into_iter()
            .flatten()
            .copied();
        let owed = all.filter(move |it| it.year() >= first);
        owed.filter(|it| variable.is_measured_in(it.index()))
    }
}

fn row<'a>(study: &Study<'a>, variable: &'a Variable) -> Row<'a> {
    let parts = study.ground.parts(variable);
    let series = study.look.data.of(variable.id, variable.frequency);
    let first = series.and_then(|series| {
        study.ground.years.clone().find(|year| {
            let Some(cells) = series.year(*year) else {
                return false;
            };
            let columns = parts.iter().filter_map(|part| series.column(*part));
            let mut places = 0..variable.frequency.per_year();
            let columns: Vec<_> = columns.collect();
            places.any(|index| {
                let mut columns = columns.iter();
                columns.any(|column| !cells.is_empty(index, *column))
            })
        })
    });
    Row {
        variable,
        parts,
        series,
        first,
    }
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
