//! Documents as they were signed: frozen, with number, day and where their scan is kept.
//!
//! Two people who mark the same document as signed have made two of them, and both are listed: which one is right
//! they settle by taking the other off the list.

use super::command::Command;
use super::documents::DocumentKind;
use super::fresh::fresh;
use super::thing::{Thing, of_kind};
use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::sort::sort_by_key;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Cell, Key, Purpose, Value};

/// A document as it was signed.
#[doc(alias = "dokumen bertanda tangan")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signed {
    /// Its identity.
    pub id: EntityId,
    /// Which kind of document; `None` of one that this release does not know.
    pub kind: Option<DocumentKind>,
    /// Which period it is about.
    pub period: Option<Period>,
    /// Whose it is, where every official has their own.
    pub unit: Option<EntityId>,
    /// Its number.
    pub number: Stated<String>,
    /// The day on which it was signed.
    pub date: Stated<Date>,
    /// The document in the words of its model; nothing where only its number and scan are kept.
    pub frozen: Option<String>,
    /// Who marked it as signed and when, in milliseconds since 1970.
    pub by: Option<(String, i64)>,
}

/// What is marked as signed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signing {
    /// Which kind of document.
    pub kind: DocumentKind,
    /// Which period it is about.
    pub period: Period,
    /// Whose it is, where every official has their own.
    pub unit: Option<EntityId>,
    /// The official who signed, where one is known.
    pub official: Option<EntityId>,
    /// Its number; empty where it has none.
    pub number: String,
    /// The day on which it was signed.
    pub date: Date,
    /// On which ground it amends another one.
    pub ground: String,
    /// Where its scan is kept; empty where nobody says.
    pub kept_at: String,
    /// The document in the words of its model.
    pub frozen: String,
}

/// All documents that were signed, earliest first.
pub fn signed(workspace: &Workspace) -> Vec<Signed> {
    let things = of_kind(workspace, EntityKind::SignedDocument).into_iter();
    let mut all: Vec<_> = things.map(|thing| read(workspace, thing)).collect();
    sort_by_key(&mut all, |it| (it.date.first().copied(), it.id));
    all
}

/// The one with this identity.
pub fn one(workspace: &Workspace, id: EntityId) -> Option<Signed> {
    signed(workspace).into_iter().find(|it| it.id == id)
}

fn read(workspace: &Workspace, thing: Thing<'_>) -> Signed {
    let frozen = thing.text(Attribute::Frozen);
    let tag = thing.text(Attribute::DocumentType);
    let year = thing
        .count(Attribute::Year)
        .and_then(|it| u16::try_from(it).ok());
    let quarter = thing.text(Attribute::Quarter).text().parse().ok();
    let kind = Key::always(thing.id, Attribute::Kind);
    Signed {
        id: thing.id,
        kind: DocumentKind::of_tag(tag.text()),
        period: quarter.or(year.map(Period::Year)),
        unit: thing.entity(Attribute::Unit),
        number: thing.text(Attribute::Number),
        date: thing.day(Attribute::Date),
        frozen: frozen.first().cloned(),
        by: match workspace.book().cell(&kind) {
            Cell::Settled(version) => Some((version.change.author.name.clone(), version.change.at)),
            Cell::Empty | Cell::Conflict(_) => None,
        },
    }
}

/// Keeps a document as it was signed: one action, which undo takes back.
pub fn sign(signing: Signing) -> Command {
    let text = |text: String| match text.trim() {
        "" => Value::Cleared,
        text => Value::text(text),
    };
    let entity = |id: Option<EntityId>| id.map_or(Value::Cleared, Value::Entity);
    let quarter = match signing.period {
        Period::Year(_) => String::new(),
        period => period.to_string(),
    };
    let stated = [
        (Attribute::Kind, Value::Kind(EntityKind::SignedDocument)),
        (Attribute::DocumentType, Value::text(signing.kind.tag())),
        (Attribute::Year, Value::Count(signing.period.year().into())),
        (Attribute::Quarter, text(quarter)),
        (Attribute::Unit, entity(signing.unit)),
        (Attribute::Official, entity(signing.official)),
        (Attribute::Number, text(signing.number)),
        (Attribute::Date, Value::Date(signing.date)),
        (Attribute::Ground, text(signing.ground)),
        (Attribute::KeptAt, text(signing.kept_at)),
        (Attribute::Frozen, Value::Content(signing.frozen.into())),
    ];
    let said = stated
        .into_iter()
        .filter(|(_, value)| *value != Value::Cleared);
    Command::Create {
        facts: said
            .map(|(attribute, value)| (Key::always(fresh(0), attribute), value))
            .collect(),
        purpose: Purpose::Edit,
    }
}

/// Takes a copy off the list; undo brings it back.
pub fn remove(id: EntityId) -> Command {
    Command::Set {
        facts: vec![(Key::always(id, Attribute::Removed), Value::Flag(true))],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{Person, decree, made};

    fn signing(number: &str) -> Signing {
        Signing {
            kind: DocumentKind::Agreement,
            period: Period::Year(2024),
            unit: None,
            official: None,
            number: number.into(),
            date: "2024-01-31".parse().unwrap(),
            ground: String::new(),
            kept_at: "Map 3".into(),
            frozen: "{}".into(),
        }
    }

    #[test]
    fn a_signed_document_is_one_change_that_undo_takes_back() {
        let mut ani = Person::new(8, "Ani", decree());
        let batch = ani.does(sign(signing("050/1/2024")));
        let all = signed(&ani.workspace);
        let [only] = &all[..] else { panic!("{all:?}") };
        assert_eq!(only.kind, Some(DocumentKind::Agreement));
        assert_eq!(only.period, Some(Period::Year(2024)));
        assert_eq!(only.number.text(), "050/1/2024");
        assert_eq!(only.frozen.as_deref(), Some("{}"));
        assert_eq!(only.by.as_ref().map(|it| &*it.0), Some("Ani"));
        ani.does(Command::Undo(made(&batch).id));
        assert_eq!(signed(&ani.workspace), []);
    }

    #[test]
    fn two_people_who_sign_the_same_document_have_made_two_of_them() {
        let mut ani = Person::new(8, "Ani", decree());
        let mut budi = Person::new(9, "Budi", decree());
        let (one, other) = (ani.does(sign(signing("1"))), budi.does(sign(signing("1"))));
        ani.receives(&other);
        budi.receives(&one);
        assert_eq!(signed(&ani.workspace).len(), 2);
        assert_eq!(signed(&ani.workspace), signed(&budi.workspace));
        assert_eq!(ani.workspace.book().conflicts().count(), 0);
        let second = signed(&ani.workspace)[1].id;
        ani.does(remove(second));
        assert_eq!(signed(&ani.workspace).len(), 1);
    }
}
