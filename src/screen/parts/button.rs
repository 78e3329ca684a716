//! Buttons: verbs that do something here. What leads elsewhere is a link.

use super::icon::{Icon, icon};
use crate::screen::el::{El, el};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

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
pub fn button(text: &str, weight: Weight, mark: Option<Icon>) -> El {
    el("button")
        .attr("type", "button")
        .class(weight.class())
        .with(mark.map(icon))
        .with(el("span").with(text))
}

/// A square button that shows an icon and tells its verb to screen readers and on hover.
pub fn icon_button(text: &str, mark: Icon) -> El {
    el("button")
        .attr("type", "button")
        .class("button button-quiet button-icon")
        .attr("aria-label", text)
        .attr("title", text)
        .with(icon(mark))
}

/// A button whose words or state may change.
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
    move || pressed(button(&text.read(), weight, mark), press, disabled)
}

/// A square button whose words or state may change.
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
    move || pressed(icon_button(&text.read(), mark), press, disabled)
}

fn pressed(button: El, press: Callback<MouseEvent>, disabled: Signal<bool>) -> El {
    button
        .flag("disabled", disabled.get())
        .on("click", move |event| press.run(event.unchecked_into()))
}
