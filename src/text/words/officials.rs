//! Words of officials.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const TITLE: Phrase = phrase("Pejabat", "Officials");
pub const ADD: Phrase = phrase("Tambah pejabat", "Add an official");
pub const NAME: Phrase = phrase("Nama", "Name");
pub const POSITION: Phrase = phrase("Jabatan", "Position");
pub const FROM: Phrase = phrase("Sejak", "From");
pub const UNTIL: Phrase = phrase("Sampai", "Until");
pub const ACTING: Phrase = phrase("Plt.", "Acting");

/// `Hapus pejabat Budi`.
pub fn remove(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Hapus pejabat {name}"),
        Lang::En => format!("Remove the official {name}"),
    }
}
