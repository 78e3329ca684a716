//! Words of the frame around every page.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const SKIP: Phrase = phrase("Langsung ke isi halaman", "Skip to content");
pub const NAVIGATION: Phrase = phrase("Navigasi utama", "Main navigation");
pub const MENU: Phrase = phrase("Menu", "Menu");

pub const IKU: Phrase = phrase("IKU", "IKU");
pub const OVERVIEW: Phrase = phrase("Ringkasan", "Overview");
pub const PLAN: Phrase = phrase("IKU & Organisasi", "Plan");
pub const ENTRY: Phrase = phrase("Isi Data", "Data");
pub const BUDGET: Phrase = phrase("Anggaran", "Budget");
pub const EXCHANGE: Phrase = phrase("Kirim & Terima", "Send & receive");
pub const HISTORY: Phrase = phrase("Riwayat Perubahan", "History");
pub const SETTINGS: Phrase = phrase("Pengaturan", "Settings");

pub const SAMPLE: Phrase = phrase(
    "DATA CONTOH – bukan data resmi",
    "SAMPLE DATA – not official",
);

pub const LEAVE_SAMPLE: Phrase = phrase("Keluar dari data contoh", "Leave the sample");

pub const YEAR: Phrase = phrase("Tahun", "Year");
pub const PERIOD: Phrase = phrase("Periode", "Period");
pub const WHO_NOT_SET: Phrase = phrase("Belum disebutkan", "Not named yet");

pub const UPDATE_READY: Phrase = phrase("Versi baru tersedia.", "A new version is available.");
pub const UPDATE: Phrase = phrase("Perbarui sekarang", "Update now");

pub const SAVING: Phrase = phrase("Menyimpan…", "Saving…");
pub const NOT_SAVED: Phrase = phrase("Belum tersimpan", "Not saved");
pub const SAVING_STOPPED: Phrase = phrase("Penyimpanan berhenti", "Saving has stopped");
pub const OPENING: Phrase = phrase(
    "Membuka data di perangkat ini…",
    "Opening the data on this device…",
);
pub const PIECE_COMING: Phrase = phrase("Membuka halaman…", "Opening the page…");
pub const PIECE_MISSING: Phrase = phrase(
    "Bagian program ini belum terunduh. Data Anda tidak berubah. Periksa sambungan internet, lalu coba lagi; bila tetap gagal, muat ulang halaman ini.",
    "This part of the program is not downloaded yet. Your data is unchanged. Check your internet connection and try again; if it fails again, reload this page.",
);
pub const SAVED: Phrase = phrase("Tersimpan", "Saved");
pub const DOWNLOAD_BACKUP: Phrase = phrase("Unduh cadangan", "Download a backup");
pub const TRY_AGAIN: Phrase = phrase("Coba lagi", "Try again");

/// `Tersimpan 09.10`.
pub fn saved_at(lang: Lang, clock: &str) -> String {
    format!("{} {clock}", SAVED.within(lang))
}

/// The title of the window: `Ringkasan · IKU`.
pub fn title(place: &str) -> String {
    format!("{place} · IKU")
}

/// `2 isian berbeda perlu diputuskan`, beside the place where they are.
pub fn differences_waiting(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("{n} isian berbeda perlu diputuskan"),
        Lang::En if n == 1 => "1 difference to decide".into(),
        Lang::En => format!("{n} differences to decide"),
    }
}
