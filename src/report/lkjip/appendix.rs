//! The annexes: the agreement, the measurement, what came of the last evaluation.

use super::figures::Figures;
use super::tables::Numbers;
use crate::log::Attribute;
use crate::report::{Block, Level};

/// *Lampiran 1*: what was agreed, with the money that counts in the end.
pub fn agreement(figures: &Figures) -> Vec<Block> {
    let mut numbers = Numbers::of_annex(1);
    let [_, counting] = &figures.money_promised;
    vec![
        head(&format!(
            "LAMPIRAN 1 PERJANJIAN KINERJA TAHUN {}",
            figures.year
        )),
        numbers.given("Sasaran dan target", figures.promises.clone()),
        match counting {
            Block::Table(table) => numbers.given("Program dan anggaran", table.clone()),
            none => none.clone(),
        },
    ]
}

/// *Lampiran 2*: the measurement of the year.
pub fn measurement(figures: &Figures) -> Vec<Block> {
    let (table, rules) = &figures.measurement;
    let mut blocks = vec![
        head(&format!(
            "LAMPIRAN 2 PENGUKURAN KINERJA TAHUN {}",
            figures.year
        )),
        Block::Table(table.clone()),
    ];
    blocks.extend(rules.iter().cloned().map(Block::Note));
    blocks
}

/// *Lampiran 3*: what came of the last evaluation.
pub fn evaluation(figures: &Figures) -> Vec<Block> {
    let mut blocks = vec![head("LAMPIRAN 3 TINDAK LANJUT HASIL EVALUASI")];
    blocks.extend(figures.passage(Attribute::LastEvaluation).blocks());
    blocks
}

fn head(text: &str) -> Block {
    Block::Heading(Level::One, text.to_owned())
}
