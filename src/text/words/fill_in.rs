//! Words of fill-in sheets, which are Indonesian whatever the screens are, and of reading them.

use super::{Phrase, phrase};
use crate::domain::period::Period;
use crate::text::{Lang, time};

/// Stands where a unit is named, on a sheet for all of them.
pub const ALL_UNITS: &str = "semua unit";
/// *Nihil* as it is written into a sheet.
pub const NIL: &str = "nihil";
/// *Data tidak tersedia* as it is written into a sheet.
pub const NOT_AVAILABLE: &str = "n/a";
/// Stands beside a cell about which people say different things.
pub const DIFFERS: &str = "isian berbeda";
/// The name of the sheet.
pub const SHEET: &str = "Isian";

/// `Lembar isian TW II 2026 - Bidang Rehabilitasi Sosial`.
pub fn file_name(quarter: Period, unit: &str) -> String {
    let allowed = |c: char| match c {
        '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
        c if c.is_control() => ' ',
        c => c,
    };
    let unit: String = unit.chars().map(allowed).take(60).collect();
    format!("{} - {}", title(quarter), unit.trim())
}

fn title(quarter: Period) -> String {
    format!("Lembar isian {}", time::period(Lang::Id, quarter))
}

/// The lines above the heads.
pub fn lines(quarter: Period, agency: &str, unit: &str) -> Vec<String> {
    vec![
        title(quarter),
        format!("{agency} · {unit}"),
        "Cara mengisi: isi hanya kolom Isian yang berwarna. Tulis angka saja, tanpa satuan. Tidak ada kejadian: tulis nihil. Data tidak tersedia: tulis n/a. Belum ada angkanya: biarkan kosong.".into(),
        "Rincian boleh dikosongkan. Persen ditulis dalam angka persen: 80,27 untuk 80,27%. Jangan menulis nama, NIK, atau data perorangan lain.".into(),
        "Simpan sebagai Excel (.xlsx), lalu kirim kembali. Di IKU: Isi Data, Baca dari Excel. Sel yang dikosongkan hanya dihapus bila itu dipilih saat dibaca.".into(),
    ]
}

/// A detail, which is compared with its total and never added to it.
pub fn detail(name: &str) -> String {
    format!("{name} (rincian)")
}

/// What a program says to whoever types something else into a cell to fill in.
pub fn only(is_whole: bool) -> &'static str {
    match is_whole {
        true => "Tulis bilangan bulat 0 atau lebih, atau kata nihil atau n/a.",
        false => "Tulis angka 0 atau lebih, atau kata nihil atau n/a.",
    }
}
/// Above that.
pub const ONLY_TITLE: &str = "Isian ini tidak terbaca";

// Reading
pub const WRITE: Phrase = phrase("Lembar isian Excel", "Fill-in sheet (Excel)");
pub const READ: Phrase = phrase("Baca dari Excel", "Read from Excel");
pub const EMPTIED: Phrase = phrase("(dikosongkan)", "(emptied)");
pub const OVERTAKEN: Phrase = phrase(
    "Isian di IKU berubah sejak lembar ini dibuat.",
    "The entry changed here since the sheet was written.",
);
pub const ON_SHEET: Phrase = phrase("Di lembar", "On the sheet");
pub const ACCEPT: Phrase = phrase("Catat isian ini", "Record these entries");
pub const REFUSE: Phrase = phrase("Jangan catat", "Don't record");
pub const OTHER_FILE: Phrase = phrase("Pilih berkas lain", "Choose another file");
pub const NOTHING_NEW: Phrase = phrase(
    "Tidak ada isian yang berubah di lembar ini.",
    "Nothing on this sheet changes an entry.",
);
pub const REASON: Phrase = phrase(
    "Alasan perubahan, karena triwulan ini sudah diverifikasi",
    "Reason for the change, since this quarter is verified",
);
pub const NO_MARK: Phrase = phrase(
    "Berkas ini bukan lembar isian dari IKU.",
    "This file is not a fill-in sheet of IKU.",
);
pub const NOTHING_TO_ENTER: Phrase = phrase(
    "Tidak ada yang diisi untuk unit dan triwulan ini, jadi tidak ada lembar isian.",
    "Nothing is entered for this unit and quarter, so there is no sheet.",
);
pub const ODDITIES: Phrase = phrase("Perlu diketahui", "To be known");

/// `Lembar isian TW II 2026 · Bidang Rehabilitasi Sosial`.
pub fn sheet_of(lang: Lang, period: Period, unit: Option<&str>) -> String {
    let period = time::period(lang, period);
    match lang {
        Lang::Id => format!("Lembar isian {period} · {}", unit.unwrap_or(ALL_UNITS)),
        Lang::En => format!("Fill-in sheet {period} · {}", unit.unwrap_or("all units")),
    }
}

/// That a sheet is for something else than what is open.
pub fn elsewhere(lang: Lang, sheet: &str, period: Period, unit: Option<&str>) -> String {
    let open = format!(
        "{} · {}",
        time::period(lang, period),
        unit.unwrap_or(match lang {
            Lang::Id => ALL_UNITS,
            Lang::En => "all units",
        })
    );
    match lang {
        Lang::Id => format!(
            "Berkas ini adalah {sheet}, sedangkan yang terbuka {open}. Belum ada yang diubah."
        ),
        Lang::En => format!("This file is {sheet}, while {open} is open. Nothing is changed yet."),
    }
}

/// The button that leads there.
pub fn open_there(lang: Lang, period: Period, unit: Option<&str>) -> String {
    let period = time::period(lang, period);
    match lang {
        Lang::Id => format!("Buka {period} · {}", unit.unwrap_or(ALL_UNITS)),
        Lang::En => format!("Open {period} · {}", unit.unwrap_or("all units")),
    }
}

/// `3 isian berubah, 1 perlu dipilih, 1 tidak terbaca, 12 tetap. Belum ada yang diubah.`
pub fn summary(lang: Lang, plain: usize, to_choose: usize, unread: usize, same: usize) -> String {
    let parts = match lang {
        Lang::Id => [
            (plain, "isian berubah"),
            (to_choose, "perlu dipilih"),
            (unread, "tidak terbaca dan tidak dicatat"),
            (same, "tetap"),
        ],
        Lang::En => [
            (plain, "entries change"),
            (to_choose, "to be chosen"),
            (unread, "not readable and left out"),
            (same, "stay"),
        ],
    };
    let said = parts.iter().enumerate();
    let said = said.filter(|(place, (count, _))| *place == 0 || *count > 0);
    let said: Vec<_> = said
        .map(|(_, (count, what))| format!("{count} {what}"))
        .collect();
    let nothing_yet = match lang {
        Lang::Id => "Belum ada yang diubah.",
        Lang::En => "Nothing is changed yet.",
    };
    format!("{}. {nothing_yet}", said.join(", "))
}

/// That entries were recorded.
pub fn recorded(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Id => format!("{count} isian dari Excel dicatat."),
        Lang::En => format!("{count} entries from Excel were recorded."),
    }
}

/// A sheet of another agency.
pub fn other_agency(lang: Lang, sheet: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Lembar “{sheet}” dibuat untuk perangkat daerah lain. Buka data perangkat daerah itu, lalu baca lembarnya di sana. Data Anda tidak berubah."
        ),
        Lang::En => format!(
            "Sheet “{sheet}” was written for another agency. Open the data of that agency and read the sheet there. Your data is unchanged."
        ),
    }
}

/// A sheet that lost a head.
pub fn no_head(lang: Lang, sheet: &str, head: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Judul kolom “{head}” tidak ada lagi di lembar “{sheet}”. Kembalikan judul itu, atau unduh lembar isian baru. Data Anda tidak berubah."
        ),
        Lang::En => format!(
            "The head “{head}” is gone from sheet “{sheet}”. Put it back, or download a new fill-in sheet. Your data is unchanged."
        ),
    }
}

/// A sheet that lost its codes.
pub fn no_rows(lang: Lang, sheet: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Tidak ada baris isian di lembar “{sheet}”: kolom Kode kosong. Unduh lembar isian baru, lalu salin angkanya ke sana. Data Anda tidak berubah."
        ),
        Lang::En => format!(
            "Sheet “{sheet}” has no rows to fill in: its column Kode is empty. Download a new sheet and copy the figures there. Your data is unchanged."
        ),
    }
}

/// A year without a plan.
pub fn no_plan(lang: Lang, year: u16) -> String {
    match lang {
        Lang::Id => {
            format!("Tidak ada rencana yang mengukur tahun {year}. Data Anda tidak berubah.")
        }
        Lang::En => format!("No plan measures the year {year}. Your data is unchanged."),
    }
}

/// A row for a cell that is not there.
pub fn unknown_row(lang: Lang, at: &str) -> String {
    match lang {
        Lang::Id => {
            format!("{at}: data dasar ini tidak diisi untuk unit dan triwulan ini; dilewati.")
        }
        Lang::En => {
            format!("{at}: this variable is not entered for this unit and quarter; passed over.")
        }
    }
}

/// Two rows for one cell.
pub fn twice(lang: Lang, at: &str, first: &str) -> String {
    match lang {
        Lang::Id => format!("{at}: isian yang sama sudah ada di {first}; yang pertama dipakai."),
        Lang::En => format!("{at}: the same cell stands in {first} already; the first is taken."),
    }
}

/// Figures that formulas gave.
pub fn formulas(lang: Lang, count: usize, first: &str) -> String {
    match lang {
        Lang::Id => format!(
            "{count} isian berasal dari rumus (pertama di {first}). Yang dibaca adalah hasil hitungan terakhir yang tersimpan."
        ),
        Lang::En => format!(
            "{count} entries come from formulas (the first in {first}). What is read is the result that was saved last."
        ),
    }
}

/// Hidden rows.
pub fn hidden_rows(lang: Lang, count: usize, first: u32) -> String {
    match lang {
        Lang::Id => format!("{count} baris tersembunyi ikut dibaca (pertama baris {first})."),
        Lang::En => format!("{count} hidden rows are read as well (the first is row {first})."),
    }
}

/// A hidden sheet.
pub fn hidden_sheet(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => {
            format!("Lembar tersembunyi “{name}” tidak dibaca. Tampilkan di Excel bila diperlukan.")
        }
        Lang::En => {
            format!("The hidden sheet “{name}” is not read. Show it in Excel if it is needed.")
        }
    }
}

pub const MACROS: Phrase = phrase(
    "Berkas ini membawa makro. Makro tidak dijalankan; hanya isinya yang dibaca.",
    "This file brings macros. They are not run; only its cells are read.",
);
pub const OTHER_PLAN: Phrase = phrase(
    "Lembar ini dibuat dari versi IKU yang lain; baris yang masih ada tetap dibaca.",
    "This sheet was written from another version of the plan; rows that still exist are read.",
);
