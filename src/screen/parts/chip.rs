//! A state in a word, with an icon and a tone.

use super::icon::{Icon, icon};
use super::tone::Tone;
use crate::screen::el::{El, el};
use leptos::prelude::*;

/// A rating, a completeness, a state: its words, what it feels like, the icon before the words.
pub fn chip(text: &str, tone: Tone, mark: Option<Icon>) -> El {
    el("span")
        .class(format!("chip {}", tone.class()))
        .with(mark.map(icon))
        .with(el("span").with(text))
}

/// The same in a `view!`.
#[component]
pub fn Chip(
    /// The state in words.
    #[prop(into)]
    text: String,
    /// What it feels like.
    #[prop(optional)]
    tone: Tone,
    /// The icon before the words.
    #[prop(optional)]
    mark: Option<Icon>,
) -> impl IntoView {
    chip(&text, tone, mark)
}

/// How many things wait, beside the name of the place where they wait. Nothing at zero.
#[component]
pub fn Count(
    /// How many.
    #[prop(into)]
    n: Signal<usize>,
    /// The same as words for screen readers: `5 perlu diputuskan`.
    #[prop(into)]
    words: Signal<String>,
) -> impl IntoView {
    move || {
        (n.get() > 0).then(|| {
            view! {
                <span class="chip count tone-warn">
                    <span aria-hidden="true">{n.get()}</span>
                    <span class="unseen">{words.get()}</span>
                </span>
            }
        })
    }
}
