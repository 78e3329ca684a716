//! A look at a pasted block before it counts.

use super::grid::Grid;
use super::picks::Picks;
use crate::app::query::pasted::Pasted;
use crate::log::Purpose;
use crate::screen::el::{El, el};
use crate::screen::parts::{Weight, button, dialog};
use crate::screen::watch::whenever;
use crate::text::Lang;
use crate::text::words::entry as words;
use leptos::prelude::*;
use std::cell::Cell;

/// A block that waits to be looked at.
#[derive(Clone, Copy)]
pub struct Pasting {
    grid: Grid,
    picks: Picks,
}

impl Pasting {
    /// Each cell begins with the choice that is safe.
    pub fn new(grid: Grid, pasted: Pasted) -> Self {
        Self {
            grid,
            picks: Picks::new(pasted),
        }
    }

    fn accept(self) {
        self.grid.enter(self.picks.cells(), Purpose::Paste);
    }
}

/// The dialog over the grid.
pub fn paste_dialog(lang: Lang, pasting: RwSignal<Option<Pasting>>) -> El {
    let open = RwSignal::new(false);
    whenever(move || {
        if pasting.with(Option::is_some) {
            open.set(true);
        }
    });
    // The dialog closes by itself on Esc; then the block is forgotten and the grid has the focus again.
    let was_open = Cell::new(false);
    whenever(move || {
        let is_open = open.get();
        if was_open.replace(is_open) && !is_open {
            let grid = pasting.with_untracked(|pasting| pasting.map(|it| it.grid));
            pasting.set(None);
            grid.into_iter().for_each(Grid::focus);
        }
    });
    let title = move || words::PASTE_TITLE.within(lang).to_owned();
    dialog(open, lang, title, move || {
        pasting.get().map(|pasting| look(pasting, lang, open))
    })
}

fn look(pasting: Pasting, lang: Lang, open: RwSignal<bool>) -> [El; 3] {
    let accept = button(words::PASTE_ACCEPT.within(lang), Weight::Primary, None);
    let accept = accept.on("click", move |_| {
        pasting.accept();
        open.set(false);
    });
    let refuse = button(words::PASTE_REFUSE.within(lang), Weight::Normal, None)
        .on("click", move |_| open.set(false));
    [
        el("p").with(pasting.picks.with(|pasted| summary(pasted, lang))),
        pasting.picks.table(lang, words::PASTE_TITLE, words::PASTED),
        el("div").class("row").with([accept, refuse]),
    ]
}

fn summary(pasted: &Pasted, lang: Lang) -> String {
    let (passed, cells) = (pasted.passed_over, &pasted.cells);
    let read = cells.iter().filter(|cell| cell.reading.is_ok()).count();
    let doubtful = cells.iter().filter(|cell| cell.is_doubtful()).count();
    let summary = words::paste_summary(lang, read, doubtful, cells.len() - read);
    let passed = match passed {
        0 => String::new(),
        passed => words::passed_over(lang, passed),
    };
    let unchanged = words::PASTE_UNCHANGED.within(lang);
    format!("{summary} {unchanged} {passed}")
}
