//! The columns *Rp*: ceilings and expenditure of the years of the strategic plan.

use super::Ground;
use crate::domain::budget::{Account, Budget, Rupiah};
use crate::domain::evaluation::{Columns, Given, Of, Reached, sum};
use crate::domain::id::EntityId;
use crate::domain::outcome::Outcome;

/// Whose money: one line's, or all of it.
#[derive(Clone, Copy)]
enum Whose {
    Line(EntityId),
    All,
}

impl Whose {
    /// What it comes to in a year; nothing where nothing is known.
    fn in_year(self, budget: &Budget) -> Option<&Account> {
        match self {
            Self::Line(id) => {
                let line = budget.line(id).filter(|line| line.has_money)?;
                Some(&line.account)
            }
            Self::All => {
                let has_money = budget.lines.iter().any(|line| line.has_money);
                has_money.then_some(&budget.total)
            }
        }
    }
}

impl Ground<'_> {
    /// The columns of a programme, an activity or a sub-activity; nothing where no money of the year is known.
    pub fn money(&self, thing: EntityId) -> Option<Columns> {
        let whose = Whose::Line(thing);
        let known = self.in_this_year(whose).is_some();
        known.then(|| self.columns(whose))
    }

    /// The columns of all of it.
    pub fn total(&self) -> Columns {
        self.columns(Whose::All)
    }

    /// Of how many years of the strategic plan the ceiling is known, and of how many there are.
    pub fn ceilings(&self, thing: EntityId) -> (usize, usize) {
        let goals = self.goals(Whose::Line(thing));
        let known = goals.iter().filter(|it| it.value().is_some()).count();
        (known, goals.len())
    }

    fn columns(&self, whose: Whose) -> Columns {
        let this = self.in_this_year(whose).copied().unwrap_or_default();
        let quarters = (1..=self.quarter).map(|n| number(this.spent_in(n)));
        Of::Money.columns(Given {
            goal: sum(&self.goals(whose)),
            before: self.spent_before(whose),
            planned: number(this.ceiling()),
            quarters: quarters.collect(),
        })
    }

    fn in_this_year(&self, whose: Whose) -> Option<&Account> {
        let this = self.budgets.iter().find(|it| it.year == self.year)?;
        whose.in_year(this)
    }

    /// The ceilings of the years of the strategic plan. Until this year, what had no money then lacks none.
    fn goals(&self, whose: Whose) -> Vec<Outcome<Reached>> {
        let mut goals = Vec::new();
        for budget in &self.budgets {
            match whose.in_year(budget) {
                None if budget.year <= self.year => {}
                found => goals.push(number(found.copied().unwrap_or_default().ceiling())),
            }
        }
        goals
    }

    /// What was spent in the years of the strategic plan before this one.
    fn spent_before(&self, whose: Whose) -> Outcome<Reached> {
        let years = self.budgets.iter().filter(|it| it.year < self.year);
        let accounts = years.filter_map(|it| whose.in_year(it));
        let spent: Vec<_> = accounts.map(|it| number(it.spent_through(4))).collect();
        match spent.is_empty() {
            true => Outcome::Known(Reached::Number(0.into())),
            false => sum(&spent),
        }
    }
}

fn number(amount: Outcome<Rupiah>) -> Outcome<Reached> {
    amount.map(|amount| Reached::Number(amount.0))
}
