//! One row of the grid. It asks again only when its own variable changes or the cursor crosses it.

use super::grid::Grid;
use crate::app::cursor::Spot;
use crate::app::query::describe;
use crate::app::query::entry_table::{Content, GridCell, Row, RowKind};
use crate::domain::entry::Entry;
use crate::screen::el::{Child, El, el, list, live};
use crate::screen::parts::{Icon, icon};
use crate::screen::watch::{Watch, whenever};
use crate::text::words::{entry as words, facts};
use crate::text::{Lang, time};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// What the cursor does to a row.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Mark {
    at: Option<usize>,
    block: Option<(usize, usize)>,
    is_edited: bool,
}

/// One row, at its place among the rows that show.
pub fn row(grid: Grid, place: usize, row: &Arc<Row>) -> El {
    let mark = Memo::new(move |_| {
        let cursor = grid.cursor.get();
        let (top, bottom) = cursor.rows();
        let is_in_block = cursor.is_block() && (top..=bottom).contains(&place);
        let is_here = cursor.at.row == place;
        Mark {
            at: is_here.then_some(cursor.at.column),
            block: is_in_block.then(|| cursor.columns()),
            is_edited: is_here && grid.editing.cell.with(Option::is_some),
        }
    });
    let cells = {
        let row = row.clone();
        Memo::new(move |_| cells(grid, &row))
    };
    let kind = match row.kind {
        RowKind::Figure => "row-figure",
        RowKind::Total => "row-total",
        RowKind::Part => "row-part",
        RowKind::Detail => "row-detail",
    };
    let open: Vec<bool> = (grid.periods().iter())
        .map(|period| row.is_open(*period))
        .collect();
    let all = move || {
        let mark = mark.get();
        let cell = |(column, is_open): (usize, &bool)| {
            let content = cells.with(|cells| cells.get(column).cloned());
            let at = Spot { row: place, column };
            cell(grid, at, content, mark, *is_open)
        };
        open.iter().enumerate().map(cell).collect::<Vec<_>>()
    };
    el("tr")
        .class(kind)
        .attr("aria-rowindex", (place + 2).to_string())
        .with(head(grid, row))
        .with(last_year(grid, row.clone()))
        .live(all)
}

fn cells(grid: Grid, row: &Row) -> Vec<GridCell> {
    grid.desk.watch(Watch::Variable(row.variable));
    let today = grid.desk.today();
    let ask = |w: &_| {
        grid.with_section(|section| {
            let periods = section.periods.iter();
            periods.map(|period| row.cell(w, *period, today)).collect()
        })
    };
    grid.desk.with(ask).unwrap_or_default()
}

/// The name of a row, its unit, and the button that shows its details.
fn head(grid: Grid, row: &Row) -> [El; 2] {
    let (name, unit) = (row.name.as_str(), row.unit_of_measure.as_str());
    let title = match unit {
        "" => name.to_owned(),
        unit => format!("{name} ({unit})"),
    };
    let text = el("span")
        .class("row-text")
        .with(el("span").with(name))
        .with(" ")
        .with(el("small").class("row-of").with(unit));
    let content = el("div")
        .class("row-head")
        .with(text)
        .with(details(grid, row));
    let name = el("th")
        .attr("scope", "row")
        .class("row-name")
        .attr("title", title)
        .with(content);
    [name, el("td").class("row-unit").with(unit)]
}

fn details(grid: Grid, row: &Row) -> Option<Child> {
    let variable = row.variable;
    let details = match row.kind {
        RowKind::Figure | RowKind::Total => grid.with_section(|section| {
            let rows = section.rows.iter();
            rows.filter(|it| it.variable == variable && it.kind == RowKind::Detail)
                .count()
        }),
        RowKind::Part | RowKind::Detail => 0,
    };
    let toggle = move |_| {
        grid.open.update(|open| {
            if !open.remove(&variable) {
                open.insert(variable);
            }
        });
    };
    let count = words::details(grid.lang, details);
    let button = move || {
        let is_open = grid.open.with(|open| open.contains(&variable));
        el("button")
            .attr("type", "button")
            .class("row-details")
            .attr("aria-label", count.as_str())
            .attr("aria-expanded", is_open.to_string())
            .on("click", toggle)
            .with([icon(Icon::ChevronRight), el("span").with(count.as_str())])
    };
    (details > 0).then(|| live(button))
}

/// The figure of the year before, for comparison.
fn last_year(grid: Grid, row: Arc<Row>) -> El {
    let year = grid.year() - 1;
    el("td").class("last-year").live(move || {
        grid.desk.watch(Watch::Variable(row.variable));
        let today = grid.desk.today();
        let outcome = grid.desk.with(|w| row.of_year(w, year, today));
        match outcome.as_ref().and_then(words::amount) {
            Some(amount) => list(amount),
            None => list(sign("·", facts::NOT_ENTERED.within(grid.lang))),
        }
    })
}

fn cell(grid: Grid, at: Spot, content: Option<GridCell>, mark: Mark, is_open: bool) -> El {
    let column = at.column;
    let is_at = mark.at == Some(column);
    let is_chosen = match mark.block {
        Some((left, right)) => (left..=right).contains(&column),
        None => is_at,
    };
    let has_note = content.as_ref().is_some_and(|cell| cell.has_note);
    let classes = [
        (
            content.as_ref().map_or("", |cell| class(&cell.content)),
            true,
        ),
        ("is-at", is_at),
        ("is-in-block", is_chosen && mark.block.is_some()),
        ("has-note", has_note),
    ];
    let classes = classes.into_iter().filter(|(_, is_so)| *is_so);
    let classes: Vec<_> = classes.map(|(class, _)| class).collect();
    let shown = match content {
        _ if is_at && mark.is_edited => list(input(grid)),
        Some(cell) => shown(&cell, grid.lang),
        None => Vec::new(),
    };
    let td = el("td")
        .attr("id", grid.element_id(at))
        .class(classes.join(" "))
        .attr("role", "gridcell")
        .attr("aria-colindex", (column + 4).to_string())
        .attr("aria-selected", is_chosen.to_string())
        .attr("tabindex", if is_at { "0" } else { "-1" })
        .attr("data-row", at.row.to_string())
        .attr("data-column", column.to_string())
        .with(shown);
    match is_open {
        true => td,
        false => td.attr("aria-readonly", "true"),
    }
}

/// Where one types. It takes the focus when it appears and gives what it holds when it loses it.
fn input(grid: Grid) -> El {
    let editing = grid.editing;
    let input = el("input")
        .class("sheet-input")
        .attr("type", "text")
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-label", name(grid))
        .attr("aria-describedby", grid.problem_id())
        .attr("value", editing.text.get_untracked())
        .on("input", move |event| {
            editing.typed(event_target_value(&event))
        })
        .on("blur", move |_| {
            // A grid that went away under the fingers has nothing to take it.
            if !editing.text.is_disposed() {
                grid.commit(None);
            }
        })
        .bind(take_focus);
    match editing.problem.with(Option::is_some) {
        true => input.attr("aria-invalid", "true"),
        false => input,
    }
}

/// Gives the focus to where one types, behind what stands there, before the next key is pressed.
fn take_focus(input: &Element) {
    let Some(input) = input.dyn_ref::<HtmlInputElement>().cloned() else {
        return;
    };
    whenever(move || {
        if document().active_element().as_ref() != Some(&*input) {
            let end = u32::try_from(input.value().encode_utf16().count()).unwrap_or(0);
            drop(input.focus());
            drop(input.set_selection_range(end, end));
        }
    });
}

/// What is typed into: `Jumlah PMKS · TW II 2024`.
fn name(grid: Grid) -> String {
    let cell = grid.cell(grid.cursor.get_untracked().at);
    cell.map_or(String::new(), |(row, period)| {
        format!("{} · {}", row.name, time::period(grid.lang, period))
    })
}

const fn class(content: &Content) -> &'static str {
    match content {
        Content::NotEntered => "cell cell-empty",
        Content::NotDue => "cell cell-not-due",
        Content::NotMeasured => "cell cell-not-measured",
        Content::Entered(Entry::Number(_)) => "cell cell-number",
        Content::Entered(_) => "cell cell-word",
        Content::Disputed(_) => "cell cell-disputed",
        Content::Total(_) => "cell cell-total",
    }
}

/// A state that shows as a sign and is read as words.
fn sign(sign: &str, words: &str) -> [El; 2] {
    [
        el("span").attr("aria-hidden", "true").with(sign),
        el("span").class("unseen").with(words),
    ]
}

fn shown(cell: &GridCell, lang: Lang) -> Vec<Child> {
    let not_entered = || list(sign("·", facts::NOT_ENTERED.within(lang)));
    let mut shown = match &cell.content {
        Content::NotEntered => not_entered(),
        Content::NotDue => list(sign("·", facts::NOT_DUE.within(lang))),
        Content::NotMeasured => list(sign("–", facts::NOT_DUE.within(lang))),
        Content::Entered(Entry::NotAvailable) => list(
            el("abbr")
                .attr("title", facts::NOT_AVAILABLE.within(lang))
                .with(facts::NOT_AVAILABLE_SHORT.within(lang)),
        ),
        Content::Entered(entry) => list(describe::entry_text(entry, lang)),
        Content::Disputed(_) => list([
            icon(Icon::Warning),
            el("span").with(words::DIFFERS.within(lang)),
        ]),
        Content::Total(outcome) => words::amount(outcome).map_or_else(not_entered, list),
    };
    if cell.has_note {
        let says = format!(", {}", words::HAS_NOTE.within(lang));
        shown.push(Child::El(el("span").class("unseen").with(says)));
    }
    shown
}
