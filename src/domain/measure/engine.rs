//! All indicators of a plan, made ready; and which of them an edit touches.

use super::compiled::Compiled;
use super::measurement::{Figure, Measurement};
use crate::domain::date::Date;
use crate::domain::formula::Tree;
use crate::domain::id::EntityId;
use crate::domain::kind::Aggregation;
use crate::domain::observations::Observations;
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;
use crate::domain::plan::{Dimension, Formulas, Indicator, Plan, Things, Variable};
use crate::domain::scale::Scale;
use crate::domain::sort::set;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// All indicators of one plan, made ready once. Edits of data leave it as it is; an edit of the plan
/// needs a [renewed](Self::renewed) one.
#[derive(Clone, Debug)]
pub struct Engine {
    /// In the order of the plan's indicators.
    compiled: Vec<Rc<Compiled>>,
    dependents: OnceCell<BTreeMap<EntityId, Vec<usize>>>,
    made_from: Made,
}

/// What formulas were made ready from.
#[derive(Clone, Debug)]
struct Made {
    indicators: Things<Indicator>,
    variables: Things<Variable>,
    dimensions: Vec<Dimension>,
    scales: Vec<Scale>,
}

impl Engine {
    /// Reads every formula, and makes room in the data for every part a variable has, so that cells
    /// entered later are found where they are expected.
    pub fn new(plan: &Plan, data: &mut Observations) -> Self {
        Self::make_room(plan, None, data);
        Self::of(plan, data)
    }

    /// Makes room in the data for every part that variables of a plan have, but for those that the same plan had
    /// before.
    pub fn make_room(plan: &Plan, before: Option<&Plan>, data: &mut Observations) {
        let known = before.filter(|it| it.dimensions == plan.dimensions);
        let known = known.map_or(&[][..], |it| it.variables.shared());
        for (place, variable) in plan.variables.shared().iter().enumerate() {
            if !known.get(place).is_some_and(|it| Rc::ptr_eq(it, variable)) {
                data.prepare(variable.id, variable.frequency, &plan.parts(variable));
            }
        }
    }

    /// Reads every formula, where there is room in the data already.
    pub fn of(plan: &Plan, data: &Observations) -> Self {
        let formulas = Formulas::of(plan);
        Self::with(plan, |_, it| {
            Compiled::among(plan, &formulas, data, it).into()
        })
    }

    /// The same for the plan as it is now: what stayed as it was is not read again.
    pub fn renewed(&self, plan: &Plan, data: &Observations) -> Self {
        let before = &self.made_from;
        if before.dimensions != plan.dimensions || before.scales != plan.scales {
            return Self::of(plan, data);
        }
        let formulas = Formulas::of(plan);
        let changed = changed(&before.variables, &plan.variables);
        Self::with(plan, |place, it| {
            let known = before.indicators.shared().get(place);
            let known = known.filter(|known| Rc::ptr_eq(known, it)).map(|_| place);
            // Where things moved, it stands elsewhere.
            let known = known.or_else(|| {
                let place = before.indicators.place(it.id)?;
                Rc::ptr_eq(&before.indicators.shared()[place], it).then_some(place)
            });
            let stands = |compiled: &&Rc<Compiled>| !compiled.is_touched_by(&changed);
            let known = known.and_then(|place| self.compiled.get(place));
            let known = known.filter(stands).cloned();
            known.unwrap_or_else(|| Compiled::among(plan, &formulas, data, it).into())
        })
    }

    fn with(plan: &Plan, compiled: impl Fn(usize, &Rc<Indicator>) -> Rc<Compiled>) -> Self {
        let indicators = plan.indicators.shared().iter().enumerate();
        Self {
            compiled: indicators.map(|(place, it)| compiled(place, it)).collect(),
            dependents: OnceCell::new(),
            made_from: Made {
                indicators: plan.indicators.clone(),
                variables: plan.variables.clone(),
                dimensions: plan.dimensions.clone(),
                scales: plan.scales.clone(),
            },
        }
    }

    /// The places in [`Plan::indicators`] of those whose figure is made from a variable.
    pub fn dependents(&self, variable: EntityId) -> &[usize] {
        let dependents = self.dependents.get_or_init(|| {
            let mut dependents: BTreeMap<_, Vec<_>> = BTreeMap::new();
            for (place, compiled) in self.compiled.iter().enumerate() {
                for used in compiled.variables() {
                    dependents.entry(used).or_default().push(place);
                }
            }
            dependents
        });
        dependents.get(&variable).map_or(&[], Vec::as_slice)
    }

    /// The formula of an indicator, also of one of another plan, if the very same was read here and binds every name.
    pub fn bound(&self, indicator: &Indicator) -> Option<&Rc<Tree<EntityId>>> {
        let indicators = &self.made_from.indicators;
        let place = indicators.place(indicator.id)?;
        let is_same = indicators.get(place)?.formula == indicator.formula;
        self.compiled.get(place).filter(|_| is_same)?.bound()
    }

    /// Whether the indicator at a place is made ready from the very same as one at a place of another engine.
    pub fn is_same(&self, place: usize, other: &Self, there: usize) -> bool {
        let both = self.compiled.get(place).zip(other.compiled.get(there));
        both.is_some_and(|(one, other)| Rc::ptr_eq(one, other))
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

    /// The figure of the indicator at a place, of a period alone.
    pub fn alone(
        &self,
        data: &Observations,
        place: usize,
        period: Period,
        today: Date,
    ) -> Option<Outcome<Figure>> {
        let compiled = self.compiled.get(place)?;
        Some(compiled.alone(data, period, today))
    }

    /// How quarters of the indicator at a place make its year; see [`Compiled::aggregation`].
    pub fn aggregation(&self, place: usize) -> Aggregation {
        let compiled = self.compiled.get(place);
        compiled.map_or(Aggregation::Last, |it| it.aggregation())
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

/// The variables that are new, another or gone.
fn changed(before: &Things<Variable>, now: &Things<Variable>) -> BTreeSet<EntityId> {
    let same = |a: &[Rc<Variable>], b: &[Rc<Variable>]| {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Rc::ptr_eq(a, b))
    };
    if same(before.shared(), now.shared()) {
        return BTreeSet::new();
    }
    let differs = |a: &Things<Variable>, b: &Things<Variable>| {
        let stays = |it: &&Rc<Variable>| {
            let there = b.place(it.id).map(|place| &b.shared()[place]);
            there.is_some_and(|there| Rc::ptr_eq(there, it))
        };
        set(a.shared().iter().filter(|it| !stays(it)).map(|it| it.id))
    };
    &differs(before, now) | &differs(now, before)
}
