//! Tables: those of figures, whose heads repeat on every page, and those without lines that only place texts.

use super::paragraph::{close, open, run, style};
use crate::report::job::Steps;
use crate::report::package::{push_all, push_escaped};
use crate::report::{Align, Row, RowKind, Slot, Table};

/// The style of tables of figures, by its id in `styles.rs`.
const FIGURES: &str = "TabelIKU";
/// How a table of many columns is written: as `style/paper.css` has it.
const SMALL: &str = "<w:sz w:val=\"9\"/><w:szCs w:val=\"9\"/>";
const CLOSE: &str = "<w:tblCellMar><w:top w:w=\"20\" w:type=\"dxa\"/><w:left w:w=\"15\" w:type=\"dxa\"/>\
     <w:bottom w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"15\" w:type=\"dxa\"/></w:tblCellMar>";
/// The style of tables that only place texts.
pub const UNLINED: &str = "TanpaGaris";

/// Begins a table with columns of these widths in twips.
pub fn open_table(xml: &mut String, style: &str, widths: &[u32], label: &str) {
    open_spaced(xml, style, widths, label, "");
}

/// The same with other margins of its cells than its style has.
fn open_spaced(xml: &mut String, style: &str, widths: &[u32], label: &str, margins: &str) {
    let whole = widths.iter().sum::<u32>().to_string();
    push_all(
        xml,
        &[
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"",
            style,
            "\"/><w:tblW w:w=\"",
            &whole,
            "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>",
            margins,
            "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" \
             w:noHBand=\"1\" w:noVBand=\"1\"/>",
        ],
    );
    if !label.is_empty() {
        xml.push_str("<w:tblCaption w:val=\"");
        push_escaped(xml, label);
        xml.push_str("\"/>");
    }
    xml.push_str("</w:tblPr><w:tblGrid>");
    for width in widths {
        push_all(xml, &["<w:gridCol w:w=\"", &width.to_string(), "\"/>"]);
    }
    xml.push_str("</w:tblGrid>");
}

/// Begins a cell of so many columns; `more` is what else its properties say.
pub fn open_cell(xml: &mut String, width: u32, columns: usize, more: &str) {
    push_all(
        xml,
        &[
            "<w:tc><w:tcPr><w:tcW w:w=\"",
            &width.to_string(),
            "\" w:type=\"dxa\"/>",
        ],
    );
    if columns > 1 {
        push_all(xml, &["<w:gridSpan w:val=\"", &columns.to_string(), "\"/>"]);
    }
    push_all(xml, &[more, "</w:tcPr>"]);
}

/// Shares of a whole in twips that add up to it.
pub fn shared(shares: &[u16], whole: u32) -> Vec<u32> {
    let sum = shares.iter().map(|share| u32::from(*share)).sum::<u32>();
    let mut taken = 0;
    let mut before = 0;
    let share = |share: &u16| {
        before += u32::from(*share);
        let end = whole * before / sum.max(1);
        let width = end - taken;
        taken = end;
        width
    };
    shares.iter().map(share).collect()
}

/// Writes a table of figures over the width of the text.
pub fn table(xml: &mut String, table: &Table, text_width: u32, steps: &mut Steps<'_>) {
    if table.head.is_empty() && table.rows.is_empty() {
        return;
    }
    let widths = shared(&table.widths, text_width);
    let (margins, look) = match table.is_dense() {
        true => (CLOSE, SMALL),
        false => ("", ""),
    };
    open_spaced(xml, FIGURES, &widths, &table.label, margins);
    for row in table.head_grid() {
        xml.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (column, slot) in row {
            let width = width(&widths, column, slot);
            cell(xml, slot, width, style::TABLE_HEAD, look);
        }
        xml.push_str("</w:tr>");
    }
    for (row, Row { kind, .. }) in table.body_grid().into_iter().zip(&table.rows) {
        let style = match kind {
            RowKind::Plain => style::TABLE_TEXT,
            RowKind::Group | RowKind::Total => style::TABLE_STRONG,
        };
        xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (column, slot) in row {
            cell(xml, slot, width(&widths, column, slot), style, look);
        }
        xml.push_str("</w:tr>");
        steps.step();
    }
    xml.push_str("</w:tbl>");
}

fn width(widths: &[u32], column: usize, slot: Slot<'_>) -> u32 {
    widths.iter().skip(column).take(slot.columns()).sum()
}

fn cell(xml: &mut String, slot: Slot<'_>, width: u32, paragraph_style: &str, look: &str) {
    let is_head = paragraph_style == style::TABLE_HEAD;
    let (merged, inside) = match slot {
        Slot::Begins(cell) if cell.rows > 1 => ("<w:vMerge w:val=\"restart\"/>", Some(cell)),
        Slot::Begins(cell) => ("", Some(cell)),
        Slot::Goes(_) => ("<w:vMerge/>", None),
        Slot::Nothing => ("", None),
    };
    let placed = if is_head {
        "<w:vAlign w:val=\"center\"/>"
    } else {
        ""
    };
    open_cell(xml, width, slot.columns(), &[merged, placed].concat());
    let side = match inside.map(|cell| cell.align) {
        Some(Align::Middle) if !is_head => "<w:jc w:val=\"center\"/>",
        Some(Align::End) if !is_head => "<w:jc w:val=\"right\"/>",
        _ => "",
    };
    open(xml, paragraph_style, side);
    if let Some(cell) = inside {
        run(xml, look, &cell.value.printed());
    }
    close(xml);
    xml.push_str("</w:tc>");
}
