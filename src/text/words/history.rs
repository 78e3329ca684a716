//! Words of *Riwayat Perubahan*.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const TITLE: Phrase = phrase("Riwayat Perubahan", "History");
pub const LEAD: Phrase = phrase(
    "Siapa mengubah apa, kapan, sebelum dan sesudah. Isian mana pun dapat diurungkan.",
    "Who changed what, when, before and after. Any entry can be undone.",
);
pub const EVERYTHING: Phrase = phrase("Riwayat semua isian", "History of everything");
pub const PERSON: Phrase = phrase("Orang", "Person");
pub const UNIT: Phrase = phrase("Unit", "Unit");
pub const KIND: Phrase = phrase("Jenis", "Kind");
pub const ALL: Phrase = phrase("Semua", "All");
pub const ONLY_MINE: Phrase = phrase("Hanya dari perangkat ini", "Only from this device");
pub const NOTHING: Phrase = phrase("Belum ada perubahan.", "No changes yet.");
pub const NOTHING_HINT: Phrase = phrase(
    "Isian dan keputusan Anda akan tercatat di sini.",
    "What you enter and decide is recorded here.",
);
pub const NOTHING_FOUND: Phrase = phrase(
    "Tidak ada perubahan yang cocok dengan saringan.",
    "No change fits the filter.",
);
pub const MINE: Phrase = phrase("perangkat ini", "this device");
pub const UNDONE: Phrase = phrase("sudah diurungkan", "undone");
pub const UNDO: Phrase = phrase("Urungkan", "Undo");
pub const REDO: Phrase = phrase("Ulangi", "Redo");
pub const UNDO_LAST: Phrase = phrase("Urungkan terakhir", "Undo last");
pub const REDO_LAST: Phrase = phrase("Ulangi terakhir", "Redo last");
pub const MORE: Phrase = phrase("Tampilkan lebih lama", "Show older");
pub const NAMELESS: Phrase = phrase("Tanpa nama", "No name");
pub const UNKNOWN: Phrase = phrase(
    "Perubahan dari versi IKU yang lebih baru",
    "A change of a newer version of IKU",
);

// What people were doing
pub const BUILT_IN: Phrase = phrase("bawaan", "built in");
pub const EDIT: Phrase = phrase("isi", "entry");
pub const PASTE: Phrase = phrase("tempel", "paste");
pub const RESOLVE: Phrase = phrase("putuskan", "decision");
pub const SETTLE: Phrase = phrase("selesaikan kiriman terlambat", "settling of a late change");
pub const UNDOING: Phrase = phrase("urungkan", "undo");
pub const REDOING: Phrase = phrase("ulangi", "redo");

// Undoing what another person did
pub const ASK_TITLE: Phrase = phrase(
    "Urungkan perubahan orang lain?",
    "Undo another person's change?",
);
pub const ASK_NOTHING: Phrase = phrase(
    "Perubahan ini sudah diganti. Mengurungkannya tidak mengubah yang terlihat sekarang.",
    "This change has been replaced. Undoing it alters nothing that shows now.",
);
pub const KEEP: Phrase = phrase("Biarkan", "Leave it");

/// The question before undoing another person's change.
pub fn ask(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => {
            format!("Ini perubahan {name}. Bila diurungkan, ikut terkirim ke rekan. Yang berubah:")
        }
        Lang::En => {
            format!("This is a change of {name}. Undoing it travels to colleagues. It changes:")
        }
    }
}

/// The line of everything that came with the program.
pub fn given(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Id => format!(
            "Isi awal: rencana yang menjadi pangkal data ini, {count} perubahan. Tidak dapat diurungkan."
        ),
        Lang::En => {
            format!(
                "Given: the plan that this data began with, {count} changes. They cannot be undone."
            )
        }
    }
}

/// `dan 12 isian lain`.
pub fn and_more(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Id => format!("dan {count} isian lain"),
        Lang::En => format!("and {count} more"),
    }
}

/// `Riwayat Jumlah PMKS · TW II 2024`.
pub fn of_cell(lang: Lang, place: &str) -> String {
    match lang {
        Lang::Id => format!("Riwayat {place}"),
        Lang::En => format!("History of {place}"),
    }
}

/// What the button of a line does, for screen readers that hear it alone: `Urungkan: Jumlah PMKS`.
pub fn button_name(verb: &str, place: &str) -> String {
    format!("{verb}: {place}")
}
