//! The cover sheet: whose report it is, and what a reader must know of how far its figures are settled.

use super::figures::{Accepted, Figures};
use crate::report::{Block, List, Marks};

/// Empty lines above the title and under it.
const ROOM: usize = 7;

/// The sheet.
pub fn cover(figures: &Figures) -> Vec<Block> {
    let name = figures.agency().name.text().to_uppercase();
    let room = || std::iter::repeat_n(String::new(), ROOM);
    let title = [
        "LAPORAN KINERJA INSTANSI PEMERINTAH".into(),
        "(LKjIP)".into(),
        String::new(),
        name,
        format!("TAHUN {}", figures.year),
    ];
    let mut blocks = vec![
        figures.letterhead.clone(),
        Block::Title(room().chain(title).chain(room()).collect()),
        Block::Paragraph(differences(figures)),
    ];
    blocks.extend(accepted(&figures.open.accepted));
    blocks
}

/// How many differences are still open, and where.
fn differences(figures: &Figures) -> String {
    let open = &figures.open;
    let periods = open.periods.iter();
    let periods = periods.map(|(period, count)| format!("{count} isian {period}"));
    let others = (open.others > 0).then(|| format!("{} pernyataan lain", open.others));
    let parts: Vec<_> = periods.chain(others).collect();
    match parts.is_empty() {
        true => "Perbedaan yang belum diputuskan: tidak ada.".into(),
        false => format!(
            "Perbedaan yang belum diputuskan: {}, yaitu {}.",
            open.differences(),
            super::prose::joined(&parts)
        ),
    }
}

/// What was found odd and accepted as it is, with the reason.
fn accepted(all: &[Accepted]) -> Vec<Block> {
    let line = |it: &Accepted| {
        let reason = it.reason.trim_end_matches('.');
        format!("{} – {}: {reason}.", it.place, it.name)
    };
    let head = "Hal yang diperiksa dan diterima apa adanya";
    match all {
        [] => vec![Block::Paragraph(format!("{head}: tidak ada."))],
        all => vec![
            Block::Paragraph(format!("{head}:")),
            Block::List(List {
                marks: Marks::Numbers,
                items: all.iter().map(line).collect(),
            }),
        ],
    }
}
