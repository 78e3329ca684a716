use super::*;
use crate::app::Command;
use crate::app::action_plan::step_key;
use crate::app::budget_of::budget;
use crate::app::query::testing::{Person, decree, sample, today};
use crate::app::workspace::Workspace;
use crate::domain::period::{Frequency, Period};
use crate::log::{Attribute, Key, Value};
use crate::report::testing::holds;
use crate::report::{Block, Document, Table};

fn planned(workspace: &Workspace, frequency: Frequency) -> Document {
    let day = "2024-01-31".parse().unwrap();
    let year = Year::drawn_up(workspace, Period::Year(2024), day, today()).unwrap();
    let document = action_plan(&year, frequency);
    holds(&document);
    document
}

fn table(document: &Document) -> &Table {
    let mut tables = document.blocks().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.next().unwrap()
}

fn texts(table: &Table) -> Vec<String> {
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| cell.value.printed());
        cells.collect::<Vec<_>>().join(" | ")
    });
    rows.collect()
}

#[test]
fn each_quarter_has_its_target_its_steps_and_its_money_once() {
    let mut ani = Person::new(8, "Ani", sample());
    let indicator = ani.workspace.plan_for_year(2024).unwrap().indicators[1].id;
    let facts = [(1, "Verifikasi lapangan"), (2, "Pemutakhiran data")];
    let facts = facts.map(|(quarter, text)| {
        let key = step_key(indicator, Period::Quarter(2024, quarter));
        (key, Value::text(text))
    });
    let plan = ani.workspace.plan_for_year(2024).unwrap();
    let mut programs = plan.programs.iter();
    let part = programs.find(|it| it.name.text() == "Penyediaan Makanan");
    let supports = Key::always(part.unwrap().id, Attribute::Supports);
    let first = Value::Entities(vec![plan.indicators[0].id]);
    ani.does(Command::Set {
        facts: facts.into_iter().chain([(supports, first)]).collect(),
    });
    let document = planned(&ani.workspace, Frequency::Quarterly);
    let table = table(&document);
    let rows = texts(table);
    let expected = "2 | Meningkatnya PMKS yang ditangani | Persentase Cakupan PMKS | % | 80,27% | 20,00% | 40,00% | 60,00% | 80,72% | 1.06.02 Program Pemberdayaan Sosial | TW I: Verifikasi lapangan\nTW II: Pemutakhiran data | 1.085.000.000 | Bidang Rehabilitasi Sosial";
    assert!(
        rows.iter().any(|row| row.starts_with(expected)),
        "{rows:#?}"
    );
    // What serves two indicators is told with the first, and a part with the whole.
    let all = rows.join("\n");
    assert!(
        all.contains("1.06.05 Program Perlindungan dan Jaminan Sosial | bersama no. 1"),
        "{all}"
    );
    assert!(
        all.contains("Penyediaan Makanan | termasuk dalam no. 3"),
        "{all}"
    );
    // So the sum is that of all money but what serves nothing.
    let budget = budget(&ani.workspace, 2024, today()).unwrap();
    let whole = budget.total.original().value().unwrap().0;
    let unlinked = budget.account_of(&budget.unlinked());
    let unlinked = unlinked.original().value().unwrap().0;
    let total = table.rows.last().unwrap().cells[1].value.decimal();
    assert_eq!(total, whole.checked_sub(unlinked));
}

#[test]
fn a_monthly_plan_has_twelve_columns_of_targets() {
    let document = planned(&sample(), Frequency::Monthly);
    assert_eq!(table(&document).widths.len(), 17);
    assert_eq!(table(&document).head[1].len(), 12);
}

#[test]
fn the_decree_alone_gives_a_plan_that_says_what_is_missing() {
    let document = planned(&decree(), Frequency::Quarterly);
    let rows = texts(table(&document));
    assert_eq!(rows.len(), 4);
    assert!(
        rows[0].ends_with(
            "| 0,01% | – | – | – | – | Belum ada program yang dikaitkan | Belum disusun |  | –"
        ),
        "{}",
        rows[0]
    );
}

#[test]
fn monitoring_holds_each_figure_against_the_target_that_it_names() {
    for (period, landmarks) in [
        (
            Period::Quarter(2024, 2),
            [
                "SAMPAI DENGAN TW II 2024",
                "40,00%",
                "8% (tahunan)",
                "Capaian dihitung",
            ],
        ),
        (
            Period::Year(2024),
            [
                "TAHUN 2024",
                "80,27%",
                "Satu kejadian dicatat dua kali",
                "8%",
            ],
        ),
    ] {
        for workspace in [sample(), decree()] {
            let year = Year::through(&workspace, period, today()).unwrap();
            let document = action_monitoring(&year);
            holds(&document);
            if workspace.is_sample() {
                let texts = document.texts().join("|");
                for landmark in landmarks {
                    assert!(texts.contains(landmark), "{landmark} in {texts}");
                }
            }
        }
    }
}
