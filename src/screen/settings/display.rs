//! *Tampilan*: language and colours.

use super::hint;
use crate::screen::desk::{Desk, Theme};
use crate::screen::el::{El, el};
use crate::screen::parts::pick;
use crate::text::Lang;
use crate::text::words::settings as words;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

const DEVICE: &str = "device";
const LIGHT: &str = "light";
const DARK: &str = "dark";

/// Both choices; each takes effect at once.
pub fn section(desk: Desk, lang: Lang) -> El {
    let heading = el("h2")
        .attr("id", "settings-display")
        .with(words::DISPLAY.within(lang));
    el("section")
        .class("card")
        .attr("aria-labelledby", "settings-display")
        .with([heading, language(desk, lang)])
        .with(el("div").class("setting").live(move || theme(desk, lang)))
}

fn language(desk: Desk, lang: Lang) -> El {
    let languages = [(Lang::Id, words::INDONESIAN), (Lang::En, words::ENGLISH)];
    let languages = languages.map(|(lang, name)| (lang.code().to_owned(), name.to_owned()));
    let speak = move |code: String| {
        desk.set_lang(Lang::of_code(&code).unwrap_or_default());
        focus_again();
    };
    let choice = pick(
        words::LANGUAGE.within(lang),
        "language",
        languages.into(),
        lang.code(),
        speak,
    );
    el("div")
        .class("setting")
        .with([choice, hint(words::LANGUAGE_HINT.within(lang))])
}

fn theme(desk: Desk, lang: Lang) -> El {
    let themes = [
        (DEVICE, words::THEME_DEVICE),
        (LIGHT, words::THEME_LIGHT),
        (DARK, words::THEME_DARK),
    ];
    let themes = themes.map(|(code, words)| (code.to_owned(), words.within(lang).to_owned()));
    let chosen = match desk.theme.get() {
        Theme::Device => DEVICE,
        Theme::Light => LIGHT,
        Theme::Dark => DARK,
    };
    let paint = move |code: String| {
        desk.set_theme(match code.as_str() {
            LIGHT => Theme::Light,
            DARK => Theme::Dark,
            _ => Theme::Device,
        });
    };
    pick(
        words::THEME.within(lang),
        "theme",
        themes.into(),
        chosen,
        paint,
    )
}

/// Another language draws the page anew; who chose it by keyboard goes on from where they were.
fn focus_again() {
    request_animation_frame(|| {
        let radio = document().query_selector("input[name=language]:checked");
        if let Some(radio) = radio.ok().flatten()
            && let Ok(radio) = radio.dyn_into::<HtmlElement>()
        {
            let _ = radio.focus(); // an element of a page that was left meanwhile
        }
    });
}
