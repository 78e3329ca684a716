//! How the figures of an indicator are written in sentences: with their unit, and differences in points.

use crate::app::query::overview::Card;
use crate::domain::amount::Decimal;
use crate::text::words::values;

/// How figures are written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Style {
    /// Decimals that all of them have.
    pub decimals: u32,
    /// Whether they are percentages, which differ by points.
    pub is_percentage: bool,
    /// *Satuan* otherwise; empty where none is stated.
    pub unit: String,
}

impl Style {
    /// Of an indicator.
    pub fn of(card: &Card) -> Self {
        Self {
            decimals: card.decimals,
            is_percentage: card.is_percentage,
            unit: card.unit.clone(),
        }
    }

    /// `78,74%`, `24,75 jam`.
    pub fn figure(&self, value: Decimal) -> String {
        let figure = values::figure(value, self.decimals, self.is_percentage);
        match self.is_percentage {
            true => figure,
            false => self.with_unit(&figure),
        }
    }

    /// `3,10 poin`, `2,00 jam`: how far two figures are apart.
    pub fn distance(&self, value: Decimal) -> String {
        let size = values::figure(value.abs(), self.decimals.max(value.scale()), false);
        match self.is_percentage {
            true => format!("{size} poin"),
            false => self.with_unit(&size),
        }
    }

    /// A text of a table with the unit that its column leaves out.
    pub fn with_unit(&self, text: &str) -> String {
        let has_unit = self.is_percentage || text.ends_with(&self.unit);
        match has_unit {
            true => text.to_owned(),
            false => format!("{text} {}", self.unit),
        }
    }
}
