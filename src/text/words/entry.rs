//! Words of *Isi Data*.

use super::{Phrase, phrase};
use crate::domain::amount::Fraction;
use crate::domain::outcome::Outcome;
use crate::domain::period::{Frequency, Period};
use crate::text::number::fraction;
use crate::text::{Lang, time};

pub const TITLE: Phrase = phrase("Isi Data", "Data");
pub const UNIT: Phrase = phrase("Unit", "Unit");
pub const ALL_UNITS: Phrase = phrase("Semua unit", "All units");
pub const VARIABLE: Phrase = phrase("Data dasar", "Variable");
pub const UNIT_OF_MEASURE: Phrase = phrase("Satuan", "Unit");
pub const NOTHING_TO_ENTER: Phrase = phrase(
    "Tidak ada data dasar untuk unit ini.",
    "This unit has no variables to enter.",
);
pub const NOTHING_TO_ENTER_HINT: Phrase = phrase(
    "Pilih unit lain atau Semua unit di atas.",
    "Choose another unit or All units above.",
);
pub const KEYS: Phrase = phrase(
    "Ketik langsung di sel. Tab ke kanan, Enter ke bawah (sesudah Tab: ke awal baris berikutnya), F2 menyunting, Esc membatalkan, Delete mengosongkan, Ctrl+C dan Ctrl+V menyalin dan menempel dari Excel, Alt+↓ memilih keadaan. Keluar dari tabel: Esc, lalu Tab.",
    "Type into a cell. Tab goes right, Enter down (after Tab: to the start of the next row), F2 edits, Esc cancels, Delete clears, Ctrl+C and Ctrl+V copy and paste with Excel, Alt+↓ chooses a state. To leave the table: Esc, then Tab.",
);
pub const KEYS_TITLE: Phrase = phrase("Tombol papan ketik", "Keyboard");
pub const TOTAL_IS_COMPUTED: Phrase = phrase(
    "Baris ini dijumlahkan dari rincian di bawahnya. Isi rinciannya.",
    "This row adds up the parts below it. Enter those.",
);
pub const DECIDE_FIRST: Phrase = phrase(
    "Isian ini berbeda. Angka yang Anda ketik menjadi keputusannya.",
    "This cell differs. The figure you type decides it.",
);
pub const NIK: Phrase = phrase(
    "Angka 16 digit mirip NIK. Jangan masukkan data perorangan. Bila memang angka, tekan Enter sekali lagi.",
    "16 digits look like a personal number. Do not enter personal data. If it is a figure, press Enter once more.",
);
pub const DIFFERS: Phrase = phrase("berbeda", "differs");
pub const HAS_NOTE: Phrase = phrase("ada catatan", "has a note");
pub const DRAFT_FOUND: Phrase = phrase(
    "Ketikan terakhir belum sempat tersimpan.",
    "What was typed last was not saved yet.",
);
pub const DRAFT_USE: Phrase = phrase("Lanjutkan", "Continue");
pub const DRAFT_DROP: Phrase = phrase("Buang", "Discard");

// Side panel
pub const CHOSEN: Phrase = phrase("Sel terpilih", "Chosen cell");
pub const STATE: Phrase = phrase("Keadaan", "State");
pub const STATE_CHOOSE: Phrase = phrase("Nyatakan keadaan", "Set a state");
pub const NIL_HELP: Phrase = phrase(
    "Nihil – tidak ada kejadian, dihitung 0",
    "None – none occurred, counts as 0",
);
pub const NOT_AVAILABLE_HELP: Phrase = phrase("Data tidak tersedia", "Data not available");
pub const CLEAR_HELP: Phrase = phrase("Kosongkan – belum diisi", "Clear – not entered");
pub const NOTE: Phrase = phrase("Catatan", "Note");
pub const NOTE_HINT: Phrase = phrase(
    "Sumber angka, cara hitung, atau hal yang perlu diketahui penerima.",
    "Where the figure comes from, or what a reader should know.",
);
pub const SAVE_NOTE: Phrase = phrase("Simpan catatan", "Save note");
pub const HISTORY: Phrase = phrase("Riwayat sel", "History of the cell");
pub const HISTORY_ALL: Phrase = phrase("Riwayat lengkap sel ini", "Full history of this cell");
pub const DECIDE: Phrase = phrase("Putuskan perbedaan", "Decide the difference");
pub const LIVE: Phrase = phrase("Langsung terlihat", "Live");
pub const NOT_USED: Phrase = phrase(
    "Belum dipakai rumus indikator mana pun.",
    "No indicator's formula uses it yet.",
);

// Paste
pub const PASTE_TITLE: Phrase = phrase("Tempelan dari Excel", "Paste from Excel");
pub const PASTE_ACCEPT: Phrase = phrase("Tempelkan", "Paste");
pub const PASTE_REFUSE: Phrase = phrase("Jangan tempelkan", "Don't paste");
pub const PASTE_UNCHANGED: Phrase = phrase(
    "Belum ada yang diubah. Sel kosong pada tempelan tidak mengubah isian.",
    "Nothing is changed yet. Empty fields leave cells as they are.",
);
pub const PASTED: Phrase = phrase("Ditempel", "Pasted");
pub const NOW: Phrase = phrase("Sekarang", "Now");
pub const BECOMES: Phrase = phrase("Menjadi", "Becomes");
pub const PLACE: Phrase = phrase("Sel", "Cell");
pub const UNREADABLE: Phrase = phrase("tidak terbaca", "not readable");
pub const SAME: Phrase = phrase("sama", "same");
pub const LEAVE: Phrase = phrase("jangan diubah", "leave as it is");
pub const NIK_SHORT: Phrase = phrase("mirip NIK", "looks like a personal number");

/// `Isian Bidang Rehabilitasi Sosial`.
pub fn heading(lang: Lang, unit: Option<&str>) -> String {
    match (lang, unit) {
        (Lang::Id, Some(unit)) => format!("Isian {unit}"),
        (Lang::Id, None) => "Isian semua unit".into(),
        (Lang::En, Some(unit)) => format!("Data of {unit}"),
        (Lang::En, None) => "Data of all units".into(),
    }
}

/// `18 dari 18 isian TW II terisi · 1 isian berbeda`.
pub fn filled(lang: Lang, have: usize, of: usize, disputed: usize, period: Period) -> String {
    let name = time::period_short(lang, period);
    let mut text = match (lang, of) {
        (Lang::Id, 0) => format!("Tidak ada isian yang ditunggu untuk {name}"),
        (Lang::Id, _) => format!("{have} dari {of} isian {name} terisi"),
        (Lang::En, 0) => format!("No entries are expected for {name}"),
        (Lang::En, _) => format!("{have} of {of} entries for {name} filled in"),
    };
    if disputed > 0 {
        text += &match lang {
            Lang::Id => format!(" · {disputed} isian berbeda"),
            Lang::En => format!(" · {disputed} differ"),
        };
    }
    text
}

/// The name of a grid: `Data per triwulan 2024`.
pub fn section(lang: Lang, frequency: Frequency, year: u16) -> String {
    match (lang, frequency) {
        (Lang::Id, Frequency::Quarterly) => format!("Data per triwulan {year}"),
        (Lang::Id, Frequency::Monthly) => format!("Data per bulan {year}"),
        (Lang::Id, Frequency::Yearly) => format!("Data per tahun {year}"),
        (Lang::En, Frequency::Quarterly) => format!("Quarterly data {year}"),
        (Lang::En, Frequency::Monthly) => format!("Monthly data {year}"),
        (Lang::En, Frequency::Yearly) => format!("Yearly data {year}"),
    }
}

/// A computed figure in the grid; one from incomplete parts says of how many.
pub fn amount(outcome: &Outcome<Fraction>) -> Option<String> {
    match outcome {
        Outcome::Known(value) => Some(fraction(*value, 2)),
        Outcome::Incomplete { value, have, of } => {
            Some(format!("{} ({have}/{of})", fraction(*value, 2)))
        }
        Outcome::NoEvent | Outcome::Missing(_) => None,
    }
}

/// `Tidak diukur pada TW I`.
pub fn not_measured(lang: Lang, period: Period) -> String {
    let name = time::period_short(lang, period);
    match lang {
        Lang::Id => format!("Data dasar ini tidak diukur pada {name}. Isi pada periode lain."),
        Lang::En => format!("This variable is not measured in {name}. Use another period."),
    }
}

/// `12 rincian`, on the button that shows them.
pub fn details(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Id => format!("{count} rincian"),
        Lang::En => format!("{count} details"),
    }
}

/// The button that takes the other reading: `Pakai 16.030`.
pub fn use_other(lang: Lang, other: &str) -> String {
    match lang {
        Lang::Id => format!("Pakai {other}"),
        Lang::En => format!("Use {other}"),
    }
}

/// What stood behind a number and is not kept.
pub fn remark_dropped(lang: Lang, remark: &str) -> String {
    match lang {
        Lang::Id => format!("“{remark}” tidak ikut tersimpan. Tulis di Catatan bila perlu."),
        Lang::En => format!("“{remark}” was not kept. Write it as a note if it matters."),
    }
}

/// `9 sel terbaca, 2 perlu dilihat, 1 tidak terbaca.`
pub fn paste_summary(lang: Lang, read: usize, doubtful: usize, unreadable: usize) -> String {
    let mut text = match lang {
        Lang::Id => format!("{read} sel terbaca"),
        Lang::En => format!("{read} cells read"),
    };
    if doubtful > 0 {
        text += &match lang {
            Lang::Id => format!(", {doubtful} perlu dilihat"),
            Lang::En => format!(", {doubtful} to look at"),
        };
    }
    if unreadable > 0 {
        text += &match lang {
            Lang::Id => format!(", {unreadable} tidak terbaca dan tidak ditempel"),
            Lang::En => format!(", {unreadable} not readable and left out"),
        };
    }
    text + "."
}

/// How many fields fall on rows that are computed or not measured.
pub fn passed_over(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Id => format!("{count} sel jatuh pada sel yang tidak diisi dan dilewati."),
        Lang::En => {
            format!("{count} fields fall on cells that are not entered and are passed over.")
        }
    }
}

/// A block that is larger than the grid: what, where, what to do.
pub fn too_large(
    lang: Lang,
    block: (usize, usize),
    room: (usize, usize),
    row: &str,
    period: Period,
) -> String {
    let from = format!("{row} · {}", time::period_short(lang, period));
    does_not_fit(lang, block, room, &from)
}

/// The same, from a cell as it is called.
pub fn does_not_fit(lang: Lang, block: (usize, usize), room: (usize, usize), from: &str) -> String {
    let ((rows, columns), (room_rows, room_columns)) = (block, room);
    match lang {
        Lang::Id => format!(
            "Tempelan {rows} baris × {columns} kolom tidak muat: mulai dari {from} hanya ada {room_rows} baris × {room_columns} kolom. Pilih sel awal lain atau salin lebih sedikit. Belum ada yang diubah."
        ),
        Lang::En => format!(
            "The pasted {rows} rows × {columns} columns do not fit: from {from} there are only {room_rows} rows × {room_columns} columns. Start in another cell or copy less. Nothing was changed."
        ),
    }
}

/// A clipboard too long to be a block of figures.
pub fn too_long(lang: Lang) -> &'static str {
    phrase(
        "Tempelan terlalu panjang untuk tabel ini. Salin hanya sel angkanya. Belum ada yang diubah.",
        "The pasted text is too long for this table. Copy only the cells with figures. Nothing was changed.",
    )
    .within(lang)
}

/// A clipboard with nothing in it.
pub fn nothing_pasted(lang: Lang) -> &'static str {
    phrase(
        "Tempelan kosong. Salin sel angkanya di Excel, lalu tempel lagi.",
        "There is nothing to paste. Copy the cells in Excel and paste again.",
    )
    .within(lang)
}
