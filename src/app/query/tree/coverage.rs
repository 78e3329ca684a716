//! Which functions of the units' mandates an indicator covers, and which unit answers for nothing.

use crate::app::query::plan_page::answers_for;
use crate::domain::id::EntityId;
use crate::domain::plan::{Plan, Unit};
use std::collections::BTreeMap;

/// What is covered of the mandates.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coverage {
    /// Every unit in the decree's order.
    pub units: Vec<UnitCoverage>,
}

/// What is covered of one unit's mandate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnitCoverage {
    /// Which one.
    pub id: EntityId,
    /// What people call it.
    pub name: String,
    /// Its functions, in order.
    pub functions: Vec<FunctionCovered>,
    /// How many indicators name it.
    pub indicators: usize,
    /// How many programmes, activities and sub-activities it carries out.
    pub programs: usize,
    /// How many variables it enters.
    pub variables: usize,
    /// Whether it is the first: the head, who answers for all of it.
    pub is_head: bool,
}

/// A function and what covers it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FunctionCovered {
    /// Its number within the mandate.
    pub number: usize,
    /// As the decree words it.
    pub text: String,
    /// The indicators that cover it, with what they are called.
    pub by: Vec<(EntityId, String)>,
}

/// What the indicators of a plan cover.
pub fn coverage(plan: &Plan) -> Coverage {
    let mut covering: BTreeMap<EntityId, Vec<(EntityId, String)>> = BTreeMap::new();
    for indicator in &plan.indicators {
        let name = match indicator.code.text() {
            "" => indicator.name.text(),
            code => code,
        };
        for function in &indicator.covers {
            let by = covering.entry(*function).or_default();
            by.push((indicator.id, name.to_owned()));
        }
    }
    let units = plan.units.iter().enumerate();
    let units = units.map(|(place, unit)| of_unit(plan, place, unit, &covering));
    Coverage {
        units: units.collect(),
    }
}

fn of_unit(
    plan: &Plan,
    place: usize,
    unit: &Unit,
    covering: &BTreeMap<EntityId, Vec<(EntityId, String)>>,
) -> UnitCoverage {
    let answers = answers_for(plan, unit.id);
    let functions = unit.mandate.functions.iter().enumerate();
    let functions = functions.map(|(place, function)| FunctionCovered {
        number: place + 1,
        text: function.text.text().trim_end_matches([';', ' ']).to_owned(),
        by: covering.get(&function.id).cloned().unwrap_or_default(),
    });
    UnitCoverage {
        id: unit.id,
        name: unit.short_name().to_owned(),
        functions: functions.collect(),
        indicators: answers.indicators.len(),
        programs: answers.programs.len(),
        variables: answers.variables.len(),
        is_head: place == 0,
    }
}

impl Coverage {
    /// How many functions an indicator covers, of how many.
    pub fn covered(&self) -> (usize, usize) {
        let all = self.units.iter().map(UnitCoverage::covered);
        all.fold((0, 0), |sum, of| (sum.0 + of.0, sum.1 + of.1))
    }

    /// The names of the units that answer for nothing at all.
    pub fn idle(&self) -> Vec<String> {
        let idle = self.units.iter().filter(|unit| unit.is_idle());
        idle.map(|unit| unit.name.clone()).collect()
    }
}

impl UnitCoverage {
    /// How many of its functions an indicator covers, of how many.
    pub fn covered(&self) -> (usize, usize) {
        let covered = self.functions.iter().filter(|it| !it.by.is_empty());
        (covered.count(), self.functions.len())
    }

    /// Whether it answers for nothing: no indicator names it, it carries out no programme and enters no figure.
    /// The head answers for everything.
    pub fn is_idle(&self) -> bool {
        !self.is_head && self.indicators + self.programs + self.variables == 0
    }
}
