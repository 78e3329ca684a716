//! A message within a page: what happened, where, and what to do next.

use super::icon::{Icon, icon};
use super::tone::Tone;
use crate::screen::el::{El, IntoChildren, el};

/// A message with an icon; put sentences and buttons into it.
pub fn notice(tone: Tone, children: impl IntoChildren) -> El {
    el("div")
        .class(format!("notice {}", tone.class()))
        .with(icon(tone.icon()))
        .with(el("div").with(children))
}

/// A message that interrupts a screen reader: only for what must not be missed.
pub fn alert(children: impl IntoChildren) -> El {
    notice(Tone::Bad, children).attr("role", "alert")
}

/// A place where nothing is yet, in one line: what belongs there and how it gets there.
pub fn empty(mark: Icon, title: &str, children: impl IntoChildren) -> El {
    el("div")
        .class("card empty")
        .with(icon(mark))
        .with(el("h2").with(title))
        .with(children)
}
