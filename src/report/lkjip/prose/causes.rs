//! (5) Causes and remedies: only what people wrote down during the year, since figures know no causes.

use crate::domain::date::Date;
use crate::report::lkjip::figures::{FollowUp, Note, Told};
use crate::text::{Lang, time};

/// What was written down of causes and remedies, a line for each, or that nothing was.
pub fn causes(told: &Told) -> String {
    let year = told.year;
    if told.remedies.is_empty() {
        return match told.is_met() {
            Some(true) => {
                format!("Faktor yang mendukung tercapainya target tahun {year} belum dicatat.")
            }
            Some(false) => format!(
                "Penyebab belum tercapainya target tahun {year} dan langkah perbaikannya belum dicatat."
            ),
            None => format!("Kendala tahun {year} dan langkah perbaikannya belum dicatat."),
        };
    }
    let follow_ups = told.remedies.follow_ups.iter().map(follow_up);
    let notes = told.remedies.notes.iter().map(note);
    follow_ups.chain(notes).collect::<Vec<_>>().join("\n")
}

fn follow_up(raised: &FollowUp) -> String {
    let day = |day: &Date| time::day(Lang::Id, *day);
    let item = &raised.item;
    let due = item.due.first().map(day).unwrap_or_default();
    let parts = [
        ("kendala", item.obstacle.text()),
        ("solusi", item.solution.text()),
        ("tindak lanjut", item.follow_up.text()),
        ("penanggung jawab", &*raised.responsible),
        ("batas waktu", &*due),
    ];
    let stated = parts.into_iter().filter(|(_, text)| !text.is_empty());
    let stated = stated.map(|(name, text)| format!("{name}: {}", text.trim_end_matches('.')));
    let state = match item.done.first() {
        Some(done) => format!("selesai {}", day(done)),
        None => "belum selesai".into(),
    };
    let parts: Vec<_> = stated.chain([state]).collect();
    format!("{} – {}.", raised.quarter, parts.join("; "))
}

fn note(note: &Note) -> String {
    let period = time::period(Lang::Id, note.period);
    let text = note.text.trim_end_matches('.');
    format!("Catatan isian {period}, {}: {text}.", note.variable)
}
