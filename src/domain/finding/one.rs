//! One thing at a time: what a rule may read that looks at single indicators, variables or texts.
//!
//! A rule gets nothing else, so that what it found stands as long as these things do.

use super::formulas::Reading;
use super::lexicon::WordAt;
use super::look::Look;
use super::place::Place;
use super::study::{baseline, yearly};
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::entry::Quantity;
use crate::domain::formula::{Names, Tree};
use crate::domain::id::EntityId;
use crate::domain::measure::{Engine, Measurement};
use crate::domain::observations::Observations;
use crate::domain::period::Period;
use crate::domain::plan::{Formulas, Formulation, Indicator, Plan, Variable};
use crate::domain::series::Reading as Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::rc::Rc;

/// What stands around all things: another ground, and everything is looked at again.
pub struct Ground<'a> {
    /// Everything entered.
    pub data: &'a Observations,
    /// The day of looking.
    pub today: Date,
    /// The years with targets that have begun.
    pub years: RangeInclusive<u16>,
    /// Variables and indicators on which somebody wrote a note, with its period.
    pub notes: &'a BTreeSet<(EntityId, Period)>,
    /// Achievements as published reports print them.
    pub printed: &'a BTreeMap<(EntityId, Period), Decimal>,
    plan: &'a Plan,
    engine: Option<&'a Engine>,
    formulas: Formulas<'a>,
}

impl<'a> Ground<'a> {
    /// Of a look.
    pub fn of(look: &Look<'a>) -> Self {
        let targets = look.plan.decree.target_years();
        let last = (*targets.end()).min(look.today.year());
        Self {
            data: look.data,
            today: look.today,
            years: *targets.start()..=last,
            notes: look.notes,
            printed: look.printed,
            plan: look.plan,
            engine: look.engine,
            formulas: Formulas::of(look.plan),
        }
    }

    /// The parts into which a variable is entered.
    pub fn parts(&self, variable: &Variable) -> Vec<Option<EntityId>> {
        self.plan.parts(variable)
    }

    /// The items of a list, as parts.
    pub fn items(&self, list: EntityId) -> Option<Vec<Option<EntityId>>> {
        let items = &self.plan.dimension(list)?.items;
        Some(items.iter().map(|it| Some(it.id)).collect())
    }

    /// The names of all variables. Only a formula with a name that nobody knows may ask for them.
    pub fn names(&self) -> Names<EntityId> {
        self.formulas.names(&Formulation::default())
    }

    /// Reads the formula of an indicator; whether it binds all that it names.
    pub(super) fn read(&self, indicator: &Indicator) -> (Reading, bool) {
        if let Some(tree) = self.engine.and_then(|it| it.bound(indicator)) {
            return (Some(Ok(tree.clone())), true);
        }
        let formula = indicator.formula.first();
        let Some(formula) = formula.filter(|it| !it.text.trim().is_empty()) else {
            return (None, true);
        };
        match Formulas::bound(formula) {
            Some(tree) => (Some(Ok(tree.into())), true),
            None => (Some(self.formulas.read(formula).map(Rc::new)), false),
        }
    }

    /// The periods of a year in which a variable can be measured and that are over.
    pub fn due<'v>(
        &self,
        variable: &'v Variable,
        year: u16,
    ) -> impl Iterator<Item = Period> + use<'v> {
        let today = self.today;
        let periods = variable.frequency.periods(year);
        periods.filter(move |it| variable.is_measured_in(it.index()) && it.is_due(today))
    }
}

/// An indicator with its formula, what it measures, and its years.
pub struct OneIndicator<'a> {
    /// The indicator.
    pub it: &'a Indicator,
    /// Its formula as it was read.
    pub formula: &'a Reading,
    /// The variables of the formula that the plan has.
    pub used: &'a [Rc<Variable>],
    /// The name of the goal or objective that it measures.
    pub result: Option<&'a str>,
    /// Whether that is a goal.
    pub is_on_goal: bool,
    /// The latest baseline that comes before the first target.
    pub baseline: Option<(u16, &'a Quantity)>,
    /// The yearly targets that are numbers, by year.
    pub yearly: Vec<(u16, &'a Quantity)>,
    /// It measured through periods that are over.
    pub measured: &'a [Measurement],
    /// What stands around.
    pub ground: &'a Ground<'a>,
}

impl<'a> OneIndicator<'a> {
    /// An indicator whose formula was read.
    pub fn new(
        ground: &'a Ground<'a>,
        it: &'a Indicator,
        formula: &'a Reading,
        used: &'a [Rc<Variable>],
    ) -> Self {
        Self {
            it,
            formula,
            used,
            result: None,
            is_on_goal: false,
            baseline: baseline(it),
            yearly: yearly(it),
            measured: &[],
            ground,
        }
    }

    /// With the name of the goal or objective that it measures, and itself measured.
    pub fn measuring(self, result: Option<(&'a str, bool)>, measured: &'a [Measurement]) -> Self {
        Self {
            result: result.map(|(name, _)| name),
            is_on_goal: result.is_some_and(|(_, is_goal)| is_goal),
            measured,
            ..self
        }
    }

    /// The formula, if it can be read.
    pub fn tree(&self) -> Option<&'a Tree<EntityId>> {
        self.formula.as_ref()?.as_deref().ok()
    }

    /// A variable of the formula.
    pub fn variable(&self, id: EntityId) -> Option<&'a Variable> {
        let found = self.used.iter().find(|it| it.id == id);
        found.map(Rc::as_ref)
    }
}

/// A variable with its cells.
pub struct OneVariable<'a> {
    /// The variable.
    pub it: &'a Variable,
    /// The parts into which it is entered.
    pub parts: Vec<Option<EntityId>>,
    /// The numbers that were entered: by part, year and period.
    pub numbers: Vec<Number>,
    /// What stands around.
    pub ground: &'a Ground<'a>,
}

/// A number in a cell.
#[derive(Clone, Copy)]
pub struct Number {
    /// Which part.
    pub part: Option<EntityId>,
    /// Which period.
    pub period: Period,
    /// The number.
    pub value: Decimal,
}

impl<'a> OneVariable<'a> {
    /// A variable of the plan.
    pub fn new(ground: &'a Ground<'a>, it: &'a Variable) -> Self {
        let parts = ground.parts(it);
        let mut numbers = Vec::new();
        if let Some(series) = ground.data.of(it.id, it.frequency) {
            for part in &parts {
                let Some(column) = series.column(*part) else {
                    continue;
                };
                for of_year in ground.years.clone() {
                    let Some(cells) = series.year(of_year) else {
                        continue;
                    };
                    for period in it.frequency.periods(of_year) {
                        if let Cell::Number(value) = cells.reading(period.index(), column) {
                            numbers.push(Number {
                                part: *part,
                                period,
                                value,
                            });
                        }
                    }
                }
            }
        }
        Self {
            it,
            parts,
            numbers,
            ground,
        }
    }
}

/// A text of the plan with its words.
#[derive(Clone, Copy)]
pub struct OneText<'a> {
    /// Where it stands.
    pub place: Place,
    /// As written.
    pub text: &'a str,
    /// Its words, in order.
    pub words: &'a [WordAt],
}
