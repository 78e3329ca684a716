//! Which Rust type each shape of value is read as.

use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Breakdown, Cap, EntityKind, Polarity, RoundingPolicy};
use crate::domain::period::Frequency;
use crate::domain::plan::Formulation;
use crate::domain::scale::Band;
use crate::domain::target::TargetValue;
use crate::log::{Value, VersionVector};

/// A type that a value can be read as; a value of another shape is nothing.
pub trait FromValue: Sized + Clone {
    /// The value, if it has the shape.
    fn from_value(value: &Value) -> Option<Self>;
}

macro_rules! read {
    ($($variant:ident as $type:ty,)+) => {$(
        impl FromValue for $type {
            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    Value::$variant(value) => Some(<$type>::clone(value)),
                    _ => None,
                }
            }
        }
    )+};
}

read! {
    Kind as EntityKind,
    Entity as EntityId,
    Entities as Vec<EntityId>,
    Flag as bool,
    Count as u32,
    Counts as Vec<u8>,
    Date as Date,
    Cap as Cap,
    Rounding as RoundingPolicy,
    Formula as Formulation,
    Polarity as Polarity,
    Aggregation as Aggregation,
    Frequency as Frequency,
    Breakdown as Breakdown,
    Bands as Vec<Band>,
    Target as TargetValue,
    Vector as VersionVector,
}

impl FromValue for String {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.to_string()),
            _ => None,
        }
    }
}
