//! What is looked at: everything the rules may see, handed in by whoever asks.

use super::place::Place;
use super::reference::{Regulation, ReservedField};
use super::rule::RuleId;
use crate::domain::amount::Decimal;
use crate::domain::budget::Budget;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::measure::{Engine, Measured};
use crate::domain::observations::Observations;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A plan with everything that is known around it.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// The version in question.
    pub plan: &'a Plan,
    /// The versions before it, first to latest.
    pub earlier: &'a [&'a Plan],
    /// Everything entered.
    pub data: &'a Observations,
    /// An engine of this version or another, whose formulas need not be read once more.
    pub engine: Option<&'a Engine>,
    /// The indicators measured through periods that are over.
    pub measured: &'a Measured,
    /// Variables and indicators on which somebody wrote a note, with its period.
    pub notes: &'a BTreeSet<(EntityId, Period)>,
    /// Achievements as published reports print them, by indicator and period.
    pub printed: &'a BTreeMap<(EntityId, Period), Decimal>,
    /// The budget of each year that has one.
    pub budgets: &'a [Rc<Budget>],
    /// What is known of regulations; users may edit it.
    pub regulations: &'a [Regulation],
    /// What the nomenclature leaves to other offices; users may edit it.
    pub reserved: &'a [ReservedField],
    /// What people accepted or answered.
    pub acceptances: &'a [Acceptance],
    /// The day of looking.
    pub today: Date,
}

/// A finding that somebody accepts as it is (*diterima dengan alasan*), or a question that was answered.
#[doc(alias = "diterima dengan alasan")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acceptance {
    /// The rule.
    pub rule: RuleId,
    /// Where.
    pub place: Place,
    /// What the finding rested on then; see [`Facts::evidence`](super::Facts::evidence).
    pub evidence: String,
    /// The reason or the answer.
    pub answer: String,
}
