//! Documents as paper: what shows here is what prints.

mod block;
mod table;

use crate::report::{Document, Orientation, Part};
use crate::screen::parts::{Button, Icon, Pick, Weight};
use crate::text::Lang;
use crate::text::words::paper as words;
use leptos::prelude::*;

/// The sizes of paper that offices have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Size {
    /// 210 × 297 mm.
    A4,
    /// 215 × 330 mm (*folio*).
    F4,
}

impl Size {
    const ALL: [Self; 2] = [Self::A4, Self::F4];

    const fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::F4 => "f4",
        }
    }
}

/// A document on sheets, with the size to choose and a button that prints.
#[component]
pub fn Paper(
    /// The document.
    document: Document,
    /// The language of what stands around it.
    lang: Lang,
) -> impl IntoView {
    let size = RwSignal::new(Size::A4);
    let sizes = Size::ALL.map(|size| (size.code().to_owned(), words::size(size.code())));
    let pick = move |code: String| {
        let picked = Size::ALL.into_iter().find(|size| size.code() == code);
        size.set(picked.unwrap_or(Size::A4));
    };
    let parts = document.parts.iter().map(part).collect_view();
    view! {
        <div class="paper-bar no-print">
            <Pick
                label=words::SIZE.within(lang)
                name="paper-size"
                options=sizes.to_vec()
                chosen=Signal::derive(move || size.get().code().to_owned())
                pick
            />
            <Button
                text=words::PRINT.within(lang)
                mark=Icon::Printer
                weight=Weight::Primary
                press=move |_| drop(window().print())
            />
        </div>
        <div class="paper" lang="id" data-size=move || size.get().code()>{parts}</div>
    }
}

fn part(part: &Part) -> impl IntoView + use<> {
    let class = match part.orientation {
        Orientation::Portrait => "sheet-of-paper",
        Orientation::Landscape => "sheet-of-paper sheet-wide",
    };
    let blocks = part.blocks.iter().map(block::block).collect_view();
    view! { <section class=class>{blocks}</section> }
}
