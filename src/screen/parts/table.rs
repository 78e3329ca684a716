//! Tables and lists of facts.

use leptos::prelude::*;

/// What is wider than the page scrolls in its own box, which the keyboard can reach.
#[component]
pub fn TableScroll(
    /// What the table shows, for screen readers.
    #[prop(into)]
    label: String,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="table-scroll" role="region" tabindex="0" aria-label=label>
            {children()}
        </div>
    }
}

/// One property and what it says, within `<dl class="facts">`.
#[component]
pub fn FactRow(
    /// The property.
    #[prop(into)]
    name: String,
    children: Children,
) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{children()}</dd>
        </div>
    }
}
