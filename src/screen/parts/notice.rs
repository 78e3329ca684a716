//! A message within a page: what happened, where, and what to do next.

use super::icon::icon;
use super::tone::Tone;
use leptos::prelude::*;

/// A message with an icon; its children are sentences and buttons.
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
    view! {
        <div class=format!("notice {}", tone.class()) role=alert.then_some("alert")>
            {icon(tone.icon())}
            <div>{children()}</div>
        </div>
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
    view! {
        <div class="card empty">
            {icon(mark)}
            <h2>{title}</h2>
            {children()}
        </div>
    }
}
