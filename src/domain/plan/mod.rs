//! The plan as one version of the decree states it: typed, ordered, ready to measure and to print.
//!
//! A plan is *read* from the log (`app::plan_of`), never edited in place: edits are changes.

mod agency;
mod decree;
mod formulas;
mod indicator;
mod program;
mod things;
mod variable;

pub use agency::{Agency, Mandate, Unit};
pub use decree::{Decree, Item};
pub use formulas::Formulas;
pub use indicator::{Formulation, Goal, Indicator, Objective, is_percent};
pub use program::Program;
pub use things::{Thing, Things};
pub use variable::{Dimension, Variable};

use super::id::EntityId;
use super::scale::Scale;

/// One version of the plan (*IKU awal*, *IKU perubahan ke-1* …).
#[doc(alias = "IKU")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// The agency it belongs to.
    pub agency: Agency,
    /// The decree that enacts it.
    pub decree: Decree,
    /// Units in the decree's order.
    pub units: Vec<Unit>,
    /// Goals in order, each with its objectives.
    pub goals: Vec<Goal>,
    /// Programmes, each before its activities and those before their sub-activities.
    pub programs: Vec<Program>,
    /// Indicators in the order of the table: those of a goal before those of its objectives, then those of programmes.
    pub indicators: Things<Indicator>,
    /// Variables in order.
    pub variables: Things<Variable>,
    /// Lists by which variables are broken down.
    pub dimensions: Vec<Dimension>,
    /// Rating scales and ordinal scales.
    pub scales: Vec<Scale>,
}

impl Plan {
    /// The indicator with this identity.
    pub fn indicator(&self, id: EntityId) -> Option<&Indicator> {
        self.indicators.find(id)
    }

    /// The variable with this identity.
    pub fn variable(&self, id: EntityId) -> Option<&Variable> {
        self.variables.find(id)
    }

    /// The unit with this identity.
    pub fn unit(&self, id: EntityId) -> Option<&Unit> {
        self.units.iter().find(|x| x.id == id)
    }

    /// The dimension with this identity.
    pub fn dimension(&self, id: EntityId) -> Option<&Dimension> {
        self.dimensions.iter().find(|x| x.id == id)
    }

    /// The programme, activity or sub-activity with this identity.
    pub fn program(&self, id: EntityId) -> Option<&Program> {
        self.programs.iter().find(|x| x.id == id)
    }

    /// The scale with this identity.
    pub fn scale(&self, id: EntityId) -> Option<&Scale> {
        self.scales.iter().find(|x| x.id == id)
    }

    /// The indicators whose formula uses a variable, in the order of the table.
    pub fn users_of(&self, variable: EntityId) -> impl Iterator<Item = EntityId> + '_ {
        let uses = move |indicator: &&Indicator| {
            let formula = indicator.formula.first();
            formula.is_some_and(|it| it.bindings.iter().any(|(_, bound)| *bound == variable))
        };
        self.indicators
            .iter()
            .filter(uses)
            .map(|indicator| indicator.id)
    }

    /// The scale by which achievements are rated, if one is chosen.
    pub fn rating_scale(&self) -> Option<&Scale> {
        self.agency.rating_scale.and_then(|id| self.scale(id))
    }

    /// The parts into which a variable is entered, `None` standing for the whole.
    ///
    /// A variable broken down by unit whose units are not yet stated has one part, the whole.
    pub fn parts(&self, variable: &Variable) -> Vec<Option<EntityId>> {
        use super::kind::Breakdown;
        let parts: Vec<_> = match variable.breakdown.first() {
            None | Some(Breakdown::Whole) => Vec::new(),
            Some(Breakdown::ByUnit) => variable.responsible.iter().copied().map(Some).collect(),
            Some(Breakdown::By(list)) => self.dimension(*list).map_or_else(Vec::new, |d| {
                d.items.iter().map(|item| Some(item.id)).collect()
            }),
        };
        if parts.is_empty() { vec![None] } else { parts }
    }

    /// What a part of a variable is called: a unit's short name or a list item's text.
    pub fn part_name(&self, part: EntityId) -> Option<&str> {
        if let Some(unit) = self.unit(part) {
            return Some(unit.short_name());
        }
        self.dimensions
            .iter()
            .flat_map(|d| &d.items)
            .find(|item| item.id == part)
            .map(|item| item.text.text())
    }
}
