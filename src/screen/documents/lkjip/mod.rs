//! The performance report on its page: its passages, to accept and edit, above its sheets.
//!
//! It is read and composed in steps, each a task of its own, and drawn a little in each frame. So is a signed copy,
//! which is held against what would be written today.

mod beside;
mod group;
mod passage;

use super::{copy, signing};
use crate::app::narration::{Passage, Standing};
use crate::app::signed::Signed;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::report::Document;
use crate::report::lkjip::{Figures, Narrative, Reading, report};
use crate::report::year::Year;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::paper::Sheets;
use crate::screen::parts::{Icon, Weight, button, empty, focus};
use crate::screen::plan::pen::Marks;
use crate::screen::watch::{Watch, whenever};
use crate::text::Lang;
use crate::text::words::{documents as documents_words, lkjip as words, signed as signed_words};
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;

/// The page of a report.
#[derive(Clone, Copy)]
struct Page {
    outer: super::Page,
    /// The signed copy that is looked at, where it is one.
    copy: Memo<Option<EntityId>>,
    desk: Desk,
    lang: Lang,
    marks: Marks,
    made: RwSignal<Made, LocalStorage>,
    reading: StoredValue<Option<Reading>, LocalStorage>,
    /// Which of all readings that were begun is the present one.
    turn: StoredValue<u32>,
    /// The group whose passages show: an indicator, or the agency.
    opened: RwSignal<Option<EntityId>>,
    editing: RwSignal<Option<Passage>>,
    sheets: Sheets,
}

/// How far the report is.
#[derive(Clone)]
enum Made {
    /// It is being read.
    Reading,
    /// There is no plan to make it from.
    Nothing,
    /// What it says, with its passages, and as it would be written today.
    Read(Rc<Figures>, Rc<Vec<Narrative>>, Rc<Document>),
}

/// Where the reader stands when nothing is left to accept.
const PROGRESS: &str = "naskah-kemajuan";

/// The passages and the sheets of the report of a year.
pub fn content(outer: super::Page) -> [Child; 3] {
    let (desk, lang, period) = (outer.desk, outer.lang, outer.period);
    let page = Page {
        outer,
        copy: Memo::new(move |_| outer.signed().map(|it| it.id)),
        desk,
        lang,
        marks: outer.remembered.marks,
        made: RwSignal::new_local(Made::Reading),
        reading: StoredValue::new_local(None),
        turn: StoredValue::new(0),
        opened: RwSignal::new(None),
        editing: RwSignal::new(None),
        sheets: Sheets::new(desk, lang),
    };
    let year = Memo::new(move |_| period.get().year());
    whenever(move || {
        for topic in [Watch::Plan, Watch::Data, Watch::Year] {
            desk.watch(topic);
        }
        let signed = outer.signed();
        if let Some(signed) = &signed {
            // A copy stands as it was signed, while it is read what would be written today.
            page.sheets
                .show(copy::kept(outer, signed).ok().map(Rc::new));
        }
        let period = signed.and_then(|it| it.period);
        page.begin(period.map_or_else(|| year.get(), Period::year));
    });
    [
        live(move || page.above()),
        Child::El(page.sheets.paper()),
        live(move || page.signing()),
    ]
}

fn status(text: &str) -> El {
    el("p").attr("role", "status").with(text)
}

/// Does something in a task of its own.
fn soon(act: impl FnOnce() + 'static) {
    set_timeout(act, Duration::ZERO);
}

impl Page {
    /// Begins to read the report of a year anew.
    fn begin(self, year: u16) {
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        soon(move || {
            let today = self.desk.today();
            let begun = self.desk.with(|workspace| {
                let year = Year::through(workspace, Period::Year(year), today)?;
                Some(Reading::begin(&year))
            });
            match begun.flatten() {
                _ if !self.is_turn(turn) => {}
                None => drop(self.made.try_set(Made::Nothing)),
                Some(reading) => {
                    self.reading.set_value(Some(reading));
                    soon(move || self.go_on(turn));
                }
            }
        });
    }

    fn is_turn(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }

    /// Reads one thing more, and composes the report when all is read.
    fn go_on(self, turn: u32) {
        if !self.is_turn(turn) {
            return;
        }
        let is_more = self.reading.try_update_value(|reading| {
            let reading = reading.as_mut()?;
            self.desk.with(|workspace| reading.step(workspace))
        });
        match is_more.flatten() {
            Some(true) => soon(move || self.go_on(turn)),
            Some(false) => soon(move || self.compose(turn)),
            None => {}
        }
    }

    fn compose(self, turn: u32) {
        let reading = self.reading.try_update_value(Option::take).flatten();
        let Some(reading) = reading.filter(|_| self.is_turn(turn)) else {
            return;
        };
        let figures = Rc::new(reading.done());
        let passages = Rc::new(figures.passages());
        let document = Rc::new(report(&figures));
        soon(move || {
            if self.is_turn(turn) {
                if self.copy.get_untracked().is_none() {
                    self.sheets.show(Some(document.clone()));
                }
                self.made.set(Made::Read(figures, passages, document));
            }
        });
    }

    /// What stands above the sheets: the passages, or what there is to know of a copy.
    fn above(self) -> Vec<Child> {
        if self.copy.get().is_some() {
            let of_copy = move || self.outer.signed().map(|it| self.of_copy(&it));
            return vec![live(of_copy)];
        }
        vec![
            live(move || self.outer.head()),
            live(move || self.passages()),
        ]
    }

    fn of_copy(self, signed: &Signed) -> El {
        let above = copy::above(self.outer, signed);
        match (copy::kept(self.outer, signed), self.made.get()) {
            (Err(problem), _) => above.with(problem),
            (Ok(document), Made::Read(.., now)) => {
                above.with(copy::compared(self.outer, &document, Some(&now)))
            }
            (Ok(document), Made::Nothing) => {
                above.with(copy::compared(self.outer, &document, None))
            }
            (Ok(_), Made::Reading) => above.with(status(signed_words::READING.within(self.lang))),
        }
    }

    /// Under the sheets of the working document: its signed copies, and marking it as signed.
    fn signing(self) -> Option<El> {
        self.desk.watch(Watch::Year);
        match (self.copy.get(), self.made.get()) {
            (None, Made::Read(.., document)) => Some(signing::signing(self.outer, document)),
            _ => None,
        }
    }

    /// Everything that people write of the report.
    fn passages(self) -> El {
        let lang = self.lang;
        match self.made.get() {
            Made::Reading => status(words::READING.within(lang)),
            Made::Nothing => empty(
                Icon::Document,
                documents_words::NO_PLAN.within(lang),
                None::<El>,
            ),
            Made::Read(figures, passages, _) => el("section")
                .class("card narratives no-print")
                .attr("aria-label", words::TITLE.within(lang))
                .with(el("h2").with(words::TITLE.within(lang)))
                .with(el("p").class("hint").with(words::HINT.within(lang)))
                .with(self.progress(&passages))
                .with(group::groups(self, &figures, &passages)),
        }
    }

    /// How many are settled, and the way to the next.
    fn progress(self, all: &[Narrative]) -> El {
        let lang = self.lang;
        let count = |of: &dyn Fn(Standing) -> bool| {
            let standings = all.iter().map(Narrative::standing);
            standings.filter(|it| of(*it)).count()
        };
        let outdated = count(&|it| it == Standing::Outdated);
        let settled = count(&Standing::is_settled) - outdated;
        let said = words::progress(lang, settled, all.len(), outdated);
        let next = (settled < all.len()).then(|| {
            button(
                words::NEXT.within(lang),
                Weight::Quiet,
                Some(Icon::ChevronDown),
            )
            .on("click", move |_| self.go_to_next(None))
        });
        let line = el("p")
            .attr("id", PROGRESS)
            .attr("tabindex", "-1")
            .attr("role", "status")
            .with(said);
        el("div").class("row").with(line).with(next)
    }

    /// Takes the reader to the next passage that waits, after one or from the first on.
    fn go_to_next(self, after: Option<Passage>) {
        let Made::Read(_, all, _) = self.made.get_untracked() else {
            return;
        };
        let place = after.and_then(|after| all.iter().position(|it| it.at == after));
        let (before, behind) = all.split_at(place.map_or(0, |place| place + 1));
        let waits = |it: &&Narrative| {
            let standing = it.standing();
            let is_seen = standing.is_settled() && standing != Standing::Outdated;
            !is_seen && Some(it.at) != after
        };
        match behind.iter().chain(before).find(waits) {
            Some(next) => {
                self.opened.set(Some(next.at.thing));
                focus([passage::id(next.at)]);
            }
            None => focus([PROGRESS.into()]),
        }
    }
}
