//! A state in a word, with an icon and a tone.

use super::icon::{Icon, icon};
use super::tone::Tone;
use crate::screen::el::{El, el};

/// A rating, a completeness, a state: its words, what it feels like, the icon before the words.
pub fn chip(text: &str, tone: Tone, mark: Option<Icon>) -> El {
    el("span")
        .class(format!("chip {}", tone.class()))
        .with(mark.map(icon))
        .with(el("span").with(text))
}

/// How many things wait, beside the name of the place where they wait; `words` say it to screen readers:
/// `5 perlu diputuskan`. Nothing at zero.
pub fn count(n: usize, words: String) -> Option<El> {
    (n > 0).then(|| {
        el("span")
            .class("chip count tone-warn")
            .with(el("span").attr("aria-hidden", "true").with(n.to_string()))
            .with(el("span").class("unseen").with(words))
    })
}
