//! What a cell of a table says: words, or a figure that stays a figure in a spreadsheet.

use super::as_text;
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::text::{Lang, number, time};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What a cell says. Figures are printed with the decimals they have: round them before.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Words; empty where there is nothing to say.
    Text(String),
    /// `1.234,50`; also money in a column whose head says *(Rp)*.
    Number(#[serde(with = "as_text")] Decimal),
    /// `80,27%`, of a number in points.
    Percent(#[serde(with = "as_text")] Decimal),
    /// `Rp1.234.567`; sen only where there are any.
    Rupiah(#[serde(with = "as_text")] Decimal),
    /// `24 November 2026`.
    Date(#[serde(with = "as_text")] Date),
}

impl Value {
    /// As it stands on paper.
    pub fn printed(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(value) => number::number(*value, None).into(),
            Self::Percent(points) => number::percent(*points, points.scale()).into(),
            Self::Rupiah(amount) => number::rupiah(*amount).into(),
            Self::Date(day) => time::day(Lang::Id, *day).into(),
        }
    }

    /// The number of a figure; a percentage in points.
    pub fn decimal(&self) -> Option<Decimal> {
        match self {
            Self::Number(value) | Self::Percent(value) | Self::Rupiah(value) => Some(*value),
            Self::Text(_) | Self::Date(_) => None,
        }
    }

    /// The number as a spreadsheet calculates with it: a percentage as a part of one.
    pub fn stored(&self) -> Option<Decimal> {
        match self {
            Self::Percent(points) => {
                let mut part = *points;
                let scale = part.scale() + 2;
                part.set_scale(scale).ok().map(|()| part)
            }
            value => value.decimal(),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn figures_are_printed_with_the_decimals_they_have() {
        for (value, printed, stored) in [
            (Value::Number(of("1234.50")), "1.234,50", Some("1234.50")),
            (Value::Percent(of("80.27")), "80,27%", Some("0.8027")),
            (Value::Percent(of("100")), "100%", Some("1.00")),
            (Value::Percent(of("0.01")), "0,01%", Some("0.0001")),
            (
                Value::Rupiah(of("1455199373000.00")),
                "Rp1.455.199.373.000",
                Some("1455199373000.00"),
            ),
            (Value::from("n/a"), "n/a", None),
            (
                Value::Date(Date::new(2026, 11, 24).unwrap()),
                "24 November 2026",
                None,
            ),
        ] {
            assert_eq!(value.printed(), printed);
            assert_eq!(value.stored(), stored.map(of), "{printed}");
            let sent = serde_json::to_string(&value).unwrap();
            let back: Value = serde_json::from_str(&sent).unwrap();
            assert_eq!(back.printed(), printed, "{sent}");
        }
    }
}
