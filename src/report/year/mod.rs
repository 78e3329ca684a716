//! A year as its documents draw on it: the plan that measures it, what was achieved and spent, and who signs.

mod figures;
mod naming;
mod signing;

pub use figures::{achievement, actual, amount, money, number, rating, target};
pub use naming::unit_of_measure;
pub use signing::Party;

use crate::app::Workspace;
use crate::app::budget_of::{budget, editions};
use crate::app::officials::{Official, officials};
use crate::app::query::overview::{self, Card};
use crate::domain::budget::{Budget, Edition};
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
    /// The day that the document bears: whoever holds an office then signs for it.
    pub day: Date,
    /// The key performance indicators: those of goals and objectives.
    pub indicators: Vec<Card>,
    /// Indicators of programmes, activities and sub-activities.
    pub below: Vec<Card>,
    /// The money of the year.
    pub budget: Budget,
    /// Who held which office when.
    pub officials: Vec<Official>,
    /// The editions of the nomenclature, by which programmes have codes.
    pub editions: Vec<Edition>,
}

impl<'w> Year<'w> {
    /// The year of a period, by the version of the plan that measures it; `None` before there is a plan for it.
    pub fn through(workspace: &'w Workspace, period: Period, today: Date) -> Option<Self> {
        let plan = workspace.plan_for_year(period.year())?.clone();
        Self::under(workspace, plan, period, [today; 2])
    }

    /// The same for what is drawn up on a day, by the version in force then.
    pub fn drawn_up(
        workspace: &'w Workspace,
        period: Period,
        day: Date,
        today: Date,
    ) -> Option<Self> {
        let plan = workspace.plan_on(day)?.clone();
        Self::under(workspace, plan, period, [day, today])
    }

    fn under(
        workspace: &'w Workspace,
        plan: Rc<Plan>,
        period: Period,
        [day, today]: [Date; 2],
    ) -> Option<Self> {
        let (indicators, below) = overview::cards_of(workspace, &plan, period, today);
        Some(Self {
            workspace,
            period,
            today,
            day,
            indicators,
            below,
            budget: budget(workspace, period.year(), today)?,
            officials: officials(workspace),
            editions: editions(workspace),
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
