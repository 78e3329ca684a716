//! Adding things to lists, and moving them within.

use super::{key, says};
use crate::app::fresh::fresh;
use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Plan;
use crate::domain::rank;
use crate::log::{Attribute, Key, Value};

/// Where a thing is put among its kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Before all others.
    First,
    /// After this one.
    After(EntityId),
    /// After all others.
    Last,
}

/// The facts that bring a thing into being, for [`Command::Create`](crate::app::Command::Create): it is `fresh(0)`.
/// `list` holds its siblings, in order.
pub fn add(
    workspace: &Workspace,
    plan: &Plan,
    (kind, parent): (EntityKind, Option<EntityId>),
    (list, place): (&[EntityId], Place),
) -> Vec<(Key, Value)> {
    let mut order = list.to_vec();
    let at = index(&order, place);
    order.insert(at, fresh(0));
    let mut facts = ranks(workspace, plan, &order, at);
    facts.push((key(plan, fresh(0), Attribute::Kind), Value::Kind(kind)));
    let parent = parent.map(|parent| {
        (
            key(plan, fresh(0), Attribute::Parent),
            Value::Entity(parent),
        )
    });
    facts.extend(parent);
    facts
}

/// The facts that move a thing within its list; none where it stands there already.
pub fn reorder(
    workspace: &Workspace,
    plan: &Plan,
    list: &[EntityId],
    thing: EntityId,
    place: Place,
) -> Vec<(Key, Value)> {
    if place == Place::After(thing) {
        return Vec::new();
    }
    let mut order: Vec<_> = list.iter().copied().filter(|it| *it != thing).collect();
    let at = index(&order, place);
    order.insert(at, thing);
    if order == list {
        return Vec::new();
    }
    ranks(workspace, plan, &order, at)
}

fn index(order: &[EntityId], place: Place) -> usize {
    match place {
        Place::First => 0,
        Place::After(thing) => {
            let found = order.iter().position(|it| *it == thing);
            found.map_or(order.len(), |at| at + 1)
        }
        Place::Last => order.len(),
    }
}

/// The rank of what stands at a place, between its neighbours; all ranks anew where theirs leave no room.
fn ranks(workspace: &Workspace, plan: &Plan, order: &[EntityId], at: usize) -> Vec<(Key, Value)> {
    let rank = |thing: &EntityId| match says(workspace, plan, *thing, Attribute::Rank) {
        Some(Value::Text(rank)) => Some(rank.to_string()),
        _ => None,
    };
    let others = || order.iter().enumerate().filter(|(place, _)| *place != at);
    let known: Option<Vec<_>> = others().map(|(_, thing)| rank(thing)).collect();
    let state =
        |thing: EntityId, rank: String| (key(plan, thing, Attribute::Rank), Value::text(rank));
    match known {
        Some(known) if known.is_sorted_by(|a, b| a < b) => {
            let lower = at.checked_sub(1).and_then(|before| known.get(before));
            let upper = known.get(at);
            let between = rank::between(lower.map(String::as_str), upper.map(String::as_str));
            vec![state(order[at], between)]
        }
        _ => {
            let all = order.iter().zip(rank::sequence());
            all.map(|(thing, rank)| state(*thing, rank)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::edit::testing::planner;
    use crate::app::versions::draft;
    use crate::log::Purpose;

    #[test]
    fn a_function_is_added_anywhere_and_moves_by_one_fact() {
        let mut ani = planner();
        let unit = ani.workspace.plans()[0].units[0].id;
        let texts = |ani: &crate::app::query::testing::Person| -> Vec<_> {
            let functions = &draft(ani.workspace.plans()).unwrap().units[0]
                .mandate
                .functions;
            functions
                .iter()
                .map(|it| (it.id, it.text.text().to_owned()))
                .collect()
        };
        let before = texts(&ani);
        let list: Vec<_> = before.iter().map(|it| it.0).collect();
        for (place, at) in [
            (Place::First, 0),
            (Place::After(list[2]), 3),
            (Place::Last, 13),
        ] {
            let plan = draft(ani.workspace.plans()).unwrap().clone();
            let kind = (EntityKind::Function, Some(unit));
            let facts = add(&ani.workspace, &plan, kind, (&list, place));
            assert_eq!(facts.len(), 3);
            let made = ani.does(Command::Create {
                facts,
                purpose: Purpose::Edit,
            });
            let now = texts(&ani);
            assert_eq!((now.len(), now[at].1.as_str()), (14, ""), "{place:?}");
            ani.does(Command::Undo(made.changes()[0].change.id));
            assert_eq!(texts(&ani), before);
        }
        let plan = draft(ani.workspace.plans()).unwrap().clone();
        let facts = reorder(
            &ani.workspace,
            &plan,
            &list,
            list[12],
            Place::After(list[0]),
        );
        assert_eq!(facts.len(), 1);
        ani.does(Command::Set { facts });
        assert_eq!(texts(&ani)[1], before[12]);
        let plan = draft(ani.workspace.plans()).unwrap().clone();
        let list: Vec<_> = texts(&ani).iter().map(|it| it.0).collect();
        for place in [Place::After(list[0]), Place::After(list[1])] {
            assert!(reorder(&ani.workspace, &plan, &list, list[1], place).is_empty());
        }
    }

    #[test]
    fn a_list_whose_ranks_leave_no_room_gets_new_ones() {
        let mut ani = planner();
        let plan = draft(ani.workspace.plans()).unwrap().clone();
        let list: Vec<_> = plan.units.iter().map(|unit| unit.id).collect();
        let same = list
            .iter()
            .map(|unit| (key(&plan, *unit, Attribute::Rank), Value::text("5")));
        let facts = same.collect();
        ani.does(Command::Set { facts });
        let plan = draft(ani.workspace.plans()).unwrap().clone();
        let list: Vec<_> = plan.units.iter().map(|unit| unit.id).collect();
        let facts = reorder(&ani.workspace, &plan, &list, list[7], Place::First);
        assert_eq!(facts.len(), 8);
        ani.does(Command::Set { facts });
        let now: Vec<_> = draft(ani.workspace.plans())
            .unwrap()
            .units
            .iter()
            .map(|it| it.id)
            .collect();
        assert_eq!((now[0], &now[1..]), (list[7], &list[..7]));
    }
}
