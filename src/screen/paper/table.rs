//! A table of a document; its head is repeated on every sheet.

use crate::report::{Align, Cell, RowKind, Table};
use crate::screen::el::{El, el};
use crate::screen::parts::table_scroll;

/// A table with no more columns than this fits on a phone.
const FEW_COLUMNS: usize = 5;

/// Shows a table.
pub fn table(table: &Table) -> El {
    // Not a style, which the policy refuses in an attribute.
    let column = |share: &u16| {
        let width = format!("{}.{}%", share / 10, share % 10);
        el("col").attr("width", width)
    };
    let widths: Vec<_> = table.widths.iter().map(column).collect();
    let head_cell = |cell: &Cell| spanning(el("th").attr("scope", "col"), cell);
    let head_row = |row: &Vec<Cell>| el("tr").with(row.iter().map(head_cell).collect::<Vec<_>>());
    let head: Vec<_> = table.head.iter().map(head_row).collect();
    let rows = table.rows.iter().map(|row| {
        let class = match row.kind {
            RowKind::Plain => "",
            RowKind::Group | RowKind::Total => "doc-strong",
        };
        let cells: Vec<_> = row.cells.iter().map(body_cell).collect();
        el("tr").class(class).with(cells)
    });
    let class = if table.is_dense() {
        "doc-table doc-table-wide doc-table-dense"
    } else if table.widths.len() > FEW_COLUMNS {
        "doc-table doc-table-wide"
    } else {
        "doc-table"
    };
    let drawn = el("table")
        .class(class)
        .with(el("colgroup").with(widths))
        .with(el("thead").with(head))
        .with(el("tbody").with(rows.collect::<Vec<_>>()));
    let caption = table.caption.as_deref();
    el("div")
        .with(caption.map(|text| el("p").class("doc-caption").with(text)))
        .with(table_scroll(&table.label, drawn))
}

fn body_cell(cell: &Cell) -> El {
    let class = match cell.align {
        Align::Start => "",
        Align::Middle => "middle",
        Align::End => "end",
    };
    spanning(el("td").class(class), cell)
}

fn spanning(drawn: El, cell: &Cell) -> El {
    let span = |drawn: El, name, count: usize| match count {
        1 => drawn,
        count => drawn.attr(name, count.to_string()),
    };
    let drawn = span(drawn, "colspan", cell.columns);
    span(drawn, "rowspan", cell.rows).with(cell.value.printed().into_owned())
}
