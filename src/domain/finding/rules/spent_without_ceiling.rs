//! Expenditure where nobody stated a ceiling, neither of the thing nor of what it is a part of.

use super::{Facts, Place, Spot, Study};
use crate::domain::budget::{Budget, Line, Said};
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let spots = study.lines().filter_map(|(budget, line)| {
        let is_own = line.money.spent.iter().any(Said::is_anything);
        let spent = line.account.spent_through(4).value()?.0;
        let lacks = line.account.ceiling() == Outcome::Missing(Reason::NoCeiling);
        (is_own && lacks && !spent.is_zero() && !is_within_a_ceiling(budget, line)).then(|| {
            let at = Place::figure(line.id, Period::Year(budget.year));
            (at, Facts::SpentWithoutCeiling { spent })
        })
    });
    spots.collect()
}

fn is_within_a_ceiling(budget: &Budget, line: &Line) -> bool {
    let mut above = line.parent;
    while let Some(whole) = above.and_then(|place| budget.lines.get(place)) {
        if whole.money.has_ceiling() {
            return true;
        }
        above = whole.parent;
    }
    false
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn money_is_spent_within_a_ceiling() {
        for (whole, part, is_raised) in [
            ("100 . | 5 . . .", ".", false),
            (". 100 | 5 . . .", ".", false),
            (". . | 5 . . .", ".", true),
            (". . | nihil 0 . .", ".", false),
            // A part may be detailed by what was spent alone.
            ("100 . | . . . .", ". . | 5 . . .", false),
            (".", ". . | 5 . . .", true),
            (". . | 5 . . .", "100 . | . . . .", false),
        ] {
            let mut small = Small::new();
            let program = small.program("Program", None);
            let activity = small.program("Kegiatan", Some(program));
            small.money(program, 2024, whole);
            small.money(activity, 2024, part);
            let is = small.raises(RuleId::SpentWithoutCeiling);
            assert_eq!(is, is_raised, "{whole} / {part}");
        }
    }
}
