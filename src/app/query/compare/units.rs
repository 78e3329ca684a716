//! Units with their mandates, and goals with their objectives.

use super::{Found, Names, Spot};
use crate::domain::plan::{Item, Objective, Plan, Unit};
use crate::text::words::{facts, iku as plan_words, versions::differences as words};

/// Units, then their functions.
pub fn units(found: &mut Found) {
    let lang = found.lang;
    let spots = |plan: &Plan| {
        plan.units
            .iter()
            .map(|it| (it.id, None))
            .collect::<Vec<Spot>>()
    };
    let names = Names {
        place: &|plan, at, _| words::of_kind(facts::UNIT.within(lang), unit_name(&plan.units, at)),
        whole: &|plan, at| {
            let unit = plan.units.get(at);
            let said = unit.map(|it| [it.name.text(), it.mandate.duty.text()]);
            words::joined(&said.unwrap_or_default())
        },
        parent: &|_, _| String::new(),
    };
    for (was, is) in found.list(&spots(found.old), &spots(found.new), &names) {
        let (old, new) = (&found.old.units[was], &found.new.units[is]);
        let (a, b) = (&old.mandate, &new.mandate);
        found.texts(
            old.short_name(),
            &[
                (facts::NAME, &old.name, &new.name),
                (facts::CALLED, &old.called, &new.called),
                (facts::MANDATE_HEADING, &a.heading, &b.heading),
                (facts::DUTY, &a.duty, &b.duty),
            ],
        );
    }
    functions(found);
}

fn unit_name(units: &[Unit], at: usize) -> &str {
    units.get(at).map_or("", Unit::short_name)
}

/// Every function with its unit.
fn all_functions(plan: &Plan) -> Vec<(&Item, &Unit)> {
    let units = plan.units.iter();
    let functions = units.flat_map(|unit| unit.mandate.functions.iter().map(move |it| (it, unit)));
    functions.collect()
}

fn functions(found: &mut Found) {
    let lang = found.lang;
    let (old, new) = (all_functions(found.old), all_functions(found.new));
    let spots = |all: &[(&Item, &Unit)]| {
        let spots = all.iter().map(|(item, unit)| (item.id, Some(unit.id)));
        spots.collect::<Vec<Spot>>()
    };
    let of = |plan: &Plan, at: usize| {
        all_functions(plan)
            .get(at)
            .map(|(item, unit)| (item.text.text().to_owned(), unit.short_name().to_owned()))
    };
    let names = Names {
        place: &|plan, at, nth| words::function(lang, nth, &of(plan, at).unwrap_or_default().1),
        whole: &|plan, at| of(plan, at).unwrap_or_default().0,
        parent: &|plan, at| of(plan, at).unwrap_or_default().1,
    };
    let (was_at, is_at) = (spots(&old), spots(&new));
    for (was, is) in found.list(&was_at, &is_at, &names) {
        let (old, new) = (old[was].0, new[is].0);
        if old == new {
            continue;
        }
        let place = (names.place)(found.old, was, super::ordinal(&was_at, was));
        found.both(
            (facts::LABEL, &place),
            (&old.label, &new.label),
            &Found::text,
        );
        if old.text != new.text {
            let (before, after) = (
                found.text(found.old, &old.text),
                found.text(found.new, &new.text),
            );
            found.changed(place, before, after);
        }
    }
}

/// Goals, then their objectives.
pub fn goals(found: &mut Found) {
    let lang = found.lang;
    let spots = |plan: &Plan| {
        plan.goals
            .iter()
            .map(|it| (it.id, None))
            .collect::<Vec<Spot>>()
    };
    let names = Names {
        place: &|_, _, nth| plan_words::goal_number(lang, nth),
        whole: &|plan, at| {
            plan.goals
                .get(at)
                .map_or(String::new(), |it| it.name.text().to_owned())
        },
        parent: &|_, _| String::new(),
    };
    for (was, is) in found.list(&spots(found.old), &spots(found.new), &names) {
        let (old, new) = (&found.old.goals[was].name, &found.new.goals[is].name);
        found.texts(
            &plan_words::goal_number(lang, was + 1),
            &[(words::WORDING, old, new)],
        );
    }
    objectives(found);
}

/// Every objective with the place of its goal.
fn all_objectives(plan: &Plan) -> Vec<(&Objective, usize)> {
    let goals = plan.goals.iter().zip(0..);
    goals
        .flat_map(|(goal, at)| goal.objectives.iter().map(move |it| (it, at)))
        .collect()
}

fn objectives(found: &mut Found) {
    let lang = found.lang;
    let (old, new) = (all_objectives(found.old), all_objectives(found.new));
    let spots = |plan: &Plan, all: &[(&Objective, usize)]| {
        let spots = all
            .iter()
            .map(|(it, goal)| (it.id, plan.goals.get(*goal).map(|it| it.id)));
        spots.collect::<Vec<Spot>>()
    };
    let names = Names {
        // Objectives are numbered through, whatever their goal.
        place: &|_, at, _| plan_words::objective_number(lang, at + 1),
        whole: &|plan, at| {
            let all = all_objectives(plan);
            let said = all.get(at).map(|(it, _)| {
                [
                    it.name.text(),
                    it.strategy.text(),
                    it.policy_direction.text(),
                ]
            });
            words::joined(&said.unwrap_or_default())
        },
        parent: &|plan, at| {
            let goal = all_objectives(plan).get(at).map_or(0, |(_, goal)| *goal);
            plan_words::goal_number(lang, goal + 1)
        },
    };
    let (was_at, is_at) = (spots(found.old, &old), spots(found.new, &new));
    for (was, is) in found.list(&was_at, &is_at, &names) {
        let (a, b) = (old[was].0, new[is].0);
        found.texts(
            &plan_words::objective_number(lang, was + 1),
            &[
                (words::WORDING, &a.name, &b.name),
                (facts::STRATEGY, &a.strategy, &b.strategy),
                (
                    facts::POLICY_DIRECTION,
                    &a.policy_direction,
                    &b.policy_direction,
                ),
            ],
        );
    }
}
