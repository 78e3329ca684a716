//! A state in a word, with an icon and a tone.

use super::icon::{Icon, icon};
use super::tone::Tone;
use leptos::prelude::*;

/// A rating, a completeness, a state.
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
    view! {
        <span class=format!("chip {}", tone.class())>
            {mark.map(icon)}
            <span>{text}</span>
        </span>
    }
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
