//! (1) What was reached of the target of the year.

use super::{because, is_far, percent, uncapitalised};
use crate::domain::achievement::{Achievement, Percentage};
use crate::domain::amount::Decimal;
use crate::domain::outcome::{Outcome, Reason};
use crate::report::lkjip::figures::Told;
use crate::text::Lang;
use crate::text::words::results;

/// What was reached of the target of the year, or why nothing can be said.
pub fn target(told: &Told) -> String {
    let year = told.year;
    let aim = told.target();
    let sentence = match told.card.measurement.actual {
        Outcome::Missing(reason) => return missing(year, aim.as_deref(), reason),
        Outcome::NoEvent => {
            let end = aim.map_or("capaian tidak dihitung".into(), |aim| {
                format!("capaian terhadap target {aim} tidak dihitung")
            });
            return format!(
                "Sepanjang tahun {year} tidak ada kejadian yang diukur (0 dari 0), sehingga {end}."
            );
        }
        Outcome::Known(_) | Outcome::Incomplete { .. } => reached(told, &aim.unwrap_or_default()),
    };
    let mut sentences = vec![sentence];
    sentences.extend(partial(told));
    if told.percentage().is_some_and(|it| is_far(it.uncapped)) {
        sentences
            .push("Capaian setinggi ini menandakan bahwa targetnya perlu ditinjau kembali.".into());
    }
    sentences.join(" ")
}

fn missing(year: u16, aim: Option<&str>, reason: Reason) -> String {
    match (reason, aim) {
        (Reason::NotEntered, Some(aim)) => format!(
            "Realisasi tahun {year} belum diisi, sehingga capaian terhadap target {aim} belum dapat dihitung."
        ),
        (Reason::NotEntered, None) => {
            format!("Realisasi tahun {year} belum diisi dan targetnya belum ditetapkan.")
        }
        (reason, _) => format!(
            "Realisasi tahun {year} belum ada karena {}.",
            because(reason)
        ),
    }
}

fn reached(told: &Told, aim: &str) -> String {
    let year = told.year;
    let shown = told.actual();
    let actual = told.style.with_unit(&shown.printed());
    match &told.card.measurement.against_year.achievement {
        Outcome::Known(it) | Outcome::Incomplete { value: it, .. } => match it {
            Achievement::Percent(percentage) => compared(told, aim, &actual, percentage),
            Achievement::MetZeroTarget => {
                format!("Target tahun {year} sebesar {aim} tercapai: realisasi {actual}.")
            }
            Achievement::Rank { is_met } => {
                let verdict = if *is_met {
                    "tercapai"
                } else {
                    "belum tercapai"
                };
                let actual = shown.printed();
                format!("Target tahun {year}, predikat {aim}, {verdict}: realisasi {actual}.")
            }
        },
        Outcome::Missing(Reason::MissedZeroTarget) => format!(
            "Target tahun {year} sebesar {aim} tidak tercapai: realisasi {actual}. Karena targetnya nol, capaian tidak dinyatakan dalam persen."
        ),
        Outcome::Missing(reason) => {
            let why = because(*reason);
            format!(
                "Realisasi tahun {year} sebesar {actual}; capaiannya tidak dihitung karena {why}."
            )
        }
        Outcome::NoEvent => format!("Realisasi tahun {year} sebesar {actual}."),
    }
}

fn compared(told: &Told, aim: &str, actual: &str, percentage: &Percentage) -> String {
    let year = told.year;
    let achieved = achieved(told, percentage);
    let gap = told.gap().unwrap_or_default();
    let side = if gap.is_sign_negative() {
        "di bawah"
    } else {
        "di atas"
    };
    let distance = told.style.distance(gap);
    let is_met = percentage.uncapped >= Decimal::ONE_HUNDRED;
    let is_hundred = percentage.uncapped == Decimal::ONE_HUNDRED;
    // Where the exact figure was counted, the printed one may seem to say something else.
    match (is_met, gap.is_zero()) {
        (true, true) if is_hundred => format!(
            "Realisasi tahun {year} sebesar {actual} sesuai dengan target {aim}; capaiannya {achieved}."
        ),
        (true, true) => format!(
            "Target tahun {year} sebesar {aim} tercapai dengan realisasi {actual}; capaian {achieved} dihitung dari realisasi tanpa pembulatan."
        ),
        (true, false) if is_hundred => format!(
            "Target tahun {year} sebesar {aim} tercapai dengan realisasi {actual}; capaiannya {achieved}."
        ),
        (true, false) => format!(
            "Target tahun {year} sebesar {aim} terlampaui: realisasi {actual}, {distance} {side} target, dengan capaian {achieved}."
        ),
        (false, true) => format!(
            "Target tahun {year} sebesar {aim} belum tercapai: realisasi tercetak {actual}, tetapi capaian yang dihitung tanpa pembulatan {achieved}."
        ),
        (false, false) => format!(
            "Target tahun {year} sebesar {aim} belum tercapai: realisasi {actual}, {distance} {side} target, dengan capaian {achieved}."
        ),
    }
}

/// `98,09% (Sangat Tinggi)`, with what a cap hides.
fn achieved(told: &Told, percentage: &Percentage) -> String {
    let mut remarks: Vec<String> = Vec::new();
    let rating = told.card.year_rating.as_ref();
    remarks.extend(rating.and_then(|it| it.label.clone()));
    if percentage.is_capped() {
        remarks.push(format!("tanpa batas atas {}", percent(percentage.uncapped)));
    }
    let shown = percent(percentage.shown);
    match remarks.is_empty() {
        true => shown,
        false => format!("{shown} ({})", remarks.join("; ")),
    }
}

/// Of how many periods the figure is, where some are missing.
fn partial(told: &Told) -> Option<String> {
    let measurement = &told.card.measurement;
    let Outcome::Incomplete { have, of, .. } = measurement.actual else {
        return None;
    };
    let lacks = results::incomplete(Lang::Id, have, of, measurement.rhythm);
    Some(format!(
        "Angka ini sementara karena {}.",
        uncapitalised(&lacks).replace(": ", " (") + ")"
    ))
}
