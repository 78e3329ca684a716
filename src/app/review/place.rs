//! Where something is looked at and set right.

use crate::app::command::CellAddress;
use crate::app::edit::key;
use crate::app::route::{PlanPlace, Route};
use crate::domain::finding::{Finding, Place, Property, RuleId, What};
use crate::domain::id::EntityId;
use crate::domain::kind::Breakdown;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::log::{Attribute, Key, Scope};

/// The address of a place in a version of the plan or its data.
pub fn route(plan: &Plan, place: &Place) -> Route {
    let entity = place.entity;
    match place.what {
        What::Cell(period, part) => grid(enterer(plan, entity, part), period),
        _ if plan.program(entity).is_some() => Route::Budget(match place.what {
            What::Figure(period) => Some(period.year()),
            _ => None,
        }),
        What::Figure(period) if plan.indicator(entity).is_some() => Route::Overview(period),
        What::Figure(period) => grid(Some(entity), period),
        What::Whole | What::Property(_) | What::Baseline(_) | What::Target(_) => {
            Route::Plan(within(plan, entity, place.what))
        }
    }
}

/// The cell of the budget that a finding on money is about; of what is no amount, what is stated of its line.
pub fn money_cell(finding: &Finding) -> Key {
    let place = &finding.place;
    let (attribute, period) = match (place.what, finding.rule) {
        (What::Figure(period @ Period::Quarter(..)), RuleId::ProgressFalls) => {
            (Attribute::PhysicalProgress, Some(period))
        }
        (What::Figure(period @ Period::Quarter(..)), _) => (Attribute::Expenditure, Some(period)),
        (What::Figure(period), _) => (Attribute::Ceiling, Some(period)),
        (what, _) => property(what).unwrap_or((Attribute::Name, None)),
    };
    let key = Key::always(place.entity, attribute);
    Key { period, ..key }
}

/// Where what somebody wrote can be seen, if it is a figure or belongs to the budget.
pub fn route_of(plan: &Plan, key: &Key) -> Option<Route> {
    if key.scope != Scope::Always {
        return None;
    }
    if plan.program(key.entity).is_some() {
        return Some(Route::Budget(key.period.map(Period::year)));
    }
    let cell = CellAddress::of(key).filter(|it| plan.variable(it.variable).is_some())?;
    let place = Place::cell(cell.variable, cell.period, cell.part);
    Some(route(plan, &place))
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
        return PlanPlace::Variable(entity);
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

/// The cell in which a version states what a place is about; none where that is no statement of the plan.
pub fn field(plan: &Plan, place: &Place) -> Option<Key> {
    let (attribute, period) = property(place.what)?;
    let key = key(plan, place.entity, attribute);
    Some(Key { period, ..key })
}

/// What a version states of a thing there, and for which period. Nothing corrects a thing as such, and nobody but
/// people what was entered.
pub(super) fn property(what: What) -> Option<(Attribute, Option<Period>)> {
    match what {
        What::Property(property) => Some((attribute(property)?, None)),
        What::Baseline(year) => Some((Attribute::Baseline, Some(Period::Year(year)))),
        What::Target(period) => Some((Attribute::Target, Some(period))),
        What::Whole | What::Figure(_) | What::Cell(..) => None,
    }
}

const fn attribute(property: Property) -> Option<Attribute> {
    Some(match property {
        Property::Name => Attribute::Name,
        Property::Text => Attribute::Text,
        Property::Heading => Attribute::Heading,
        Property::Subject => Attribute::Subject,
        Property::Office => Attribute::Office,
        Property::Date => Attribute::Date,
        Property::SignedAt => Attribute::SignedAt,
        Property::SignatoryPosition => Attribute::SignatoryPosition,
        Property::AnnexHeading => Attribute::AnnexHeading,
        Property::AnnexTitle => Attribute::AnnexTitle,
        Property::AnnexIntro => Attribute::AnnexIntro,
        Property::TableTitle => Attribute::TableTitle,
        Property::Duty => Attribute::Duty,
        Property::Strategy => Attribute::Strategy,
        Property::PolicyDirection => Attribute::PolicyDirection,
        Property::Definition => Attribute::Definition,
        Property::Rationale => Attribute::Rationale,
        Property::Formula => Attribute::Formula,
        Property::UnitOfMeasure => Attribute::UnitOfMeasure,
        Property::Polarity => Attribute::Polarity,
        Property::Precision => Attribute::Precision,
        Property::DataSource => Attribute::DataSource,
        Property::Responsible => Attribute::Responsible,
        Property::Aggregation => Attribute::Aggregation,
        Property::Code => Attribute::Code,
        Property::Supports => Attribute::Supports,
        // A list of paragraphs.
        Property::LegalBases => return None,
    })
}
