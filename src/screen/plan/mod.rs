//! *IKU & Organisasi*: the decree as it is printed, and each thing in it as it is read and, in a draft, written.

mod agency;
mod decree;
mod formula;
mod indicator;
mod lists;
pub(in crate::screen) mod officials;
mod organisation;
mod outline;
mod outlook;
pub(in crate::screen) mod pen;
mod programs;
mod scale;
mod table;
mod targets;
mod tools;
mod tree;
mod variable;
mod versions;

pub use pen::field_id;

use crate::app::late::late;
use crate::app::query::versions_page;
use crate::app::route::{PlanPlace, Route};
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, list, live};
use crate::screen::parts::{Tone, Weight, button, count, dialog, notice};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::plan_table::look as look_words;
use crate::text::words::versions::late as late_words;
use crate::text::words::{Phrase, iku as words, pen as pen_words, tree as tree_words};
use leptos::prelude::*;
use pen::{Marks, Pen};
use std::rc::Rc;

/// The page at one of its places, of the version that is looked at.
pub fn page(desk: Desk, lang: Lang, place: PlanPlace, period: Memo<Period>) -> Vec<Child> {
    if let Some(versions) = versions::page(desk, lang, place) {
        return list(versions);
    }
    let marks = Marks::new();
    let pen = move || Some(Pen::new(desk, lang, desk.viewed_plan()?, marks));
    let content = move || pen().map(|pen| frame(&pen, place, period));
    let question = move || pen().and_then(|pen| tools::question(&pen));
    let title = move || pen_words::REMOVE.within(lang).to_owned();
    vec![
        live(content),
        Child::El(dialog(marks.asks, lang, title, question)),
    ]
}

fn frame(pen: &Pen, place: PlanPlace, period: Memo<Period>) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let content = match place {
        PlanPlace::Table | PlanPlace::Paste => table::table(pen),
        PlanPlace::Indicator(id) => match plan.indicator(id) {
            Some(found) => indicator::card(pen, found),
            None => table::table(pen),
        },
        PlanPlace::Variable(id) => match plan.variable(id) {
            Some(found) => variable::card(pen, found),
            None => table::table(pen),
        },
        PlanPlace::Tree { .. } => tree::tree(pen, period),
        PlanPlace::Organisation => organisation::organisation(pen, None),
        PlanPlace::Unit(id) => organisation::organisation(pen, Some(id)),
        PlanPlace::Programs => programs::programs(pen),
        PlanPlace::Lists => lists::lists(pen),
        PlanPlace::Decree => decree::decree(pen),
        // The places of versions are pages of their own.
        PlanPlace::Versions
        | PlanPlace::Compare(_)
        | PlanPlace::Enact(_)
        | PlanPlace::Succession(_) => table::table(pen),
    };
    el("div")
        .class("stack")
        .with(head(plan, lang))
        .with(tabs(pen.desk, place, lang))
        .with(version(pen))
        .with(el("div").key(Route::Plan(place).hash()).with(content))
}

/// The head of every page of the plan.
fn head(plan: &Plan, lang: Lang) -> El {
    let objectives = plan.goals.iter().map(|goal| goal.objectives.len()).sum();
    let counts = words::counts(lang, plan.indicators.len(), plan.goals.len(), objectives);
    let number = plan.decree.number.text();
    let lead = [&*counts, number]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    el("header")
        .class("page-head")
        .with(
            el("h1")
                .attr("id", TITLE)
                .attr("tabindex", "-1")
                .with(words::TITLE.within(lang)),
        )
        .with(el("p").class("lead").with(lead))
}

/// The identity of the heading of the page.
const TITLE: &str = "iku-organisasi";

fn tabs(desk: Desk, place: PlanPlace, lang: Lang) -> El {
    let tabs = [
        (PlanPlace::Table, words::TABLE),
        (PlanPlace::Tree { year: None }, tree_words::TITLE),
        (PlanPlace::Programs, words::PROGRAMS),
        (PlanPlace::Organisation, words::ORGANISATION),
        (PlanPlace::Lists, words::DATA_AND_SCALES),
        (PlanPlace::Decree, words::DECREE),
        (PlanPlace::Versions, words::VERSIONS),
    ];
    let tab = |(to, name): (PlanPlace, Phrase)| {
        let here = match place {
            PlanPlace::Indicator(_) | PlanPlace::Variable(_) => PlanPlace::Table,
            PlanPlace::Unit(_) => PlanPlace::Organisation,
            PlanPlace::Compare(_) | PlanPlace::Enact(_) | PlanPlace::Succession(_) => {
                PlanPlace::Versions
            }
            place => place,
        };
        let link = el("a")
            .attr("href", Route::Plan(to).hash())
            .with(name.within(lang))
            .with((to == PlanPlace::Versions).then(|| late_count(desk, lang)));
        el("li").with(match to == here {
            true => link.attr("aria-current", "page"),
            false => link,
        })
    };
    el("nav")
        .class("tabs no-print")
        .attr("aria-label", words::TITLE.within(lang))
        .with(el("ul").attr("role", "list").with(tabs.map(tab)))
}

/// How many changes came after the enactment of their version and wait to be settled.
pub fn late_count(desk: Desk, lang: Lang) -> Child {
    live(move || {
        desk.watch(Watch::Plan);
        let waiting = desk.with(|w| late(w).len()).unwrap_or_default();
        count(waiting, late_words::late_waiting(lang, waiting))
    })
}

/// Which version is looked at, and what can be done with it.
fn version(pen: &Pen) -> El {
    let (desk, lang) = (pen.desk, pen.lang);
    let plans = desk
        .with(|workspace| workspace.plans().to_vec())
        .unwrap_or_default();
    let option = |plan: &Rc<Plan>| {
        let state = if plan.decree.is_enacted {
            words::ENACTED
        } else {
            words::DRAFT
        };
        let name = format!(
            "{} · {}",
            versions_page::name(&plans, plan, lang),
            state.within(lang)
        );
        el("option")
            .attr("value", plan.decree.id.to_string())
            .with(name)
    };
    let options: Vec<_> = plans.iter().map(option).collect();
    let choice = (plans.len() > 1).then(|| {
        el("label")
            .class("choice")
            .with(el("span").with(pen_words::VERSION.within(lang)))
            .with(
                el("select")
                    .with(options)
                    .value(&pen.plan.decree.id.to_string())
                    .on("change", move |event| {
                        desk.viewed.set(event_target_value(&event).parse().ok())
                    }),
            )
    });
    let draft = plans
        .iter()
        .rev()
        .find(|plan| !plan.decree.is_enacted)
        .map(|plan| plan.decree.id);
    let says = if pen.writes() {
        pen_words::IS_DRAFT
    } else {
        pen_words::IS_ENACTED
    };
    let act = match (pen.writes(), draft) {
        (true, _) => Some(
            el("a")
                .attr("href", Route::Plan(PlanPlace::Paste).hash())
                .with(look_words::LINK.within(lang)),
        ),
        (false, Some(draft)) => Some(
            button(pen_words::SHOW_DRAFT.within(lang), Weight::Link, None)
                .on("click", move |_| desk.viewed.set(Some(draft))),
        ),
        (false, None) => {
            let pen = pen.clone();
            let begin = move |_| {
                pen.begin_draft();
                pen.desk.viewed.set(None);
            };
            Some(button(pen_words::BEGIN_DRAFT.within(lang), Weight::Link, None).on("click", begin))
        }
    };
    let says = el("p").with(says.within(lang)).with(" ").with(act);
    el("div")
        .class("version-bar no-print")
        .with(choice)
        .with(notice(Tone::Info, says))
}
