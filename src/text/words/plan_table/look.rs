//! Words of the look at a table that was pasted, and of where it is pasted.

use crate::text::Lang::{self, En, Id};
use crate::text::words::{Phrase, capital, phrase};

pub const PASTE_HERE: Phrase = phrase("Tempel tabel di sini", "Paste the table here");
pub const PASTE_HINT: Phrase = phrase(
    "Pilih seluruh tabel di Word atau Excel bersama baris judulnya, salin, klik kotak ini, lalu tekan Ctrl+V. Belum ada yang berubah sebelum Anda memeriksanya.",
    "Select the whole table in Word or Excel with its heads, copy it, click into this box and press Ctrl+V. Nothing changes before you have looked at it.",
);
pub const READ: Phrase = phrase("Baca isi kotak", "Read what is in the box");
pub const AGAIN: Phrase = phrase("Tempel tabel lain", "Paste another table");

pub const COLUMNS: Phrase = phrase("Arti setiap kolom", "What each column means");
pub const COLUMN: Phrase = phrase("Kolom", "Column");
pub const EXAMPLE: Phrase = phrase("Contoh isi", "For example");
pub const READ_AS: Phrase = phrase("Dibaca sebagai", "Read as");
pub const YEAR: Phrase = phrase("Tahun", "Year");

pub const TO_LOOK: Phrase = phrase("Perlu dilihat", "To look at");
pub const LEFT_OUT: Phrase = phrase("Tidak dimasukkan", "Left out");
pub const TIMES: Phrase = phrase("Pakai tanda ×", "Take the sign ×");
pub const AS_WRITTEN: Phrase = phrase("Kembalikan seperti tertulis", "Back to what is written");

pub const RESULT: Phrase = phrase("Hasil bacaan", "As it is read");
pub const ROW: Phrase = phrase("Baris", "Row");
pub const NO_GOAL: Phrase = phrase("tujuan tanpa nama", "a goal without a name");

// What a column may mean
pub const NUMBER: Phrase = phrase("Nomor urut", "Row number");
pub const GOAL: Phrase = phrase("Tujuan", "Goal");
pub const OBJECTIVE: Phrase = phrase("Sasaran", "Objective");
pub const STRATEGY: Phrase = phrase("Strategi", "Strategy");
pub const POLICY_DIRECTION: Phrase = phrase("Arah kebijakan", "Policy direction");
pub const CODE: Phrase = phrase("Kode", "Code");
pub const INDICATOR: Phrase = phrase("Indikator", "Indicator");
pub const DEFINITION: Phrase = phrase("Definisi operasional", "Definition");
pub const RATIONALE: Phrase = phrase("Alasan pemilihan", "Rationale");
pub const FORMULA: Phrase = phrase("Formulasi", "Formula");
pub const UNIT_OF_MEASURE: Phrase = phrase("Satuan", "Unit of measure");
pub const DATA_SOURCE: Phrase = phrase("Sumber data", "Data source");
pub const BASELINE: Phrase = phrase("Kondisi awal", "Baseline");
pub const TARGET: Phrase = phrase("Target", "Target");
pub const UNKNOWN: Phrase = phrase("Tidak dimasukkan", "Left out");

/// `Awal 2020`: the head of a column of baselines.
pub fn baseline(lang: Lang, year: u16) -> String {
    match lang {
        Id => format!("Awal {year}"),
        En => format!("Baseline {year}"),
    }
}

/// What the select of a column is called: `Kolom 3 “Uraian” dibaca sebagai`.
pub fn choice(lang: Lang, column: &str) -> String {
    let column = capital(column);
    match lang {
        Id => format!("{column} dibaca sebagai"),
        En => format!("{column} is read as"),
    }
}

/// `Tahun kolom 3 “Target”`.
pub fn year_of(lang: Lang, column: &str) -> String {
    match lang {
        Id => format!("Tahun {column}"),
        En => format!("Year of {column}"),
    }
}

/// A figure that may mean another.
pub fn read_as(lang: Lang, cell: &str, written: &str, value: &str) -> String {
    match lang {
        Id => format!("{cell}: “{written}” dibaca {value}."),
        En => format!("{cell}: “{written}” is read as {value}."),
    }
}

/// A formula in which × stands for the letter x now.
pub fn with_times(lang: Lang, cell: &str) -> String {
    match lang {
        Id => format!("{cell}: huruf x dibaca sebagai tanda ×."),
        En => format!("{cell}: the letter x is read as ×."),
    }
}

/// The other thing that a figure may mean.
pub fn other(lang: Lang, value: &str) -> String {
    match lang {
        Id => format!("Baca {value}"),
        En => format!("Read {value}"),
    }
}

/// All figures at once.
pub fn all_others(lang: Lang, n: usize) -> String {
    match lang {
        Id => format!("Pakai bacaan lain untuk semua {n} angka"),
        En => format!("Take the other reading of all {n} figures"),
    }
}

/// All formulas at once.
pub fn all_times(lang: Lang, n: usize) -> String {
    match lang {
        Id => format!("Pakai tanda × di semua {n} formulasi"),
        En => format!("Take the sign × in all {n} formulas"),
    }
}

/// All formulas back at once.
pub fn all_as_written(lang: Lang, n: usize) -> String {
    match lang {
        Id => format!("Kembalikan semua {n} formulasi seperti tertulis"),
        En => format!("Back to what is written in all {n} formulas"),
    }
}

/// `Tampilkan semua 120`.
pub fn show_all(lang: Lang, n: usize) -> String {
    match lang {
        Id => format!("Tampilkan semua {n}"),
        En => format!("Show all {n}"),
    }
}

/// `Terbaca 40 indikator pada 6 tujuan dan 12 sasaran.`
pub fn read(lang: Lang, indicators: usize, goals: usize, objectives: usize) -> String {
    match lang {
        Id => {
            format!("Terbaca {indicators} indikator pada {goals} tujuan dan {objectives} sasaran.")
        }
        En => {
            format!("Read: {indicators} indicators on {goals} goals and {objectives} objectives.")
        }
    }
}

/// How much is to be looked at and how much is left out.
pub fn remarks(lang: Lang, to_look: usize, left_out: usize) -> Option<String> {
    let told = match (to_look, left_out, lang) {
        (0, 0, _) => return None,
        (n, 0, Id) => format!("{n} hal perlu dilihat."),
        (n, 0, En) => format!("To look at: {n}."),
        (0, n, Id) => format!("{n} hal tidak dimasukkan."),
        (0, n, En) => format!("Left out: {n}."),
        (a, b, Id) => format!("{a} hal perlu dilihat, {b} tidak dimasukkan."),
        (a, b, En) => format!("To look at: {a}; left out: {b}."),
    };
    Some(told)
}

// Within a plan that is there already
pub const LEAD: Phrase = phrase(
    "Tabel menambah dan memperbaiki rancangan; tidak ada yang dihapus. Semuanya satu perubahan, yang dapat diurungkan.",
    "A table adds to the draft and corrects it; nothing is removed. All of it is one change, which can be undone.",
);
pub const NO_DRAFT: Phrase = phrase("Belum ada rancangan", "There is no draft");
pub const NO_DRAFT_HINT: Phrase = phrase(
    "Keputusan yang sudah ditetapkan tidak dapat diubah. Buat dulu rancangan perubahan di IKU & Organisasi, lalu tempel tabelnya di sini.",
    "A decree that is enacted cannot be changed. Begin a draft that amends it under Plan, then paste the table here.",
);
pub const TO_PLAN: Phrase = phrase("Buka IKU & Organisasi", "Open Plan");
pub const LINK: Phrase = phrase(
    "Tempel tabel dari Word atau Excel",
    "Paste a table from Word or Excel",
);
pub const CANNOT: Phrase = phrase(
    "Tabel ini belum dapat dimasukkan. Perbaiki yang disebut di atas tabel, lalu coba lagi.",
    "This table cannot be taken over yet. Mend what is said above it, then try again.",
);
pub const NOTHING_NEW: Phrase = phrase(
    "Semua isi tabel sudah ada di rancangan; tidak ada yang berubah.",
    "The draft says all of this already; nothing changed.",
);
pub const TAKEN: Phrase = phrase(
    "Tabel sudah masuk ke rancangan sebagai satu perubahan. Urungkan dengan Ctrl+Z bila keliru.",
    "The table is in the draft, as one change. Undo it with Ctrl+Z if it is wrong.",
);
