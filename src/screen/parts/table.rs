//! Tables and lists of facts.

use crate::screen::el::{El, IntoChildren, el};
use leptos::prelude::*;

/// What is wider than the page scrolls in its own box, which the keyboard can reach; `label` says what it shows.
pub fn table_scroll(label: &str, table: impl IntoChildren) -> El {
    el("div")
        .class("table-scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", label)
        .with(table)
}

/// One property and what it says, within `<dl class="facts">`.
pub fn fact_row(name: &str, says: impl IntoChildren) -> El {
    el("div")
        .with(el("dt").with(name))
        .with(el("dd").with(says))
}

/// What is wider than the page scrolls in its own box, which the keyboard can reach.
#[component]
pub fn TableScroll(
    /// What the table shows, for screen readers.
    #[prop(into)]
    label: String,
    children: Children,
) -> impl IntoView {
    table_scroll(&label, children().into_any())
}

/// One property and what it says, within `<dl class="facts">`.
#[component]
pub fn FactRow(
    /// The property.
    #[prop(into)]
    name: String,
    children: Children,
) -> impl IntoView {
    fact_row(&name, children().into_any())
}
