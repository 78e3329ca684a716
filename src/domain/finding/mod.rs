//! *Perlu Diperiksa*: what is odd in a plan and its data, raised by small rules and never silently repaired.
//!
//! "Temuan" means an audit finding and alarms people, so nobody reads that word. A rule is one file in `rules/`:
//! it reads what it was handed and says where it found what. No rule names an agency
//! or a decree. How each rule knows is its [`Kind`]; questions are put to the planner and keep their answer.
//!
//! | file | what it is |
//! |---|---|
//! | `look` | what the rules may see, and what people accepted |
//! | `rules` | the table of rules, one file each |
//! | `one` | what a rule reads that looks at single indicators, variables or texts |
//! | `study` | what a rule reads that looks at the whole; `reads` says when it has to look again |
//! | `kept` | what was found, kept up edit by edit |
//! | `lexicon` | the words of all texts, as numbers |
//! | `facts`, `place` | what was found and where, as data |
//! | `correction` | what would settle a finding, as values for properties |
//!
//! Text is judged by what the document itself says elsewhere: a word is odd because the same document mostly writes
//! it otherwise, never because a dictionary lacks it. A false alarm on a clean text is worse than a miss.

mod citation;
mod correction;
mod evidence;
mod facts;
mod formulas;
mod kept;
mod lexicon;
mod look;
mod mandate;
mod one;
mod place;
mod promise;
mod reads;
mod reference;
mod rule;
mod rules;
mod study;
#[cfg(test)]
pub(crate) mod testing;
mod texts;
mod words;

pub use correction::{Binding, Correction, NewVariable, Setting, Value, correction};
pub use facts::{Bound, Facts, Spelling, YearFigure};
pub use kept::Findings;
pub use look::{Acceptance, Look};
pub use place::{BadPlace, Place, Property, What};
pub use reference::{Reference, Regulation, RegulationKind, ReservedField};
pub use rule::{Kind, RuleId, Severity};

use super::id::EntityId;
use super::plan::Plan;
use std::collections::BTreeMap;

/// Something to be looked at (*perlu diperiksa*).
#[doc(alias = "perlu diperiksa")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Which rule raised it.
    pub rule: RuleId,
    /// What is at stake.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What exactly.
    pub facts: Facts,
    /// The reason with which it was accepted, or the answer to the question; `None` while it is open.
    pub answer: Option<String>,
}

/// Everything that is to be looked at: by severity, then in the order of the plan. Whoever looks again after an edit
/// keeps [`Findings`].
pub fn findings(look: &Look<'_>) -> Vec<Finding> {
    Findings::default().look(look)
}

/// The things of a plan in the order of the document, then its variables.
fn order(plan: &Plan) -> BTreeMap<EntityId, usize> {
    let decree = &plan.decree;
    let paragraphs = [
        &decree.considerations,
        &decree.legal_bases,
        &decree.dictums,
        &decree.copies,
    ];
    let mut measures: BTreeMap<EntityId, Vec<EntityId>> = BTreeMap::new();
    for indicator in &plan.indicators {
        measures
            .entry(indicator.parent)
            .or_default()
            .push(indicator.id);
    }
    let mut all = vec![plan.agency.id, decree.id];
    all.extend(paragraphs.into_iter().flatten().map(|it| it.id));
    for unit in &plan.units {
        all.push(unit.id);
        all.extend(unit.mandate.functions.iter().map(|it| it.id));
    }
    let mut add = |id: EntityId| {
        all.push(id);
        all.extend(measures.get(&id).into_iter().flatten());
    };
    for goal in &plan.goals {
        add(goal.id);
        goal.objectives.iter().for_each(|it| add(it.id));
    }
    for program in &plan.programs {
        add(program.id);
    }
    all.extend(plan.indicators.iter().map(|it| it.id));
    all.extend(plan.variables.iter().map(|it| it.id));
    let mut order = BTreeMap::new();
    for (place, id) in all.into_iter().enumerate() {
        order.entry(id).or_insert(place);
    }
    order
}

#[cfg(test)]
mod law_tests;
