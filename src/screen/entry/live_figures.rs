//! *Langsung terlihat*: the indicators that a cell counts in, as every key changes them.

use crate::app::Workspace;
use crate::app::command::CellAddress;
use crate::app::query::overview::{Card, card, derivation};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::overview::brief;
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::formula;
use crate::text::words::entry as words;

/// The indicators that use the variable of a cell, through its period.
pub fn live_figures(desk: Desk, lang: Lang, cell: CellAddress) -> El {
    el("section")
        .class("stack")
        .with(el("h2").with(words::LIVE.within(lang)))
        .live(move || figures(desk, lang, cell))
}

fn figures(desk: Desk, lang: Lang, cell: CellAddress) -> Vec<El> {
    desk.watch(Watch::Data);
    desk.watch(Watch::Plan);
    let today = desk.today();
    let live = |workspace: &Workspace| -> Option<Vec<El>> {
        let plan = workspace.plan_for_year(cell.period.year())?;
        let users = plan.users_of(cell.variable);
        let cards = users.filter_map(|id| card(workspace, id, cell.period, today));
        let figures = cards.map(|card| {
            let steps = numbers(workspace, &card, cell, desk);
            brief(&card, steps, lang)
        });
        Some(figures.collect())
    };
    match desk.with(live).flatten() {
        Some(figures) if !figures.is_empty() => figures,
        _ => vec![el("p").class("hint").with(words::NOT_USED.within(lang))],
    }
}

/// The formula with its numbers: `48.272 ÷ 61.305 × 100`.
fn numbers(workspace: &Workspace, card: &Card, cell: CellAddress, desk: Desk) -> Option<String> {
    let found = derivation(workspace, card.indicator, cell.period, desk.today())?;
    let steps = found.steps.ok()?;
    Some(formula::derivation(&steps.formula, card.decimals))
}
