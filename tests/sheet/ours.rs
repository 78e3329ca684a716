//! What we write ourselves reads back: texts as the same texts and never as formulas, figures as the same figures.

use crate::made::read;
use iku::domain::amount::Decimal;
use iku::report::job::{Format, Order};
use iku::report::{Block, Cell, Document, Orientation, PaperSize, Part, Row, Table, Value};
use iku::sheet;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

fn cases() -> Config {
    let asked = std::env::var("IKU_CASES").ok();
    Config {
        cases: asked.and_then(|n| n.parse().ok()).unwrap_or(500),
        rng_seed: RngSeed::Fixed(8_092_021),
        failure_persistence: None,
        ..Config::default()
    }
}

/// The cells of a table of one column, written and read.
fn back(values: &[Value]) -> Vec<sheet::Cell> {
    let row = |value: &Value| Row::new(vec![Cell::new(value.clone())]);
    let table = Table {
        label: "Uji".into(),
        caption: None,
        widths: vec![1000],
        head: Vec::new(),
        rows: values.iter().map(row).collect(),
    };
    let order = Order {
        document: Document {
            title: "Uji".into(),
            file_name: "Uji".into(),
            parts: vec![Part {
                orientation: Orientation::Portrait,
                blocks: vec![Block::Table(table)],
            }],
        },
        format: Format::Xlsx,
        paper: PaperSize::A4,
        at: 0,
    };
    let workbook = read(&order.make(&[], &mut |_| {}).unwrap()).unwrap();
    let rows = workbook.sheets[0].rows.iter().filter(|row| row.number > 2);
    rows.flat_map(|row| row.cells.clone()).collect()
}

/// Texts as people and attackers write them: beginnings of formulas, escapes, any letters.
fn text() -> impl Strategy<Value = String> {
    let begin = prop::sample::select(vec![
        "", "=", "+", "-", "@", " =", "\t@", "=cmd|", "_x0041_", "&#65;", "<", "]]>",
    ]);
    (begin, "(\\PC|\n|\t|_x000[0-9aA]_){0,12}", "[a-z]")
        .prop_map(|(begin, text, end)| format!("{begin}{text}{end}"))
}

/// What XML cannot hold is left out by the writer.
fn writable(text: &str) -> String {
    text.chars()
        .filter(|it| !matches!(it, '\u{fffe}' | '\u{ffff}' | '\u{7f}'))
        .collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn texts_are_read_as_they_were_written_and_are_no_formulas(texts in prop::collection::vec(text(), 1..8)) {
        let values: Vec<_> = texts.iter().map(|it| Value::Text(it.clone())).collect();
        let cells = back(&values);
        let said: Vec<_> = cells.iter().map(|it| it.value.clone()).collect();
        let expected: Vec<_> = texts.iter().map(|it| sheet::Value::Text(writable(it))).collect();
        prop_assert_eq!(said, expected);
        prop_assert!(cells.iter().all(|it| !it.is_formula));
    }

    #[test]
    fn figures_are_read_as_they_were_written(whole in -999_999_999_999i64..999_999_999_999, scale in 0u32..4) {
        let figure = Decimal::new(whole, scale);
        let cells = back(&[Value::Number(figure), Value::Percent(figure), Value::Rupiah(figure)]);
        let said: Vec<_> = cells.iter().map(|it| it.value.clone()).collect();
        prop_assert_eq!(said, [sheet::Value::Number(figure), sheet::Value::Percent(figure), sheet::Value::Number(figure)]);
    }
}

#[test]
fn days_are_read_as_they_were_written() {
    let day = "2026-02-01".parse().unwrap();
    let cells = back(&[Value::Date(day), Value::Text("nihil".into())]);
    assert_eq!(cells[0].value, sheet::Value::Date(Some(day)));
    assert_eq!(cells[1].value, sheet::Value::Text("nihil".into()));
}
