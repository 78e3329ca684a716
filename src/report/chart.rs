//! A picture of years: bars of what was reached beside what was promised, drawn in whole pixels.
//!
//! The same [`Drawing`] is shown on paper and, painted by the browser, stands as an image in a file. Every bar has
//! its figure on it, and black ink on white paper tells actuals (filled) from targets (outlined).

mod drawing;
mod shape;

pub use drawing::{Drawing, TEXT_SIZE};
pub use shape::Shape;

use super::Value;
use serde::{Deserialize, Serialize};

/// A picture of years.
#[doc(alias = "grafik")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Chart {
    /// The finding, as a sentence: *Graduasi mandiri melampaui target sejak 2023*.
    pub title: String,
    /// What it shows, with its figures, for those who cannot see it.
    pub alt: String,
    /// The years below the bars.
    pub years: Vec<String>,
    /// What is shown of each year, from left to right.
    pub series: Vec<Series>,
}

/// One bar of every year.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Series {
    /// *Target*, *Realisasi*.
    pub name: String,
    /// Whether it was promised rather than reached; it is outlined then.
    pub is_target: bool,
    /// A figure for each year, where there is one.
    pub figures: Vec<Option<Value>>,
}
