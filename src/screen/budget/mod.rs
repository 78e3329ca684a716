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
use crate::screen::el::{El, el};
use crate::screen::parts::{Dialog, Icon, Weight, button};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::{budget as words, budget_table as import_words, paper};
use leptos::prelude::*;
use sight::Sight;
use std::rc::Rc;

/// The page for the year that is looked at.
pub fn page(desk: Desk, lang: Lang, period: Memo<Period>) -> AnyView {
    let sight = Sight::new(desk, lang, period);
    let content = move || found(sight).map(|page| frame(sight, &page));
    let about = move || found(sight).and_then(|page| detail::detail(sight, &page));
    view! {
        {sight::choices(sight)}
        {content}
        <Dialog open=sight.opens title=words::ABOUT.within(lang) lang>{about}</Dialog>
        <Dialog open=sight.imports title=import_words::TITLE.within(lang) lang>
            {move || import::content(sight)}
        </Dialog>
        <Dialog open=sight.pastes title=words::PASTE_TITLE.within(lang) lang>
            {move || found(sight).and_then(|page| pasting::look(sight, &page))}
        </Dialog>
    }
    .into_any()
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
