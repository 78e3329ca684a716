//! *Dokumen*: which documents a year has, and each of them as paper.

mod factors;

use crate::app::Workspace;
use crate::app::documents::{DocumentAddress, DocumentKind};
use crate::app::query::overview::years;
use crate::app::route::Route;
use crate::domain::period::{Frequency, Period};
use crate::report::year::Year;
use crate::report::{Document, compose};
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::overview::period_choice;
use crate::screen::paper::paper;
use crate::screen::parts::{Icon, choice, empty, icon, page_head};
use crate::screen::plan::pen::{Marks, Pen};
use crate::screen::watch::Watch;
use crate::text::words::{Phrase, documents as words, shell};
use crate::text::{Lang, time};
use leptos::prelude::*;

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
        DocumentKind::Measurement => (words::MEASUREMENT, words::MEASUREMENT_ABOUT),
        DocumentKind::Evaluation => (words::EVALUATION, words::EVALUATION_ABOUT),
    }
}

/// One document on its sheets.
pub fn one(desk: Desk, lang: Lang, address: DocumentAddress, period: Memo<Period>) -> [Child; 2] {
    let years = desk.with(years).unwrap_or_default();
    let kind = address.kind;
    let marks = Marks::new();
    let choose = move || {
        let go = move |period: Period| {
            let to = DocumentAddress {
                kind,
                period: Some(period),
                of: None,
            };
            desk.device.page.go(&Route::Document(to).hash());
        };
        let back = el("a")
            .class("button button-quiet")
            .attr("href", Route::Documents(None).hash())
            .with(words::ALL.within(lang));
        let [year, in_year] = period_choice(&years, lang, period.get(), go);
        let in_year = (kind.rhythm() != Frequency::Yearly).then_some(in_year);
        el("div")
            .class("page-bar no-print")
            .with(back)
            .with(year)
            .with(in_year)
    };
    let content = move || {
        for topic in [Watch::Plan, Watch::Data, Watch::Year] {
            desk.watch(topic);
        }
        let period = asked(kind, period.get());
        let (name, about) = described(kind);
        let title = format!("{} {}", name.within(lang), time::period(lang, period));
        let made = desk.with(|w| made(w, address, period, desk)).flatten();
        el("div")
            .class("stack")
            .with(page_head(&title, about.within(lang)))
            .with(written(desk, lang, kind, period, marks))
            .with(match made {
                Some(document) => paper(desk, document, lang),
                None => empty(Icon::Document, words::NO_PLAN.within(lang), None::<El>),
            })
    };
    [live(choose), live(content)]
}

/// What people write of a document, above its sheets.
fn written(desk: Desk, lang: Lang, kind: DocumentKind, period: Period, marks: Marks) -> Option<El> {
    let plan = desk.with(|w| w.plan_for_year(period.year()).cloned());
    let pen = Pen::new(desk, lang, plan.flatten()?, marks).unlocked();
    match kind {
        DocumentKind::Evaluation => Some(factors::factors(&pen, period)),
        DocumentKind::Measurement => None,
    }
}

/// A document of a year is about all of it, whatever part of it was looked at elsewhere.
fn asked(kind: DocumentKind, period: Period) -> Period {
    match kind.rhythm() {
        Frequency::Yearly => Period::Year(period.year()),
        Frequency::Quarterly | Frequency::Monthly => period,
    }
}

fn made(
    workspace: &Workspace,
    address: DocumentAddress,
    period: Period,
    desk: Desk,
) -> Option<Document> {
    let year = Year::through(workspace, period, desk.today())?;
    Some(compose(address.kind, &year, address.of))
}
