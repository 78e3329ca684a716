//! Words of a plan table that was pasted: what was found, where, and what to do.

pub mod look;

use super::{Phrase, capital, phrase};
use crate::text::Lang::{self, En, Id};
use crate::text::number::{Doubt, count};

pub const TITLE: Phrase = phrase(
    "Tabel IKU dari Word atau Excel",
    "Indicator table from Word or Excel",
);
pub const UNCHANGED: Phrase = phrase("Belum ada yang diubah.", "Nothing is changed yet.");
pub const ACCEPT: Phrase = phrase("Masukkan ke rancangan", "Put into the draft");
pub const REFUSE: Phrase = phrase("Jangan masukkan", "Leave it out");

pub const EMPTY: Phrase = phrase(
    "Tempelan kosong. Salin tabelnya di Word atau Excel, termasuk baris judulnya, lalu tempel lagi.",
    "There is nothing to paste. Copy the table in Word or Excel, heads included, and paste again.",
);
pub const NO_TABLE: Phrase = phrase(
    "Tidak ada tabel dalam tempelan. Pilih seluruh tabel di Word atau Excel, salin, lalu tempel lagi.",
    "There is no table in what was pasted. Select the whole table in Word or Excel, copy it and paste again.",
);
pub const NO_HEADS: Phrase = phrase(
    "Baris judul tidak ditemukan. Salin tabel bersama baris judulnya (Tujuan, Sasaran, Indikator Kinerja, Target …), atau pilih sendiri arti setiap kolom.",
    "No row of heads was found. Copy the table with its heads (Tujuan, Sasaran, Indikator Kinerja, Target …), or choose what each column means.",
);
pub const NO_INDICATOR_COLUMN: Phrase = phrase(
    "Kolom indikator tidak ditemukan. Pilih kolom mana yang berisi indikator, atau beri judul “Indikator Kinerja” lalu tempel lagi.",
    "No column of indicators was found. Choose which column holds them, or head it “Indikator Kinerja” and paste again.",
);
pub const NO_ROWS: Phrase = phrase(
    "Di bawah baris judul tidak ada isi. Salin tabel beserta isinya, lalu tempel lagi.",
    "There is nothing below the heads. Copy the table with its rows and paste again.",
);
pub const NO_TARGETS: Phrase = phrase(
    "Kolom target tidak ditemukan. Indikator dapat dimasukkan tanpa target; target diisi kemudian.",
    "No column of targets was found. Indicators can be taken without; add the targets later.",
);
pub const NO_GOAL_COLUMN: Phrase = phrase(
    "Kolom Tujuan tidak ditemukan. Tujuan yang belum ada dibuat tanpa nama; isi namanya sesudah tabel dimasukkan.",
    "No column of goals was found. A goal that is missing is made without a name; name it afterwards.",
);

/// `kolom 3 “Target 2021”`.
pub fn column(lang: Lang, place: usize, head: &str) -> String {
    let number = place + 1;
    let name = match lang {
        Id => format!("kolom {number}"),
        En => format!("column {number}"),
    };
    match head {
        "" => name,
        head => format!("{name} “{head}”"),
    }
}

/// `Baris 5, kolom 3 “Target 2021”`.
pub fn cell(lang: Lang, row: usize, column: &str) -> String {
    match lang {
        Id => format!("Baris {row}, {column}"),
        En => format!("Row {row}, {column}"),
    }
}

/// A sentence about a place.
pub fn at(place: &str, sentence: &str) -> String {
    format!("{place}: {sentence}")
}

/// A sentence about a cell that is left out.
pub fn left_out(lang: Lang, place: &str, sentence: &str) -> String {
    match lang {
        Id => format!("{place}: {sentence} Sel ini tidak dimasukkan."),
        En => format!("{place}: {sentence} This cell is left out."),
    }
}

pub fn too_long(lang: Lang, limit: usize) -> String {
    let limit = count(limit);
    match lang {
        Id => format!("Tempelan lebih dari {limit} karakter. Salin tabel IKU-nya saja."),
        En => {
            format!("More than {limit} characters were pasted. Copy only the table of indicators.")
        }
    }
}

pub fn too_many_rows(lang: Lang, rows: usize, limit: usize) -> String {
    let (rows, limit) = (count(rows), count(limit));
    match lang {
        Id => format!(
            "Tabel ini {rows} baris; paling banyak {limit}. Salin baris IKU-nya saja, atau tempel sebagian-sebagian."
        ),
        En => format!(
            "The table has {rows} rows; {limit} are the most. Copy only the rows of indicators, or paste it in parts."
        ),
    }
}

pub fn too_many_columns(lang: Lang, columns: usize, limit: usize) -> String {
    match lang {
        Id => format!(
            "Tabel ini memiliki {columns} kolom atau lebih; paling banyak {limit}. Salin kolom IKU-nya saja."
        ),
        En => format!(
            "The table has {columns} columns or more; {limit} are the most. Copy only the columns of the indicators."
        ),
    }
}

pub fn unknown_column(lang: Lang, column: &str) -> String {
    let column = capital(column);
    match lang {
        Id => {
            format!("{column} tidak dikenali dan tidak dimasukkan. Pilih artinya bila diperlukan.")
        }
        En => format!(
            "{column} is not known here and is left out. Choose what it means if it is needed."
        ),
    }
}

pub fn same_column(lang: Lang, column: &str, first: &str) -> String {
    let column = capital(column);
    match lang {
        Id => format!(
            "{column} sama artinya dengan {first} dan tidak dimasukkan. Pilih arti lain bila perlu."
        ),
        En => format!(
            "{column} means the same as {first} and is left out. Choose another meaning if need be."
        ),
    }
}

pub fn no_year(lang: Lang, column: &str) -> String {
    let column = capital(column);
    match lang {
        Id => format!("{column} tidak menyebut satu tahun dan tidak dimasukkan. Pilih tahunnya."),
        En => format!("{column} does not name one year and is left out. Choose its year."),
    }
}

pub fn outside_years(lang: Lang, column: &str, year: u16, (first, last): (u16, u16)) -> String {
    let column = capital(column);
    match lang {
        Id => format!(
            "{column}: tahun {year} di luar tahun keputusan ({first}–{last}). Periksa tahunnya."
        ),
        En => format!(
            "{column}: {year} lies outside the years of the decree ({first}–{last}). Check the year."
        ),
    }
}

pub fn joined(lang: Lang, row: usize) -> String {
    match lang {
        Id => format!(
            "Baris {row} disambung dari beberapa baris, seperti sel Word yang berisi beberapa paragraf. Periksa isinya."
        ),
        En => format!(
            "Row {row} was put together from several lines, as cells of Word with several paragraphs are copied. Check it."
        ),
    }
}

pub fn ragged(lang: Lang, row: usize, cells: usize, width: usize) -> String {
    match lang {
        Id => format!(
            "Baris {row} hanya {cells} dari {width} sel; sisanya di kanan dianggap kosong. Periksa apakah isinya berada di kolom yang benar."
        ),
        En => format!(
            "Row {row} has only {cells} of {width} cells; those at its end count as empty. Check that its cells stand in the right columns."
        ),
    }
}

pub fn no_indicator(lang: Lang, row: usize) -> String {
    match lang {
        Id => format!(
            "Baris {row} berisi data indikator tanpa nama indikator, jadi tidak dimasukkan. Lengkapi namanya, atau gabungkan dengan baris di atasnya."
        ),
        En => format!(
            "Row {row} tells of an indicator but names none, so that is left out. Add the name, or merge it with the row above."
        ),
    }
}

pub fn twice(lang: Lang, row: usize, first: usize) -> String {
    match lang {
        Id => format!(
            "Baris {row} mengulang indikator di baris {first} dan tidak dimasukkan. Bedakan namanya bila memang indikator lain."
        ),
        En => format!(
            "Row {row} repeats the indicator of row {first} and is left out. Give it another name if it is another one."
        ),
    }
}

pub fn code_twice(lang: Lang, cell: &str, first: usize) -> String {
    match lang {
        Id => format!(
            "{cell}: kode ini sudah dipakai di baris {first}, jadi tidak dimasukkan. Beri kode lain."
        ),
        En => format!(
            "{cell}: this code is that of row {first}, so it is left out. Give another code."
        ),
    }
}

pub fn no_objective(lang: Lang, cell: &str) -> String {
    match lang {
        Id => format!(
            "{cell}: isi ini tidak punya sasaran, jadi tidak dimasukkan. Isi sasarannya di baris yang sama."
        ),
        En => format!(
            "{cell}: this belongs to no objective, so it is left out. Name the objective in the same row."
        ),
    }
}

/// A target that says nothing is no target; the rest is told as elsewhere.
pub fn doubt(lang: Lang, doubt: Doubt) -> String {
    match (doubt, lang) {
        (Doubt::Dash, Id) => "Tanda hubung dibaca tidak ditetapkan. Maksudnya nol?".into(),
        (Doubt::Dash, En) => "A dash is read as not set. Did you mean zero?".into(),
        (doubt, lang) => doubt.message(lang),
    }
}

pub fn rank(lang: Lang, cell: &str) -> String {
    match lang {
        Id => format!(
            "{cell}: dibaca sebagai predikat, bukan angka. Pilih skala ordinalnya sesudah dimasukkan."
        ),
        En => format!("{cell}: read as a rank, not a number. Choose its scale afterwards."),
    }
}

pub fn text_too_long(lang: Lang, cell: &str, limit: usize) -> String {
    let limit = count(limit);
    match lang {
        Id => format!(
            "{cell}: teks lebih dari {limit} karakter, jadi tidak dimasukkan. Ringkas, lalu tempel lagi."
        ),
        En => format!(
            "{cell}: the text has more than {limit} characters and is left out. Shorten it and paste again."
        ),
    }
}

pub fn personal(lang: Lang, cell: &str) -> String {
    match lang {
        Id => format!(
            "{cell}: angka 16 digit mirip NIK. Hapus dulu data perorangan, lalu tempel lagi."
        ),
        En => format!(
            "{cell}: 16 digits look like a personal number. Remove personal data and paste again."
        ),
    }
}

pub fn letter_for_times(lang: Lang, cell: &str) -> String {
    match lang {
        Id => format!(
            "{cell}: huruf x tidak dibaca sebagai tanda kali, jadi rumus belum dapat dihitung. Pilih tanda ×, atau biarkan seperti tertulis."
        ),
        En => format!(
            "{cell}: the letter x is not read as a multiplication, so nothing can be computed. Take the sign ×, or leave it as written."
        ),
    }
}

pub fn prose(lang: Lang, cell: &str) -> String {
    match lang {
        Id => format!(
            "{cell}: rumus ditulis dengan kata-kata. Teksnya disimpan, tetapi tidak dapat dihitung sebelum ditulis dengan tanda × dan /."
        ),
        En => format!(
            "{cell}: the formula is told in words. Its text is kept, but nothing can be computed until it is written with × and /."
        ),
    }
}

/// What would be written.
pub fn gains(
    lang: Lang,
    goals: usize,
    objectives: usize,
    indicators: usize,
    variables: usize,
) -> String {
    match lang {
        Id => format!(
            "Baru: {goals} tujuan, {objectives} sasaran, {indicators} indikator, {variables} data dasar."
        ),
        En => format!(
            "New: {goals} goals, {objectives} objectives, {indicators} indicators, {variables} variables."
        ),
    }
}

/// An indicator that keeps its figures and gets another name.
pub fn renamed(lang: Lang, before: &str, after: &str) -> String {
    match lang {
        Id => format!(
            "“{before}” menjadi “{after}” karena kodenya sama; datanya ikut. Bila ini indikator lain, beri kode lain lalu tempel lagi."
        ),
        En => format!(
            "“{before}” becomes “{after}”, since the code is the same, and keeps its data. If it is another indicator, give it another code and paste again."
        ),
    }
}

/// An indicator that keeps its figures and stands elsewhere.
pub fn moved(lang: Lang, name: &str) -> String {
    match lang {
        Id => format!(
            "“{name}” pindah ke tujuan atau sasaran menurut tabel; datanya ikut. Bila ini indikator lain, bedakan namanya lalu tempel lagi."
        ),
        En => format!(
            "“{name}” moves to the goal or objective of the table and keeps its data. If it is another indicator, give it another name and paste again."
        ),
    }
}

/// What would be corrected; nothing where there is nothing.
pub fn corrected(lang: Lang, facts: usize) -> Option<String> {
    match (facts, lang) {
        (0, _) => None,
        (n, Id) => Some(format!("Diperbarui: {n} isian pada yang sudah ada.")),
        (n, En) => Some(format!(
            "Corrected: {n} statements about what is there already."
        )),
    }
}
