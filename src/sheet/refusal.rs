//! Why a file is not read.

use super::Place;
use serde::{Deserialize, Serialize};

/// Why a file is not read, and where that was noticed. Nothing of it counts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Refusal {
    /// It is something else.
    Not(Kind),
    /// It is cut off or damaged.
    Damaged(Place),
    /// It holds more than can be looked at.
    TooMuch {
        /// Of what.
        limit: Limit,
        /// Where the last that is allowed stands.
        at: Place,
    },
}

/// What a file is that is no workbook we read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// Locked with a password.
    Encrypted,
    /// A workbook of Excel 97–2003 (`.xls`), whatever its name ends in.
    OldExcel,
    /// A binary workbook (`.xlsb`).
    Binary,
    /// A sheet of LibreOffice (`.ods`).
    OpenDocument,
    /// A document of a word processor, or slides.
    Document,
    /// A page for browsers that is called `.xls`.
    WebPage,
    /// Nothing of these.
    Unknown,
}

/// What there is too much of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Limit {
    /// Bytes of the file.
    File,
    /// Parts of the file.
    Parts,
    /// Bytes when unpacked.
    Unpacked,
    /// Sheets.
    Sheets,
    /// Rows of a sheet.
    Rows,
    /// Columns of a sheet.
    Columns,
    /// Cells that say something.
    Cells,
    /// Letters in all cells together.
    Texts,
    /// Merged cells.
    Merged,
}
