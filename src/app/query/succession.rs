//! A strategic plan (*renstra*) that follows another: which of its indicators continues which old ones.

use crate::app::versions::lineage;
use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::plan::{Indicator, Plan};
use std::rc::Rc;

/// The map from the indicators of one strategic plan to those of the one before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Succession {
    /// The version whose indicators these are.
    pub plan: Rc<Plan>,
    /// The last version of the strategic plan before.
    pub before: Rc<Plan>,
    /// Old indicators that none continues.
    pub left: Vec<EntityId>,
}

/// The map of a version, if its strategic plan follows another.
pub fn succession(workspace: &Workspace, version: EntityId) -> Option<Succession> {
    let plans = workspace.plans();
    let find = |id: EntityId| plans.iter().find(|plan| plan.decree.id == id);
    let plan = find(version)?;
    let first = lineage(plans, plan).last().copied()?;
    let before = find(first.decree.succeeds?)?;
    let continued = |old: &&Indicator| {
        let mut own = plan.indicators.iter();
        !own.any(|it| it.continues.contains(&old.id))
    };
    let left = before.indicators.iter().filter(continued);
    Some(Succession {
        left: left.map(|old| old.id).collect(),
        plan: plan.clone(),
        before: before.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{Person, decree};
    use crate::app::versions::{amend, draft, succeed};
    use crate::app::{Command, edit};
    use crate::domain::kind::EntityKind;
    use crate::log::{Attribute, Key, Purpose, Value};

    #[test]
    fn old_indicators_that_none_continues_are_listed() {
        let mut ani = Person::new(8, "Ani", decree());
        let old = ani.workspace.plans()[0].clone();
        assert_eq!(succession(&ani.workspace, old.decree.id), None);
        ani.does(amend(&ani.workspace, &old));
        let amended = draft(ani.workspace.plans()).unwrap().decree.id;
        assert_eq!(succession(&ani.workspace, amended), None);
        ani.does(crate::app::versions::discard(amended));
        ani.does(succeed(&ani.workspace, &old));
        let plan = draft(ani.workspace.plans()).unwrap().clone();
        let version = plan.decree.id;
        let kind = (EntityKind::Indicator, Some(version));
        let mut facts = edit::add(&ani.workspace, &plan, kind, (&[], edit::Place::Last));
        let new = crate::app::fresh::fresh(0);
        facts.push((edit::key(&plan, new, Attribute::Code), Value::text("IKU A")));
        let purpose = Purpose::Edit;
        ani.does(Command::Create { facts, purpose });
        let found = succession(&ani.workspace, version).unwrap();
        assert_eq!(found.left.len(), 4);
        let new = found.plan.indicators[0].id;
        let olds: Vec<_> = old.indicators.iter().map(|it| it.id).collect();
        let continues = |value| Command::Set {
            facts: vec![(Key::of(version, new, Attribute::Continues), value)],
        };
        ani.does(continues(Value::Entities(vec![olds[0], olds[2]])));
        let found = succession(&ani.workspace, version).unwrap();
        assert_eq!(found.left, [olds[1], olds[3]]);
        ani.does(continues(Value::Cleared));
        assert_eq!(succession(&ani.workspace, version).unwrap().left.len(), 4);
    }
}
