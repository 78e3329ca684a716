use super::*;
use crate::app::Command;
use crate::app::query::testing::{Person, decree, sample};
use crate::app::versions::{amend, draft, rebase, succeed};
use crate::log::{Attribute, Value};

/// `name | state | years`, latest first.
fn told(workspace: &Workspace, today: &str) -> Vec<String> {
    let today = today.parse().unwrap();
    let versions = versions(workspace, today, Lang::Id).into_iter();
    let told = versions.map(|it| {
        format!(
            "{} | {:?} | {}",
            it.name,
            it.state,
            words::measures(Lang::Id, &it.measures)
        )
    });
    told.collect()
}

fn enact(person: &mut Person, day: &str) {
    let version = draft(person.workspace.plans()).unwrap().decree.id;
    person.does(Command::Enact {
        version,
        facts: vec![
            (Attribute::Number, Value::text("7 TAHUN 2025")),
            (Attribute::Date, Value::Date(day.parse().unwrap())),
        ],
    });
}

fn latest(person: &Person) -> Rc<Plan> {
    person.workspace.plans().last().unwrap().clone()
}

#[test]
fn versions_are_named_in_their_line_and_measure_the_years_of_their_time() {
    assert_eq!(
        told(&sample(), "2026-11-24"),
        [
            "IKU perubahan ke-1 | InForce | Mengukur 2025–2026",
            "IKU awal | Replaced | Mengukur 2021–2024",
        ]
    );
    let mut ani = Person::new(8, "Ani", decree());
    ani.does(amend(&ani.workspace, &latest(&ani)));
    assert_eq!(
        told(&ani.workspace, "2024-05-01"),
        [
            "IKU perubahan ke-1 | Draft | Tidak mengukur tahun mana pun",
            "IKU awal | InForce | Mengukur 2021–2026",
        ]
    );
    enact(&mut ani, "2025-01-02");
    assert_eq!(
        told(&ani.workspace, "2024-12-31"),
        [
            "IKU perubahan ke-1 | Ahead | Mengukur 2025–2026",
            "IKU awal | InForce | Mengukur 2021–2024",
        ]
    );
    ani.does(succeed(&ani.workspace, &latest(&ani)));
    enact(&mut ani, "2026-10-01");
    ani.does(amend(&ani.workspace, &latest(&ani)));
    assert_eq!(
        told(&ani.workspace, "2026-11-01"),
        [
            "IKU perubahan ke-1 Renstra 2027–2032 | Draft | Tidak mengukur tahun mana pun",
            "IKU awal Renstra 2027–2032 | InForce | Mengukur 2026–2032",
            "IKU perubahan ke-1 | Replaced | Mengukur 2025",
            "IKU awal | Replaced | Mengukur 2021–2024",
        ]
    );
}

#[test]
fn a_draft_that_was_overtaken_says_so_and_can_be_put_on_the_version_in_force() {
    let (mut ani, mut budi) = (
        Person::new(8, "Ani", decree()),
        Person::new(9, "Budi", decree()),
    );
    let his = budi.does(amend(&budi.workspace, &latest(&budi)));
    ani.does(amend(&ani.workspace, &latest(&ani)));
    enact(&mut ani, "2025-01-02");
    ani.receives(&his);
    let versions = versions(&ani.workspace, "2025-06-01".parse().unwrap(), Lang::Id);
    let names: Vec<_> = versions.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        ["IKU perubahan ke-2", "IKU perubahan ke-1", "IKU awal"]
    );
    let in_force = versions[1].plan.decree.id;
    assert_eq!(versions[0].overtaken_by, Some(in_force));
    assert_eq!(versions[1].overtaken_by, None);
    ani.does(rebase(versions[0].plan.decree.id, in_force));
    let versions = super::versions(&ani.workspace, "2025-06-01".parse().unwrap(), Lang::Id);
    assert_eq!(
        (versions[0].overtaken_by, versions[0].amends),
        (None, Some(in_force))
    );
}

#[test]
fn the_only_version_there_is_cannot_be_thrown_away() {
    let today = "2025-06-01".parse().unwrap();
    let mut ani = Person::new(8, "Ani", decree());
    assert!(!versions(&ani.workspace, today, Lang::Id)[0].is_discardable);
    ani.does(amend(&ani.workspace, &latest(&ani)));
    let discardable = versions(&ani.workspace, today, Lang::Id);
    assert_eq!(
        discardable
            .iter()
            .map(|it| it.is_discardable)
            .collect::<Vec<_>>(),
        [true, false]
    );
}
