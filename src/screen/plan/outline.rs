//! How a draft is composed: goals, their objectives and what measures them, to add, order and remove.

use super::pen::{Pen, Room};
use super::tools::{adder, tools};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Goal, Indicator, Objective};
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::text::words::iku as words;

/// The goals with all below them.
pub fn outline(pen: &Pen) -> El {
    let lang = pen.lang;
    let goals: Vec<_> = pen.plan.goals.iter().map(|it| it.id).collect();
    let all: Vec<_> = pen
        .plan
        .goals
        .iter()
        .enumerate()
        .map(|(place, it)| goal(pen, place, it, &goals))
        .collect();
    let add = adder(
        pen,
        words::ADD_GOAL.within(lang),
        (EntityKind::Goal, None),
        goals,
        Attribute::Name,
    );
    el("section")
        .class("stack no-print")
        .with(el("h2").with(words::COMPOSITION.within(lang)))
        .with(all)
        .with(add)
}

fn goal(pen: &Pen, place: usize, goal: &Goal, goals: &[EntityId]) -> El {
    let lang = pen.lang;
    let number = words::goal_number(lang, place + 1);
    let name = match goal.name.text() {
        "" => &number,
        name => name,
    };
    let list: Vec<_> = goal.objectives.iter().map(|it| it.id).collect();
    let objectives: Vec<_> = goal
        .objectives
        .iter()
        .map(|it| objective(pen, it, &list))
        .collect();
    let add = adder(
        pen,
        words::ADD_OBJECTIVE.within(lang),
        (EntityKind::Objective, Some(goal.id)),
        list,
        Attribute::Name,
    );
    el("article")
        .class("card outline")
        .key(goal.id.to_string())
        .with(
            el("div")
                .class("between")
                .with(el("h3").with(&*number))
                .with(tools(pen, name, goals, goal.id)),
        )
        .with(pen.text(goal.id, Attribute::Name, &goal.name, Room::Paragraph))
        .with(indicators(pen, goal.id))
        .with(objectives)
        .with(add)
}

fn objective(pen: &Pen, objective: &Objective, list: &[EntityId]) -> El {
    let lang = pen.lang;
    let name = match objective.name.text() {
        "" => words::OBJECTIVE.within(lang),
        name => name,
    };
    let row = |name: &str, attribute, stated| {
        el("div")
            .with(el("dt").with(name))
            .with(el("dd").with(pen.text(objective.id, attribute, stated, Room::Paragraph)))
    };
    let facts = el("dl")
        .class("facts")
        .with(row(
            words::STRATEGY.within(lang),
            Attribute::Strategy,
            &objective.strategy,
        ))
        .with(row(
            words::POLICY_DIRECTION.within(lang),
            Attribute::PolicyDirection,
            &objective.policy_direction,
        ));
    el("section")
        .class("outline-part")
        .key(objective.id.to_string())
        .with(
            el("div")
                .class("between")
                .with(el("h4").with(words::OBJECTIVE.within(lang)))
                .with(tools(pen, name, list, objective.id)),
        )
        .with(pen.text(
            objective.id,
            Attribute::Name,
            &objective.name,
            Room::Paragraph,
        ))
        .with(facts)
        .with(indicators(pen, objective.id))
}

/// The indicators of a thing, each with a link to its card, and a way to add one.
pub fn indicators(pen: &Pen, parent: EntityId) -> El {
    let lang = pen.lang;
    let of: Vec<&Indicator> = pen
        .plan
        .indicators
        .iter()
        .filter(|it| it.parent == parent)
        .collect();
    let list: Vec<_> = of.iter().map(|it| it.id).collect();
    let row = |it: &&Indicator| {
        let name = match it.name.text() {
            "" => words::UNNAMED.within(lang),
            name => name,
        };
        let link = el("a").attr("href", Route::Plan(PlanPlace::Indicator(it.id)).hash());
        let code = it.code.first().map(|code| format!("{code} · "));
        el("li")
            .class("between")
            .key(it.id.to_string())
            .with(link.with(code).with(name))
            .with(tools(pen, name, &list, it.id))
    };
    let rows: Vec<_> = of.iter().map(row).collect();
    let list = list.clone();
    let add = adder(
        pen,
        words::ADD_INDICATOR.within(lang),
        (EntityKind::Indicator, Some(parent)),
        list,
        Attribute::Name,
    );
    el("div")
        .class("outline-indicators")
        .with(el("ul").attr("role", "list").with(rows))
        .with(add)
}
