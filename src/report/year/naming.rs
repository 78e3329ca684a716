//! What things of a year are called in its documents.

use super::Year;
use crate::app::budget_of::code_of;
use crate::app::query::plan_page::{Level, level};
use crate::domain::id::EntityId;
use crate::domain::plan::{Indicator, Program};

impl Year<'_> {
    /// What an indicator measures, in the plan's words; a goal among objectives is called one.
    pub fn measured(&self, indicator: &Indicator) -> String {
        match level(&self.plan, indicator) {
            Level::Goal(_, goal) => format!("Tujuan: {}", goal.name.text()),
            Level::Objective(_, objective) => objective.name.text().to_owned(),
            Level::Program(program) => program.name.text().to_owned(),
            Level::Elsewhere => String::new(),
        }
    }

    /// The key performance indicators, in the order of the plan.
    pub fn key_indicators(&self) -> impl Iterator<Item = &Indicator> {
        let ids = self.indicators.iter().map(|card| card.indicator);
        ids.filter_map(|id| self.plan.indicator(id))
    }

    /// All indicators: those of goals and objectives, then those of programmes and their parts.
    pub fn all_indicators(&self) -> impl Iterator<Item = &Indicator> {
        let cards = self.indicators.iter().chain(&self.below);
        cards.filter_map(|card| self.plan.indicator(card.indicator))
    }

    /// The indicators of a programme, an activity or a sub-activity.
    pub fn indicators_of(&self, program: EntityId) -> impl Iterator<Item = &Indicator> {
        let all = self.plan.indicators.iter();
        all.filter(move |it| it.parent == program)
    }

    /// A programme, an activity or a sub-activity with its code in the year: `1.06.04 Program Rehabilitasi Sosial`.
    pub fn with_code(&self, program: &Program) -> String {
        let book = self.workspace.book();
        let code = code_of(book, &self.editions, program, self.year());
        format!("{code} {}", program.name.text()).trim().to_owned()
    }

    /// Units, as people call them.
    pub fn units(&self, units: &[EntityId]) -> String {
        let named = units.iter().filter_map(|id| self.plan.unit(*id));
        let names: Vec<_> = named.map(|unit| unit.short_name()).collect();
        names.join(", ")
    }
}

/// *Satuan* as a column of tables says it.
pub fn unit_of_measure(indicator: &Indicator) -> &str {
    match indicator.is_percentage() {
        true => "%",
        false => indicator.unit_of_measure.text(),
    }
}
