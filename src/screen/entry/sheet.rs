//! The grid as one sees it: a head, rows, and what is wrong with what is typed.

use super::grid::Grid;
use super::row::GridRow;
use super::{grid, keys};
use crate::app::cursor::{Cursor, Spot};
use crate::app::query::entry_table::Row;
use crate::domain::period::Period;
use crate::screen::parts::{Icon, icon};
use crate::text::time;
use crate::text::words::entry as words;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::sync::Arc;

/// One grid with its keys.
#[component]
pub fn Sheet(
    grid: Grid,
    /// What it shows.
    #[prop(into)]
    name: String,
    /// The period that the page is about.
    #[prop(into)]
    period: Signal<Period>,
) -> impl IntoView {
    let lang = grid.lang;
    let periods = grid.periods();
    let columns = periods.len();
    let is_unitless = grid.with_section(|section| {
        let mut rows = section.rows.iter();
        rows.all(|row| row.unit_of_measure.is_empty())
    });
    let head = move |own: Period| {
        view! {
            <th
                scope="col"
                class="figure"
                class:is-here=move || period.get() == own
                abbr=time::period(lang, own)
            >
                {time::period_short(lang, own)}
            </th>
        }
    };
    let heads = periods.into_iter().map(head).collect_view();
    view! {
        <div class="card card-flush sheet-card">
            <div
                class="sheet-scroll"
                class:sheet-long=move || grid.is_long()
                node_ref=grid.scroll
                on:scroll=move |_| grid.scrolled()
            >
                <table
                    class="sheet"
                    class:sheet-unitless=is_unitless
                    role="grid"
                    aria-label=name
                    aria-describedby="tombol-isi"
                    aria-multiselectable="true"
                    aria-rowcount=move || grid.rows.with(Vec::len) + 1
                    aria-colcount=columns + 3
                    on:keydown=move |event| keys::pressed(grid, &event)
                    on:copy=move |event| keys::copied(grid, &event, false)
                    on:cut=move |event| keys::copied(grid, &event, true)
                    on:paste=move |event| keys::pasted(grid, &event)
                    on:mousedown=move |event| pointed(grid, &event)
                    on:mouseover=move |event| dragged(grid, &event)
                    on:dblclick=move |event| opened(grid, &event)
                    on:focusin=move |_| focused(grid)
                >
                    <thead>
                        <tr aria-rowindex="1">
                            <th scope="col" class="row-name">{words::VARIABLE.within(lang)}</th>
                            <th scope="col" class="row-unit">{words::UNIT_OF_MEASURE.within(lang)}</th>
                            <th scope="col" class="last-year">{(grid.year() - 1).to_string()}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody><Rows grid columns/></tbody>
                </table>
            </div>
            <Problem grid/>
        </div>
    }
}

/// The rows near the screen, with empty space for the others.
#[component]
fn Rows(grid: Grid, columns: usize) -> impl IntoView {
    let shown = move || {
        let (first, last) = grid.drawn();
        let rows = grid
            .rows
            .with(|rows| rows.get(first..last).map(<[_]>::to_vec));
        rows.into_iter()
            .flatten()
            .enumerate()
            .map(|(place, row)| (first + place, row))
            .collect::<Vec<(usize, Arc<Row>)>>()
    };
    let gap = move |rows: usize| {
        (rows > 0).then(|| {
            let height = format!(
                "{}px",
                rows * usize::try_from(grid::ROW_HEIGHT).unwrap_or(0)
            );
            view! {
                <tr class="sheet-gap" aria-hidden="true" style:height=height>
                    <td colspan=columns + 3></td>
                </tr>
            }
        })
    };
    view! {
        {move || gap(grid.drawn().0)}
        <For
            each=shown
            key=|(place, row)| (*place, row.variable, row.part)
            children=move |(place, row)| view! { <GridRow grid place row/> }
        />
        {move || gap(grid.rows.with(Vec::len) - grid.drawn().1)}
    }
}

/// Why what is typed cannot be taken.
#[component]
fn Problem(grid: Grid) -> impl IntoView {
    let problem = grid.editing.problem;
    view! {
        <div id=grid.problem_id() role="alert">
            {move || problem.get().map(|words| view! {
                <p class="sheet-problem">{icon(Icon::Warning)}<span>{words}</span></p>
            })}
        </div>
    }
}

/// The cell that an event happened in.
fn spot(event: &MouseEvent) -> Option<Spot> {
    let target = event
        .target()?
        .dyn_into::<leptos::web_sys::Element>()
        .ok()?;
    let cell = target.closest("td[data-column]").ok()??;
    let number = |name| cell.get_attribute(name)?.parse().ok();
    Some(Spot {
        row: number("data-row")?,
        column: number("data-column")?,
    })
}

fn is_typed_into(grid: Grid, at: Spot) -> bool {
    grid.editing.cell.with_untracked(Option::is_some) && grid.cursor.get_untracked().at == at
}

fn pointed(grid: Grid, event: &MouseEvent) {
    let Some(at) = spot(event).filter(|at| !is_typed_into(grid, *at)) else {
        return;
    };
    event.prevent_default();
    if grid.editing.cell.with_untracked(Option::is_some) && !grid.commit(None) {
        return;
    }
    let anchor = if event.shift_key() {
        grid.cursor.get_untracked().anchor
    } else {
        at
    };
    grid.go(Cursor::block(anchor, at));
}

fn dragged(grid: Grid, event: &MouseEvent) {
    if event.buttons() != 1 || grid.editing.cell.with_untracked(Option::is_some) {
        return;
    }
    let cursor = grid.cursor.get_untracked();
    if let Some(at) = spot(event).filter(|at| *at != cursor.at) {
        grid.go(Cursor::block(cursor.anchor, at));
    }
}

fn opened(grid: Grid, event: &MouseEvent) {
    if spot(event).is_some_and(|at| !is_typed_into(grid, at)) {
        grid.edit(None);
    }
}

/// Coming into the grid chooses the cell under the cursor.
fn focused(grid: Grid) {
    let address = grid.cell(grid.cursor.get_untracked().at);
    let address = address.map(|(row, period)| row.address(period));
    let is_chosen = grid
        .chosen
        .with_untracked(|chosen| chosen.as_ref().map(|it| it.address()) == address);
    if !is_chosen {
        grid.choose(None);
    }
}
