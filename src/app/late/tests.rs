use super::*;
use crate::app::query::testing::{Person, decree, made};
use crate::app::versions::{amend, draft};
use crate::app::{Command, query};
use crate::domain::kind::EntityKind;
use crate::domain::plan::Plan;
use crate::log::{Attribute, Batch};
use crate::text::Lang;

/// Ani has begun a draft that Budi has too.
struct Office {
    ani: Person,
    budi: Person,
    version: EntityId,
}

impl Office {
    fn new() -> Self {
        let (mut ani, mut budi) = (
            Person::new(8, "Ani", decree()),
            Person::new(9, "Budi", decree()),
        );
        let plan = ani.workspace.plans()[0].clone();
        budi.receives(&ani.does(amend(&ani.workspace, &plan)));
        let version = draft(ani.workspace.plans()).unwrap().decree.id;
        Self { ani, budi, version }
    }

    fn goal(&self) -> Key {
        let goal = self.ani.workspace.plans()[0].goals[0].id;
        Key::of(self.version, goal, Attribute::Name)
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
        assert_eq!(
            as_late(&person.workspace, made(&his).id, &key),
            Value::text("Meningkatnya cakupan")
        );
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
        carry: Some((change, next)),
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
        carry: Some((change, office.version)),
    });
    assert_eq!(refused.unwrap_err(), Refusal::Enacted);
    assert_eq!(late(&office.ani.workspace).len(), 1);
}
