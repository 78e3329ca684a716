//! A percentage whose formula is a count: nothing is divided, so there is no figure.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::finding::place::Property;
use crate::domain::formula::{Names, ProblemKind, check as check_formula};
use crate::domain::plan::Variable;
use std::rc::Rc;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let is_count = one.tree().filter(|_| expects_ratio(one)).map(|tree| {
        let problems = check_formula(tree, &Names::new(&[], &[]), true);
        problems.iter().any(|it| it.kind == ProblemKind::NoDivisor)
    });
    let place = Place::property(one.it.id, Property::Formula);
    match is_count {
        Some(true) => vec![(place, Facts::NoDivisor)],
        _ => Vec::new(),
    }
}

/// A percentage is a ratio, unless what it is made of are percentages already.
pub fn expects_ratio(one: &OneIndicator<'_>) -> bool {
    let is_share = |it: &Rc<Variable>| it.unit_of_measure.text().trim() == "%";
    let made_of_shares = !one.used.is_empty() && one.used.iter().all(is_share);
    one.it.ordinal_scale.is_none() && one.it.is_percentage() && !made_of_shares
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_count_with_a_percentage_for_target_has_no_figure() {
        for (formula, unit, is_raised) in [
            ("Ditangani", "%", true),
            ("Ditangani + Korban", "%", true),
            ("Ditangani / Korban * 100", "%", false),
            ("Ditangani", "orang", false),
            ("Cakupan", "%", false),
        ] {
            let mut small = Small::new();
            small.variables("Ditangani orang, Korban orang, Cakupan %");
            small.indicator("Cakupan penanganan", formula, unit, "", "90 95");
            assert_eq!(small.raises(RuleId::NoDivisor), is_raised, "{formula}");
        }
    }
}
