//! Documents as paper: what shows here is what prints, and what its files say.

mod bar;
mod block;
mod chart;
mod sheets;
mod table;

pub use sheets::Sheets;

use crate::report::{Document, Orientation, Part};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::text::Lang;
use std::rc::Rc;

/// A document on sheets, with the size to choose and buttons that print it and make files of it. `lang` is the
/// language of what stands around it.
pub fn paper(desk: Desk, document: Document, lang: Lang) -> El {
    let parts: Vec<_> = document
        .parts
        .iter()
        .map(|it| part(&document, it))
        .collect();
    let sheets = el("div").class("paper").attr("lang", "id").with(parts);
    let document = Rc::new(document);
    el("div")
        .class("stack")
        .with(bar::bar(desk, document, lang))
        .with(sheets)
}

fn part(document: &Document, part: &Part) -> El {
    let blocks: Vec<_> = part
        .blocks
        .iter()
        .map(|it| block::block(document, it))
        .collect();
    el("section").class(class_of(part.orientation)).with(blocks)
}

const fn class_of(orientation: Orientation) -> &'static str {
    match orientation {
        Orientation::Portrait => "sheet-of-paper",
        Orientation::Landscape => "sheet-of-paper sheet-wide",
    }
}
