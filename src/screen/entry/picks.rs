//! What is pasted or read, cell by cell: as it is, as it would become, and the choice where that is not plain.

use crate::app::command::CellAddress;
use crate::app::query::describe;
use crate::app::query::entry_table::Content;
use crate::app::query::pasted::{Choice, Pasted, PastedCell, cells};
use crate::domain::entry::Entry;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, icon, select, table_scroll};
use crate::text::entry::Reading;
use crate::text::words::{Phrase, entry as words, facts, fill_in};
use crate::text::{Lang, time};
use leptos::prelude::*;
use web_sys::Event;

/// The values of a choice among readings.
const AS_READ: &str = "baca";
const OTHER: &str = "lain";
const LEAVE: &str = "biar";

/// Cells that wait to be looked at, each with what was chosen for it.
#[derive(Clone, Copy)]
pub struct Picks {
    pasted: StoredValue<Pasted>,
    choices: StoredValue<Vec<RwSignal<Choice>>>,
}

impl Picks {
    /// Each cell begins with the choice that is safe.
    pub fn new(pasted: Pasted) -> Self {
        let choices = pasted.cells.iter().map(PastedCell::first_choice);
        let choices = choices.map(RwSignal::new).collect();
        Self {
            pasted: StoredValue::new(pasted),
            choices: StoredValue::new(choices),
        }
    }

    /// Asks what was pasted something.
    pub fn with<R>(self, ask: impl FnOnce(&Pasted) -> R) -> R {
        self.pasted.with_value(ask)
    }

    /// What the chosen cells shall hold.
    pub fn cells(self) -> Vec<(CellAddress, Option<Entry>)> {
        let choices: Vec<_> = self
            .choices
            .with_value(|all| all.iter().map(RwSignal::get_untracked).collect());
        self.pasted.with_value(|pasted| cells(pasted, &choices))
    }

    /// All of them under the name of the table; `said` heads what was pasted or read.
    pub fn table(self, lang: Lang, name: Phrase, said: Phrase) -> El {
        let heads = [
            (words::PLACE, ""),
            (said, ""),
            (words::NOW, "figure"),
            (words::BECOMES, ""),
        ];
        let heads = heads.map(|(name, class)| {
            el("th")
                .attr("scope", "col")
                .class(class)
                .with(name.within(lang))
        });
        let rows = self.pasted.with_value(|pasted| {
            let cells = pasted.cells.iter().zip(self.choices.get_value());
            el("tbody").each(cells.map(|(cell, choice)| row(cell, choice, lang)))
        });
        let table = el("table")
            .class("table")
            .with([el("thead").with(el("tr").with(heads)), rows]);
        table_scroll(name.within(lang), table)
    }
}

fn row(cell: &PastedCell, choice: RwSignal<Choice>, lang: Lang) -> El {
    let period = time::period_short(lang, cell.address.period);
    let place = format!("{} · {period}", cell.row);
    let stood = cell
        .place
        .as_deref()
        .map(|place| el("p").class("hint").with(place));
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
        Ok(reading) => becomes.with(readings(&place, cell, reading, choice, lang)),
    };
    let text = match cell.text.as_str() {
        "" => fill_in::EMPTIED.within(lang),
        text => text,
    };
    el("tr").with([
        el("th").attr("scope", "row").with(place).with(stood),
        el("td").with(text),
        el("td").class("figure").with(now),
        becomes,
    ])
}

/// What a field becomes; where it may be meant otherwise, a choice.
fn readings(
    name: &str,
    cell: &PastedCell,
    reading: &Reading,
    choice: RwSignal<Choice>,
    lang: Lang,
) -> Vec<El> {
    let text = |entry: &Option<Entry>| match entry {
        Some(entry) => describe::entry_text(entry, lang),
        None => facts::NOT_ENTERED.within(lang).to_owned(),
    };
    let read = text(&reading.entry);
    let is_plain = reading.other.is_none() && cell.first_choice() == Choice::AsRead;
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
        _ if cell.is_overtaken => Some(fill_in::OVERTAKEN.within(lang).to_owned()),
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
