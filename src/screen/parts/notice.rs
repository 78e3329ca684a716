//! A message within a page: what happened, where, and what to do next.

use super::icon::icon;
use super::tone::Tone;
use crate::screen::el::{El, IntoChildren, el};
use leptos::prelude::*;

/// A message with an icon; put sentences and buttons into it.
pub fn notice(tone: Tone, children: impl IntoChildren) -> El {
    el("div")
        .class(format!("notice {}", tone.class()))
        .with(icon(tone.icon()))
        .with(el("div").with(children))
}

/// The same in a `view!`.
#[component]
pub fn Notice(
    /// What it feels like.
    #[prop(optional)]
    tone: Tone,
    /// Whether it interrupts a screen reader: only for what must not be missed.
    #[prop(optional)]
    alert: bool,
    children: Children,
) -> impl IntoView {
    let notice = notice(tone, children().into_any());
    if alert {
        notice.attr("role", "alert")
    } else {
        notice
    }
}

/// A place where nothing is yet: what belongs there and how it gets there.
#[component]
pub fn Empty(
    /// What is drawn above.
    mark: super::icon::Icon,
    /// One line.
    #[prop(into)]
    title: String,
    children: Children,
) -> impl IntoView {
    el("div")
        .class("card empty")
        .with(icon(mark))
        .with(el("h2").with(title))
        .with(children().into_any())
}
