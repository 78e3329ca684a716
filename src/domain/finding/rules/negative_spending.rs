//! Expenditure below zero: money that was paid back, or a sign too many.

use super::{Facts, Place, Spot, Study};
use crate::domain::amount::Decimal;
use crate::domain::budget::Said;
use crate::domain::period::Period;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let spots = study.lines().flat_map(|(budget, line)| {
        let quarters = (1..).zip(line.money.spent);
        let below = quarters.filter_map(|(quarter, said)| match said {
            Said::Is(spent) if spent.0 < Decimal::ZERO => Some((quarter, spent.0)),
            _ => None,
        });
        below.map(|(quarter, spent)| {
            let at = Place::figure(line.id, Period::Quarter(budget.year, quarter));
            (at, Facts::NegativeSpending { spent })
        })
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn every_quarter_below_zero_is_asked_about() {
        for (money, expected) in [
            ("100 . | 1 0 nihil n/a", vec![]),
            ("100 . | 5 -1 . -2", vec![2, 4]),
        ] {
            let mut small = Small::new();
            let program = small.program("Program", None);
            small.money(program, 2024, money);
            let found = small.quarters_of(RuleId::NegativeSpending);
            let quarters: Vec<_> = found.into_iter().map(|(quarter, _)| quarter).collect();
            assert_eq!(quarters, expected, "{money}");
        }
    }
}
