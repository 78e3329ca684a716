//! Words of the formula field.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const NOT_KEPT: Phrase = phrase(
    "Belum tersimpan: lengkapi formulasinya dahulu.",
    "Not kept yet: complete the formula first.",
);

/// `Contoh dari isian 2025: 6 ÷ 58.400 × 100 = 0,01`.
pub fn example(lang: Lang, period: &str, numbers: &str) -> String {
    match lang {
        Lang::Id => format!("Contoh dari isian {period}: {numbers}"),
        Lang::En => format!("Worked with the figures of {period}: {numbers}"),
    }
}

/// `Buat data dasar “Jumlah kejadian bencana”`.
pub fn make(lang: Lang, names: &str) -> String {
    match lang {
        Lang::Id => format!("Buat data dasar “{names}”"),
        Lang::En => format!("Make the variable “{names}”"),
    }
}
