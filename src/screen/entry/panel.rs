//! The side of the page: the chosen cell, how it came about, its note, and what follows from it.

use super::chosen::{Chosen, Hint, Slip};
use super::evidence::evidence;
use super::grid::Grid;
use super::live_figures::live_figures;
use super::note::note;
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
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Weight, button, icon, notice, select};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::{self, LocalTime};
use crate::text::words::{Phrase, entry as words, facts};
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlSelectElement};

/// The identity of the menu of states, where *Alt+↓* leads.
pub const STATE_ID: &str = "keadaan-sel";

/// Versions of a cell that show before the link to all of them.
const STEPS: usize = 4;

/// What belongs to the chosen cell; `grid_of` knows the grid of a cell.
pub fn panel(
    desk: Desk,
    lang: Lang,
    chosen: RwSignal<Option<Chosen>>,
    grid_of: impl Fn(CellAddress) -> Option<Grid> + 'static,
) -> El {
    let address = Memo::new(move |_| chosen.with(|it| it.as_ref().map(Chosen::address)));
    el("aside")
        .class("stack sheet-side")
        .attr("aria-label", words::CHOSEN.within(lang))
        .live(move || {
            let address = address.get()?;
            let cell = chosen.get_untracked()?;
            Some(chosen_cell(desk, lang, cell, grid_of(address)))
        })
        .with(
            el("div")
                .attr("role", "status")
                .live(move || hint(desk, lang, chosen)),
        )
        .live(move || address.get().map(|cell| live_figures(desk, lang, cell)))
}

fn chosen_cell(desk: Desk, lang: Lang, cell: Chosen, grid: Option<Grid>) -> El {
    let address = cell.address();
    let title = format!(
        "{} · {}",
        cell.row.name,
        time::period_short(lang, cell.period)
    );
    let grid = grid.filter(|_| cell.row.is_open(cell.period));
    let row = cell.row;
    let shown = move || {
        desk.watch(Watch::Variable(address.variable));
        let today = desk.today();
        desk.with(|w| {
            let content = row.cell(w, address.period, today);
            let sides = difference(w, &address.key(), lang).map(|it| it.sides);
            let sides = sides.into_iter().flatten().map(|side| side.text);
            let sides = sides.collect::<Vec<_>>().join(" / ");
            let mut shown = vec![value(&content, &sides, &row.unit_of_measure, lang)];
            shown.extend(history(
                desk,
                address,
                &steps(w, &address.key(), lang),
                lang,
            ));
            shown
        })
    };
    let card = el("div").class("card").live(shown);
    let card = match grid {
        Some(grid) => card
            .with([state_menu(grid, lang), note(desk, lang, address)])
            .with(evidence(desk, lang, address.key())),
        None => card,
    };
    // Another cell is made anew: what is typed or open belongs to this one.
    el("section")
        .class("stack")
        .key(Route::CellHistory(address).hash())
        .with([el("h2").with(title), card])
}

fn value(content: &GridCell, sides: &str, unit: &str, lang: Lang) -> El {
    let amount = |amount: String| {
        el("p")
            .class("chosen-value")
            .with(el("strong").with(amount))
            .with(" ")
            .with(el("span").with(unit))
    };
    match &content.content {
        Content::Entered(entry @ Entry::Number(_)) => amount(describe::entry_text(entry, lang)),
        Content::Entered(entry) => word(&describe::entry_text(entry, lang)),
        Content::NotEntered => word(facts::NOT_ENTERED.within(lang)),
        Content::NotDue | Content::NotMeasured => word(facts::NOT_DUE.within(lang)),
        Content::Total(outcome) => match words::amount(outcome) {
            Some(total) => amount(total),
            None => word(facts::NOT_ENTERED.within(lang)),
        },
        Content::Disputed(_) => {
            let differs = el("strong").with(words::DIFFERS.within(lang));
            let decide = el("a")
                .attr("href", Route::Exchange.hash())
                .with(words::DECIDE.within(lang));
            notice(
                Tone::Warn,
                [
                    el("p").with(differs).with(format!(": {sides}")),
                    el("p").with(decide),
                ],
            )
        }
    }
}

fn word(text: &str) -> El {
    let word = el("strong").class("chosen-word").with(text);
    el("p").class("chosen-value").with(word)
}

/// Who put what there, newest first.
pub fn history(desk: Desk, cell: CellAddress, steps: &[Step], lang: Lang) -> Vec<El> {
    if steps.is_empty() {
        return Vec::new();
    }
    let line = |step: &Step| {
        let change = el("span")
            .class(if step.is_live { "" } else { "is-void" })
            .with(format!("{} → ", step.before))
            .with(el("strong").with(step.after.as_str()));
        el("li").with([change, el("small").with(by(desk, step, lang))])
    };
    let newest = el("ul")
        .attr("role", "list")
        .class("chosen-steps")
        .attr("aria-label", words::HISTORY.within(lang))
        .each(steps.iter().take(STEPS).map(line));
    let all = el("a")
        .attr("href", Route::CellHistory(cell).hash())
        .with(words::HISTORY_ALL.within(lang));
    vec![newest, el("p").with(all)]
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
fn state_menu(grid: Grid, lang: Lang) -> El {
    let states = [
        ("nihil", words::NIL_HELP),
        ("tidak-tersedia", words::NOT_AVAILABLE_HELP),
        ("kosong", words::CLEAR_HELP),
    ];
    let option = |(value, name): (&str, Phrase)| (value.to_owned(), name.within(lang).to_owned());
    let none = ("", words::STATE_CHOOSE);
    let options = std::iter::once(none).chain(states).map(option).collect();
    let choose = move |event: Event| {
        let select = event_target::<HtmlSelectElement>(&event);
        let entry = match select.value().as_str() {
            "nihil" => Some(Entry::Nil),
            "tidak-tersedia" => Some(Entry::NotAvailable),
            "kosong" => None,
            _ => return,
        };
        // It names what to do, not what is: the same may be chosen again.
        select.set_value("");
        grid.state(entry);
        grid.focus();
    };
    el("label")
        .class("field")
        .with(el("span").class("legend").with(words::STATE.within(lang)))
        .with(
            select(options, "")
                .attr("id", STATE_ID)
                .on("change", choose),
        )
}

/// What to say right now: about the cell, or about what was just typed.
fn hint(desk: Desk, lang: Lang, chosen: RwSignal<Option<Chosen>>) -> Option<El> {
    let cell = chosen.get()?;
    let done = move || chosen.update(|it| it.iter_mut().for_each(|it| it.hint = None));
    Some(match cell.hint? {
        Hint::Closed => {
            let words = match cell.row.is_entered() {
                true => words::not_measured(lang, cell.period),
                false => words::TOTAL_IS_COMPUTED.within(lang).to_owned(),
            };
            notice(Tone::Plain, el("p").with(words))
        }
        Hint::Disputed => notice(Tone::Warn, el("p").with(words::DECIDE_FIRST.within(lang))),
        Hint::Verified(cells) => reason(desk, lang, cells, done),
        Hint::Slip(address, slip) => slipped(desk, lang, address, slip, done),
    })
}

fn slipped(
    desk: Desk,
    lang: Lang,
    address: CellAddress,
    slip: Slip,
    done: impl Fn() + 'static,
) -> El {
    let mut says = Vec::new();
    if let Some((doubt, entry)) = slip.other {
        let text = describe::entry_text(&entry, lang);
        let take = move |_| {
            let cells = vec![(address, Some(entry.clone()))];
            let purpose = Purpose::Edit;
            desk.send(Command::Enter { cells, purpose });
            done();
        };
        let other = words::use_other(lang, &text);
        says.push(el("p").with(doubt.message(lang)));
        says.push(button(&other, Weight::Normal, None).on("click", take));
    }
    if let Some(remark) = slip.remark {
        let dropped = format!(" {}", words::remark_dropped(lang, &remark));
        says.push(el("p").with(icon(Icon::Note)).with(dropped));
    }
    notice(Tone::Warn, says)
}
