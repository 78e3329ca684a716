//! Where something stands in a workbook.

use serde::{Deserialize, Serialize};

/// A place in a workbook, as exactly as it is known.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Place {
    /// The name of the sheet; empty where none was reached.
    pub sheet: String,
    /// The row, from 1; 0 where none was reached.
    pub row: u32,
    /// The column, from 0; none where the row as a whole is meant.
    pub column: Option<u32>,
}

/// `A`, `Z`, `AA`.
pub fn column_name(column: usize) -> String {
    let mut name = String::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        name.insert(0, char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    name
}

/// `F8`, of a row from 1 and a column from 0.
pub fn cell_name(row: u32, column: u32) -> String {
    format!("{}{row}", column_name(column as usize))
}

/// Column and row of `F8`; also with `$`.
pub(super) fn of_cell_name(name: &str) -> Option<(u32, u32)> {
    let name = name.replace('$', "");
    let end = name.find(|c: char| !c.is_ascii_alphabetic())?;
    let (letters, digits) = name.split_at(end);
    if letters.is_empty() || letters.len() > 7 || digits.len() > 9 {
        return None;
    }
    let column = letters.bytes().fold(0u64, |column, letter| {
        column * 26 + u64::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let column = u32::try_from(column).ok()?.checked_sub(1)?;
    Some((column, digits.parse().ok().filter(|row| *row > 0)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_by_letters() {
        let named = [0, 25, 26, 51, 52, 701, 702].map(column_name);
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
        for column in [0, 25, 26, 701, 702, 16_383] {
            assert_eq!(of_cell_name(&cell_name(8, column)), Some((column, 8)));
        }
        assert_eq!(of_cell_name("$B$12"), Some((1, 12)));
        for wrong in ["", "A", "8", "A0", "é1", "A-1", "ABCDEFGH1", "A1234567890"] {
            assert_eq!(of_cell_name(wrong), None, "{wrong}");
        }
    }
}
