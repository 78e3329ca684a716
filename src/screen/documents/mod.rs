//! *Dokumen*: which documents a year has, and each of them as paper.

mod action;
mod agreement;
mod choices;
mod copy;
mod duties;
mod execution;
mod factors;
mod lkjip;
mod minutes;
mod passage;
mod register;
mod signing;

use crate::app::Workspace;
use crate::app::documents::{DocumentAddress, DocumentKind};
use crate::app::query::overview::years;
use crate::app::route::Route;
use crate::app::signed::{self, Signed};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};
use crate::report::compose;
use crate::report::year::Year;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::paper::paper;
use crate::screen::parts::{Icon, choice, empty, icon, page_head};
use crate::screen::plan::pen::{Marks, Pen};
use crate::screen::watch::Watch;
use crate::text::words::{Phrase, documents as words, shell};
use crate::text::{Lang, time};
use leptos::prelude::*;
use std::rc::Rc;

/// The documents of the year that is looked at.
pub fn list(desk: Desk, lang: Lang, period: Memo<Period>) -> [Child; 2] {
    let years = desk.with(years).unwrap_or_default();
    let choose = move || {
        let year = |year: &u16| (year.to_string(), year.to_string());
        let go = move |year: String| {
            let to = Route::Documents(year.parse().ok());
            desk.device.page.go(&to.hash());
        };
        let chosen = period.get().year().to_string();
        let years = years.iter().map(year).collect();
        let year = choice(shell::YEAR.within(lang), years, &chosen, go);
        el("div").class("page-bar").with(year)
    };
    let content = move || {
        let year = period.get().year();
        let kinds = DocumentKind::ALL.map(|kind| entry(kind, lang));
        el("div")
            .class("stack")
            .with(page_head(
                &words::of_year(lang, year),
                words::LEAD.within(lang),
            ))
            .with(el("ul").class("documents").attr("role", "list").with(kinds))
    };
    [live(choose), live(content)]
}

fn entry(kind: DocumentKind, lang: Lang) -> El {
    let (name, about) = described(kind);
    let to = Route::Document(DocumentAddress {
        kind,
        period: None,
        of: None,
    });
    let link = el("a")
        .class("document-link")
        .attr("href", to.hash())
        .with([icon(Icon::Document), el("span").with(name.within(lang))]);
    el("li")
        .class("card document")
        .with([link, el("p").class("hint").with(about.within(lang))])
}

/// What a kind is called, and what it is for.
fn described(kind: DocumentKind) -> (Phrase, Phrase) {
    match kind {
        DocumentKind::AnnualPlan => (words::ANNUAL_PLAN, words::ANNUAL_PLAN_ABOUT),
        DocumentKind::Agreement => (words::AGREEMENT, words::AGREEMENT_ABOUT),
        DocumentKind::AmendedAgreement => (words::AMENDED, words::AMENDED_ABOUT),
        DocumentKind::ActionPlan => (words::ACTION_PLAN, words::ACTION_PLAN_ABOUT),
        DocumentKind::MonthlyActionPlan => (words::MONTHLY, words::MONTHLY_ABOUT),
        DocumentKind::ActionMonitoring => (words::MONITORING, words::MONITORING_ABOUT),
        DocumentKind::BudgetSummary => (words::SUMMARY, words::SUMMARY_ABOUT),
        DocumentKind::Measurement => (words::MEASUREMENT, words::MEASUREMENT_ABOUT),
        DocumentKind::Evaluation => (words::EVALUATION, words::EVALUATION_ABOUT),
        DocumentKind::FollowUp => (words::FOLLOW_UP, words::FOLLOW_UP_ABOUT),
        DocumentKind::Minutes => (words::MINUTES, words::MINUTES_ABOUT),
        DocumentKind::Calendar => (words::CALENDAR, words::CALENDAR_ABOUT),
        DocumentKind::Report => (words::REPORT, words::REPORT_ABOUT),
    }
}

/// One document on its sheets. `of` says whose it is, where every official has their own.
pub fn one(
    desk: Desk,
    lang: Lang,
    kind: DocumentKind,
    of: Memo<Option<EntityId>>,
    period: Memo<Period>,
) -> [Child; 2] {
    let page = Page {
        desk,
        lang,
        kind,
        of,
        period,
        day: RwSignal::new(None),
        remembered: Remembered::new(),
    };
    let years = desk.with(years).unwrap_or_default();
    let content = match kind {
        DocumentKind::Report => page.report(),
        _ => live(move || page.content()),
    };
    [live(move || choices::choices(page, &years)), content]
}

/// What a document's page remembers of what people write while it is drawn again.
#[derive(Clone, Copy)]
struct Remembered {
    /// What was refused.
    marks: Marks,
    /// Which items of a register are shown.
    filter: RwSignal<register::Filter>,
    /// The one that is open.
    open: RwSignal<Option<EntityId>>,
    /// What is typed to mark it as signed: its number, and where its scan is kept.
    typed: [RwSignal<String>; 2],
    /// The indicator whose steps are written.
    indicator: RwSignal<Option<EntityId>>,
}

impl Remembered {
    fn new() -> Self {
        Self {
            marks: Marks::new(),
            filter: RwSignal::new(register::Filter::default()),
            open: RwSignal::new(None),
            typed: [RwSignal::new(String::new()), RwSignal::new(String::new())],
            indicator: RwSignal::new(None),
        }
    }
}

/// A document's page.
#[derive(Clone, Copy)]
struct Page {
    desk: Desk,
    lang: Lang,
    kind: DocumentKind,
    /// Whose it is.
    of: Memo<Option<EntityId>>,
    period: Memo<Period>,
    /// The day that it bears, where somebody chose one.
    day: RwSignal<Option<Date>>,
    remembered: Remembered,
}

impl Page {
    fn content(self) -> El {
        for topic in [Watch::Plan, Watch::Data, Watch::Year] {
            self.desk.watch(topic);
        }
        if let Some(signed) = self.signed() {
            return copy::copy(self, &signed);
        }
        let lang = self.lang;
        let made = self.desk.with(|workspace| {
            let year = self.year(workspace)?;
            Some(compose(self.kind, &year, self.of.get()))
        });
        el("div")
            .class("stack")
            .with(self.head())
            .with(self.written())
            .with(match made.flatten() {
                // Nobody signs a calendar.
                Some(document) if self.kind == DocumentKind::Calendar => {
                    vec![paper(self.desk, document, lang)]
                }
                Some(document) => vec![
                    paper(self.desk, document.clone(), lang),
                    signing::signing(self, Rc::new(document)),
                ],
                None => vec![empty(
                    Icon::Document,
                    words::NO_PLAN.within(lang),
                    None::<El>,
                )],
            })
    }

    /// The signed copy that is looked at, where it is one.
    fn signed(self) -> Option<Signed> {
        self.desk.watch(Watch::Year);
        let of = self.of.get()?;
        self.desk.with(|workspace| signed::one(workspace, of))?
    }

    fn head(self) -> El {
        let lang = self.lang;
        let (name, about) = described(self.kind);
        let period = time::period(lang, self.period());
        page_head(
            &format!("{} {period}", name.within(lang)),
            about.within(lang),
        )
    }

    /// The performance report is long: it is read and drawn in steps.
    fn report(self) -> Child {
        let content = lkjip::content(self);
        Child::El(el("div").class("stack").with(content))
    }

    /// What people write of the document, above its sheets.
    fn written(self) -> Option<El> {
        let (desk, period) = (self.desk, self.period());
        let plan = desk.with(|w| w.plan_for_year(period.year()).cloned());
        let of_plan = Pen::new(desk, self.lang, plan.flatten()?, self.remembered.marks);
        let pen = of_plan.unlocked();
        match self.kind {
            DocumentKind::Evaluation => Some(factors::factors(&pen, period)),
            DocumentKind::Agreement | DocumentKind::AmendedAgreement => {
                agreement::written(self, &pen)
            }
            DocumentKind::ActionPlan => Some(action::written(self, &of_plan, Frequency::Quarterly)),
            DocumentKind::MonthlyActionPlan => {
                Some(action::written(self, &of_plan, Frequency::Monthly))
            }
            DocumentKind::BudgetSummary => Some(execution::written(self, &pen)),
            DocumentKind::Minutes => minutes::minutes(&pen, period),
            DocumentKind::Calendar => Some(duties::duties(&pen, period.year())),
            DocumentKind::FollowUp => {
                let looked_at = self.period.get();
                Some(register::register(&pen, looked_at, self.remembered))
            }
            DocumentKind::AnnualPlan
            | DocumentKind::ActionMonitoring
            | DocumentKind::Measurement
            | DocumentKind::Report => None,
        }
    }

    /// A document of a year is about all of it, whatever part of it was looked at elsewhere.
    fn period(self) -> Period {
        let period = self.period.get();
        match self.kind.rhythm() {
            Frequency::Yearly => Period::Year(period.year()),
            Frequency::Quarterly | Frequency::Monthly => period,
        }
    }

    /// The day that the document bears, of those that are drawn up on one.
    fn day(self) -> Option<Date> {
        let usual = self.kind.drawn_up(self.period.get().year())?;
        Some(self.day.get().unwrap_or(usual.min(self.desk.today())))
    }

    /// What the document draws on.
    fn year(self, workspace: &Workspace) -> Option<Year<'_>> {
        let (period, today) = (self.period(), self.desk.today());
        match self.day() {
            Some(day) => Year::drawn_up(workspace, period, day, today),
            None => Year::through(workspace, period, today),
        }
    }

    /// Goes to the same kind of document of another period or official.
    fn go(self, period: Period, of: Option<EntityId>) {
        let kind = self.kind;
        let period = Some(period);
        let to = Route::Document(DocumentAddress { kind, period, of });
        self.desk.device.page.go(&to.hash());
    }
}
