//! *Kirim & Terima*: send a file, look into received ones before they touch anything, decide what differs.

mod backup;
mod difference;
mod focus;
mod known;
mod preview;
mod receive;
mod send;

pub use send::download_and_tell;

use self::receive::Receiving;
use super::desk::Desk;
use super::dropped;
use super::el::{Child, El, el, live};
use crate::text::Lang;
use crate::text::words::exchange as words;
use leptos::prelude::*;

/// The page.
pub fn page(desk: Desk, lang: Lang) -> [Child; 3] {
    let receiving = Receiving::new(desk, lang);
    dropped::attend(dropped::Kind::Own, move |files| receiving.read(files));
    // While files are open for a look, the page is about them alone.
    let is_looking = Memo::new(move |_| receiving.is_looking());
    let made = ArcTrigger::new();
    [
        live(move || (!is_looking.get()).then(|| head(lang))),
        live(move || receiving.shown()),
        live(move || (!is_looking.get()).then(|| ways(desk, lang, receiving, &made))),
    ]
}

fn head(lang: Lang) -> El {
    let heading = el("h1")
        .attr("id", focus::TITLE)
        .attr("tabindex", "-1")
        .with(words::TITLE.within(lang));
    let lead = el("p").class("lead").with(words::LEAD.within(lang));
    el("header").class("page-head").with([heading, lead])
}

fn ways(desk: Desk, lang: Lang, receiving: Receiving, made: &ArcTrigger) -> El {
    let ways = [
        send::card(desk, lang, made.clone()),
        receive::card(receiving),
    ];
    let main = [
        el("div").class("exchange-ways").with(ways),
        difference::list(desk, lang),
    ];
    el("div").class("columns").with([
        el("div").class("stack-wide").with(main),
        el("div")
            .class("stack-wide")
            .with(backup::backup(desk, lang, made.clone())),
    ])
}
