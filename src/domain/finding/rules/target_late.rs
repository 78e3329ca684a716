//! A target that was set when more than a quarter of its year was over; an amendment answers for what it changes.

use super::{Facts, Place, Spot, Study};
use crate::domain::date::Date;
use crate::domain::finding::place::Property;
use crate::domain::finding::study::number;
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    late(study).into_iter().collect()
}

fn late(study: &Study<'_>) -> Option<Spot> {
    let (decree, signed) = (&study.plan.decree, study.signed()?);
    let earlier = study.look.earlier.iter();
    let amended = earlier
        .copied()
        .find(|it| Some(it.decree.id) == decree.amends);
    let years = study
        .plan
        .indicators
        .iter()
        .flat_map(|it| set_here(it, amended, signed.year()));
    let year = years.min()?;
    let begin = Date::new(year, 1, 1).ok()?;
    let days = begin.days_until(Date::end_of_month(year, 12)) + 1;
    let elapsed = begin.days_until(signed).min(days);
    (elapsed * 4 > days).then(|| {
        let facts = Facts::TargetLate {
            signed,
            year,
            elapsed,
            days,
        };
        (Place::property(decree.id, Property::Date), facts)
    })
}

/// The years up to one whose targets this version sets or changes.
fn set_here<'p>(
    indicator: &'p Indicator,
    amended: Option<&'p Plan>,
    last: u16,
) -> impl Iterator<Item = u16> + 'p {
    let before = amended.and_then(|plan| plan.indicator(indicator.id));
    let targets = indicator.targets.range(..=Period::Year(last));
    targets.filter_map(move |(period, target)| {
        let (Period::Year(year), Some(target)) = (*period, number(target)) else {
            return None;
        };
        let was = before.and_then(|it| number(it.target(Period::Year(year))));
        (was.map(|it| it.value) != Some(target.value)).then_some(year)
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;
    use crate::domain::stated::Stated;

    #[test]
    fn a_target_set_late_in_its_year_is_raised() {
        for (signed, is_raised) in [
            ("2023-12-20", false),
            ("2024-01-15", false),
            ("2024-04-01", false),
            ("2024-04-02", true),
            ("2024-09-08", true),
            ("2025-01-02", true),
        ] {
            let mut small = Small::new();
            small.indicator("Satu", "A", "%", "", "80 85 90");
            small.plan.decree.date = Stated::Is(signed.parse().unwrap());
            assert_eq!(small.raises(RuleId::TargetLate), is_raised, "{signed}");
        }
    }

    #[test]
    fn an_amendment_answers_only_for_what_it_changes() {
        for (targets, is_raised) in [("80 85 90", false), ("80 85 95", false), ("80 86 90", true)] {
            let mut small = Small::new();
            small.indicator("Satu", "A", "%", "", "80 85 90");
            small.plan.decree.date = Stated::Is("2025-09-08".parse().unwrap());
            small.amend();
            small.targets(0, targets);
            assert_eq!(small.raises(RuleId::TargetLate), is_raised, "{targets}");
        }
    }
}
