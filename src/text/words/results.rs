//! Results that are no plain figure, each in words: nothing here is ever shown as another.

use super::{Phrase, phrase};
use crate::domain::outcome::Reason;
use crate::domain::period::Frequency;
use crate::text::Lang;

pub const NO_EVENT: Phrase = phrase("Tidak ada kejadian (0 dari 0)", "No event (0 of 0)");
pub const MET_ZERO_TARGET: Phrase = phrase("Tercapai (target nol)", "Met (zero target)");
pub const MET: Phrase = phrase("Tercapai", "Met");
pub const NOT_MET: Phrase = phrase("Tidak tercapai", "Not met");
pub const NOT_ON_SCALE: Phrase = phrase("Di luar skala", "Off the scale");

/// Short, for a mark: `Belum diisi`.
pub fn reason_in_short(lang: Lang, reason: Reason) -> &'static str {
    let words = match reason {
        Reason::NotEntered => phrase("Belum diisi", "Not entered"),
        Reason::NotDue => phrase("Belum waktunya diukur", "Not due"),
        Reason::NotAvailable => phrase("Data tidak tersedia", "Not available"),
        Reason::Disputed => phrase("Isian berbeda", "Entries differ"),
        Reason::NoFormula => phrase("Tanpa formulasi", "No formula"),
        Reason::BadFormula => phrase("Formulasi tidak terbaca", "Unreadable formula"),
        Reason::NoDivisor => phrase("Formulasi berupa jumlah", "Formula is a count"),
        Reason::ZeroDivision => phrase("Penyebut nol", "Denominator is zero"),
        Reason::Overflow => phrase("Angka terlalu besar", "Number too large"),
        Reason::NoTarget => phrase("Tanpa target", "No target"),
        Reason::ZeroTarget => phrase("Target nol", "Zero target"),
        Reason::MissedZeroTarget => NOT_MET,
        Reason::NegativeTarget => phrase("Target negatif", "Negative target"),
        Reason::ZeroBound => phrase("Batas rentang nol", "Range bound is zero"),
        Reason::ZeroActual => phrase("Realisasi nol", "Actual is zero"),
        Reason::KindMismatch => phrase("Target tidak sejenis", "Target of another kind"),
        Reason::NoCeiling => phrase("Tanpa pagu", "No ceiling"),
        Reason::ZeroCeiling => phrase("Pagu nol", "Zero ceiling"),
        Reason::NothingSpent => phrase("Serapan nol", "Nothing spent"),
        Reason::NotOnScale => NOT_ON_SCALE,
    };
    words.within(lang)
}

/// As a sentence: what is the matter and, where somebody can do something about it, what.
pub fn reason(lang: Lang, reason: Reason) -> &'static str {
    let words = match reason {
        Reason::NotEntered => phrase(
            "Belum ada isian untuk menghitungnya.",
            "Nothing has been entered to compute it from.",
        ),
        Reason::NotDue => phrase(
            "Belum waktunya diukur: periodenya belum berakhir.",
            "Not due: the period has not ended.",
        ),
        Reason::NotAvailable => phrase(
            "Datanya dinyatakan tidak tersedia.",
            "Its data are stated to be not available.",
        ),
        Reason::Disputed => phrase(
            "Dua isian atau lebih berbeda. Putuskan dulu mana yang dipakai.",
            "Two or more entries differ. Decide first which one counts.",
        ),
        Reason::NoFormula => phrase(
            "Tidak dapat dihitung: formulasi belum ditetapkan.",
            "Cannot be computed: no formula is stated.",
        ),
        Reason::BadFormula => phrase(
            "Tidak dapat dihitung: formulasi tidak terbaca.",
            "Cannot be computed: the formula cannot be read.",
        ),
        Reason::NoDivisor => phrase(
            "Tidak dapat dihitung: targetnya persen, tetapi formulasi tidak memuat pembagi.",
            "Cannot be computed: the target is a percentage, but the formula has no divisor.",
        ),
        Reason::ZeroDivision => phrase(
            "Tidak dapat dihitung: penyebutnya nol.",
            "Cannot be computed: the denominator is zero.",
        ),
        Reason::Overflow => phrase(
            "Tidak dapat dihitung: angkanya terlalu besar. Periksa isian.",
            "Cannot be computed: the numbers are too large. Check the entries.",
        ),
        Reason::NoTarget => phrase(
            "Capaian tidak dapat dihitung: target belum ditetapkan.",
            "No achievement: no target is stated.",
        ),
        Reason::ZeroTarget => phrase(
            "Capaian tidak dapat dihitung: targetnya nol, sedangkan makin tinggi makin baik.",
            "No achievement: the target is zero where higher is better.",
        ),
        Reason::MissedZeroTarget => phrase(
            "Tidak tercapai: targetnya nol, jadi tidak ada persentasenya.",
            "Not met: the target is zero, so there is no percentage.",
        ),
        Reason::NegativeTarget => phrase(
            "Capaian tidak dapat dihitung: targetnya negatif.",
            "No achievement: the target is negative.",
        ),
        Reason::ZeroBound => phrase(
            "Capaian tidak dapat dihitung: batas rentangnya nol.",
            "No achievement: a bound of the range is zero.",
        ),
        Reason::ZeroActual => phrase(
            "Capaian tidak dapat dihitung: realisasinya nol.",
            "No achievement: the actual is zero.",
        ),
        Reason::KindMismatch => phrase(
            "Capaian tidak dapat dihitung: target dan realisasi tidak sejenis.",
            "No achievement: target and actual are of different kinds.",
        ),
        Reason::NoCeiling => phrase(
            "Serapan tidak dapat dihitung: pagunya belum diisi.",
            "No absorption: no ceiling is entered.",
        ),
        Reason::ZeroCeiling => phrase(
            "Serapan tidak dapat dihitung: pagunya nol.",
            "No absorption: the ceiling is zero.",
        ),
        Reason::NothingSpent => phrase(
            "Efisiensi tidak dapat dihitung: belum ada anggaran yang terserap.",
            "No efficiency: nothing has been spent.",
        ),
        Reason::NotOnScale => phrase(
            "Nilainya tidak ada pada skala yang dipakai.",
            "The value is not on the scale in use.",
        ),
    };
    words.within(lang)
}

/// `Belum lengkap: 3 dari 4 triwulan`.
pub fn incomplete(lang: Lang, have: u16, of: u16, rhythm: Frequency) -> String {
    let unit = match rhythm {
        Frequency::Yearly => phrase("tahun", "years"),
        Frequency::Quarterly => phrase("triwulan", "quarters"),
        Frequency::Monthly => phrase("bulan", "months"),
    };
    let unit = unit.within(lang);
    match lang {
        Lang::Id => format!("Belum lengkap: {have} dari {of} {unit}"),
        Lang::En => format!("Incomplete: {have} of {of} {unit}"),
    }
}
