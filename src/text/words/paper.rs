//! Words around a document that is shown as paper.

use super::{Phrase, phrase};

pub const SIZE: Phrase = phrase("Ukuran kertas", "Paper size");
pub const PRINT: Phrase = phrase("Cetak", "Print");

/// `A4 (210 × 297 mm)`.
pub fn size(code: &str) -> String {
    match code {
        "f4" => "F4 (215 × 330 mm)",
        _ => "A4 (210 × 297 mm)",
    }
    .into()
}
