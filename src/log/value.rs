//! What a fact says.

use super::VersionVector;
use super::attribute::Shape;
use crate::domain::date::Date;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Breakdown, Cap, EntityKind, Polarity, RoundingPolicy};
use crate::domain::period::Frequency;
use crate::domain::plan::Formulation;
use crate::domain::scale::Band;
use crate::domain::target::TargetValue;

/// The value of a cell. Which variant a property admits is its [`Shape`]; `Cleared` fits every one.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // the domain types carry the meaning
pub enum Value {
    /// Nothing: *belum diisi* again, *belum ditetapkan* again.
    Cleared,
    Kind(EntityKind),
    Entity(EntityId),
    Entities(Vec<EntityId>),
    Text(Box<str>),
    Flag(bool),
    Count(u32),
    Counts(Vec<u8>),
    Date(Date),
    Cap(Cap),
    Rounding(RoundingPolicy),
    Formula(Box<Formulation>),
    Polarity(Polarity),
    Aggregation(Aggregation),
    Frequency(Frequency),
    Breakdown(Breakdown),
    Bands(Vec<Band>),
    Target(Box<TargetValue>),
    Entry(Entry),
    /// A text as long as a document.
    Content(Box<str>),
    /// How far a log reached.
    Vector(VersionVector),
}

impl Value {
    /// Whether a property of this shape may hold it.
    pub fn fits(&self, shape: Shape) -> bool {
        match self {
            Self::Cleared => true,
            Self::Kind(_) => shape == Shape::Kind,
            Self::Entity(_) => shape == Shape::Entity,
            Self::Entities(_) => shape == Shape::Entities,
            Self::Text(_) => shape == Shape::Text,
            Self::Flag(_) => shape == Shape::Flag,
            Self::Count(_) => shape == Shape::Count,
            Self::Counts(_) => shape == Shape::Counts,
            Self::Date(_) => shape == Shape::Date,
            Self::Cap(_) => shape == Shape::Cap,
            Self::Rounding(_) => shape == Shape::Rounding,
            Self::Formula(_) => shape == Shape::Formula,
            Self::Polarity(_) => shape == Shape::Polarity,
            Self::Aggregation(_) => shape == Shape::Aggregation,
            Self::Frequency(_) => shape == Shape::Frequency,
            Self::Breakdown(_) => shape == Shape::Breakdown,
            Self::Bands(_) => shape == Shape::Bands,
            Self::Target(_) => shape == Shape::Target,
            Self::Entry(_) => shape == Shape::Entry,
            Self::Content(_) => shape == Shape::Content,
            Self::Vector(_) => shape == Shape::Vector,
        }
    }

    /// Whether two people who said this said the same: numbers count by value (80.0 is 80), however printed.
    pub fn same(&self, other: &Self) -> bool {
        use TargetValue::{Number, Range};
        match (self, other) {
            (Self::Entry(Entry::Number(a)), Self::Entry(Entry::Number(b))) => a.value == b.value,
            (Self::Target(a), Self::Target(b)) => match (a.as_ref(), b.as_ref()) {
                (Number(a), Number(b)) => a.value == b.value,
                (
                    Range {
                        low: a, high: b, ..
                    },
                    Range {
                        low: c, high: d, ..
                    },
                ) => a == c && b == d,
                (a, b) => a == b,
            },
            // Two enactments of one decree are one; the later one's word on what was enacted counts.
            (Self::Vector(_), Self::Vector(_)) => true,
            (a, b) => a == b,
        }
    }

    /// A text value.
    pub fn text(text: impl Into<Box<str>>) -> Self {
        Self::Text(text.into())
    }
}
