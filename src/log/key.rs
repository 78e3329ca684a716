//! What a fact is about: the address of one cell.

use super::attribute::Attribute;
use crate::domain::id::EntityId;
use crate::domain::period::Period;

/// Whether a fact belongs to one version of the plan or stands outside all of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Scope {
    /// Data, notes, the agency, the versions themselves.
    Always,
    /// A statement of this decree; later versions inherit it until they say otherwise.
    Version(EntityId),
}

/// The address of one cell: facts with equal keys compete, facts with different keys never do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Key {
    /// What is described.
    pub entity: EntityId,
    /// Which property of it.
    pub attribute: Attribute,
    /// Version of the plan that says so.
    pub scope: Scope,
    /// For properties that have one value by period: targets, entries, notes.
    pub period: Option<Period>,
    /// For entries and notes of a variable that is broken down: the unit or list item.
    pub part: Option<EntityId>,
}

impl Key {
    /// A property outside all versions.
    pub const fn always(entity: EntityId, attribute: Attribute) -> Self {
        Self {
            entity,
            attribute,
            scope: Scope::Always,
            period: None,
            part: None,
        }
    }

    /// A property as one version of the plan states it.
    pub const fn of(version: EntityId, entity: EntityId, attribute: Attribute) -> Self {
        Self {
            scope: Scope::Version(version),
            ..Self::always(entity, attribute)
        }
    }

    /// The same property for one period.
    pub const fn in_period(self, period: Period) -> Self {
        Self {
            period: Some(period),
            ..self
        }
    }

    /// The cell of the data grid for a variable, period and part.
    pub const fn entry(variable: EntityId, period: Period, part: Option<EntityId>) -> Self {
        Self {
            period: Some(period),
            part,
            ..Self::always(variable, Attribute::Entry)
        }
    }

    /// The note on a cell of the data grid.
    pub const fn note(variable: EntityId, period: Period, part: Option<EntityId>) -> Self {
        Self {
            attribute: Attribute::Note,
            ..Self::entry(variable, period, part)
        }
    }
}
