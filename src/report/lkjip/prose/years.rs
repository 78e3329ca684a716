//! (2) Against earlier years.

use super::wants_more;
use crate::domain::amount::Decimal;
use crate::report::lkjip::figures::{Past, Told};
use crate::text::Lang;

/// Stands where nothing can be said of a change.
const NOTHING: &str = "Tidak dapat dibandingkan";

/// *Naik/Turun*: this year against the one before, in a cell.
pub fn change(told: &Told) -> String {
    let Some((now, (_, before))) = told.number().zip(told.before()) else {
        return NOTHING.into();
    };
    let step = now - before;
    match (step.is_zero(), is_ranked(told)) {
        (true, _) => "Tetap".into(),
        (false, true) => direction(step).into(),
        (false, false) => format!("{} {}", direction(step), told.style.distance(step)),
    }
}

/// How the figure moved against earlier years; nothing where the year has none, which is said elsewhere.
pub fn years(told: &Told) -> String {
    let Some(now) = told.number() else {
        return broken(told).unwrap_or_default();
    };
    let mut known = told.years.iter().rev().skip(1);
    let before = known.by_ref().find_map(|it| Some((it, it.number?)));
    let Some((before, then)) = before else {
        let (first, last) = (told.year.saturating_sub(3), told.year.saturating_sub(1));
        let none = format!("Tidak ada realisasi {first}–{last} yang dapat dibandingkan.");
        return [Some(none), broken(told)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
    };
    let first = told.years.iter().find_map(|it| Some((it, it.number?)));
    let first = first.filter(|(it, _)| it.year < before.year);
    let sentences = [
        Some(moved(told, (before, then), now)),
        first.map(|first| overall(told, first, now)),
        broken(told),
    ];
    sentences
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

fn moved(told: &Told, (before, then): (&Past, Decimal), now: Decimal) -> String {
    let (year, step) = (before.year, now - then);
    let (from, to) = (shown(told, before), last(told));
    if step.is_zero() {
        return format!("Dibandingkan dengan tahun {year}, realisasi tetap {to}.");
    }
    let word = direction(step).to_lowercase();
    let size = match is_ranked(told) {
        true => word,
        false => format!("{word} {}", told.style.distance(step)),
    };
    let is_up = !step.is_sign_negative();
    match wants_more(*told.card.polarity.value()) {
        None => {
            format!("Dibandingkan dengan tahun {year}, realisasi {size} dari {from} menjadi {to}.")
        }
        Some(wanted) if wanted == is_up => {
            format!("Realisasi membaik dari {from} pada tahun {year} menjadi {to} ({size}).")
        }
        Some(_) => format!(
            "Dibandingkan dengan tahun {year}, realisasi {size} dari {from} menjadi {to}, berlawanan dengan arah yang diharapkan."
        ),
    }
}

/// Over all the years that the table shows.
fn overall(told: &Told, (first, then): (&Past, Decimal), now: Decimal) -> String {
    let step = now - then;
    let (year, from) = (first.year, shown(told, first));
    match (step.is_zero(), is_ranked(told)) {
        (true, _) => format!("Terhadap tahun {year} ({from}) realisasi tidak berubah."),
        (false, true) => {
            let word = direction(step).to_lowercase();
            format!("Terhadap tahun {year} ({from}) realisasi {word}.")
        }
        (false, false) => {
            let word = direction(step).to_lowercase();
            let size = told.style.distance(step);
            format!("Terhadap tahun {year} ({from}) realisasi {word} {size}.")
        }
    }
}

/// Why the series goes no further back, where it is broken.
fn broken(told: &Told) -> Option<String> {
    told.trend.start.as_ref().map(|it| it.sentence(Lang::Id))
}

fn is_ranked(told: &Told) -> bool {
    told.card.rank.is_some()
}

fn direction(step: Decimal) -> &'static str {
    if step.is_sign_negative() {
        "Turun"
    } else {
        "Naik"
    }
}

fn shown(told: &Told, past: &Past) -> String {
    let shown = match is_ranked(told) {
        true => past.shown.printed().into_owned(),
        false => told.style.with_unit(&past.shown.printed()),
    };
    match past.is_partial {
        true => format!("{shown} (belum lengkap)"),
        false => shown,
    }
}

fn last(told: &Told) -> String {
    let shown = told.actual().printed().into_owned();
    if is_ranked(told) {
        shown
    } else {
        told.style.with_unit(&shown)
    }
}
