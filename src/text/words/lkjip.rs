//! Words of the page of the performance report: its passages, what people state beside the figures.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const TITLE: Phrase = phrase("Naskah laporan", "Passages of the report");
pub const HINT: Phrase = phrase(
    "Naskah awal mengikuti angka. Periksa, lalu setujui atau sunting; yang sudah disetujui tidak berubah sendiri.",
    "Drafts follow the figures. Look at each and accept or edit it; what is accepted never changes by itself.",
);
pub const OF_REPORT: Phrase = phrase("Laporan", "The report");
pub const READING: Phrase = phrase("Laporan sedang disusun…", "Composing the report…");

pub const ACCEPT: Phrase = phrase("Setujui", "Accept");
pub const EDIT: Phrase = phrase("Sunting", "Edit");
pub const SAVE: Phrase = phrase("Simpan", "Save");
pub const CANCEL: Phrase = phrase("Batal", "Cancel");
pub const WITHDRAW: Phrase = phrase("Kembalikan ke naskah awal", "Back to the draft");
pub const TAKE_NEW: Phrase = phrase("Pakai naskah baru", "Take the new draft");
pub const KEEP_OLD: Phrase = phrase("Tetap pakai teks ini", "Keep this text");
pub const NEXT: Phrase = phrase("Ke bagian berikutnya", "To the next passage");
pub const DECIDE: Phrase = phrase("Putuskan di Kirim & Terima", "Decide at Send & receive");
pub const OUTDATED: Phrase = phrase(
    "Teks ini disetujui dari angka lain. Di bawahnya naskah dari angka sekarang.",
    "This text was accepted from other figures. Below it is the draft from the present ones.",
);
pub const DISPUTED: Phrase = phrase(
    "Dua orang menulis teks berbeda; laporan memuat naskah awal sampai diputuskan.",
    "Two people wrote different texts; the report has the draft until that is decided.",
);
pub const KEYS: Phrase = phrase(
    "Ctrl+Enter menyimpan, Esc membatalkan.",
    "Ctrl+Enter saves, Esc takes it back.",
);

pub const NATIONAL: Phrase = phrase("Standar nasional", "National standard");
pub const HELPERS: Phrase = phrase("Program dan kegiatan", "Programmes and activities");
pub const HELPED: Phrase = phrase("Menunjang", "Helped");
pub const HINDERED: Phrase = phrase("Tidak", "Did not");
pub const BY_DRAFT: Phrase = phrase("Naskah awal", "Draft");
pub const WHY: Phrase = phrase("Penjelasan", "Explanation");

pub const DRAFT: Phrase = phrase("Naskah awal", "Draft");
pub const ACCEPTED: Phrase = phrase("Disetujui", "Accepted");
pub const EDITED: Phrase = phrase("Disunting", "Edited");
pub const MOVED: Phrase = phrase("Angka berubah", "Figures changed");
pub const DIFFER: Phrase = phrase("Teks berbeda", "Texts differ");

/// `7 dari 23 bagian disetujui.`
pub fn progress(lang: Lang, settled: usize, of: usize, outdated: usize) -> String {
    let settled = match lang {
        Lang::Id => format!("{settled} dari {of} bagian disetujui."),
        Lang::En => format!("{settled} of {of} passages accepted."),
    };
    match (outdated, lang) {
        (0, _) => settled,
        (n, Lang::Id) => {
            format!("{settled} {n} bagian perlu dilihat lagi karena angkanya berubah.")
        }
        (1, Lang::En) => format!("{settled} 1 passage to look at again: its figures changed."),
        (n, Lang::En) => format!("{settled} {n} passages to look at again: their figures changed."),
    }
}

/// `1 dari 4 disetujui`, beside the name of a group.
pub fn of_group(lang: Lang, settled: usize, of: usize) -> String {
    match lang {
        Lang::Id => format!("{settled} dari {of} disetujui"),
        Lang::En => format!("{settled} of {of} accepted"),
    }
}

/// A button's verb with what it is about, for whoever does not see what stands beside it.
pub fn about(verb: &str, passage: &str) -> String {
    format!("{verb}: {passage}")
}

/// That a passage was accepted, and how to take that back.
pub fn accepted(lang: Lang, passage: &str) -> String {
    match lang {
        Lang::Id => format!("Disetujui: {passage}. Ctrl+Z mengurungkan."),
        Lang::En => format!("Accepted: {passage}. Ctrl+Z takes it back."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_counts_and_says_what_must_be_seen_again() {
        for (settled, outdated, expected) in [
            (0, 0, "0 dari 23 bagian disetujui."),
            (7, 0, "7 dari 23 bagian disetujui."),
            (
                7,
                2,
                "7 dari 23 bagian disetujui. 2 bagian perlu dilihat lagi karena angkanya berubah.",
            ),
        ] {
            assert_eq!(progress(Lang::Id, settled, 23, outdated), expected);
        }
        assert_eq!(
            progress(Lang::En, 1, 2, 1),
            "1 of 2 passages accepted. 1 passage to look at again: its figures changed."
        );
    }
}
