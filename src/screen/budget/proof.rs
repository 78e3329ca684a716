//! Evidence and history of an amount: who put what there, and what proves it.

use super::cells::in_full;
use super::sight::Sight;
use crate::app::budget_entry::{Column, MONEY, WORK};
use crate::app::command::CellAddress;
use crate::app::query::history::steps;
use crate::domain::id::EntityId;
use crate::screen::el::{El, el};
use crate::screen::entry::evidence::evidence;
use crate::screen::entry::panel::history;
use crate::screen::parts::choice;
use crate::text::words::{budget as words, facts};
use leptos::prelude::*;

/// The amount that is asked about, what became of it, and its evidence.
pub fn proof(sight: Sight, thing: EntityId, year: u16) -> El {
    let (desk, lang) = (sight.desk, sight.lang);
    let columns: Vec<Column> = MONEY.into_iter().chain(WORK).collect();
    let column = sight.asked.get();
    let options = columns.iter().enumerate();
    let options = options.map(|(place, it)| (place.to_string(), in_full(lang, *it, year)));
    let options = options.collect();
    let place = columns.iter().position(|it| *it == column).unwrap_or(0);
    let key = column.key(thing, year);
    let steps = desk.with(|w| steps(w, &key, lang)).unwrap_or_default();
    let nothing = steps
        .is_empty()
        .then(|| el("p").class("hint").with(facts::NOT_ENTERED.within(lang)));
    let pick = move |place: String| {
        let column = place
            .parse()
            .ok()
            .and_then(|place: usize| columns.get(place));
        if let Some(column) = column {
            sight.asked.set(*column);
        }
    };
    let of = choice(
        words::AMOUNT_OF.within(lang),
        options,
        &place.to_string(),
        pick,
    );
    let section = el("section").class("stack-small proof");
    let section = section
        .with(el("h3").with(words::PROOF.within(lang)))
        .with(of)
        .with(nothing);
    let Some(period) = key.period else {
        return section;
    };
    let cell = CellAddress {
        variable: thing,
        period,
        part: None,
    };
    section.with(history(desk, cell, &steps, lang)).with(
        el("div")
            .key(period.to_string())
            .with(evidence(desk, lang, cell.key())),
    )
}
