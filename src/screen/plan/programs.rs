//! Programmes, their activities and sub-activities: what they are there for, who carries them out, what measures them.

use super::outline::indicators;
use super::pen::{Pen, Room};
use super::tools::{adder, tools};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Program;
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::screen::parts::fact_row;
use crate::text::words::{Phrase, facts, iku as words};

/// All programmes.
pub fn programs(pen: &Pen) -> El {
    let lang = pen.lang;
    let all: Vec<&Program> = pen.plan.programs.iter().collect();
    let tops = siblings(&all, EntityKind::Program, None);
    let rows: Vec<_> = all.iter().map(|it| program(pen, it, &all)).collect();
    let none = all
        .is_empty()
        .then(|| el("p").class("hint").with(words::NO_PROGRAM.within(lang)));
    let add = adder(
        pen,
        words::ADD_PROGRAM.within(lang),
        (EntityKind::Program, None),
        tops,
        Attribute::Name,
    );
    el("section").class("stack").with(none).with(rows).with(add)
}

fn siblings(all: &[&Program], kind: EntityKind, parent: Option<EntityId>) -> Vec<EntityId> {
    let same = all
        .iter()
        .filter(|it| it.kind == kind && it.parent == parent);
    same.map(|it| it.id).collect()
}

fn program(pen: &Pen, program: &Program, all: &[&Program]) -> El {
    let lang = pen.lang;
    let (level, below): (Phrase, Option<(EntityKind, Phrase)>) = match program.kind {
        EntityKind::Program => (
            facts::PROGRAM,
            Some((EntityKind::Activity, words::ADD_ACTIVITY)),
        ),
        EntityKind::Activity => (
            facts::ACTIVITY,
            Some((EntityKind::SubActivity, words::ADD_SUB_ACTIVITY)),
        ),
        _ => (facts::SUB_ACTIVITY, None),
    };
    let class = match program.kind {
        EntityKind::Program => "card outline",
        EntityKind::Activity => "card outline outline-1",
        _ => "card outline outline-2",
    };
    let list = siblings(all, program.kind, program.parent);
    let name = match program.name.text() {
        "" => words::UNNAMED.within(lang),
        name => name,
    };
    let add = below.and_then(|(kind, word)| {
        let list = siblings(all, kind, Some(program.id));
        adder(
            pen,
            word.within(lang),
            (kind, Some(program.id)),
            list,
            Attribute::Name,
        )
    });
    el("article")
        .class(class)
        .key(program.id.to_string())
        .with(
            el("div")
                .class("between")
                .with(el("p").class("kicker").with(level.within(lang)))
                .with(tools(pen, name, &list, program.id)),
        )
        .with(el("h2").with(pen.text(program.id, Attribute::Name, &program.name, Room::Paragraph)))
        .with(about(pen, program))
        .with(indicators(pen, program.id))
        .with(add)
}

fn about(pen: &Pen, program: &Program) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let units: Vec<_> = plan
        .units
        .iter()
        .map(|it| (it.id, it.short_name().to_owned()))
        .collect();
    let named = |kind: Phrase, name: &str| format!("{} · {name}", kind.within(lang));
    let goals = plan
        .goals
        .iter()
        .map(|it| (it.id, named(facts::GOAL, it.name.text())));
    let objectives = plan.goals.iter().flat_map(|it| &it.objectives);
    let objectives = objectives.map(|it| (it.id, named(facts::OBJECTIVE, it.name.text())));
    let own = plan
        .indicators
        .iter()
        .filter(|it| plan.program(it.parent).is_none());
    let own = own.map(|it| (it.id, named(facts::INDICATOR, it.name.text())));
    let supported: Vec<_> = goals.chain(objectives).chain(own).collect();
    el("dl")
        .class("facts")
        .with(fact_row(
            words::CODE.within(lang),
            pen.text(program.id, Attribute::Code, &program.code, Room::Line),
        ))
        .with(fact_row(
            facts::SUPPORTS.within(lang),
            pen.several(
                program.id,
                Attribute::Supports,
                &supported,
                &program.supports,
            ),
        ))
        .with(fact_row(
            words::CARRIED_OUT_BY.within(lang),
            pen.several(
                program.id,
                Attribute::Responsible,
                &units,
                &program.responsible,
            ),
        ))
}
