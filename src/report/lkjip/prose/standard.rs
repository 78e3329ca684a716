//! (4) Against the national standard or mean.

use super::wants_more;
use crate::domain::amount::Decimal;
use crate::report::lkjip::figures::Told;

/// How the figure stands to the national standard, or that none is known; nothing where the table says it all.
pub fn standard(told: &Told) -> String {
    let Some(standard) = &told.standard else {
        return "Standar atau rata-rata nasional untuk indikator ini belum dicatat.".into();
    };
    let Some((now, of)) = told.card.measurement.printed.zip(standard.number) else {
        return String::new();
    };
    let (actual, norm) = (
        told.style.figure(now),
        told.style.with_unit(&standard.shown),
    );
    let gap: Decimal = now - of;
    let distance = told.style.distance(gap);
    let side = if gap.is_sign_negative() {
        "di bawah"
    } else {
        "di atas"
    };
    let is_above = !gap.is_sign_negative();
    match wants_more(*told.card.polarity.value()) {
        _ if gap.is_zero() => format!("Realisasi {actual} sama dengan standar nasional."),
        None => format!("Realisasi {actual} berada {distance} {side} standar nasional {norm}."),
        Some(wanted) if wanted == is_above => format!(
            "Realisasi {actual} lebih baik daripada standar nasional {norm}: {distance} {side}nya."
        ),
        Some(_) => format!(
            "Realisasi {actual} belum menyamai standar nasional {norm}: {distance} {side}nya."
        ),
    }
}
