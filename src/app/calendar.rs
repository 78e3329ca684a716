//! The calendar of a year's duties (*kalender kewajiban*): what is to be done by when, what is done, and who is late.
//!
//! A year's duties are those about its performance; the last of them fall in the first months of the next. Which there
//! are and when they are due stands in one [table](DUTIES). Whether one is done follows from facts, never from a mark.

mod state;
mod table;
#[cfg(test)]
mod tests;

pub use table::{DUTIES, Due, What};

use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::domain::sort::sort_by_key;
use std::rc::Rc;

/// A duty of a year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Duty {
    /// What is to be done.
    pub what: What,
    /// By when.
    pub due: Date,
    /// Whether that day is assumed, since no regulation known here states it.
    pub is_assumed: bool,
    /// How it stands.
    pub state: State,
    /// Units that have not done their part of it.
    pub missing: Vec<Missing>,
}

/// How a duty stands on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Done; on this day, where one is known.
    Done(Option<Date>),
    /// To be done within so many days.
    Open(i32),
    /// Not done, and so many days late.
    Late(i32),
    /// Nothing has happened that asks for it.
    NotAsked,
    /// No fact tells whether it is done.
    Untold,
}

/// A unit that has not done its part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missing {
    /// Which one; nobody where no unit answers.
    pub unit: Option<EntityId>,
    /// What people call it.
    pub name: String,
    /// How much of it is done, of how much, where that can be counted.
    pub part: Option<(usize, usize)>,
}

/// The duties of a year as they stand on a day, in the order of their days; `None` before there is a plan.
pub fn calendar(workspace: &Workspace, year: u16, today: Date) -> Option<Vec<Duty>> {
    let plan = workspace.plan_for_year(year)?;
    let ground = Ground {
        workspace,
        plan,
        year,
        today,
    };
    let mut duties: Vec<_> = DUTIES.iter().map(|duty| ground.duty(duty)).collect();
    // The table lists them by what they are about.
    sort_by_key(&mut duties, |duty| duty.due);
    Some(duties)
}

/// What the states of duties are told from.
struct Ground<'w> {
    workspace: &'w Workspace,
    plan: &'w Rc<Plan>,
    year: u16,
    today: Date,
}

impl Ground<'_> {
    fn duty(&self, (what, due, is_assumed): &(What, Due, bool)) -> Duty {
        let day = due.of(self.year);
        let (found, missing) = self.found(*what);
        let left = self.today.days_until(day);
        let state = match found {
            state::Found::Done(date) => State::Done(date),
            state::Found::NotDone if left < 0 => State::Late(-left),
            state::Found::NotDone => State::Open(left),
            state::Found::NotAsked => State::NotAsked,
            state::Found::Untold => State::Untold,
        };
        Duty {
            what: *what,
            due: day,
            is_assumed: *is_assumed,
            state,
            missing,
        }
    }
}
