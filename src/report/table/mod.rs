//! Tables: a head that is repeated on every sheet, rows of typed cells, and what follows from what.

mod formula;
mod grid;

pub use formula::Formula;
pub use grid::Slot;

use super::Value;
use serde::{Deserialize, Serialize};

/// A table whose head is repeated on every sheet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Table {
    /// What it is about, for those who cannot see it; its sheet in a spreadsheet is called so.
    pub label: String,
    /// What is printed above it: *Tabel 3.1 Capaian …*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Share of the width of each column, in thousandths.
    pub widths: Vec<u16>,
    /// The rows of its head.
    pub head: Vec<Vec<Cell>>,
    /// The rows of its body.
    pub rows: Vec<Row>,
}

/// A table with more columns than this is written small.
const MANY_COLUMNS: usize = 16;

impl Table {
    /// Whether it has so many columns that it is written small.
    pub fn is_dense(&self) -> bool {
        self.widths.len() > MANY_COLUMNS
    }
}

/// A row of a table's body.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Row {
    /// What it is among the others.
    #[serde(default, skip_serializing_if = "RowKind::is_plain")]
    pub kind: RowKind,
    /// The cells that begin in it, from left to right. What a cell of a row above spans is left out.
    pub cells: Vec<Cell>,
}

/// What a row is among the others.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// One of many.
    #[default]
    Plain,
    /// It heads those below: a programme over its activities.
    Group,
    /// It sums up (*Jumlah*, *Rata-rata*).
    Total,
}

impl RowKind {
    fn is_plain(&self) -> bool {
        *self == Self::Plain
    }
}

/// A cell of a table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cell {
    /// Its words or figure.
    pub value: Value,
    /// How it lies in its column; heads lie in the middle whatever it says.
    #[serde(default, skip_serializing_if = "Align::is_start")]
    pub align: Align,
    /// Columns it spans.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub columns: usize,
    /// Rows it spans.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub rows: usize,
    /// How it follows from others, where a reader of a spreadsheet expects that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formula: Option<Formula>,
}

/// How a text lies in its column.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Words.
    #[default]
    Start,
    /// Numbers of rows, codes, years.
    Middle,
    /// Figures that are compared with those above and below.
    End,
}

impl Align {
    fn is_start(&self) -> bool {
        *self == Self::Start
    }
}

const fn one() -> usize {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference
const fn is_one(span: &usize) -> bool {
    *span == 1
}

impl Cell {
    /// A cell of one column and row; figures lie at the end, words at the start.
    pub fn new(value: impl Into<Value>) -> Self {
        let value = value.into();
        let align = match value {
            Value::Text(_) | Value::Date(_) => Align::Start,
            Value::Number(_) | Value::Percent(_) | Value::Rupiah(_) => Align::End,
        };
        Self {
            value,
            align,
            columns: 1,
            rows: 1,
            formula: None,
        }
    }

    /// The same in the middle of its column.
    #[must_use]
    pub fn middle(self) -> Self {
        Self {
            align: Align::Middle,
            ..self
        }
    }

    /// The same over so many columns and rows.
    #[must_use]
    pub fn spanning(self, columns: usize, rows: usize) -> Self {
        Self {
            columns: columns.max(1),
            rows: rows.max(1),
            ..self
        }
    }

    /// The same as a figure that follows from others.
    #[must_use]
    pub fn follows(self, formula: Formula) -> Self {
        Self {
            formula: Some(formula),
            ..self
        }
    }
}

impl Row {
    /// One of many.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self {
            kind: RowKind::Plain,
            cells,
        }
    }

    /// One that heads those below.
    pub fn group(cells: Vec<Cell>) -> Self {
        Self {
            kind: RowKind::Group,
            cells,
        }
    }

    /// One that sums up.
    pub fn total(cells: Vec<Cell>) -> Self {
        Self {
            kind: RowKind::Total,
            cells,
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}
