//! The cells that people type into, and what keys do in them: as in a spreadsheet, as far as fields allow.

use super::figures::written;
use super::place::cell_id;
use super::sight::Sight;
use crate::app::Command;
use crate::app::budget_entry::{Column, Misfit, NoAmount, lay};
use crate::app::query::budget_page::BudgetPage;
use crate::domain::budget::Said;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::Value;
use crate::screen::el::{El, el};
use crate::text::entry::Reading;
use crate::text::words::{budget as words, entry as entry_words, facts};
use crate::text::{Lang, number, time};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlInputElement, KeyboardEvent};

/// The identity of what explains how to fill in.
pub const HELP_ID: &str = "isi-anggaran";
/// The identity of what says why something cannot be taken.
pub const TROUBLE_ID: &str = "masalah-anggaran";

/// Row and column of a cell.
type Spot = (usize, usize);

/// A cell with what is entered in it.
pub fn cell(sight: Sight, page: &BudgetPage, spot: Spot, column: Column) -> El {
    let lang = sight.lang;
    let (row, line) = (&page.rows[spot.0], &page.budget.lines[spot.0]);
    let said = column.said(&line.money);
    let key = column.key(row.id, page.budget.year);
    let has_trouble = sight
        .trouble
        .with(|it| it.as_ref().is_some_and(|(of, _)| *of == key));
    let name = match row.name.as_str() {
        "" => &row.code,
        name => name,
    };
    let label = format!("{name}: {}", in_full(lang, column, page.budget.year));
    let field = el("input")
        .class("ink ink-figure")
        .attr("id", cell_id(row.id, column))
        .attr("type", "text")
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("aria-label", label)
        .attr("data-row", spot.0.to_string())
        .attr("data-column", spot.1.to_string())
        .value(&text(lang, said));
    let field = match (said, has_trouble) {
        (_, true) => field
            .attr("aria-invalid", "true")
            .attr("aria-describedby", TROUBLE_ID),
        (Said::Disputed, _) => field.attr("placeholder", words::DIFFERS.within(lang)),
        _ => field,
    };
    el("td").class("figure").with(field)
}

/// What a cell says, as it reads back.
fn text(lang: Lang, said: Said<crate::domain::amount::Decimal>) -> String {
    match said {
        Said::Is(amount) => written(amount),
        Said::Nil => facts::NIL.within(lang).to_owned(),
        Said::NotAvailable => facts::NOT_AVAILABLE_SHORT.within(lang).to_owned(),
        Said::Nothing | Said::Disputed => String::new(),
    }
}

/// What a column of a year is called by itself.
pub fn in_full(lang: Lang, column: Column, year: u16) -> String {
    format!("{} {year}", column_name(lang, column))
}

/// What a column of whatever year is called.
pub fn column_name(lang: Lang, column: Column) -> String {
    let (name, quarter) = match column {
        Column::Original => (words::ORIGINAL_IN_FULL, None),
        Column::Amended => (words::AMENDED_IN_FULL, None),
        Column::Spent(n) => (words::SPENT_IN_FULL, Some(n)),
        Column::Physical(n) => (words::WORK_IN_FULL, Some(n)),
    };
    let quarter = quarter.map(|n| time::period_short(lang, Period::Quarter(0, n)));
    let name = name.within(lang).to_owned();
    [Some(name), quarter]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Hears what happens in any cell of the table.
pub fn listen(sight: Sight, page: &Rc<BudgetPage>, table: El) -> El {
    let (changed, pressed, pasted) = (page.clone(), page.clone(), page.clone());
    table
        .on("focusin", move |event| {
            // What is typed takes the place of what stood there, as in a spreadsheet.
            if let Some((field, _)) = field(&event) {
                field.select();
            }
        })
        // The keyboard passes other cells on its way to the details.
        .on("click", move |event| ask(sight, &event))
        .on("change", move |event| {
            ask(sight, &event);
            if let Some((field, spot)) = field(&event) {
                take(sight, &changed, &field, spot);
            }
        })
        .on("keydown", move |event| press(sight, &pressed, &event))
        .on("paste", move |event| paste(sight, &pasted, &event))
}

fn field(event: &Event) -> Option<(HtmlInputElement, Spot)> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let place = |name| field.get_attribute(name)?.parse().ok();
    let spot = (place("data-row")?, place("data-column")?);
    Some((field, spot))
}

/// The details are about the amount that was touched last.
fn ask(sight: Sight, event: &Event) {
    let columns = untrack(|| sight.columns());
    if let Some((_, (_, column))) = field(event)
        && let Some(column) = columns.get(column)
    {
        sight.asked.set(*column);
    }
}

fn at(sight: Sight, page: &BudgetPage, (row, column): Spot) -> Option<(EntityId, Column)> {
    let column = *sight.columns().get(column)?;
    Some((page.rows.get(row)?.id, column))
}

/// Takes what is typed; what cannot be taken stays, with the reason.
fn take(sight: Sight, page: &BudgetPage, field: &HtmlInputElement, spot: Spot) -> bool {
    let Some((thing, column)) = at(sight, page, spot) else {
        return false;
    };
    let key = column.key(thing, page.budget.year);
    let taken = column
        .read(&field.value())
        .map_err(|why| reason(sight.lang, &why));
    let taken = taken.and_then(|reading| {
        let value = reading.entry.clone().map_or(Value::Cleared, Value::Entry);
        let facts = vec![(key, value)];
        let done = sight.desk.dispatch(Command::Set { facts });
        done.map_err(|refusal| refusal.message(sight.lang))?;
        Ok(reading)
    });
    match taken {
        Ok(reading) => {
            sight.trouble.set(None);
            field.set_value(&text(sight.lang, said(reading.entry.as_ref())));
            tell(sight, &reading);
            true
        }
        Err(why) => {
            sight.trouble.set(Some((key, why)));
            false
        }
    }
}

fn said(entry: Option<&Entry>) -> Said<crate::domain::amount::Decimal> {
    match entry {
        Some(Entry::Number(quantity)) => Said::Is(quantity.value),
        Some(Entry::Nil) => Said::Nil,
        Some(Entry::NotAvailable) => Said::NotAvailable,
        Some(Entry::Rank(_)) | None => Said::Nothing,
    }
}

/// Read the Indonesian way, and shown back where it may have meant another amount.
fn tell(sight: Sight, reading: &Reading) {
    let doubt = reading.doubt.filter(|_| reading.other.is_some());
    if let Some(doubt) = doubt.filter(|_| reading.is_surprising()) {
        sight.desk.tell(doubt.message(sight.lang));
    }
    if let Some(remark) = &reading.remark {
        let dropped = entry_words::remark_dropped(sight.lang, remark);
        sight.desk.tell(dropped);
    }
}

/// Why something is no amount, and what to do.
pub fn reason(lang: Lang, why: &NoAmount) -> String {
    let words = match why {
        NoAmount::Unreadable(unreadable) => return unreadable.message(lang),
        NoAmount::Negative => words::NEGATIVE,
        NoAmount::BelowSen => words::BELOW_SEN,
        NoAmount::Share => words::SHARE,
        NoAmount::NoShare => words::NO_SHARE,
        NoAmount::Personal => entry_words::NIK,
    };
    words.within(lang).to_owned()
}

/// An amount in words of the table.
pub fn amount(lang: Lang, entry: &Entry) -> String {
    match entry {
        Entry::Number(quantity) => number::number(quantity.value, None),
        other => crate::app::query::describe::entry_text(other, lang),
    }
}

fn press(sight: Sight, page: &BudgetPage, event: &Event) {
    let (Some(pressed), Some((field, spot))) = (event.dyn_ref::<KeyboardEvent>(), field(event))
    else {
        return;
    };
    if pressed.is_composing() {
        return;
    }
    let down = match (pressed.key().as_str(), pressed.shift_key()) {
        ("Enter", is_back) => !is_back,
        ("ArrowDown", _) => true,
        ("ArrowUp", _) => false,
        ("Escape", _) => {
            let Some((thing, column)) = at(sight, page, spot) else {
                return;
            };
            let line = page.budget.line(thing).map(|line| line.money);
            let before = line.map_or(Said::Nothing, |money| column.said(&money));
            field.set_value(&text(sight.lang, before));
            field.select();
            sight.trouble.set(None);
            return;
        }
        _ => return,
    };
    event.prevent_default();
    if take(sight, page, &field, spot) {
        go(sight, page, spot, down);
    }
}

/// To the next cell above or below that people type into.
fn go(sight: Sight, page: &BudgetPage, (row, column): Spot, down: bool) {
    let Some((_, column)) = at(sight, page, (row, column)) else {
        return;
    };
    let mut rows: Vec<usize> = match down {
        true => (row + 1..page.rows.len()).collect(),
        false => (0..row).rev().collect(),
    };
    rows.push(row);
    let cell = |row: &usize| {
        let id = cell_id(page.rows.get(*row)?.id, column);
        document().get_element_by_id(&id)
    };
    let next = rows.iter().find_map(cell);
    if let Some(next) = next.and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
        let _ = next.focus(); // one that cannot take the focus leaves it where it is
    }
}

/// A block from a spreadsheet opens for a look; a single field goes into the cell as text does.
fn paste(sight: Sight, page: &BudgetPage, event: &Event) {
    let clipboard = event.dyn_ref::<ClipboardEvent>();
    let text = clipboard
        .and_then(ClipboardEvent::clipboard_data)
        .and_then(|data| data.get_data("text/plain").ok());
    let (Some(text), Some((_, (row, column)))) = (text, field(event)) else {
        return;
    };
    if !text.trim_end_matches(['\n', '\r']).contains(['\t', '\n']) {
        return;
    }
    event.prevent_default();
    let shown = untrack(|| sight.rows.get());
    let places = (row..page.rows.len()).filter(|place| shown.has(page, *place));
    let things: Vec<_> = places.map(|place| page.rows[place].id).collect();
    let columns = &sight.columns()[column..];
    let is_open = |thing: EntityId, column| {
        let place = page.rows.iter().position(|it| it.id == thing);
        place.is_some_and(|place| page.is_open(place, column))
    };
    let laid = |w: &_| lay(w, page.budget.year, (&things, columns), &text, is_open);
    match sight.desk.with(laid) {
        Some(Ok(pasted)) => {
            sight.pasted.set(Some(pasted));
            sight.pastes.set(true);
        }
        Some(Err(misfit)) => {
            let from = format!(
                "{} · {}",
                page.rows[row].name,
                in_full(sight.lang, columns[0], page.budget.year)
            );
            sight.desk.tell_problem(misfits(sight.lang, misfit, &from));
        }
        None => {}
    }
}

fn misfits(lang: Lang, misfit: Misfit, from: &str) -> String {
    match misfit {
        Misfit::TooLong => entry_words::too_long(lang).to_owned(),
        Misfit::Empty => entry_words::nothing_pasted(lang).to_owned(),
        Misfit::TooLarge { block, room } => entry_words::does_not_fit(lang, block, room, from),
    }
}
