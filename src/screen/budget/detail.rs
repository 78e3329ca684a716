//! Everything about one line of the budget that is no money: its names and codes, whose it is, what it is for.

use super::editions;
use super::proof::proof;
use super::sight::Sight;
use crate::app::Command;
use crate::app::edit::{add_outside, is_of_versions, remove_outside};
use crate::app::query::budget_page::{BudgetPage, served_name};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Plan, Program};
use crate::log::{Attribute, Purpose};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, fact_row};
use crate::screen::plan::pen::{Pen, Room};
use crate::text::words::budget as words;
use leptos::prelude::*;

/// The details of what is opened.
pub fn detail(sight: Sight, page: &BudgetPage) -> Option<El> {
    let lang = sight.lang;
    let program = page.plan.program(sight.opened.get()?)?;
    let pen = Pen::new(sight.desk, lang, page.plan.clone(), sight.marks);
    let id = program.id;
    let own = |attribute| {
        let is_stated = sight
            .desk
            .with(|w| is_of_versions(w, &page.plan, id, attribute));
        match is_stated.unwrap_or_default() {
            true => pen.clone(),
            false => pen.unlocked(),
        }
    };
    let attributes = [
        Attribute::Name,
        Attribute::Code,
        Attribute::Responsible,
        Attribute::Supports,
    ];
    let [name, code, unit, supports] = attributes.map(own);
    let is_locked = [&name, &code, &unit, &supports]
        .iter()
        .any(|it| !it.writes());
    let locked = is_locked.then(|| {
        el("p").class("hint").with(
            el("a")
                .attr("href", Route::Plan(PlanPlace::Programs).hash())
                .with(words::IN_DRAFT.within(lang)),
        )
    });
    let units: Vec<_> = page
        .plan
        .units
        .iter()
        .map(|it| (it.id, it.short_name().to_owned()))
        .collect();
    let facts = el("dl")
        .class("facts")
        .with(fact_row(
            words::NAME.within(lang),
            name.text(id, Attribute::Name, &program.name, Room::Paragraph),
        ))
        .with(fact_row(
            words::CODE.within(lang),
            code.text(id, Attribute::Code, &program.code, Room::Line),
        ))
        .with(editions::codes(sight, &own(Attribute::Edition), program))
        .with(fact_row(
            words::UNITS.within(lang),
            unit.several(id, Attribute::Responsible, &units, &program.responsible),
        ))
        .with(fact_row(
            words::SUPPORTS.within(lang),
            supports.several(
                id,
                Attribute::Supports,
                &supported(&page.plan, program),
                &program.supports,
            ),
        ))
        .with(
            measured_by(&page.plan, program)
                .map(|it| fact_row(words::MEASURED_BY.within(lang), it)),
        );
    Some(
        el("div")
            .class("stack")
            .key(id.to_string())
            .with(facts)
            .with(locked)
            .with(proof(sight, id, page.budget.year))
            .with(
                el("div")
                    .class("actions")
                    .with(adder(sight, program))
                    .with(remover(sight, page, id)),
            ),
    )
}

/// What it may be said to support: indicators that are not its own, objectives and goals.
fn supported(plan: &Plan, program: &Program) -> Vec<(EntityId, String)> {
    let indicators = plan.indicators.iter().filter(|it| it.parent != program.id);
    let indicators = indicators.map(|it| {
        let (code, name) = (it.code.text(), it.name.text());
        let both = [code, name].into_iter().filter(|it| !it.is_empty());
        (it.id, both.collect::<Vec<_>>().join(" · "))
    });
    let goals = plan.goals.iter().flat_map(|goal| {
        let objectives = goal.objectives.iter().map(|it| it.id);
        std::iter::once(goal.id).chain(objectives)
    });
    let goals = goals.filter_map(|id| Some((id, served_name(plan, id)?)));
    indicators.chain(goals).collect()
}

fn measured_by(plan: &Plan, program: &Program) -> Option<El> {
    let own = plan.indicators.iter().filter(|it| it.parent == program.id);
    let rows = own.map(|it| {
        let to = Route::Plan(PlanPlace::Indicator(it.id)).hash();
        let name = served_name(plan, it.id).unwrap_or_default();
        el("li").with(el("a").attr("href", to).with(name))
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| el("ul").attr("role", "list").with(rows))
}

/// Adds a programme after all others and opens it.
pub fn add_program(sight: Sight) {
    add(sight, EntityKind::Program, None);
}

fn add(sight: Sight, kind: EntityKind, parent: Option<EntityId>) {
    let facts = sight.desk.with(|w| add_outside(w, kind, parent));
    let is_made = sight.desk.send(Command::Create {
        facts: facts.unwrap_or_default(),
        purpose: Purpose::Edit,
    });
    let made = sight.desk.with(|w| w.undo_state().undo).flatten();
    if let Some(made_by) = made.filter(|_| is_made) {
        let ordinal = 0;
        sight.open(EntityId { made_by, ordinal });
    }
}

fn adder(sight: Sight, program: &Program) -> Option<El> {
    let (kind, word) = match program.kind {
        EntityKind::Program => (EntityKind::Activity, words::ADD_ACTIVITY),
        EntityKind::Activity => (EntityKind::SubActivity, words::ADD_SUB_ACTIVITY),
        _ => return None,
    };
    let id = program.id;
    let word = word.within(sight.lang);
    Some(
        button(word, Weight::Normal, Some(Icon::Plus))
            .on("click", move |_| add(sight, kind, Some(id))),
    )
}

fn remover(sight: Sight, page: &BudgetPage, id: EntityId) -> El {
    let lang = sight.lang;
    let facts = sight.desk.with(|w| remove_outside(w, &page.plan, id));
    let Some(facts) = facts.flatten() else {
        return el("p").class("hint").with(words::KEPT.within(lang));
    };
    button(words::REMOVE.within(lang), Weight::Quiet, Some(Icon::Close)).on("click", move |_| {
        let facts = facts.clone();
        if sight.desk.send(Command::Set { facts }) {
            sight.opens.set(false);
            sight.desk.tell(words::REMOVED.within(lang).to_owned());
        }
    })
}
