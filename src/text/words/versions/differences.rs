//! Words of two versions held against each other.

use super::super::{Phrase, facts, phrase};
use crate::text::Lang;

pub const OLDER: Phrase = phrase("Sebelum", "Before");
pub const NEWER: Phrase = phrase("Sesudah", "After");
pub const WHAT: Phrase = phrase("Bagian", "What");
pub const ALIKE: Phrase = phrase("Kedua versi sama.", "The two versions are the same.");
pub const SKIPPED: Phrase = phrase("bagian yang sama dilewati", "what is the same is left out");
pub const SHOW_ALL: Phrase = phrase("Tampilkan semua", "Show all");

/// `12 perbedaan`.
pub fn differences(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("{n} perbedaan"),
        Lang::En if n == 1 => "1 difference".into(),
        Lang::En => format!("{n} differences"),
    }
}

// Sections
pub const OF_AGENCY: Phrase = phrase("Perangkat daerah", "Agency");
pub const OF_DECREE: Phrase = phrase("Naskah keputusan", "Text of the decree");
pub const OF_UNITS: Phrase = phrase("Unit kerja, tugas, dan fungsi", "Units, duties, functions");
pub const OF_GOALS: Phrase = phrase("Tujuan dan sasaran", "Goals and objectives");
pub const OF_INDICATORS: Phrase = phrase("Indikator dan target", "Indicators and targets");
pub const OF_VARIABLES: Phrase = phrase("Data dasar", "Variables");
pub const OF_PROGRAMS: Phrase = phrase(
    "Program, kegiatan, dan sub kegiatan",
    "Programmes, activities, sub-activities",
);
pub const OF_SCALES: Phrase = phrase("Skala", "Scales");
pub const OF_DIMENSIONS: Phrase = phrase("Rincian", "Breakdown lists");

// Rows
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
