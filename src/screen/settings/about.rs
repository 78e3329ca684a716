//! *Tentang*: which version this is, under which licence, and whether a newer one waits.

use super::card;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Weight, button, fact_row};
use crate::text::Lang;
use crate::text::words::settings as words;
use leptos::prelude::*;

/// Version, licence, update.
pub fn section(desk: Desk, lang: Lang) -> El {
    let facts = [
        (
            words::VERSION,
            Child::Text(env!("CARGO_PKG_VERSION").into()),
        ),
        (
            words::LICENCE,
            Child::Text(words::LICENCE_TEXT.within(lang).into()),
        ),
        (words::UPDATES, live(move || update(desk, lang))),
    ];
    let facts = facts.map(|(name, says)| fact_row(name.within(lang), says));
    card("settings-about", words::ABOUT, words::ABOUT_TEXT, lang)
        .with(el("dl").class("facts").with(facts))
}

fn update(desk: Desk, lang: Lang) -> Vec<Child> {
    if !desk.update.get() {
        return vec![Child::Text(words::NO_UPDATE.within(lang).into())];
    }
    let install = button(words::UPDATE.within(lang), Weight::Primary, None)
        .on("click", move |_| desk.device.page.accept_update());
    vec![
        Child::El(el("p").with(words::UPDATE_READY.within(lang))),
        Child::El(install),
    ]
}
