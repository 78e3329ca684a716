//! Buttons: verbs that do something here. What leads elsewhere is a link.

use super::icon::{Icon, icon};
use crate::screen::el::{El, el};

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
