//! Targets and baselines as tables print them.

use crate::domain::amount::Decimal;
use crate::domain::entry::Quantity;
use crate::domain::target::TargetValue;
use crate::text::number::{Doubt, NumberProblem, Value, parse_number};

/// A figure of a year, as it was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// Which column it stands in, from 0.
    pub column: usize,
    /// Whether it is a baseline (*kondisi awal*), else a target.
    pub is_baseline: bool,
    /// Its year.
    pub year: u16,
    /// What it says.
    pub value: TargetValue,
    /// What else it may say.
    pub other: Option<TargetValue>,
}

/// What a cell says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Read {
    /// As it was read.
    pub value: TargetValue,
    /// What else it may say.
    pub other: Option<TargetValue>,
    /// Why it should be looked at.
    pub doubt: Option<Doubt>,
}

/// Labels that are taken for steps of an ordinal scale: the marks of SAKIP evaluations and the auditors' opinions.
/// Any other word in a column of figures is more likely a slip.
const RANKS: [&str; 12] = [
    "AA", "A", "BB", "B", "CC", "C", "D", "E", "WTP", "WDP", "TMP", "TW",
];

/// Reads a cell; `None` where it is empty. The print is kept, so that an annex says what the table said.
pub fn read(text: &str) -> Result<Option<Read>, NumberProblem> {
    if RANKS.contains(&text) {
        return Ok(Some(Read {
            value: TargetValue::Rank(text.into()),
            other: None,
            doubt: None,
        }));
    }
    let read = parse_number(text)?;
    let printed = |value: Decimal| Quantity {
        value: value.normalize(),
        printed: Some(text.into()),
    };
    let figure = |value: Decimal| TargetValue::Number(printed(value));
    let value = match read.value {
        Value::Empty => return Ok(None),
        Value::Number(value) => figure(value),
        Value::Nil => figure(Decimal::ZERO),
        Value::NotAvailable => TargetValue::NotSet,
        Value::Range(low, high) => TargetValue::Range {
            low: low.normalize(),
            high: high.normalize(),
            printed: Some(text.into()),
        },
    };
    // Of a range only one end is in doubt; which one cannot be told apart here.
    let other = match (read.doubt, &value) {
        (Some(Doubt::Separator { other, .. }), TargetValue::Number(_)) => Some(figure(other)),
        (Some(Doubt::Dash), _) => Some(figure(Decimal::ZERO)),
        _ => None,
    };
    Ok(Some(Read {
        value,
        other,
        doubt: read.doubt,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use TargetValue::{NotSet, Number, Range, Rank};

    fn figure(number: &str, printed: &str) -> TargetValue {
        Number(Quantity {
            value: number.parse().unwrap(),
            printed: Some(printed.into()),
        })
    }

    #[test]
    fn a_figure_keeps_its_print() {
        for (text, value, other) in [
            ("100", figure("100", "100"), None),
            ("80,27", figure("80.27", "80,27"), None),
            ("80,27%", figure("80.27", "80,27%"), None),
            ("80,0", figure("80", "80,0"), None),
            ("12 Orang", figure("12", "12 Orang"), None),
            (
                "Rp1.455.199.373.000,00",
                figure("1455199373000", "Rp1.455.199.373.000,00"),
                None,
            ),
            (
                "1.234",
                figure("1234", "1.234"),
                Some(figure("1.234", "1.234")),
            ),
            (
                "16,030",
                figure("16.03", "16,030"),
                Some(figure("16030", "16,030")),
            ),
            (
                "80.27%",
                figure("80.27", "80.27%"),
                Some(figure("8027", "80.27%")),
            ),
            (
                "38% (Evaluasi Semester I)",
                figure("38", "38% (Evaluasi Semester I)"),
                None,
            ),
            ("nihil", figure("0", "nihil"), None),
            ("n/a", NotSet, None),
            ("-", NotSet, Some(figure("0", "-"))),
            ("BB", Rank("BB".into()), None),
            (
                "80 - 90%",
                Range {
                    low: 80.into(),
                    high: 90.into(),
                    printed: Some("80 - 90%".into()),
                },
                None,
            ),
        ] {
            let read = read(text).unwrap().unwrap();
            assert_eq!((read.value, read.other), (value, other), "{text}");
        }
        assert_eq!(read(""), Ok(None));
        for text in ["1.2.3", "Baik", "12O", "90 - 80"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
