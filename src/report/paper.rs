//! Sheets: how large they are and which way round they lie.

use serde::{Deserialize, Serialize};

/// The sizes of paper that offices have.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 215 × 330 mm (*folio*).
    #[doc(alias = "folio")]
    F4,
}

impl PaperSize {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::A4, Self::F4];

    /// Its short name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::F4 => "f4",
        }
    }

    /// The size with a short name.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.code() == code)
    }

    /// Width and height of a sheet that stands, in millimetres.
    pub const fn millimetres(self) -> (u32, u32) {
        match self {
            Self::A4 => (210, 297),
            Self::F4 => (215, 330),
        }
    }
}

/// Which way round a sheet lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Orientation {
    /// Taller than wide.
    Portrait,
    /// Wider than tall (*melintang*).
    #[doc(alias = "melintang")]
    Landscape,
}

/// Twips (twentieths of a point), the measure of word processors, in so many millimetres.
pub const fn twips(millimetres: u32) -> u32 {
    // 1440 to the inch of 25,4 mm, rounded.
    (millimetres * 14_400 + 127) / 254
}

/// The margins of a sheet in millimetres, as `style/paper.css` has them: top, sides, foot.
pub const fn margins(orientation: Orientation) -> (u32, u32, u32) {
    match orientation {
        Orientation::Portrait => (18, 20, 20),
        Orientation::Landscape => (15, 15, 15),
    }
}

/// Width and height of a sheet as it lies, in millimetres.
pub const fn sheet(size: PaperSize, orientation: Orientation) -> (u32, u32) {
    let (short, long) = size.millimetres();
    match orientation {
        Orientation::Portrait => (short, long),
        Orientation::Landscape => (long, short),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_the_size_that_word_processors_call_by_their_names() {
        let twips = |(width, height)| (twips(width), twips(height));
        assert_eq!(twips(PaperSize::A4.millimetres()), (11906, 16838));
        assert_eq!(twips(PaperSize::F4.millimetres()), (12189, 18709));
        assert_eq!(sheet(PaperSize::F4, Orientation::Landscape), (330, 215));
        assert_eq!(PaperSize::of_code("f4"), Some(PaperSize::F4));
        assert_eq!(PaperSize::of_code("f5"), None);
    }
}
