//! Removing things on which others depend: who depends is said, and they can be moved.

use super::key;
use crate::domain::id::EntityId;
use crate::domain::kind::Breakdown;
use crate::domain::plan::{Formulation, Indicator, Plan};
use crate::domain::sort::sort_by_key;
use crate::log::{Attribute, Key, Value};

/// How a thing depends on another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Tie {
    /// It stands under it: an objective of a goal, an indicator of an objective.
    Under,
    /// The unit answers for it.
    AnsweredBy,
    /// It covers the function.
    Covers,
    /// Its formula uses the variable.
    Uses,
    /// It is broken down by the list.
    BrokenDown,
    /// It is measured by the scale.
    OnScale,
    /// It supports it.
    Supports,
}

/// A thing that depends on one that is to go.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Dependent {
    /// How.
    pub tie: Tie,
    /// Which thing.
    pub thing: EntityId,
}

/// All that depends on a thing, in the plan's order. Functions of a unit and items of a list go with it and are none.
pub fn dependents(plan: &Plan, thing: EntityId) -> Vec<Dependent> {
    let mut found = Vec::new();
    let mut add = |is_so: bool, tie, thing| {
        if is_so {
            found.push(Dependent { tie, thing });
        }
    };
    for goal in plan.goals.iter().filter(|goal| goal.id == thing) {
        goal.objectives
            .iter()
            .for_each(|it| add(true, Tie::Under, it.id));
    }
    for it in &plan.indicators {
        add(it.parent == thing, Tie::Under, it.id);
        add(it.responsible.contains(&thing), Tie::AnsweredBy, it.id);
        add(covers(plan, it, thing), Tie::Covers, it.id);
        add(uses(it, thing), Tie::Uses, it.id);
        add(it.ordinal_scale == Some(thing), Tie::OnScale, it.id);
    }
    for it in &plan.variables {
        add(it.responsible.contains(&thing), Tie::AnsweredBy, it.id);
        let lists = [it.detail, list(it.breakdown.first())];
        add(lists.contains(&Some(thing)), Tie::BrokenDown, it.id);
    }
    for it in &plan.programs {
        add(it.parent == Some(thing), Tie::Under, it.id);
        add(it.responsible.contains(&thing), Tie::AnsweredBy, it.id);
        add(it.supports.contains(&thing), Tie::Supports, it.id);
    }
    add(
        plan.agency.rating_scale == Some(thing),
        Tie::OnScale,
        plan.agency.id,
    );
    found
}

/// An indicator covers a function, or one of the functions that go with a unit.
fn covers(plan: &Plan, indicator: &Indicator, thing: EntityId) -> bool {
    let functions = plan.unit(thing).map(|unit| &unit.mandate.functions);
    let of_unit = functions.into_iter().flatten().map(|it| it.id);
    let mut gone = of_unit.chain([thing]);
    gone.any(|it| indicator.covers.contains(&it))
}

fn uses(indicator: &Indicator, variable: EntityId) -> bool {
    let formula = indicator.formula.first();
    formula.is_some_and(|it| it.bindings.iter().any(|(_, bound)| *bound == variable))
}

fn list(breakdown: Option<&Breakdown>) -> Option<EntityId> {
    match breakdown {
        Some(Breakdown::By(list)) => Some(*list),
        _ => None,
    }
}

/// The facts that remove a thing. What depends on it is moved to another of its kind, `to`; without one, what stands
/// under it goes with it and what refers to it lets go. A variable that a formula uses cannot go without another:
/// the formulas that use it are the error.
pub fn remove(
    plan: &Plan,
    thing: EntityId,
    to: Option<EntityId>,
) -> Result<Vec<(Key, Value)>, Vec<Dependent>> {
    let mut facts = Vec::new();
    go(plan, thing, to, &mut facts)?;
    // Something may stand under a thing in two ways.
    sort_by_key(&mut facts, |(key, _)| *key);
    facts.dedup_by_key(|(key, _)| *key);
    Ok(facts)
}

fn go(
    plan: &Plan,
    thing: EntityId,
    to: Option<EntityId>,
    facts: &mut Vec<(Key, Value)>,
) -> Result<(), Vec<Dependent>> {
    let all = dependents(plan, thing);
    let uses: Vec<_> = all
        .iter()
        .filter(|it| it.tie == Tie::Uses)
        .copied()
        .collect();
    if to.is_none() && !uses.is_empty() {
        return Err(uses);
    }
    facts.push((key(plan, thing, Attribute::Removed), Value::Flag(true)));
    for dependent in all {
        let state = |attribute, value| (key(plan, dependent.thing, attribute), value);
        let indicator = plan.indicator(dependent.thing);
        let entity = |id: Option<EntityId>| id.map_or(Value::Cleared, Value::Entity);
        match dependent.tie {
            Tie::Under => match to {
                Some(to) => facts.push(state(Attribute::Parent, Value::Entity(to))),
                None => go(plan, dependent.thing, None, facts)?,
            },
            Tie::AnsweredBy => {
                let answering = responsible(plan, dependent.thing);
                facts.push(state(
                    Attribute::Responsible,
                    replaced(answering, &[thing], to),
                ));
            }
            Tie::Covers => {
                let functions = plan.unit(thing).map(|unit| &unit.mandate.functions);
                let mut gone: Vec<_> = functions.into_iter().flatten().map(|it| it.id).collect();
                // A unit's functions go with it: another unit has others.
                let to = if gone.is_empty() { to } else { None };
                gone.push(thing);
                let covered = indicator.map_or(&[][..], |it| &it.covers);
                facts.push(state(Attribute::Covers, replaced(covered, &gone, to)));
            }
            Tie::Uses => {
                let formula = indicator.and_then(|it| it.formula.first());
                if let Some((formula, to)) = formula.zip(to) {
                    let formula = renamed(plan, formula, thing, to);
                    facts.push(state(Attribute::Formula, Value::Formula(Box::new(formula))));
                }
            }
            Tie::BrokenDown => {
                let variable = plan.variable(dependent.thing);
                if variable.is_some_and(|it| it.detail == Some(thing)) {
                    facts.push(state(Attribute::Detail, entity(to)));
                }
                if variable.is_some_and(|it| list(it.breakdown.first()) == Some(thing)) {
                    let by = to.map_or(Breakdown::Whole, Breakdown::By);
                    facts.push(state(Attribute::Breakdown, Value::Breakdown(by)));
                }
            }
            Tie::OnScale if dependent.thing == plan.agency.id => {
                facts.push(state(Attribute::RatingScale, entity(to)));
            }
            Tie::OnScale => facts.push(state(Attribute::OrdinalScale, entity(to))),
            Tie::Supports => {
                let supported = plan
                    .program(dependent.thing)
                    .map_or(&[][..], |it| &it.supports);
                facts.push(state(
                    Attribute::Supports,
                    replaced(supported, &[thing], to),
                ));
            }
        }
    }
    Ok(())
}

fn responsible(plan: &Plan, thing: EntityId) -> &[EntityId] {
    let indicator = plan.indicator(thing).map(|it| &it.responsible);
    let variable = plan.variable(thing).map(|it| &it.responsible);
    let program = plan.program(thing).map(|it| &it.responsible);
    indicator
        .or(variable)
        .or(program)
        .map_or(&[], Vec::as_slice)
}

/// A list without what is gone, and with what takes its place.
fn replaced(list: &[EntityId], gone: &[EntityId], to: Option<EntityId>) -> Value {
    let mut kept: Vec<EntityId> = Vec::new();
    for thing in list {
        let thing = if gone.contains(thing) {
            to
        } else {
            Some(*thing)
        };
        kept.extend(thing.filter(|it| !kept.contains(it)));
    }
    if kept.is_empty() {
        Value::Cleared
    } else {
        Value::Entities(kept)
    }
}

/// A formula with one variable in place of another, by its name where the text has the old one to the letter.
fn renamed(plan: &Plan, formula: &Formulation, from: EntityId, to: EntityId) -> Formulation {
    let name = plan.variable(to).map_or("", |it| it.name.text());
    let mut text = formula.text.clone();
    let mut bindings = Vec::new();
    for (written, bound) in &formula.bindings {
        if *bound != from {
            bindings.push((written.clone(), *bound));
        } else if !name.is_empty() && text.contains(written.as_str()) {
            text = text.replace(written.as_str(), name);
            bindings.push((name.to_owned(), to));
        } else {
            bindings.push((written.clone(), to));
        }
    }
    Formulation { text, bindings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::edit::testing::planner;
    use crate::app::query::testing::Person;
    use crate::app::versions::draft;

    fn plan(ani: &Person) -> &Plan {
        draft(ani.workspace.plans()).unwrap()
    }

    #[test]
    fn what_depends_on_a_thing_is_said() {
        let ani = planner();
        let plan = plan(&ani);
        let said = |thing| -> Vec<_> {
            let all = dependents(plan, thing);
            all.iter().map(|it| (it.tie, it.thing)).collect()
        };
        let (goal, objective) = (&plan.goals[0], &plan.goals[0].objectives[0]);
        assert_eq!(
            said(goal.id),
            [
                (Tie::Under, objective.id),
                (Tie::Under, plan.indicators[0].id)
            ]
        );
        assert_eq!(said(objective.id), [(Tie::Under, plan.indicators[1].id)]);
        let variable = plan.indicators[0].formula.first().unwrap().bindings[1].1;
        assert_eq!(
            said(variable),
            [
                (Tie::Uses, plan.indicators[0].id),
                (Tie::Uses, plan.indicators[1].id)
            ]
        );
        assert_eq!(
            said(plan.agency.rating_scale.unwrap()),
            [(Tie::OnScale, plan.agency.id)]
        );
        assert!(said(plan.units[0].id).is_empty());
    }

    #[test]
    fn a_goal_goes_with_all_under_it_or_hands_it_over_and_undo_restores_it_all() {
        let mut ani = planner();
        let before = plan(&ani).clone();
        let (goal, other) = (before.goals[0].id, before.goals[1].id);
        for (to, goals, objectives, indicators) in [(None, 1, 1, 2), (Some(other), 1, 2, 4)] {
            let facts = remove(&before, goal, to).unwrap();
            let gone = ani.does(Command::Set { facts });
            let now = plan(&ani);
            let count = (
                now.goals.len(),
                now.goals[0].objectives.len(),
                now.indicators.len(),
            );
            assert_eq!(count, (goals, objectives, indicators), "{to:?}");
            ani.does(Command::Undo(gone.changes()[0].change.id));
            assert_eq!(*plan(&ani), before);
        }
    }

    #[test]
    fn a_variable_in_a_formula_goes_only_for_another() {
        let mut ani = planner();
        let before = plan(&ani).clone();
        let used = before.indicators[0].formula.first().unwrap().bindings[1].1;
        let other = before
            .variables
            .iter()
            .find(|it| it.name.text() == "Jumlah PMKS")
            .unwrap()
            .id;
        assert_eq!(remove(&before, used, None).unwrap_err().len(), 2);
        let facts = remove(&before, used, Some(other)).unwrap();
        ani.does(Command::Set { facts });
        let formula = plan(&ani).indicators[0].formula.first().unwrap();
        assert_eq!(formula.text, "Jumlah Graduasi Mandiri/Jumlah PMKS * 100");
        assert_eq!(formula.bindings[1], ("Jumlah PMKS".to_owned(), other));
    }

    #[test]
    fn a_unit_that_answers_hands_over_or_lets_go() {
        let mut plan = plan(&planner()).clone();
        let [old, new, third] = [0, 1, 2].map(|place| plan.units[place].id);
        let function = plan.units[0].mandate.functions[0].id;
        plan.indicators[0].responsible = vec![old, new];
        plan.variables[0].responsible = vec![old];
        plan.indicators[1].covers = vec![function];
        let value = |to, thing, attribute| {
            let facts = remove(&plan, old, to).unwrap();
            let of = key(&plan, thing, attribute);
            facts.into_iter().find(|(own, _)| *own == of).unwrap().1
        };
        let (indicator, variable) = (plan.indicators[0].id, plan.variables[0].id);
        let answers = Attribute::Responsible;
        assert_eq!(value(None, indicator, answers), Value::Entities(vec![new]));
        assert_eq!(value(None, variable, answers), Value::Cleared);
        assert_eq!(
            value(Some(third), indicator, answers),
            Value::Entities(vec![third, new])
        );
        assert_eq!(
            value(Some(new), indicator, answers),
            Value::Entities(vec![new])
        );
        assert_eq!(
            value(Some(third), plan.indicators[1].id, Attribute::Covers),
            Value::Cleared
        );
    }
}
