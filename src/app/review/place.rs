//! Where something is looked at and set right.

use crate::app::route::{PlanPlace, Route};
use crate::domain::finding::{Place, Property, What};
use crate::domain::id::EntityId;
use crate::domain::kind::Breakdown;
use crate::domain::period::Period;
use crate::domain::plan::Plan;

/// The address of a place in a version of the plan or its data.
pub fn route(plan: &Plan, place: &Place) -> Route {
    let entity = place.entity;
    match place.what {
        What::Cell(period, part) => grid(enterer(plan, entity, part), period),
        What::Figure(period) if plan.indicator(entity).is_some() => Route::Overview(period),
        What::Figure(period) => grid(Some(entity), period),
        What::Whole | What::Property(_) | What::Baseline(_) | What::Target(_) => {
            Route::Plan(within(plan, entity, place.what))
        }
    }
}

fn grid(unit: Option<EntityId>, period: Period) -> Route {
    Route::Entry {
        unit,
        period: Some(period),
    }
}

/// Whose grid has the cell: the unit of the part, else the first that answers, else that of all units.
fn enterer(plan: &Plan, variable: EntityId, part: Option<EntityId>) -> Option<EntityId> {
    let found = plan.variable(variable);
    let by_unit = found.is_some_and(|it| it.breakdown.first() == Some(&Breakdown::ByUnit));
    let first = found.and_then(|it| it.responsible.first().copied());
    part.filter(|_| by_unit).or(first).or(Some(plan.agency.id))
}

fn within(plan: &Plan, entity: EntityId, what: What) -> PlanPlace {
    if plan.indicator(entity).is_some() {
        return PlanPlace::Indicator(entity);
    }
    if plan.variable(entity).is_some() {
        let user = plan.users_of(entity).next();
        return user.map_or(PlanPlace::Table, PlanPlace::Indicator);
    }
    let is_function = || {
        let mut functions = plan.units.iter().flat_map(|it| &it.mandate.functions);
        functions.any(|it| it.id == entity)
    };
    if plan.unit(entity).is_some() || is_function() {
        return PlanPlace::Organisation;
    }
    let decree = &plan.decree;
    let paragraphs = [
        &decree.considerations,
        &decree.legal_bases,
        &decree.dictums,
        &decree.copies,
    ];
    let is_paragraph = || paragraphs.into_iter().flatten().any(|it| it.id == entity);
    if entity == decree.id || is_paragraph() {
        return PlanPlace::Decree;
    }
    // Of the agency: who answers is stated indicator by indicator, the rest with its units.
    match what {
        What::Property(Property::Responsible) => PlanPlace::Table,
        _ if entity == plan.agency.id => PlanPlace::Organisation,
        _ => PlanPlace::Table,
    }
}
