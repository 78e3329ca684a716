//! The cover sheet: whose report it is, and what a reader must know of how far its figures are settled.

use super::figures::{Accepted, Figures};
use crate::report::{Block, List, Marks, Says};

const NONE: &str = "Tidak ada.";

/// The sheet.
pub fn cover(figures: &Figures) -> Vec<Block> {
    let name = figures.agency().name.text().to_uppercase();
    vec![
        figures.letterhead.clone(),
        Block::Title(vec![
            "LAPORAN KINERJA INSTANSI PEMERINTAH".into(),
            "(LKjIP)".into(),
        ]),
        Block::Title(vec![name, format!("TAHUN {}", figures.year)]),
        clause("Perbedaan terbuka", differences(figures)),
        clause("Temuan diterima", accepted(&figures.open.accepted)),
    ]
}

fn clause(term: &str, says: Says) -> Block {
    Block::Clause {
        term: term.into(),
        says,
    }
}

/// How many differences are still open, and where.
fn differences(figures: &Figures) -> Says {
    let open = &figures.open;
    let periods = open.periods.iter();
    let periods = periods.map(|(period, count)| format!("{count} isian {period}"));
    let others = (open.others > 0).then(|| format!("{} pernyataan lain", open.others));
    let parts: Vec<_> = periods.chain(others).collect();
    Says::Text(match parts.is_empty() {
        true => NONE.into(),
        false => format!(
            "{} belum diputuskan: {}.",
            open.differences(),
            super::prose::joined(&parts)
        ),
    })
}

/// What was found odd and accepted as it is, with the reason.
fn accepted(all: &[Accepted]) -> Says {
    let line = |it: &Accepted| {
        let reason = it.reason.trim_end_matches('.');
        format!("{} – {}: {reason}.", it.place, it.name)
    };
    match all {
        [] => Says::Text(NONE.into()),
        all => Says::List(List {
            marks: Marks::Numbers,
            items: all.iter().map(line).collect(),
        }),
    }
}
