//! Expenditure of quarters that are over and have a ceiling, but no figure yet; the month after a quarter is for
//! handing in.

use super::not_submitted::DAYS_OF_GRACE;
use super::{Facts, Place, Spot, Study};
use crate::domain::budget::{Budget, Line, Said};
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::{Frequency, Period};

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let today = study.look.today;
    let spots = study.lines().filter_map(|(budget, line)| {
        if !line.money.has_ceiling() {
            return None;
        }
        let quarters = Frequency::Quarterly.periods(budget.year);
        let owed = quarters.filter(|it| it.end().days_until(today) > DAYS_OF_GRACE);
        let owed: Vec<Period> = owed.collect();
        let is_missing = |at: &&Period| lacks(budget, line, at.index() + 1);
        let since = *owed.iter().find(is_missing)?;
        let missing = owed.iter().filter(is_missing).count();
        let facts = Facts::SpendingMissing {
            have: owed.len() - missing,
            of: owed.len(),
        };
        Some((Place::figure(line.id, since), facts))
    });
    spots.collect()
}

/// Whether neither the line, nor its parts, nor what it is a part of say anything of a quarter.
fn lacks(budget: &Budget, line: &Line, quarter: u8) -> bool {
    let nothing = Outcome::Missing(Reason::NotEntered);
    let says = |line: &Line| {
        let said = line.money.spent.get(usize::from(quarter - 1));
        said.is_some_and(Said::is_anything)
    };
    let mut above = line.parent;
    while let Some(whole) = above.and_then(|place| budget.lines.get(place)) {
        if says(whole) {
            return false;
        }
        above = whole.parent;
    }
    line.account.spent_in(quarter) == nothing
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn quarters_without_a_figure_are_reminded_of_once() {
        for (today, money, expected) in [
            ("2025-02-10", "100 . | 1 nihil n/a 0", None),
            ("2025-02-10", "100 . | 1 . 3 .", Some((2, 2, 4))),
            ("2025-02-10", "100 . | . . . .", Some((1, 0, 4))),
            ("2025-02-10", ". . | 1 . . .", None),
            // Within the month after its end nobody is late with the last quarter.
            ("2025-01-31", "100 . | 1 2 3 .", None),
            ("2025-01-31", "100 . | . . . .", Some((1, 0, 3))),
        ] {
            let mut small = Small::new();
            small.today = today.parse().unwrap();
            let program = small.program("Program", None);
            small.money(program, 2024, money);
            let found = small.quarters_of(RuleId::SpendingMissing);
            let expected =
                expected.map(|(quarter, have, of)| (quarter, Facts::SpendingMissing { have, of }));
            assert_eq!(found, Vec::from_iter(expected), "{today} {money}");
        }
    }

    #[test]
    fn who_details_a_ceiling_may_book_on_the_whole() {
        let mut small = Small::new();
        small.today = "2025-02-10".parse().unwrap();
        let program = small.program("Program", None);
        let part = small.program("Kegiatan", Some(program));
        small.money(program, 2024, "100 . | 1 2 3 4");
        small.money(part, 2024, "60 .");
        assert!(!small.raises(RuleId::SpendingMissing));
    }
}
