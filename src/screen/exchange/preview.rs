//! A look into received files: from whom, what is new, what differs. Nothing is changed by looking.

use super::difference::sides;
use super::receive::{Arrived, Receiving};
use crate::app::exchange::Preview;
use crate::app::query::differences::Difference;
use crate::app::query::exchange_page::{UnitRow, differences, rows};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, Weight, button, check, notice, table_scroll};
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::exchange as words;
use leptos::prelude::*;
use std::rc::Rc;

/// The look.
pub fn look(receiving: Receiving, found: &Rc<(Vec<Arrived>, Preview)>) -> [El; 2] {
    let Receiving { desk, lang, .. } = receiving;
    let (arrived, preview) = &**found;
    let rows = desk.with(|w| rows(w, preview)).unwrap_or_default();
    let differences = differences(preview, lang);
    let new = rows.iter().map(|row| row.new).sum();
    let from = sender(arrived, lang);
    let heading = if preview.is_empty() {
        words::heading_known(lang, &from)
    } else {
        words::heading(lang, &from, new, differences.len())
    };
    let lead = |words: String| el("p").class("lead").with(words);
    let head = el("header")
        .class("page-head")
        .with(el("h1").attr("tabindex", "-1").focused().with(heading))
        .each(arrived.iter().map(|file| lead(facts(desk, file, lang))))
        .with(lead(words::unchanged(lang).to_owned()));
    let next = if preview.is_empty() {
        known(receiving)
    } else {
        accept(receiving, new, found.clone())
    };
    let columns = el("div").class("columns").with([
        el("div")
            .class("stack-wide")
            .with(table(&rows, lang))
            .with(listed(desk, lang, &differences)),
        el("div").class("stack-wide").with(next),
    ]);
    [head, columns]
}

/// Who sent the files: one sender by unit or name, several by number.
fn sender(arrived: &[Arrived], lang: Lang) -> String {
    match arrived {
        [file] => {
            let sender = super::known::sender(&file.package.header.by);
            let named = if sender.is_empty() {
                &file.name
            } else {
                sender
            };
            named.to_owned()
        }
        files => words::several(lang, files.len()),
    }
}

fn facts(desk: Desk, file: &Arrived, lang: Lang) -> String {
    let at = file.package.header.at;
    let local = LocalTime::at(at, desk.device.clock.minutes_ahead(at));
    words::file_facts(
        lang,
        &file.name,
        file.size.div_ceil(1024),
        &local.full(lang),
    )
}

fn table(rows: &[UnitRow], lang: Lang) -> El {
    let figures = [words::NEW, words::KNOWN, words::DIFFER];
    let heads = figures.map(|name| {
        el("th")
            .attr("scope", "col")
            .class("figure")
            .with(name.within(lang))
    });
    let from = words::FROM.within(lang);
    let heads = el("tr")
        .with(el("th").attr("scope", "col").with(from))
        .with(heads);
    let row = |row: &UnitRow| {
        let name = match row.unit.as_str() {
            "" => words::NO_UNIT.within(lang),
            unit => unit,
        };
        let figures = [row.new, row.known, row.differ];
        let figures = figures.map(|n| el("td").class("figure").with(n.to_string()));
        el("tr")
            .with(el("th").attr("scope", "row").with(name))
            .with(figures)
    };
    let table = el("table").class("table").with([
        el("thead").with(heads),
        el("tbody").each(rows.iter().map(row)),
    ]);
    el("div")
        .class("card card-flush")
        .with(table_scroll(from, table))
}

/// What would differ; it can be decided once it is merged.
fn listed(desk: Desk, lang: Lang, differences: &[Difference]) -> Option<El> {
    let card = |difference: &Difference| {
        let place = el("p").class("kicker").with(difference.place.as_str());
        el("article")
            .class("card")
            .with([place, sides(desk, lang, difference)])
    };
    (!differences.is_empty()).then(|| {
        el("section")
            .class("section")
            .with(el("h2").with(words::DIFFERENCES.within(lang)))
            .each(differences.iter().map(card))
    })
}

fn known(receiving: Receiving) -> El {
    let lang = receiving.lang;
    let close = button(words::CLOSE.within(lang), Weight::Normal, None)
        .on("click", move |_| receiving.forget());
    notice(
        Tone::Plain,
        [el("p").with(words::ALREADY_HERE.within(lang)), close],
    )
}

fn accept(receiving: Receiving, new: usize, found: Rc<(Vec<Arrived>, Preview)>) -> El {
    let lang = receiving.lang;
    let backup = RwSignal::new(true);
    let merge = button(words::MERGE.within(lang), Weight::Primary, None).on("click", move |_| {
        receiving.merge(&found, new, backup.get_untracked());
    });
    let refuse = button(words::DO_NOT_MERGE.within(lang), Weight::Normal, None)
        .on("click", move |_| receiving.forget());
    let first = check(words::BACKUP_FIRST.within(lang), true, move |is_wanted| {
        backup.set(is_wanted);
    });
    let card = el("div").class("card").with([
        el("p").with(words::NOTHING_LOST.within(lang)),
        first,
        el("div").class("row").with([merge, refuse]),
    ]);
    el("section")
        .class("section")
        .with([el("h2").with(words::AFTERWARDS.within(lang)), card])
}
