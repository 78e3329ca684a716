//! Documents as paper: what shows here is what prints.

mod block;
mod table;

use crate::report::{Document, Orientation, Part};
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Icon, Weight, button, pick};
use crate::text::Lang;
use crate::text::words::paper as words;
use leptos::prelude::*;

/// The sizes of paper that offices have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Size {
    /// 210 × 297 mm.
    A4,
    /// 215 × 330 mm (*folio*).
    F4,
}

impl Size {
    /// All of them, as codes and words to choose from.
    pub fn options() -> Vec<(String, String)> {
        let option = |size: Self| (size.code().to_owned(), words::size(size.code()));
        [Self::A4, Self::F4].map(option).to_vec()
    }

    /// The same in short: `A4`.
    pub fn short_options() -> Vec<(String, String)> {
        let option = |size: Self| (size.code().to_owned(), size.code().to_uppercase());
        [Self::A4, Self::F4].map(option).to_vec()
    }

    /// The one with a code.
    pub fn of(code: &str) -> Self {
        if code == Self::F4.code() {
            Self::F4
        } else {
            Self::A4
        }
    }

    /// What a picture has of it when it lies, in millimetres: less its margins and the lines over the picture
    /// (`style/tree.css`).
    pub const fn room_lying(self) -> (u32, u32) {
        match self {
            Self::A4 => (281, 174),
            Self::F4 => (314, 179),
        }
    }

    /// What `style/paper.css` and the choice call it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::F4 => "f4",
        }
    }
}

/// A document on sheets, with the size to choose and a button that prints; `lang` is that of what stands around it.
pub fn paper(document: Document, lang: Lang) -> Child {
    let size = RwSignal::new(Size::A4);
    live(move || {
        let sheets = el("div")
            .class("paper")
            .attr("lang", "id")
            .attr("data-size", size.get().code())
            .each(document.parts.iter().map(part));
        [bar(size, lang), sheets]
    })
}

fn bar(size: RwSignal<Size>, lang: Lang) -> El {
    let choose = move |code: String| size.set(Size::of(&code));
    let sizes = pick(
        words::SIZE.within(lang),
        "paper-size",
        Size::options(),
        size.get().code(),
        choose,
    );
    let print = button(
        words::PRINT.within(lang),
        Weight::Primary,
        Some(Icon::Printer),
    )
    .on("click", |_| drop(window().print()));
    el("div").class("paper-bar no-print").with([sizes, print])
}

fn part(part: &Part) -> El {
    let class = match part.orientation {
        Orientation::Portrait => "sheet-of-paper",
        Orientation::Landscape => "sheet-of-paper sheet-wide",
    };
    el("section")
        .class(class)
        .each(part.blocks.iter().map(block::block))
}

/// [`paper`] in a `view!`.
#[component]
pub fn Paper(
    /// The document.
    document: Document,
    /// The language of what stands around it.
    lang: Lang,
) -> impl IntoView {
    paper(document, lang)
}
