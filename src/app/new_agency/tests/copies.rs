//! A copy says what the original says, about things of its own.

use super::*;
use crate::app::plan_table::Pasted;
use crate::domain::plan::{Agency, Item, Plan};
use crate::domain::stated::Stated;
use crate::log::{Key, Value};
use std::collections::BTreeMap;

/// The things of a plan in the order in which it lists them.
fn things(plan: &Plan) -> Vec<EntityId> {
    let mut all = vec![plan.agency.id, plan.decree.id];
    let items = |items: &[Item]| items.iter().map(|it| it.id).collect::<Vec<_>>();
    let decree = &plan.decree;
    for list in [
        &decree.considerations,
        &decree.legal_bases,
        &decree.dictums,
        &decree.copies,
    ] {
        all.extend(items(list));
    }
    for unit in &plan.units {
        all.push(unit.id);
        all.extend(items(&unit.mandate.functions));
    }
    for goal in &plan.goals {
        all.push(goal.id);
        all.extend(goal.objectives.iter().map(|it| it.id));
    }
    for dimension in &plan.dimensions {
        all.push(dimension.id);
        all.extend(items(&dimension.items));
    }
    all.extend(plan.programs.iter().map(|it| it.id));
    all.extend(plan.indicators.iter().map(|it| it.id));
    all.extend(plan.variables.iter().map(|it| it.id));
    all.extend(plan.scales.iter().map(|it| it.id));
    all
}

/// The plan as lines, with its things called by their places in it.
fn anonymous(plan: &Plan) -> Vec<String> {
    let mut plan = plan.clone();
    // Forgets what it has looked up so far, which is told too.
    plan.indicators.retain(|_| true);
    plan.variables.retain(|_| true);
    let places = things(&plan).into_iter().map(|id| id.to_string()).zip(0..);
    let places: BTreeMap<String, usize> = places.collect();
    let line = |line: &str| {
        let told = line.trim_end_matches(',');
        let (before, last) = told.rsplit_once(' ').unwrap_or(("", told));
        let place = places.get(last);
        place.map_or(line.to_owned(), |place| format!("{before} #{place}"))
    };
    format!("{plan:#?}").lines().map(line).collect()
}

/// What is expected of a copy: the original without what is the other agency's own.
fn expected(original: &Plan) -> Plan {
    let mut plan = original.clone();
    plan.agency = Agency {
        id: original.agency.id,
        cap: original.agency.cap,
        rounding: original.agency.rounding,
        rating_scale: original.agency.rating_scale,
        name: Stated::Is("Dinas Kesehatan Kabupaten Contoh".into()),
        short_name: Stated::Is("Dinas Kesehatan".into()),
        region: Stated::Is("Kabupaten Contoh".into()),
        government: Stated::Is("PEMERINTAH KABUPATEN CONTOH".into()),
        ..Agency::default()
    };
    let decree = &mut plan.decree;
    (decree.amends, decree.succeeds, decree.is_enacted) = (None, None, false);
    (decree.date, decree.effective) = (Stated::Not, Stated::Not);
    (decree.number, decree.signatory_name) = (Stated::Not, Stated::Not);
    for indicator in plan.indicators.iter_mut() {
        indicator.continues.clear();
        indicator.series_break = Stated::Not;
    }
    plan
}

pub fn equal_up_to_identities(original: &Workspace, copy: &Workspace) {
    let (original, copy) = (
        original.current_plan().unwrap(),
        copy.current_plan().unwrap(),
    );
    let (before, after) = (things(original), things(copy));
    assert_eq!(before.len(), after.len());
    assert!(before.iter().all(|id| !after.contains(id)));
    let (expected, copied) = (anonymous(&expected(original)), anonymous(copy));
    let differ = expected.iter().zip(&copied).find(|(a, b)| a != b);
    assert_eq!(differ, None);
    assert_eq!(expected.len(), copied.len());
}

fn set(facts: Vec<(Key, Value)>) -> Command {
    Command::Set { facts }
}

#[test]
fn a_copy_equals_its_original_up_to_identities() {
    for original in [decree(), sample()] {
        let copy = from(&Beginning::Copy(&original)).workspace();
        equal_up_to_identities(&original, &copy);
        assert_eq!(copy.plans().len(), 1, "a copy has one version");
    }
}

#[test]
fn what_things_say_of_each_other_is_copied_but_not_what_they_continue() {
    let copy = from(&Beginning::Copy(&sample())).workspace();
    let mut person = Person::new(8, "Ani", copy);
    let plan = person.workspace.plans()[0].clone();
    let indicator = plan.indicators[1].id;
    let functions = plan.units[2].mandate.functions.iter().map(|it| it.id);
    let elsewhere = sample().plans()[0].indicators[0].id;
    let of = |thing, attribute| Key::of(plan.decree.id, thing, attribute);
    person.does(set(vec![
        (
            of(indicator, Attribute::Covers),
            Value::Entities(functions.take(2).collect()),
        ),
        (
            of(plan.programs[0].id, Attribute::Supports),
            Value::Entities(vec![plan.goals[1].id, indicator]),
        ),
        (
            of(indicator, Attribute::Continues),
            Value::Entities(vec![elsewhere]),
        ),
        (of(indicator, Attribute::SeriesBreak), Value::text("lain")),
    ]));
    let original = person.workspace;
    let made = begin(&names(), &Beginning::Copy(&original), &stamp(), TABLE_TAB).unwrap();
    let copy = made.workspace();
    equal_up_to_identities(&original, &copy);
    assert_eq!(copy.plans()[0].indicators[1].covers.len(), 2);
    assert_eq!(copy.plans()[0].programs[0].supports.len(), 2);
}

#[test]
fn a_copy_of_the_decree_has_its_functions_indicators_and_targets() {
    let copy = from(&Beginning::Copy(&decree())).workspace();
    let expected = Copied {
        units: 8,
        functions: 73,
        goals: 2,
        objectives: 2,
        indicators: 4,
        targets: 24,
        variables: 5,
    };
    assert_eq!(Copied::of(&copy.plans()[0]), expected);
}

#[test]
fn a_copy_has_no_data_no_notes_and_no_answers() {
    let mut person = Person::new(8, "Ani", sample());
    let version = person.workspace.plans()[0].decree.id;
    let acceptance = (
        Key::always(fresh(0), Attribute::Kind),
        Value::Kind(EntityKind::Acceptance),
    );
    let of = (
        Key::always(fresh(0), Attribute::Parent),
        Value::Entity(version),
    );
    person.does(Command::Create {
        facts: vec![acceptance, of],
        purpose: Purpose::Edit,
    });
    let made = from(&Beginning::Copy(&person.workspace));
    assert!(!kinds(&made).contains(&EntityKind::Acceptance));
    let keys: Vec<_> = made.workspace().book().keys().copied().collect();
    let data = [
        Attribute::Entry,
        Attribute::Note,
        Attribute::PrintedAchievement,
    ];
    assert!(keys.iter().all(|key| !data.contains(&key.attribute)));
    let known: Vec<_> = sample()
        .book()
        .changes()
        .map(|it| it.change.id.tab)
        .collect();
    assert!(
        keys.iter()
            .all(|key| !known.contains(&key.entity.made_by.tab))
    );
}

#[test]
fn what_is_disputed_is_left_out_and_counted_but_where_things_stand_is_not() {
    let draft = decree_in_draft();
    let (mut ani, mut budi) = (
        Person::new(8, "Ani", draft.clone()),
        Person::new(9, "Budi", draft),
    );
    let version = ani.workspace.plans()[0].decree.id;
    let table = "Sasaran\tIndikator\tSatuan\n S\tI\torang\n";
    let pasted = Pasted::of_clipboard("", table).unwrap();
    let look = pasted.look(&ani.workspace.plans()[0]);
    let command = propose(&look, &ani.workspace, version).unwrap().command();
    let batch = ani.does(command);
    budi.receives(&batch);
    let indicator = ani.workspace.plans()[0].indicators[0].id;
    let says = |unit: &str, rank: &str| {
        set(vec![
            (
                Key::of(version, indicator, Attribute::UnitOfMeasure),
                Value::text(unit),
            ),
            (
                Key::of(version, indicator, Attribute::Rank),
                Value::text(rank),
            ),
        ])
    };
    ani.does(says("keluarga", "a"));
    let other = budi.does(says("jiwa", "b"));
    ani.receives(&other);
    let made = from(&Beginning::Copy(&ani.workspace));
    assert_eq!(made.undecided, 1);
    let workspace = made.workspace();
    let copied = &workspace.plans()[0].indicators[0];
    assert_eq!(
        (copied.name.text(), copied.unit_of_measure.text()),
        ("I", "")
    );
}
