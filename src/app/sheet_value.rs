//! What a cell of a workbook says, as an entry and as a text.

use crate::sheet::Value;
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
        Value::Date(None) | Value::Uncomputed => "?".into(),
        Value::Flag(true) => "TRUE".into(),
        Value::Flag(false) => "FALSE".into(),
    }
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
