//! A look at a pasted block before it counts: each cell as it is and as it would become.

use super::grid::Grid;
use crate::app::query::describe;
use crate::app::query::entry_table::Content;
use crate::app::query::pasted::{Choice, Pasted, PastedCell, cells};
use crate::domain::entry::Entry;
use crate::log::Purpose;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, dialog, icon, select, table_scroll};
use crate::screen::watch::whenever;
use crate::text::entry::Reading;
use crate::text::words::{entry as words, facts};
use crate::text::{Lang, time};
use leptos::prelude::*;
use std::cell::Cell;
use web_sys::Event;

/// The values of a choice among readings.
const AS_READ: &str = "baca";
const OTHER: &str = "lain";
const LEAVE: &str = "biar";

/// A block that waits to be looked at.
#[derive(Clone, Copy)]
pub struct Pasting {
    grid: Grid,
    pasted: StoredValue<Pasted>,
    choices: StoredValue<Vec<RwSignal<Choice>>>,
}

impl Pasting {
    /// Each cell begins with the choice that is safe.
    pub fn new(grid: Grid, pasted: Pasted) -> Self {
        let choices = pasted.cells.iter().map(PastedCell::first_choice);
        let choices = choices.map(RwSignal::new).collect();
        Self {
            grid,
            pasted: StoredValue::new(pasted),
            choices: StoredValue::new(choices),
        }
    }

    fn accept(self) {
        let choices = self
            .choices
            .with_value(|all| all.iter().map(RwSignal::get_untracked).collect::<Vec<_>>());
        let cells = self.pasted.with_value(|pasted| cells(pasted, &choices));
        self.grid.enter(cells, Purpose::Paste);
    }
}

/// The dialog over the grid.
pub fn paste_dialog(lang: Lang, pasting: RwSignal<Option<Pasting>>) -> El {
    let open = RwSignal::new(false);
    whenever(move || {
        if pasting.with(Option::is_some) {
            open.set(true);
        }
    });
    // The dialog closes by itself on Esc; then the block is forgotten and the grid has the focus again.
    let was_open = Cell::new(false);
    whenever(move || {
        let is_open = open.get();
        if was_open.replace(is_open) && !is_open {
            let grid = pasting.with_untracked(|pasting| pasting.map(|it| it.grid));
            pasting.set(None);
            grid.into_iter().for_each(Grid::focus);
        }
    });
    let title = move || words::PASTE_TITLE.within(lang).to_owned();
    dialog(open, lang, title, move || {
        pasting.get().map(|pasting| look(pasting, lang, open))
    })
}

fn look(pasting: Pasting, lang: Lang, open: RwSignal<bool>) -> [El; 3] {
    let heads = [
        (words::PLACE, ""),
        (words::PASTED, ""),
        (words::NOW, "figure"),
        (words::BECOMES, ""),
    ];
    let heads = heads.map(|(name, class)| {
        el("th")
            .attr("scope", "col")
            .class(class)
            .with(name.within(lang))
    });
    let (says, rows) = pasting.pasted.with_value(|pasted| {
        let choices = pasting.choices.get_value();
        let cells = pasted.cells.iter().zip(choices);
        let rows = el("tbody").each(cells.map(|(cell, choice)| row(cell, choice, lang)));
        (summary(pasted, lang), rows)
    });
    let table = el("table")
        .class("table")
        .with([el("thead").with(el("tr").with(heads)), rows]);
    let accept = button(words::PASTE_ACCEPT.within(lang), Weight::Primary, None);
    let accept = accept.on("click", move |_| {
        pasting.accept();
        open.set(false);
    });
    let refuse = button(words::PASTE_REFUSE.within(lang), Weight::Normal, None)
        .on("click", move |_| open.set(false));
    [
        el("p").with(says),
        table_scroll(words::PASTE_TITLE.within(lang), table),
        el("div").class("row").with([accept, refuse]),
    ]
}

fn summary(pasted: &Pasted, lang: Lang) -> String {
    let (passed, cells) = (pasted.passed_over, &pasted.cells);
    let read = cells.iter().filter(|cell| cell.reading.is_ok()).count();
    let doubtful = cells.iter().filter(|cell| is_doubtful(cell)).count();
    let summary = words::paste_summary(lang, read, doubtful, cells.len() - read);
    let passed = match passed {
        0 => String::new(),
        passed => words::passed_over(lang, passed),
    };
    let unchanged = words::PASTE_UNCHANGED.within(lang);
    format!("{summary} {unchanged} {passed}")
}

fn is_doubtful(cell: &PastedCell) -> bool {
    let reading = cell.reading.as_ref();
    reading.is_ok_and(|it| it.is_surprising() || it.is_personal || it.remark.is_some())
}

fn row(cell: &PastedCell, choice: RwSignal<Choice>, lang: Lang) -> El {
    let place = format!(
        "{} · {}",
        cell.row,
        time::period_short(lang, cell.address.period)
    );
    let now = match &cell.now {
        Content::Entered(entry) => describe::entry_text(entry, lang),
        Content::Disputed(_) => words::DIFFERS.within(lang).to_owned(),
        _ => facts::NOT_ENTERED.within(lang).to_owned(),
    };
    let becomes = el("td");
    let becomes = match &cell.reading {
        Err(unreadable) => {
            let unread = format!(" {}", words::UNREADABLE.within(lang));
            becomes.with([
                el("strong").with(icon(Icon::Warning)).with(unread),
                el("p").class("hint").with(unreadable.message(lang)),
            ])
        }
        Ok(_) if cell.is_known() => becomes.with(words::SAME.within(lang)),
        Ok(reading) => becomes.with(readings(&place, reading, choice, lang)),
    };
    el("tr").with([
        el("th").attr("scope", "row").with(place),
        el("td").with(cell.text.as_str()),
        el("td").class("figure").with(now),
        becomes,
    ])
}

/// What a field becomes; where it may be meant otherwise, a choice.
fn readings(name: &str, reading: &Reading, choice: RwSignal<Choice>, lang: Lang) -> Vec<El> {
    let text = |entry: &Option<Entry>| match entry {
        Some(entry) => describe::entry_text(entry, lang),
        None => facts::NOT_ENTERED.within(lang).to_owned(),
    };
    let read = text(&reading.entry);
    let is_plain = reading.other.is_none() && !reading.is_personal;
    let remark = reading.remark.as_deref().map(|remark| {
        el("p")
            .class("hint")
            .with(words::remark_dropped(lang, remark))
    });
    if is_plain {
        return std::iter::once(el("strong").with(read))
            .chain(remark)
            .collect();
    }
    let doubt = match (&reading.doubt, reading.is_personal) {
        (_, true) => Some(words::NIK_SHORT.within(lang).to_owned()),
        (Some(doubt), _) if reading.is_surprising() || read_is_word(reading) => {
            Some(doubt.message(lang))
        }
        _ => None,
    };
    let option = |value: &str, words: String| (value.to_owned(), words);
    let mut options = vec![option(AS_READ, read)];
    if reading.other.is_some() {
        options.push(option(OTHER, text(&reading.other)));
    }
    options.push(option(LEAVE, words::LEAVE.within(lang).to_owned()));
    let chosen = match choice.get_untracked() {
        Choice::AsRead => AS_READ,
        Choice::Other => OTHER,
        Choice::Leave => LEAVE,
    };
    let pick = move |event: Event| {
        choice.set(match event_target_value(&event).as_str() {
            OTHER => Choice::Other,
            LEAVE => Choice::Leave,
            _ => Choice::AsRead,
        });
    };
    let label = format!("{name}: {}", words::BECOMES.within(lang));
    let choice = select(options, chosen)
        .class("paste-choice")
        .attr("aria-label", label)
        .on("change", pick);
    let doubt = doubt.map(|doubt| {
        el("p")
            .class("paste-doubt")
            .with([icon(Icon::Warning), el("span").with(doubt)])
    });
    let all = std::iter::once(choice).chain(doubt).chain(remark);
    all.collect()
}

/// A dash reads as a word, and may have been meant as another.
fn read_is_word(reading: &Reading) -> bool {
    !matches!(reading.entry, Some(Entry::Number(_)))
}
