//! A variable in use that nobody defined: what counts, and once or every time?

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;
use crate::domain::kind::Aggregation;
use crate::domain::period::Frequency;
use std::collections::BTreeSet;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let trees = study.trees();
    let used: BTreeSet<_> = trees
        .flat_map(|(_, tree)| study.used(tree))
        .map(|it| it.id)
        .collect();
    let undefined = study
        .plan
        .variables
        .iter()
        .filter(|it| used.contains(&it.id) && it.definition.text().trim().is_empty());
    let spots = undefined.map(|variable| {
        let aggregation = *variable.yearly().value();
        let facts = Facts::VariableUndefined {
            aggregation,
            adds_up: aggregation == Aggregation::Sum && variable.frequency != Frequency::Yearly,
        };
        (Place::property(variable.id, Property::Definition), facts)
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::{Small, stated};
    use crate::domain::finding::{Facts, Place, Property, RuleId};

    #[test]
    fn only_variables_in_use_are_asked_about() {
        let mut small = Small::new();
        small.variables("A orang, B orang, C orang");
        small.plan.variables[1].definition = stated("Orang yang terdaftar pada akhir tahun");
        small.indicator("Cakupan", "A / B * 100", "%", "", "80 90");
        let a = Place::property(small.plan.variables[0].id, Property::Definition);
        let found = small.found(RuleId::VariableUndefined);
        assert!(
            matches!(&found[..], [(place, Facts::VariableUndefined { adds_up: true, .. })] if *place == a)
        );
    }
}
