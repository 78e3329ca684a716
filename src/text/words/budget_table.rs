//! Words of a table of the nomenclature or of a budget that is read from a file or the clipboard.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const TITLE: Phrase = phrase(
    "Impor nomenklatur atau anggaran",
    "Import a nomenclature or a budget",
);
pub const IMPORT: Phrase = phrase("Impor dari berkas", "Import a file");
pub const PICK: Phrase = phrase("Pilih berkas Excel atau CSV", "Choose an Excel or CSV file");
pub const PASTE: Phrase = phrase(
    "Atau tempel tabel dari Excel",
    "Or paste a table from Excel",
);
pub const HELP: Phrase = phrase(
    "Tabel memuat kode dan nama program, kegiatan atau sub kegiatan; boleh juga pagu dan realisasi. Belum ada yang diubah sebelum Anda memakainya.",
    "The table holds codes and names of programmes, activities or sub-activities; it may hold ceilings and spending. Nothing changes before you accept it.",
);
pub const YEAR: Phrase = phrase(
    "Tahun, bila tabel tidak menyebutnya",
    "Year, if the table names none",
);
pub const EDITION: Phrase = phrase(
    "Edisi nomenklatur, bila tabel tidak menyebutnya",
    "Edition, if the table names none",
);
pub const COLUMNS: Phrase = phrase("Arti setiap kolom", "What each column means");
pub const COLUMN: Phrase = phrase("Kolom", "Column");
pub const EXAMPLE: Phrase = phrase("Contoh isi", "Example");
pub const MEANS: Phrase = phrase("Dibaca sebagai", "Read as");
pub const LOOK: Phrase = phrase("Yang perlu dilihat", "To look at");
pub const ROWS: Phrase = phrase("Isi tabel", "What the table holds");
pub const ACCEPT: Phrase = phrase("Pakai tabel ini", "Use this table");
pub const REFUSE: Phrase = phrase("Jangan pakai", "Don't use it");
pub const DONE: Phrase = phrase(
    "Tabel sudah dipakai. Urungkan bila keliru.",
    "The table is in. Undo it if it was a mistake.",
);
pub const NEW: Phrase = phrase("baru", "new");
pub const KNOWN: Phrase = phrase("sudah ada", "known");
pub const AMOUNTS: Phrase = phrase("Angka", "Amounts");
pub const UNUSED: Phrase = phrase("tidak dipakai", "not used");
pub const CODE: Phrase = phrase("Kode", "Code");
pub const NAME: Phrase = phrase("Nama", "Name");
pub const OF_YEAR: Phrase = phrase("Tahun anggaran", "Fiscal year");
pub const OF_EDITION: Phrase = phrase("Edisi nomenklatur", "Edition");
pub const STATE: Phrase = phrase("Keadaan realisasi", "State of the amount");
pub const SERVES: Phrase = phrase(
    "Kode indikator yang didukung",
    "Codes of indicators supported",
);
pub const NO_HEADS: Phrase = phrase(
    "Tidak ada baris yang tampak seperti kepala tabel. Pilih sendiri arti kolomnya di bawah.",
    "No row looks like heads. Say below what the columns mean.",
);
pub const NO_CODES: Phrase = phrase(
    "Tidak ada kolom kode. Pilih kolom yang memuat kode seperti 1.06.02.2.01.0002.",
    "No column holds codes. Choose the one with codes like 1.06.02.2.01.0002.",
);
pub const NO_ROWS: Phrase = phrase(
    "Tidak ada baris yang memuat kode program, kegiatan atau sub kegiatan.",
    "No row has the code of a programme, an activity or a sub-activity.",
);
/// `baris 4, kolom “Pagu”`.
pub fn place(lang: Lang, row: usize, column: &str) -> String {
    match lang {
        Lang::Id => format!("Baris {row}, kolom “{column}”"),
        Lang::En => format!("Row {row}, column “{column}”"),
    }
}

pub fn row(lang: Lang, row: usize) -> String {
    match lang {
        Lang::Id => format!("Baris {row}"),
        Lang::En => format!("Row {row}"),
    }
}

/// `1 program, 2 kegiatan, 3 sub kegiatan`; nothing where all are none.
pub fn things(lang: Lang, counts: [usize; 3]) -> Option<String> {
    let names = match lang {
        Lang::Id => ["program", "kegiatan", "sub kegiatan"],
        Lang::En => ["programmes", "activities", "sub-activities"],
    };
    let some = counts.iter().zip(names).filter(|(count, _)| **count > 0);
    let some: Vec<_> = some
        .map(|(count, name)| format!("{count} {name}"))
        .collect();
    (!some.is_empty()).then(|| some.join(", "))
}

/// What would happen, in one sentence.
pub fn summary(
    lang: Lang,
    (new, known): ([usize; 3], [usize; 3]),
    (entered, changed, same): (usize, usize, usize),
    years: Option<(u16, u16)>,
) -> String {
    let mut clauses = Vec::new();
    clauses.extend(things(lang, new).map(|it| match lang {
        Lang::Id => format!("{it} baru"),
        Lang::En => format!("new: {it}"),
    }));
    clauses.extend(things(lang, known).map(|it| match lang {
        Lang::Id => format!("{it} sudah ada"),
        Lang::En => format!("known: {it}"),
    }));
    let of_years = years.map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}–{last}"),
    });
    if let Some(years) = of_years {
        let amounts = [
            (entered, phrase("angka baru", "new amounts")),
            (changed, phrase("angka berubah", "amounts that differ")),
            (same, phrase("angka sama", "amounts as they are")),
        ];
        let some = amounts.iter().filter(|(count, _)| *count > 0);
        let some: Vec<_> = some
            .map(|(count, name)| format!("{count} {}", name.within(lang)))
            .collect();
        clauses.push(format!("{years}: {}", some.join(", ")));
    }
    let unchanged = phrase("Belum ada yang diubah.", "Nothing is changed yet.");
    format!("{}. {}", clauses.join("; "), unchanged.within(lang))
}

/// A column whose head says nothing known.
pub fn unknown_column(lang: Lang, column: &str) -> String {
    match lang {
        Lang::Id => format!("Kolom “{column}” tidak dipakai."),
        Lang::En => format!("The column “{column}” is not used."),
    }
}

/// Two columns with one meaning.
pub fn same_column(lang: Lang, column: &str, first: &str) -> String {
    match lang {
        Lang::Id => format!("Kolom “{column}” sama artinya dengan “{first}” dan tidak dipakai."),
        Lang::En => format!("The column “{column}” means the same as “{first}” and is not used."),
    }
}

/// A text that is no code.
pub fn bad_code(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Id => {
            format!("“{text}” bukan kode program, kegiatan atau sub kegiatan; baris dilewati.")
        }
        Lang::En => format!("“{text}” is no code of the nomenclature; the row is left out."),
    }
}

/// Amounts without a code.
pub fn no_code(lang: Lang) -> &'static str {
    phrase(
        "Ada angka tanpa kode; baris dilewati.",
        "There are amounts without a code; the row is left out.",
    )
    .within(lang)
}

/// Rows of accounts.
pub fn accounts(lang: Lang, rows: usize) -> String {
    match lang {
        Lang::Id => format!("{rows} baris urusan atau rekening belanja dilewati."),
        Lang::En => format!("{rows} rows of affairs or accounts are left out."),
    }
}

/// One code with two names.
pub fn two_names(lang: Lang, code: &str, first: usize) -> String {
    match lang {
        Lang::Id => {
            format!("Kode {code} bernama lain di baris {first}; nama di sana yang dipakai.")
        }
        Lang::En => format!("The code {code} has another name in row {first}; that one is used."),
    }
}

/// Something that is no year.
pub fn bad_year(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Id => format!("“{text}” bukan tahun; angka baris ini dilewati."),
        Lang::En => format!("“{text}” is no year; the amounts of the row are left out."),
    }
}

/// Two amounts for one cell.
pub fn twice(lang: Lang, first: usize) -> String {
    match lang {
        Lang::Id => format!("Angkanya berbeda dengan baris {first}; yang di sana yang dipakai."),
        Lang::En => format!("The amount differs from row {first}; that one is used."),
    }
}

/// An amount as it was read.
pub fn read_as(lang: Lang, text: &str, amount: &str) -> String {
    match lang {
        Lang::Id => format!("“{text}” dibaca {amount}."),
        Lang::En => format!("“{text}” is read as {amount}."),
    }
}

/// A known thing under another name.
pub fn renamed(lang: Lang, known: &str, told: &str) -> String {
    match lang {
        Lang::Id => format!("Di tabel bernama “{told}”, di sini “{known}”. Nama di sini tetap."),
        Lang::En => format!("The table calls it “{told}”; here it is “{known}”, and stays so."),
    }
}

/// A unit or an indicator that nobody knows.
pub fn unknown_link(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Id => format!("“{text}” bukan unit atau indikator yang dikenal; tidak dikaitkan."),
        Lang::En => format!("“{text}” is no known unit or indicator; it is not linked."),
    }
}
