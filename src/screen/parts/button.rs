//! Buttons: verbs that do something here. What leads elsewhere is a link.

use super::icon::{Icon, icon};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// How much a button asks for attention; at most one primary in a view.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Weight {
    /// One of several.
    #[default]
    Normal,
    /// What most people came to do.
    Primary,
    /// What cannot be undone.
    Danger,
    /// Beside the point.
    Quiet,
    /// Within a line of text.
    Link,
}

impl Weight {
    /// Its classes in `style/parts.css`, for links that look like buttons too.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Normal => "button",
            Self::Primary => "button button-primary",
            Self::Danger => "button button-danger",
            Self::Quiet => "button button-quiet",
            Self::Link => "button-link",
        }
    }
}

/// A button with a verb on it.
#[component]
pub fn Button(
    /// The verb.
    #[prop(into)]
    text: Signal<String>,
    /// What happens.
    #[prop(into)]
    press: Callback<MouseEvent>,
    /// How much it asks for attention.
    #[prop(optional)]
    weight: Weight,
    /// The icon before the verb.
    #[prop(optional)]
    mark: Option<Icon>,
    /// Whether it can be pressed now; say beside it why not.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=weight.class()
            disabled=disabled
            on:click=move |event| press.run(event)
        >
            {mark.map(icon)}
            <span>{text}</span>
        </button>
    }
}

/// A square button that shows an icon and tells its verb to screen readers and on hover.
#[component]
pub fn IconButton(
    /// The verb.
    #[prop(into)]
    text: Signal<String>,
    /// What is drawn.
    mark: Icon,
    /// What happens.
    #[prop(into)]
    press: Callback<MouseEvent>,
    /// Whether it can be pressed now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button button-quiet button-icon"
            aria-label=text
            title=text
            disabled=disabled
            on:click=move |event| press.run(event)
        >
            {icon(mark)}
        </button>
    }
}
