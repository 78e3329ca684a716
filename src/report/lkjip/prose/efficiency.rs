//! (6) Efficiency: never merely because money was not spent.

use super::{NO_EVENT, because, percent};
use crate::domain::budget::{Efficiency, Verdict};
use crate::domain::outcome::{Outcome, Reason};
use crate::report::lkjip::figures::Told;
use crate::text::number::number;

/// What was reached against what was spent, or why that cannot be said.
pub fn efficiency(told: &Told) -> String {
    match &told.efficiency {
        Outcome::Known(found) | Outcome::Incomplete { value: found, .. } if !told.is_over => {
            let [achievement, absorption] = [found.achievement, found.absorption].map(percent);
            format!(
                "Sampai laporan ini disusun capaiannya {achievement} dan serapan anggarannya {absorption}; efisiensi dinilai setelah akhir tahun {}.",
                told.year
            )
        }
        Outcome::Known(found) => judged(found),
        Outcome::Incomplete { value, .. } => format!(
            "{} Angka ini sementara karena datanya belum lengkap.",
            judged(value)
        ),
        Outcome::NoEvent => unreached(told, NO_EVENT),
        Outcome::Missing(reason) => missing(told, *reason),
    }
}

fn judged(found: &Efficiency) -> String {
    let [achievement, absorption] = [found.achievement, found.absorption].map(percent);
    let apart = format!(
        "selisih {} poin, rasio {}",
        number(found.difference, Some(2)),
        number(found.ratio, Some(2))
    );
    match found.verdict() {
        Verdict::Efficient => format!(
            "Capaian {achievement} diperoleh dengan serapan anggaran {absorption} ({apart}), sehingga penggunaan sumber daya efisien."
        ),
        Verdict::Costly => format!(
            "Target tercapai ({achievement}) dengan serapan anggaran {absorption} ({apart}); serapannya tidak lebih kecil daripada capaian."
        ),
        Verdict::NotReached => format!(
            "Capaian {achievement} belum memenuhi target, sehingga serapan anggaran {absorption} ({apart}) tidak dinilai sebagai efisiensi."
        ),
    }
}

fn missing(told: &Told, reason: Reason) -> String {
    let year = told.year;
    match reason {
        _ if told.helpers.is_empty() => format!(
            "Efisiensi belum dapat dihitung karena belum ada anggaran tahun {year} yang ditautkan dengan indikator ini."
        ),
        Reason::NothingSpent | Reason::NoCeiling | Reason::ZeroCeiling => {
            format!("Efisiensi tidak dihitung karena {}.", because(reason))
        }
        _ if told.account.absorption(4).value().is_none() => format!(
            "Efisiensi belum dapat dihitung karena realisasi anggaran tahun {year} belum diisi."
        ),
        Reason::KindMismatch => unreached(told, "capaiannya tidak dinyatakan dalam persen"),
        reason => unreached(told, &format!("capaian belum ada: {}", because(reason))),
    }
}

/// Money was spent, and there is nothing to hold it against.
fn unreached(told: &Told, why: &str) -> String {
    match told.account.absorption(4).value() {
        Some(absorption) => format!(
            "Serapan anggarannya {}; efisiensi tidak dihitung karena {why}.",
            percent(*absorption)
        ),
        None => format!("Efisiensi tidak dihitung karena {why}."),
    }
}
