//! What stands over the picture: the year, the size, what is open, the paper.

use super::sight::{Sight, room_lying};
use crate::app::query::overview::years;
use crate::report::PaperSize;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, choice, icon_button};
use crate::text::words::{paper, shell, tree as words};
use leptos::prelude::*;

/// The bar.
pub fn bar(sight: Sight) -> El {
    let lang = sight.lang;
    let quiet = |text: &str| button(text, Weight::Normal, None);
    let zoom = sight.zoom;
    let size = el("div")
        .class("tree-zoom")
        .with(
            icon_button(words::FARTHER.within(lang), Icon::Dash).on("click", move |_| {
                sight.zoom_to(zoom.get_untracked().farther())
            }),
        )
        .with(
            el("span")
                .attr("role", "status")
                .live(move || format!("{}%", zoom.get().percent())),
        )
        .with(
            icon_button(words::NEARER.within(lang), Icon::Plus).on("click", move |_| {
                sight.zoom_to(zoom.get_untracked().nearer())
            }),
        )
        .with(quiet(words::FIT.within(lang)).on("click", move |_| sight.fit()));
    let folds = el("div").class("row").with([
        quiet(words::UNFOLD_ALL.within(lang)).on("click", move |_| sight.fold_all(false)),
        quiet(words::FOLD_ALL.within(lang)).on("click", move |_| sight.fold_all(true)),
    ]);
    let print = button(
        paper::PRINT.within(lang),
        Weight::Primary,
        Some(Icon::Printer),
    )
    .on("click", |_| drop(window().print()));
    el("div")
        .class("tree-bar no-print")
        .live(move || year(sight))
        .with([size, folds])
        .with(
            el("div")
                .class("row tree-print")
                .live(move || paper_size(sight))
                .with(print),
        )
        .live(move || small_letters(sight))
}

fn year(sight: Sight) -> Option<El> {
    let years = sight.desk.with(years).unwrap_or_default();
    let options = years
        .iter()
        .map(|year| (year.to_string(), year.to_string()));
    let pick = move |year: String| {
        if let Ok(year) = year.parse() {
            sight.go_to_year(year);
        }
    };
    let chosen = sight.year.get().to_string();
    let label = shell::YEAR.within(sight.lang);
    (!years.is_empty()).then(|| choice(label, options.collect(), &chosen, pick))
}

fn paper_size(sight: Sight) -> El {
    let size = |size: PaperSize| (size.code().to_owned(), size.code().to_uppercase());
    choice(
        words::PAPER.within(sight.lang),
        PaperSize::ALL.map(size).to_vec(),
        sight.paper.get().code(),
        move |code: String| {
            sight
                .paper
                .set(PaperSize::of_code(&code).unwrap_or_default())
        },
    )
}

/// Below this, in tenths of a point, a print is hard to read.
const SMALL: u32 = 50;

fn small_letters(sight: Sight) -> Option<El> {
    let room = room_lying(sight.paper.get());
    let letters = sight.on_paper.with(|layout| layout.letters_within(room));
    (letters < SMALL).then(|| {
        let words = words::small_letters(sight.lang, letters);
        el("p").class("hint").with(words)
    })
}
