//! Officials (*pejabat*): who holds which office from when to when, also for somebody else (*Plt.*).
//!
//! A change of official during the year is data: documents of a day name whoever held the office on that day.

use super::command::Command;
use super::fresh::fresh;
use super::thing::{Thing, of_kind};
use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::sort::sort_by_key;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Purpose, Value};

/// Somebody in an office for a time.
#[doc(alias = "pejabat")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Official {
    /// Its identity.
    pub id: EntityId,
    /// The unit that they head; the agency's first unit is headed by the head of the agency.
    pub unit: Option<EntityId>,
    /// The person's name; never a personal number.
    pub name: Stated<String>,
    /// The office in words.
    pub position: Stated<String>,
    /// First day in office.
    pub from: Stated<Date>,
    /// Last day in office; nothing while they hold it.
    pub until: Stated<Date>,
    /// Whether they hold it for somebody else (*pelaksana tugas*).
    #[doc(alias = "Plt.")]
    pub is_acting: bool,
}

impl Official {
    /// Whether they are in office on a day.
    pub fn serves_on(&self, day: Date) -> bool {
        let has_begun = self.from.first().is_none_or(|from| *from <= day);
        has_begun && self.until.first().is_none_or(|until| day <= *until)
    }

    /// The office as documents write it: `Plt. Kepala Dinas`.
    pub fn title(&self) -> String {
        let position = self.position.text();
        if self.is_acting {
            format!("Plt. {position}")
        } else {
            position.to_owned()
        }
    }
}

/// All officials, earliest first.
pub fn officials(workspace: &Workspace) -> Vec<Official> {
    let things = of_kind(workspace, EntityKind::Official).into_iter();
    let mut all: Vec<_> = things.map(official).collect();
    sort_by_key(&mut all, |it| (it.from.first().copied(), it.id));
    all
}

fn official(thing: Thing<'_>) -> Official {
    Official {
        id: thing.id,
        unit: thing.entity(Attribute::Unit),
        name: thing.text(Attribute::Name),
        position: thing.text(Attribute::Position),
        from: thing.day(Attribute::From),
        until: thing.day(Attribute::Until),
        is_acting: thing.flag(Attribute::Acting),
    }
}

/// Who holds the office of a unit on a day: of several the one who took it last.
pub fn holder(all: &[Official], unit: EntityId, day: Date) -> Option<&Official> {
    let of_unit = all
        .iter()
        .filter(|it| it.unit == Some(unit) && it.serves_on(day));
    of_unit.max_by_key(|it| it.from.first().copied())
}

/// Brings an official of a unit into being, in the office that the unit is called by.
pub fn appoint(unit: EntityId, position: &str) -> Command {
    let key = |attribute| Key::always(fresh(0), attribute);
    Command::Create {
        facts: vec![
            (key(Attribute::Kind), Value::Kind(EntityKind::Official)),
            (key(Attribute::Unit), Value::Entity(unit)),
            (key(Attribute::Position), Value::text(position)),
        ],
        purpose: Purpose::Edit,
    }
}

/// Takes an official off the list; undo brings them back.
pub fn dismiss(official: EntityId) -> Command {
    let removed = Key::always(official, Attribute::Removed);
    Command::Set {
        facts: vec![(removed, Value::Flag(true))],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{Person, decree, made};

    #[test]
    fn a_document_of_a_day_names_who_held_the_office_then() {
        let mut ani = Person::new(8, "Ani", decree());
        let unit = ani.workspace.plans()[0].units[0].id;
        let mut ids = Vec::new();
        for (name, from, until, is_acting) in [
            ("Budi", "2021-01-01", Some("2024-06-30"), false),
            ("Citra", "2024-07-01", Some("2024-09-30"), true),
            ("Dewi", "2024-10-01", None, false),
        ] {
            let begun = ani.does(appoint(unit, "Kepala Dinas Sosial"));
            let id = EntityId {
                made_by: made(&begun).id,
                ordinal: 0,
            };
            let key = |attribute| Key::always(id, attribute);
            let mut facts = vec![
                (key(Attribute::Name), Value::text(name)),
                (key(Attribute::From), Value::Date(from.parse().unwrap())),
                (key(Attribute::Acting), Value::Flag(is_acting)),
            ];
            facts.extend(
                until.map(|day| (key(Attribute::Until), Value::Date(day.parse().unwrap()))),
            );
            ani.does(Command::Set { facts });
            ids.push(id);
        }
        let all = officials(&ani.workspace);
        for (day, expected) in [
            ("2020-12-31", None),
            ("2024-06-30", Some(("Budi", "Kepala Dinas Sosial"))),
            ("2024-07-01", Some(("Citra", "Plt. Kepala Dinas Sosial"))),
            ("2026-01-05", Some(("Dewi", "Kepala Dinas Sosial"))),
        ] {
            let found = holder(&all, unit, day.parse().unwrap());
            let found = found.map(|it| (it.name.text().to_owned(), it.title()));
            let expected = expected.map(|(name, title)| (name.to_owned(), title.to_owned()));
            assert_eq!(found, expected, "{day}");
        }
        ani.does(dismiss(ids[2]));
        assert_eq!(officials(&ani.workspace).len(), 2);
    }
}
