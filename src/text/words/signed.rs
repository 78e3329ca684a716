//! Words of signed documents: marking one as signed, its copy, and what differs from it.

use super::{Phrase, phrase};
use crate::domain::date::Date;
use crate::text::{Lang, time};

pub const TITLE: Phrase = phrase("Salinan bertanda tangan", "Signed copies");
pub const NONE: Phrase = phrase(
    "Belum ada yang ditandai. Sesudah ditandatangani, isi dokumen disimpan tetap seperti saat itu, apa pun yang berubah kemudian.",
    "None is marked yet. Once signed, a document is kept as it was then, whatever changes later.",
);
pub const MARK: Phrase = phrase("Tandai sudah ditandatangani", "Mark as signed");
pub const MARK_HINT: Phrase = phrase(
    "Yang disimpan adalah dokumen di atas, persis seperti terlihat sekarang.",
    "What is kept is the document above, exactly as it shows now.",
);
pub const READING: Phrase = phrase(
    "Disandingkan dengan keadaan hari ini …",
    "Being held against today …",
);
pub const HAS_DRAFTS: Phrase = phrase(
    "Di dalamnya masih ada naskah awal yang belum disetujui; tandanya ikut tersimpan.",
    "Some drafts in it are not accepted yet; their marks are kept too.",
);
pub const NUMBER: Phrase = phrase("Nomor dokumen", "Number of the document");
pub const NUMBER_HINT: Phrase = phrase(
    "Kosongkan bila tidak bernomor.",
    "Leave empty if it has none.",
);
pub const DATE: Phrase = phrase("Tanggal ditandatangani", "Date of signing");
pub const KEPT_AT: Phrase = phrase("Tempat simpan pindaian", "Where the scan is kept");
pub const KEPT_AT_HINT: Phrase = phrase(
    "Misalnya nomor map atau nama folder. Tautan dan sidik berkas dapat ditambahkan sesudahnya.",
    "Such as a binder or a folder. A link and the fingerprint of the file can be added afterwards.",
);
pub const SIGN: Phrase = phrase("Simpan sebagai bertanda tangan", "Keep as signed");
pub const SIGNED: Phrase = phrase(
    "Disimpan seperti saat ditandatangani. Urungkan bila keliru.",
    "Kept as signed. Undo if that was a mistake.",
);
pub const FROZEN: Phrase = phrase(
    "Isinya tetap seperti saat ditandatangani.",
    "It stays as it was when it was signed.",
);
pub const UNREADABLE: Phrase = phrase(
    "Isi salinan ini ditulis oleh rilis lain dan tidak dapat ditampilkan di sini. Isinya tersimpan utuh; buka dengan rilis yang lebih baru, atau lihat pindaiannya.",
    "This copy was written by another release and cannot be shown here. It is kept unharmed; open it with a newer release, or look at its scan.",
);
pub const NO_CONTENT: Phrase = phrase(
    "Isinya tidak tersimpan di sini; yang dicatat hanya nomor, tanggal, dan buktinya.",
    "Its content is not kept here, only its number, date and evidence.",
);
pub const WORKING: Phrase = phrase("Naskah kerja", "Working document");
pub const DIFFERENCES: Phrase = phrase(
    "Beda dengan yang akan disusun hari ini",
    "What would be written differently today",
);
pub const ALIKE: Phrase = phrase(
    "Sama dengan yang akan disusun hari ini.",
    "The same would be written today.",
);
pub const PART: Phrase = phrase("Bagian", "Part");
pub const WAS: Phrase = phrase("Saat ditandatangani", "As signed");
pub const IS: Phrase = phrase("Bila disusun hari ini", "If written today");
pub const ABSENT: Phrase = phrase("tidak ada", "not there");
pub const AMEND: Phrase = phrase("Buka PK Perubahan", "Open the amended agreement");

/// `15 Januari 2024 · 050/12/2024 · Bidang Rehabilitasi Sosial`.
pub fn name(lang: Lang, date: Option<Date>, number: &str, unit: Option<&str>) -> String {
    let date = date.map(|date| time::day(lang, date));
    let number = (!number.is_empty()).then(|| number.to_owned());
    let parts = [date, number, unit.map(str::to_owned)];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => phrase("Tanpa tanggal dan nomor", "Without date or number")
            .within(lang)
            .to_owned(),
        false => parts.join(" · "),
    }
}

/// `Ditandai oleh Sari, 24 November 2026.`
pub fn marked(lang: Lang, who: &str, day: &str) -> String {
    match lang {
        Lang::Id => format!("Ditandai oleh {who}, {day}."),
        Lang::En => format!("Marked by {who}, {day}."),
    }
}

/// `3 hal akan ditulis lain bila dokumen ini disusun hari ini.`
pub fn differ(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Id, n) => format!("{n} hal akan ditulis lain bila dokumen ini disusun hari ini."),
        (Lang::En, 1) => "One thing would be written differently today.".into(),
        (Lang::En, n) => format!("{n} things would be written differently today."),
    }
}

/// That an agreement should be amended.
pub fn changed(lang: Lang, date: Option<Date>, count: usize) -> String {
    let date = date.map(|date| time::day(lang, date)).unwrap_or_default();
    match (lang, count) {
        (Lang::Id, n) => format!(
            "Sejak PK ini ditandatangani {date}, {n} hal berubah: pejabat, target, program, atau anggaran. Pertimbangkan PK Perubahan."
        ),
        (Lang::En, 1) => format!(
            "Since this agreement was signed on {date}, one thing has changed. Consider amending it."
        ),
        (Lang::En, n) => format!(
            "Since this agreement was signed on {date}, {n} things have changed. Consider amending it."
        ),
    }
}

/// `Hapus salinan 15 Januari 2024 dari daftar`.
pub fn remove(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Hapus salinan {name} dari daftar"),
        Lang::En => format!("Take the copy {name} off the list"),
    }
}
