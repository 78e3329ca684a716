//! BAB IV: the conclusion, and the steps to take.

use super::figures::Figures;
use crate::log::Attribute;
use crate::report::{Block, Level};

/// The chapter.
pub fn closing(figures: &Figures) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Level::One, "BAB IV PENUTUP".into())];
    for (name, attribute) in [
        ("A. Kesimpulan", Attribute::Conclusion),
        ("B. Langkah Perbaikan", Attribute::Improvements),
    ] {
        blocks.push(Block::Heading(Level::Two, name.into()));
        blocks.extend(figures.passage(attribute).blocks());
    }
    blocks
}
