//! What the book holds around a plan: notes on figures, printed achievements, and what people answered.

use super::answers::Answer;
use super::budgets::MoneyOfYears;
use crate::app::budget_entry::Column;
use crate::app::budget_of::said;
use crate::domain::amount::Decimal;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::numeral;
use crate::domain::period::Period;
use crate::domain::sort::sort_by_key;
use crate::log::{Attribute, Book, Cell, Key, Scope, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What the rules read besides the plan and its figures.
#[derive(Default)]
pub struct Around {
    /// Variables and indicators with a note, by period.
    pub notes: BTreeSet<(EntityId, Period)>,
    /// Achievements as reports print them.
    pub printed: BTreeMap<(EntityId, Period), Decimal>,
    /// Money that is entered, by year and thing.
    pub money: MoneyOfYears,
    /// What people accepted and answered, first to latest.
    pub answers: Vec<Answer>,
}

impl Around {
    /// Reads it, in one pass.
    pub fn read(book: &Book) -> Self {
        let mut around = Self::default();
        for key in book.keys() {
            match (key.attribute, key.period) {
                (Attribute::Note, Some(period)) if !matches!(book.cell(key), Cell::Empty) => {
                    around.notes.insert((key.entity, period));
                }
                (Attribute::PrintedAchievement, Some(period)) => {
                    if let Some(printed) = printed(book, key) {
                        around.printed.insert((key.entity, period), printed);
                    }
                }
                (_, Some(_)) if key.scope == Scope::Always => around.enter(book, key),
                (Attribute::Rule, None) if key.scope == Scope::Always => {
                    let kind = Key::always(key.entity, Attribute::Kind);
                    if is(book, &kind, EntityKind::Acceptance) {
                        around.answers.extend(Answer::read(book, key.entity));
                    }
                }
                _ => {}
            }
        }
        sort_by_key(&mut around.answers, |it| it.order);
        around
    }

    fn enter(&mut self, book: &Book, key: &Key) {
        let (Some(column), Some(period)) = (Column::of(key), key.period) else {
            return;
        };
        let of_year = self.money.entry(period.year()).or_default();
        let money = of_year.entry(key.entity).or_default();
        column.enter(money, said(book, key));
    }
}

/// Whether a cell says that something is of a kind.
pub fn is(book: &Book, key: &Key, kind: EntityKind) -> bool {
    book.value(key) == Some(&Value::Kind(kind))
}

fn printed(book: &Book, key: &Key) -> Option<Decimal> {
    match book.cell(key) {
        Cell::Settled(version) => match version.value {
            Value::Text(text) => Some(numeral::read(text).ok()?.value),
            _ => None,
        },
        Cell::Empty | Cell::Conflict(_) => None,
    }
}
