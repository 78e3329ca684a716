//! Laws of keeping plans up: whatever is said, taken back or enacted, in whatever order, they are what reading the
//! whole book gives.

use crate::app::Workspace;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::target::TargetValue;
use crate::log::{
    Action, Attribute, Author, Batch, Change, Key, Purpose, Scope, Stored, Value, Write,
};
use crate::testing::cases;
use proptest::prelude::*;
use std::rc::Rc;

/// One thing that somebody does.
#[derive(Clone, Debug)]
struct Deed {
    thing: u16,
    says: Says,
    /// In the first decree, the second, or outside all versions.
    scope: u8,
    /// Having seen what stands there.
    has_seen: bool,
}

#[derive(Clone, Debug)]
enum Says {
    Kind(u8),
    Parent(u16),
    Rank(u8),
    Name(u8),
    Removed(bool),
    Target(u16),
    Amends(u16),
    Enacted(bool),
    Cleared(u8),
    TakeBack(usize),
}

const KINDS: [EntityKind; 8] = [
    EntityKind::Decree,
    EntityKind::Goal,
    EntityKind::Objective,
    EntityKind::Indicator,
    EntityKind::Variable,
    EntityKind::Unit,
    EntityKind::Function,
    EntityKind::Activity,
];

fn thing(ordinal: u16) -> EntityId {
    let made_by = ChangeId {
        tab: TabId::built_in(9),
        seq: 1,
    };
    EntityId { made_by, ordinal }
}

fn deed() -> impl Strategy<Value = Deed> {
    let says = prop_oneof![
        4 => (0..8_u8).prop_map(Says::Kind),
        3 => (0..7_u16).prop_map(Says::Parent),
        2 => (0..4_u8).prop_map(Says::Rank),
        3 => (0..3_u8).prop_map(Says::Name),
        1 => any::<bool>().prop_map(Says::Removed),
        2 => (2024..2026_u16).prop_map(Says::Target),
        1 => (0..3_u16).prop_map(Says::Amends),
        1 => any::<bool>().prop_map(Says::Enacted),
        1 => (0..4_u8).prop_map(Says::Cleared),
        2 => (0..40_usize).prop_map(Says::TakeBack),
    ];
    (0..7_u16, says, 0..3_u8, any::<bool>()).prop_map(|(thing, says, scope, has_seen)| Deed {
        thing,
        says,
        scope,
        has_seen,
    })
}

impl Deed {
    fn action(&self, workspace: &Workspace, done: &[ChangeId]) -> Option<Action> {
        let about = thing(self.thing);
        let (attribute, value) = match self.says {
            Says::Kind(n) => (Attribute::Kind, Value::Kind(KINDS[usize::from(n)])),
            Says::Parent(n) => (Attribute::Parent, Value::Entity(thing(n))),
            Says::Rank(n) => (Attribute::Rank, Value::text(n.to_string())),
            Says::Name(n) => (Attribute::Name, Value::text(n.to_string())),
            Says::Removed(is_so) => (Attribute::Removed, Value::Flag(is_so)),
            Says::Target(_) => (Attribute::Target, Value::Target(TargetValue::NotSet.into())),
            Says::Amends(n) => (Attribute::Amends, Value::Entity(thing(n))),
            Says::Enacted(is_so) => (Attribute::Enacted, Value::Flag(is_so)),
            Says::Cleared(n) => {
                let all = [
                    Attribute::Kind,
                    Attribute::Name,
                    Attribute::Rank,
                    Attribute::Parent,
                ];
                (all[usize::from(n)], Value::Cleared)
            }
            Says::TakeBack(n) => return Some(Action::Retract(vec![*done.get(n)?])),
        };
        let mut key = Key {
            scope: match self.scope {
                0 => Scope::Version(thing(0)),
                1 => Scope::Version(thing(1)),
                _ => Scope::Always,
            },
            ..Key::always(about, attribute)
        };
        if let Says::Target(year) = self.says {
            key = key.in_period(Period::Year(year));
        }
        let replaces = match self.has_seen {
            true => workspace.book().heads(&key),
            false => Vec::new(),
        };
        Some(Action::Write(vec![Write {
            key,
            value,
            replaces,
        }]))
    }
}

proptest! {
    // A case is a whole history, read anew after each step.
    #![proptest_config(ProptestConfig { cases: cases().cases / 10, ..cases() })]

    #[test]
    fn plans_kept_up_are_plans_read_anew(deeds in prop::collection::vec(deed(), 1..40)) {
        let mut workspace = Workspace::default();
        let (mut batches, mut done) = (Vec::new(), Vec::new());
        for (deed, n) in deeds.iter().zip(1..) {
            let Some(action) = deed.action(&workspace, &done) else { continue };
            let id = ChangeId { tab: TabId([n; 16]), seq: 1 };
            let change = Change {
                id,
                order: workspace.book().next_order(),
                author: Rc::new(Author::default()),
                at: 0,
                // The plan that the program brings is sealed; what people say after it is late.
                purpose: if n < 12 { Purpose::BuiltIn } else { Purpose::Edit },
                action,
            };
            let stored = Stored { change: change.into(), raw: "{}".into() };
            batches.extend(Batch::of_transaction(vec![stored]));
            workspace.absorb(&batches[batches.len() - 1..]);
            done.push(id);
            let mut anew = Workspace::default();
            anew.absorb(&batches);
            prop_assert_eq!(workspace.plans(), anew.plans(), "after {:?}", deed);
            prop_assert_eq!(workspace.seals().late(), anew.seals().late());
        }
    }
}
