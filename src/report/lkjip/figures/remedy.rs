//! What was written down during the year about causes and remedies: notes on entries, and what is followed up.

use crate::app::Workspace;
use crate::app::narration::text;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::sort::sort_by_key;
use crate::log::{Attribute, Book, Key, Value};

/// What was written down of one indicator.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Remedies {
    /// Notes on the entries that it is computed from.
    pub notes: Vec<Note>,
    /// What is followed up.
    pub follow_ups: Vec<FollowUp>,
}

/// A note on an entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    /// Of which period.
    pub period: Period,
    /// The variable, with its part.
    pub variable: String,
    /// The note.
    pub text: String,
}

/// One thing to be followed up.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FollowUp {
    /// The indicator that it is about.
    pub indicator: Option<EntityId>,
    /// The quarter, as text.
    pub quarter: String,
    /// *Kendala*; what is not stated is empty here and below.
    pub obstacle: String,
    /// *Solusi*.
    pub solution: String,
    /// *Rencana tindak lanjut*.
    pub follow_up: String,
    /// Who answers for it.
    pub responsible: String,
    /// By when.
    pub due: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
}

impl Remedies {
    /// Whether nobody wrote anything down.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.follow_ups.is_empty()
    }

    /// Reads those of an indicator.
    pub fn read(
        workspace: &Workspace,
        plan: &Plan,
        indicator: &Indicator,
        year: u16,
        follow_ups: &[FollowUp],
    ) -> Self {
        let formula = indicator.formula.first();
        let used = formula.into_iter().flat_map(|it| &it.bindings);
        let mut used: Vec<EntityId> = used.map(|(_, variable)| *variable).collect();
        used.dedup();
        let notes = used.iter();
        let mut notes: Vec<Note> = notes
            .flat_map(|variable| notes_on(workspace, plan, *variable, year))
            .collect();
        sort_by_key(&mut notes, |note| note.period);
        let own = follow_ups.iter();
        let own = own.filter(|it| it.indicator == Some(indicator.id));
        Self {
            notes,
            follow_ups: own.cloned().collect(),
        }
    }
}

fn notes_on(workspace: &Workspace, plan: &Plan, variable: EntityId, year: u16) -> Vec<Note> {
    let is_of_year = |period: Period| period.year() == year;
    let keys = workspace.book().keys_of(variable);
    let notes = keys.filter(|key| key.attribute == Attribute::Note);
    let notes = notes.filter_map(|key| {
        let period = key.period.filter(|period| is_of_year(*period))?;
        let name = plan.variable(variable)?.name.text();
        let part = key.part.and_then(|part| plan.part_name(part));
        Some(Note {
            period,
            variable: match part {
                Some(part) => format!("{name} ({part})"),
                None => name.to_owned(),
            },
            text: text(workspace, key)?,
        })
    });
    notes.collect()
}

/// Everything that is followed up of a year, by quarter.
pub fn follow_ups(workspace: &Workspace, year: u16) -> Vec<FollowUp> {
    let book = workspace.book();
    let kind = Value::Kind(EntityKind::FollowUpItem);
    let kinds = book.keys().filter(|key| key.attribute == Attribute::Kind);
    let items = kinds.filter(|key| book.value(key) == Some(&kind));
    let items = items.filter_map(|key| follow_up(workspace, key.entity, year));
    let mut items: Vec<_> = items.collect();
    sort_by_key(&mut items, |it| it.quarter.clone());
    items
}

fn follow_up(workspace: &Workspace, id: EntityId, year: u16) -> Option<FollowUp> {
    let book = workspace.book();
    let said = |attribute| text(workspace, &Key::always(id, attribute));
    let quarter = said(Attribute::Quarter)?.parse::<Period>().ok()?;
    let is_removed = flag(book, id);
    (quarter.year() == year && !is_removed).then(|| FollowUp {
        indicator: match book.value(&Key::always(id, Attribute::Parent)) {
            Some(Value::Entity(indicator)) => Some(*indicator),
            _ => None,
        },
        quarter: crate::text::time::period_short(crate::text::Lang::Id, quarter),
        obstacle: said(Attribute::Obstacle).unwrap_or_default(),
        solution: said(Attribute::Solution).unwrap_or_default(),
        follow_up: said(Attribute::FollowUp).unwrap_or_default(),
        responsible: responsible(workspace, id),
        due: day(book, id, Attribute::Due),
        done: day(book, id, Attribute::Done),
    })
}

fn flag(book: &Book, id: EntityId) -> bool {
    book.value(&Key::always(id, Attribute::Removed)) == Some(&Value::Flag(true))
}

fn day(book: &Book, id: EntityId, attribute: Attribute) -> Option<Date> {
    match book.value(&Key::always(id, attribute))? {
        Value::Date(day) => Some(*day),
        _ => None,
    }
}

fn responsible(workspace: &Workspace, id: EntityId) -> String {
    let key = Key::always(id, Attribute::Responsible);
    let Some(Value::Entities(units)) = workspace.book().value(&key) else {
        return String::new();
    };
    let plan = workspace.current_plan();
    let names = units.iter().filter_map(|unit| plan?.unit(*unit));
    let names: Vec<_> = names.map(|unit| unit.short_name()).collect();
    names.join(", ")
}
