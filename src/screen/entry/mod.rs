//! *Isi Data*: the grid of a unit, with what belongs to the chosen cell beside it.

mod chosen;
mod clipboard;
pub mod declare;
mod editing;
mod excel;
pub(super) mod grid;
mod grids;
mod keys;
mod live_figures;
mod note;
pub mod panel;
mod pasting;
mod picks;
mod reason;
mod row;
mod sheet;

use crate::app::Workspace;
use crate::app::query::entry_table::{self as query, Section};
use crate::app::query::overview::years;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::overview::period_choice;
use crate::screen::parts::{Icon, Options, choice, empty};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::entry as words;
use leptos::prelude::*;

/// The page for a period and a unit, which both may change while it stands: the agency itself for all units at once,
/// one's own where the address names none.
pub fn page(
    desk: Desk,
    lang: Lang,
    unit: Memo<Option<EntityId>>,
    period: Memo<Period>,
) -> Vec<Child> {
    let year = Memo::new(move |_| period.get().year());
    let own = move || {
        desk.me
            .with(|me| me.as_ref()?.unit_id.as_ref()?.parse().ok())
    };
    let found = move || {
        desk.watch(Watch::Plan);
        let (id, year) = (unit.get().or_else(own)?, year.get());
        let find = |w: &Workspace| {
            let plan = w.plan_for_year(year)?;
            Some((id, plan.unit(id)?.short_name().to_owned()))
        };
        desk.with(find).flatten()
    };
    let unit = Memo::new(move |_| found().map(|(id, _)| id));
    let sections = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        let (year, unit) = (year.get(), unit.get());
        desk.with(|w| query::sections(w, year, unit))
            .unwrap_or_default()
    });
    let heading = el("h1").attr("tabindex", "-1").live(move || {
        let found = found();
        words::heading(lang, found.as_ref().map(|(_, name)| name.as_str()))
    });
    let lead = el("p")
        .class("lead")
        .live(move || filled(desk, lang, sections, period.get()));
    let grids = move || {
        // Another unit begins at the top, even where its rows are the same.
        unit.track();
        match sections.get() {
            none if none.is_empty() => vec![nothing(lang)],
            sections => grids::grids(desk, lang, sections, period),
        }
    };
    let excel = excel::Excel::new(desk, lang, unit, period);
    vec![
        Child::El(el("header").class("page-head").with([heading, lead])),
        Child::El(
            el("div")
                .class("page-bar")
                .live(move || choices(desk, lang, unit.get(), period.get())),
        ),
        Child::El(excel::bar(excel)),
        declare::declare(desk, lang, unit, period),
        live(grids),
        Child::El(excel::dialog(excel)),
    ]
}

/// Whose grid, of which year and period: each choice is an address.
fn choices(desk: Desk, lang: Lang, unit: Option<EntityId>, period: Period) -> Vec<El> {
    desk.watch(Watch::Plan);
    // The agency, which stands for all units, then each of them.
    let options = |w: &Workspace| -> Option<Options> {
        let plan = w.plan_for_year(period.year())?;
        let all = (plan.agency.id, words::ALL_UNITS.within(lang));
        let units = plan.units.iter().map(|unit| (unit.id, unit.short_name()));
        let options = std::iter::once(all).chain(units);
        let options = options.map(|(id, name)| (id.to_string(), name.to_owned()));
        Some(options.collect())
    };
    let options = desk.with(options).flatten().unwrap_or_default();
    let chosen = match (unit, options.first()) {
        (Some(unit), _) => unit.to_string(),
        (None, Some((agency, _))) => agency.clone(),
        (None, None) => String::new(),
    };
    let go = move |unit: &str, period: Period| {
        let (unit, period) = (unit.parse().ok(), Some(period));
        desk.device.page.go(&Route::Entry { unit, period }.hash());
    };
    let here = chosen.clone();
    let go_on = move |period| go(&here, period);
    let years = desk.with(years).unwrap_or_default();
    let units = choice(words::UNIT.within(lang), options, &chosen, move |id| {
        go(&id, period);
    });
    let periods = period_choice(&years, lang, period, go_on);
    std::iter::once(units).chain(periods).collect()
}

/// `18 dari 18 isian TW II terisi · 1 isian berbeda`.
fn filled(desk: Desk, lang: Lang, sections: Memo<Vec<Section>>, period: Period) -> String {
    desk.watch(Watch::Data);
    let filled = sections.with(|sections| desk.with(|w| query::filled(w.book(), sections, period)));
    let filled = filled.unwrap_or_default();
    words::filled(lang, filled.have, filled.of, filled.disputed, period)
}

fn nothing(lang: Lang) -> El {
    let hint = el("p").with(words::NOTHING_TO_ENTER_HINT.within(lang));
    empty(Icon::Grid, words::NOTHING_TO_ENTER.within(lang), hint)
}
