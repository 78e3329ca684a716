//! What people state of an indicator beside its passages: the national standard, and which programmes helped.

use super::Page;
use crate::app::narration::Help;
use crate::domain::period::Period;
use crate::log::{Attribute, Key};
use crate::report::lkjip::figures::{Helper, Told};
use crate::report::lkjip::{Figures, helped};
use crate::screen::el::{El, el};
use crate::screen::parts::{labelled, select};
use crate::screen::plan::pen::Pen;
use crate::text::words::lkjip as words;
use leptos::prelude::*;

/// The fields of an indicator.
pub fn beside(page: Page, figures: &Figures, told: &Told) -> El {
    let lang = page.lang;
    let pen = Pen::new(page.desk, lang, figures.plan.clone(), page.marks).unlocked();
    let key = |attribute| {
        let key = Key::always(told.card.indicator, attribute);
        key.in_period(Period::Year(told.year))
    };
    let standard = [Attribute::StandardActual, Attribute::StandardSource];
    let standard = standard.map(|attribute| pen.paragraph(key(attribute)));
    let helpers: Vec<_> = told
        .helpers
        .iter()
        .map(|it| helper(page, told, it))
        .collect();
    let helpers = (!helpers.is_empty()).then(|| {
        el("div")
            .class("stack-small")
            .with(el("h4").with(words::HELPERS.within(lang)))
            .with(helpers)
    });
    el("div")
        .class("narrative-beside")
        .with(el("h4").with(words::NATIONAL.within(lang)))
        .with(el("div").class("written-fields").with(standard))
        .with(helpers)
}

/// Whether a programme helped, and how.
fn helper(page: Page, told: &Told, it: &Helper) -> El {
    let lang = page.lang;
    let help = Help {
        indicator: told.card.indicator,
        program: it.id,
        year: told.year,
    };
    let id = format!("menunjang-{}-{}", it.id, told.card.indicator);
    let (verdict, why) = helped(it);
    let has_helped = match (&it.helped, &it.hindered) {
        (Some(_), _) => Some(true),
        (None, Some(_)) => Some(false),
        (None, None) => None,
    };
    let options = [
        ("", format!("{} ({verdict})", words::BY_DRAFT.within(lang))),
        ("ya", words::HELPED.within(lang).to_owned()),
        ("tidak", words::HINDERED.within(lang).to_owned()),
    ];
    let options = options.map(|(value, words)| (value.to_owned(), words));
    let chosen = match has_helped {
        None => "",
        Some(true) => "ya",
        Some(false) => "tidak",
    };
    let said = why.clone();
    let choose = select(options.into(), chosen).on("change", move |event| {
        let stated = match event_target_value(&event).as_str() {
            "ya" => Some((true, said.as_str())),
            "tidak" => Some((false, said.as_str())),
            _ => None,
        };
        page.desk.send(help.state(stated));
    });
    let as_drafted = verdict != words::HINDERED.id;
    let explain = el("textarea")
        .attr("id", format!("{id}-penjelasan"))
        .attr("lang", "id")
        .attr("rows", "2")
        .attr(
            "aria-label",
            words::about(words::WHY.within(lang), &it.name),
        )
        .value(&why)
        .on("change", move |event| {
            let typed = event_target_value(&event);
            let stated = (!typed.trim().is_empty())
                .then_some((has_helped.unwrap_or(as_drafted), typed.as_str()));
            page.desk.send(help.state(stated));
        });
    el("div")
        .class("narrative-helper")
        .key(id.clone())
        .with(labelled(&id, &it.name, choose, None, None))
        .with(explain)
}
