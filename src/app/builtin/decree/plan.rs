//! The annex: units with their mandates, and the table of indicators.

use super::PRINTED;
use super::table::{BASELINE_YEAR, IndicatorText, Printed, TABLE, VARIABLES, YEARS};
use super::units::UNITS;
use crate::app::builtin::script::{Script, formulation, key};
use crate::domain::amount::Decimal;
use crate::domain::entry::Quantity;
use crate::domain::id::EntityId;
use crate::domain::kind::{EntityKind, Polarity};
use crate::domain::period::Period;
use crate::domain::rank;
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Key, Scope, Value};

/// Writes the eight units with their mandates, one change each.
pub fn units(script: &mut Script, scope: Scope) -> Vec<EntityId> {
    let ranked = UNITS.iter().zip(rank::sequence());
    ranked
        .map(|(unit, rank)| {
            let id = script.place(scope, EntityKind::Unit, None, rank);
            let texts = [
                (Attribute::Name, unit.name),
                (Attribute::MandateHeading, unit.heading),
                (Attribute::Duty, unit.duty),
            ];
            script.texts(scope, id, &texts);
            script.texts(Scope::Always, id, &[(Attribute::Called, unit.called)]);
            let functions = unit.functions.iter().map(|text| ("", *text));
            script.list(scope, EntityKind::Function, id, functions);
            script.end();
            id
        })
        .collect()
}

/// Writes the goals, each with its objective, in one change.
pub fn goals(script: &mut Script, scope: Scope) -> Vec<(EntityId, EntityId)> {
    let ranked = TABLE.iter().zip(rank::sequence());
    let goals = ranked.map(|(row, rank)| {
        let goal = script.place(scope, EntityKind::Goal, None, rank);
        script.texts(scope, goal, &[(Attribute::Name, row.goal)]);
        let first = rank::between(None, None);
        let objective = script.place(scope, EntityKind::Objective, Some(goal), first);
        let texts = [
            (Attribute::Name, row.objective),
            (Attribute::Strategy, row.strategy),
            (Attribute::PolicyDirection, row.policy_direction),
        ];
        script.texts(scope, objective, &texts);
        (goal, objective)
    });
    let goals = goals.collect();
    script.end();
    goals
}

/// Writes goals and objectives, then variables, then the indicators that name them.
pub fn write(script: &mut Script) {
    let goals = goals(script, PRINTED);
    let variables = variables(script);
    let mut code = 0;
    for (row, (goal, objective)) in TABLE.iter().zip(goals) {
        for (parent, text) in [(goal, &row.of_goal), (objective, &row.of_objective)] {
            code += 1;
            indicator(script, parent, &format!("IKU {code}"), text, &variables);
        }
    }
}

fn variables(script: &mut Script) -> Vec<(String, EntityId)> {
    let ranked = VARIABLES.iter().zip(rank::sequence());
    let variables = ranked.map(|((name, yearly), rank)| {
        let variable = script.place(PRINTED, EntityKind::Variable, None, rank);
        script.texts(PRINTED, variable, &[(Attribute::Name, name)]);
        let assumed = Key::always(variable, Attribute::AssumedAggregation);
        script.state(assumed, Value::Aggregation(*yearly));
        ((*name).into(), variable)
    });
    let variables = variables.collect();
    script.end();
    variables
}

fn indicator(
    script: &mut Script,
    parent: EntityId,
    code: &str,
    text: &IndicatorText,
    variables: &[(String, EntityId)],
) {
    let id = script.place(
        PRINTED,
        EntityKind::Indicator,
        Some(parent),
        rank::between(None, None),
    );
    script.texts(PRINTED, id, &[(Attribute::Name, text.name)]);
    script.texts(Scope::Always, id, &[(Attribute::Code, code)]);
    let higher = Value::Polarity(Polarity::Higher);
    script.state(Key::always(id, Attribute::AssumedPolarity), higher);
    let of = |attribute| key(PRINTED, id, attribute);
    script.state(of(Attribute::Formula), formulation(text.formula, variables));
    let baseline = of(Attribute::Baseline).in_period(Period::Year(BASELINE_YEAR));
    script.state(baseline, percentage(text.baseline));
    for year in YEARS.0..=YEARS.1 {
        let target = of(Attribute::Target).in_period(Period::Year(year));
        script.state(target, percentage(text.target));
    }
    script.end();
}

fn percentage((digits, decimals, print): Printed) -> Value {
    Value::Target(Box::new(TargetValue::Number(Quantity {
        value: Decimal::new(digits, decimals),
        printed: Some(print.into()),
    })))
}
