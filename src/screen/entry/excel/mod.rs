//! Entries by Excel: a sheet to fill in for the unit and quarter on the page, and reading one that comes back.

mod any;
mod columns;
mod look;
mod oddities;

use crate::app::fill_in::{self, Look, Refused};
use crate::app::ports::PickedFile;
use crate::app::route::Route;
use crate::app::verification::quarter_of;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::dropped;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Weight, alert, button, dialog as window, notice};
use crate::screen::spreadsheet;
use crate::sheet::Workbook;
use crate::text::Lang;
use crate::text::words::fill_in as words;
use leptos::prelude::*;
use std::rc::Rc;

use super::picks::Picks;
use any::Matching;

/// Takes the focus when work that was given up leaves none.
const BAR: &str = "isi-excel";

/// What reading has come to.
#[derive(Clone)]
enum Stage {
    /// Nothing is read.
    Nothing,
    /// The file is refused.
    Refused(String),
    /// A fill-in sheet waits to be looked at.
    Form(Rc<Look>, Picks),
    /// Any other sheet waits for its columns to be matched, and to be looked at.
    Any(Rc<Matching>, Picks),
}

/// Entries by Excel, on a page of a unit and a period.
#[derive(Clone, Copy)]
pub struct Excel {
    desk: Desk,
    lang: Lang,
    unit: Memo<Option<EntityId>>,
    period: Memo<Period>,
    open: RwSignal<bool>,
    stage: RwSignal<Stage, LocalStorage>,
    /// Why a verified quarter changes.
    reason: RwSignal<String>,
    /// Why what was looked at could not be recorded.
    problem: RwSignal<Option<String>>,
}

impl Excel {
    /// Nothing is read yet; what is dropped on the page is.
    pub fn new(desk: Desk, lang: Lang, unit: Memo<Option<EntityId>>, period: Memo<Period>) -> Self {
        let excel = Self {
            desk,
            lang,
            unit,
            period,
            open: RwSignal::new(false),
            stage: RwSignal::new_local(Stage::Nothing),
            reason: RwSignal::new(String::new()),
            problem: RwSignal::new(None),
        };
        dropped::attend(dropped::Kind::Sheets, move |files| {
            files.into_iter().take(1).for_each(|file| excel.take(file));
        });
        excel
    }

    fn take(self, file: Rc<dyn PickedFile>) {
        spreadsheet::open(self.desk, self.lang, file, self.then());
    }

    fn pick(self) {
        self.open.set(false);
        spreadsheet::pick(self.desk, self.lang, self.then());
    }

    fn then(self) -> Rc<dyn Fn(Result<Workbook, String>)> {
        Rc::new(move |read| {
            let stage = match read {
                Ok(workbook) => self.look(workbook),
                Err(reason) => Stage::Refused(reason),
            };
            self.reason.try_set(String::new());
            self.problem.try_set(None);
            self.stage.try_set(stage);
            self.open.try_set(true);
        })
    }

    fn look(self, workbook: Workbook) -> Stage {
        let (lang, today) = (self.lang, self.desk.today());
        let look = self.desk.with(|w| fill_in::look(w, &workbook, today));
        match look.unwrap_or(Err(Refused::NoMark)) {
            Ok(look) => {
                let picks = Picks::new(look.pasted.clone());
                Stage::Form(Rc::new(look), picks)
            }
            Err(Refused::NoMark) => any::begin(self, workbook),
            Err(refused) => Stage::Refused(oddities::refused(&refused, lang)),
        }
    }

    /// The quarter that the page is about, or that its period ends in.
    fn quarter(self) -> Period {
        quarter_of(self.period.get())
    }

    fn unit_name(self, unit: Option<EntityId>, year: u16) -> Option<String> {
        let find = |w: &crate::app::Workspace| {
            let plan = w.plan_for_year(year)?;
            Some(plan.unit(unit?)?.short_name().to_owned())
        };
        self.desk.with(find).flatten()
    }

    fn write(self) {
        let (desk, unit) = (self.desk, self.unit.get_untracked());
        let quarter = quarter_of(self.period.get_untracked());
        let form = desk.with(|w| fill_in::form(w, unit, quarter, desk.today()));
        match form.flatten() {
            Some(form) => desk.making.fill_in(desk, form),
            None => desk.tell(words::NOTHING_TO_ENTER.within(self.lang).to_owned()),
        }
    }
}

/// The buttons, and how far reading or writing is.
pub fn bar(excel: Excel) -> El {
    let lang = excel.lang;
    let write = button(
        words::WRITE.within(lang),
        Weight::Normal,
        Some(Icon::Download),
    )
    .on("click", move |_| excel.write());
    let read = button(words::READ.within(lang), Weight::Normal, Some(Icon::Upload))
        .on("click", move |_| excel.pick());
    let progress = move || excel.desk.making.progress(lang, BAR);
    el("div")
        .class("page-bar no-print")
        .attr("id", BAR)
        .attr("role", "group")
        .attr("tabindex", "-1")
        .attr("aria-label", "Excel")
        .with([write, read])
        .with(
            el("div")
                .class("paper-progress")
                .attr("role", "status")
                .live(progress),
        )
}

/// What was read, before it counts.
pub fn dialog(excel: Excel) -> El {
    let lang = excel.lang;
    let title = move || words::READ.within(lang).to_owned();
    window(excel.open, lang, title, move || match excel.stage.get() {
        Stage::Nothing => Vec::new(),
        Stage::Refused(reason) => refused(excel, &reason),
        Stage::Form(found, picks) => form(excel, &found, picks),
        Stage::Any(matching, picks) => any::any(excel, &matching, picks),
    })
}

fn refused(excel: Excel, reason: &str) -> Vec<El> {
    let again = words::OTHER_FILE.within(excel.lang);
    let again = button(again, Weight::Primary, None).on("click", move |_| excel.pick());
    vec![
        alert(el("p").with(reason)),
        el("div").class("row").with(again),
    ]
}

fn form(excel: Excel, found: &Look, picks: Picks) -> Vec<El> {
    let (lang, mark) = (excel.lang, found.mark);
    let own = excel.unit_name(mark.unit, mark.period.year());
    let sheet = words::sheet_of(lang, mark.period, own.as_deref());
    let (unit, quarter) = (excel.unit.get(), excel.quarter());
    if found.is_for(unit, quarter) {
        let says = el("p").with(el("strong").with(sheet));
        let sentences = found
            .oddities
            .iter()
            .map(|it| spreadsheet::sentence(it, lang));
        let sentences = sentences.collect();
        let look = look::look(excel, picks, found.untouched, sentences, Rc::new(|| {}));
        return std::iter::once(says).chain(look).collect();
    }
    let open = excel.unit_name(unit, quarter.year());
    let says = words::elsewhere(lang, &sheet, quarter, open.as_deref());
    let there = Route::Entry {
        unit: Some(mark.unit.unwrap_or(mark.agency)),
        period: Some(mark.period),
    };
    let go = button(
        &words::open_there(lang, mark.period, own.as_deref()),
        Weight::Primary,
        None,
    )
    .on("click", move |_| excel.desk.device.page.go(&there.hash()));
    let refuse = button(words::REFUSE.within(lang), Weight::Normal, None)
        .on("click", move |_| excel.open.set(false));
    vec![
        notice(Tone::Warn, el("p").with(says)),
        el("div").class("row").with([go, refuse]),
    ]
}
