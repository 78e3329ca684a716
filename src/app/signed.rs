//! Documents as they were signed: frozen, with number, day and where their scan is kept.
//!
//! Two people who mark the same document as signed have made two of them, and both are listed: which one is right
//! they settle by taking the other off the list.
//!
//! A document that is longer than one content may be is kept in two: the copy itself is the part that holds the rest.
//! A release that knows one content only cannot read such a copy, and says so.

use super::command::Command;
use super::documents::DocumentKind;
use super::fresh::fresh;
use super::refusal::Refusal;
use super::thing::{Thing, of_kind};
use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::sort::sort_by_key;
use crate::domain::stated::Stated;
use crate::log::codec::MAX_CONTENT;
use crate::log::{Attribute, Cell, Key, Purpose, Value};

/// Characters that a document may have to be kept: two contents.
pub const LONGEST: usize = 2 * MAX_CONTENT;

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
    let rest = workspace.book().value(&rest_of(thing.id));
    Signed {
        id: thing.id,
        kind: DocumentKind::of_tag(tag.text()),
        period: quarter.or(year.map(Period::Year)),
        unit: thing.entity(Attribute::Unit),
        number: thing.text(Attribute::Number),
        date: thing.day(Attribute::Date),
        frozen: frozen.first().map(|it| match rest {
            Some(Value::Content(rest)) => format!("{it}{rest}"),
            _ => it.clone(),
        }),
        by: match workspace.book().cell(&kind) {
            Cell::Settled(version) => Some((version.change.author.name.clone(), version.change.at)),
            Cell::Empty | Cell::Conflict(_) => None,
        },
    }
}

/// Where the rest of a document is kept that is longer than one content.
const fn rest_of(id: EntityId) -> Key {
    Key {
        part: Some(id),
        ..Key::always(id, Attribute::Frozen)
    }
}

/// Keeps a document as it was signed: one action, which undo takes back.
pub fn sign(signing: Signing) -> Result<Command, Refusal> {
    let frozen = &signing.frozen;
    let length = frozen.chars().count();
    if length > LONGEST {
        let limit = LONGEST;
        return Err(Refusal::TooLong { length, limit });
    }
    let end = frozen.char_indices().nth(MAX_CONTENT);
    let (first, rest) = frozen.split_at(end.map_or(frozen.len(), |(end, _)| end));
    let content = |text: &str| match text {
        "" => Value::Cleared,
        text => Value::Content(text.into()),
    };
    let kept = [content(first), content(rest)];
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
    ];
    let stated = stated.map(|(attribute, value)| (Key::always(fresh(0), attribute), value));
    let keys = [Key::always(fresh(0), Attribute::Frozen), rest_of(fresh(0))];
    let mut facts: Vec<_> = stated
        .into_iter()
        .chain(keys.into_iter().zip(kept))
        .collect();
    facts.retain(|(_, value)| *value != Value::Cleared);
    Ok(Command::Create {
        facts,
        purpose: Purpose::Edit,
    })
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
        let batch = ani.does(sign(signing("050/1/2024")).unwrap());
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
        let (one, other) = (
            ani.does(sign(signing("1")).unwrap()),
            budi.does(sign(signing("1")).unwrap()),
        );
        ani.receives(&other);
        budi.receives(&one);
        assert_eq!(signed(&ani.workspace).len(), 2);
        assert_eq!(signed(&ani.workspace), signed(&budi.workspace));
        assert_eq!(ani.workspace.book().conflicts().count(), 0);
        let second = signed(&ani.workspace)[1].id;
        ani.does(remove(second));
        assert_eq!(signed(&ani.workspace).len(), 1);
    }

    #[test]
    fn a_long_document_is_kept_whole_and_a_longer_one_refused() {
        for length in [1, MAX_CONTENT, MAX_CONTENT + 1, LONGEST, LONGEST + 1] {
            // Where it is cut stand signs of several bytes.
            let sign_at = |n: usize| if n % 1_000 < 998 { 'a' } else { '•' };
            let frozen: String = (0..length).map(sign_at).collect();
            let mut ani = Person::new(8, "Ani", decree());
            let command = sign(Signing {
                frozen: frozen.clone(),
                ..signing("1")
            });
            if length > LONGEST {
                let limit = LONGEST;
                assert_eq!(command, Err(Refusal::TooLong { length, limit }));
                continue;
            }
            let batch = ani.does(command.unwrap());
            let kept = signed(&ani.workspace);
            assert_eq!(kept[0].frozen.as_ref(), Some(&frozen), "{length}");
            ani.does(Command::Undo(made(&batch).id));
            assert_eq!(signed(&ani.workspace), []);
        }
    }
}
