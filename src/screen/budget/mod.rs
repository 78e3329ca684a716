//! *Anggaran*: what may be spent, what was spent and how far the work has come, filled in as in a spreadsheet.

mod cells;
mod detail;
mod figures;
mod import;
mod pasting;
mod sight;
mod table;

use crate::app::query::budget_page::{BudgetPage, budget_page};
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Icon, Weight, button, dialog};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::{Phrase, budget as words, budget_table as import_words, paper};
use leptos::prelude::*;
use sight::Sight;
use std::rc::Rc;

/// The page for the year that is looked at.
pub fn page(desk: Desk, lang: Lang, period: Memo<Period>) -> Vec<Child> {
    let sight = Sight::new(desk, lang, period);
    let window = |open, title: Phrase, content: fn(Sight) -> Option<El>| {
        let title = move || title.within(lang).to_owned();
        Child::El(dialog(open, lang, title, move || content(sight)))
    };
    vec![
        live(move || sight::choices(sight)),
        live(move || found(sight).map(|page| frame(sight, &page))),
        window(sight.opens, words::ABOUT, |sight| {
            detail::detail(sight, &*found(sight)?)
        }),
        window(sight.imports, import_words::TITLE, |sight| {
            Some(import::content(sight))
        }),
        window(sight.pastes, words::PASTE_TITLE, |sight| {
            pasting::look(sight, &*found(sight)?)
        }),
    ]
}

/// The budget, kept up with what is entered.
fn found(sight: Sight) -> Option<Rc<BudgetPage>> {
    let desk = sight.desk;
    desk.watch(Watch::Plan);
    desk.watch(Watch::Year);
    let year = sight.year();
    let page = desk.with(|w| budget_page(w, year, desk.today()));
    page.flatten().map(Rc::new)
}

fn frame(sight: Sight, page: &Rc<BudgetPage>) -> El {
    let lang = sight.lang;
    let (total, year) = (&page.budget.total, page.budget.year);
    let answer = words::headline(lang, year, total, page.unlinked);
    let edition = page.edition.as_deref();
    let lead = words::lead(lang, total, page.over, year, edition);
    let head = el("header")
        .class("page-head")
        .with(el("h1").attr("tabindex", "-1").with(answer))
        .with(el("p").class("lead").with(lead));
    let nothing = page
        .rows
        .is_empty()
        .then(|| el("p").class("hint").with(words::NOTHING.within(lang)));
    let help = el("p")
        .class("hint no-print")
        .attr("id", cells::HELP_ID)
        .with(words::HELP.within(lang));
    let add = button(
        words::ADD_PROGRAM.within(lang),
        Weight::Quiet,
        Some(Icon::Plus),
    )
    .on("click", move |_| detail::add_program(sight));
    let import = button(
        import_words::IMPORT.within(lang),
        Weight::Normal,
        Some(Icon::Upload),
    )
    .on("click", move |_| import::begin(sight));
    let print = button(
        paper::PRINT.within(lang),
        Weight::Normal,
        Some(Icon::Printer),
    )
    .on("click", |_| drop(window().print()));
    let table = (!page.rows.is_empty()).then(|| table::table(sight, page));
    el("div")
        .class("stack budget")
        .with(head)
        .with(nothing)
        .with(table)
        .with(help)
        .with(el("div").class("row no-print").with([import, print, add]))
}
