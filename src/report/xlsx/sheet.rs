//! One sheet: lines above, a table with its head, lines below, and how it is printed.

use super::formula::formula;
use super::print::{Printed, push_print_setup};
use super::room::{Height, heights, letters, make_room};
use super::strings::Strings;
use super::style::{Format, Look, Role, Styles};
use super::{Found, MAIN};
use crate::domain::amount::Decimal;
use crate::report::job::Steps;
use crate::report::package::push_all;
use crate::report::{Align, Cell, Document, Orientation, RowKind, Slot, Value};
use crate::sheet::column_name;

/// A sheet being written.
pub struct Sheet<'a> {
    strings: &'a mut Strings,
    styles: &'a mut Styles,
    rows: String,
    /// The row that is written next, from 0.
    pub(super) row: usize,
    columns: Vec<String>,
    /// Letters that fit into each column.
    pub(super) widths: Vec<usize>,
    merged: Vec<String>,
    /// Rows that stay in view: those before this one.
    pub(super) frozen: usize,
    /// What may be typed into the cells to fill in, as the file has it; all others are locked then.
    pub(super) inputs: Option<String>,
}

/// The narrowest column, in letters.
const NARROWEST: usize = 4;

impl<'a> Sheet<'a> {
    /// An empty one.
    pub fn new(strings: &'a mut Strings, styles: &'a mut Styles) -> Self {
        Self {
            strings,
            styles,
            rows: String::new(),
            row: 0,
            columns: Vec::new(),
            widths: Vec::new(),
            merged: Vec::new(),
            frozen: 0,
            inputs: None,
        }
    }

    /// Writes a table; gives the first and last row of its head.
    pub fn table(&mut self, found: &Found<'_>, steps: &mut Steps<'_>) -> Option<(usize, usize)> {
        let table = found.table;
        let whole = table
            .widths
            .iter()
            .map(|share| usize::from(*share))
            .sum::<usize>();
        let room = letters(found.orientation);
        let width = |share: &u16| (usize::from(*share) * room / whole.max(1)).max(NARROWEST);
        self.widths = table.widths.iter().map(width).collect();
        let (head, body) = (table.head_grid(), table.body_grid());
        make_room(&mut self.widths, &head);
        make_room(&mut self.widths, &body);
        let above = found.above.iter().copied().chain(table.caption.as_deref());
        above.for_each(|line| self.line(line, Role::Title));
        self.row += 1;

        let first = self.row;
        self.block(&head, |_| Role::Head, &mut || {});
        self.frozen = self.row;
        let repeated = (self.row > first).then(|| (first, self.row - 1));
        let role = |row: usize| match table.rows[row].kind {
            RowKind::Plain => Role::Body,
            RowKind::Group | RowKind::Total => Role::Strong,
        };
        self.block(&body, role, &mut || steps.step());

        found
            .below
            .iter()
            .for_each(|line| self.line(line, Role::Note));
        steps.step();
        repeated
    }

    /// Writes the texts of a document below each other.
    pub fn texts(&mut self, document: &Document) {
        self.widths = vec![letters(Orientation::Portrait)];
        for text in document.texts() {
            self.line(&text, Role::Note);
        }
    }

    /// One text in the first column.
    pub(super) fn line(&mut self, text: &str, role: Role) {
        self.open_row(Height::LINE);
        self.text(0, text, role, Align::Start);
        self.close_row();
    }

    /// Rows of a head or body.
    fn block(
        &mut self,
        grid: &[Vec<(usize, Slot<'_>)>],
        role: impl Fn(usize) -> Role,
        step: &mut dyn FnMut(),
    ) {
        let first = self.row;
        let heights = heights(&self.widths, grid);
        for (row, slots) in grid.iter().enumerate() {
            self.open_row(heights[row]);
            for (column, slot) in slots {
                let role = role(row);
                let Slot::Begins(cell) = slot else {
                    for column in *column..column + slot.columns() {
                        self.blank(column, role);
                    }
                    continue;
                };
                let formula = formula(cell, grid, (row, *column), first);
                self.cell(*column, cell, role, formula.as_deref());
                for column in column + 1..column + cell.columns {
                    self.blank(column, role);
                }
                if cell.columns > 1 || cell.rows > 1 {
                    self.merge(*column, cell, grid.len() - row);
                }
            }
            self.close_row();
            step();
        }
    }

    pub(super) fn open_row(&mut self, height: Height) {
        let number = (self.row + 1).to_string();
        push_all(&mut self.rows, &["<row r=\"", &number, "\""]);
        if let Some(points) = height.points() {
            push_all(&mut self.rows, &[" ht=\"", &points.to_string(), "\""]);
            if height.is_fixed {
                self.rows.push_str(" customHeight=\"1\"");
            }
        }
        self.rows.push('>');
    }

    pub(super) fn close_row(&mut self) {
        self.rows.push_str("</row>");
        self.row += 1;
    }

    fn merge(&mut self, column: usize, cell: &Cell, rows_left: usize) {
        let last_row = self.row + cell.rows.min(rows_left);
        let last_column = column + cell.columns - 1;
        let name = format!(
            "{}{}:{}{last_row}",
            column_name(column),
            self.row + 1,
            column_name(last_column)
        );
        // One row that was all that is left may be a cell of one row and column after all.
        if last_row > self.row + 1 || cell.columns > 1 {
            self.merged.push(name);
        }
    }

    pub(super) fn cell(&mut self, column: usize, cell: &Cell, role: Role, formula: Option<&str>) {
        let number = match &cell.value {
            Value::Date(day) => day_number(day.day_number()),
            value => value
                .stored()
                .filter(is_exact)
                .map(|it| it.normalize().to_string()),
        };
        let Some(number) = number else {
            return self.text(column, &cell.value.printed(), role, cell.align);
        };
        self.begin(
            column,
            Look {
                role,
                align: cell.align,
                format: Format::of(&cell.value),
                is_quoted: false,
            },
        );
        self.rows.push('>');
        if let Some(formula) = formula {
            push_all(&mut self.rows, &["<f>", formula, "</f>"]);
        }
        push_all(&mut self.rows, &["<v>", &number, "</v></c>"]);
    }

    pub(super) fn text(&mut self, column: usize, text: &str, role: Role, align: Align) {
        let is_quoted = text.trim_start().starts_with(['=', '+', '-', '@']);
        let look = Look {
            role,
            align,
            format: Format::General,
            is_quoted,
        };
        self.begin(column, look);
        if text.is_empty() {
            self.rows.push_str("/>");
        } else {
            let number = self.strings.number(text).to_string();
            push_all(&mut self.rows, &[" t=\"s\"><v>", &number, "</v></c>"]);
        }
    }

    pub(super) fn blank(&mut self, column: usize, role: Role) {
        self.text(column, "", role, Align::Start);
    }

    /// Begins a cell of this look in the present row.
    fn begin(&mut self, column: usize, look: Look) {
        while self.columns.len() <= column {
            self.columns.push(column_name(self.columns.len()));
        }
        let (row, style) = (
            (self.row + 1).to_string(),
            self.styles.number(look).to_string(),
        );
        push_all(
            &mut self.rows,
            &[
                "<c r=\"",
                &self.columns[column],
                &row,
                "\" s=\"",
                &style,
                "\"",
            ],
        );
    }

    /// The whole sheet.
    pub fn finish(self, printed: Printed) -> String {
        let mut xml = format!(
            "<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
             <sheetViews><sheetView workbookViewId=\"0\""
        );
        if self.frozen > 0 {
            let (rows, next) = (self.frozen.to_string(), (self.frozen + 1).to_string());
            push_all(
                &mut xml,
                &[
                    "><pane ySplit=\"",
                    &rows,
                    "\" topLeftCell=\"A",
                    &next,
                    "\" activePane=\"bottomLeft\" state=\"frozen\"/>\
                     <selection pane=\"bottomLeft\"/></sheetView></sheetViews>",
                ],
            );
        } else {
            xml.push_str("/></sheetViews>");
        }
        xml.push_str("<sheetFormatPr defaultRowHeight=\"13.5\"/><cols>");
        for (place, width) in self.widths.iter().enumerate() {
            let (place, width) = ((place + 1).to_string(), width.to_string());
            push_all(
                &mut xml,
                &[
                    "<col min=\"",
                    &place,
                    "\" max=\"",
                    &place,
                    "\" width=\"",
                    &width,
                    "\" customWidth=\"1\"/>",
                ],
            );
        }
        push_all(
            &mut xml,
            &["</cols><sheetData>", &self.rows, "</sheetData>"],
        );
        if self.inputs.is_some() {
            // Without a password: it keeps from slips, not from people.
            xml.push_str(
                "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\"/>",
            );
        }
        if !self.merged.is_empty() {
            let count = self.merged.len().to_string();
            push_all(&mut xml, &["<mergeCells count=\"", &count, "\">"]);
            for merged in &self.merged {
                push_all(&mut xml, &["<mergeCell ref=\"", merged, "\"/>"]);
            }
            xml.push_str("</mergeCells>");
        }
        xml.push_str(self.inputs.as_deref().unwrap_or_default());
        push_print_setup(&mut xml, printed);
        xml + "</worksheet>"
    }
}

/// Spreadsheets hold 15 digits; a number with more of them is written as a text, in which none is lost.
fn is_exact(number: &Decimal) -> bool {
    const MOST: u128 = 1_000_000_000_000_000;
    number.normalize().mantissa().unsigned_abs() < MOST
}

/// A day as a number, if spreadsheets have it: they count from 1900 and take that for a leap year.
fn day_number(since_1970: i32) -> Option<String> {
    const FIRST_OF_1970: i32 = 25_569;
    /// 1 March 1900.
    const FIRST_COUNTED_RIGHT: i32 = 61;
    let number = since_1970.checked_add(FIRST_OF_1970)?;
    (number >= FIRST_COUNTED_RIGHT).then(|| number.to_string())
}
