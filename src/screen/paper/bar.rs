//! What stands above a document: the size of its paper, its files, the printer.

use crate::report::job::Format;
use crate::report::{Document, PaperSize};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button};
use crate::text::Lang;
use crate::text::words::paper as words;
use leptos::prelude::*;
use std::rc::Rc;

/// Stands on the bar for those who cancelled, since the button they pressed is gone.
const FIRST_FILE: &str = "paper-files";

/// The bar of a document.
pub fn bar(desk: Desk, document: Rc<Document>, lang: Lang) -> El {
    let files = [Format::Docx, Format::Xlsx]
        .into_iter()
        .filter(|format| *format == Format::Docx || document.has_tables())
        .map(|format| {
            let name = match format {
                Format::Docx => words::WORD,
                Format::Xlsx => words::EXCEL,
            };
            let document = document.clone();
            button(name.within(lang), Weight::Normal, Some(Icon::Download)).on("click", move |_| {
                desk.making.start(desk, document.clone(), format);
            })
        });
    let files: Vec<_> = files.collect();
    let print = button(
        words::PRINT.within(lang),
        Weight::Primary,
        Some(Icon::Printer),
    )
    .on("click", |_| drop(window().print()));
    let buttons = el("div")
        .class("paper-files")
        .attr("id", FIRST_FILE)
        .attr("role", "group")
        .attr("tabindex", "-1")
        .attr("aria-label", words::FILES.within(lang))
        .with(files)
        .with(print);
    let sizes = move || sizes(desk, lang);
    let progress = move || desk.making.progress(lang, FIRST_FILE);
    el("div")
        .class("paper-bar no-print")
        .live(sizes)
        .with(buttons)
        .with(
            el("div")
                .class("paper-progress")
                .attr("role", "status")
                .live(progress),
        )
}

/// `style/paper.css` looks which of them is ticked.
fn sizes(desk: Desk, lang: Lang) -> El {
    let chosen = desk.paper.get();
    let option = |size: PaperSize| {
        let field = el("input")
            .attr("type", "radio")
            .attr("name", "paper-size")
            .attr("value", size.code())
            .checked(size == chosen)
            .on("change", move |_| desk.paper.set(size));
        el("label").with(field).with(words::size(size.code()))
    };
    el("fieldset")
        .class("setting")
        .with(el("legend").class("legend").with(words::SIZE.within(lang)))
        .with(el("div").class("pick").with(PaperSize::ALL.map(option)))
}
