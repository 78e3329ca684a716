//! *Siapa yang mengisi?*, asked once after a workspace was opened for the first time.

use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::brand_mark;
use crate::screen::settings::me_form;
use crate::text::Lang;
use crate::text::words::mulai as words;

/// The page.
pub fn who(desk: Desk, lang: Lang) -> El {
    let heading = el("h1")
        .attr("tabindex", "-1")
        .with(words::WHO.within(lang));
    let note = el("p").with(words::WHO_NOTE.within(lang));
    let inner = el("div")
        .class("start-inner")
        .with([
            brand_mark(),
            el("header").class("start-head").with([heading, note]),
        ])
        .with(me_form(desk, lang, words::START, || ()));
    el("main").class("start").key("who").with(inner)
}
