//! The agency's units, each with its duty, its functions and what it answers for.

use super::agency;
use super::officials;
use super::pen::{Pen, Room};
use super::tools::{adder, tools};
use crate::app::query::plan_page::answers_for;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Item, Unit};
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, fact_row, icon};
use crate::text::words::{Phrase, iku as words};

/// All units in the decree's order, one of them open: the one that was asked for, else the first.
pub fn organisation(pen: &Pen, asked: Option<EntityId>) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let functions = plan
        .units
        .iter()
        .map(|unit| unit.mandate.functions.len())
        .sum();
    let list: Vec<_> = plan.units.iter().map(|unit| unit.id).collect();
    let units: Vec<_> = plan
        .units
        .iter()
        .enumerate()
        .map(|(place, it)| {
            let is_open = asked.map_or(place == 0, |id| id == it.id);
            mandate(pen, place, it, &list).flag("open", is_open)
        })
        .collect();
    let counts = words::organisation_counts(lang, plan.units.len(), functions);
    let intro = pen.text(
        plan.decree.id,
        Attribute::AnnexIntro,
        &plan.decree.annex_intro,
        Room::Paragraph,
    );
    let add = adder(
        pen,
        words::ADD_UNIT.within(lang),
        (EntityKind::Unit, None),
        list,
        Attribute::Name,
    );
    el("section")
        .class("stack")
        .with(agency::agency(pen))
        .with(el("p").class("hint").with(counts))
        .with(el("div").class("intro").attr("lang", "id").with(intro))
        .with(el("div").class("mandates").with(units))
        .with(add)
}

fn mandate(pen: &Pen, place: usize, unit: &Unit, list: &[EntityId]) -> El {
    let lang = pen.lang;
    let mandate = &unit.mandate;
    let count = words::function_count(lang, mandate.functions.len());
    let name = format!("{}. {}", place + 1, unit.name.text());
    let summary = el("summary")
        .with(icon(Icon::ChevronRight))
        .with(el("h2").with(name))
        .with(el("span").class("hint").with(count));
    let answers = answers_for(&pen.plan, unit.id);
    let card = el("details")
        .class("card mandate")
        .key(unit.id.to_string())
        .with(summary);
    card.with(
        el("div")
            .class("mandate-body")
            .with(tools(pen, unit.short_name(), list, unit.id))
            .with(pen.writes().then(|| names(pen, unit)))
            .with(officials::of_unit(pen, unit))
            .with(duty(pen, unit))
            .with(functions(pen, unit))
            .with(answering(pen, words::ANSWERS_FOR, answers.indicators))
            .with(answering(pen, words::CARRIES_OUT, answers.programs))
            .with(answering(pen, words::ENTERS, answers.variables)),
    )
}

fn names(pen: &Pen, unit: &Unit) -> El {
    let lang = pen.lang;
    let row = |name: Phrase, attribute, stated| {
        fact_row(
            name.within(lang),
            pen.text(unit.id, attribute, stated, Room::Line),
        )
    };
    el("dl")
        .class("facts")
        .with(row(words::UNIT_NAME, Attribute::Name, &unit.name))
        .with(row(words::UNIT_CALLED, Attribute::Called, &unit.called))
        .with(row(
            words::DUTY_HEADING,
            Attribute::MandateHeading,
            &unit.mandate.heading,
        ))
}

fn duty(pen: &Pen, unit: &Unit) -> [El; 2] {
    let heading = match unit.mandate.heading.text() {
        "" => words::DUTY.within(pen.lang),
        heading => heading,
    };
    let duty = pen.text(
        unit.id,
        Attribute::Duty,
        &unit.mandate.duty,
        Room::Paragraph,
    );
    [el("h3").with(heading), el("div").class("prose").with(duty)]
}

fn functions(pen: &Pen, unit: &Unit) -> Option<El> {
    let lang = pen.lang;
    let functions = &unit.mandate.functions;
    if functions.is_empty() && !pen.writes() {
        return None;
    }
    let list: Vec<_> = functions.iter().map(|it| it.id).collect();
    let row = |(place, item): (usize, &Item)| {
        let name = format!("{} {}", words::FUNCTION.within(lang), place + 1);
        el("li").key(item.id.to_string()).with(
            el("div")
                .class("edit-row")
                .with(pen.text(item.id, Attribute::Text, &item.text, Room::Paragraph))
                .with(tools(pen, &name, &list, item.id)),
        )
    };
    let rows: Vec<_> = functions.iter().enumerate().map(row).collect();
    let add = adder(
        pen,
        words::ADD_FUNCTION.within(lang),
        (EntityKind::Function, Some(unit.id)),
        list.clone(),
        Attribute::Text,
    );
    Some(
        el("div")
            .with(el("h3").with(words::FUNCTIONS.within(lang)))
            .with(el("ol").with(rows))
            .with(add),
    )
}

fn answering(pen: &Pen, name: Phrase, what: Vec<&str>) -> Option<El> {
    let what = what.join(" · ");
    (!what.is_empty()).then(|| {
        el("p")
            .class("hint")
            .with(format!("{}: {what}", name.within(pen.lang)))
    })
}
