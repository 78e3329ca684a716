//! A table of a document; its head is repeated on every sheet.

use crate::report::{Align, Cell, HeadCell, Table};
use crate::screen::parts::TableScroll;
use leptos::prelude::*;

/// Shows a table.
pub fn table(table: &Table) -> impl IntoView + use<> {
    let column = |share: &u16| {
        let width = format!("{}.{}%", share / 10, share % 10);
        view! { <col style:width=width/> }.into_any()
    };
    let widths: Vec<_> = table.widths.iter().map(column).collect();
    let head: Vec<_> = table.head.iter().map(|row| head_row(row)).collect();
    let rows: Vec<_> = table.rows.iter().map(|row| body_row(row)).collect();
    view! {
        <TableScroll label=table.label.clone()>
            <table class="doc-table">
                <colgroup>{widths}</colgroup>
                <thead>{head}</thead>
                <tbody>{rows}</tbody>
            </table>
        </TableScroll>
    }
}

fn head_row(row: &[HeadCell]) -> AnyView {
    let cell = |cell: &HeadCell| {
        let (columns, rows) = (cell.columns.to_string(), cell.rows.to_string());
        view! { <th scope="col" colspan=columns rowspan=rows>{cell.text.clone()}</th> }.into_any()
    };
    let cells: Vec<_> = row.iter().map(cell).collect();
    view! { <tr>{cells}</tr> }.into_any()
}

fn body_row(row: &[Cell]) -> AnyView {
    let cell = |cell: &Cell| {
        let is_middle = cell.align == Align::Middle;
        view! { <td class:middle=is_middle>{cell.text.clone()}</td> }.into_any()
    };
    let cells: Vec<_> = row.iter().map(cell).collect();
    view! { <tr>{cells}</tr> }.into_any()
}
