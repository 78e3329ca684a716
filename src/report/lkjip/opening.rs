//! What stands before the first chapter: preface, executive summary, contents.

use super::figures::Figures;
use crate::log::Attribute;
use crate::report::{Block, Level};

/// *Kata pengantar*, signed by the head.
pub fn preface(figures: &Figures) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Level::One, "KATA PENGANTAR".into())];
    blocks.extend(figures.passage(Attribute::Preface).blocks());
    blocks.push(figures.signature.clone());
    blocks
}

/// *Ikhtisar eksekutif*.
pub fn summary(figures: &Figures) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Level::One, "IKHTISAR EKSEKUTIF".into())];
    blocks.extend(figures.passage(Attribute::ExecutiveSummary).blocks());
    blocks
}

/// *Daftar isi*.
pub fn contents() -> Vec<Block> {
    vec![Block::Contents("DAFTAR ISI".into())]
}
