//! Words of a strategic plan that follows another, and of series that do not go back.

use super::super::{Phrase, phrase};
use crate::text::Lang;

pub const MAP_LEAD: Phrase = phrase(
    "Tandai indikator lama yang dilanjutkan. Bila tepat satu dan serinya tidak terputus, angka tahun-tahun sebelumnya ikut terbaca pada indikator baru.",
    "Mark which old indicators are continued. Where it is exactly one and its series does not break, its earlier years show with the new indicator.",
);
pub const NEW_INDICATOR: Phrase = phrase("Indikator", "Indicator");
pub const CONTINUES: Phrase = phrase("Melanjutkan", "Continues");
pub const BREAKS: Phrase = phrase("Seri terputus karena", "The series breaks because");
pub const LEFT: Phrase = phrase("Belum dilanjutkan", "Not continued");
pub const NONE_LEFT: Phrase = phrase(
    "Semua indikator lama sudah dilanjutkan.",
    "Every old indicator is continued.",
);
pub const NO_INDICATORS: Phrase = phrase(
    "Renstra ini belum berisi indikator. Tambahkan tujuan dan indikatornya di Tabel IKU.",
    "This strategic plan has no indicator yet. Add goals and indicators in the table.",
);

/// `Seri terputus sejak 2027: rumus diganti. Angka sebelumnya tidak dapat dibandingkan.`
pub fn broken(lang: Lang, since: u16, why: &str) -> String {
    let why = why.trim().trim_end_matches('.');
    match lang {
        Lang::Id => format!(
            "Seri terputus sejak {since}: {why}. Angka sebelumnya tidak dapat dibandingkan."
        ),
        Lang::En => {
            format!("The series breaks in {since}: {why}. Earlier figures cannot be compared.")
        }
    }
}

/// `Seri dimulai 2027: melanjutkan IKU 1 dan IKU 2, yang angkanya tidak digabung.`
pub fn merged(lang: Lang, since: u16, codes: &[String]) -> String {
    let (codes, and) = match (codes, lang) {
        ([most @ .., last], _) if !most.is_empty() => (most.join(", "), Some((last, lang))),
        (codes, _) => (codes.join(", "), None),
    };
    let codes = match and {
        Some((last, Lang::Id)) => format!("{codes} dan {last}"),
        Some((last, Lang::En)) => format!("{codes} and {last}"),
        None => codes,
    };
    match lang {
        Lang::Id => {
            format!("Seri dimulai {since}: melanjutkan {codes}, yang angkanya tidak digabung.")
        }
        Lang::En => format!(
            "The series begins in {since}: it continues {codes}, whose figures are not joined."
        ),
    }
}
