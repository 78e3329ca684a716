//! The follow-up register (*tindak lanjut*): what hinders an indicator, what is to be done about it, by whom and by when.
//!
//! Whether something is done, open or late is never stated: it follows from its dates.

use super::command::Command;
use super::fresh::fresh;
use super::thing::{Thing, of_kind};
use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::sort::sort_by_key;
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
    let things = of_kind(workspace, EntityKind::FollowUpItem).into_iter();
    let mut all: Vec<_> = things.map(item).collect();
    sort_by_key(&mut all, |it| (it.quarter, it.id));
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

fn item(thing: Thing<'_>) -> Item {
    Item {
        id: thing.id,
        indicator: thing.entity(Attribute::Parent),
        quarter: thing.text(Attribute::Quarter).text().parse().ok(),
        obstacle: thing.text(Attribute::Obstacle),
        solution: thing.text(Attribute::Solution),
        follow_up: thing.text(Attribute::FollowUp),
        responsible: thing.entities(Attribute::Responsible),
        due: thing.day(Attribute::Due),
        done: thing.day(Attribute::Done),
        kept_at: thing.text(Attribute::KeptAt),
        link: thing.text(Attribute::Link),
        fingerprint: thing.text(Attribute::Fingerprint),
    }
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
