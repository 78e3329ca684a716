//! *Perlu Diperiksa*: what is odd in the version at hand, who answered what, and what a press would write.
//!
//! | file | what it is |
//! |---|---|
//! | `around` | what the book holds around the plan: notes, prints, answers |
//! | `answers` | accepting and answering with a reason, and taking that back |
//! | `figures` | the years that are over, measured |
//! | `draft` | a correction as facts, in the draft or in the amendment that it begins |
//! | `subject` | which indicators and units something concerns |
//! | `regulations` | the table of regulations, as the program knows it and as people corrected it |
//! | `place` | where something is looked at and set right |

mod answers;
mod around;
mod budgets;
mod draft;
mod figures;
mod place;
mod regulations;
mod subject;
#[cfg(test)]
mod tests;

pub use answers::{Answer, accept, withdraw};
pub use draft::Draft;
pub use place::{field, money_cell, route, route_of};
pub use regulations::{RegulationField, RegulationProblem, Row, Written, forget, rows, state};
pub use subject::{Filter, by_rule, subjects};

use super::versions;
use super::workspace::Workspace;
use crate::app::builtin::reserved_fields;
use crate::domain::date::Date;
use crate::domain::finding::{Finding, Findings, Look, Place, RuleId, Severity};
use crate::domain::plan::Plan;
use around::Around;
use budgets::Budgets;
use figures::Figures;
use std::cell::RefCell;
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
    let mut around = Around::read(workspace.book());
    let acceptances: Vec<_> = around
        .answers
        .iter()
        .map(|it| it.acceptance.clone())
        .collect();
    let regulations: Vec<_> = rows(workspace.book())
        .into_iter()
        .map(|row| row.regulation)
        .collect();
    let engine = workspace.current_plan().map(|it| workspace.engine(it));
    let money = std::mem::take(&mut around.money);
    let findings = workspace.kept.review(|kept| {
        let budgets = kept.budgets.now(workspace, money, today);
        kept.findings.look(&Look {
            plan,
            earlier: &earlier,
            data: workspace.data(),
            engine: engine.as_deref(),
            measured: kept.figures.now(workspace, today),
            notes: &around.notes,
            printed: &around.printed,
            budgets: &budgets,
            regulations: &regulations,
            reserved: &reserved_fields(),
            acceptances: &acceptances,
            today,
        })
    });
    Some(Review {
        plan: plan.clone(),
        items: answers::items(findings, &around.answers),
    })
}

/// What a review worked out, from which the next one goes on. A copy of a workspace begins anew.
#[derive(Default)]
pub struct Kept(RefCell<State>);

#[derive(Default)]
struct State {
    findings: Findings,
    figures: Figures,
    budgets: Budgets,
}

impl Kept {
    fn review<T>(&self, review: impl FnOnce(&mut State) -> T) -> T {
        review(&mut self.0.borrow_mut())
    }
}

impl Clone for Kept {
    fn clone(&self) -> Self {
        Self::default()
    }
}
