//! Words around a document that is shown as paper, and of the files made of it.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const SIZE: Phrase = phrase("Ukuran kertas", "Paper size");
pub const PRINT: Phrase = phrase("Cetak", "Print");
pub const FILES: Phrase = phrase("Berkas dan cetakan", "Files and prints");
pub const WORD: Phrase = phrase("Unduh Word", "Download Word");
pub const EXCEL: Phrase = phrase("Unduh Excel", "Download Excel");
pub const MAKING: Phrase = phrase("Menyusun berkas", "Making the file");
pub const READING: Phrase = phrase("Membaca berkas", "Reading the file");
pub const CANCEL: Phrase = phrase("Batal", "Cancel");
pub const ONE_AT_A_TIME: Phrase = phrase(
    "Satu berkas masih disusun atau dibaca. Tunggu sampai selesai, atau batalkan.",
    "One file is still being made or read. Wait until it is done, or cancel it.",
);
pub const NOT_LOADED: Phrase = phrase(
    "Penyusun berkas tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.",
    "The part that makes and reads files could not be loaded. Check your connection and try again.",
);
pub const NOT_MADE: Phrase = phrase(
    "Berkas tidak dapat disusun atau dibaca; data Anda tidak berubah. Tutup program lain, muat ulang halaman ini, lalu coba lagi.",
    "The file could not be made or read; your data is unchanged. Close other programs, reload this page and try again.",
);

/// `Menyusun Keputusan-IKU.docx…`
pub fn making(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Menyusun {name}…"),
        Lang::En => format!("Making {name}…"),
    }
}

/// `Membaca Lembar isian TW II 2026.xlsx…`
pub fn reading(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Membaca {name}…"),
        Lang::En => format!("Reading {name}…"),
    }
}

/// That a file was handed over; with a table of contents, how its page numbers are filled in.
pub fn made(lang: Lang, name: &str, has_contents: bool) -> String {
    let told = match lang {
        Lang::Id => format!("{name} sudah diunduh."),
        Lang::En => format!("{name} was downloaded."),
    };
    match (has_contents, lang) {
        (false, _) => told,
        (true, Lang::Id) => {
            told + " Nomor halaman daftar isi terisi di Word dengan Ctrl+A, lalu F9."
        }
        (true, Lang::En) => {
            told + " Word fills in the page numbers of the contents with Ctrl+A, then F9."
        }
    }
}

/// `A4 (210 × 297 mm)`.
pub fn size(code: &str) -> String {
    match code {
        "f4" => "F4 (215 × 330 mm)",
        _ => "A4 (210 × 297 mm)",
    }
    .into()
}

/// Stands before a paragraph that nobody has accepted yet; documents are Indonesian.
pub const DRAFT: &str = "Naskah awal – periksa dan setujui";
