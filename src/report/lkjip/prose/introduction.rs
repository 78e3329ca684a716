//! Staff and strategic issues: the first nobody can draft, the second only as far as figures show something.

use super::summary::Tally;
use crate::report::lkjip::figures::{Figures, Told};

/// That nobody has written of the staff.
pub fn staffing(figures: &Figures) -> String {
    format!(
        "Jumlah dan kualifikasi pegawai tahun {} belum dicatat.",
        figures.year
    )
}

/// What the figures show that touches strategy, a line for each indicator.
pub fn issues(figures: &Figures) -> String {
    let year = figures.year;
    let missed = Tally::of(figures).missed;
    if missed.is_empty() {
        return format!("Isu strategis tahun {year} belum dicatat.");
    }
    let lead =
        format!("Pengukuran tahun {year} menunjukkan target yang belum tercapai berikut ini.");
    let lines = missed.into_iter().map(issue);
    std::iter::once(lead)
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}

fn issue(told: &Told) -> String {
    let (actual, name) = (told.actual(), &told.card.name);
    let actual = match told.card.rank {
        Some(_) => actual.printed().into_owned(),
        None => told.style.with_unit(&actual.printed()),
    };
    let aim = told.target().unwrap_or_default();
    match told.serves.as_str() {
        "" => format!("– {name}: realisasi {actual} dari target {aim}."),
        serves => format!("– {name} ({serves}): realisasi {actual} dari target {aim}."),
    }
}
