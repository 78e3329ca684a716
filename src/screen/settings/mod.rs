//! *Pengaturan*: who works here, how figures are computed, how it looks, where it is kept, and the end of it.

mod about;
mod agency;
mod assumptions;
mod display;
mod erase;
mod me;
mod rules;
mod scales;
mod storage;

pub use me::me_form;

use super::desk::Desk;
use super::el::{El, el};
use super::parts::{Icon, Tone, chip, page_head};
use super::watch::Watch;
use crate::app::command::Command;
use crate::app::query::settings::is_disputed;
use crate::domain::plan::Plan;
use crate::log::{Key, Value};
use crate::text::Lang;
use crate::text::words::Phrase;
use crate::text::words::settings as words;

/// The page.
pub fn page(desk: Desk, lang: Lang) -> Vec<El> {
    let head = page_head(words::TITLE.within(lang), words::LEAD.within(lang));
    let sections = [
        me::section(desk, lang),
        agency::section(desk, lang),
        assumptions::section(desk, lang),
        rules::section(desk, lang),
        scales::section(desk, lang),
        display::section(desk, lang),
        storage::section(desk, lang),
        about::section(desk, lang),
        erase::section(desk, lang),
    ];
    vec![head, el("div").class("settings").with(sections)]
}

/// A section: a card with its heading and what it is about. Nothing else on the page has its `id`.
fn card(id: &str, title: Phrase, lead: Phrase, lang: Lang) -> El {
    el("section")
        .class("card")
        .attr("aria-labelledby", id)
        .with(el("h2").attr("id", id).with(title.within(lang)))
        .with(hint(lead.within(lang)))
}

/// A quiet sentence below what it is about.
fn hint(words: &str) -> El {
    el("p").class("hint").with(words)
}

/// Asks the current version of the plan something; what asks within a live stretch asks again when the plan changes.
fn of_plan<T: Default>(desk: Desk, ask: impl FnOnce(&Plan) -> T) -> T {
    desk.watch(Watch::Plan);
    let answer = desk.with(|w| w.current_plan().map(|plan| ask(plan)));
    answer.flatten().unwrap_or_default()
}

/// Writes one choice.
fn choose(desk: Desk, key: Key, value: Value) {
    desk.send(Command::Set {
        facts: vec![(key, value)],
    });
}

/// Says that a colleague chose otherwise, as long as nobody has decided.
fn disputed(desk: Desk, key: Key, lang: Lang) -> Option<El> {
    desk.watch(Watch::Plan);
    let is_disputed = desk.with(|w| is_disputed(w, &key)).unwrap_or_default();
    is_disputed.then(|| chip(words::DISPUTED.within(lang), Tone::Warn, Some(Icon::Bang)))
}
