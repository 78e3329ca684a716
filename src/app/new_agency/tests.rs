//! What new agencies begin with.

mod copies;
mod files;
mod tables;

use super::*;
use crate::app::Command;
use crate::app::query::testing::{Person, decree, sample};
use crate::domain::kind::EntityKind;
use crate::log::batch::MAX_BATCH;
use crate::log::check::check;
use crate::log::{Action, Attribute, Author, Book, Purpose};
use std::rc::Rc;

/// The tab that makes new agencies here, and the one that takes over their tables.
const TAB: TabId = TabId::built_in(21);
const TABLE_TAB: TabId = TabId::built_in(22);

fn stamp() -> Stamp {
    Stamp {
        author: Rc::new(Author {
            name: "Sari".into(),
            unit: "Sekretariat".into(),
        }),
        at: 5,
        nfc: str::to_owned,
    }
}

fn names() -> Names {
    Names {
        name: " Dinas Kesehatan Kabupaten Contoh ".into(),
        short_name: "Dinas Kesehatan".into(),
        region: "Kabupaten Contoh".into(),
        government: letterhead("Kabupaten Contoh"),
    }
}

fn from(beginning: &Beginning) -> NewAgency {
    begin(&names(), beginning, &stamp(), TAB).unwrap()
}

#[test]
fn from_nothing_there_is_a_draft_with_scales_and_nothing_else() {
    let workspace = from(&Beginning::Nothing(Some((2025, 2029)))).workspace();
    let [plan] = workspace.plans() else {
        panic!("{} versions", workspace.plans().len())
    };
    let agency = &plan.agency;
    assert_eq!(agency.name.text(), "Dinas Kesehatan Kabupaten Contoh");
    assert_eq!(agency.short_name.text(), "Dinas Kesehatan");
    assert_eq!(agency.region.text(), "Kabupaten Contoh");
    assert_eq!(agency.government.text(), "PEMERINTAH KABUPATEN CONTOH");
    let decree = &plan.decree;
    assert!(!decree.is_enacted && decree.effective_from().is_none());
    assert_eq!(decree.years.known(), Some(&(2025, 2029)));
    assert_eq!(
        decree.subject.text(),
        "PENETAPAN INDIKATOR KINERJA UTAMA\nDINAS KESEHATAN KABUPATEN CONTOH\nTAHUN 2025 - 2029"
    );
    assert_eq!(
        plan.rating_scale().unwrap().name,
        "Skala Permendagri 86/2017"
    );
    let labels = |place: usize| {
        let bands = plan.scales[place].bands.iter();
        bands.map(|band| &*band.label).collect::<Vec<_>>()
    };
    assert_eq!(labels(1), ["D", "C", "CC", "B", "BB", "A", "AA"]);
    for scale in &plan.scales {
        assert!(scale.problems().is_empty() && !scale.source.contains("contoh"));
    }
    assert!(plan.units.is_empty() && plan.indicators.is_empty() && plan.goals.is_empty());
    assert!(!workspace.is_sample());
}

#[test]
fn a_draft_without_years_waits_for_those_of_its_table() {
    let workspace = from(&Beginning::Nothing(None)).workspace();
    let decree = &workspace.plans()[0].decree;
    assert!(decree.years.known().is_none());
    assert!(!decree.table_title.text().contains("TAHUN"));
}

#[test]
fn what_it_begins_with_is_sound_signed_and_cannot_be_undone() {
    for beginning in [Beginning::Nothing(None), Beginning::Copy(&sample())] {
        let made = from(&beginning);
        let changes: Vec<_> = made
            .batches
            .iter()
            .flat_map(Batch::changes)
            .cloned()
            .collect();
        assert_eq!(check(&Book::default(), &changes).unwrap(), changes);
        for stored in &changes {
            assert_eq!(stored.change.author.name, "Sari");
            assert_eq!((stored.change.at, stored.change.id.tab), (5, TAB));
        }
        let mut person = Person::new(8, "Ani", made.workspace());
        let undone = person.tries(Command::Undo(changes[0].change.id));
        assert_eq!(undone.unwrap_err(), Refusal::BuiltIn);
        assert_eq!(made.agency, person.workspace.agency().unwrap());
    }
}

#[test]
fn names_that_cannot_be_kept_are_refused() {
    let mut names = names();
    names.region = "x".repeat(20_001);
    let refused = begin(&names, &Beginning::Nothing(None), &stamp(), TAB).err();
    assert!(
        matches!(refused, Some(Refusal::TooLong { .. })),
        "{refused:?}"
    );
    assert!(
        begin(
            &names,
            &Beginning::Copy(&Workspace::default()),
            &stamp(),
            TAB
        )
        .is_err()
    );
}

#[test]
fn a_plan_too_large_for_one_change_is_made_by_several() {
    let table = tables::excel(400, 5);
    let mut person = Person::new(8, "Ani", decree_in_draft());
    let version = person.workspace.plans()[0].decree.id;
    for part in table {
        let pasted = Pasted::of_clipboard("", &part).unwrap();
        let look = pasted.look(&person.workspace.plans()[0]);
        let proposal = propose(&look, &person.workspace, version).unwrap();
        person.does(proposal.command());
    }
    let original = person.workspace;
    assert_eq!(original.plans()[0].indicators.len(), 400);
    let made = from(&Beginning::Copy(&original));
    let changes: Vec<_> = made.batches.iter().flat_map(Batch::changes).collect();
    assert!(changes.len() > 3, "{}", changes.len());
    assert!(changes.iter().all(|stored| stored.raw.len() < MAX_BATCH));
    copies::equal_up_to_identities(&original, &made.workspace());
}

fn decree_in_draft() -> Workspace {
    let beginning = Beginning::Nothing(None);
    let made = begin(&names(), &beginning, &stamp(), TABLE_TAB);
    made.unwrap().workspace()
}

/// The kinds of things that changes make.
fn kinds(made: &NewAgency) -> Vec<EntityKind> {
    let changes = made.batches.iter().flat_map(Batch::changes);
    let writes = changes.flat_map(|stored| match &stored.change.action {
        Action::Write(writes) => writes.clone(),
        other => panic!("{other:?}"),
    });
    let kinds = writes.filter_map(|write| match (write.key.attribute, write.value) {
        (Attribute::Kind, crate::log::Value::Kind(kind)) => Some(kind),
        _ => None,
    });
    kinds.collect()
}
