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
pub fn stated(lang: Lang, text: &str) -> AnyView {
    match text {
        "" => not_stated(lang).into_any(),
        text => text.to_owned().into_any(),
    }
}

/// The same for an [`El`].
pub fn words(lang: Lang, text: &str) -> Child {
    match text {
        "" => Child::El(not_stated(lang)),
        text => Child::Text(text.to_owned()),
    }
}

/// *asumsi*: a press says what is assumed and why.
#[component]
pub fn Assumed(
    /// The language.
    lang: Lang,
    /// What is assumed, why, and where to change it.
    #[prop(into)]
    why: String,
) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <span class="assumed">
            <button
                type="button"
                class="assumed-button"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {ASSUMED.within(lang)}
            </button>
            <span class="assumed-why" hidden=move || !open.get()>{why}</span>
        </span>
    }
}
