//! Things outside the versions of the plan, and what is stated of them: officials, signed documents, what is to be followed up.

use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Value};

/// A thing, to be asked what is stated of it.
#[derive(Clone, Copy)]
pub struct Thing<'w> {
    workspace: &'w Workspace,
    /// Which one.
    pub id: EntityId,
}

/// All things of a kind that are not removed, in the order of their making.
pub fn of_kind(workspace: &Workspace, kind: EntityKind) -> Vec<Thing<'_>> {
    let book = workspace.book();
    let kinds = book.keys().filter(|key| key.attribute == Attribute::Kind);
    let kind = Value::Kind(kind);
    let own = kinds.filter(|key| book.value(key) == Some(&kind));
    let things = own.map(|key| Thing {
        workspace,
        id: key.entity,
    });
    things.filter(|it| !it.flag(Attribute::Removed)).collect()
}

impl Thing<'_> {
    /// A text.
    pub fn text(self, attribute: Attribute) -> Stated<String> {
        self.read(attribute, |value| match value {
            Value::Text(text) | Value::Content(text) => Some(text.into()),
            _ => None,
        })
    }

    /// A day.
    pub fn day(self, attribute: Attribute) -> Stated<Date> {
        self.read(attribute, |value| match value {
            Value::Date(day) => Some(day),
            _ => None,
        })
    }

    /// A whole number.
    pub fn count(self, attribute: Attribute) -> Option<u32> {
        match self.value(attribute) {
            Some(Value::Count(count)) => Some(count),
            _ => None,
        }
    }

    /// Another thing.
    pub fn entity(self, attribute: Attribute) -> Option<EntityId> {
        match self.value(attribute) {
            Some(Value::Entity(id)) => Some(id),
            _ => None,
        }
    }

    /// Other things.
    pub fn entities(self, attribute: Attribute) -> Vec<EntityId> {
        match self.value(attribute) {
            Some(Value::Entities(ids)) => ids,
            _ => Vec::new(),
        }
    }

    /// Whether something is so.
    pub fn flag(self, attribute: Attribute) -> bool {
        self.value(attribute) == Some(Value::Flag(true))
    }

    fn value(self, attribute: Attribute) -> Option<Value> {
        let key = Key::always(self.id, attribute);
        self.workspace.stated(&key).known().cloned()
    }

    fn read<T>(self, attribute: Attribute, as_type: impl Fn(Value) -> Option<T>) -> Stated<T> {
        let key = Key::always(self.id, attribute);
        read(self.workspace.stated(&key), as_type)
    }
}

/// What is stated, as the type that its property has.
pub(super) fn read<T>(stated: Stated<Value>, as_type: impl Fn(Value) -> Option<T>) -> Stated<T> {
    match stated {
        Stated::Is(value) => as_type(value).map_or(Stated::Not, Stated::Is),
        Stated::Disputed(values) => {
            Stated::Disputed(values.into_iter().filter_map(as_type).collect())
        }
        Stated::Not => Stated::Not,
    }
}
