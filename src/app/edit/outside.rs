//! Programmes, activities and sub-activities that stand outside the versions of the plan.
//!
//! They come and go with the budget of each year, which no decree on indicators has to wait for. What a version
//! states of them itself counts before what stands outside, and changes with the version only.

use super::says::{above, word};
use crate::app::fresh::fresh;
use crate::app::plan_table::Ranks;
use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Plan;
use crate::log::{Attribute, Key, Scope, Value};

/// Whether a version, or one that it amends, states a property of a thing itself.
pub fn is_of_versions(
    workspace: &Workspace,
    plan: &Plan,
    thing: EntityId,
    attribute: Attribute,
) -> bool {
    let mut version = plan.decree.id;
    // Versions may amend each other in a circle.
    for _ in workspace.plans() {
        if word(workspace, &Key::of(version, thing, attribute)).is_some() {
            return true;
        }
        match above(workspace, version) {
            Scope::Version(amended) => version = amended,
            Scope::Always => return false,
        }
    }
    false
}

/// The facts that bring a thing into being behind all others, for [`Command::Create`](crate::app::Command::Create):
/// it is `fresh(0)`.
pub fn add_outside(
    workspace: &Workspace,
    kind: EntityKind,
    parent: Option<EntityId>,
) -> Vec<(Key, Value)> {
    let key = |attribute| Key::always(fresh(0), attribute);
    let rank = Ranks::after(workspace.book()).next();
    let mut facts = vec![
        (key(Attribute::Kind), Value::Kind(kind)),
        (key(Attribute::Rank), Value::text(rank)),
    ];
    facts.extend(parent.map(|parent| (key(Attribute::Parent), Value::Entity(parent))));
    facts
}

/// The facts that remove a thing with its parts; `None` where a version states one of them, or an indicator measures
/// one. What was booked of them stays on record, and comes back with them.
pub fn remove_outside(
    workspace: &Workspace,
    plan: &Plan,
    thing: EntityId,
) -> Option<Vec<(Key, Value)>> {
    let mut gone = vec![thing];
    // A part stands behind what it is a part of.
    for program in &plan.programs {
        if program.parent.is_some_and(|parent| gone.contains(&parent)) {
            gone.push(program.id);
        }
    }
    let is_kept = |id: &EntityId| {
        is_of_versions(workspace, plan, *id, Attribute::Kind)
            || plan.indicators.iter().any(|it| it.parent == *id)
    };
    if gone.iter().any(is_kept) {
        return None;
    }
    let remove = |id| (Key::always(id, Attribute::Removed), Value::Flag(true));
    Some(gone.into_iter().map(remove).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::query::testing::{Person, made, sample};
    use crate::log::Purpose;

    fn named(person: &Person, name: &str) -> EntityId {
        let plan = person.workspace.current_plan().unwrap();
        let mut found = plan.programs.iter();
        found.find(|it| it.name.text() == name).unwrap().id
    }

    #[test]
    fn a_part_is_added_to_an_enacted_plan_and_removed_again_with_what_it_consists_of() {
        let mut ani = Person::new(8, "Ani", sample());
        let program = named(&ani, "Program Pemberdayaan Sosial");
        let before = ani.workspace.current_plan().unwrap().programs.clone();
        let mut parent = program;
        for kind in [EntityKind::Activity, EntityKind::SubActivity] {
            let batch = ani.does(Command::Create {
                facts: add_outside(&ani.workspace, kind, Some(parent)),
                purpose: Purpose::Edit,
            });
            parent = EntityId {
                made_by: made(&batch).id,
                ordinal: 0,
            };
        }
        let plan = ani.workspace.current_plan().unwrap().clone();
        let kinds: Vec<_> = plan.programs.iter().map(|it| it.kind).collect();
        use EntityKind::{Activity, Program, SubActivity};
        assert_eq!(
            kinds[..5],
            [Program, Program, Activity, SubActivity, Program]
        );
        let activity = plan.programs[2].id;
        let facts = remove_outside(&ani.workspace, &plan, activity).unwrap();
        assert_eq!(facts.len(), 2);
        ani.does(Command::Set { facts });
        assert_eq!(ani.workspace.current_plan().unwrap().programs, before);
    }

    #[test]
    fn what_a_version_states_or_an_indicator_measures_is_not_removed_here() {
        let ani = Person::new(8, "Ani", sample());
        let plan = ani.workspace.current_plan().unwrap();
        let removed = |name| remove_outside(&ani.workspace, plan, named(&ani, name));
        assert_eq!(removed("Program Rehabilitasi Sosial"), None);
        assert_eq!(removed("Penyediaan Makanan").map(|it| it.len()), Some(1));
        let is_of_versions =
            |name, attribute| is_of_versions(&ani.workspace, plan, named(&ani, name), attribute);
        let program = "Program Penanganan Bencana";
        // The amendment of 2025 inherits the name from the first decree; whose it is stands outside both.
        assert!(is_of_versions(program, Attribute::Name));
        assert!(!is_of_versions(program, Attribute::Responsible));
        assert!(!is_of_versions("Penyediaan Makanan", Attribute::Name));
    }
}
