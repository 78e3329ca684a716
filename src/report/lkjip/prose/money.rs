//! B. The account of the budget.

use super::programs::spread;
use super::{joined, percent, rupiah};
use crate::domain::outcome::Outcome;
use crate::report::lkjip::figures::Money;

/// How much of the budget was spent, where most and where least.
pub fn money(money: &Money, year: u16) -> String {
    let mut sentences = vec![total(money, year)];
    if money.programs.len() > 1 {
        let rates = money
            .programs
            .iter()
            .map(|it| (it.name.as_str(), &it.account));
        sentences.extend(spread(rates).map(|it| it.trim_start().to_owned()));
    }
    sentences.extend(unlinked(money));
    sentences.join(" ")
}

/// How much of the budget was spent.
pub fn total(money: &Money, year: u16) -> String {
    let total = &money.total;
    let Some(ceiling) = total.ceiling().value().copied() else {
        return format!("Pagu dan realisasi anggaran tahun {year} belum diisi.");
    };
    let amended = total
        .amended()
        .value()
        .zip(total.original().value().copied())
        .and_then(|(_, original)| {
            (original != ceiling).then(|| format!(", setelah perubahan dari {}", rupiah(original)))
        });
    let amended = amended.unwrap_or_default();
    let ceiling = rupiah(ceiling);
    let begin = format!("Pagu anggaran tahun {year} sebesar {ceiling}{amended}");
    match (total.spent_through(4), total.absorption(4)) {
        (Outcome::Known(spent), Outcome::Known(rate)) => {
            format!(
                "{begin}; terealisasi {} atau {}.",
                rupiah(spent),
                percent(rate)
            )
        }
        (Outcome::Incomplete { value, have, of }, rate) => {
            let rate = rate.value().map(|it| format!(" atau {}", percent(*it)));
            format!(
                "{begin}; terealisasi {}{} menurut {have} dari {of} isian realisasi.",
                rupiah(value),
                rate.unwrap_or_default()
            )
        }
        (Outcome::Known(spent), _) => format!("{begin}; terealisasi {}.", rupiah(spent)),
        _ => format!("{begin}; realisasinya belum diisi."),
    }
}

/// What money serves no indicator.
fn unlinked(money: &Money) -> Option<String> {
    let names = &money.unlinked;
    (!names.is_empty()).then(|| format!("Belum ditautkan dengan indikator: {}.", joined(names)))
}
