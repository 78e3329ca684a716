use super::*;
use crate::app::Refusal;
use crate::app::query::testing::{Person, decree, made};
use crate::domain::period::Period;
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;

fn percent(text: &str) -> Value {
    let number: crate::domain::amount::Decimal = text.parse().unwrap();
    Value::Target(Box::new(TargetValue::Number(number.into())))
}

fn enacted(version: EntityId, number: &str, day: &str) -> Command {
    Command::Enact {
        version,
        facts: vec![
            (Attribute::Number, Value::text(number)),
            (Attribute::Date, Value::Date(day.parse().unwrap())),
        ],
    }
}

fn amended(person: &mut Person) -> EntityId {
    let plan = person.workspace.plans()[0].clone();
    let command = amend(&person.workspace, &plan);
    person.does(command);
    draft(person.workspace.plans()).unwrap().decree.id
}

#[test]
fn a_draft_says_what_the_amended_version_says_until_it_says_otherwise() {
    let mut ani = Person::new(8, "Ani", decree());
    let version = amended(&mut ani);
    let plans = ani.workspace.plans();
    let (old, new) = (&plans[0], &plans[1]);
    assert_eq!((&new.goals, &new.units), (&old.goals, &old.units));
    assert_eq!(new.indicators, old.indicators);
    let (was, is) = (&old.decree, &new.decree);
    assert_eq!(is.considerations.len(), was.considerations.len() + 1);
    assert_eq!(is.legal_bases.len(), was.legal_bases.len() + 1);
    assert_eq!(is.dictums.len(), was.dictums.len());
    assert!(is.subject.text().starts_with(
        "PERUBAHAN ATAS KEPUTUSAN KEPALA DINAS SOSIAL KABUPATEN LOMBOK TENGAH\nNOMOR 42.a TAHUN 2021\nTENTANG PENETAPAN"
    ));
    assert!(is.annex_heading.text().contains("NOMOR : …"));
    assert_eq!((is.number.text(), is.date.known()), ("", None));
    assert!(!is.is_enacted);
    // A draft measures nothing.
    assert_eq!(ani.workspace.plan_for_year(2026).unwrap().decree.id, was.id);
    let indicator = new.indicators[1].id;
    let key = Key::of(version, indicator, Attribute::Target).in_period(Period::Year(2024));
    ani.does(Command::Set {
        facts: vec![(key, percent("82"))],
    });
    let target = |place: usize| {
        let plan: &Plan = &ani.workspace.plans()[place];
        plan.indicators[1].target(Period::Year(2024)).clone()
    };
    assert_ne!(target(0), target(1));
    assert!(matches!(target(0), Stated::Is(_)));
}

#[test]
fn an_enacted_version_measures_from_its_year_on_and_cannot_change() {
    let mut ani = Person::new(8, "Ani", decree());
    let version = amended(&mut ani);
    let first = ani.workspace.plans()[0].decree.id;
    let unit = ani.workspace.plans()[0].units[0].id;
    let name = |version| Command::Set {
        facts: vec![(
            Key::of(version, unit, Attribute::Name),
            Value::text("Kepala"),
        )],
    };
    assert_eq!(ani.tries(name(first)).unwrap_err(), Refusal::Enacted);
    let renamed = made(&ani.does(name(version))).id;
    let enactment = made(&ani.does(enacted(version, "7 TAHUN 2025", "2025-01-02"))).id;
    let measures = |year| ani.workspace.plan_for_year(year).unwrap().decree.id;
    assert_eq!([2023, 2024, 2025].map(measures), [first, first, version]);
    assert_eq!(ani.tries(name(version)).unwrap_err(), Refusal::Enacted);
    let subject = Command::Set {
        facts: vec![(
            Key::always(version, Attribute::Subject),
            Value::text("LAIN"),
        )],
    };
    assert_eq!(ani.tries(subject).unwrap_err(), Refusal::Enacted);
    assert_eq!(
        ani.tries(Command::Undo(renamed)).unwrap_err(),
        Refusal::EnactedSince
    );
    // Taking back the enactment makes it a draft again, all of it.
    ani.does(Command::Undo(enactment));
    assert!(!ani.workspace.is_enacted(version));
    ani.does(Command::Undo(renamed));
    assert_eq!(
        ani.workspace.plans()[1].units,
        ani.workspace.plans()[0].units
    );
}

#[test]
fn nothing_is_enacted_without_number_and_day_or_before_what_it_amends() {
    let mut ani = Person::new(8, "Ani", decree());
    let version = amended(&mut ani);
    let bare = Command::Enact {
        version,
        facts: Vec::new(),
    };
    assert_eq!(ani.tries(bare).unwrap_err(), Refusal::NotDated);
    assert_eq!(
        ani.tries(enacted(version, " ", "2025-01-02")).unwrap_err(),
        Refusal::NotDated
    );
    assert!(matches!(
        ani.tries(enacted(version, "1", "2021-09-07")).unwrap_err(),
        Refusal::BeforeAmended { .. }
    ));
    let unknown = enacted(ani.workspace.plans()[0].units[0].id, "1", "2025-01-02");
    assert_eq!(ani.tries(unknown).unwrap_err(), Refusal::UnknownVersion);
}

#[test]
fn a_version_about_which_people_differ_is_not_enacted() {
    let mut ani = Person::new(8, "Ani", decree());
    let plan = ani.workspace.plans()[0].clone();
    let begun = ani.does(amend(&ani.workspace, &plan));
    let mut budi = Person::new(9, "Budi", decree());
    budi.receives(&begun);
    let version = draft(ani.workspace.plans()).unwrap().decree.id;
    let key = Key::of(version, plan.goals[0].id, Attribute::Name);
    let set = |text| Command::Set {
        facts: vec![(key, Value::text(text))],
    };
    ani.does(set("Meningkatnya kesejahteraan"));
    let his = budi.does(set("Meningkatnya cakupan"));
    ani.receives(&his);
    let refused = ani.tries(enacted(version, "7", "2025-01-02")).unwrap_err();
    assert_eq!(refused, Refusal::Undecided { cells: 1 });
}

#[test]
fn amendments_follow_each_other_and_a_new_strategic_plan_begins_a_new_line() {
    let mut ani = Person::new(8, "Ani", decree());
    let version = amended(&mut ani);
    ani.does(enacted(version, "7 TAHUN 2025", "2025-01-02"));
    let plan = ani.workspace.plans()[1].clone();
    ani.does(amend(&ani.workspace, &plan));
    let second = draft(ani.workspace.plans()).unwrap().clone();
    assert!(
        second
            .decree
            .subject
            .text()
            .starts_with("PERUBAHAN KEDUA ATAS KEPUTUSAN")
    );
    assert_eq!(
        second
            .decree
            .subject
            .text()
            .matches("ATAS KEPUTUSAN")
            .count(),
        1
    );
    assert_eq!(lineage(ani.workspace.plans(), &second).len(), 3);
    ani.does(discard(second.decree.id));
    assert!(draft(ani.workspace.plans()).is_none());
    ani.does(succeed(&ani.workspace, &plan));
    let next = draft(ani.workspace.plans()).unwrap();
    assert_eq!(next.decree.years, Stated::Is((2027, 2032)));
    assert!(next.goals.is_empty() && next.indicators.is_empty());
    assert_eq!(
        (&next.units, &next.variables),
        (&plan.units, &plan.variables)
    );
    assert_eq!(lineage(ani.workspace.plans(), next).len(), 1);
}
