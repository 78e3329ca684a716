//! Fill-in sheets (*lembar isian*): what a unit enters for a quarter, as a workbook that comes back filled in.
//!
//! The sheet names what it is for in one cell ([`Mark`]) and each of its rows in another (`mark::code`), as plain texts:
//! those survive every spreadsheet program. Beside the cell to fill in stands what was recorded when the sheet was
//! written, so that what was not touched is told from what was.

mod form;
mod look;
mod mark;
#[cfg(test)]
mod tests;

pub use form::{Form, FormRow, Recorded, form};
pub(in crate::app) use look::named;
pub use look::{Look, Oddity, Refused, look, of_sheet, of_workbook};
pub use mark::Mark;

/// The heads of a sheet's columns, from left to right; fill-in sheets are Indonesian whatever the screens are.
pub const HEADS: [&str; 9] = [
    "No",
    "Data dasar",
    "Rincian",
    "Satuan",
    "Periode",
    FILL_IN,
    RECORDED,
    "Definisi operasional",
    "Kode",
];

/// Heads the cells to fill in.
const FILL_IN: &str = "Isian";
/// Heads what was recorded when the sheet was written.
const RECORDED: &str = "Tercatat di IKU";
