//! What is another since the last look.

use crate::domain::amount::Decimal;
use crate::domain::budget::Budget;
use crate::domain::date::Date;
use crate::domain::finding::look::Look;
use crate::domain::finding::reads::Reads;
use crate::domain::finding::reference::{Regulation, ReservedField};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{
    Agency, Decree, Dimension, Goal, Indicator, Plan, Program, Things, Unit,
};
use crate::domain::sort::set;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What was looked at, but for indicators and variables, which are kept with what was found of them.
pub struct Last {
    outline: Outline,
    /// Versions before, with their indicators.
    earlier: Vec<(EntityId, Things<Indicator>)>,
    /// The number of the last write to the data.
    writes: u64,
    notes: BTreeSet<(EntityId, Period)>,
    printed: BTreeMap<(EntityId, Period), Decimal>,
    regulations: Vec<Regulation>,
    reserved: Vec<ReservedField>,
    budgets: Vec<Rc<Budget>>,
    today: Date,
}

/// A plan without its indicators and variables.
struct Outline {
    agency: Agency,
    decree: Decree,
    units: Vec<Unit>,
    goals: Vec<Goal>,
    programs: Vec<Program>,
    dimensions: Vec<Dimension>,
}

/// What is another now.
pub struct Changed {
    /// What the rules that look at the whole have to look at again.
    pub reads: Reads,
    /// Everything is to be looked at again.
    pub all: bool,
    /// Things of which something else was entered, noted or printed.
    pub touched: BTreeSet<EntityId>,
}

/// Compares a look with the last one.
pub fn since(last: Option<&Last>, look: &Look<'_>) -> Changed {
    match last {
        Some(last) if last.has_the_ground_of(look) => Changed {
            reads: last.other_than(look),
            all: false,
            touched: last.touched(look),
        },
        _ => Changed {
            reads: Reads::ALL,
            all: true,
            touched: BTreeSet::new(),
        },
    }
}

impl Last {
    /// What is looked at now.
    pub fn of(look: &Look<'_>) -> Self {
        let earlier = look.earlier.iter();
        Self {
            outline: Outline::of(look.plan),
            earlier: earlier
                .map(|it| (it.decree.id, it.indicators.clone()))
                .collect(),
            writes: look.data.writes(),
            notes: look.notes.clone(),
            printed: look.printed.clone(),
            regulations: look.regulations.to_vec(),
            reserved: look.reserved.to_vec(),
            budgets: look.budgets.to_vec(),
            today: look.today,
        }
    }

    /// Whether what everything stands on is the same: the day, the years, the lists.
    fn has_the_ground_of(&self, look: &Look<'_>) -> bool {
        self.today == look.today
            && self.outline.decree.years == look.plan.decree.years
            && self.outline.dimensions == look.plan.dimensions
            && self.writes <= look.data.writes()
    }

    fn other_than(&self, look: &Look<'_>) -> Reads {
        let is_known = |(now, (id, indicators)): (&&Plan, &(EntityId, Things<Indicator>))| {
            now.decree.id == *id && now.indicators == *indicators
        };
        let has_earlier = self.earlier.len() == look.earlier.len()
            && look.earlier.iter().zip(&self.earlier).all(is_known);
        let others = [
            (self.outline.is_of(look.plan), Reads::OUTLINE | Reads::TEXTS),
            (self.writes == look.data.writes(), Reads::DATA),
            (
                self.regulations == look.regulations && self.reserved == look.reserved,
                Reads::TABLES,
            ),
            (has_earlier, Reads::TARGETS),
            (self.has_budgets_of(look), Reads::MONEY),
        ];
        let others = others.into_iter().filter(|(is_same, _)| !is_same);
        others.fold(Reads::NOTHING, |all, (_, other)| all | other)
    }

    fn has_budgets_of(&self, look: &Look<'_>) -> bool {
        let mut pairs = self.budgets.iter().zip(look.budgets);
        self.budgets.len() == look.budgets.len() && pairs.all(|(a, b)| Rc::ptr_eq(a, b))
    }

    fn touched(&self, look: &Look<'_>) -> BTreeSet<EntityId> {
        let noted = self.notes.symmetric_difference(look.notes);
        let mut touched = set(noted.map(|(thing, _)| *thing));
        if self.printed != *look.printed {
            let printed = self.printed.keys().chain(look.printed.keys());
            touched.extend(printed.map(|(thing, _)| *thing));
        }
        touched.extend(look.data.written_since(self.writes));
        touched
    }
}

impl Outline {
    fn of(plan: &Plan) -> Self {
        Self {
            agency: plan.agency.clone(),
            decree: plan.decree.clone(),
            units: plan.units.clone(),
            goals: plan.goals.clone(),
            programs: plan.programs.clone(),
            dimensions: plan.dimensions.clone(),
        }
    }

    fn is_of(&self, plan: &Plan) -> bool {
        self.agency == plan.agency
            && self.decree == plan.decree
            && self.units == plan.units
            && self.goals == plan.goals
            && self.programs == plan.programs
            && self.dimensions == plan.dimensions
    }
}
