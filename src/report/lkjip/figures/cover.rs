//! What a reader must know before the figures: differences that nobody has decided, and oddities that were accepted.

use crate::app::Workspace;
use crate::app::review::{Item, review};
use crate::domain::date::Date;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::domain::sort::sort_and_dedup;
use crate::text::words::findings;
use crate::text::{Lang, time};

/// What stands open or was accepted as it is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Open {
    /// Entries of the years that the report is about on which people differ, by period.
    pub periods: Vec<(String, usize)>,
    /// Other statements on which they differ: of the plan, of texts.
    pub others: usize,
    /// What was to be checked and was accepted, with the reason.
    pub accepted: Vec<Accepted>,
}

/// An oddity that somebody accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Accepted {
    /// What is odd.
    pub name: &'static str,
    /// Where.
    pub place: String,
    /// Why it is accepted.
    pub reason: String,
}

impl Open {
    /// All differences.
    pub fn differences(&self) -> usize {
        self.others + self.periods.iter().map(|(_, count)| count).sum::<usize>()
    }

    /// Reads it; `back` is the first year whose figures the report shows.
    pub fn read(workspace: &Workspace, plan: &Plan, (back, year): (u16, u16), today: Date) -> Self {
        let mut periods: Vec<Period> = Vec::new();
        let mut others = 0;
        for key in workspace.book().conflicts() {
            match key.period {
                Some(period) if plan.variable(key.entity).is_some() => periods.push(period),
                Some(period) if period.year() != year => {}
                _ => others += 1,
            }
        }
        periods.retain(|it| (back..=year).contains(&it.year()));
        let mut each = periods.clone();
        sort_and_dedup(&mut each);
        let count = |of: Period| periods.iter().filter(|it| **it == of).count();
        let named = |of: Period| (time::period(Lang::Id, of), count(of));
        let found = review(workspace, today);
        let accepted = found.iter().flat_map(|review| {
            let accepted = |item: &Item| accepted(&review.plan, item);
            review.items.iter().filter_map(accepted).collect::<Vec<_>>()
        });
        Self {
            periods: each.into_iter().map(named).collect(),
            others,
            accepted: accepted.collect(),
        }
    }
}

fn accepted(plan: &Plan, item: &Item) -> Option<Accepted> {
    let answer = item.answers.first()?;
    Some(Accepted {
        name: findings::rule(item.finding.rule).name.within(Lang::Id),
        place: findings::place(Lang::Id, plan, &item.finding.place),
        reason: answer.acceptance.answer.clone(),
    })
}
