//! A percentage whose formula is a count: nothing is divided, so there is no figure.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;
use crate::domain::formula::{Names, ProblemKind, Tree, check as check_formula};
use crate::domain::id::EntityId;
use crate::domain::plan::{Indicator, Variable};

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let counts = study.trees().filter(|(it, tree)| is_count(study, it, tree));
    counts
        .map(|(it, _)| (Place::property(it.id, Property::Formula), Facts::NoDivisor))
        .collect()
}

fn is_count(study: &Study<'_>, indicator: &Indicator, tree: &Tree<EntityId>) -> bool {
    let problems = check_formula(
        tree,
        &Names::new(&[], &[]),
        expects_ratio(study, indicator, tree),
    );
    problems.iter().any(|it| it.kind == ProblemKind::NoDivisor)
}

/// A percentage is a ratio, unless what it is made of are percentages already.
pub fn expects_ratio(study: &Study<'_>, indicator: &Indicator, tree: &Tree<EntityId>) -> bool {
    let used = study.used(tree);
    let is_share = |it: &&Variable| it.unit_of_measure.text().trim() == "%";
    let made_of_shares = !used.is_empty() && used.iter().all(is_share);
    indicator.ordinal_scale.is_none() && indicator.is_percentage() && !made_of_shares
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
