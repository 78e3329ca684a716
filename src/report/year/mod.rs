//! A year as its documents draw on it: the plan that measures it, what was achieved and spent, and who signs.

mod figures;
mod signing;

pub use figures::{achievement, actual, money, number, rating, target};

use crate::app::Workspace;
use crate::app::budget_of::budget;
use crate::app::officials::{Official, officials};
use crate::app::query::overview::{self, Card};
use crate::domain::budget::Budget;
use crate::domain::date::Date;
use crate::domain::period::Period;
use crate::domain::plan::{Agency, Plan};
use std::rc::Rc;

/// What the documents of a year are made from, read once for all of a document.
pub struct Year<'w> {
    /// Where it is read from.
    pub workspace: &'w Workspace,
    /// The version of the plan that measures the year.
    pub plan: Rc<Plan>,
    /// From the beginning of the year through this period.
    pub period: Period,
    /// The day on which the document is made.
    pub today: Date,
    /// The key performance indicators: those of goals and objectives.
    pub indicators: Vec<Card>,
    /// Indicators of programmes, activities and sub-activities.
    pub below: Vec<Card>,
    /// The money of the year.
    pub budget: Budget,
    /// Who held which office when.
    pub officials: Vec<Official>,
}

impl<'w> Year<'w> {
    /// The year of a period; `None` before there is a plan for it.
    pub fn through(workspace: &'w Workspace, period: Period, today: Date) -> Option<Self> {
        let plan = workspace.plan_for_year(period.year())?.clone();
        let (indicators, below) = overview::cards_of(workspace, &plan, period, today);
        Some(Self {
            workspace,
            period,
            today,
            indicators,
            below,
            budget: budget(workspace, period.year(), today)?,
            officials: officials(workspace),
            plan,
        })
    }

    /// Which year.
    pub fn year(&self) -> u16 {
        self.period.year()
    }

    /// Whose documents they are.
    pub fn agency(&self) -> &Agency {
        &self.plan.agency
    }
}
