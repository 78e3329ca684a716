//! Applies a proposal to a plan in memory, as an amendment would state it.

use crate::build::{Ids, variable};
use iku::domain::finding::{Binding, Correction, Place, Property, Setting, Value, What};
use iku::domain::id::EntityId;
use iku::domain::plan::{Formulation, Indicator, Plan};
use iku::domain::stated::Stated;

pub fn apply(plan: &mut Plan, correction: &Correction) {
    let new = Ids::after(20_000).next();
    if let Some(added) = &correction.adds {
        let unit = added.unit_of_measure.as_deref().unwrap_or_default();
        let mut it = variable(new, &added.name, unit);
        it.aggregation = Stated::Is(added.aggregation);
        it.responsible = added.responsible.clone();
        plan.variables.push(it);
    }
    for Setting { place, value } in &correction.sets {
        if let Some(it) = plan.indicators.iter_mut().find(|it| it.id == place.entity) {
            of_indicator(it, place.what, value.clone(), new);
        } else if let Value::Aggregation(aggregation) = value {
            let mut variables = plan.variables.iter_mut();
            let it = variables.find(|it| it.id == place.entity).unwrap();
            it.aggregation = Stated::Is(*aggregation);
        } else if let Value::Text(text) = value {
            *text_at(plan, place) = Stated::Is(text.clone());
        } else {
            panic!("{place} cannot be {value:?}");
        }
    }
}

fn of_indicator(it: &mut Indicator, what: What, value: Value, new: EntityId) {
    match (what, value) {
        (What::Target(period), Value::Target(target)) => {
            it.targets.insert(period, Stated::Is(target));
        }
        (What::Baseline(year), Value::Target(target)) => {
            it.baseline.insert(year, Stated::Is(target));
        }
        (_, Value::Formula { text, bindings }) => {
            let bound = |(name, binding): (String, Binding)| match binding {
                Binding::Known(id) => (name, id),
                Binding::New => (name, new),
            };
            let bindings = bindings.into_iter().map(bound).collect();
            it.formula = Stated::Is(Formulation { text, bindings });
        }
        (_, Value::Polarity(polarity)) => it.polarity = Stated::Is(polarity),
        (_, Value::Count(decimals)) => it.precision = Stated::Is(decimals),
        (What::Property(Property::UnitOfMeasure), Value::Text(text)) => {
            it.unit_of_measure = Stated::Is(text);
        }
        (what, value) => panic!("{what:?} cannot be {value:?}"),
    }
}

fn text_at<'a>(plan: &'a mut Plan, place: &Place) -> &'a mut Stated<String> {
    let What::Property(property) = place.what else {
        panic!("{place} is no text")
    };
    let decree = &mut plan.decree;
    if place.entity == decree.id {
        return match property {
            Property::AnnexHeading => &mut decree.annex_heading,
            Property::AnnexIntro => &mut decree.annex_intro,
            other => panic!("{other:?}"),
        };
    }
    if let Some(unit) = plan.units.iter_mut().position(|it| it.id == place.entity) {
        let unit = &mut plan.units[unit];
        return match property {
            Property::Duty => &mut unit.mandate.duty,
            _ => &mut unit.name,
        };
    }
    if let Some(goal) = plan.goals.iter_mut().position(|it| it.id == place.entity) {
        return &mut plan.goals[goal].name;
    }
    let paragraphs = [
        &mut decree.considerations,
        &mut decree.legal_bases,
        &mut decree.dictums,
        &mut decree.copies,
    ];
    let functions = plan
        .units
        .iter_mut()
        .flat_map(|it| &mut it.mandate.functions);
    let mut items = paragraphs.into_iter().flatten().chain(functions);
    &mut items.find(|it| it.id == place.entity).unwrap().text
}
