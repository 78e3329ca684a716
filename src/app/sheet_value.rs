//! What a cell of a workbook says, as an entry and as a text; tables in text as workbooks.

use crate::sheet::{Cell, Limit, Place, Refusal, Row, Sheet, Value, Workbook, limits};
use crate::text::entry::{Reading, Unreadable, read};
use crate::text::number;

/// Reads a cell as people would have typed it into the grid.
pub fn entry(value: &Value) -> Result<Reading, Unreadable> {
    match value {
        Value::Text(text) => read(text),
        Value::Number(number) | Value::Percent(number) => Ok(Reading::exact(*number)),
        Value::Date(day) => Err(Unreadable::Day(*day)),
        Value::Error(text) => Err(Unreadable::Broken(text.clone())),
        Value::Uncomputed => Err(Unreadable::Uncomputed),
        Value::Flag(_) => Err(Unreadable::Flag),
    }
}

/// A cell as a text that reads as the same number.
pub fn text(value: &Value) -> String {
    // `1,234` may be meant otherwise, `1,2340` may not.
    let plain = |mut figure: crate::domain::amount::Decimal| {
        if figure.scale() == 3 {
            figure.rescale(4);
        }
        number::number(figure, None).replace('.', "")
    };
    match value {
        Value::Text(text) | Value::Error(text) => text.clone(),
        Value::Number(number) => plain(*number),
        Value::Percent(points) => plain(*points) + "%",
        Value::Date(Some(day)) => day.to_string(),
        Value::Date(None) => "?".into(),
        Value::Uncomputed => "=…".into(),
        Value::Flag(true) => "TRUE".into(),
        Value::Flag(false) => "FALSE".into(),
    }
}

/// A cell as one sees it.
pub fn shown(value: &Value) -> String {
    match value {
        Value::Number(figure) => number::number(*figure, None),
        Value::Percent(points) => number::number(*points, None) + "%",
        Value::Date(Some(day)) => format!("{}/{}/{}", day.day(), day.month(), day.year()),
        other => text(other),
    }
}

/// The rows of a sheet as texts, from its first one on, at most one more than is allowed; so with columns.
pub fn rows(sheet: &Sheet, (most_rows, most_columns): (usize, usize)) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for row in &sheet.rows {
        let number = usize::try_from(row.number).unwrap_or(usize::MAX);
        rows.resize(number.min(most_rows + 1), Vec::new());
        let Some(fields) = rows.get_mut(number - 1) else {
            break;
        };
        for cell in &row.cells {
            let column = (cell.column as usize).min(most_columns);
            fields.resize(column, String::new());
            fields.push(text(&cell.value));
        }
    }
    rows
}

/// The workbook of a table in text, whose one sheet is called like its file.
pub fn of_rows(name: &str, rows: Vec<Vec<String>>) -> Result<Workbook, Refusal> {
    let mut sheet = Sheet {
        name: name.to_owned(),
        ..Sheet::default()
    };
    let mut left = limits::CELLS;
    for (number, fields) in (1u32..).zip(rows) {
        let said = fields
            .into_iter()
            .zip(0u32..)
            .filter(|(text, _)| !text.trim().is_empty());
        let cells: Vec<_> = said
            .map(|(text, column)| Cell {
                column,
                value: Value::Text(text),
                is_formula: false,
            })
            .collect();
        let limit = match left.checked_sub(cells.len()) {
            None => Some(Limit::Cells),
            Some(_) if number > limits::ROWS => Some(Limit::Rows),
            Some(rest) => {
                left = rest;
                None
            }
        };
        if let Some(limit) = limit {
            let at = Place {
                sheet: sheet.name,
                row: number,
                column: None,
            };
            return Err(Refusal::TooMuch { limit, at });
        }
        if !cells.is_empty() {
            sheet.rows.push(Row {
                number,
                is_hidden: false,
                cells,
            });
        }
    }
    Ok(Workbook {
        sheets: vec![sheet],
        has_macros: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::amount::Decimal;
    use crate::testing::cases;
    use proptest::prelude::*;

    #[test]
    fn numbers_as_texts_are_read_as_people_type_them() {
        for (typed, entry_is, is_surprising) in [
            ("1.234,56", Some("1234.56"), false),
            ("80,27%", Some("80.27"), false),
            ("69.33%", Some("69.33"), true),
            ("Rp1.455.199.373.000,00", Some("1455199373000"), false),
            ("16,030", Some("16.03"), true),
            ("13.837", Some("13837"), false),
            ("0,9 Angka", Some("0.9"), false),
            ("38% (Evaluasi Semester I)", Some("38"), false),
        ] {
            let reading = entry(&Value::Text(typed.into())).unwrap();
            let exact = entry_is.map(|it| Reading::exact(it.parse().unwrap()).entry);
            assert_eq!(Some(reading.entry.clone()), exact, "{typed}");
            assert_eq!(reading.is_surprising(), is_surprising, "{typed}");
        }
        for (value, unreadable) in [
            (Value::Text("80 - 90%".into()), Unreadable::Range),
            (Value::Date(None), Unreadable::Day(None)),
            (
                Value::Error("#DIV/0!".into()),
                Unreadable::Broken("#DIV/0!".into()),
            ),
            (Value::Uncomputed, Unreadable::Uncomputed),
            (Value::Flag(true), Unreadable::Flag),
        ] {
            assert_eq!(entry(&value), Err(unreadable));
        }
    }

    #[test]
    fn cells_are_shown_as_one_sees_them() {
        for (value, shown_as) in [
            (Value::Number("1234.5".parse().unwrap()), "1.234,5"),
            (Value::Percent("80.27".parse().unwrap()), "80,27%"),
            (Value::Date("2026-02-01".parse().ok()), "1/2/2026"),
            (Value::Date(None), "?"),
            (Value::Text("n/a".into()), "n/a"),
        ] {
            assert_eq!(shown(&value), shown_as);
        }
    }

    #[test]
    fn a_sheet_is_a_table_of_texts_whose_rows_keep_their_numbers() {
        let mut workbook = of_rows(
            "a",
            vec![
                vec!["x".into()],
                Vec::new(),
                vec![String::new(), "y".into()],
            ],
        )
        .unwrap();
        let sheet = &mut workbook.sheets[0];
        assert_eq!(
            rows(sheet, (9, 9)),
            [
                vec!["x".to_owned()],
                vec![],
                vec![String::new(), "y".to_owned()]
            ]
        );
        sheet.rows[1].number = 1_000_000;
        sheet.rows[1].cells[0].column = 16_000;
        assert_eq!(rows(sheet, (9, 9)).len(), 10);
        sheet.rows[1].number = 2;
        assert_eq!(rows(sheet, (9, 9))[1].len(), 10);
    }

    #[test]
    fn a_table_in_text_is_a_workbook_of_one_sheet() {
        let rows = |count: usize, width: usize| vec![vec!["x".to_owned(); width]; count];
        let mut table = rows(3, 2);
        table[1] = vec![" ".into(), String::new()];
        let workbook = of_rows("a.csv", table).unwrap();
        let sheet = &workbook.sheets[0];
        let numbers: Vec<_> = sheet.rows.iter().map(|it| it.number).collect();
        assert_eq!((sheet.name.as_str(), numbers), ("a.csv", vec![1, 3]));
        assert_eq!(
            sheet.cell(3, 1).map(|it| &it.value),
            Some(&Value::Text("x".into()))
        );
        let at = Place {
            sheet: "a.csv".into(),
            row: 201,
            column: None,
        };
        let refused = of_rows("a.csv", rows(201, limits::CELLS / 200));
        assert_eq!(
            refused,
            Err(Refusal::TooMuch {
                limit: Limit::Cells,
                at
            })
        );
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn a_number_as_text_is_the_same_number_without_a_doubt(
            whole in -999_999_999_999i64..999_999_999_999,
            scale in 0u32..6,
        ) {
            let number = Decimal::new(whole, scale).normalize();
            for value in [Value::Number(number), Value::Percent(number)] {
                let again = read(&text(&value)).unwrap();
                prop_assert_eq!(&again.entry, &Reading::exact(number).entry);
                prop_assert!(!again.is_surprising(), "{}", text(&value));
            }
        }
    }
}
