//! The grids of a unit, one for each rhythm in which figures are entered, and where one begins in them.

use super::chosen::Chosen;
use super::editing;
use super::grid::Grid;
use super::panel::Panel;
use super::pasting::{PasteDialog, Pasting};
use super::sheet::Sheet;
use crate::app::command::CellAddress;
use crate::app::cursor::{Cursor, Spot};
use crate::app::kept::Draft;
use crate::app::ports::Slot;
use crate::app::query::entry_table::{Row, Section};
use crate::domain::period::Period;
use crate::screen::desk::{Aim, Desk};
use crate::screen::parts::{Button, Notice, Weight};
use crate::text::Lang;
use crate::text::words::entry as words;
use leptos::prelude::*;
use std::sync::Arc;

/// All grids of the page, with the side that tells about the chosen cell.
#[component]
pub fn Grids(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
    /// What they show, one each.
    sections: Vec<Section>,
    /// The period that the page is about.
    period: Signal<Period>,
) -> impl IntoView {
    let chosen = RwSignal::new(None::<Chosen>);
    let pasting = RwSignal::new(None::<Pasting>);
    let grids: Vec<_> = sections
        .into_iter()
        .enumerate()
        .map(|(number, section)| Grid::new(desk, lang, number, section, chosen, pasting))
        .collect();
    let begin = period.get_untracked();
    grids.iter().for_each(|grid| start(*grid, begin));
    // A link may lead to one cell.
    if let Some(Aim::Cell(cell)) = desk.aim.try_update_value(Option::take).flatten() {
        let mut places = grids.iter().map(|grid| (grid, find(*grid, cell)));
        if let Some((grid, at)) = places.find_map(|(grid, at)| Some((grid, at?))) {
            grid.go(Cursor::on(at));
        }
    }
    let sheets = grids.iter().map(|grid| {
        let frequency = grid.with_section(|section| section.frequency);
        let name = words::section(lang, frequency, grid.year());
        view! { <Sheet grid=*grid name period/> }
    });
    let sheets = sheets.collect_view();
    let grids = StoredValue::new(grids);
    Effect::watch(
        move || period.get(),
        move |period, _, _| {
            grids.with_value(|grids| grids.iter().for_each(|grid| follow(*grid, *period)));
        },
        false,
    );
    let grid_of = move |cell: CellAddress| {
        grids.with_value(|grids| {
            grids
                .iter()
                .copied()
                .find(|grid| find(*grid, cell).is_some())
        })
    };
    view! {
        <div class="columns">
            <div class="stack">
                <DraftFound desk lang grid_of=Callback::new(grid_of)/>
                {sheets}
                <details class="hint">
                    <summary>{words::KEYS_TITLE.within(lang)}</summary>
                    <p id="tombol-isi">{words::KEYS.within(lang)}</p>
                </details>
            </div>
            <Panel desk lang chosen grid_of/>
        </div>
        <PasteDialog lang pasting/>
    }
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

/// What was being typed when the page went away is offered back.
#[component]
fn DraftFound(
    desk: Desk,
    lang: Lang,
    grid_of: Callback<CellAddress, Option<Grid>>,
) -> impl IntoView {
    let name = desk.workspace_name();
    let draft: Option<Draft> = name
        .as_ref()
        .and_then(|name| desk.device.keepsake.get(Slot::Draft(name)));
    let found = draft.and_then(|draft| {
        let cell = editing::cell_of(&draft)?;
        let grid = grid_of.run(cell)?;
        let at = find(grid, cell)?;
        (!draft.text.trim().is_empty()).then_some((grid, at, draft.text))
    });
    let shows = RwSignal::new(found.is_some());
    let found = StoredValue::new(found);
    let resume = move |_| {
        shows.set(false);
        if let Some((grid, at, text)) = found.get_value() {
            grid.go(Cursor::on(at));
            grid.edit(Some(text));
        }
    };
    let forget = move |_| {
        shows.set(false);
        if let Some((grid, ..)) = found.get_value() {
            grid.editing.cancel();
        }
    };
    let text = found.with_value(|found| found.as_ref().map(|(.., text)| text.clone()));
    let text = StoredValue::new(text.unwrap_or_default());
    view! {
        <Show when=move || shows.get()>
            <Notice>
                <p>{words::DRAFT_FOUND.within(lang)} " “" {text.get_value()} "”"</p>
                <div class="row">
                    <Button
                        text=words::DRAFT_USE.within(lang)
                        press=resume
                        weight=Weight::Primary
                    />
                    <Button text=words::DRAFT_DROP.within(lang) press=forget/>
                </div>
            </Notice>
        </Show>
    }
}
