use super::*;
use crate::domain::id::{ChangeId, TabId};
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::stated::Stated;
use crate::log::{Action, Attribute, Author, Change, Key, Purpose, Stored, Value, Write};

/// A book in the making, in which entities are numbered by hand.
#[derive(Default)]
struct Office {
    book: Book,
    tab: u8,
}

const fn thing(ordinal: u16) -> EntityId {
    let tab = TabId::built_in(9);
    EntityId {
        made_by: ChangeId { tab, seq: 1 },
        ordinal,
    }
}
const FIRST: EntityId = thing(1);
const SECOND: EntityId = thing(2);

impl Office {
    /// One person alone says so, having seen `replaces`.
    fn says(&mut self, key: Key, value: Value, replaces: Vec<ChangeId>) -> ChangeId {
        let write = Write {
            key,
            value,
            replaces,
        };
        self.does(Action::Write(vec![write]))
    }

    fn does(&mut self, action: Action) -> ChangeId {
        self.tab += 1;
        let id = ChangeId {
            tab: TabId::built_in(self.tab),
            seq: 1,
        };
        self.book.add(Stored {
            change: Change {
                id,
                order: self.book.next_order(),
                author: Author::default().into(),
                at: 0,
                purpose: Purpose::Edit,
                action,
            }
            .into(),
            raw: "".into(),
        });
        id
    }

    fn name(&mut self, version: EntityId, entity: EntityId, name: &str) -> ChangeId {
        self.says(
            Key::of(version, entity, Attribute::Name),
            Value::text(name),
            vec![],
        )
    }

    fn place(&mut self, version: EntityId, kind: EntityKind, entity: EntityId, rank: &str) {
        self.says(
            Key::of(version, entity, Attribute::Kind),
            Value::Kind(kind),
            vec![],
        );
        self.says(
            Key::of(version, entity, Attribute::Rank),
            Value::text(rank),
            vec![],
        );
    }

    fn under(&mut self, version: EntityId, entity: EntityId, parent: EntityId) {
        self.says(
            Key::of(version, entity, Attribute::Parent),
            Value::Entity(parent),
            vec![],
        );
    }

    fn decree(&mut self, id: EntityId, amends: Option<EntityId>, day: Option<&str>) {
        let key = |attribute| Key::always(id, attribute);
        self.says(
            key(Attribute::Kind),
            Value::Kind(EntityKind::Decree),
            vec![],
        );
        if let Some(parent) = amends {
            self.says(key(Attribute::Amends), Value::Entity(parent), vec![]);
        }
        if let Some(day) = day {
            self.says(
                key(Attribute::Effective),
                Value::Date(day.parse().unwrap()),
                vec![],
            );
        }
    }

    /// A first decree and one that amends it.
    fn amended() -> Self {
        let mut office = Self::default();
        office.decree(FIRST, None, Some("2021-09-08"));
        office.decree(SECOND, Some(FIRST), Some("2025-01-02"));
        office
    }

    fn plans(&self) -> [Plan; 2] {
        plans(&self.book, &Seals::read(&self.book))
            .try_into()
            .unwrap()
    }
}

fn unit_names(plan: &Plan) -> Vec<&str> {
    plan.units.iter().map(|unit| unit.name.text()).collect()
}

#[test]
fn an_amendment_inherits_what_it_leaves_open() {
    let mut office = Office::amended();
    for (entity, name) in [(10, "Sekretaris"), (11, "Bidang")] {
        office.place(FIRST, EntityKind::Unit, thing(entity), "1");
        office.name(FIRST, thing(entity), name);
    }
    office.name(SECOND, thing(11), "Bidang Baru");
    office.place(SECOND, EntityKind::Unit, thing(12), "2");
    office.name(SECOND, thing(12), "UPT");
    let removed = Key::of(SECOND, thing(10), Attribute::Removed);
    let removal = office.says(removed, Value::Flag(true), vec![]);
    let [before, after] = office.plans();
    assert_eq!(unit_names(&before), ["Sekretaris", "Bidang"]);
    assert_eq!(unit_names(&after), ["Bidang Baru", "UPT"]);
    office.says(removed, Value::Flag(false), vec![removal]);
    assert_eq!(
        unit_names(&office.plans()[1]),
        ["Sekretaris", "Bidang Baru", "UPT"]
    );
}

#[test]
fn a_late_statement_of_the_first_decree_shows_in_the_amendment_unless_that_says_otherwise() {
    let mut office = Office::amended();
    office.place(FIRST, EntityKind::Unit, thing(10), "1");
    let draft = office.name(SECOND, thing(10), "");
    let own = Key::of(SECOND, thing(10), Attribute::Name);
    office.name(FIRST, thing(10), "Sekretaris");
    assert_eq!(unit_names(&office.plans()[1]), [""]);
    let cleared = office.says(own, Value::Cleared, vec![draft]);
    assert_eq!(
        office.plans()[1].units[0].name,
        Stated::Not,
        "cleared, not inherited"
    );
    for target in [cleared, draft] {
        office.does(Action::Retract(vec![target]));
    }
    assert_eq!(
        unit_names(&office.plans()[1]),
        ["Sekretaris"],
        "inherited again"
    );
}

#[test]
fn two_statements_that_nobody_compared_are_both_kept() {
    let mut office = Office::amended();
    office.place(FIRST, EntityKind::Unit, thing(10), "1");
    office.name(FIRST, thing(10), "Sekretaris");
    office.name(FIRST, thing(10), "Sekretariat");
    let both = ["Sekretaris", "Sekretariat"].map(String::from).into();
    assert_eq!(office.plans()[0].units[0].name, Stated::Disputed(both));
}

#[test]
fn a_claim_in_dispute_is_not_yet_so() {
    let mut office = Office::amended();
    let enacted = Key::always(FIRST, Attribute::Enacted);
    let one = office.says(enacted, Value::Flag(true), vec![]);
    assert!(office.plans()[0].decree.is_enacted);
    let other = office.says(enacted, Value::Flag(false), vec![]);
    assert!(!office.plans()[0].decree.is_enacted);
    office.says(enacted, Value::Flag(true), vec![one, other]);
    assert!(office.plans()[0].decree.is_enacted);
}

#[test]
fn equal_ranks_are_ordered_by_identity_and_missing_ones_come_first() {
    let mut office = Office::amended();
    for (entity, rank) in [(13, "1"), (12, "2"), (11, "1")] {
        office.place(FIRST, EntityKind::Unit, thing(entity), rank);
    }
    office.says(
        Key::of(FIRST, thing(14), Attribute::Kind),
        Value::Kind(EntityKind::Unit),
        vec![],
    );
    let plan = &office.plans()[0];
    let order: Vec<_> = plan.units.iter().map(|unit| unit.id.ordinal).collect();
    assert_eq!(order, [14, 11, 13, 12]);
}

#[test]
fn indicators_follow_the_table_then_programmes_then_the_homeless() {
    let mut office = Office::amended();
    office.place(FIRST, EntityKind::Goal, thing(10), "2");
    office.place(FIRST, EntityKind::Goal, thing(11), "1");
    office.place(FIRST, EntityKind::Objective, thing(12), "1");
    office.under(FIRST, thing(12), thing(11));
    office.place(FIRST, EntityKind::Program, thing(13), "0");
    for (indicator, parent) in [(20, 99), (21, 13), (22, 10), (23, 12), (24, 11)] {
        office.place(FIRST, EntityKind::Indicator, thing(indicator), "1");
        office.under(FIRST, thing(indicator), thing(parent));
    }
    let plan = &office.plans()[0];
    let order: Vec<_> = plan.indicators.iter().map(|it| it.id.ordinal).collect();
    assert_eq!(order, [24, 23, 22, 21, 20]);
}

#[test]
fn the_paragraphs_of_a_decree_are_its_own() {
    let mut office = Office::amended();
    office.place(FIRST, EntityKind::Dictum, thing(10), "1");
    office.under(FIRST, thing(10), FIRST);
    let [before, after] = office.plans();
    assert_eq!(
        (before.decree.dictums.len(), after.decree.dictums.len()),
        (1, 0)
    );
}

#[test]
fn versions_come_in_the_order_of_their_force_and_drafts_last() {
    let mut office = Office::default();
    office.decree(thing(1), Some(thing(4)), None);
    office.decree(thing(2), Some(thing(3)), Some("2023-01-01"));
    office.decree(thing(3), None, Some("2021-09-08"));
    office.decree(thing(4), Some(thing(2)), Some("2025-01-02"));
    let order: Vec<_> = plans(&office.book, &Seals::read(&office.book))
        .iter()
        .map(|plan| plan.decree.id.ordinal)
        .collect();
    assert_eq!(order, [3, 2, 4, 1]);
}

#[test]
fn decrees_that_amend_each_other_in_a_circle_still_show() {
    let mut office = Office::default();
    office.decree(FIRST, Some(SECOND), None);
    office.decree(SECOND, Some(FIRST), None);
    office.place(FIRST, EntityKind::Unit, thing(10), "1");
    assert!(office.plans().iter().all(|plan| plan.units.len() == 1));
}

#[test]
fn a_target_of_one_period_can_be_amended_alone() {
    let mut office = Office::amended();
    office.place(FIRST, EntityKind::Indicator, thing(10), "1");
    let not_set = || Value::Target(Box::new(crate::domain::target::TargetValue::NotSet));
    for (version, year) in [(FIRST, 2024), (FIRST, 2025), (SECOND, 2025), (SECOND, 2026)] {
        let key = Key::of(version, thing(10), Attribute::Target).in_period(Period::Year(year));
        office.says(key, not_set(), vec![]);
    }
    let years = office.plans().map(|plan| plan.indicators[0].targets.len());
    assert_eq!(years, [2, 3]);
}
