//! Words of the follow-up register.

use super::{Phrase, phrase};
use crate::text::Lang;
use crate::text::number::count;

pub const TITLE: Phrase = phrase("Butir tindak lanjut", "Follow-up items");
pub const ADD: Phrase = phrase("Tambah butir", "Add an item");
pub const SHOW: Phrase = phrase("Tampilkan", "Show");
pub const ALL: Phrase = phrase("Semua", "All");
pub const OPEN: Phrase = phrase("Belum selesai", "Open");
pub const LATE: Phrase = phrase("Terlambat", "Late");
pub const INDICATOR: Phrase = phrase("Indikator", "Indicator");
pub const QUARTER: Phrase = phrase("Triwulan", "Quarter");
pub const NO_INDICATOR: Phrase = phrase("Tanpa indikator", "No indicator");
pub const NEW: Phrase = phrase("Butir baru", "New item");
pub const NONE: Phrase = phrase(
    "Tidak ada butir yang sesuai dengan pilihan ini.",
    "No item fits this choice.",
);
pub const EMPTY: Phrase = phrase(
    "Belum ada butir. Tambahkan kendala yang ditemukan saat reviu, lalu siapa menindaklanjutinya dan sampai kapan.",
    "No items yet. Add what hindered an indicator, who follows it up, and by when.",
);
pub const HINT: Phrase = phrase(
    "Status mengikuti batas waktu dan tanggal selesai. Ctrl+Enter menyimpan, Esc membatalkan.",
    "The status follows from the due date and the day it was done. Ctrl+Enter saves, Esc takes it back.",
);

/// `Hapus butir: IKU 2`.
pub fn remove(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Hapus butir: {name}"),
        Lang::En => format!("Remove the item: {name}"),
    }
}

/// `Belum selesai, sisa 11 hari`; nothing where no day is stated.
pub fn open(lang: Lang, left: Option<i32>) -> String {
    match (lang, left) {
        (Lang::Id, None) => "Belum selesai, batas waktu belum ditetapkan".into(),
        (Lang::Id, Some(0)) => "Belum selesai, batas waktunya hari ini".into(),
        (Lang::Id, Some(days)) => format!("Belum selesai, sisa {} hari", count(days)),
        (Lang::En, None) => "Open, no due date stated".into(),
        (Lang::En, Some(0)) => "Open, due today".into(),
        (Lang::En, Some(1)) => "Open, 1 day left".into(),
        (Lang::En, Some(days)) => format!("Open, {} days left", count(days)),
    }
}

/// `Terlambat 12 hari`.
pub fn late(lang: Lang, days: i32) -> String {
    match (lang, days) {
        (Lang::Id, _) => format!("Terlambat {} hari", count(days)),
        (Lang::En, 1) => "1 day late".into(),
        (Lang::En, _) => format!("{} days late", count(days)),
    }
}

/// `Selesai`, `Selesai, terlambat 3 hari`.
pub fn done(lang: Lang, late: Option<i32>) -> String {
    match (lang, late) {
        (Lang::Id, None) => "Selesai".into(),
        (Lang::Id, Some(days)) => format!("Selesai, terlambat {} hari", count(days)),
        (Lang::En, None) => "Done".into(),
        (Lang::En, Some(1)) => "Done, 1 day late".into(),
        (Lang::En, Some(days)) => format!("Done, {} days late", count(days)),
    }
}
