//! All indicators of a plan, made ready; and which of them an edit touches.

use super::compiled::Compiled;
use super::measurement::{Figure, Measurement};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::observations::Observations;
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;
use crate::domain::plan::{Formulas, Plan};
use std::collections::BTreeMap;

/// All indicators of one plan, made ready once. Edits of data leave it as it is; an edit of the plan
/// needs a new one.
#[derive(Clone, Debug)]
pub struct Engine {
    /// In the order of the plan's indicators.
    compiled: Vec<Compiled>,
    dependents: BTreeMap<EntityId, Vec<usize>>,
}

impl Engine {
    /// Reads every formula, and makes room in the data for every part a variable has, so that cells
    /// entered later are found where they are expected.
    pub fn new(plan: &Plan, data: &mut Observations) -> Self {
        for variable in &plan.variables {
            data.prepare(variable.id, variable.frequency, &plan.parts(variable));
        }
        let formulas = Formulas::of(plan);
        let indicators = plan.indicators.iter();
        let compiled: Vec<_> = indicators
            .map(|x| Compiled::among(plan, &formulas, data, x))
            .collect();
        let mut dependents: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (place, compiled) in compiled.iter().enumerate() {
            for input in compiled.program.iter().flat_map(|program| &program.inputs) {
                dependents.entry(input.variable).or_default().push(place);
            }
        }
        Self {
            compiled,
            dependents,
        }
    }

    /// The places in [`Plan::indicators`] of those whose figure is made from a variable.
    pub fn dependents(&self, variable: EntityId) -> &[usize] {
        self.dependents.get(&variable).map_or(&[], Vec::as_slice)
    }

    /// The figure R of the indicator at a place; `None` if there is no such place.
    pub fn figure(
        &self,
        data: &Observations,
        place: usize,
        through: Period,
        today: Date,
    ) -> Option<Outcome<Figure>> {
        let compiled = self.compiled.get(place)?;
        Some(compiled.figure(data, through, today))
    }

    /// The whole measurement of the indicator at a place.
    pub fn measure(
        &self,
        plan: &Plan,
        data: &Observations,
        place: usize,
        through: Period,
        today: Date,
    ) -> Option<Measurement> {
        let (compiled, indicator) = self.compiled.get(place).zip(plan.indicators.get(place))?;
        Some(compiled.measure(plan, data, indicator, through, today))
    }
}
