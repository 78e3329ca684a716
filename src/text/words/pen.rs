//! Words of editing the plan in its place.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const NOT_STATED: Phrase = phrase("belum ditetapkan", "not stated");
pub const NO_DAY: Phrase = phrase(
    "Tanggal ini tidak ada. Tulis seperti 31-12-2025.",
    "There is no such day. Write it like 2025-12-31.",
);

/// What a whole number may be.
pub fn no_count(lang: Lang, most: u32) -> String {
    match lang {
        Lang::Id => format!("Tulis bilangan bulat dari 0 sampai {most}."),
        Lang::En => format!("Write a whole number from 0 to {most}."),
    }
}

// What version is looked at
pub const VERSION: Phrase = phrase("Versi", "Version");
pub const IS_DRAFT: Phrase = phrase(
    "Rancangan: klik teks mana pun untuk mengubahnya. Tersimpan saat Anda pindah; Esc membatalkan ketikan.",
    "Draft: click any text to change it. It is kept when you move on; Esc takes back what you typed.",
);
pub const IS_ENACTED: Phrase = phrase(
    "Keputusan ini sudah ditetapkan dan tidak dapat diubah. Perbaikan dibuat lewat keputusan perubahan.",
    "This decree is enacted and cannot change. Corrections are made by an amending decree.",
);
pub const BEGIN_DRAFT: Phrase = phrase("Buat rancangan perubahan", "Begin an amendment");
pub const SHOW_DRAFT: Phrase = phrase("Buka rancangan", "Open the draft");

pub const ALL_PERIODS: Phrase = phrase("semua periode", "all periods");

// Lists
pub const ADD: Phrase = phrase("Tambah", "Add");
pub const UP: Phrase = phrase("Naikkan", "Move up");
pub const DOWN: Phrase = phrase("Turunkan", "Move down");
pub const REMOVE: Phrase = phrase("Hapus", "Remove");
pub const REMOVED: Phrase = phrase(
    "Dihapus dari rancangan. Urungkan bila keliru.",
    "Removed from the draft. Undo if that was a mistake.",
);
pub const MOVE_TO: Phrase = phrase("Pindahkan ke", "Move to");
pub const WITH_ALL: Phrase = phrase("Hapus bersama yang bergantung", "Remove with what depends");
pub const CANCEL: Phrase = phrase("Batal", "Cancel");
pub const MUST_MOVE: Phrase = phrase(
    "Data dasar ini dipakai dalam formulasi. Pilih penggantinya dahulu.",
    "Formulas use this variable. Choose another in its place first.",
);

/// `Hapus “Tujuan 1”?`
pub fn ask_remove(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Hapus “{name}”?"),
        Lang::En => format!("Remove “{name}”?"),
    }
}

/// `3 hal bergantung padanya:`
pub fn dependents(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Id, n) => format!("{n} hal bergantung padanya:"),
        (Lang::En, 1) => "One thing depends on it:".into(),
        (Lang::En, n) => format!("{n} things depend on it:"),
    }
}

/// How a thing depends on another.
pub const UNDER: Phrase = phrase("berada di bawahnya", "stands under it");
pub const ANSWERED_BY: Phrase = phrase("menjadi tanggung jawabnya", "is its responsibility");
pub const COVERS: Phrase = phrase("mencakup fungsinya", "covers its function");
pub const USES: Phrase = phrase("memakainya dalam formulasi", "uses it in its formula");
pub const BROKEN_DOWN: Phrase = phrase("dirinci menurutnya", "is broken down by it");
pub const ON_SCALE: Phrase = phrase("diukur dengan skalanya", "is measured by it");
pub const SUPPORTS: Phrase = phrase("menunjangnya", "supports it");
