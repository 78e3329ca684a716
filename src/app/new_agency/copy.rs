//! The draft of an agency that begins with another one's plan: its things, without what is the other's own.

use super::Draft;
use super::changes::Fact;
use crate::app::fresh::each_of_value;
use crate::app::plan_of::{Said, Statement, statements};
use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::kind::{Breakdown, EntityKind};
use crate::domain::plan::Plan;
use crate::domain::sort::set;
use crate::log::{Attribute, Key, Scope, Value};
use std::collections::BTreeSet;

/// What of a plan is copied, counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Copied {
    /// Units.
    pub units: usize,
    /// Functions of their mandates.
    pub functions: usize,
    /// Goals.
    pub goals: usize,
    /// Objectives.
    pub objectives: usize,
    /// Indicators.
    pub indicators: usize,
    /// Targets of years and of periods within them.
    pub targets: usize,
    /// Variables.
    pub variables: usize,
}

impl Copied {
    /// What a copy of this version would have.
    pub fn of(plan: &Plan) -> Self {
        let functions = plan.units.iter().map(|it| it.mandate.functions.len());
        let objectives = plan.goals.iter().map(|it| it.objectives.len());
        let targets = plan.indicators.iter().map(|it| it.targets.len());
        Self {
            units: plan.units.len(),
            functions: functions.sum(),
            goals: plan.goals.len(),
            objectives: objectives.sum(),
            indicators: plan.indicators.len(),
            targets: targets.sum(),
            variables: plan.variables.len(),
        }
    }
}

/// The current version of a plan as a draft of somebody else's, and how many of its facts are left out because they
/// are disputed; `None` where there is no plan.
///
/// Left with the other agency are its names and its head, the day, number and signature of its decree, what its
/// indicators continue, all data and all answers. The other texts stay as they are, names in them too.
pub fn draft(workspace: &Workspace) -> Option<(Draft, usize)> {
    let plan = workspace.current_plan()?;
    let (agency, decree) = (plan.agency.id, plan.decree.id);
    let mut all = statements(workspace.book(), workspace.seals(), decree);
    let things = things(&all, agency, decree);
    all.retain(|it| things.contains(&it.thing) && !is_own(it));
    let before = all.len();
    all.retain(|it| is_place(it.attribute) || matches!(it.said, Said::Is(_)));
    let undecided = before - all.len();
    let facts = all.into_iter().filter_map(|it| fact(it, decree, &things));
    let draft = Draft {
        agency,
        decree,
        facts: facts.collect(),
    };
    Some((draft, undecided))
}

/// What is copied: everything but other agencies and decrees with their paragraphs.
fn things(all: &[Statement], agency: EntityId, decree: EntityId) -> BTreeSet<EntityId> {
    let is_other = |it: &Statement| match it.kind {
        EntityKind::Agency => it.thing != agency,
        EntityKind::Decree => it.thing != decree,
        _ => false,
    };
    let others = set(all.iter().filter(|it| is_other(it)).map(|it| it.thing));
    let is_below = |it: &&Statement| {
        it.attribute == Attribute::Parent
            && matches!(value(&it.said), Value::Entity(parent) if others.contains(parent))
    };
    let below = set(all.iter().filter(is_below).map(|it| it.thing));
    let things = all.iter().map(|it| it.thing);
    set(things.filter(|it| !others.contains(it) && !below.contains(it)))
}

/// What is the other agency's own.
fn is_own(it: &Statement) -> bool {
    use Attribute::{
        Amends, Cap, Continues, Date, Effective, Enacted, EnactedWith, Number, RatingScale,
        Rounding, SeriesBreak, SignatoryName, Succeeds,
    };
    match it.kind {
        EntityKind::Agency => !matches!(it.attribute, Cap | Rounding | RatingScale),
        EntityKind::Decree => matches!(
            it.attribute,
            Amends | Date | Effective | Enacted | EnactedWith | Number | SignatoryName | Succeeds
        ),
        EntityKind::Indicator => matches!(it.attribute, Continues | SeriesBreak),
        _ => false,
    }
}

/// What a thing is and where it stands: without it nothing else of it shows.
fn is_place(attribute: Attribute) -> bool {
    matches!(
        attribute,
        Attribute::Kind | Attribute::Parent | Attribute::Rank
    )
}

fn value(said: &Said) -> &Value {
    match said {
        Said::Is(value) | Said::Disputed(value) => value,
    }
}

/// The fact as the draft states it, without what is not copied.
fn fact(it: Statement, decree: EntityId, things: &BTreeSet<EntityId>) -> Option<Fact> {
    let (Said::Is(mut value) | Said::Disputed(mut value)) = it.said;
    match &mut value {
        Value::Entities(named) => named.retain(|thing| things.contains(thing)),
        Value::Formula(formula) => formula.bindings.retain(|(_, it)| things.contains(it)),
        Value::Entity(_) | Value::Breakdown(Breakdown::By(_)) => {
            let mut is_copied = true;
            each_of_value(&mut value, &mut |thing| is_copied &= things.contains(thing));
            if !is_copied {
                return None;
            }
        }
        _ => {}
    }
    let key = Key {
        scope: match it.is_of_version {
            true => Scope::Version(decree),
            false => Scope::Always,
        },
        period: it.period,
        ..Key::always(it.thing, it.attribute)
    };
    Some((key, value))
}
