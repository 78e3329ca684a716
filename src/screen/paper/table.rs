//! A table of a document; its head is repeated on every sheet.

use crate::report::{Align, Cell, HeadCell, Table};
use crate::screen::el::{El, el};
use crate::screen::parts::table_scroll;

/// Shows a table.
pub fn table(table: &Table) -> El {
    let column = |share: &u16| {
        let width = format!("{}.{}%", share / 10, share % 10);
        el("col").style("width", width)
    };
    let content = el("table").class("doc-table").with([
        el("colgroup").each(table.widths.iter().map(column)),
        el("thead").each(table.head.iter().map(|row| head_row(row))),
        el("tbody").each(table.rows.iter().map(|row| body_row(row))),
    ]);
    table_scroll(&table.label, content)
}

fn head_row(row: &[HeadCell]) -> El {
    let cell = |cell: &HeadCell| {
        el("th")
            .attr("scope", "col")
            .attr("colspan", cell.columns.to_string())
            .attr("rowspan", cell.rows.to_string())
            .with(cell.text.as_str())
    };
    el("tr").each(row.iter().map(cell))
}

fn body_row(row: &[Cell]) -> El {
    let cell = |cell: &Cell| match cell.align {
        Align::Middle => el("td").class("middle").with(cell.text.as_str()),
        Align::Start => el("td").with(cell.text.as_str()),
    };
    el("tr").each(row.iter().map(cell))
}
