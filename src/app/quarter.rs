//! What people write of a quarter of the agency: factors, next steps, the review meeting.

use super::thing::read;
use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Value};

/// What the evaluation of a quarter (E.81) asks at its foot, in order.
pub const FACTORS: [Attribute; 4] = [
    Attribute::EnablingFactor,
    Attribute::InhibitingFactor,
    Attribute::NextQuarter,
    Attribute::NextPlan,
];

/// Where something is said of a quarter.
pub const fn key(agency: EntityId, attribute: Attribute, quarter: Period) -> Key {
    Key::always(agency, attribute).in_period(quarter)
}

/// A text.
pub fn text(workspace: &Workspace, key: &Key) -> Stated<String> {
    read(workspace.stated(key), |value| match value {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    })
}

/// A day.
pub fn day(workspace: &Workspace, key: &Key) -> Stated<Date> {
    read(workspace.stated(key), |value| match value {
        Value::Date(day) => Some(day),
        _ => None,
    })
}
