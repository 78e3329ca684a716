//! What is said when a workbook is not read: what it is, where that was noticed, what to do.

use crate::sheet::{Kind, Limit, Place, Refusal, cell_name, column_name, limits};
use crate::text::words::{Phrase, phrase};
use crate::text::{Lang, number};

/// Why a file is not read, and what to do.
pub fn refusal(name: &str, refusal: &Refusal, lang: Lang) -> String {
    let says = match refusal {
        Refusal::Not(kind) => said_of(*kind).within(lang).to_owned(),
        Refusal::Damaged(at) => damaged(at, lang),
        Refusal::TooMuch { limit, at } => too_much(*limit, at, lang),
    };
    format!("{name} {says} {}", UNCHANGED.within(lang))
}

const UNCHANGED: Phrase = phrase("Data Anda tidak berubah.", "Your data is unchanged.");

const fn said_of(kind: Kind) -> Phrase {
    match kind {
        Kind::Encrypted => phrase(
            "dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (Berkas, Info, Proteksi Buku Kerja), simpan, lalu pilih lagi.",
            "is locked with a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it and choose it again.",
        ),
        Kind::OldExcel => phrase(
            "adalah buku kerja Excel lama (.xls), apa pun akhiran namanya. Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu pilih berkas yang baru.",
            "is a workbook of an old Excel (.xls), whatever its name ends in. Open it in Excel or LibreOffice, save it as .xlsx and choose the new file.",
        ),
        Kind::Binary => phrase(
            "adalah buku kerja biner (.xlsb). Buka di Excel, simpan sebagai .xlsx, lalu pilih berkas yang baru.",
            "is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and choose the new file.",
        ),
        Kind::OpenDocument => phrase(
            "adalah lembar kerja LibreOffice (.ods). Buka di LibreOffice, simpan sebagai Excel (.xlsx), lalu pilih berkas yang baru.",
            "is a spreadsheet of LibreOffice (.ods). Open it there, save it as Excel (.xlsx) and choose the new file.",
        ),
        Kind::Document => phrase(
            "adalah dokumen atau paparan, bukan lembar kerja. Salin tabelnya ke Excel, simpan sebagai .xlsx, lalu pilih berkas itu.",
            "is a document or slides, not a spreadsheet. Copy its table into Excel, save it as .xlsx and choose that file.",
        ),
        Kind::WebPage => phrase(
            "sebenarnya halaman web yang dinamai seperti lembar kerja. Buka di Excel, simpan sebagai .xlsx, lalu pilih berkas yang baru.",
            "is really a web page that is named like a spreadsheet. Open it in Excel, save it as .xlsx and choose the new file.",
        ),
        Kind::Unknown => phrase(
            "bukan buku kerja Excel. Pilih berkas .xlsx atau .csv.",
            "is not an Excel workbook. Choose a file of type .xlsx or .csv.",
        ),
    }
}

fn damaged(at: &Place, lang: Lang) -> String {
    let at = place(at, lang).map(|at| match lang {
        Lang::Id => format!(" di {at}"),
        Lang::En => format!(" at {at}"),
    });
    let at = at.unwrap_or_default();
    match lang {
        Lang::Id => format!(
            "rusak atau terpotong{at}. Minta dikirim ulang, atau buka lalu simpan ulang di Excel."
        ),
        Lang::En => format!(
            "is damaged or cut off{at}. Ask for it again, or open it in Excel and save it anew."
        ),
    }
}

fn too_much(limit: Limit, at: &Place, lang: Lang) -> String {
    let megabytes = |bytes: u64| format!("{} MB", bytes >> 20);
    let (much, what) = match limit {
        Limit::File => (megabytes(limits::FILE), phrase("", "")),
        Limit::Unpacked => (
            megabytes(limits::UNPACKED),
            phrase(" setelah dibuka", " when unpacked"),
        ),
        Limit::Texts => (megabytes(limits::TEXTS as u64), phrase(" teks", " of text")),
        Limit::Parts => (number::count(limits::PARTS), phrase(" bagian", " parts")),
        Limit::Sheets => (number::count(limits::SHEETS), phrase(" lembar", " sheets")),
        Limit::Rows => (number::count(limits::ROWS), phrase(" baris", " rows")),
        Limit::Columns => (number::count(limits::COLUMNS), phrase(" kolom", " columns")),
        Limit::Cells => (
            number::count(limits::CELLS),
            phrase(" sel berisi", " cells that say something"),
        ),
        Limit::Merged => (
            number::count(limits::MERGED),
            phrase(" sel gabungan", " merged cells"),
        ),
    };
    let remedy = match limit {
        Limit::Unpacked | Limit::Rows | Limit::Columns => phrase(
            "Hapus baris dan kolom kosong di bawah dan di kanan tabelnya (pilih, lalu Ctrl+−), simpan, lalu pilih lagi.",
            "Delete the empty rows and columns below and beside its table (select, then Ctrl+−), save it and choose it again.",
        ),
        _ => phrase(
            "Salin tabel yang diperlukan saja ke buku kerja baru, simpan sebagai .xlsx, lalu pilih berkas itu.",
            "Copy only the table you need into a new workbook, save it as .xlsx and choose that file.",
        ),
    };
    let (what, remedy) = (what.within(lang), remedy.within(lang));
    let at = place(at, lang).map(|at| match lang {
        Lang::Id => format!(", tercapai di {at}"),
        Lang::En => format!(", reached at {at}"),
    });
    let at = at.unwrap_or_default();
    match lang {
        Lang::Id => format!("memuat lebih dari {much}{what}{at}. {remedy}"),
        Lang::En => format!("holds more than {much}{what}{at}. {remedy}"),
    }
}

/// `lembar “Isian”, baris 8, kolom F (sel F8)`, as far as it is known.
fn place(at: &Place, lang: Lang) -> Option<String> {
    if at.sheet.is_empty() {
        return None;
    }
    let sheet = &at.sheet;
    let (sheet_is, row_is, column_is, cell_is) = match lang {
        Lang::Id => ("lembar", "baris", "kolom", "sel"),
        Lang::En => ("sheet", "row", "column", "cell"),
    };
    let mut says = format!("{sheet_is} “{sheet}”");
    if at.row > 0 {
        says += &format!(", {row_is} {}", at.row);
    }
    if let Some(column) = at.column {
        let (name, cell) = (column_name(column as usize), cell_name(at.row, column));
        says += &format!(", {column_is} {name} ({cell_is} {cell})");
    }
    Some(says)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_what_where_and_what_to_do() {
        let at = |row, column| Place {
            sheet: "Isian".into(),
            row,
            column,
        };
        for (refused, says) in [
            (
                Refusal::Not(Kind::Encrypted),
                "a.xlsx dikunci dengan kata sandi.",
            ),
            (
                Refusal::Not(Kind::OldExcel),
                "a.xlsx adalah buku kerja Excel lama (.xls)",
            ),
            (
                Refusal::Damaged(Place::default()),
                "a.xlsx rusak atau terpotong. Minta",
            ),
            (
                Refusal::Damaged(at(0, None)),
                "terpotong di lembar “Isian”. Minta",
            ),
            (
                Refusal::TooMuch {
                    limit: Limit::Cells,
                    at: at(2_001, Some(5)),
                },
                "a.xlsx memuat lebih dari 200.000 sel berisi, tercapai di lembar “Isian”, baris 2001, kolom F (sel F2001). Salin",
            ),
            (
                Refusal::TooMuch {
                    limit: Limit::Rows,
                    at: at(1_048_576, None),
                },
                "lebih dari 1.048.576 baris, tercapai di lembar “Isian”, baris 1048576. Hapus",
            ),
            (
                Refusal::TooMuch {
                    limit: Limit::File,
                    at: Place::default(),
                },
                "a.xlsx memuat lebih dari 16 MB. Salin",
            ),
        ] {
            let said = refusal("a.xlsx", &refused, Lang::Id);
            assert!(
                said.contains(says) && said.ends_with("Data Anda tidak berubah."),
                "{said}"
            );
            let english = refusal("a.xlsx", &refused, Lang::En);
            assert!(english.ends_with("Your data is unchanged."), "{english}");
        }
    }
}
