//! Words of reading any sheet of figures by its columns.

use super::{Phrase, phrase};
use crate::domain::period::Period;
use crate::text::{Lang, time};

pub const SHEET: Phrase = phrase("Lembar", "Sheet");
pub const COLUMNS: Phrase = phrase("Arti kolom", "What the columns mean");
pub const COLUMN: Phrase = phrase("Kolom", "Column");
pub const EXAMPLE: Phrase = phrase("Contoh", "Example");
pub const MEANS: Phrase = phrase("Berarti", "Means");
pub const UNUSED: Phrase = phrase("tidak dibaca", "not read");
pub const NAME: Phrase = phrase("nama data dasar", "name of the variable");
pub const PART: Phrase = phrase("unit atau rincian", "unit or part");
pub const PERIOD: Phrase = phrase("periode", "period");
pub const YEAR: Phrase = phrase("tahun", "year");
pub const FIGURE: Phrase = phrase("angka", "figure");
pub const KEPT: Phrase = phrase(
    "Kolom dicocokkan seperti terakhir kali lembar berjudul sama ini dibaca.",
    "The columns are matched as they were last time for a sheet with these heads.",
);
pub const ANEW: Phrase = phrase("Cocokkan ulang", "Match anew");
pub const EMPTY: Phrase = phrase(
    "Buku kerja ini tidak berisi lembar yang terlihat dan terisi. Data Anda tidak berubah.",
    "This workbook has no visible sheet that says anything. Your data is unchanged.",
);
pub const LEAD: Phrase = phrase(
    "Berkas ini bukan lembar isian dari IKU, jadi kolomnya dicocokkan dahulu. Sel kosong tidak mengubah isian.",
    "This file is not a fill-in sheet of IKU, so its columns are matched first. Empty cells change nothing.",
);
pub const NO_NAMES: Phrase = phrase(
    "Belum ada kolom yang menyebut data dasar. Pilih kolom namanya, atau kolom angka untuk satu data dasar.",
    "No column says which variables are meant. Choose the column of names, or a column of figures of one variable.",
);
pub const NO_FIGURES: Phrase = phrase(
    "Belum ada kolom angka. Pilih kolom yang berisi angka atau triwulan.",
    "No column holds figures. Choose the column of figures or of quarters.",
);

/// `Angka tanpa periode dicatat untuk TW II 2026, Bidang Rehabilitasi Sosial.`
pub fn assumed(lang: Lang, period: Period, unit: Option<&str>) -> String {
    let period = time::period(lang, period);
    match lang {
        Lang::Id => format!(
            "Angka yang tidak menyebut periodenya dicatat untuk {period}; unit: {}.",
            unit.unwrap_or("semua unit")
        ),
        Lang::En => format!(
            "Figures that do not name their period are recorded for {period}; unit: {}.",
            unit.unwrap_or("all units")
        ),
    }
}

/// A name that no variable has.
pub fn unknown_name(lang: Lang, at: &str, text: &str) -> String {
    match lang {
        Lang::Id => format!(
            "{at}: “{text}” bukan nama atau kode data dasar; dilewati. Samakan namanya dengan IKU."
        ),
        Lang::En => format!(
            "{at}: “{text}” is not the name or code of a variable; passed over. Write it as IKU does."
        ),
    }
}

/// A name that no part of the variable has.
pub fn unknown_part(lang: Lang, at: &str, text: &str, variable: &str) -> String {
    match lang {
        Lang::Id => {
            format!("{at}: “{text}” bukan rincian dari {variable} untuk unit ini; dilewati.")
        }
        Lang::En => {
            format!("{at}: “{text}” is not a part of {variable} for this unit; passed over.")
        }
    }
}

/// A figure without its part.
pub fn needs_part(lang: Lang, at: &str, variable: &str) -> String {
    match lang {
        Lang::Id => {
            format!("{at}: {variable} diisi per unit atau rincian; sebutkan yang mana. Dilewati.")
        }
        Lang::En => format!("{at}: {variable} is entered by unit or part; say which. Passed over."),
    }
}

/// Something that is no period of the variable.
pub fn bad_period(lang: Lang, at: &str, text: &str, variable: &str) -> String {
    let of = match (variable, lang) {
        ("", _) => String::new(),
        (variable, Lang::Id) => format!(" untuk {variable}"),
        (variable, Lang::En) => format!(" for {variable}"),
    };
    match (text, lang) {
        ("", Lang::Id) => format!("{at}: periodenya tidak disebut atau tidak diisi{of}; dilewati."),
        ("", Lang::En) => format!("{at}: its period is not named or not entered{of}; passed over."),
        (text, Lang::Id) => format!("{at}: “{text}” bukan periode yang diisi{of}; dilewati."),
        (text, Lang::En) => {
            format!("{at}: “{text}” is no period that is entered{of}; passed over.")
        }
    }
}

/// Something that is no year.
pub fn bad_year(lang: Lang, at: &str, text: &str) -> String {
    match lang {
        Lang::Id => format!("{at}: “{text}” bukan tahun; baris dilewati."),
        Lang::En => format!("{at}: “{text}” is no year; the row is passed over."),
    }
}

/// More cells than one change can hold.
pub fn too_many(lang: Lang, limit: usize, at: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Satu perubahan memuat {limit} sel. Mulai {at} belum dibaca: catat dahulu, lalu baca lagi berkas ini."
        ),
        Lang::En => format!(
            "One change holds {limit} cells. From {at} on nothing is read yet: record these, then read the file again."
        ),
    }
}
