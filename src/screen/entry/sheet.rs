//! The grid as one sees it: a head, rows, and what is wrong with what is typed.

use super::grid::Grid;
use super::{grid, keys};
use crate::app::cursor::{Cursor, Spot};
use crate::app::query::entry_table::Row;
use crate::domain::period::Period;
use crate::screen::el::{Child, El, el};
use crate::screen::parts::{Icon, Items, icon};
use crate::text::time;
use crate::text::words::entry as words;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::rc::Rc;
use std::sync::Arc;

/// One grid with its keys: what it shows, and the period that the page is about.
pub fn sheet(grid: Grid, name: String, period: Memo<Period>) -> El {
    el("div")
        .class("card card-flush sheet-card")
        .live(move || {
            let class = match grid.is_long() {
                true => "sheet-scroll sheet-long",
                false => "sheet-scroll",
            };
            el("div")
                .class(class)
                .attr("id", grid.scroll_id())
                .on("scroll", move |_| grid.window.look_soon())
                .with(table(grid, &name, period))
        })
        .with(problem(grid))
}

fn table(grid: Grid, name: &str, period: Memo<Period>) -> El {
    let columns = grid.periods().len() + 3;
    let is_unitless = grid.with_section(|section| {
        let mut rows = section.rows.iter();
        rows.all(|row| row.unit_of_measure.is_empty())
    });
    el("table")
        .class(if is_unitless {
            "sheet sheet-unitless"
        } else {
            "sheet"
        })
        .attr("role", "grid")
        .attr("aria-label", name)
        .attr("aria-describedby", "tombol-isi")
        .attr("aria-multiselectable", "true")
        .attr("aria-rowcount", (grid.rows.with(Vec::len) + 1).to_string())
        .attr("aria-colcount", columns.to_string())
        .on("keydown", move |event| {
            keys::pressed(grid, event.unchecked_ref())
        })
        .on("copy", move |event| {
            keys::copied(grid, event.unchecked_ref(), false)
        })
        .on("cut", move |event| {
            keys::copied(grid, event.unchecked_ref(), true)
        })
        .on("paste", move |event| {
            keys::pasted(grid, event.unchecked_ref())
        })
        .on("mousedown", move |event| {
            pointed(grid, event.unchecked_ref())
        })
        .on("mouseover", move |event| {
            dragged(grid, event.unchecked_ref())
        })
        .on("dblclick", move |event| opened(grid, event.unchecked_ref()))
        .on("focusin", move |_| focused(grid))
        .with(el("thead").live(move || heads(grid, period.get())))
        .with(rows(grid))
}

fn heads(grid: Grid, here: Period) -> El {
    let lang = grid.lang;
    let head = |class: &str, words: &str| el("th").attr("scope", "col").class(class).with(words);
    let of_period = |own: Period| {
        let class = if own == here {
            "figure is-here"
        } else {
            "figure"
        };
        head(class, &time::period_short(lang, own)).attr("abbr", time::period(lang, own))
    };
    el("tr")
        .attr("aria-rowindex", "1")
        .with([
            head("row-name", words::VARIABLE.within(lang)),
            head("row-unit", words::UNIT_OF_MEASURE.within(lang)),
            head("last-year", &(grid.year() - 1).to_string()),
        ])
        .each(grid.periods().into_iter().map(of_period))
}

fn rows(grid: Grid) -> Child {
    let rows: Rc<[Arc<Row>]> = grid.rows.get().into();
    let (count, keys) = (rows.len(), rows.clone());
    let items = Items {
        count,
        guess: grid::ROW_HEIGHT.into(),
        key: Box::new(move |at| {
            let row = &keys[at];
            format!("{:?} {} {:?}", row.kind, row.variable, row.part)
        }),
        item: Rc::new(move |at| super::row::row(grid, at, &rows[at])),
    };
    grid.window.draw(grid.rows_id(), || el("tbody"), items)
}

/// Why what is typed cannot be taken.
fn problem(grid: Grid) -> El {
    el("div")
        .attr("id", grid.problem_id())
        .attr("role", "alert")
        .live(move || {
            let words = grid.editing.problem.get()?;
            let says = [icon(Icon::Warning), el("span").with(words)];
            Some(el("p").class("sheet-problem").with(says))
        })
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
