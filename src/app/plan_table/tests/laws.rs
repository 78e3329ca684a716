//! Whatever is on the clipboard: nothing panics, and nothing is larger than it may be.

use super::*;
use crate::app::plan_table::{MOST_COLUMNS, MOST_ROWS};
use crate::testing::cases;
use proptest::prelude::*;

/// Pieces of which clipboards are made, and of which they go wrong.
const PIECES: [&str; 40] = [
    "Tujuan",
    "Sasaran",
    "Indikator Kinerja",
    "Formulasi",
    "Strategi",
    "Kode",
    "Satuan",
    "No",
    "Target",
    "Kondisi Awal",
    "2025",
    "2026",
    "Target 2025",
    "\t",
    "\t",
    "\t",
    "\n",
    "\n",
    "\r\n",
    "\"",
    "80,27%",
    "1.2.3",
    "16,030",
    "-",
    "BB",
    "A / B * 100",
    "(A / B) x 100%",
    "A dibagi B",
    "5202014507900001",
    " ",
    "\u{200b}",
    "é",
    "<table>",
    "<tr>",
    "<td rowspan=3>",
    "<td colspan=70>",
    "<td>",
    "</table>",
    "<!--",
    "&nbsp;",
];

fn clipboard() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60);
    prop_oneof![
        3 => pieces.prop_map(|pieces| pieces.concat()),
        1 => ".{0,80}",
    ]
}

thread_local! {
    /// Read once: it is the same for every case.
    static DECREE: Workspace = decree();
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_clipboard_is_a_bounded_table_or_a_sentence(text in clipboard(), headed: bool) {
        let heads = "Tujuan\tSasaran\tIndikator\tFormulasi\tTarget 2025\n";
        let text = if headed { format!("{heads}{text}") } else { text };
        let workspace = DECREE.with(Workspace::clone);
        let version = workspace.plans()[0].decree.id;
        for grid in [Grid::of_text(&text), Grid::of_html(&text)] {
            let grid = match grid {
                Ok(grid) => grid,
                Err(problem) => {
                    prop_assert!(!problem.message(&[], Lang::Id).is_empty());
                    continue;
                }
            };
            prop_assert!(grid.rows().len() <= MOST_ROWS && grid.width() <= MOST_COLUMNS);
            let mut look = at(&workspace, &grid);
            prop_assert_eq!(look.heads.columns.len(), grid.width());
            prop_assert!(look.outline.rows.len() <= grid.rows().len());
            prop_assert!(said(&look).iter().all(|sentence| !sentence.is_empty()));
            for row in look.outline.rows.clone() {
                prop_assert!(row.row <= grid.rows().len() && !row.name.is_empty());
                row.formula.iter().for_each(|formula| look.take_other(row.row, formula.column));
            }
            let proposal = propose(&look, &workspace, version);
            prop_assert_eq!(proposal.is_some(), look.is_acceptable());
            let facts = proposal.map_or(0, |it| it.facts().len());
            prop_assert!(facts <= 20 + 8 * grid.rows().len() * grid.width());
        }
    }
}
