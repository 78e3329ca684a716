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

/// The page for one period and one unit.
///
/// `unit` is the agency itself for all units at once, and one's own where the address names none.
#[component]
pub fn EntryPage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
    /// Whose grid.
    unit: Option<EntityId>,
    /// The period it is about.
    period: Period,
) -> impl IntoView {
    let own = desk
        .me
        .get_untracked()
        .and_then(|me| me.unit_id?.parse().ok());
    let named = unit.or(own);
    let is_unit = |id: EntityId| {
        let found = |w: &crate::app::Workspace| {
            Some(
                w.plan_for_year(period.year())?
                    .unit(id)?
                    .short_name()
                    .to_owned(),
            )
        };
        desk.with(found).flatten()
    };
    let unit = named.filter(|id| is_unit(*id).is_some());
    let name = unit.and_then(is_unit);
    let sections = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        desk.with(|w| query::sections(w, period.year(), unit))
            .unwrap_or_default()
    });
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{words::heading(lang, name.as_deref())}</h1>
            <p class="lead"><Filled desk lang sections period/></p>
        </header>
        <Choices desk lang unit period/>
        {move || {
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
fn Choices(desk: Desk, lang: Lang, unit: Option<EntityId>, period: Period) -> impl IntoView {
    let (agency, units) = desk
        .with(|w| {
            let plan = w.plan_for_year(period.year())?;
            let units = plan.units.iter();
            let units = units.map(|unit| (unit.id.to_string(), unit.short_name().to_owned()));
            Some((plan.agency.id, units.collect::<Vec<_>>()))
        })
        .flatten()
        .unzip();
    let all = agency.map(|id| (id.to_string(), words::ALL_UNITS.within(lang).to_owned()));
    let options: Vec<_> = all.into_iter().chain(units.into_iter().flatten()).collect();
    let whose = unit.or(agency);
    let chosen = whose.map(|id| id.to_string()).unwrap_or_default();
    let go = move |unit: Option<EntityId>, period: Period| {
        let period = Some(period);
        desk.device.page.go(&Route::Entry { unit, period }.hash());
    };
    let years = desk.with(years).unwrap_or_default();
    view! {
        <div class="page-bar">
            <Choice
                label=words::UNIT.within(lang)
                options
                chosen
                pick=move |id: String| go(id.parse().ok(), period)
            />
            <PeriodChoice years period lang go=move |period| go(whose, period)/>
        </div>
    }
}

/// `18 dari 18 isian TW II terisi · 1 isian berbeda`.
#[component]
fn Filled(desk: Desk, lang: Lang, sections: Memo<Vec<Section>>, period: Period) -> impl IntoView {
    move || {
        desk.watch(Watch::Data);
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
fn Grids(desk: Desk, lang: Lang, sections: Vec<Section>, period: Period) -> impl IntoView {
    let chosen = RwSignal::new(None::<Chosen>);
    let pasting = RwSignal::new(None::<Pasting>);
    let grids: Vec<_> = sections
        .into_iter()
        .enumerate()
        .map(|(number, section)| Grid::new(desk, lang, number, section, chosen, pasting))
        .collect();
    grids.iter().for_each(|grid| start(*grid, period));
    let sheets = grids.iter().map(|grid| {
        let frequency = grid.with_section(|section| section.frequency);
        let name = words::section(lang, frequency, grid.year());
        view! { <Sheet grid=*grid name period/> }
    });
    let sheets = sheets.collect_view();
    let grids = StoredValue::new(grids);
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
    let column = grid.periods().iter().position(|own| *own == period);
    let column = column.unwrap_or(0);
    grid.cursor.set(Cursor::on(Spot { row: 0, column }));
    if grid.chosen.with_untracked(Option::is_none) {
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
