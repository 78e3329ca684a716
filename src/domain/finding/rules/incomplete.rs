//! What a complete plan states of each indicator, variable and objective, and this one leaves open.

use super::{Facts, OneIndicator, OneVariable, Place, Spot, Study};
use crate::domain::finding::place::Property;
use crate::domain::id::EntityId;
use crate::domain::period::Frequency;
use crate::domain::stated::Stated;

/// What good practice puts on an indicator card (*kartu indikator*).
pub fn indicator(one: &OneIndicator<'_>) -> Vec<Spot> {
    let it = one.it;
    let needs = [
        (Property::Definition, is_text(&it.definition)),
        (Property::Rationale, is_text(&it.rationale)),
        (Property::UnitOfMeasure, is_text(&it.unit_of_measure)),
        (
            Property::Polarity,
            it.polarity != Stated::Not || it.ordinal_scale.is_some(),
        ),
        (Property::DataSource, is_text(&it.data_source)),
        (Property::Responsible, !it.responsible.is_empty()),
    ];
    incomplete(it.id, &needs).into_iter().collect()
}

/// A figure entered once a year needs no way to make the year.
pub fn variable(one: &OneVariable<'_>) -> Vec<Spot> {
    let it = one.it;
    let is_yearly = it.frequency == Frequency::Yearly;
    let needs = [
        (Property::UnitOfMeasure, is_text(&it.unit_of_measure)),
        (
            Property::Aggregation,
            it.aggregation != Stated::Not || is_yearly,
        ),
        (Property::Responsible, !it.responsible.is_empty()),
    ];
    incomplete(it.id, &needs).into_iter().collect()
}

pub fn objectives(study: &Study<'_>) -> Vec<Spot> {
    let spots = study.objectives().filter_map(|(_, it)| {
        let needs = [
            (Property::Strategy, is_text(&it.strategy)),
            (Property::PolicyDirection, is_text(&it.policy_direction)),
        ];
        incomplete(it.id, &needs)
    });
    spots.collect()
}

fn is_text(stated: &Stated<String>) -> bool {
    !stated.text().trim().is_empty()
}

fn incomplete(id: EntityId, needs: &[(Property, bool)]) -> Option<Spot> {
    let lacks = needs.iter().filter(|(_, is_there)| !is_there);
    let missing: Vec<_> = lacks.map(|(property, _)| *property).collect();
    (!missing.is_empty()).then(|| (Place::of(id), Facts::Incomplete { missing }))
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::Property::{
        Aggregation, DataSource, Definition, Polarity, PolicyDirection, Rationale, Responsible,
        Strategy, UnitOfMeasure,
    };
    use crate::domain::finding::testing::{Small, stated};
    use crate::domain::finding::{Facts, Property, RuleId};

    fn missing(small: &Small, rule: RuleId) -> Vec<Property> {
        let found = small.facts(rule).into_iter().flat_map(|it| match it {
            Facts::Incomplete { missing } => missing,
            other => panic!("{other:?}"),
        });
        found.collect()
    }

    #[test]
    fn what_is_not_stated_is_listed_for_each_thing() {
        let mut small = Small::new();
        small.variables("A -");
        small.indicator("Cakupan", "A", "%", "", "80");
        small.goal("Meningkatnya mutu", &["Meningkatnya layanan"]);
        let expected = [Definition, Rationale, Polarity, DataSource, Responsible];
        assert_eq!(missing(&small, RuleId::IndicatorIncomplete), expected);
        let expected = [UnitOfMeasure, Aggregation, Responsible];
        assert_eq!(missing(&small, RuleId::VariableIncomplete), expected);
        let expected = [Strategy, PolicyDirection];
        assert_eq!(missing(&small, RuleId::ObjectiveIncomplete), expected);
        small.plan.goals[0].objectives[0].strategy = stated("Penguatan layanan");
        small.plan.goals[0].objectives[0].policy_direction = stated("Perluasan layanan");
        assert!(!small.raises(RuleId::ObjectiveIncomplete));
    }
}
