//! The table of regulations: what comes with the program, and the rows that people added or corrected.
//!
//! A row of people's is a thing of its own outside all versions of the plan. One that names a regulation of the
//! program takes the place of the program's row; taken out again, it gives that place back.

use super::around::is;
use crate::app::builtin;
use crate::app::command::Command;
use crate::app::fresh::fresh;
use crate::domain::finding::{Reference, Regulation};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::sort::sort_by_key;
use crate::log::{Attribute, Book, Key, Purpose, Value};

/// A row of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Its identity in the log; `None` where it comes with the program.
    pub id: Option<EntityId>,
    /// What it says.
    pub regulation: Regulation,
}

/// A row as it is typed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Written {
    /// `PP 58/2005`, `Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017`.
    pub name: String,
    /// Without *tentang*.
    pub title: String,
    /// Number in the gazette; may be empty.
    pub gazette: String,
    /// Number in its supplement; may be empty.
    pub supplement: String,
    /// What replaced it; may be empty.
    pub replaced_by: String,
    /// Whether decrees on key performance indicators rest on it.
    pub is_basis: bool,
}

/// A field of a row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs)] // the fields of `Written`
pub enum RegulationField {
    Name,
    Title,
    Gazette,
    Supplement,
    ReplacedBy,
}

/// Why a row that was typed cannot stand in the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegulationProblem {
    /// It names no regulation.
    Unreadable(RegulationField),
    /// Something must stand here.
    Missing(RegulationField),
    /// It is no whole number.
    NoNumber(RegulationField),
    /// A regulation is replaced by a younger one, never by itself or an older one.
    NotYounger,
}

impl RegulationProblem {
    /// Which field it is about.
    pub const fn field(self) -> RegulationField {
        match self {
            Self::Unreadable(field) | Self::Missing(field) | Self::NoNumber(field) => field,
            Self::NotYounger => RegulationField::ReplacedBy,
        }
    }
}

/// The table: the program's rows, corrected by people's, and theirs besides; the highest regulation first.
pub fn rows(book: &Book) -> Vec<Row> {
    let kinds = book.keys().filter(|key| key.attribute == Attribute::Kind);
    let own = kinds.filter(|key| is(book, key, EntityKind::Regulation));
    let own: Vec<_> = own.filter_map(|key| row(book, key.entity)).collect();
    let is_corrected = |given: &Regulation| {
        let mut own = own.iter();
        own.any(|it| it.regulation.reference.is_same(&given.reference))
    };
    let given = builtin::regulations().into_iter();
    let given = given.filter(|it| !is_corrected(it));
    let given = given.map(|regulation| Row {
        id: None,
        regulation,
    });
    let mut rows: Vec<_> = given.collect();
    rows.extend(own);
    sort_by_key(&mut rows, |row| {
        let reference = &row.regulation.reference;
        let number = reference.number.parse::<u32>().unwrap_or(0);
        (reference.kind, reference.year, number, row.id)
    });
    rows
}

fn row(book: &Book, id: EntityId) -> Option<Row> {
    let value = |attribute| book.value(&Key::always(id, attribute));
    let text = |attribute| match value(attribute) {
        Some(Value::Text(text)) => Some(&**text),
        _ => None,
    };
    let count = |attribute| match value(attribute) {
        Some(Value::Count(count)) => Some(*count),
        _ => None,
    };
    let is = |attribute| value(attribute) == Some(&Value::Flag(true));
    if is(Attribute::Removed) {
        return None;
    }
    Some(Row {
        id: Some(id),
        regulation: Regulation {
            reference: Reference::read(text(Attribute::Name)?)?,
            title: text(Attribute::Subject).unwrap_or_default().to_owned(),
            gazette: count(Attribute::Gazette),
            supplement: count(Attribute::Supplement),
            replaced_by: text(Attribute::ReplacedBy).and_then(Reference::read),
            is_basis: is(Attribute::IsBasis),
        },
    })
}

impl Written {
    /// A row as its fields show it.
    pub fn of(regulation: &Regulation) -> Self {
        let number = |it: Option<u32>| it.map_or_else(String::new, |it| it.to_string());
        let replaced_by = regulation.replaced_by.as_ref();
        Self {
            name: regulation.reference.written(),
            title: regulation.title.clone(),
            gazette: number(regulation.gazette),
            supplement: number(regulation.supplement),
            replaced_by: replaced_by.map(Reference::written).unwrap_or_default(),
            is_basis: regulation.is_basis,
        }
    }

    /// What was typed, understood.
    pub fn read(&self) -> Result<Regulation, RegulationProblem> {
        use RegulationField::{Gazette, Name, ReplacedBy, Supplement, Title};
        use RegulationProblem::{Missing, NoNumber, NotYounger, Unreadable};
        let number = |text: &str, field| match text.trim() {
            "" => Ok(None),
            text => text.parse::<u32>().map(Some).map_err(|_| NoNumber(field)),
        };
        if self.name.trim().is_empty() {
            return Err(Missing(Name));
        }
        let (reference, along) = Reference::read_with_title(&self.name).ok_or(Unreadable(Name))?;
        // A name pasted whole brings its title.
        let title = match self.title.trim() {
            "" => along.unwrap_or_default(),
            title => title.to_owned(),
        };
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if title.is_empty() {
            return Err(Missing(Title));
        }
        let replaced_by = match self.replaced_by.trim() {
            "" => None,
            text => Some(Reference::read(text).ok_or(Unreadable(ReplacedBy))?),
        };
        if let Some(by) = &replaced_by
            && (by.year < reference.year || by.is_same(&reference))
        {
            return Err(NotYounger);
        }
        Ok(Regulation {
            reference,
            title,
            gazette: number(&self.gazette, Gazette)?,
            supplement: number(&self.supplement, Supplement)?,
            replaced_by,
            is_basis: self.is_basis,
        })
    }
}

/// States a row: a new one, or all of one that people made before.
pub fn state(row: Option<EntityId>, regulation: &Regulation) -> Command {
    let thing = row.unwrap_or(fresh(0));
    let count = |it: Option<u32>| it.map_or(Value::Cleared, Value::Count);
    let by = regulation.replaced_by.as_ref();
    let by = by.map_or(Value::Cleared, |it| Value::text(it.written()));
    let facts = [
        (Attribute::Kind, Value::Kind(EntityKind::Regulation)),
        (Attribute::Name, Value::text(regulation.reference.written())),
        (Attribute::Subject, Value::text(&*regulation.title)),
        (Attribute::Gazette, count(regulation.gazette)),
        (Attribute::Supplement, count(regulation.supplement)),
        (Attribute::ReplacedBy, by),
        (Attribute::IsBasis, Value::Flag(regulation.is_basis)),
    ];
    Command::Create {
        facts: facts
            .map(|(it, value)| (Key::always(thing, it), value))
            .into(),
        purpose: Purpose::Edit,
    }
}

/// Takes a row of people's out of the table; where it stood in place of the program's, that one is back.
pub fn forget(row: EntityId) -> Command {
    Command::Set {
        facts: vec![(Key::always(row, Attribute::Removed), Value::Flag(true))],
    }
}
