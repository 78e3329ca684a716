//! The cells of one sheet.

use super::fault::Fault;
use super::formats::{Format, Formats};
use super::limits;
use super::numbers::{day, number, points};
use super::part::Part;
use super::place::of_cell_name;
use super::scan::{Piece, Scanner, Tag};
use super::strings::{Strings, Text, plain};
use super::{Cell, Limit, Merged, Row, Sheet, Value};
use crate::domain::date::Date;

/// What all sheets of a workbook share.
pub struct Shared {
    pub strings: Strings,
    pub formats: Formats,
    /// Days count from 1904.
    pub from_1904: bool,
}

/// How much is left of what all sheets together may hold.
pub struct Left {
    pub cells: usize,
    pub texts: usize,
    pub merged: usize,
}

/// Where a sheet is being read: the row, and the column where one was reached.
pub type Reached = (u32, Option<u32>);

/// A sheet being read.
pub struct Reading<'a> {
    shared: &'a Shared,
    left: &'a mut Left,
    sheet: &'a mut Sheet,
    /// Where it has come to.
    pub at: Reached,
}

/// A cell being read.
#[derive(Default)]
struct Open {
    column: u32,
    kind: String,
    format: Format,
    is_formula: bool,
    /// Its value, as it is written.
    written: Option<String>,
    in_value: bool,
    /// A text that stands in the cell itself.
    own: Text,
}

impl<'a> Reading<'a> {
    /// Begins a sheet.
    pub fn new(shared: &'a Shared, left: &'a mut Left, sheet: &'a mut Sheet) -> Self {
        Self {
            shared,
            left,
            sheet,
            at: (0, None),
        }
    }

    /// Reads all of it, telling how many hundredths are done.
    pub fn read(
        &mut self,
        scanner: &mut Scanner<Part<'_>>,
        told: &mut dyn FnMut(u8),
    ) -> Result<(), Fault> {
        let mut in_data = false;
        let mut open: Option<Open> = None;
        loop {
            let piece = scanner.next()?;
            match (&piece, open.as_mut()) {
                (Piece::Open(tag), _) if tag.name == "sheetData" => in_data = true,
                (Piece::Close("sheetData"), _) => in_data = false,
                (Piece::Open(tag), _) if tag.name == "mergeCell" => self.merge(tag)?,
                (Piece::Open(tag), _) if in_data && tag.name == "row" => {
                    self.row(tag)?;
                    if self.at.0.is_multiple_of(256) {
                        told(scanner.part().hundredths());
                    }
                }
                (Piece::Open(tag), None) if in_data && tag.name == "c" => {
                    open = Some(self.cell(tag)?);
                }
                (Piece::Close("c"), Some(_)) => {
                    if let Some(cell) = open.take() {
                        self.close(cell)?;
                    }
                }
                (Piece::End, _) => return Ok(()),
                (piece, Some(cell)) => cell.take(piece),
                _ => {}
            }
        }
    }

    /// Rows come in order, each at most once.
    fn row(&mut self, tag: &Tag<'_>) -> Result<(), Fault> {
        let number = match tag.attribute("r")? {
            Some(number) => number.parse().map_err(|_| Fault::Damaged)?,
            None => self.at.0.saturating_add(1),
        };
        if number <= self.at.0 {
            return Err(Fault::Damaged);
        }
        if number > limits::ROWS {
            return Err(Fault::TooMuch(Limit::Rows));
        }
        self.at = (number, None);
        // One that says nothing gives its place to the next.
        if self.sheet.rows.last().is_some_and(|it| it.cells.is_empty()) {
            self.sheet.rows.pop();
        }
        self.sheet.rows.push(Row {
            number,
            is_hidden: tag.flag("hidden")?,
            cells: Vec::new(),
        });
        Ok(())
    }

    fn cell(&mut self, tag: &Tag<'_>) -> Result<Open, Fault> {
        let next = self.at.1.map_or(0, |column| column + 1);
        let column = match tag.attribute("r")? {
            Some(name) => {
                let (column, row) = of_cell_name(&name).ok_or(Fault::Damaged)?;
                if row != self.at.0 || column < next {
                    return Err(Fault::Damaged);
                }
                column
            }
            None => next,
        };
        if column >= limits::COLUMNS {
            return Err(Fault::TooMuch(Limit::Columns));
        }
        self.at.1 = Some(column);
        let look = tag.attribute("s")?.and_then(|it| it.parse().ok());
        Ok(Open {
            column,
            kind: tag.attribute("t")?.unwrap_or_default().into_owned(),
            format: self.shared.formats.get(look.unwrap_or(0)),
            ..Open::default()
        })
    }

    fn close(&mut self, cell: Open) -> Result<(), Fault> {
        let (column, is_formula) = (cell.column, cell.is_formula);
        let Some(value) = self.value(cell)? else {
            return Ok(());
        };
        let spend = |left: &mut usize, much: usize, limit| {
            *left = left.checked_sub(much).ok_or(Fault::TooMuch(limit))?;
            Ok::<(), Fault>(())
        };
        spend(&mut self.left.cells, 1, Limit::Cells)?;
        if let Value::Text(text) | Value::Error(text) = &value {
            spend(&mut self.left.texts, text.len(), Limit::Texts)?;
        }
        let row = self.sheet.rows.last_mut().ok_or(Fault::Damaged)?;
        row.cells.push(Cell {
            column,
            value,
            is_formula,
        });
        Ok(())
    }

    /// What a cell says; none where it says nothing.
    fn value(&self, cell: Open) -> Result<Option<Value>, Fault> {
        let written = match (cell.written, cell.kind.as_str()) {
            (_, "inlineStr") => cell.own.said,
            (Some(written), _) => written,
            (None, _) if cell.is_formula => return Ok(Some(Value::Uncomputed)),
            (None, _) => return Ok(None),
        };
        let value = match cell.kind.as_str() {
            "s" => {
                let number = written.trim().parse().map_err(|_| Fault::Damaged)?;
                Value::Text(self.shared.strings.get(number)?.to_owned())
            }
            "str" | "inlineStr" => Value::Text(plain(&written)),
            "b" => Value::Flag(written.trim() == "1"),
            "e" => Value::Error(written),
            "d" => Value::Date(written.get(..10).and_then(|it| it.parse::<Date>().ok())),
            _ if written.trim().is_empty() && cell.is_formula => Value::Uncomputed,
            _ if written.trim().is_empty() => return Ok(None),
            _ => match (number(&written), cell.format) {
                (None, _) => Value::Error(written),
                (Some(number), Format::Number) => Value::Number(number),
                (Some(number), Format::Date) => Value::Date(day(number, self.shared.from_1904)),
                (Some(number), Format::Percent) => {
                    points(number).map_or(Value::Error(written), Value::Percent)
                }
            },
        };
        let says_nothing = matches!(&value, Value::Text(text) if text.trim().is_empty());
        Ok((!says_nothing).then_some(value))
    }

    fn merge(&mut self, tag: &Tag<'_>) -> Result<(), Fault> {
        self.left.merged = match self.left.merged.checked_sub(1) {
            Some(left) => left,
            None => return Err(Fault::TooMuch(Limit::Merged)),
        };
        let Some(range) = tag.attribute("ref")? else {
            return Err(Fault::Damaged);
        };
        let (first, last) = range.split_once(':').unwrap_or((&range, &range));
        let corner = |name: &str| of_cell_name(name).ok_or(Fault::Damaged);
        let ((left, top), (right, bottom)) = (corner(first)?, corner(last)?);
        self.sheet.merged.push(Merged {
            top,
            bottom,
            left,
            right,
        });
        Ok(())
    }
}

impl Open {
    fn take(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Open(tag) if tag.name == "f" => self.is_formula = true,
            Piece::Open(tag) if tag.name == "v" => {
                self.in_value = true;
                self.written.get_or_insert_default();
            }
            Piece::Close("v") => self.in_value = false,
            Piece::Text(text) if self.in_value => {
                self.written.get_or_insert_default().push_str(text);
            }
            piece => self.own.take(piece),
        }
    }
}
