//! How the indicators of a tree stand in a year: the same figures as *Ringkasan* shows of the whole year.

use super::Tree;
use crate::app::Workspace;
use crate::app::query::overview::{Verdict, shown};
use crate::domain::achievement::Achievement;
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::measure::{Measurement, measure};
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Plan;
use crate::domain::sort::map;
use crate::text::words::tree::Tally;
use std::collections::BTreeMap;

/// How an indicator stands against the target of a year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// What is said first.
    pub verdict: Verdict,
    /// The achievement in per cent, where there is one.
    pub percent: Option<Decimal>,
    /// Whether the target is met.
    pub is_met: bool,
    /// Of how many periods the figure is made, where some are lacking.
    pub incomplete: Option<(u16, u16, Frequency)>,
}

/// The standing of every indicator that the plan of the year has.
pub type Standings = BTreeMap<EntityId, Standing>;

/// How every indicator stands in a year, by the version of the plan that measures it.
pub fn standings(workspace: &Workspace, year: u16, today: Date) -> Standings {
    let Some(plan) = workspace.plan_for_year(year) else {
        return Standings::new();
    };
    let through = Period::Year(year);
    map(plan.indicators.iter().map(|indicator| {
        let found = measure(plan, workspace.data(), indicator, through, today);
        (indicator.id, Standing::of(plan, &found))
    }))
}

impl Standing {
    fn of(plan: &Plan, found: &Measurement) -> Self {
        let comparison = &found.against_year;
        let rating = shown(plan.rating_scale(), comparison.rating);
        Self {
            verdict: Verdict::of(comparison, rating.as_ref()),
            percent: match comparison.achievement.value() {
                Some(Achievement::Percent(percentage)) => Some(percentage.shown),
                _ => None,
            },
            is_met: comparison.is_met(),
            incomplete: match found.actual {
                Outcome::Incomplete { have, of, .. } => Some((have, of, found.rhythm)),
                _ => None,
            },
        }
    }
}

impl Tree {
    /// How the indicators under a node stand, by how many.
    pub fn tally(&self, at: usize, standings: &Standings) -> Tally {
        count(self.indicators(at), standings)
    }

    /// How all its indicators stand.
    pub fn tally_of_all(&self, standings: &Standings) -> Tally {
        let roots = std::iter::successors(Some(0), |root| self.nodes.get(*root).map(|it| it.end));
        count(roots.flat_map(|root| self.indicators(root)), standings)
    }
}

fn count(indicators: impl Iterator<Item = EntityId>, standings: &Standings) -> Tally {
    let mut tally = Tally::default();
    for indicator in indicators {
        let standing = standings.get(&indicator);
        let counter = match standing.map(|it| (&it.verdict, it.is_met)) {
            Some((Verdict::NoEvent, _)) => &mut tally.no_event,
            Some((Verdict::None(Reason::NotDue), _)) => &mut tally.not_due,
            Some((Verdict::None(_), _)) | None => &mut tally.no_figure,
            Some((_, true)) => &mut tally.met,
            Some((_, false)) => &mut tally.missed,
        };
        *counter += 1;
    }
    tally
}
