//! Words of enacting a draft.

use super::super::{Phrase, phrase};
use crate::text::Lang;

pub const NUMBER: Phrase = phrase("Nomor keputusan", "Number of the decree");
pub const NUMBER_HINT: Phrase = phrase("Misalnya 7 TAHUN 2025.", "Such as 7 TAHUN 2025.");
pub const DATE: Phrase = phrase("Tanggal penetapan", "Day of signing");
pub const EFFECTIVE: Phrase = phrase("Mulai berlaku", "In force from");
pub const EFFECTIVE_HINT: Phrase = phrase(
    "Kosongkan bila berlaku sejak tanggal penetapan.",
    "Leave empty if it is in force from the day of signing.",
);
pub const POSITION: Phrase = phrase("Jabatan penanda tangan", "Position of the signatory");
pub const NAME: Phrase = phrase("Nama penanda tangan", "Name of the signatory");
pub const NAME_HINT: Phrase = phrase("Tanpa NIP.", "Without a personal number.");
pub const ENACT_NOW: Phrase = phrase("Tetapkan", "Enact");
pub const ENACT_LEAD: Phrase = phrase(
    "Setelah ditetapkan, isinya tidak dapat diubah; perbaikan dibuat lewat keputusan perubahan. Penetapan yang keliru dapat diurungkan.",
    "Once enacted it cannot change; corrections are made by an amending decree. An enactment made by mistake can be undone.",
);
pub const NO_DRAFT: Phrase = phrase(
    "Versi ini bukan rancangan, jadi tidak ada yang perlu ditetapkan.",
    "This version is not a draft: there is nothing to enact.",
);
pub const UNDECIDED: Phrase = phrase("Buka Kirim & Terima", "Open Send & receive");

/// `Tetapkan IKU perubahan ke-1`.
pub fn enact(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Tetapkan {name}"),
        Lang::En => format!("Enact {name}"),
    }
}

/// `Yang berubah terhadap IKU awal`.
pub fn what_changes(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Yang berubah terhadap {name}"),
        Lang::En => format!("What changes against {name}"),
    }
}

/// `Tahun 2025 dan seterusnya diukur dengan versi ini; …`
pub fn will_measure(lang: Lang, year: u16) -> String {
    match lang {
        Lang::Id => format!(
            "Tahun {year} dan seterusnya diukur dengan versi ini; tahun sebelumnya tetap dengan versi lama."
        ),
        Lang::En => {
            format!("{year} and later are measured by this version; earlier years by the old one.")
        }
    }
}

/// Said once a version is enacted.
pub fn enacted(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!(
            "{name} ditetapkan. Bila keliru, urungkan dengan Ctrl+Z atau di Riwayat Perubahan."
        ),
        Lang::En => {
            format!("{name} is enacted. If that was a mistake, undo it with Ctrl+Z or in History.")
        }
    }
}

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
