//! Work that was farther before: progress counts from the beginning of the year and can only rise.

use super::{Facts, Place, Spot, Study};
use crate::domain::budget::Said;
use crate::domain::period::Period;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let spots = study.lines().filter_map(|(budget, line)| {
        let quarters = (1..).zip(line.money.physical);
        let told = quarters.filter_map(|(quarter, said)| Some((quarter, Said::value(said)?)));
        let told: Vec<(u8, _)> = told.collect();
        let falls = told.windows(2).find(|pair| pair[1].1 < pair[0].1)?;
        let ((_, before), (quarter, now)) = (falls[0], falls[1]);
        let at = Place::figure(line.id, Period::Quarter(budget.year, quarter));
        Some((at, Facts::ProgressFalls { before, now }))
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn progress_that_falls_is_raised_at_its_first_fall() {
        for (work, expected) in [
            ("10 30 30 100", vec![]),
            ("10 . 30 .", vec![]),
            ("60 50 40 .", vec![2]),
            ("60 . 59,5 70", vec![3]),
            ("60 n/a nihil .", vec![3]),
        ] {
            let mut small = Small::new();
            let program = small.program("Program", None);
            small.money(program, 2024, &format!("100 . | . . . . | {work}"));
            let found = small.quarters_of(RuleId::ProgressFalls);
            let quarters: Vec<_> = found.into_iter().map(|(quarter, _)| quarter).collect();
            assert_eq!(quarters, expected, "{work}");
        }
    }
}
