//! (3) Against the end target of the strategic plan.

use super::{because, percent};
use crate::domain::achievement::Achievement;
use crate::domain::outcome::{Outcome, Reason};
use crate::report::lkjip::figures::{End, Told, aim};
use crate::text::Lang;

/// How far the end target is reached and where the pace leads; nothing where the year has no figure.
pub fn end(told: &Told) -> String {
    if told.number().is_none() {
        return String::new();
    }
    let Some(end) = &told.end else {
        return "Target akhir Renstra belum ditetapkan, sehingga tingkat kemajuan tidak dapat dihitung."
            .into();
    };
    let outlook = told.outlook().map(|it| it.sentences(Lang::Id));
    let sentences = std::iter::once(progress(told, end)).chain(outlook.into_iter().flatten());
    sentences.collect::<Vec<_>>().join(" ")
}

fn progress(told: &Told, end: &End) -> String {
    let year = end.year;
    let target = end.comparison.target.first();
    let aim = target.map(|it| aim(it, &told.style)).unwrap_or_default();
    match &end.comparison.achievement {
        Outcome::Known(it) | Outcome::Incomplete { value: it, .. } => match it {
            Achievement::Percent(it) => format!(
                "Terhadap target akhir Renstra tahun {year} sebesar {aim}, tingkat kemajuannya {}.",
                percent(it.shown)
            ),
            Achievement::Rank { is_met: true } => {
                format!("Target akhir Renstra tahun {year}, predikat {aim}, sudah tercapai.")
            }
            Achievement::Rank { is_met: false } => {
                format!("Target akhir Renstra tahun {year}, predikat {aim}, belum tercapai.")
            }
            Achievement::MetZeroTarget => {
                format!("Target akhir Renstra tahun {year} sebesar {aim} sudah tercapai.")
            }
        },
        Outcome::Missing(Reason::MissedZeroTarget) => {
            format!("Target akhir Renstra tahun {year} sebesar {aim} belum tercapai.")
        }
        Outcome::Missing(reason) => format!(
            "Tingkat kemajuan terhadap target akhir Renstra tahun {year} tidak dihitung karena {}.",
            because(*reason)
        ),
        Outcome::NoEvent => String::new(),
    }
}
