//! One row of the grid. It asks again only when its own variable changes or the cursor crosses it.

use super::grid::{Grid, ROW_HEIGHT};
use crate::app::cursor::Spot;
use crate::app::query::entry_table::{Content, GridCell, Row, RowKind};
use crate::domain::entry::Entry;
use crate::screen::parts::{Icon, icon};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::{entry as words, facts};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// What the cursor does to a row.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Mark {
    at: Option<usize>,
    block: Option<(usize, usize)>,
    is_edited: bool,
}

/// One row.
#[component]
pub fn GridRow(
    grid: Grid,
    /// Its place among the rows that show.
    place: usize,
    row: Arc<Row>,
) -> impl IntoView {
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
    let count = grid.with_section(|section| section.periods.len());
    let kind = match row.kind {
        RowKind::Figure => "row-figure",
        RowKind::Total => "row-total",
        RowKind::Part => "row-part",
        RowKind::Detail => "row-detail",
    };
    let is_open = {
        let row = row.clone();
        let periods = grid.periods();
        move |column: usize| {
            periods
                .get(column)
                .is_some_and(|period| row.is_open(*period))
        }
    };
    let cell = move |column| {
        let at = Spot { row: place, column };
        view! { <Cell grid at cells mark is_open=is_open(column)/> }
    };
    view! {
        <tr class=kind aria-rowindex=place + 2 style:height=format!("{ROW_HEIGHT}px")>
            <RowHead grid row=row.clone()/>
            <LastYear grid row/>
            {(0..count).map(cell).collect_view()}
        </tr>
    }
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
#[component]
fn RowHead(grid: Grid, row: Arc<Row>) -> impl IntoView {
    let variable = row.variable;
    let details = match row.kind {
        RowKind::Figure | RowKind::Total => grid.with_section(|section| {
            let rows = section.rows.iter();
            rows.filter(|it| it.variable == variable && it.kind == RowKind::Detail)
                .count()
        }),
        RowKind::Part | RowKind::Detail => 0,
    };
    let is_open = move || grid.open.with(|open| open.contains(&variable));
    let toggle = move |_| {
        grid.open.update(|open| {
            if !open.remove(&variable) {
                open.insert(variable);
            }
        });
    };
    let button = (details > 0).then(|| {
        let count = words::details(grid.lang, details);
        let label = count.clone();
        view! {
            <button
                type="button"
                class="row-details"
                aria-label=label
                aria-expanded=move || is_open().to_string()
                on:click=toggle
            >
                {icon(Icon::ChevronRight)}
                <span>{count}</span>
            </button>
        }
    });
    let (name, unit) = (row.name.clone(), row.unit_of_measure.clone());
    let title = match unit.as_str() {
        "" => name.clone(),
        unit => format!("{name} ({unit})"),
    };
    view! {
        <th scope="row" class="row-name" title=title>
            <div class="row-head">
                <span class="row-text">
                    <span>{name}</span> " " <small class="row-of">{unit.clone()}</small>
                </span>
                {button}
            </div>
        </th>
        <td class="row-unit">{unit}</td>
    }
}

/// The figure of the year before, for comparison.
#[component]
fn LastYear(grid: Grid, row: Arc<Row>) -> impl IntoView {
    let year = grid.year() - 1;
    let amount = move || {
        grid.desk.watch(Watch::Variable(row.variable));
        let today = grid.desk.today();
        let outcome = grid.desk.with(|w| row.of_year(w, year, today));
        match outcome.as_ref().and_then(words::amount) {
            Some(amount) => amount.into_any(),
            None => dot(facts::NOT_ENTERED.within(grid.lang)).into_any(),
        }
    };
    view! { <td class="last-year">{amount}</td> }
}

#[component]
fn Cell(
    grid: Grid,
    at: Spot,
    cells: Memo<Vec<GridCell>>,
    mark: Memo<Mark>,
    is_open: bool,
) -> impl IntoView {
    let column = at.column;
    let is_at = move || mark.with(|mark| mark.at == Some(column));
    let is_edited = Memo::new(move |_| mark.with(|m| m.at == Some(column) && m.is_edited));
    let is_chosen = move || {
        mark.with(|mark| match mark.block {
            Some((left, right)) => (left..=right).contains(&column),
            None => mark.at == Some(column),
        })
    };
    let is_in_block = move || mark.with(|mark| mark.block.is_some()) && is_chosen();
    let content = move || cells.with(|cells| cells.get(column).cloned());
    let class = move || content().map_or("", |cell| class(&cell.content));
    let has_note = move || content().is_some_and(|cell| cell.has_note);
    let shown = move || {
        if is_edited.get() {
            return view! { <Input grid/> }.into_any();
        }
        match content() {
            Some(cell) => shown(&cell, grid.lang),
            None => ().into_any(),
        }
    };
    view! {
        <td
            id=grid.element_id(at)
            class=class
            class:is-at=is_at
            class:is-in-block=is_in_block
            class:has-note=has_note
            role="gridcell"
            aria-colindex=column + 4
            aria-selected=move || is_chosen().to_string()
            aria-readonly=(!is_open).then_some("true")
            tabindex=move || if is_at() { "0" } else { "-1" }
            data-row=at.row
            data-column=column
        >
            {shown}
        </td>
    }
}

/// Where one types. It takes the focus when it appears and gives what it holds when it loses it.
#[component]
fn Input(grid: Grid) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    let editing = grid.editing;
    Effect::new(move || {
        if let Some(input) = node.get() {
            let end = u32::try_from(input.value().encode_utf16().count()).unwrap_or(0);
            drop(input.focus());
            drop(input.set_selection_range(end, end));
        }
    });
    view! {
        <input
            node_ref=node
            class="sheet-input"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            spellcheck="false"
            aria-label=move || name(grid)
            aria-invalid=move || editing.problem.with(Option::is_some).then_some("true")
            aria-describedby=grid.problem_id()
            value=editing.text.get_untracked()
            on:input=move |event| editing.typed(event_target_value(&event))
            on:blur=move |_| {
                // A grid that went away under the fingers has nothing to take it.
                if !grid.editing.text.is_disposed() {
                    grid.commit(None);
                }
            }
        />
    }
}

/// What is typed into: `Jumlah PMKS · TW II 2024`.
fn name(grid: Grid) -> String {
    let cell = grid.cell(grid.cursor.get().at);
    cell.map_or(String::new(), |(row, period)| {
        format!(
            "{} · {}",
            row.name,
            crate::text::time::period(grid.lang, period)
        )
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
fn dot(words: &'static str) -> impl IntoView {
    view! {
        <span aria-hidden="true">"·"</span>
        <span class="unseen">{words}</span>
    }
}

fn shown(cell: &GridCell, lang: Lang) -> AnyView {
    let note = cell
        .has_note
        .then(|| view! { <span class="unseen">", " {words::HAS_NOTE.within(lang)}</span> });
    let content = match &cell.content {
        Content::NotEntered => dot(facts::NOT_ENTERED.within(lang)).into_any(),
        Content::NotDue => dot(facts::NOT_DUE.within(lang)).into_any(),
        Content::NotMeasured => view! {
            <span aria-hidden="true">"–"</span>
            <span class="unseen">{facts::NOT_DUE.within(lang)}</span>
        }
        .into_any(),
        Content::Entered(Entry::NotAvailable) => view! {
            <abbr title=facts::NOT_AVAILABLE.within(lang)>
                {facts::NOT_AVAILABLE_SHORT.within(lang)}
            </abbr>
        }
        .into_any(),
        Content::Entered(entry) => crate::app::query::describe::entry_text(entry, lang).into_any(),
        Content::Disputed(_) => view! {
            {icon(Icon::Warning)}
            <span>{words::DIFFERS.within(lang)}</span>
        }
        .into_any(),
        Content::Total(outcome) => match words::amount(outcome) {
            Some(amount) => amount.into_any(),
            None => dot(facts::NOT_ENTERED.within(lang)).into_any(),
        },
    };
    view! { {content}{note} }.into_any()
}
