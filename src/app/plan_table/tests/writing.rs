//! What a table writes: a plan that says what the table says, in one change.

use super::*;
use crate::app::fresh::fresh;
use crate::app::plan_table::formulas::Named;
use crate::app::query::plan_page::{annex, baseline, baseline_years, target_years};
use crate::app::query::testing::{Person, made};
use crate::app::{Command, Refusal};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::stated::Stated;
use crate::log::batch::MAX_BATCH;
use crate::log::{Attribute, Key, Purpose, Value};

/// Somebody with a draft decree that amends another one, or none.
fn drafting(workspace: Workspace, amended: Option<EntityId>) -> (Person, EntityId) {
    let mut person = Person::new(8, "Ani", workspace);
    let kind = Value::Kind(EntityKind::Decree);
    let mut facts = vec![(Key::always(fresh(0), Attribute::Kind), kind)];
    facts.extend(amended.map(|it| (Key::always(fresh(0), Attribute::Amends), Value::Entity(it))));
    let purpose = Purpose::Edit;
    let batch = person.does(Command::Create { facts, purpose });
    let made_by = made(&batch).id;
    (
        person,
        EntityId {
            made_by,
            ordinal: 0,
        },
    )
}

fn plan(workspace: &Workspace, version: EntityId) -> &Plan {
    let mut plans = workspace.plans().iter();
    plans.find(|plan| plan.decree.id == version).unwrap()
}

fn proposed(workspace: &Workspace, version: EntityId, text: &str) -> Proposal {
    let grid = Grid::of_text(text).unwrap();
    let look = Look::at(&grid, plan(workspace, version), None);
    propose(&look, workspace, version).unwrap()
}

/// The annex of a plan as one would copy it from Excel, without numbers of rows.
fn printed(plan: &Plan) -> String {
    let years = target_years(plan);
    let mut text =
        String::from("Tujuan\tSasaran\tStrategi\tArah Kebijakan\tKode\tIKU\tFormulasi\tSatuan");
    for year in baseline_years(plan) {
        text += &format!("\tKondisi Saat Ini ({year})");
    }
    for year in &years {
        text += &format!("\tTarget {year}");
    }
    for row in annex(plan) {
        let goal = row.goal.map_or("", |(_, goal)| goal.name.text());
        let beside = row.objective.map_or(["", "", ""], |(_, it)| {
            [
                it.name.text(),
                it.strategy.text(),
                it.policy_direction.text(),
            ]
        });
        text += &format!("\n{goal}\t{}", beside.join("\t"));
        let Some(it) = row.indicator else {
            text += &"\t".repeat(4 + baseline_years(plan).len() + years.len());
            continue;
        };
        let formula = it.formula.known().map_or("", |formula| &formula.text);
        text += &format!(
            "\t{}\t{}\t{formula}\t{}",
            it.code.text(),
            it.name.text(),
            it.unit_of_measure.text()
        );
        let mut cell = |value: &Stated<TargetValue>| {
            let value = value
                .known()
                .map(|value| values::target(Lang::Id, value, false));
            text += &format!("\t{}", value.unwrap_or_default());
        };
        for year in baseline_years(plan) {
            cell(baseline(it, year));
        }
        for year in &years {
            cell(it.target(Period::Year(*year)));
        }
    }
    text + "\n"
}

/// A table of so many indicators on a fifth as many goals, the first of each on the goal itself.
fn table(indicators: usize) -> String {
    let mut text = String::from(
        "Tujuan\tSasaran\tStrategi\tArah Kebijakan\tKode\tIKU\tFormulasi\tSatuan\tKondisi Saat Ini (2024)",
    );
    for year in 2025..=2029 {
        text += &format!("\tTarget {year}");
    }
    for n in 0..indicators {
        let (goal, place) = (n / 5, n % 5);
        let goal_cell = match place {
            0 => format!("Meningkatnya kesejahteraan sosial penduduk miskin dan rentan ke-{goal}"),
            _ => String::new(),
        };
        let objective = match place {
            0 => "\t\t".to_owned(),
            1 | 3 => format!(
                "Meningkatnya jangkauan layanan rehabilitasi dan perlindungan sosial {goal}.{place}\t\
                 Koordinasi dan fasilitasi penanganan pemerlu pelayanan kesejahteraan sosial {place}\t\
                 Meningkatkan cakupan layanan dan kapasitas tenaga kesejahteraan sosial {place}"
            ),
            _ => "\t\t".to_owned(),
        };
        text += &format!(
            "\n{goal_cell}\t{objective}\tIKU {}\tPersentase pemerlu pelayanan kesejahteraan sosial kelompok {n} yang ditangani\t\
             Jumlah pemerlu pelayanan kelompok {n} yang ditangani / Jumlah pemerlu pelayanan kelompok {n} * 100\t%",
            n + 1
        );
        for year in 0..6 {
            text += &format!("\t{},{}5%", 60 + year, n % 9 + 1);
        }
    }
    text + "\n"
}

#[test]
fn a_table_of_forty_indicators_becomes_a_plan_that_prints_the_same_table() {
    let (mut ani, draft) = drafting(Workspace::default(), None);
    let text = table(40);
    let proposal = proposed(&ani.workspace, draft, &text);
    let counts = (
        proposal.goals,
        proposal.objectives,
        proposal.indicators,
        proposal.variables,
    );
    assert_eq!(counts, (8, 16, 40, 80));
    assert_eq!(proposal.refusal(), None);
    let (facts, bytes) = (proposal.facts().len(), proposal.bytes());
    let batch = ani.does(proposal.command());
    let size = batch.encode().len();
    assert!(
        size < bytes + 400 && size < MAX_BATCH * 3 / 4,
        "{size} {facts}"
    );
    assert!(facts > 800, "{facts}");
    assert_eq!(printed(plan(&ani.workspace, draft)), text);

    let variables = &plan(&ani.workspace, draft).variables;
    for indicator in &plan(&ani.workspace, draft).indicators {
        let bound = &indicator.formula.known().unwrap().bindings;
        assert_eq!(bound.len(), 2);
        for (name, id) in bound {
            assert!(
                variables
                    .iter()
                    .any(|it| it.id == *id && it.name.text() == name)
            );
        }
    }
    // Once more: nothing to say.
    let again = proposed(&ani.workspace, draft, &text);
    assert_eq!(again.facts(), []);
    assert!(ani.tries(again.command()).unwrap().is_none());
    // And back, as one.
    ani.does(Command::Undo(made(&batch).id));
    let empty = plan(&ani.workspace, draft);
    assert!(empty.goals.is_empty() && empty.indicators.is_empty() && empty.variables.is_empty());
}

#[test]
fn a_table_too_large_for_one_change_is_refused_and_can_be_pasted_in_parts() {
    let (mut ani, draft) = drafting(Workspace::default(), None);
    let fits = proposed(&ani.workspace, draft, &table(60));
    assert_eq!(fits.refusal(), None);
    let text = table(100);
    let refused = proposed(&ani.workspace, draft, &text).refusal();
    assert!(matches!(refused, Some(Refusal::TooLarge { .. })));
    let lines: Vec<_> = text.split_inclusive('\n').collect();
    // Cut in the middle of a goal, whose name the second part needs again.
    let (first, second) = (
        lines[..51].concat(),
        [&lines[..1], &lines[51..]].concat().concat(),
    );
    for part in [first, second] {
        let proposal = proposed(&ani.workspace, draft, &part);
        assert_eq!(proposal.refusal(), None);
        ani.does(proposal.command());
    }
    assert_eq!(printed(plan(&ani.workspace, draft)), text);
}

#[test]
fn the_decrees_own_table_changes_nothing_in_an_amendment_and_one_figure_changes_that_one() {
    let workspace = decree();
    let enacted = workspace.plans()[0].decree.id;
    let (mut ani, draft) = drafting(workspace, Some(enacted));
    let text = printed(plan(&ani.workspace, enacted));
    let proposal = proposed(&ani.workspace, draft, &text);
    // A draft does not state its years; the table does.
    let years: Vec<_> = proposal
        .facts()
        .iter()
        .map(|(key, _)| key.attribute)
        .collect();
    assert_eq!(years, [Attribute::FirstYear, Attribute::LastYear]);
    ani.does(proposal.command());

    let corrected = text.replacen("0,01%\n", "1,50%\n", 1);
    let proposal = proposed(&ani.workspace, draft, &corrected);
    assert_eq!((proposal.indicators, proposal.corrected), (0, 1));
    ani.does(proposal.command());
    assert_eq!(printed(plan(&ani.workspace, draft)), corrected);
    assert_eq!(printed(plan(&ani.workspace, enacted)), text);
}

#[test]
fn an_enacted_decree_is_not_written_into() {
    let mut ani = Person::new(8, "Ani", decree());
    let enacted = ani.workspace.plans()[0].decree.id;
    let text = "Tujuan\tIndikator\tTarget 2025\nT\tI\t1\n";
    let proposal = proposed(&ani.workspace, enacted, text);
    assert_eq!(proposal.refusal(), Some(Refusal::Enacted));
    assert_eq!(ani.tries(proposal.command()).unwrap_err(), Refusal::Enacted);
}

#[test]
fn what_stands_in_no_goal_joins_the_only_goal_or_gets_one_without_a_name() {
    let (mut ani, draft) = drafting(Workspace::default(), None);
    let first = "Sasaran\tIndikator\tTarget 2025\nLayanan\tCakupan\t1\n";
    let proposal = proposed(&ani.workspace, draft, first);
    assert_eq!((proposal.goals, proposal.objectives), (1, 1));
    ani.does(proposal.command());
    assert_eq!(plan(&ani.workspace, draft).goals[0].name, Stated::Not);
    let second = "Sasaran\tIndikator\tTarget 2025\nlayanan\tCakupan\t2\nBencana\tTanggap\t3\n";
    let proposal = proposed(&ani.workspace, draft, second);
    let counts = (
        proposal.goals,
        proposal.objectives,
        proposal.indicators,
        proposal.corrected,
    );
    // The other spelling of the objective, and its figure.
    assert_eq!(counts, (0, 1, 1, 2));
}

#[test]
fn an_indicator_is_known_by_its_name_and_else_by_its_code() {
    let (mut ani, draft) = drafting(Workspace::default(), None);
    let heads = "Tujuan\tKode\tIndikator\tTarget 2025\n";
    let first = format!("{heads}T\tIKU 1\tCakupan PMKS\t1\n\tIKU 2\tGraduasi\t2\n");
    ani.does(proposed(&ani.workspace, draft, &first).command());
    let ids = |workspace: &Workspace| -> Vec<(String, EntityId)> {
        let indicators = plan(workspace, draft).indicators.iter();
        indicators
            .map(|it| (it.name.text().to_owned(), it.id))
            .collect()
    };
    let before = ids(&ani.workspace);

    // One is put in between, and the codes move on: each keeps its identity.
    let between =
        format!("{heads}T\tIKU 1\tTanggap\t3\n\tIKU 2\tCakupan PMKS\t1\n\tIKU 3\tGraduasi\t2\n");
    let proposal = proposed(&ani.workspace, draft, &between);
    assert_eq!((proposal.indicators, proposal.corrected), (1, 2));
    assert_eq!(proposal.renamed, []);
    ani.does(proposal.command());
    let after = ids(&ani.workspace);
    assert!(
        before.iter().all(|it| after.contains(it)),
        "{before:?} {after:?}"
    );

    // A name that nobody has, under a code that one has.
    let renamed = format!("{heads}T\tIKU 2\tCakupan PPKS\t1\n");
    let proposal = proposed(&ani.workspace, draft, &renamed);
    assert_eq!((proposal.indicators, proposal.corrected), (0, 1));
    assert_eq!(
        proposal.renamed,
        [("Cakupan PMKS".to_owned(), "Cakupan PPKS".to_owned())]
    );
    ani.does(proposal.command());
    assert!(ids(&ani.workspace).contains(&("Cakupan PPKS".to_owned(), before[0].1)));

    // A goal whose name is corrected is another goal; what measured it goes along.
    let moved = format!("{heads}Tujuan T\t\tGraduasi\t2\n");
    let proposal = proposed(&ani.workspace, draft, &moved);
    assert_eq!((proposal.goals, proposal.indicators), (1, 0));
    assert_eq!(proposal.moved, ["Graduasi"]);
    ani.does(proposal.command());
    assert!(ids(&ani.workspace).contains(&before[1]));
}

#[test]
fn known_variables_are_bound_and_no_second_one_is_made() {
    let workspace = decree();
    let enacted = workspace.plans()[0].decree.id;
    let (mut ani, draft) = drafting(workspace, Some(enacted));
    let text = "Tujuan\tIndikator\tFormulasi\tTarget 2025\nT\tI\tjumlah pmks / Luas Wilayah\t1\n";
    let look = Look::at(
        &Grid::of_text(text).unwrap(),
        plan(&ani.workspace, draft),
        None,
    );
    let named = look.formulas.bindings("jumlah pmks / Luas Wilayah");
    assert!(matches!(
        named[..],
        [(_, Named::Known(_)), (_, Named::New(0))]
    ));
    ani.does(propose(&look, &ani.workspace, draft).unwrap().command());
    assert_eq!(plan(&ani.workspace, draft).variables.len(), 6);
}
