//! Rules on figures that were entered, printed or owed.

use super::sources::{ACTION_PLAN, ARITHMETIC, DATA, REPORT, SUBMISSION};
use super::{Say, Words, words};
use crate::domain::amount::Decimal;
use crate::domain::finding::{Bound, Facts};
use crate::text::words::phrase;
use crate::text::{number, time};

pub const FIGURE_JUMP: Words = words(
    phrase("Isian melonjak", "Figure leaps"),
    phrase(
        "Satu angka yang tertukar atau berlebih mengubah realisasi setahun.",
        "One digit too many or out of place changes the figure of a whole year.",
    ),
    DATA,
);
pub const OUT_OF_BOUNDS: Words = words(
    phrase("Isian di luar batas", "Figure out of bounds"),
    phrase(
        "Angka seperti ini tidak mungkin terjadi pada satuan yang dipakai.",
        "Such a figure cannot occur in the unit that is used.",
    ),
    DATA,
);
pub const ABOVE_DENOMINATOR: Words = words(
    phrase("Pembilang melebihi penyebut", "Numerator above denominator"),
    phrase(
        "Bagian tidak dapat lebih besar dari keseluruhannya.",
        "A part cannot be larger than its whole.",
    ),
    DATA,
);
pub const QUARTER_TARGETS: Words = words(
    phrase(
        "Target periode terakhir dan target tahunan",
        "Target of the last period and of the year",
    ),
    phrase(
        "Perjanjian kinerja dan rencana aksi menyebut angka yang berbeda untuk akhir tahun yang sama.",
        "Agreement and action plan name different figures for the end of the same year.",
    ),
    ACTION_PLAN,
);
pub const PERIODS_AGAINST_YEAR: Words = words(
    phrase(
        "Isian periode dan isian tahunan",
        "Periods against the year",
    ),
    phrase(
        "Dua angka untuk tahun yang sama akan muncul di dua dokumen.",
        "Two figures for one year will end up in two documents.",
    ),
    DATA,
);
pub const DETAILS_AGAINST_TOTAL: Words = words(
    phrase(
        "Rincian dan jumlah keseluruhan",
        "Details against the total",
    ),
    phrase(
        "Rincian yang tidak menjadi jumlahnya menimbulkan pertanyaan pada setiap laporan.",
        "Details that do not make the total raise questions in every report.",
    ),
    DATA,
);
pub const PRINTED_DIFFERS: Words = words(
    phrase("Capaian tercetak berbeda", "Printed achievement differs"),
    phrase(
        "Pembaca laporan menghitung ulang dengan kalkulator.",
        "Readers of a report check it with a calculator.",
    ),
    ARITHMETIC,
);
pub const NOT_SUBMITTED: Words = words(
    phrase("Isian belum masuk", "Figures not handed in"),
    phrase(
        "Realisasi baru lengkap setelah semua unit mengisi.",
        "A figure is complete only when all units have entered theirs.",
    ),
    SUBMISSION,
);
pub const MISSED_UNEXPLAINED: Words = words(
    phrase(
        "Target tidak tercapai tanpa catatan",
        "Missed target without a note",
    ),
    phrase(
        "Laporan kinerja memuat penyebab dan langkah perbaikan untuk setiap target yang belum tercapai.",
        "The performance report gives cause and remedy for every missed target.",
    ),
    REPORT,
);

pub fn sentence(say: &Say<'_>, facts: &Facts) -> Option<String> {
    let plain = |it: Decimal| number::number(it, None);
    let it = say.subject();
    match facts {
        Facts::FigureJump { now, before, times } => {
            let is_up = now > before;
            let (now, before, times) = (plain(*now), plain(*before), plain(*times));
            let [id, en, bound, bound_en] = if is_up {
                ["lebih besar", "larger than", "tertinggi", "highest"]
            } else {
                ["lebih kecil", "smaller than", "terendah", "lowest"]
            };
            say.both(
                format!("Isian {now} adalah {times} kali {id} daripada angka {bound} tahun-tahun sebelumnya ({before}). Bila memang demikian, catatan pada isian cukup menjelaskannya."),
                format!("{now} is {times} times {en} the {bound_en} figure of the years before ({before}). If it is right, a note on the entry explains it."),
            )
        }
        Facts::OutOfBounds { value, bound } => {
            let value = plain(*value);
            let (id, en) = match bound {
                Bound::Negative => ("kurang dari nol", "below zero"),
                Bound::AboveHundred => ("lebih dari 100%", "above 100%"),
                Bound::Fraction => (
                    "tidak bulat, padahal satuannya dihitung utuh",
                    "no whole number, though its unit is counted whole",
                ),
            };
            say.both(format!("Isian {value} {id}."), format!("{value} is {en}."))
        }
        Facts::AboveDenominator {
            numerator,
            denominator,
        } => {
            let (above, below) = (plain(*numerator), plain(*denominator));
            say.both(
                format!("Pembilang {it} ({above}) melebihi penyebutnya ({below})."),
                format!("The numerator of {it} ({above}) exceeds its denominator ({below})."),
            )
        }
        Facts::QuarterTargets { period, last, year } => {
            let at = time::period(say.lang, *period);
            let (last, year) = (say.quantity(last), say.quantity(year));
            say.both(
                format!("Target {at} {last}, sedangkan target tahunannya {year}."),
                format!("The target of {at} is {last}, that of the year {year}."),
            )
        }
        Facts::PeriodsAgainstYear { periods, year } => {
            let (periods, year) = (plain(*periods), plain(*year));
            say.both(
                format!("Isian per periode menghasilkan {periods}, isian tahunannya {year}."),
                format!("The periods make {periods}, the entry of the year is {year}."),
            )
        }
        Facts::DetailsAgainstTotal { details, total } => {
            let (details, total) = (plain(*details), plain(*total));
            say.both(
                format!("Rincian berjumlah {details}, sedangkan keseluruhannya {total}."),
                format!("The details make {details}, the total is {total}."),
            )
        }
        Facts::PrintedDiffers { printed, computed } => {
            let (printed, computed) = (plain(*printed), plain(*computed));
            say.both(
                format!("Capaian {it} tercetak {printed}%, hasil hitungannya {computed}%."),
                format!(
                    "The achievement of {it} is printed as {printed}% and computes to {computed}%."
                ),
            )
        }
        Facts::NotSubmitted { have, of, since } => {
            let since = time::period(say.lang, *since);
            say.both(
                format!("{it}: {have} dari {of} isian sudah masuk; yang belum, sejak {since}."),
                format!("{it}: {have} of {of} figures are in; some are missing since {since}."),
            )
        }
        Facts::MissedUnexplained { achievement } => {
            let [id, en] = match achievement {
                Some(percent) => {
                    let percent = plain(*percent);
                    [
                        format!(" (capaian {percent}%)"),
                        format!(" (achievement {percent}%)"),
                    ]
                }
                None => [String::new(), String::new()],
            };
            say.both(
                format!("Target {it} belum tercapai{id} dan belum ada catatan penyebabnya."),
                format!("{it} missed its target{en} and no note says why."),
            )
        }
        _ => None,
    }
}
