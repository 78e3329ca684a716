//! Words of the table of regulations.

use crate::text::Lang;
use crate::text::words::{Phrase, phrase};

pub const LEAD: Phrase = phrase(
    "Aturan yang bertanda “menurut tabel peraturan” membandingkan keputusan dengan tabel ini. Tambahkan peraturan daerah Anda, atau perbaiki yang perlu.",
    "Rules marked “by the table of regulations” hold the decree against this table. Add those of your region, or correct what needs it.",
);
pub const REGULATION: Phrase = phrase("Peraturan", "Regulation");
pub const TITLE: Phrase = phrase("Tentang", "Title");
pub const GAZETTE: Phrase = phrase("LN/BN", "Gazette");
pub const SUPPLEMENT: Phrase = phrase("TLN", "Supplement");
pub const REPLACED_BY: Phrase = phrase("Diganti oleh", "Replaced by");
pub const IS_BASIS: Phrase = phrase("Dasar IKU", "Basis of indicators");
pub const CHANGE: Phrase = phrase("Ubah", "Change");
pub const ADD: Phrase = phrase("Tambah peraturan", "Add a regulation");
pub const ADDING: Phrase = phrase("Peraturan baru", "A new regulation");
pub const OWN: Phrase = phrase("diisi sendiri", "your own");
pub const TAKE_OUT: Phrase = phrase("Keluarkan dari tabel", "Take out of the table");
pub const KEPT: Phrase = phrase("Tabel peraturan tersimpan.", "The table is saved.");
pub const TAKEN_OUT: Phrase = phrase(
    "Baris dikeluarkan. Isi bawaan berlaku lagi bila ada.",
    "The row is out. What came with the program holds again, if there was one.",
);

// Fields
pub const NAME_HINT: Phrase = phrase(
    "Seperti tertulis dalam Mengingat, atau singkat: PP 58/2005.",
    "As in the legal bases, or in short: PP 58/2005.",
);
pub const GAZETTE_FIELD: Phrase = phrase(
    "Nomor Lembaran Negara atau Berita Negara (boleh kosong)",
    "Number in the gazette (may be empty)",
);
pub const SUPPLEMENT_FIELD: Phrase = phrase(
    "Nomor Tambahan Lembaran Negara (boleh kosong)",
    "Number in the supplement (may be empty)",
);
pub const REPLACED_BY_FIELD: Phrase =
    phrase("Diganti oleh (boleh kosong)", "Replaced by (may be empty)");
pub const IS_BASIS_FIELD: Phrase = phrase(
    "Setiap keputusan tentang IKU perlu menyebutnya",
    "Every decree on key performance indicators should cite it",
);

// What is wrong with a row
pub const NO_NAME: Phrase = phrase("Tulis peraturannya.", "Write the regulation.");
pub const UNREADABLE: Phrase = phrase(
    "Jenis, nomor, dan tahunnya belum terbaca. Tulis seperti: Peraturan Pemerintah Nomor 58 Tahun 2005.",
    "Kind, number and year cannot be read. Write it like: Peraturan Pemerintah Nomor 58 Tahun 2005.",
);
pub const NO_TITLE: Phrase = phrase("Tulis judulnya.", "Write its title.");
pub const NO_NUMBER: Phrase = phrase(
    "Tulis angka bulat, atau kosongkan.",
    "Write a whole number, or leave it empty.",
);
pub const NOT_YOUNGER: Phrase = phrase(
    "Pengganti tidak mungkin lebih tua daripada yang diganti. Periksa tahunnya.",
    "What replaces a regulation cannot be older. Check the year.",
);

/// `Tabel peraturan (21)`.
pub fn heading(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("Tabel peraturan ({n})"),
        Lang::En => format!("Table of regulations ({n})"),
    }
}
