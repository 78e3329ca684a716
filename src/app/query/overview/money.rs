//! Money against performance: what each goal and objective reached, and what share of its money that took.

use super::Card;
use crate::app::budget_of::budget;
use crate::app::workspace::Workspace;
use crate::domain::achievement::Achievement;
use crate::domain::achievement::mean;
use crate::domain::budget::{Budget, Efficiency, Rupiah, Verdict, efficiency};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::outcome::{Outcome, Percent, Reason};
use crate::domain::period::Period;
use crate::domain::plan::Plan;

/// Money against performance, through a period.
#[derive(Clone, Debug)]
pub struct MoneyShown {
    /// Goals and objectives that have indicators, in order.
    pub rows: Vec<MoneyRow>,
    /// *Serapan* of the whole budget.
    pub absorption: Outcome<Percent>,
    /// The ceiling of the whole budget.
    pub ceiling: Outcome<Rupiah>,
    /// Programmes, activities and sub-activities whose money serves nothing.
    pub unlinked: usize,
    /// Whether the year is over and looked at as a whole: before that nobody judges.
    pub is_final: bool,
}

/// A goal or an objective with its money.
#[derive(Clone, Debug)]
pub struct MoneyRow {
    /// Which one.
    pub thing: EntityId,
    /// Whether it is a goal, and its number among its kind.
    pub is_goal: bool,
    /// See `is_goal`.
    pub number: usize,
    /// As the plan words it.
    pub name: String,
    /// The mean achievement of its indicators against the targets of the year.
    pub achievement: Outcome<Percent>,
    /// The share of its money that was spent.
    pub absorption: Outcome<Percent>,
    /// The one against the other.
    pub efficiency: Outcome<Efficiency>,
}

impl MoneyRow {
    /// The verdict, as far as there is one.
    pub fn verdict(&self) -> Option<Verdict> {
        self.efficiency.value().map(Efficiency::verdict)
    }
}

/// Money against performance; `None` where no money of the year is known.
pub fn money(
    workspace: &Workspace,
    plan: &Plan,
    cards: &[Card],
    period: Period,
    today: Date,
) -> Option<MoneyShown> {
    let budget = budget(workspace, period.year(), today)?;
    budget
        .lines
        .iter()
        .any(|line| line.has_money)
        .then_some(())?;
    let through = Budget::quarter_of(period);
    let goals = plan.goals.iter().enumerate();
    let goals = goals.map(|(place, goal)| (goal.id, true, place + 1, goal.name.text()));
    let objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
    let objectives = objectives.enumerate();
    let objectives = objectives.map(|(place, it)| (it.id, false, place + 1, it.name.text()));
    let mut results: Vec<_> = goals.chain(objectives).collect();
    // Each goal before its objectives, as the plan lists them.
    let order = order(plan);
    crate::domain::sort::sort_by_key(&mut results, |(id, ..)| {
        order.iter().position(|it| it == id)
    });
    let rows = results
        .into_iter()
        .filter_map(|(thing, is_goal, number, name)| {
            let own = |card: &&Card| {
                let indicator = plan.indicator(card.indicator);
                indicator.is_some_and(|it| it.parent == thing)
            };
            let own: Vec<_> = cards.iter().filter(own).collect();
            let served = own.iter().map(|card| card.indicator).chain([thing]);
            let served: Vec<_> = served.collect();
            let account = budget.account_of(&budget.serving(&served));
            let absorption = account.absorption(through);
            let achievement = reached(&own)?;
            Some(MoneyRow {
                thing,
                is_goal,
                number,
                name: name.to_owned(),
                efficiency: efficiency(achievement, absorption),
                achievement,
                absorption,
            })
        });
    Some(MoneyShown {
        rows: rows.collect(),
        absorption: budget.total.absorption(through),
        ceiling: budget.total.ceiling(),
        unlinked: budget.unlinked().len(),
        is_final: through == 4 && Period::Year(period.year()).is_due(today),
    })
}

fn order(plan: &Plan) -> Vec<EntityId> {
    let goals = plan.goals.iter().flat_map(|goal| {
        let objectives = goal.objectives.iter().map(|it| it.id);
        std::iter::once(goal.id).chain(objectives)
    });
    goals.collect()
}

/// The mean of what indicators reached; of a single one, what it reached itself. `None` of none.
fn reached(cards: &[&Card]) -> Option<Outcome<Percent>> {
    let outcomes = cards
        .iter()
        .map(|it| &it.measurement.against_year.achievement);
    if let [only] = outcomes.clone().collect::<Vec<_>>()[..] {
        return Some(only.and_then(|it| match Achievement::counted(&it) {
            Some(percent) => Outcome::Known(percent),
            None => Outcome::Missing(Reason::KindMismatch),
        }));
    }
    let first = outcomes.clone().next()?;
    Some(match mean(outcomes) {
        Err(reason) => Outcome::Missing(reason),
        Ok(mean) => match mean.percent {
            None => first.and_then(|_| Outcome::Missing(Reason::KindMismatch)),
            Some(value) if mean.counted == mean.of && mean.incomplete == 0 => Outcome::Known(value),
            Some(value) => Outcome::Incomplete {
                value,
                have: u16::try_from(mean.counted - mean.incomplete).unwrap_or(u16::MAX),
                of: u16::try_from(mean.of).unwrap_or(u16::MAX),
            },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::super::overview;
    use super::*;
    use crate::app::query::testing::{decree, sample, today};

    fn shown(outcome: &Outcome<Percent>) -> String {
        match outcome {
            Outcome::Known(it) => it.to_string(),
            Outcome::Incomplete { value, .. } => format!("{value}*"),
            Outcome::NoEvent => "0/0".into(),
            Outcome::Missing(reason) => format!("{reason:?}"),
        }
    }

    fn table(period: Period) -> Vec<String> {
        let overview = overview(&sample(), period, today()).unwrap();
        let money = overview.money.unwrap();
        let rows = money.rows.iter().map(|row| {
            let found = row.efficiency.value();
            let compared =
                found.map(|it| format!("{} {} {:?}", it.difference, it.ratio, it.verdict()));
            format!(
                "{}{} {} {} {}",
                if row.is_goal { "T" } else { "S" },
                row.number,
                shown(&row.achievement),
                shown(&row.absorption),
                compared.unwrap_or_else(|| format!("{:?}", row.efficiency)),
            )
        });
        rows.collect()
    }

    #[test]
    fn each_objective_holds_what_it_reached_against_what_it_took() {
        assert_eq!(
            table(Period::Year(2023)),
            [
                "T1 5944.56* 94.98 5849.58 62.59 Efficient",
                "S1 106.04 93.52 12.52 1.13 Efficient",
                "T2 100.00 95.93 4.07 1.04 Efficient",
                "S2 99.96 95.93 4.03 1.04 NotReached",
            ]
        );
    }

    #[test]
    fn money_that_supports_two_things_counts_for_both_and_once_in_all() {
        let overview = overview(&sample(), Period::Year(2022), today()).unwrap();
        let money = overview.money.unwrap();
        let of = |number: usize| &money.rows[number].absorption;
        assert_eq!(
            (shown(of(2)), shown(of(3))),
            ("98.50".into(), "98.50".into())
        );
        assert_eq!(shown(&money.absorption), "95.76");
        assert_eq!((money.unlinked, money.is_final), (1, true));
    }

    #[test]
    fn before_the_year_is_over_nobody_judges() {
        for (period, is_final) in [
            (Period::Quarter(2023, 2), false),
            (Period::Quarter(2023, 4), true),
            (Period::Year(2026), false),
        ] {
            let overview = overview(&sample(), period, today()).unwrap();
            assert_eq!(overview.money.unwrap().is_final, is_final, "{period}");
        }
        let without = overview(&decree(), Period::Year(2024), today()).unwrap();
        assert!(without.money.is_none());
    }
}
