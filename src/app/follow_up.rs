//! The follow-up register (*tindak lanjut*): what hinders an indicator, what is to be done about it, by whom and by when.
//!
//! Whether something is done, open or late is never stated: it follows from its dates.

use super::command::Command;
use super::fresh::fresh;
use super::officials::read;
use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Purpose, Value};

/// One thing to be followed up.
#[doc(alias = "tindak lanjut")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Its identity.
    pub id: EntityId,
    /// The indicator that it is about.
    pub indicator: Option<EntityId>,
    /// The quarter in whose review it was raised.
    pub quarter: Option<Period>,
    /// *Kendala*.
    #[doc(alias = "kendala")]
    pub obstacle: Stated<String>,
    /// *Solusi*.
    #[doc(alias = "solusi")]
    pub solution: Stated<String>,
    /// *Rencana tindak lanjut*.
    #[doc(alias = "rencana tindak lanjut")]
    pub follow_up: Stated<String>,
    /// *Penanggung jawab*: units.
    pub responsible: Vec<EntityId>,
    /// *Batas waktu*.
    #[doc(alias = "batas waktu")]
    pub due: Stated<Date>,
    /// The day on which it was done.
    pub done: Stated<Date>,
    /// Where the evidence is kept.
    pub kept_at: Stated<String>,
    /// A link to the evidence.
    pub link: Stated<String>,
    /// The fingerprint of a file of evidence.
    pub fingerprint: Stated<String>,
}

/// How it stands on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Not done; so many days are left, if a day is stated by which it is due.
    Open(Option<i32>),
    /// Not done, and so many days late.
    Late(i32),
    /// Done; so many days late, if it was.
    Done(Option<i32>),
}

impl Status {
    /// Whether it still waits to be done.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Done(_))
    }
}

impl Item {
    /// How it stands on a day.
    pub fn status(&self, today: Date) -> Status {
        let (due, done) = (self.due.first().copied(), self.done.first().copied());
        // Days after the one by which it was due.
        let after = |day: Date| due.map(|due| due.days_until(day));
        match done {
            Some(done) => Status::Done(after(done).filter(|days| *days > 0)),
            None => match after(today) {
                Some(days) if days > 0 => Status::Late(days),
                left => Status::Open(left.map(|days| -days)),
            },
        }
    }

    /// Whether nothing is said of it yet but where it belongs.
    pub fn is_blank(&self) -> bool {
        [&self.obstacle, &self.solution, &self.follow_up]
            .iter()
            .all(|text| text.text().is_empty())
    }
}

/// All of them, in the order of their quarters and of their making.
pub fn items(workspace: &Workspace) -> Vec<Item> {
    let book = workspace.book();
    let kinds = book.keys().filter(|key| key.attribute == Attribute::Kind);
    let is_item = |key: &&Key| book.value(key) == Some(&Value::Kind(EntityKind::FollowUpItem));
    let ids = kinds.filter(is_item).map(|key| key.entity);
    let mut all: Vec<_> = ids.filter_map(|id| item(workspace, id)).collect();
    all.sort_by_key(|it| (it.quarter, it.id));
    all
}

/// What the register of a year lists: what was raised in it, and what was raised before and was not done when it began.
pub fn of_year(workspace: &Workspace, year: u16) -> Vec<Item> {
    let is_listed = |it: &Item| match it.quarter.map(Period::year) {
        None => true,
        Some(own) if own < year => it.done.first().is_none_or(|done| done.year() >= year),
        Some(own) => own == year,
    };
    let mut all = items(workspace);
    all.retain(is_listed);
    all
}

fn item(workspace: &Workspace, id: EntityId) -> Option<Item> {
    let said = |attribute| workspace.stated(&Key::always(id, attribute));
    if said(Attribute::Removed) == Stated::Is(Value::Flag(true)) {
        return None;
    }
    let text = |attribute| {
        read(said(attribute), |value| match value {
            Value::Text(text) => Some(text.to_string()),
            _ => None,
        })
    };
    let day = |attribute| {
        read(said(attribute), |value| match value {
            Value::Date(day) => Some(day),
            _ => None,
        })
    };
    Some(Item {
        id,
        indicator: match said(Attribute::Parent).first() {
            Some(Value::Entity(indicator)) => Some(*indicator),
            _ => None,
        },
        quarter: text(Attribute::Quarter).text().parse().ok(),
        obstacle: text(Attribute::Obstacle),
        solution: text(Attribute::Solution),
        follow_up: text(Attribute::FollowUp),
        responsible: match said(Attribute::Responsible).first() {
            Some(Value::Entities(units)) => units.clone(),
            _ => Vec::new(),
        },
        due: day(Attribute::Due),
        done: day(Attribute::Done),
        kept_at: text(Attribute::KeptAt),
        link: text(Attribute::Link),
        fingerprint: text(Attribute::Fingerprint),
    })
}

/// Brings one into being, for a quarter and an indicator.
pub fn raise(quarter: Period, indicator: Option<EntityId>) -> Command {
    let key = |attribute| Key::always(fresh(0), attribute);
    let mut facts = vec![
        (key(Attribute::Kind), Value::Kind(EntityKind::FollowUpItem)),
        (key(Attribute::Quarter), quarter_value(quarter)),
    ];
    facts.extend(indicator.map(|id| (key(Attribute::Parent), Value::Entity(id))));
    Command::Create {
        facts,
        purpose: Purpose::Edit,
    }
}

/// A quarter as facts hold it: `2024-Q2`.
pub fn quarter_value(quarter: Period) -> Value {
    Value::text(quarter.to_string())
}

/// Takes one off the register; undo brings it back.
pub fn drop_item(item: EntityId) -> Command {
    Command::Set {
        facts: vec![(Key::always(item, Attribute::Removed), Value::Flag(true))],
    }
}

#[cfg(test)]
mod tests;
