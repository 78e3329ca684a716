//! *Tampilan*: language and colours.

use crate::screen::desk::{Desk, Theme};
use crate::screen::parts::Pick;
use crate::text::Lang;
use crate::text::words::settings as words;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

const DEVICE: &str = "device";
const LIGHT: &str = "light";
const DARK: &str = "dark";

/// Both choices; each takes effect at once.
#[component]
pub fn DisplaySection(desk: Desk, lang: Lang) -> impl IntoView {
    let languages = [(Lang::Id, words::INDONESIAN), (Lang::En, words::ENGLISH)];
    let languages = languages.map(|(lang, name)| (lang.code().to_owned(), name.to_owned()));
    let language = Signal::derive(move || desk.lang.get().code().to_owned());
    let speak = move |code: String| {
        desk.set_lang(Lang::of_code(&code).unwrap_or_default());
        focus_again();
    };
    let themes = [
        (DEVICE, words::THEME_DEVICE),
        (LIGHT, words::THEME_LIGHT),
        (DARK, words::THEME_DARK),
    ];
    let themes = themes.map(|(code, words)| (code.to_owned(), words.within(lang).to_owned()));
    let theme = Signal::derive(move || {
        let code = match desk.theme.get() {
            Theme::Device => DEVICE,
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
        };
        code.to_owned()
    });
    let paint = move |code: String| {
        desk.set_theme(match code.as_str() {
            LIGHT => Theme::Light,
            DARK => Theme::Dark,
            _ => Theme::Device,
        });
    };
    view! {
        <section class="card" aria-labelledby="settings-display">
            <h2 id="settings-display">{words::DISPLAY.within(lang)}</h2>
            <div class="setting">
                <Pick
                    label=words::LANGUAGE.within(lang)
                    name="language"
                    options=languages.into()
                    chosen=language
                    pick=speak
                />
                <p class="hint">{words::LANGUAGE_HINT.within(lang)}</p>
            </div>
            <div class="setting">
                <Pick label=words::THEME.within(lang) name="theme" options=themes.into() chosen=theme pick=paint/>
            </div>
        </section>
    }
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
