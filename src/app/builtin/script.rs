//! Writes the changes of a tab that is part of the program, one after the other.

use crate::domain::date::Date;
use crate::domain::formula;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::kind::EntityKind;
use crate::domain::plan::Formulation;
use crate::domain::rank;
use crate::domain::sort::sort_by_key;
use crate::log::{Action, Attribute, Author, Change, Key, Purpose, Scope, Value, Write};
use std::rc::Rc;

/// A growing sequence of changes. Identities follow from the order of writing alone.
pub struct Script {
    tab: TabId,
    seen: u64,
    author: Rc<Author>,
    at: i64,
    changes: Vec<Change>,
    writes: Vec<Write>,
    created: u16,
}

impl Script {
    /// A script of this tab, written by somebody who had seen changes up to an order; its changes carry the author
    /// and day that [`Self::by`] names.
    pub fn new(tab: TabId, seen: u64) -> Self {
        Self {
            tab,
            seen,
            author: Rc::default(),
            at: 0,
            changes: Vec::new(),
            writes: Vec::new(),
            created: 0,
        }
    }

    /// From here on, who is said to have written, and on which day (at ten in the morning of Praya).
    pub fn by(&mut self, name: &str, unit: &str, day: Date) {
        const TEN_O_CLOCK: i64 = 2 * 3_600_000;
        self.author = Rc::new(Author {
            name: name.into(),
            unit: unit.into(),
        });
        self.at = i64::from(day.day_number()) * 86_400_000 + TEN_O_CLOCK;
    }

    /// Ends the change: what was stated since the last end, if anything, becomes one line of the history.
    pub fn end(&mut self) {
        if self.writes.is_empty() {
            return;
        }
        let id = self.id();
        sort_by_key(&mut self.writes, |write| write.key);
        self.changes.push(Change {
            id,
            order: self.seen + u64::from(id.seq),
            author: self.author.clone(),
            at: self.at,
            purpose: Purpose::BuiltIn,
            action: Action::Write(std::mem::take(&mut self.writes)),
        });
        self.created = 0;
    }

    /// The identity of the change being written.
    pub fn id(&self) -> ChangeId {
        ChangeId {
            tab: self.tab,
            seq: self.changes.len() as u32 + 1,
        }
    }

    /// States a fact that nobody has stated before.
    pub fn state(&mut self, key: Key, value: Value) {
        self.writes.push(Write {
            key,
            value,
            replaces: Vec::new(),
        });
    }

    /// States texts of one thing; empty ones stay unstated.
    pub fn texts(&mut self, scope: Scope, entity: EntityId, texts: &[(Attribute, &str)]) {
        for (attribute, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
            self.state(key(scope, entity, *attribute), Value::text(*text));
        }
    }

    /// Brings a thing into being.
    pub fn create(&mut self, scope: Scope, kind: EntityKind) -> EntityId {
        let entity = EntityId {
            made_by: self.id(),
            ordinal: self.created,
        };
        self.created += 1;
        self.state(key(scope, entity, Attribute::Kind), Value::Kind(kind));
        entity
    }

    /// Brings a thing into being at a place among its kind, under another thing if it has one.
    pub fn place(
        &mut self,
        scope: Scope,
        kind: EntityKind,
        parent: Option<EntityId>,
        rank: String,
    ) -> EntityId {
        let entity = self.create(scope, kind);
        if let Some(parent) = parent {
            self.state(key(scope, entity, Attribute::Parent), Value::Entity(parent));
        }
        self.state(key(scope, entity, Attribute::Rank), Value::text(rank));
        entity
    }

    /// A list of labelled paragraphs under a thing; an empty label stays unstated.
    pub fn list<'a>(
        &mut self,
        scope: Scope,
        kind: EntityKind,
        parent: EntityId,
        items: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Vec<EntityId> {
        let items = items.into_iter().zip(rank::sequence());
        items
            .map(|((label, text), rank)| {
                let item = self.place(scope, kind, Some(parent), rank);
                self.texts(
                    scope,
                    item,
                    &[(Attribute::Label, label), (Attribute::Text, text)],
                );
                item
            })
            .collect()
    }

    /// Brings a decree into being that is signed and applies from that day.
    pub fn decree(
        &mut self,
        texts: &[(Attribute, &str)],
        signed: Date,
        (first, last): (u16, u16),
    ) -> EntityId {
        let decree = self.create(Scope::Always, EntityKind::Decree);
        self.texts(Scope::Always, decree, texts);
        for (attribute, value) in [
            (Attribute::FirstYear, Value::Count(first.into())),
            (Attribute::LastYear, Value::Count(last.into())),
            (Attribute::Enacted, Value::Flag(true)),
            (Attribute::Date, Value::Date(signed)),
        ] {
            self.state(Key::always(decree, attribute), value);
        }
        decree
    }

    /// Everything written.
    pub fn finish(self) -> Vec<Change> {
        self.changes
    }
}

/// A property in either scope.
pub const fn key(scope: Scope, entity: EntityId, attribute: Attribute) -> Key {
    Key {
        scope,
        ..Key::always(entity, attribute)
    }
}

/// A formula as written, bound to the variables it names.
pub fn formulation(text: &str, variables: &[(String, EntityId)]) -> Value {
    let tree = formula::bind(text, variables, &[]);
    let bindings = tree.map(|tree| formula::bindings(text, &tree));
    Value::Formula(Box::new(Formulation {
        text: text.into(),
        bindings: bindings.unwrap_or_default(),
    }))
}

/// A day of the calendar; one that the month lacks is its last.
pub const fn day(year: u16, month: u8, day: u8) -> Date {
    match Date::new(year, month, day) {
        Ok(date) => date,
        Err(_) => Date::end_of_month(year, month),
    }
}
