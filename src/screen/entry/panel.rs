//! The side of the page: the chosen cell, how it came about, its note, and what follows from it.

use super::chosen::{Chosen, Hint, Slip};
use super::evidence::evidence;
use super::grid::Grid;
use super::live_figures::LiveFigures;
use super::note::Note;
use super::reason::reason;
use crate::app::Command;
use crate::app::command::CellAddress;
use crate::app::query::describe;
use crate::app::query::differences::difference;
use crate::app::query::entry_table::{Content, GridCell};
use crate::app::query::history::{Step, steps};
use crate::app::route::Route;
use crate::domain::entry::Entry;
use crate::log::Purpose;
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Icon, Notice, Tone, Weight, icon};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::{self, LocalTime};
use crate::text::words::{entry as words, facts};
use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;

/// The identity of the menu of states, where *Alt+↓* leads.
pub const STATE_ID: &str = "keadaan-sel";

/// Versions of a cell that show before the link to all of them.
const STEPS: usize = 4;

/// What belongs to the chosen cell.
#[component]
pub fn Panel(
    desk: Desk,
    lang: Lang,
    /// The cell.
    chosen: RwSignal<Option<Chosen>>,
    /// The grid that a cell belongs to.
    #[prop(into)]
    grid_of: Callback<CellAddress, Option<Grid>>,
) -> impl IntoView {
    let address = Memo::new(move |_| chosen.with(|it| it.as_ref().map(Chosen::address)));
    view! {
        <aside class="stack sheet-side" aria-label=words::CHOSEN.within(lang)>
            {move || address.get().and_then(|_| chosen.get_untracked()).map(|cell| view! {
                <ChosenCell desk lang cell=cell.clone() grid=grid_of.run(cell.address())/>
            })}
            <Hints desk lang chosen/>
            {move || address.get().map(|cell| view! { <LiveFigures desk lang cell/> })}
        </aside>
    }
}

#[component]
fn ChosenCell(desk: Desk, lang: Lang, cell: Chosen, grid: Option<Grid>) -> impl IntoView {
    let address = cell.address();
    let title = format!(
        "{} · {}",
        cell.row.name,
        time::period_short(lang, cell.period)
    );
    let is_open = cell.row.is_open(cell.period);
    let row = cell.row;
    let shown = move || {
        desk.watch(Watch::Variable(address.variable));
        let today = desk.today();
        desk.with(|w| {
            let content = row.cell(w, address.period, today);
            let sides = difference(w, &address.key(), lang).map(|it| it.sides);
            let sides = sides.into_iter().flatten().map(|side| side.text);
            let sides = sides.collect::<Vec<_>>().join(" / ");
            let value = value(&content, sides, row.unit_of_measure.clone(), lang);
            let history = history(desk, address, &steps(w, &address.key(), lang), lang);
            view! { {value}{history} }
        })
    };
    view! {
        <section class="stack">
            <h2>{title}</h2>
            <div class="card">
                {shown}
                {grid.filter(|_| is_open).map(|grid| view! { <StateMenu grid lang/> })}
                {is_open.then(|| view! { <Note desk lang cell=address/> })}
                {is_open.then(|| evidence(desk, lang, address))}
            </div>
        </section>
    }
}

fn value(content: &GridCell, sides: String, unit: String, lang: Lang) -> AnyView {
    match &content.content {
        Content::Entered(entry @ Entry::Number(_)) => view! {
            <p class="chosen-value">
                <strong>{describe::entry_text(entry, lang)}</strong> " " <span>{unit}</span>
            </p>
        }
        .into_any(),
        Content::Entered(entry) => word(describe::entry_text(entry, lang)),
        Content::NotEntered => word(facts::NOT_ENTERED.within(lang).into()),
        Content::NotDue | Content::NotMeasured => word(facts::NOT_DUE.within(lang).into()),
        Content::Total(outcome) => match words::amount(outcome) {
            Some(amount) => view! {
                <p class="chosen-value"><strong>{amount}</strong> " " <span>{unit}</span></p>
            }
            .into_any(),
            None => word(facts::NOT_ENTERED.within(lang).into()),
        },
        Content::Disputed(_) => view! {
            <Notice tone=Tone::Warn>
                <p><strong>{words::DIFFERS.within(lang)}</strong> ": " {sides}</p>
                <p><a href=Route::Exchange.hash()>{words::DECIDE.within(lang)}</a></p>
            </Notice>
        }
        .into_any(),
    }
}

fn word(text: String) -> AnyView {
    view! { <p class="chosen-value"><strong class="chosen-word">{text}</strong></p> }.into_any()
}

/// Who put what there, newest first.
fn history(desk: Desk, cell: CellAddress, steps: &[Step], lang: Lang) -> AnyView {
    if steps.is_empty() {
        return ().into_any();
    }
    let line = move |step: &Step| {
        view! {
            <li>
                <span class:is-void=!step.is_live>
                    {step.before.clone()} " → " <strong>{step.after.clone()}</strong>
                </span>
                <small>{by(desk, step, lang)}</small>
            </li>
        }
    };
    let newest = steps.iter().take(STEPS).map(line).collect_view();
    view! {
        <ul role="list" class="chosen-steps" aria-label=words::HISTORY.within(lang)>
            {newest}
        </ul>
        <p><a href=Route::CellHistory(cell).hash()>{words::HISTORY_ALL.within(lang)}</a></p>
    }
    .into_any()
}

fn by(desk: Desk, step: &Step, lang: Lang) -> String {
    let local = LocalTime::at(step.at, desk.device.clock.minutes_ahead(step.at));
    let parts = [
        step.author.name.clone(),
        step.author.unit.clone(),
        local.short(lang, desk.today()),
    ];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// The states of a cell, for those who do not know the words for them.
#[component]
fn StateMenu(grid: Grid, lang: Lang) -> impl IntoView {
    let options = [
        ("nihil", words::NIL_HELP, Some(Entry::Nil)),
        (
            "tidak-tersedia",
            words::NOT_AVAILABLE_HELP,
            Some(Entry::NotAvailable),
        ),
        ("kosong", words::CLEAR_HELP, None),
    ];
    let choose = {
        let options = options.clone();
        move |event| {
            let select = event_target::<HtmlSelectElement>(&event);
            let value = select.value();
            // It names what to do, not what is: the same may be chosen again.
            select.set_value("");
            if let Some((_, _, entry)) = options.iter().find(|(own, _, _)| *own == value) {
                grid.state(entry.clone());
                grid.focus();
            }
        }
    };
    view! {
        <label class="field">
            <span class="legend">{words::STATE.within(lang)}</span>
            <select id=STATE_ID on:change=choose prop:value="">
                <option value="">{words::STATE_CHOOSE.within(lang)}</option>
                {options
                    .map(|(value, name, _)| {
                        view! { <option value=value>{name.within(lang)}</option> }
                    })
                    .collect_view()}
            </select>
        </label>
    }
}

/// What to say right now: about the cell, or about what was just typed.
#[component]
fn Hints(desk: Desk, lang: Lang, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let shown = move || {
        let cell = chosen.get()?;
        Some(match cell.hint.clone()? {
            Hint::Closed => {
                let words = if cell.row.is_entered() {
                    words::not_measured(lang, cell.period)
                } else {
                    words::TOTAL_IS_COMPUTED.within(lang).to_owned()
                };
                view! { <Notice><p>{words}</p></Notice> }.into_any()
            }
            Hint::Disputed => {
                view! { <Notice tone=Tone::Warn><p>{words::DECIDE_FIRST.within(lang)}</p></Notice> }
                    .into_any()
            }
            Hint::Verified(cells) => {
                let done = move || chosen.update(|it| it.iter_mut().for_each(|it| it.hint = None));
                reason(desk, lang, cells, done).into_any()
            }
            Hint::Slip(address, slip) => {
                view! { <SlipNotice desk lang address slip chosen/> }.into_any()
            }
        })
    };
    view! { <div role="status">{shown}</div> }
}

#[component]
fn SlipNotice(
    desk: Desk,
    lang: Lang,
    address: CellAddress,
    slip: Slip,
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView {
    let other = slip.other.map(|(doubt, entry)| {
        let text = describe::entry_text(&entry, lang);
        let take = move |_| {
            let cells = vec![(address, Some(entry.clone()))];
            let purpose = Purpose::Edit;
            desk.send(Command::Enter { cells, purpose });
            chosen.update(|chosen| {
                if let Some(chosen) = chosen {
                    chosen.hint = None;
                }
            });
        };
        view! {
            <p>{doubt.message(lang)}</p>
            <Button text=words::use_other(lang, &text) press=take weight=Weight::Normal/>
        }
    });
    let remark = slip.remark.map(|remark| {
        view! { <p>{icon(Icon::Note)} " " {words::remark_dropped(lang, &remark)}</p> }
    });
    view! { <Notice tone=Tone::Warn>{other}{remark}</Notice> }
}
