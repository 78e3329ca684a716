//! The grids of a unit, one for each rhythm in which figures are entered, and where one begins in them.

use super::chosen::Chosen;
use super::editing;
use super::grid::Grid;
use super::panel::panel;
use super::pasting::{Pasting, paste_dialog};
use super::sheet::sheet;
use crate::app::command::CellAddress;
use crate::app::cursor::{Cursor, Spot};
use crate::app::query::entry_table::{Row, Section};
use crate::domain::period::Period;
use crate::screen::desk::{Aim, Desk};
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Tone, Weight, button, notice};
use crate::screen::watch::whenever;
use crate::text::Lang;
use crate::text::words::entry as words;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

/// All grids of the page, one for each section, with the side that tells about the chosen cell.
pub fn grids(desk: Desk, lang: Lang, sections: Vec<Section>, period: Memo<Period>) -> Vec<El> {
    let chosen = RwSignal::new(None::<Chosen>);
    let pasting = RwSignal::new(None::<Pasting>);
    let grids: Rc<[Grid]> = sections
        .into_iter()
        .enumerate()
        .map(|(number, section)| Grid::new(desk, lang, number, section, chosen, pasting))
        .collect();
    let begin = period.get_untracked();
    grids.iter().for_each(|grid| start(*grid, begin));
    let found = draft_found(desk, lang, &grids);
    // A link may lead to one cell.
    if let Some(Aim::Cell(cell)) = desk.aim.try_update_value(Option::take).flatten() {
        let mut places = grids.iter().map(|grid| (grid, find(*grid, cell)));
        if let Some((grid, at)) = places.find_map(|(grid, at)| Some((grid, at?))) {
            grid.go(Cursor::on(at));
        }
    }
    let leaving = grids.clone();
    let hidden = window_event_listener_untyped("pagehide", move |_| {
        let here = leaving.iter().find(|it| it.has_focus());
        let here = here.and_then(|it| Some((it, it.here()?)));
        if let Some((grid, (row, period))) = here {
            grid.editing.keep_place(row.address(period));
        }
    });
    on_cleanup(move || hidden.remove());
    let draw = |grid: &Grid| {
        let frequency = grid.with_section(|section| section.frequency);
        let name = words::section(lang, frequency, grid.year());
        sheet(*grid, name, period)
    };
    let help = el("details").class("hint").with([
        el("summary").with(words::KEYS_TITLE.within(lang)),
        el("p")
            .attr("id", "tombol-isi")
            .with(words::KEYS.within(lang)),
    ]);
    let main = el("div")
        .class("stack")
        .with(found)
        .each(grids.iter().map(draw))
        .with(help);
    let all = grids.clone();
    let seen = Cell::new(begin);
    whenever(move || {
        let now = period.get();
        if seen.replace(now) != now {
            untrack(|| all.iter().for_each(|grid| follow(*grid, now)));
        }
    });
    let side = panel(desk, lang, chosen, move |cell| grid_of(&grids, cell));
    vec![
        el("div").class("columns").with([main, side]),
        paste_dialog(lang, pasting),
    ]
}

/// The grid that a cell belongs to.
fn grid_of(grids: &[Grid], cell: CellAddress) -> Option<Grid> {
    let is_there = |grid: &&Grid| find(**grid, cell).is_some();
    grids.iter().find(is_there).copied()
}

/// The cursor begins in the first row of the period that the page is about.
fn start(grid: Grid, period: Period) {
    let column = grid.with_section(|section| section.column_of(period));
    grid.cursor.set(Cursor::on(Spot { row: 0, column }));
    grid.show_column();
    if grid.chosen.with_untracked(Option::is_none) {
        grid.choose(None);
    }
}

/// The cursor goes along its row into another period, unless its cell is being typed into.
fn follow(grid: Grid, period: Period) {
    if grid.editing.cell.with_untracked(Option::is_some) {
        return;
    }
    let chosen = grid
        .chosen
        .with_untracked(|chosen| chosen.as_ref().map(Chosen::address));
    let column = grid.with_section(|section| section.column_of(period));
    let row = grid.cursor.get_untracked().at.row;
    grid.cursor.set(Cursor::on(Spot { row, column }));
    if grid.has_focus() {
        grid.focus();
    }
    grid.show_column();
    if chosen.is_some_and(|cell| find(grid, cell).is_some()) {
        grid.choose(None);
    }
}

/// Where a cell stands among the rows that show.
fn find(grid: Grid, cell: CellAddress) -> Option<Spot> {
    let is_row =
        |row: &Arc<Row>| row.variable == cell.variable && row.part == cell.part && row.is_entered();
    let row = grid
        .rows
        .with_untracked(|rows| rows.iter().position(is_row))?;
    let column = grid.periods().iter().position(|own| *own == cell.period)?;
    Some(Spot { row, column })
}

/// The cell that one was in when the page went away is the one again; a figure that was being typed is offered back,
/// a note stands as it was typed.
fn draft_found(desk: Desk, lang: Lang, grids: &[Grid]) -> Option<Child> {
    let draft = editing::kept(desk)?;
    let cell = editing::cell_of(&draft)?;
    let grid = grid_of(grids, cell)?;
    let at = find(grid, cell)?;
    grid.cursor.set(Cursor::on(at));
    grid.show_column();
    grid.window.reach(at.row);
    grid.choose(None);
    if editing::is_note(&draft) {
        return None;
    }
    let text = draft.text;
    if text.trim().is_empty() {
        editing::forget(desk);
        grid.focus();
        return None;
    }
    let shows = RwSignal::new(true);
    Some(live(move || {
        let found = format!("{} “{text}”", words::DRAFT_FOUND.within(lang));
        let text = text.clone();
        let resume = move |_| {
            shows.set(false);
            grid.go(Cursor::on(at));
            grid.edit(Some(text.clone()));
        };
        let forget = move |_| {
            shows.set(false);
            grid.editing.cancel();
        };
        let ways = [
            button(words::DRAFT_USE.within(lang), Weight::Primary, None).on("click", resume),
            button(words::DRAFT_DROP.within(lang), Weight::Normal, None).on("click", forget),
        ];
        let ways = el("div").class("row").with(ways);
        let offer = notice(Tone::Plain, [el("p").with(found), ways]);
        shows.get().then_some(offer)
    }))
}
