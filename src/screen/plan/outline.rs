//! How a draft is composed: goals, their objectives and what measures them, to add, order and remove.

use super::pen::{Pen, Room};
use super::tools::{adder, tools};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Goal, Indicator, Objective};
use crate::log::Attribute;
use crate::screen::el::{Child, El, el, list};
use crate::screen::parts::Items;
use crate::text::words::iku as words;
use std::rc::Rc;

/// The goals, each with its objectives after it.
pub fn outline(pen: &Pen) -> El {
    let lang = pen.lang;
    let plan = pen.plan.clone();
    let goals: Vec<_> = plan.goals.iter().map(|it| it.id).collect();
    let parts: Rc<[Part]> = plan.goals.iter().enumerate().flat_map(parts_of).collect();
    let (count, keys) = (parts.len(), parts.clone());
    let add = adder(
        pen,
        words::ADD_GOAL.within(lang),
        (EntityKind::Goal, None),
        goals,
        Attribute::Name,
    );
    let own = pen.clone();
    let items = Items {
        count,
        guess: PART,
        key: Box::new(move |at| keys[at].thing.to_string()),
        item: Rc::new(move |at| part(&own, &parts[at])),
    };
    let all = (pen.marks.outline).draw("susunan", || el("div").class("stack"), items);
    el("section")
        .class("stack no-print")
        .with(el("h2").with(words::COMPOSITION.within(lang)))
        .with(all)
        .with(add)
}

/// How high a part is, in pixels, before it was seen.
const PART: f64 = 500.0;

/// A goal, or one of its objectives: a card.
struct Part {
    thing: EntityId,
    goal: usize,
    objective: Option<usize>,
}

fn parts_of((place, goal): (usize, &Goal)) -> Vec<Part> {
    let part = |thing, objective| Part {
        thing,
        goal: place,
        objective,
    };
    let objectives = goal.objectives.iter().enumerate();
    std::iter::once(part(goal.id, None))
        .chain(objectives.map(|(n, it)| part(it.id, Some(n))))
        .collect()
}

fn part(pen: &Pen, part: &Part) -> El {
    let (pen, place, nth) = (pen.clone(), part.goal, part.objective);
    let class = match nth {
        None => "card outline",
        Some(_) => "card outline outline-1",
    };
    el("article").class(class).live(move || {
        let found = pen.plan.goals.get(place)?;
        match nth {
            None => Some(goal(&pen, place, found)),
            Some(nth) => Some(objective(&pen, found, found.objectives.get(nth)?)),
        }
    })
}

fn goal(pen: &Pen, place: usize, goal: &Goal) -> Vec<Child> {
    let lang = pen.lang;
    let number = words::goal_number(lang, place + 1);
    let name = match goal.name.text() {
        "" => &number,
        name => name,
    };
    let goals: Vec<_> = pen.plan.goals.iter().map(|it| it.id).collect();
    let add = adder(
        pen,
        words::ADD_OBJECTIVE.within(lang),
        (EntityKind::Objective, Some(goal.id)),
        goal.objectives.iter().map(|it| it.id).collect(),
        Attribute::Name,
    );
    let head = el("div")
        .class("between")
        .with(el("h3").with(&*number))
        .with(tools(pen, name, &goals, goal.id));
    let text = pen.text(goal.id, Attribute::Name, &goal.name, Room::Paragraph);
    let mut all = list([head, text, indicators(pen, goal.id)]);
    all.extend(add.map(Child::El));
    all
}

fn objective(pen: &Pen, goal: &Goal, objective: &Objective) -> Vec<Child> {
    let lang = pen.lang;
    let name = match objective.name.text() {
        "" => words::OBJECTIVE.within(lang),
        name => name,
    };
    let siblings: Vec<_> = goal.objectives.iter().map(|it| it.id).collect();
    let text = |attribute, stated| pen.text(objective.id, attribute, stated, Room::Paragraph);
    let row = |name: &str, attribute, stated| {
        el("div")
            .with(el("dt").with(name))
            .with(el("dd").with(text(attribute, stated)))
    };
    let (strategy, policy) = (words::STRATEGY, words::POLICY_DIRECTION);
    let (strategy, policy) = (strategy.within(lang), policy.within(lang));
    let facts = el("dl").class("facts").with([
        row(strategy, Attribute::Strategy, &objective.strategy),
        row(
            policy,
            Attribute::PolicyDirection,
            &objective.policy_direction,
        ),
    ]);
    let head = el("div")
        .class("between")
        .with(el("h4").with(words::OBJECTIVE.within(lang)))
        .with(tools(pen, name, &siblings, objective.id));
    list([
        head,
        text(Attribute::Name, &objective.name),
        facts,
        indicators(pen, objective.id),
    ])
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
