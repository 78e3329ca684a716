//! *Isi Data*: the grid of a unit, with what belongs to the chosen cell beside it.

mod chosen;
pub mod declare;
mod editing;
mod evidence;
mod grid;
mod grids;
mod keys;
mod live_figures;
mod note;
mod panel;
mod pasting;
mod reason;
mod row;
mod sheet;

use self::grids::Grids;
use crate::app::Workspace;
use crate::app::query::entry_table::{self as query, Section};
use crate::app::query::overview::years;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::overview::PeriodChoice;
use crate::screen::parts::{Choice, Empty, Icon};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::entry as words;
use leptos::prelude::*;

/// The page for a period and a unit, which both may change while it stands.
#[component]
pub fn EntryPage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
    /// Whose grid: the agency itself for all units at once, one's own where the address names none.
    #[prop(into)]
    unit: Signal<Option<EntityId>>,
    /// The period it is about.
    #[prop(into)]
    period: Signal<Period>,
) -> impl IntoView {
    let year = Memo::new(move |_| period.get().year());
    let own = move || {
        desk.me
            .with(|me| me.as_ref()?.unit_id.as_ref()?.parse().ok())
    };
    let found = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        let (id, year) = (unit.get().or_else(own)?, year.get());
        let find = |w: &Workspace| {
            let plan = w.plan_for_year(year)?;
            Some((id, plan.unit(id)?.short_name().to_owned()))
        };
        desk.with(find).flatten()
    });
    let unit = Memo::new(move |_| found.with(|found| found.as_ref().map(|(id, _)| *id)));
    let heading = move || {
        found.with(|found| words::heading(lang, found.as_ref().map(|(_, name)| name.as_str())))
    };
    let sections = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        let (year, unit) = (year.get(), unit.get());
        desk.with(|w| query::sections(w, year, unit))
            .unwrap_or_default()
    });
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{heading}</h1>
            <p class="lead"><Filled desk lang sections period/></p>
        </header>
        <Choices desk lang unit period/>
        {declare::declare(desk, lang, unit.into(), period)}
        {move || {
            // Another unit begins at the top, even where its rows are the same.
            unit.track();
            let sections = sections.get();
            if sections.is_empty() {
                view! { <Nothing lang/> }.into_any()
            } else {
                view! { <Grids desk lang sections period/> }.into_any()
            }
        }}
    }
}

/// Whose grid, of which year and period: each choice is an address.
#[component]
fn Choices(
    desk: Desk,
    lang: Lang,
    #[prop(into)] unit: Signal<Option<EntityId>>,
    period: Signal<Period>,
) -> impl IntoView {
    // The agency, which stands for all units, then each of them.
    let options = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        let year = period.get().year();
        let options = |w: &Workspace| {
            let plan = w.plan_for_year(year)?;
            let all = (plan.agency.id, words::ALL_UNITS.within(lang));
            let units = plan.units.iter().map(|unit| (unit.id, unit.short_name()));
            let options = std::iter::once(all).chain(units);
            let options = options.map(|(id, name)| (id.to_string(), name.to_owned()));
            Some(options.collect::<Vec<_>>())
        };
        desk.with(options).flatten().unwrap_or_default()
    });
    let chosen = move || match unit.get() {
        Some(unit) => unit.to_string(),
        None => options.with(|all| all.first().map_or(String::new(), |(id, _)| id.clone())),
    };
    let go = move |unit: &str, period: Period| {
        let (unit, period) = (unit.parse().ok(), Some(period));
        desk.device.page.go(&Route::Entry { unit, period }.hash());
    };
    let years = desk.with(years).unwrap_or_default();
    view! {
        <div class="page-bar">
            <Choice
                label=words::UNIT.within(lang)
                options
                chosen=Signal::derive(chosen)
                pick=move |id: String| go(&id, period.get_untracked())
            />
            <PeriodChoice
                years
                period
                lang
                go=move |period| go(&untrack(chosen), period)
            />
        </div>
    }
}

/// `18 dari 18 isian TW II terisi · 1 isian berbeda`.
#[component]
fn Filled(
    desk: Desk,
    lang: Lang,
    sections: Memo<Vec<Section>>,
    period: Signal<Period>,
) -> impl IntoView {
    move || {
        desk.watch(Watch::Data);
        let period = period.get();
        let filled =
            sections.with(|sections| desk.with(|w| query::filled(w.book(), sections, period)));
        let filled = filled.unwrap_or_default();
        words::filled(lang, filled.have, filled.of, filled.disputed, period)
    }
}

#[component]
fn Nothing(lang: Lang) -> impl IntoView {
    view! {
        <Empty mark=Icon::Grid title=words::NOTHING_TO_ENTER.within(lang)>
            <p>{words::NOTHING_TO_ENTER_HINT.within(lang)}</p>
        </Empty>
    }
}
