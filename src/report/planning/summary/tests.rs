use super::*;
use crate::app::Command;
use crate::app::execution::record;
use crate::app::query::testing::{Person, decree, made, number, sample, today};
use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::{Attribute, Key, Value};
use crate::report::Table;
use crate::report::testing::holds;

fn of(workspace: &Workspace, number: u16) -> Document {
    let day = "2024-12-31".parse().unwrap();
    let period = Period::Year(number);
    let document = budget_summary(&Year::drawn_up(workspace, period, day, today()).unwrap());
    holds(&document);
    document
}

fn tables(document: &Document) -> Vec<&Table> {
    let tables = document.blocks().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

#[test]
fn both_tables_come_to_the_budget_and_no_money_counts_twice() {
    let sample = sample();
    for year in 2021..=2026 {
        let document = of(&sample, year);
        let budget = crate::app::budget_of::budget(&sample, year, today()).unwrap();
        let whole = |outcome: crate::domain::outcome::Outcome<crate::domain::budget::Rupiah>| {
            outcome.value().map(|it| it.0)
        };
        let (original, counting) = (
            whole(budget.total.original()),
            whole(budget.total.ceiling()),
        );
        let tables = tables(&document);
        let last = |table: &Table, column: usize| {
            let row = table.rows.last().unwrap();
            let cell = &row.cells[column];
            // What a spreadsheet adds up is what is printed.
            let columns: usize = row.cells[..column].iter().map(|it| it.columns).sum();
            let place = (table.rows.len() - 1, columns);
            let found = cell
                .formula
                .as_ref()
                .map(|it| it.gives(&table.body_grid(), place));
            let found = found.flatten().and_then(|it| it.to_decimal());
            assert_eq!(found, cell.value.decimal(), "{year} {}", table.label);
            cell.value.decimal()
        };
        assert_eq!(last(tables[0], 1), original, "{year}");
        assert_eq!(last(tables[1], 1), counting, "{year}");
    }
    let texts = of(&sample, 2024).texts().join("|");
    for landmark in [
        "bersama no. ",
        "Anggaran tanpa indikator",
        "Penyediaan Makanan",
    ] {
        assert!(texts.contains(landmark), "{landmark} in {texts}");
    }
}

#[test]
fn the_documents_of_the_budget_are_named_where_they_are_recorded() {
    let mut ani = Person::new(8, "Ani", sample());
    let batch = ani.does(record(2024, ExecutionKind::Original));
    let id = EntityId {
        made_by: made(&batch).id,
        ordinal: 0,
    };
    let key = |attribute| Key::always(id, attribute);
    let total = ExecutionKind::Original.column().key(id, 2024);
    ani.does(Command::Set {
        facts: vec![
            (key(Attribute::Number), Value::text("900/1/2024")),
            (
                key(Attribute::Date),
                Value::Date("2024-01-02".parse().unwrap()),
            ),
            (total, Value::Entry(number("14350000000").unwrap())),
        ],
    });
    let texts = of(&ani.workspace, 2024).texts().join("|");
    let named = "DPA Nomor 900/1/2024 tanggal 2 Januari 2024 sebesar Rp14.350.000.000.";
    assert!(texts.contains(named), "{texts}");
}

#[test]
fn the_decree_alone_says_that_no_money_is_known() {
    let texts = of(&decree(), 2024).texts().join("|");
    assert!(
        texts.contains("Anggaran Tahun 2024 belum dicatat."),
        "{texts}"
    );
}
