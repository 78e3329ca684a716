//! What would settle a finding: values for properties, proposed to people and applied by whoever they ask.
//!
//! Figures that were entered are never corrected here, and nothing is where the right answer is a decision: which
//! regulation to cite, what a variable means, what a target should be.

mod figures;
mod formula;
mod stated;
mod wording;

use super::Finding;
use super::facts::Facts;
use super::place::Place;
use crate::domain::formula::ProblemKind;
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Polarity};
use crate::domain::plan::Plan;
use crate::domain::target::TargetValue;

/// A proposal (*usulan perbaikan*). Each setting is one statement of the plan; an enacted version cannot take them,
/// an amendment can.
#[doc(alias = "usulan perbaikan")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Correction {
    /// A variable that has to exist first.
    pub adds: Option<NewVariable>,
    /// What to state, in order.
    pub sets: Vec<Setting>,
}

/// A variable to create.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewVariable {
    /// As formulas will name it.
    pub name: String,
    /// As its counterpart is counted.
    pub unit_of_measure: Option<String>,
    /// As its counterpart makes the year.
    pub aggregation: Aggregation,
    /// Who enters its counterpart.
    pub responsible: Vec<EntityId>,
}

/// A value for a property or target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Setting {
    /// Which.
    pub place: Place,
    /// What it would be.
    pub value: Value,
}

/// What a property would be.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // the domain types carry the meaning
pub enum Value {
    Text(String),
    Formula {
        text: String,
        /// Each name of the text and its variable.
        bindings: Vec<(String, Binding)>,
    },
    Polarity(Polarity),
    Aggregation(Aggregation),
    Count(u32),
    Target(TargetValue),
}

/// The variable a name means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Binding {
    /// One of the plan.
    Known(EntityId),
    /// The one to create.
    New,
}

impl Setting {
    fn text(place: Place, text: String) -> Self {
        let value = Value::Text(text);
        Self { place, value }
    }
}

/// The proposal for a finding, where there is one to make.
pub fn correction(finding: &Finding, plan: &Plan) -> Option<Correction> {
    let place = finding.place;
    match &finding.facts {
        Facts::NoDivisor => formula::with_divisor(plan, place.entity),
        Facts::FormulaProblem(Some(problem)) if problem.kind == ProblemKind::NoHundred => {
            formula::with_hundred(plan, place.entity)
        }
        Facts::BaselineFar { from, to, .. } => figures::as_points(plan, place.entity, from, to),
        Facts::CoarsePrecision { target, .. } => figures::finer(place, target),
        Facts::QuarterTargets { year, .. } => sets(vec![Setting {
            place,
            value: Value::Target(TargetValue::Number(year.clone())),
        }]),
        Facts::Incomplete { missing } => sets(figures::assumed(plan, place.entity, missing)),
        facts => sets(wording::settings(facts, place, plan)),
    }
}

fn sets(sets: Vec<Setting>) -> Option<Correction> {
    (!sets.is_empty()).then_some(Correction { adds: None, sets })
}

#[cfg(test)]
mod tests;
