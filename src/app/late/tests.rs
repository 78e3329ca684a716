use super::*;
use crate::app::query::testing::{Person, decree, made};
use crate::app::versions::{amend, draft};
use crate::app::{Command, query};
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Batch};
use crate::text::Lang;

/// Ani has begun a draft that Budi has too.
struct Office {
    ani: Person,
    budi: Person,
    version: EntityId,
    begun: Batch,
}

impl Office {
    fn new() -> Self {
        let (mut ani, mut budi) = (
            Person::new(8, "Ani", decree()),
            Person::new(9, "Budi", decree()),
        );
        let plan = ani.workspace.plans()[0].clone();
        let begun = ani.does(amend(&ani.workspace, &plan));
        budi.receives(&begun);
        let version = draft(ani.workspace.plans()).unwrap().decree.id;
        Self {
            ani,
            budi,
            version,
            begun,
        }
    }

    fn goal(&self) -> Key {
        let goal = self.ani.workspace.plans()[0].goals[0].id;
        Key::of(self.version, goal, Attribute::Name)
    }

    /// Ani begins the next draft and takes these late changes into it, all that is late with them settled.
    fn carry(&mut self, named: &[&Batch]) -> EntityId {
        let enacted = plan(&self.ani, self.version).clone();
        self.ani.does(amend(&self.ani.workspace, &enacted));
        let next = draft(self.ani.workspace.plans()).unwrap().decree.id;
        let named: Vec<_> = named.iter().map(|batch| made(batch).id).collect();
        self.ani.does(Command::Settle {
            changes: named.clone(),
            carry: Some((named, next)),
        });
        assert!(late(&self.ani.workspace).is_empty());
        assert_eq!(*plan(&self.ani, self.version), enacted);
        next
    }

    fn enact(&mut self) -> Batch {
        self.ani.does(Command::Enact {
            version: self.version,
            facts: vec![
                (Attribute::Number, Value::text("7 TAHUN 2025")),
                (Attribute::Date, Value::Date("2025-01-02".parse().unwrap())),
            ],
        })
    }
}

fn name(key: Key, text: &str) -> Command {
    Command::Set {
        facts: vec![(key, Value::text(text))],
    }
}

fn plan(person: &Person, version: EntityId) -> &Plan {
    let plans = person.workspace.plans();
    plans.iter().find(|plan| plan.decree.id == version).unwrap()
}

#[test]
fn what_was_written_elsewhere_meanwhile_alters_nothing_and_is_listed() {
    let mut office = Office::new();
    let (key, version) = (office.goal(), office.version);
    let hers = office.ani.does(name(key, "Meningkatnya kesejahteraan"));
    office.budi.receives(&hers);
    // Budi has seen hers and goes on; she enacts without having seen his.
    let his = office.budi.does(name(key, "Meningkatnya cakupan"));
    let enactment = office.enact();
    office.ani.receives(&his);
    office.budi.receives(&enactment);
    for person in [&office.ani, &office.budi] {
        let goal = &plan(person, version).goals[0];
        assert_eq!(goal.name.text(), "Meningkatnya kesejahteraan");
        let late = late(&person.workspace);
        assert_eq!(late.len(), 1);
        assert_eq!((late[0].version, &late[0].keys), (version, &vec![key]));
        assert_eq!(late[0].changes, [made(&his).id]);
        let said = Proposal {
            change: Some(made(&his).id),
            value: Value::text("Meningkatnya cakupan"),
        };
        assert_eq!(proposals(&person.workspace, &key), [said]);
    }
    assert!(query::differences::differences(&office.ani.workspace, Lang::Id).is_empty());
}

#[test]
fn a_thing_added_late_is_not_in_the_enacted_version_and_can_go_into_a_draft() {
    let mut office = Office::new();
    let version = office.version;
    let unit = office.ani.workspace.plans()[0].units[0].id;
    let item = crate::app::fresh::fresh(0);
    let added = office.budi.does(Command::Create {
        facts: vec![
            (
                Key::of(version, item, Attribute::Kind),
                Value::Kind(EntityKind::Function),
            ),
            (
                Key::of(version, item, Attribute::Parent),
                Value::Entity(unit),
            ),
            (
                Key::of(version, item, Attribute::Text),
                Value::text("Pelaksanaan tugas lain"),
            ),
        ],
        purpose: Purpose::Edit,
    });
    office.enact();
    office.ani.receives(&added);
    let count = |person: &Person, version| plan(person, version).units[0].mandate.functions.len();
    assert_eq!(count(&office.ani, version), 13);
    let enacted = plan(&office.ani, version).clone();
    office.ani.does(amend(&office.ani.workspace, &enacted));
    let next = draft(office.ani.workspace.plans()).unwrap().decree.id;
    let change = made(&added).id;
    office.ani.does(Command::Settle {
        changes: vec![change],
        carry: Some((vec![change], next)),
    });
    assert!(late(&office.ani.workspace).is_empty());
    assert_eq!(
        (count(&office.ani, version), count(&office.ani, next)),
        (13, 14)
    );
}

#[test]
fn a_late_undo_is_late_too_and_settling_stays_settled() {
    let mut office = Office::new();
    let (key, version) = (office.goal(), office.version);
    let his = office.budi.does(name(key, "Meningkatnya cakupan"));
    office.ani.receives(&his);
    let undone = office.budi.does(Command::Undo(made(&his).id));
    let enactment = office.enact();
    office.ani.receives(&undone);
    office.budi.receives(&enactment);
    assert_eq!(
        plan(&office.ani, version).goals[0].name.text(),
        "Meningkatnya cakupan"
    );
    let open = late(&office.ani.workspace);
    assert_eq!((open.len(), &open[0].changes), (1, &vec![made(&undone).id]));
    // Without it, the version would say again what it inherits.
    let inherited = plan(&office.ani, office.ani.workspace.plans()[0].decree.id).goals[0]
        .name
        .text();
    let brought_back = Proposal {
        change: None,
        value: Value::text(inherited),
    };
    assert_eq!(proposals(&office.ani.workspace, &key), [brought_back]);
    let (a, b) = (
        Command::Settle {
            changes: open[0].changes.clone(),
            carry: None,
        },
        open[0].changes.clone(),
    );
    let settled = office.ani.does(a);
    // Both settle without having seen each other's: there is nothing to differ about.
    let too = office.budi.does(Command::Settle {
        changes: b,
        carry: None,
    });
    office.ani.receives(&too);
    office.budi.receives(&settled);
    for person in [&office.ani, &office.budi] {
        assert!(late(&person.workspace).is_empty());
        assert_eq!(person.workspace.book().conflicts().count(), 0);
        assert_eq!(
            plan(person, version).goals[0].name.text(),
            "Meningkatnya cakupan"
        );
    }
    // Taken back, what was settled is open again.
    office.ani.does(Command::Undo(made(&settled).id));
    office
        .ani
        .receives(&office.budi.does(Command::Undo(made(&too).id)));
    assert_eq!(late(&office.ani.workspace).len(), 1);
}

#[test]
fn nothing_late_is_carried_into_a_version_that_is_enacted() {
    let mut office = Office::new();
    let key = office.goal();
    let his = office.budi.does(name(key, "Meningkatnya cakupan"));
    office.enact();
    office.ani.receives(&his);
    let change = made(&his).id;
    let refused = office.ani.tries(Command::Settle {
        changes: vec![change],
        carry: Some((vec![change], office.version)),
    });
    assert_eq!(refused.unwrap_err(), Refusal::Enacted);
    assert_eq!(late(&office.ani.workspace).len(), 1);
}

#[test]
fn settling_what_an_enacted_version_only_inherits_leaves_it_as_it_was() {
    let mut office = Office::new();
    let indicator = office.ani.workspace.plans()[0].indicators[1].id;
    let period = Period::Year(2024);
    let key = Key::of(office.version, indicator, Attribute::Target).in_period(period);
    let target = Value::Target(Box::new(TargetValue::NotSet));
    let his = office.budi.does(Command::Set {
        facts: vec![(key, target)],
    });
    office.enact();
    office.ani.receives(&his);
    assert!(matches!(
        as_enacted(&office.ani.workspace, &key),
        Value::Target(_)
    ));
    let next = office.carry(&[&his]);
    let carried = plan(&office.ani, next).indicators[1].target(period);
    assert_eq!(carried.known(), Some(&TargetValue::NotSet));
}

#[test]
fn where_late_changes_differ_the_draft_takes_what_is_chosen_and_the_rest_of_both() {
    let mut office = Office::new();
    let mut citra = Person::new(7, "Citra", decree());
    citra.receives(&office.begun);
    let objective = office.ani.workspace.plans()[0].goals[0].objectives[0].id;
    let goal = office.goal();
    let both = |own, attribute| Command::Set {
        facts: vec![
            (goal, Value::text(own)),
            (
                Key::of(office.version, objective, attribute),
                Value::text("lain"),
            ),
        ],
    };
    let his = office.budi.does(both("Menurut Budi", Attribute::Strategy));
    let hers = citra.does(both("Menurut Citra", Attribute::PolicyDirection));
    office.enact();
    office.ani.receives(&his);
    office.ani.receives(&hers);
    assert_eq!(late(&office.ani.workspace).len(), 1);
    let said = proposals(&office.ani.workspace, &goal).into_iter();
    assert_eq!(
        said.map(|it| it.value).collect::<Vec<_>>(),
        ["Menurut Citra", "Menurut Budi"].map(Value::text)
    );
    let next = office.carry(&[&hers, &his]);
    let goal = &plan(&office.ani, next).goals[0];
    assert_eq!(goal.name.text(), "Menurut Budi");
    let objective = &goal.objectives[0];
    assert_eq!(objective.strategy.text(), "lain");
    assert_eq!(objective.policy_direction.text(), "lain");
}

#[test]
fn a_paragraph_reworded_late_is_reworded_in_the_draft_that_has_it_as_its_own() {
    let mut office = Office::new();
    let paragraph = plan(&office.ani, office.version).decree.legal_bases[3].id;
    let key = Key::of(office.version, paragraph, Attribute::Text);
    let his = office.budi.does(name(key, "Undang-Undang lain"));
    office.enact();
    office.ani.receives(&his);
    let next = office.carry(&[&his]);
    let texts = |version| plan(&office.ani, version).decree.legal_bases[3].text.text();
    assert_ne!(texts(office.version), "Undang-Undang lain");
    assert_eq!(texts(next), "Undang-Undang lain");
}
