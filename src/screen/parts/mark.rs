//! Marks on what the plan does not say: nothing is filled in silently.

use crate::screen::el::{Child, El, el};
use crate::text::Lang;
use crate::text::words::parts::{ASSUMED, NOT_STATED};
use leptos::prelude::*;

/// *Belum ditetapkan dalam keputusan*.
pub fn not_stated(lang: Lang) -> El {
    el("span").class("not-stated").with(NOT_STATED.within(lang))
}

/// The text, or the mark that the plan does not state it.
pub fn words(lang: Lang, text: &str) -> Child {
    match text {
        "" => Child::El(not_stated(lang)),
        text => Child::Text(text.to_owned()),
    }
}

/// *asumsi*: a press says what is assumed, why, and where to change it.
pub fn assumed(lang: Lang, why: String) -> El {
    let open = RwSignal::new(false);
    el("span").class("assumed").live(move || {
        let is_open = open.get();
        let button = el("button")
            .attr("type", "button")
            .class("assumed-button")
            .attr("aria-expanded", is_open.to_string())
            .on("click", move |_| open.set(!is_open))
            .with(ASSUMED.within(lang));
        let why = el("span")
            .class("assumed-why")
            .flag("hidden", !is_open)
            .with(&*why);
        [button, why]
    })
}
