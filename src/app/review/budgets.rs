//! The budgets of all years, kept up: a year is summed up again only when its money or its plan is another.

use crate::app::Workspace;
use crate::app::budget_of::budget_by;
use crate::domain::budget::{Budget, Money};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Money that is entered, by year and thing.
pub type MoneyOfYears = BTreeMap<u16, BTreeMap<EntityId, Money>>;

/// The budgets as they were last summed up.
#[derive(Default)]
pub struct Budgets {
    years: BTreeMap<u16, OfYear>,
    today: Option<Date>,
}

/// A year with what its budget was made from.
struct OfYear {
    plan: Rc<Plan>,
    money: BTreeMap<EntityId, Money>,
    budget: Rc<Budget>,
}

impl Budgets {
    /// The budgets as they are now, by year.
    pub fn now(
        &mut self,
        workspace: &Workspace,
        money: MoneyOfYears,
        today: Date,
    ) -> Vec<Rc<Budget>> {
        let mut before = match self.today == Some(today) {
            true => std::mem::take(&mut self.years),
            false => BTreeMap::new(),
        };
        self.today = Some(today);
        let years = money.into_iter().filter_map(|(year, money)| {
            let plan = workspace.plan_for_year(year)?;
            let known = before.remove(&year);
            let known = known.filter(|it| Rc::ptr_eq(&it.plan, plan) && it.money == money);
            let of_year = known.unwrap_or_else(|| {
                let said = |id: EntityId| money.get(&id).copied().unwrap_or_default();
                OfYear {
                    budget: Rc::new(budget_by(plan, year, today, said)),
                    plan: plan.clone(),
                    money,
                }
            });
            Some((year, of_year))
        });
        self.years = years.collect();
        self.years.values().map(|it| it.budget.clone()).collect()
    }
}
