//! A workbook on its way from the worker to the page.
//!
//! A cell is a column and a text, whose first letter says what the rest is: small, and large where a formula gave it.

use super::{Cell, Refusal, Value, Workbook};

/// What was read, as it is sent.
pub fn sent(read: &Result<Workbook, Refusal>) -> Vec<u8> {
    // A model of texts and numbers cannot fail to be written; nothing is refused as damaged.
    serde_json::to_vec(read).unwrap_or_default()
}

/// What was sent; none where page and worker are of different releases.
pub fn told(bytes: &[u8]) -> Option<Result<Workbook, Refusal>> {
    serde_json::from_slice(bytes).ok()
}

impl From<Cell> for (u32, String) {
    fn from(cell: Cell) -> Self {
        let (mark, says) = match cell.value {
            Value::Text(text) => ('t', text),
            Value::Number(number) => ('n', number.to_string()),
            Value::Percent(points) => ('p', points.to_string()),
            Value::Date(day) => ('d', day.map(|it| it.to_string()).unwrap_or_default()),
            Value::Flag(flag) => ('b', flag.to_string()),
            Value::Error(text) => ('e', text),
            Value::Uncomputed => ('u', String::new()),
        };
        let mark = match cell.is_formula {
            true => mark.to_ascii_uppercase(),
            false => mark,
        };
        (cell.column, format!("{mark}{says}"))
    }
}

impl From<(u32, String)> for Cell {
    fn from((column, sent): (u32, String)) -> Self {
        let mut letters = sent.chars();
        let mark = letters.next().unwrap_or('t');
        let says = letters.as_str();
        let number = |of: fn(_) -> Value| {
            let number = says.parse();
            number.map_or_else(|_| Value::Error(says.to_owned()), of)
        };
        let value = match mark.to_ascii_lowercase() {
            'n' => number(Value::Number),
            'p' => number(Value::Percent),
            'd' => Value::Date(says.parse().ok()),
            'b' => Value::Flag(says == "true"),
            'e' => Value::Error(says.to_owned()),
            'u' => Value::Uncomputed,
            _ => Value::Text(says.to_owned()),
        };
        Self {
            column,
            value,
            is_formula: mark.is_ascii_uppercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Limit, Merged, Place, Row, Sheet};

    #[test]
    fn what_was_read_arrives() {
        let values = [
            Value::Text("=1+1 é\n\"".into()),
            Value::Text(String::new()),
            Value::Number("-0.0001".parse().unwrap()),
            Value::Percent("80.27".parse().unwrap()),
            Value::Date("2026-02-01".parse().ok()),
            Value::Date(None),
            Value::Flag(true),
            Value::Flag(false),
            Value::Error("#DIV/0!".into()),
            Value::Uncomputed,
        ];
        let cells = values.into_iter().enumerate();
        let cells = cells.map(|(place, value)| Cell {
            column: place as u32,
            value,
            is_formula: place % 2 == 0,
        });
        let read = Ok(Workbook {
            sheets: vec![Sheet {
                name: "Isian".into(),
                is_hidden: false,
                rows: vec![Row {
                    number: 3,
                    is_hidden: true,
                    cells: cells.collect(),
                }],
                merged: vec![Merged {
                    top: 1,
                    bottom: 2,
                    left: 0,
                    right: 4,
                }],
            }],
            has_macros: true,
        });
        assert_eq!(told(&sent(&read)), Some(read));
        let at = Place {
            sheet: "Isian".into(),
            row: 8,
            column: Some(5),
        };
        let refused = Err(Refusal::TooMuch {
            limit: Limit::Cells,
            at,
        });
        assert_eq!(told(&sent(&refused)), Some(refused));
        assert_eq!(told(b"{}"), None);
    }
}
