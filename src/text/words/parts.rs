//! Words of the small parts.

use super::{Phrase, phrase};

pub const CLOSE: Phrase = phrase("Tutup", "Close");
pub const NOT_STATED: Phrase = phrase(
    "Belum ditetapkan dalam keputusan",
    "Not stated in the decree",
);
pub const ASSUMED: Phrase = phrase("asumsi", "assumed");
pub const ACTUAL: Phrase = phrase("Realisasi", "Actual");
pub const TARGET: Phrase = phrase("target", "target");
pub const AT_PACE: Phrase = phrase("Laju sekarang", "At present pace");
pub const YEAR: Phrase = phrase("Tahun", "Year");
