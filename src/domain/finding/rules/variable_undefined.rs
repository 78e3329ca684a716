//! A variable in use that nobody defined: what counts, and once or every time?

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;
use crate::domain::formula::variables;
use crate::domain::kind::Aggregation;
use crate::domain::period::Frequency;
use crate::domain::sort::set;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let all = study.plan.variables.iter();
    let undefined = set(all
        .filter(|it| it.definition.text().trim().is_empty())
        .map(|it| it.id));
    if undefined.is_empty() {
        return Vec::new();
    }
    let used = study.trees().flat_map(|(_, tree)| variables(tree));
    let used = set(used.filter(|it| undefined.contains(it)));
    let variables = used.into_iter().filter_map(|id| study.plan.variable(*id));
    let spots = variables.map(|variable| {
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
