//! The budget execution document of a year (*DPA*) and the amended one (*DPPA*): number, day and total, as they stand
//! on it, so that what is promised can be held against them.
//!
//! It is a document that others write, so nothing of it is frozen here: its scan is its evidence.

use super::budget_entry::Column;
use super::command::Command;
use super::fresh::fresh;
use super::thing::{Thing, of_kind};
use super::workspace::Workspace;
use crate::domain::budget::{Rupiah, Said};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Purpose, Value};

/// Which of the two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExecutionKind {
    /// *DPA*, of the original budget.
    #[doc(alias = "DPA")]
    Original,
    /// *DPPA*, of the amended budget.
    #[doc(alias = "DPPA")]
    Amended,
}

/// A budget execution document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Execution {
    /// Its identity.
    pub id: EntityId,
    /// Its number.
    pub number: Stated<String>,
    /// The day on which it was approved.
    pub date: Stated<Date>,
    /// What it comes to.
    pub total: Said<Rupiah>,
}

impl ExecutionKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Original, Self::Amended];

    /// What facts call it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Original => "dpa",
            Self::Amended => "dppa",
        }
    }

    /// The column of the budget that its total is one of.
    pub const fn column(self) -> Column {
        match self {
            Self::Original => Column::Original,
            Self::Amended => Column::Amended,
        }
    }
}

/// The document of a year; of several that were recorded the latest.
pub fn execution(workspace: &Workspace, year: u16, kind: ExecutionKind) -> Option<Execution> {
    let is_own = |thing: &Thing<'_>| {
        let tag = thing.text(Attribute::DocumentType);
        tag.text() == kind.tag() && thing.count(Attribute::Year) == Some(year.into())
    };
    let all = of_kind(workspace, EntityKind::SignedDocument).into_iter();
    let own = all.filter(is_own).map(|thing| Execution {
        id: thing.id,
        number: thing.text(Attribute::Number),
        date: thing.day(Attribute::Date),
        total: super::budget_of::said(workspace.book(), &kind.column().key(thing.id, year))
            .map(Rupiah),
    });
    own.max_by_key(|it| (it.date.first().copied(), it.id))
}

/// Begins the record of one.
pub fn record(year: u16, kind: ExecutionKind) -> Command {
    let key = |attribute| Key::always(fresh(0), attribute);
    Command::Create {
        facts: vec![
            (
                key(Attribute::Kind),
                Value::Kind(EntityKind::SignedDocument),
            ),
            (key(Attribute::DocumentType), Value::text(kind.tag())),
            (key(Attribute::Year), Value::Count(year.into())),
        ],
        purpose: Purpose::Edit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{Person, decree, made, number};
    use crate::app::signed::signed;

    #[test]
    fn the_budget_document_of_a_year_is_recorded_and_is_no_signed_copy_of_ours() {
        let mut ani = Person::new(8, "Ani", decree());
        let batch = ani.does(record(2024, ExecutionKind::Original));
        let id = EntityId {
            made_by: made(&batch).id,
            ordinal: 0,
        };
        let total = ExecutionKind::Original.column().key(id, 2024);
        ani.does(Command::Set {
            facts: vec![
                (
                    Key::always(id, Attribute::Date),
                    Value::Date("2024-01-02".parse().unwrap()),
                ),
                (total, Value::Entry(number("14350000000").unwrap())),
            ],
        });
        let found = execution(&ani.workspace, 2024, ExecutionKind::Original).unwrap();
        assert_eq!(found.id, id);
        assert_eq!(found.date.known(), Some(&"2024-01-02".parse().unwrap()));
        assert_eq!(
            found.total.value(),
            Some(Rupiah("14350000000".parse().unwrap()))
        );
        assert_eq!(
            execution(&ani.workspace, 2024, ExecutionKind::Amended),
            None
        );
        assert_eq!(
            execution(&ani.workspace, 2025, ExecutionKind::Original),
            None
        );
        assert!(signed(&ani.workspace).iter().all(|it| it.kind.is_none()));
    }
}
