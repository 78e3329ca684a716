//! Workbooks of spreadsheet programs, read within bounds (SpreadsheetML, ISO/IEC 29500).
//!
//! A file from somebody else may be anything: [`read`] gives its visible sheets as typed cells, or a [`Refusal`] that
//! says where. Values are read, formulas never: what a program computed last stands in the file beside its formula.
//! Macros are noticed and left alone. Nothing is held but what cells say, and that only up to [`limits`].
//!
//! We read it ourselves: `calamine` was measured at 215 KB more in the worker (brotli), reads every figure as binary
//! floating point, and holds all shared texts whatever their size; the reader of `zip` alone is 52 KB.

mod archive;
mod cells;
mod fault;
mod formats;
mod kind;
pub mod limits;
mod numbers;
mod part;
mod place;
mod refusal;
mod scan;
mod sent;
mod strings;
mod workbook;

pub use place::{Place, cell_name, column_name};
pub use refusal::{Kind, Limit, Refusal};
pub use sent::{sent, told};
pub use workbook::read;

use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use serde::{Deserialize, Serialize};

/// A workbook (*buku kerja*).
#[doc(alias = "buku kerja")]
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Workbook {
    /// Its sheets of cells, in the order of their tabs.
    pub sheets: Vec<Sheet>,
    /// Whether it brings macros, which nobody here runs.
    pub has_macros: bool,
}

/// A sheet (*lembar kerja*).
#[doc(alias = "lembar kerja")]
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// What its tab says.
    pub name: String,
    /// Whether its author hid it: then it is named here and not read.
    pub is_hidden: bool,
    /// Its rows that say something, from top to bottom.
    pub rows: Vec<Row>,
    /// Its merged cells.
    pub merged: Vec<Merged>,
}

/// A row that says something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Row {
    /// Its number, from 1.
    pub number: u32,
    /// Whether its author hid it, by a filter perhaps.
    pub is_hidden: bool,
    /// Its cells that say something, from left to right.
    pub cells: Vec<Cell>,
}

/// A cell that says something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(from = "(u32, String)", into = "(u32, String)")]
pub struct Cell {
    /// Its column, from 0.
    pub column: u32,
    /// What it says.
    pub value: Value,
    /// Whether a formula gave that, when a program computed last.
    pub is_formula: bool,
}

/// What a cell says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// Words, or a number that was typed as words.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A number that is shown with a percent sign, in points: 80.27 where `80,27%` shows.
    Percent(Decimal),
    /// A day; none where it is a time, or no day of the calendar.
    Date(Option<Date>),
    /// `TRUE` or `FALSE`.
    Flag(bool),
    /// `#DIV/0!`, or a number beyond any that an office counts.
    Error(String),
    /// A formula that no program has computed yet.
    Uncomputed,
}

/// Cells that are merged into one: what they say stands in the first.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Merged {
    /// Its first row, from 1.
    pub top: u32,
    /// Its last row.
    pub bottom: u32,
    /// Its first column, from 0.
    pub left: u32,
    /// Its last column.
    pub right: u32,
}

impl Sheet {
    /// A cell, if it says something.
    pub fn cell(&self, row: u32, column: u32) -> Option<&Cell> {
        let row = self.rows.binary_search_by_key(&row, |row| row.number);
        self.rows[row.ok()?].cell(column)
    }

    /// Where what a cell says stands: in itself, or in the first of those it is merged with.
    pub fn origin(&self, row: u32, column: u32) -> (u32, u32) {
        let within = |it: &&Merged| {
            (it.top..=it.bottom).contains(&row) && (it.left..=it.right).contains(&column)
        };
        let merged = self.merged.iter().find(within);
        merged.map_or((row, column), |it| (it.top, it.left))
    }
}

impl Row {
    /// One of its cells, if it says something.
    pub fn cell(&self, column: u32) -> Option<&Cell> {
        let place = self.cells.binary_search_by_key(&column, |it| it.column);
        Some(&self.cells[place.ok()?])
    }
}
