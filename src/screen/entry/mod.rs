//! *Isi Data*: the grid of a unit, with what belongs to the chosen cell beside it.

mod chosen;
mod editing;
mod grid;
mod keys;
mod live_figures;
mod note;
mod panel;
mod pasting;
mod row;
mod sheet;

use self::chosen::Chosen;
use self::grid::Grid;
use self::panel::Panel;
use self::pasting::{PasteDialog, Pasting};
use self::sheet::Sheet;
use crate::app::Workspace;
use crate::app::command::CellAddress;
use crate::app::cursor::{Cursor, Spot};
use crate::app::kept::Draft;
use crate::app::ports::Slot;
use crate::app::query::entry_table::{self as query, Section};
use crate::app::query::overview::years;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::overview::PeriodChoice;
use crate::screen::parts::{Button, Choice, Empty, Icon, Notice, Weight};
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

#[component]
fn Grids(desk: Desk, lang: Lang, sections: Vec<Section>, period: Signal<Period>) -> impl IntoView {
    let chosen = RwSignal::new(None::<Chosen>);
    let pasting = RwSignal::new(None::<Pasting>);
    let grids: Vec<_> = sections
        .into_iter()
        .enumerate()
        .map(|(number, section)| Grid::new(desk, lang, number, section, chosen, pasting))
        .collect();
    let begin = period.get_untracked();
    grids.iter().for_each(|grid| start(*grid, begin));
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
    if chosen.is_some_and(|cell| find(grid, cell).is_some()) {
        grid.choose(None);
    }
}

/// Where a cell stands among the rows that show.
fn find(grid: Grid, cell: CellAddress) -> Option<Spot> {
    let is_row = |row: &std::sync::Arc<query::Row>| {
        row.variable == cell.variable && row.part == cell.part && row.is_entered()
    };
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
