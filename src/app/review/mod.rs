//! *Perlu Diperiksa*: what is odd in the version at hand, who answered what, and what a press would write.
//!
//! | file | what it is |
//! |---|---|
//! | `around` | what the book holds around the plan: notes, prints, answers |
//! | `answers` | accepting and answering with a reason, and taking that back |
//! | `draft` | a correction as facts, in the draft or in the amendment that it begins |
//! | `subject` | which indicators and units something concerns |
//! | `regulations` | the table of regulations, as the program knows it and as people corrected it |
//! | `place` | where something is looked at and set right |

mod answers;
mod around;
mod draft;
mod place;
mod regulations;
mod subject;
#[cfg(test)]
mod tests;

pub use answers::{Answer, accept, withdraw};
pub use draft::Draft;
pub use place::{field, route};
pub use regulations::{RegulationField, RegulationProblem, Row, Written, forget, rows, state};
pub use subject::{Filter, by_rule, subjects};

use super::versions;
use super::workspace::Workspace;
use crate::app::builtin::reserved_fields;
use crate::app::query::overview::years;
use crate::domain::date::Date;
use crate::domain::finding::{Finding, Look, Place, RuleId, Severity, findings};
use crate::domain::measure::{Compiled, Measurement};
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use around::Around;
use std::rc::Rc;

/// Everything that is to be looked at in one version of the plan.
#[derive(Clone, Debug)]
pub struct Review {
    /// The version: the draft if there is one, else the one in force.
    pub plan: Rc<Plan>,
    /// By severity, then in the order of the document.
    pub items: Vec<Item>,
}

/// One thing to look at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// What and where.
    pub finding: Finding,
    /// The answers that hold: usually none or one, more where people answered apart.
    pub answers: Vec<Answer>,
    /// An answer given here while its figure or text was another one.
    pub lapsed: Option<Answer>,
}

/// What tells an item from all others, also after everything was looked at anew.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Mark {
    /// The rule.
    pub rule: RuleId,
    /// Where.
    pub place: Place,
    /// What it rests on.
    pub evidence: String,
}

/// How much there is to look at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// Open: figures.
    pub substance: usize,
    /// Open: law, dates, completeness.
    pub form: usize,
    /// Open: wording.
    pub wording: usize,
    /// Accepted or answered.
    pub answered: usize,
}

impl Counts {
    /// All that is open.
    pub fn open(self) -> usize {
        self.substance + self.form + self.wording
    }
}

impl Item {
    /// What tells it from all others.
    pub fn mark(&self) -> Mark {
        Mark {
            rule: self.finding.rule,
            place: self.finding.place,
            evidence: self.finding.facts.evidence(),
        }
    }

    /// Whether nobody has accepted or answered it.
    pub fn is_open(&self) -> bool {
        self.finding.answer.is_none()
    }
}

impl Review {
    /// How much there is.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for item in &self.items {
            let of = match item.finding.severity {
                _ if !item.is_open() => &mut counts.answered,
                Severity::Substance => &mut counts.substance,
                Severity::Form => &mut counts.form,
                Severity::Wording => &mut counts.wording,
            };
            *of += 1;
        }
        counts
    }

    /// The item with this mark, while it is raised.
    pub fn item(&self, mark: &Mark) -> Option<&Item> {
        let is_there = |it: &&Item| (it.finding.rule, it.finding.place) == (mark.rule, mark.place);
        let mut there = self.items.iter().filter(is_there);
        there.find(|it| it.finding.facts.evidence() == mark.evidence)
    }
}

/// Looks at the draft if there is one, else at the version in force; `None` before there is a plan.
///
/// The one place where the rules are asked.
pub fn review(workspace: &Workspace, today: Date) -> Option<Review> {
    let plans = workspace.plans();
    let plan = versions::draft(plans).or_else(|| workspace.current_plan())?;
    let earlier: Vec<&Plan> = plans
        .iter()
        .take_while(|it| it.decree.id != plan.decree.id)
        .map(Rc::as_ref)
        .collect();
    let around = Around::read(workspace.book());
    let acceptances: Vec<_> = around
        .answers
        .iter()
        .map(|it| it.acceptance.clone())
        .collect();
    let regulations: Vec<_> = rows(workspace.book())
        .into_iter()
        .map(|row| row.regulation)
        .collect();
    let findings = findings(&Look {
        plan,
        earlier: &earlier,
        data: workspace.data(),
        measurements: &measured(workspace, today),
        notes: &around.notes,
        printed: &around.printed,
        regulations: &regulations,
        reserved: &reserved_fields(),
        acceptances: &acceptances,
        today,
    });
    Some(Review {
        plan: plan.clone(),
        items: answers::items(findings, &around.answers),
    })
}

/// The years that are over, each measured by the version that measures it, as *Ringkasan* does.
fn measured(workspace: &Workspace, today: Date) -> Vec<Measurement> {
    let is_over = |year: &u16| Period::Year(*year).is_due(today);
    let years: Vec<_> = years(workspace).into_iter().filter(is_over).collect();
    let data = workspace.data();
    let mut measured = Vec::new();
    for plan in workspace.plans() {
        let is_by_it = |year: &&u16| {
            workspace
                .plan_for_year(**year)
                .is_some_and(|it| Rc::ptr_eq(it, plan))
        };
        let years: Vec<_> = years.iter().filter(is_by_it).collect();
        if years.is_empty() {
            continue;
        }
        for indicator in &plan.indicators {
            let compiled = Compiled::new(plan, data, indicator);
            let of = |year: &&u16| {
                let through = Period::Year(**year);
                compiled.measure(plan, data, indicator, through, today)
            };
            measured.extend(years.iter().map(of));
        }
    }
    measured
}
