//! Which items show.

use super::Drawing;
use crate::app::review::{Filter, subjects};
use crate::domain::finding::{Kind, Severity};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, choice};
use crate::text::Lang;
use crate::text::words::{Phrase, findings, history, review as words};
use leptos::prelude::*;

const SEVERITIES: [Severity; 3] = [Severity::Substance, Severity::Form, Severity::Wording];
const KINDS: [Kind; 3] = [Kind::Rule, Kind::Table, Kind::Ask];

/// By weight, by how it is known, by what it is about; and the way back from the last press.
pub fn filters(drawing: &Drawing<'_>) -> El {
    let (page, filter) = (drawing.page, drawing.filter);
    let lang = page.lang;
    let set = move |change: &dyn Fn(&mut Filter)| {
        page.asked.set(None);
        page.filter.update(|filter| change(filter));
    };
    let plan = &drawing.review.plan;
    let subjects = subjects(plan, &drawing.review.items);
    let names = subjects.iter().map(|id| findings::thing(lang, plan, *id));
    let subject = filter
        .subject
        .and_then(|own| subjects.iter().position(|it| *it == own));
    let severity = place_of(&SEVERITIES, filter.severity);
    let kind = place_of(&KINDS, filter.kind);
    let of_severity = SEVERITIES.map(|it| findings::severity(it).within(lang).to_owned());
    let of_kind = KINDS.map(|it| findings::kind(it).within(lang).to_owned());
    let about = options(lang, names);
    let undo = button(
        history::UNDO_LAST.within(lang),
        Weight::Quiet,
        Some(Icon::Undo),
    )
    .on("click", move |_| page.desk.undo());
    el("div").class("page-bar").with([
        one(
            lang,
            words::AT_STAKE,
            options(lang, of_severity),
            severity,
            move |place| {
                set(&|filter| filter.severity = place.and_then(|it| SEVERITIES.get(it).copied()));
            },
        ),
        one(
            lang,
            words::KNOWN,
            options(lang, of_kind),
            kind,
            move |place| {
                set(&|filter| filter.kind = place.and_then(|it| KINDS.get(it).copied()));
            },
        ),
        one(lang, words::ABOUT, about, subject, move |place| {
            set(&|filter| filter.subject = place.and_then(|it| subjects.get(it).copied()));
        }),
        undo,
    ])
}

fn place_of<T: PartialEq>(all: &[T], one: Option<T>) -> Option<usize> {
    all.iter().position(|it| Some(it) == one.as_ref())
}

/// *Semua*, then each by its place.
fn options(lang: Lang, names: impl IntoIterator<Item = String>) -> Vec<(String, String)> {
    let all = (String::new(), words::ALL.within(lang).to_owned());
    let named = names.into_iter().enumerate();
    let named = named.map(|(place, name)| (place.to_string(), name));
    std::iter::once(all).chain(named).collect()
}

fn one(
    lang: Lang,
    label: Phrase,
    options: Vec<(String, String)>,
    chosen: Option<usize>,
    pick: impl Fn(Option<usize>) + 'static,
) -> El {
    let chosen = chosen.map(|it| it.to_string()).unwrap_or_default();
    choice(label.within(lang), options, &chosen, move |value| {
        pick(value.parse().ok());
    })
}
