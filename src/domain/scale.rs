//! Scales: bands of a number, from worst to best, each with a label.
//!
//! One noun serves both the ratings of an achievement (*predikat*: Sangat Rendah … Sangat Tinggi)
//! and ordinal indicators whose steps stand for scores (AA … D).

use super::amount::Decimal;
use super::date::Date;
use super::id::EntityId;

/// An end of a band.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edge {
    /// Where the band ends.
    pub at: Decimal,
    /// Whether that very number belongs to the band.
    pub included: bool,
}

/// One band of a scale; a missing edge means that it has no end there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Band {
    /// What the band is called (`Sangat Tinggi`, `BB`).
    pub label: Box<str>,
    /// Lower end.
    pub lower: Option<Edge>,
    /// Upper end.
    pub upper: Option<Edge>,
}

/// A scale (*skala*) with where it comes from.
#[doc(alias = "skala")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scale {
    /// The entity that holds it.
    pub id: EntityId,
    /// What people call it.
    pub name: String,
    /// The regulation or report it is taken from.
    pub source: String,
    /// First day it applies, if stated.
    pub effective: Option<Date>,
    /// From worst to best.
    pub bands: Vec<Band>,
}
