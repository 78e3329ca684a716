//! Things that a command brings into being, before the change that makes them has an identity.
//!
//! A thing is named after the change that creates it ([`EntityId`]), and a command is checked before there is
//! such a change. So a command calls its things [`fresh`]`(0)`, `fresh(1)` … : things made by change number 0,
//! which no tab ever makes and no file may name. When the change is stamped, [`settle`] puts its identity in
//! their place, wherever they are named, and the log never sees one of them.
//!
//! Two other ways were weighed. A command that is a function of the coming identity can be neither compared nor
//! looked at before it is sent. A type of its own, *known or new*, would have to run through the keys and values
//! of the log, which hold only things that are.

use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::kind::Breakdown;
use crate::domain::sort::{sort_and_dedup, sort_by_key};
use crate::log::{Action, Key, Scope, Value, Write};

/// The change that is yet to be made.
const THIS_CHANGE: ChangeId = ChangeId {
    tab: TabId([0; 16]),
    seq: 0,
};

/// What a command calls the thing that it creates as this one of its things, counted from 0.
pub const fn fresh(ordinal: u16) -> EntityId {
    EntityId {
        made_by: THIS_CHANGE,
        ordinal,
    }
}

/// Whether it is what a command calls a thing of its own.
pub fn is_fresh(id: EntityId) -> bool {
    id.made_by == THIS_CHANGE
}

/// The action with its fresh things named after the change that it becomes.
pub fn settle(action: Action, id: ChangeId) -> Action {
    let Action::Write(mut writes) = action else {
        return action;
    };
    for Write { key, value, .. } in &mut writes {
        each_of_key(key, &mut |thing| name(thing, id));
        each_of_value(value, &mut |thing| name(thing, id));
    }
    sort_by_key(&mut writes, |write| write.key);
    Action::Write(writes)
}

fn name(thing: &mut EntityId, id: ChangeId) {
    if is_fresh(*thing) {
        thing.made_by = id;
    }
}

/// Whether every fresh thing that the facts name is created by one of them.
pub fn are_founded(facts: &[(Key, Value)]) -> bool {
    let is_made = |thing: EntityId| {
        let mut made = facts.iter().filter(|(_, v)| matches!(v, Value::Kind(_)));
        made.any(|(key, _)| key.entity == thing)
    };
    let mut named = Vec::new();
    for (key, value) in facts {
        let (mut key, mut value) = (*key, value.clone());
        each_of_key(&mut key, &mut |thing| named.push(*thing));
        each_of_value(&mut value, &mut |thing| named.push(*thing));
    }
    named.retain(|thing| is_fresh(*thing));
    sort_and_dedup(&mut named);
    named.into_iter().all(is_made)
}

/// Visits every thing that the address of a cell names.
pub(super) fn each_of_key(key: &mut Key, visit: &mut impl FnMut(&mut EntityId)) {
    visit(&mut key.entity);
    if let Scope::Version(version) = &mut key.scope {
        visit(version);
    }
    key.part.iter_mut().for_each(visit);
}

/// Visits every thing that a value names.
pub(super) fn each_of_value(value: &mut Value, visit: &mut impl FnMut(&mut EntityId)) {
    match value {
        Value::Entity(thing) | Value::Breakdown(Breakdown::By(thing)) => visit(thing),
        Value::Entities(things) => things.iter_mut().for_each(visit),
        Value::Formula(formula) => formula.bindings.iter_mut().for_each(|(_, v)| visit(v)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{Person, decree, made};
    use crate::app::{Command, Refusal};
    use crate::domain::kind::EntityKind;
    use crate::domain::plan::Formulation;
    use crate::log::{Attribute, Purpose};

    /// A draft decree with a variable and an indicator that counts it.
    fn draft() -> Vec<(Key, Value)> {
        let of = |thing, attribute| Key::of(fresh(0), fresh(thing), attribute);
        vec![
            (
                Key::always(fresh(0), Attribute::Kind),
                Value::Kind(EntityKind::Decree),
            ),
            (of(1, Attribute::Kind), Value::Kind(EntityKind::Variable)),
            (of(1, Attribute::Name), Value::text("Jumlah Kejadian")),
            (of(2, Attribute::Kind), Value::Kind(EntityKind::Indicator)),
            (of(2, Attribute::Parent), Value::Entity(fresh(0))),
            (
                of(2, Attribute::Formula),
                Value::Formula(Box::new(Formulation {
                    text: "Jumlah Kejadian".into(),
                    bindings: vec![("Jumlah Kejadian".into(), fresh(1))],
                })),
            ),
        ]
    }

    fn create(facts: Vec<(Key, Value)>) -> Command {
        let purpose = Purpose::Edit;
        Command::Create { facts, purpose }
    }

    #[test]
    fn new_things_are_named_after_the_change_that_makes_them_and_undone_with_it() {
        let mut person = Person::new(8, "Ani", decree());
        let batch = person.does(create(draft()));
        let id = made(&batch).id;
        let thing = |ordinal| EntityId {
            made_by: id,
            ordinal,
        };
        let plan = person.workspace.plans().last().unwrap();
        assert_eq!(plan.decree.id, thing(0));
        assert_eq!(plan.variables[0].id, thing(1));
        let indicator = plan.indicator(thing(2)).unwrap();
        assert_eq!(indicator.parent, thing(0));
        let bindings = &indicator.formula.known().unwrap().bindings;
        assert_eq!(bindings[0].1, thing(1));
        person.does(Command::Undo(id));
        assert_eq!(person.workspace.plans().len(), 1);
    }

    #[test]
    fn two_people_who_create_at_the_same_time_never_create_the_same_thing() {
        let mut ani = Person::new(8, "Ani", decree());
        let mut budi = Person::new(9, "Budi", decree());
        let (one, other) = (ani.does(create(draft())), budi.does(create(draft())));
        ani.receives(&other);
        budi.receives(&one);
        assert_eq!(ani.workspace.plans().len(), 3);
        assert_eq!(ani.workspace.plans(), budi.workspace.plans());
    }

    #[test]
    fn a_thing_that_is_named_but_not_created_is_refused() {
        let mut person = Person::new(8, "Ani", decree());
        let mut facts = draft();
        facts.remove(1);
        let refused = person.tries(create(facts)).unwrap_err();
        assert_eq!(refused, Refusal::WrongValue(Attribute::Kind));
        assert_eq!(person.workspace.plans().len(), 1);
    }
}
