//! What is being typed into a cell: a draft that nothing else sees until it is taken.

use crate::app::command::CellAddress;
use crate::app::kept::Draft;
use crate::app::ports::Slot;
use crate::screen::desk::Desk;
use crate::text::Lang;
use crate::text::entry::{Reading, read};
use crate::text::words::entry as words;
use leptos::prelude::*;

/// The draft of one cell.
#[derive(Clone, Copy)]
pub struct Editing {
    desk: Desk,
    lang: Lang,
    /// The cell, while one is being typed.
    pub cell: RwSignal<Option<CellAddress>>,
    /// What was typed so far.
    pub text: RwSignal<String>,
    /// Why it cannot be taken.
    pub problem: RwSignal<Option<String>>,
    /// What looks like a person's number and was confirmed with a second *Enter*.
    confirmed: RwSignal<Option<String>>,
}

impl Editing {
    /// Nothing is being typed.
    pub fn new(desk: Desk, lang: Lang) -> Self {
        Self {
            desk,
            lang,
            cell: RwSignal::new(None),
            text: RwSignal::new(String::new()),
            problem: RwSignal::new(None),
            confirmed: RwSignal::new(None),
        }
    }

    /// Begins to type into a cell.
    pub fn begin(self, cell: CellAddress, text: String) {
        self.problem.set(None);
        self.confirmed.set(None);
        self.keep(cell, &text);
        self.text.set(text);
        self.cell.set(Some(cell));
    }

    /// Something was typed.
    pub fn typed(self, text: String) {
        if let Some(cell) = self.cell.get_untracked() {
            self.keep(cell, &text);
        }
        self.problem.set(None);
        self.text.set(text);
    }

    /// The cell and what was typed, if it can be read; else the reason shows and typing goes on.
    ///
    /// What looks like a person's number is taken only from somebody who insists after having been told.
    pub fn finish(self, insists: bool) -> Option<(CellAddress, Reading)> {
        let cell = self.cell.get_untracked()?;
        let text = self.text.get_untracked();
        match read(&text) {
            Ok(reading) if reading.is_personal && !(insists && self.is_confirmed(&text)) => {
                self.confirmed.set(Some(text));
                self.problem
                    .set(Some(words::NIK.within(self.lang).to_owned()));
                None
            }
            Ok(reading) => {
                self.cancel();
                Some((cell, reading))
            }
            Err(unreadable) => {
                self.problem.set(Some(unreadable.message(self.lang)));
                None
            }
        }
    }

    fn is_confirmed(self, text: &str) -> bool {
        self.confirmed
            .with_untracked(|confirmed| confirmed.as_deref() == Some(text))
    }

    /// Drops the draft.
    pub fn cancel(self) {
        self.cell.set(None);
        self.problem.set(None);
        forget(self.desk);
    }

    /// Keeps the draft where a crash does not reach it.
    fn keep(self, cell: CellAddress, text: &str) {
        keep(self.desk, place(cell), text);
    }

    /// Keeps which cell had the focus when the page went away, unless it was typed into.
    pub fn keep_place(self, cell: CellAddress) {
        if self.cell.with_untracked(Option::is_none) {
            keep(self.desk, place(cell), "");
        }
    }
}

/// Keeps a text of a place; what was kept before is replaced.
pub fn keep(desk: Desk, place: String, text: &str) {
    if let Some(name) = desk.workspace_name() {
        let text = text.to_owned();
        let draft = Draft { place, text };
        desk.device.keepsake.put(Slot::Draft(&name), &draft);
    }
}

/// What was kept last.
pub fn kept(desk: Desk) -> Option<Draft> {
    let name = desk.workspace_name()?;
    desk.device.keepsake.get(Slot::Draft(&name))
}

/// Forgets it.
pub fn forget(desk: Desk) {
    if let Some(name) = desk.workspace_name() {
        desk.device.keepsake.forget(Slot::Draft(&name));
    }
}

/// A cell as drafts name it: variable, period and part.
fn place(cell: CellAddress) -> String {
    let part = cell.part.map(|part| part.to_string()).unwrap_or_default();
    format!("{} {} {part}", cell.variable, cell.period)
}

/// The note on a cell as drafts name it.
pub fn place_of_note(cell: CellAddress) -> String {
    place(cell) + NOTE
}

/// Whether it is a note that was being typed.
pub fn is_note(draft: &Draft) -> bool {
    draft.place.ends_with(NOTE)
}

const NOTE: &str = " note";

/// The cell that a draft names.
pub fn cell_of(draft: &Draft) -> Option<CellAddress> {
    let mut words = draft.place.split(' ');
    Some(CellAddress {
        variable: words.next()?.parse().ok()?,
        period: words.next()?.parse().ok()?,
        part: match words.next() {
            None | Some("") => None,
            Some(part) => Some(part.parse().ok()?),
        },
    })
}
