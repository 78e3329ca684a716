//! Words of the versions of a plan: what differs between two of them, how one is enacted and followed by another.

use super::{Phrase, facts, phrase};
use crate::text::Lang;

/// `IKU awal`, `IKU perubahan ke-1`, `IKU awal Renstra 2027–2032`.
pub fn version_name(lang: Lang, nth: usize, renstra: Option<(u16, u16)>) -> String {
    let name = match (lang, nth) {
        (Lang::Id, 0) => "IKU awal".into(),
        (Lang::Id, n) => format!("IKU perubahan ke-{n}"),
        (Lang::En, 0) => "Original".into(),
        (Lang::En, 1) => "First amendment".into(),
        (Lang::En, n) => format!("Amendment {n}"),
    };
    match (lang, renstra) {
        (_, None) => name,
        (Lang::Id, Some((first, last))) => format!("{name} Renstra {first}–{last}"),
        (Lang::En, Some((first, last))) => format!("{name} of {first}–{last}"),
    }
}

/// `Mengukur 2021–2024, 2026`.
pub fn measures(lang: Lang, stretches: &[(u16, u16)]) -> String {
    let stretches: Vec<_> = stretches
        .iter()
        .map(|(first, last)| match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        })
        .collect();
    let years = stretches.join(", ");
    match (lang, stretches.is_empty()) {
        (Lang::Id, true) => "Tidak mengukur tahun mana pun".into(),
        (Lang::En, true) => "Measures no year".into(),
        (Lang::Id, false) => format!("Mengukur {years}"),
        (Lang::En, false) => format!("Measures {years}"),
    }
}

// What came late
pub const THERE: Phrase = phrase("ada", "there");
pub const NOT_THERE: Phrase = phrase("tidak ada", "not there");
pub const ANOTHER_PLACE: Phrase = phrase("urutan lain", "another place");

// A series that does not go back
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

// Enactment
pub const NEEDS_NUMBER: Phrase = phrase(
    "Isi nomor keputusan, misalnya 7 TAHUN 2025.",
    "Enter the number of the decree, such as 7 TAHUN 2025.",
);
pub const NEEDS_DATE: Phrase = phrase("Pilih tanggal yang benar.", "Choose a valid date.");
pub const NEEDS_POSITION: Phrase = phrase(
    "Isi jabatan penanda tangan.",
    "Enter the position of the signatory.",
);
pub const NEEDS_NAME: Phrase = phrase(
    "Isi nama penanda tangan, tanpa NIP.",
    "Enter the name of the signatory, without a personal number.",
);

// Differences
/// Stands for words that are left out.
pub const GAP: &str = " … ";
pub const WORDING: Phrase = phrase("Rumusan", "Wording");
pub const PARENT: Phrase = phrase("Induk", "Parent");
pub const ORDER: Phrase = phrase("Urutan", "Place");
pub const YEARS: Phrase = phrase("Tahun target", "Years of targets");
pub const HEAD_POSITION: Phrase = phrase("Jabatan kepala", "Position of the head");
pub const HEAD_NAME: Phrase = phrase("Nama kepala", "Name of the head");
pub const ENTERED_BY: Phrase = phrase("Diisi oleh", "Entered by");
pub const ELSEWHERE: Phrase = phrase("di luar kedua versi", "outside both versions");

/// `Satuan IKU 2`; without a thing, only the property.
pub fn of_thing(lang: Lang, property: &str, thing: &str) -> String {
    match (lang, thing) {
        (_, "") => property.to_owned(),
        (Lang::Id, thing) => format!("{property} {thing}"),
        (Lang::En, thing) => format!("{thing}: {property}"),
    }
}

/// `Data dasar Jumlah PMKS`, in either language.
pub fn of_kind(kind: &str, name: &str) -> String {
    match name {
        "" => kind.to_owned(),
        name => format!("{kind} {name}"),
    }
}

/// `Menimbang huruf a`, `Mengingat angka 3`, `Diktum KESATU`, `Tembusan 2`: as decrees are cited.
pub fn paragraph(lang: Lang, list: Phrase, label: &str, nth: usize) -> String {
    let mark = match (lang, label) {
        (_, "") if list == facts::CONSIDERATION => lettered(lang, nth),
        (Lang::Id, "") if list == facts::LEGAL_BASIS => format!("angka {nth}"),
        (_, "") => nth.to_string(),
        (_, label) => label.to_owned(),
    };
    format!("{} {mark}", list.within(lang))
}

fn lettered(lang: Lang, nth: usize) -> String {
    let letter = ('a'..='z').nth(nth.saturating_sub(1));
    match (lang, letter) {
        (Lang::Id, Some(letter)) => format!("huruf {letter}"),
        (Lang::En, Some(letter)) => format!("({letter})"),
        (_, None) => nth.to_string(),
    }
}

/// `Fungsi 3 Sekretaris`.
pub fn function(lang: Lang, nth: usize, unit: &str) -> String {
    match lang {
        Lang::Id => format!("Fungsi {nth} {unit}"),
        Lang::En => format!("{unit}: function {nth}"),
    }
}

/// `ke-3`.
pub fn nth(lang: Lang, nth: usize) -> String {
    match lang {
        Lang::Id => format!("ke-{nth}"),
        Lang::En => format!("no. {nth}"),
    }
}

/// What is said, one after the other, without what is not.
pub fn joined(parts: &[&str]) -> String {
    let said = parts.iter().copied().filter(|part| !part.is_empty());
    said.collect::<Vec<_>>().join(" · ")
}

/// `Fungsi 3 Sekretaris ditambahkan: …`
pub fn added(lang: Lang, place: &str, whole: &str) -> String {
    match lang {
        Lang::Id => format!("{place} ditambahkan: {whole}"),
        Lang::En => format!("{place} added: {whole}"),
    }
}

/// `Fungsi 3 Sekretaris dihapus: …`
pub fn removed(lang: Lang, place: &str, whole: &str) -> String {
    match lang {
        Lang::Id => format!("{place} dihapus: {whole}"),
        Lang::En => format!("{place} removed: {whole}"),
    }
}

/// `Target 2024 IKU 2: 80,27% → 82,00%`
pub fn turned(place: &str, before: &str, after: &str) -> String {
    format!("{place}: {before} → {after}")
}
