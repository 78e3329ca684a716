//! The performance tree (*pohon kinerja*): a picture to walk in, with how everything stands in a year; under it,
//! which functions no indicator covers and who answers for nothing.

mod bar;
mod chosen;
mod cover;
mod picture;
mod pointer;
mod sight;

use super::pen::Pen;
use crate::app::query::tree::coverage;
use crate::domain::period::Period;
use crate::screen::el::{El, el};
use crate::text::words::tree as words;
use leptos::prelude::*;
use sight::Sight;

/// The tree of the version that is looked at, with the state of the year that `period` lies in.
pub fn tree(pen: &Pen, period: Memo<Period>) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let sight = Sight::new(pen.desk, plan, period, lang);
    let is_empty = sight.tree.with_value(|tree| tree.nodes().is_empty());
    let picture = if is_empty {
        el("p").class("card").with(words::NOTHING.within(lang))
    } else {
        let of = format!(
            "{} · {}",
            plan.agency.name.text(),
            plan.decree.number.text()
        );
        el("div")
            .class("stack")
            .with((move || sheet(sight, &of)).into_any())
            .with((move || chosen::chosen(sight)).into_any())
    };
    el("div")
        .class("stack-wide tree-page")
        .with(picture)
        .with(cover::cover(&coverage(plan), lang))
}

/// All that is on the paper when it is printed, and what stands around it on the screen.
fn sheet(sight: Sight, of: &str) -> El {
    let lang = sight.lang;
    let on_paper = format!("{} · {of}", words::TITLE.within(lang));
    el("section")
        .class("stack tree-sheet")
        .attr("data-size", sight.paper.get().code())
        .with(el("p").class("print-only tree-of").with(on_paper))
        .with((move || el("h2").with(sight.headline())).into_any())
        .with(bar::bar(sight))
        .with(picture::room(sight))
        .with(
            el("p")
                .class("hint no-print")
                .with(words::KEYS.within(lang)),
        )
}
