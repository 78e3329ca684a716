//! *Pengukuran kinerja*: what was achieved through a quarter or a year, in the columns of the form.

mod table;

pub(super) use table::{parent, table, unit};

use super::year::Year;
use super::{Block, Document, Orientation, Part, file_name};
use crate::app::query::overview::Card;
use crate::domain::period::Period;
use crate::text::words::{capital, values};
use crate::text::{Lang, time};

const TITLE: &str = "PENGUKURAN KINERJA";

/// The measurement of a year through its period.
pub fn measurement(year: &Year) -> Document {
    let period = year.period;
    let when = match period {
        Period::Year(year) => format!("TAHUN {year}"),
        _ => format!(
            "SAMPAI DENGAN {}",
            time::period(Lang::Id, period).to_uppercase()
        ),
    };
    let name = year.agency().name.text().to_uppercase();
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![TITLE.into(), name, when.clone()]),
        Block::Table(table(year)),
    ];
    blocks.extend((!year.below.is_empty()).then(|| Block::Table(table::below(year))));
    blocks.extend(notes(year).into_iter().map(Block::Note));
    blocks.push(year.signed_by_head(year.today));
    Document {
        title: format!("Pengukuran Kinerja {}", time::period(Lang::Id, period)),
        file_name: file_name(
            "Pengukuran-Kinerja",
            year.agency(),
            &time::period(Lang::Id, period),
        ),
        parts: vec![Part {
            orientation: Orientation::Landscape,
            blocks,
        }],
    }
}

/// By which rules the figures were made: printed wherever they are.
pub(super) fn notes(year: &Year) -> Vec<String> {
    let agency = year.agency();
    let mut notes = vec![format!(
        "{}; {}. Rata-rata hanya dari indikator yang punya persentase.",
        capital(&values::cap(Lang::Id, agency.cap)),
        values::rounding(Lang::Id, agency.rounding),
    )];
    let all = || year.indicators.iter().chain(&year.below);
    let is_silent = |card: &&Card| card.measurement.against_period.is_none();
    if table::is_within_year(year) && all().any(|card| is_silent(&card)) {
        notes.push(format!(
            "{} pada target s.d. TW: rencana aksi belum menetapkan target triwulan.",
            table::NONE
        ));
    }
    notes.extend(directions(year));
    notes.extend(
        year.plan
            .rating_scale()
            .map(|it| format!("Predikat menurut {}.", it.name)),
    );
    notes
}

const RANKED: &str = "dibandingkan menurut peringkat, tanpa persentase.";

/// Direction and formula of each achievement, those alike together: `IKU 1, IKU 2: makin tinggi …`.
fn directions(year: &Year) -> Vec<String> {
    let mut alike: Vec<(String, Vec<&str>)> = Vec::new();
    for card in year.indicators.iter().chain(&year.below) {
        let polarity = *card.polarity.value();
        let assumed = match card.polarity.is_assumed() {
            true => " (asumsi: arah belum ditetapkan)",
            false => "",
        };
        let indicator = year.plan.indicator(card.indicator);
        let says = match indicator.and_then(|it| it.ordinal_scale) {
            Some(_) => RANKED.to_owned(),
            None => format!(
                "{}{assumed}; capaian = {}.",
                values::polarity(Lang::Id, polarity),
                values::achievement_formula(Lang::Id, polarity),
            ),
        };
        let name = match card.code.as_str() {
            "" => card.name.as_str(),
            code => code,
        };
        match alike.iter_mut().find(|(own, _)| *own == says) {
            Some((_, names)) => names.push(name),
            None => alike.push((says, vec![name])),
        }
    }
    let sentence = |(says, names): (String, Vec<&str>)| format!("{}: {says}", names.join(", "));
    alike.into_iter().map(sentence).collect()
}

#[cfg(test)]
mod tests;
