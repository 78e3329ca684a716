//! How much a workbook may hold. An office's largest has a few MB and some ten thousand cells; each limit is several
//! times that, and all of them together keep what is held at once below four times [`FILE`].

/// Bytes of a file.
pub const FILE: u64 = 16 << 20;

/// Parts of a file: a sheet brings one to five.
pub const PARTS: usize = 4_096;

/// Bytes of all sheets, unpacked. They pass by and are not held, so this bounds time: a second at most, in a browser.
pub const UNPACKED: u64 = 40 << 20;

/// Bytes of the texts that sheets share, unpacked, with their formatting.
pub const UNPACKED_TEXTS: u64 = 16 << 20;

/// Bytes of any other part, unpacked.
pub const UNPACKED_PART: u64 = 4 << 20;

/// Bytes of texts that are held: shared once, and written out wherever a cell says one.
pub const TEXTS: usize = 8 << 20;

/// Cells that say something.
pub const CELLS: usize = 200_000;

/// Rows of a sheet, as many as Excel has.
pub const ROWS: u32 = 1_048_576;

/// Columns of a sheet, as many as Excel has.
pub const COLUMNS: u32 = 16_384;

/// Sheets of a workbook.
pub const SHEETS: usize = 256;

/// Merged cells of all sheets.
pub const MERGED: usize = 20_000;

/// Bytes of one tag or one text: the longest text that Excel has, each letter of it escaped.
pub const TOKEN: usize = 1 << 20;
