//! *Anggaran*: what may be spent, what was spent and how far the work has come, filled in as in a spreadsheet.

mod cells;
mod detail;
mod editions;
mod figures;
mod import;
mod pasting;
mod place;
mod proof;
mod sight;
mod table;

pub use cells::reason as no_amount;

use crate::app::query::budget_page::{BudgetPage, budget_page};
use crate::app::query::overview as query;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::dropped;
use crate::screen::el::{Child, El, el, live};
use crate::screen::overview;
use crate::screen::parts::{Icon, Weight, button, dialog};
use crate::screen::plan::pen::Pen;
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
    place::arrive(desk, sight);
    dropped::attend(dropped::Kind::Sheets, move |files| {
        let first = files.into_iter().next();
        first
            .into_iter()
            .for_each(|file| import::drop_in(sight, file));
    });
    vec![
        live(move || sight::choices(sight)),
        live(move || found(sight).map(|page| frame(sight, &page))),
        live(move || against_performance(sight)),
        window(sight.opens, words::ABOUT, |sight| {
            detail::detail(sight, &*found(sight)?)
        }),
        window(sight.imports, import_words::TITLE, |sight| {
            Some(import::content(sight))
        }),
        window(sight.pastes, words::PASTE_TITLE, |sight| {
            pasting::look(sight, &*found(sight)?)
        }),
        window(sight.names_editions, words::EDITIONS, |sight| {
            let plan = found(sight)?.plan.clone();
            let pen = Pen::new(sight.desk, sight.lang, plan, sight.marks);
            Some(editions::window(sight, &pen.unlocked()))
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

/// What goals and objectives reached, against what was spent for them.
fn against_performance(sight: Sight) -> Option<El> {
    let desk = sight.desk;
    for what in [Watch::Plan, Watch::Data, Watch::Year] {
        desk.watch(what);
    }
    let period = Period::Year(sight.year());
    let shown = desk.with(|w| query::money(w, period, desk.today()));
    let section = overview::money(&shown.flatten()?, period, false, sight.lang);
    // It prints on the sheets of the table.
    Some(el("div").class("budget").with(section))
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
    let editions = button(words::EDITIONS.within(lang), Weight::Normal, None)
        .on("click", move |_| sight.names_editions.set(true));
    let table = (!page.rows.is_empty()).then(|| table::table(sight, page));
    el("div")
        .class("stack budget")
        .with(head)
        .with(nothing)
        .with(table)
        .with(help)
        .with(
            el("div")
                .class("row no-print")
                .with([import, print, editions, add]),
        )
}
