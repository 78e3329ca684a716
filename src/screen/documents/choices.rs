//! What a document is about: the year, a period in it, whose it is, the day that it bears.

use super::Page;
use crate::app::agreement::signing_units;
use crate::app::documents::DocumentAddress;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Frequency;
use crate::screen::el::{El, el};
use crate::screen::overview::period_choice;
use crate::screen::parts::choice;
use crate::text::words::{documents as words, signed as signed_words};
use leptos::prelude::*;

/// The bar over a document.
pub fn choices(page: Page, years: &[u16]) -> El {
    let (lang, kind) = (page.lang, page.kind);
    let back = el("a")
        .class("button button-quiet")
        .attr("href", Route::Documents(None).hash())
        .with(words::ALL.within(lang));
    if let Some(signed) = page.signed() {
        let to = Route::Document(DocumentAddress {
            kind: page.kind,
            period: signed.period,
            of: signed.unit,
        });
        let working = el("a")
            .class("button button-quiet")
            .attr("href", to.hash())
            .with(signed_words::WORKING.within(lang));
        return el("div").class("page-bar no-print").with([back, working]);
    }
    let go = move |period| page.go(period, page.of.get_untracked());
    let [year, in_year] = period_choice(years, lang, page.period.get(), go);
    let in_year = (kind.rhythm() != Frequency::Yearly).then_some(in_year);
    el("div")
        .class("page-bar no-print")
        .with(back)
        .with(year)
        .with(in_year)
        .with(kind.is_of_officials().then(|| official(page)))
        .with(day(page))
}

fn official(page: Page) -> El {
    let units = page.desk.with(|workspace| {
        let year = page.year(workspace)?;
        let units = signing_units(&year.plan);
        let option = units.map(|it| (it.id.to_string(), it.name.text().to_owned()));
        Some(option.collect::<Vec<_>>())
    });
    let units = units.flatten().unwrap_or_default();
    let first = units.first().map(|(id, _)| id.clone());
    let chosen = page.of.get().map(|id| id.to_string()).or(first);
    let go = move |id: String| {
        let id: Option<EntityId> = id.parse().ok();
        page.go(page.period.get_untracked(), id);
    };
    choice(
        words::OFFICIAL.within(page.lang),
        units,
        &chosen.unwrap_or_default(),
        go,
    )
}

fn day(page: Page) -> Option<El> {
    let day = page.day()?;
    let field =
        el("input")
            .attr("type", "date")
            .value(&day.to_string())
            .on("change", move |event| {
                page.day.set(event_target_value(&event).parse().ok());
            });
    let name = el("span").with(words::DAY.within(page.lang));
    Some(el("label").class("choice").with([name, field]))
}
