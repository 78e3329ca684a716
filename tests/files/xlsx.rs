//! What a spreadsheet program finds in a file.

use crate::apart::{cells, part, parts};
use crate::document::{budget, everything, number, of, percent};
use iku::report::job::{Format, Order};
use iku::report::{Block, Cell, Document, Formula, PaperSize, Row, Table, Value};

fn file(document: Document) -> Vec<u8> {
    let order = Order {
        document,
        format: Format::Xlsx,
        paper: PaperSize::F4,
        at: 0,
    };
    order.make(&[], &mut |_| {}).unwrap()
}

fn table(rows: Vec<Row>) -> Document {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap();
    of(vec![Block::Table(Table {
        label: "Uji".into(),
        caption: None,
        widths: vec![100; width],
        head: Vec::new(),
        rows,
    })])
}

#[test]
fn figures_are_numbers_and_formulas_stand_where_a_reader_expects_them() {
    let cells = cells(&file(of(vec![Block::Table(budget("x"))])), "sheet1");
    // Title, caption and an empty row stand above the two rows of the head.
    let found = |place: &str| {
        let cell = &cells[place];
        let kind = if cell.is_text { "text" } else { "number" };
        (kind, cell.value.as_str(), cell.formula.as_deref())
    };
    for (place, cell) in [
        ("A1", ("text", "Uji", None)),
        ("A2", ("text", "Tabel 3.1 x", None)),
        ("A4", ("text", "No", None)),
        ("C5", ("text", "Pagu", None)),
        ("B6", ("text", "x", None)),
        ("A7", ("number", "1", None)),
        ("C7", ("number", "1000000", None)),
        ("E7", ("number", "0.9567", Some("D7/C7"))),
        ("F7", ("number", "45620", None)),
        ("C8", ("number", "3000000.5", None)),
        ("D8", ("text", "n/a", None)),
        ("C9", ("number", "4000000.5", Some("SUM(C7:C8)"))),
        ("D9", ("number", "956700", Some("SUM(D7:D8)"))),
        ("E9", ("number", "0.2392", Some("ROUND(D9/C9,4)"))),
    ] {
        assert_eq!(found(place), cell, "{place}");
    }
}

#[test]
fn a_formula_that_gives_another_figure_than_is_printed_is_not_written() {
    let sum = |printed| number(printed).follows(Formula::Sum(vec![0, 1]));
    let mean = |printed| percent(printed).follows(Formula::Mean(vec![0, 1]));
    let rows = |total: Vec<Cell>| {
        table(vec![
            Row::new(vec![number("1.5"), percent("33.33")]),
            Row::new(vec![number("2.5"), percent("33.34")]),
            Row::total(total),
        ])
    };
    for (total, place, formula) in [
        (vec![sum("4.0")], "A5", Some("SUM(A3:A4)")),
        (vec![sum("4")], "A5", Some("SUM(A3:A4)")),
        (vec![sum("4.1")], "A5", None),
        (
            vec!["".into(), mean("33.34")],
            "B5",
            Some("ROUND(AVERAGE(B3:B4),4)"),
        ),
        (
            vec!["".into(), mean("33.335")],
            "B5",
            Some("AVERAGE(B3:B4)"),
        ),
        (vec!["".into(), mean("33.33")], "B5", None),
    ] {
        let cells = cells(&file(rows(total)), "sheet1");
        assert_eq!(cells[place].formula.as_deref(), formula);
    }
}

#[test]
fn rows_apart_are_summed_one_by_one() {
    let total = number("6").follows(Formula::Sum(vec![0, 1, 3]));
    let rows = ["1", "2", "100", "3"].map(|it| Row::new(vec![number(it)]));
    let rows = rows.into_iter().chain([Row::total(vec![total])]).collect();
    let cells = cells(&file(table(rows)), "sheet1");
    assert_eq!(cells["A7"].formula.as_deref(), Some("SUM(A3:A4,A6)"));
}

#[test]
fn figures_are_shown_as_they_are_printed() {
    let styles = part(&file(everything("x")), "xl/styles.xml");
    for code in [
        "#,##0",
        "#,##0.00%",
        "&quot;Rp&quot;#,##0;-&quot;Rp&quot;#,##0",
        "&quot;Rp&quot;#,##0.00;-&quot;Rp&quot;#,##0.00",
        "[$-421]d mmmm yyyy",
    ] {
        assert!(
            styles.contains(&format!("formatCode=\"{code}\"")),
            "{code}: {styles}"
        );
    }
}

#[test]
fn a_number_that_a_spreadsheet_would_round_stays_whole_as_a_text() {
    let long = "1234567890123456";
    let rows = vec![Row::new(vec![
        number(long),
        number("999999999999999"),
        number("0.1000000000000000000"),
    ])];
    let cells = cells(&file(table(rows)), "sheet1");
    assert_eq!(
        (cells["A3"].is_text, cells["A3"].value.as_str()),
        (true, "1.234.567.890.123.456")
    );
    assert_eq!(
        (cells["B3"].is_text, cells["B3"].value.as_str()),
        (false, "999999999999999")
    );
    assert_eq!(
        (cells["C3"].is_text, cells["C3"].value.as_str()),
        (false, "0.1")
    );
}

#[test]
fn a_day_before_spreadsheets_count_stays_a_text() {
    let day = |text: &str| Cell::new(Value::Date(text.parse().unwrap()));
    let rows = vec![Row::new(vec![day("1900-02-28"), day("1900-03-01")])];
    let cells = cells(&file(table(rows)), "sheet1");
    assert_eq!(
        (cells["A3"].is_text, cells["A3"].value.as_str()),
        (true, "28 Februari 1900")
    );
    assert_eq!(
        (cells["B3"].is_text, cells["B3"].value.as_str()),
        (false, "61")
    );
}

#[test]
fn each_table_has_a_sheet_with_its_head_frozen_and_repeated_on_paper() {
    let file = file(everything("x"));
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    for what in [
        "<pane ySplit=\"5\" topLeftCell=\"A6\" activePane=\"bottomLeft\" state=\"frozen\"/>",
        "<mergeCells count=\"8\">",
        "<mergeCell ref=\"C4:D4\"/>",
        "<mergeCell ref=\"A4:A5\"/>",
        "<mergeCell ref=\"B6:F6\"/>",
        "<pageSetup paperSize=\"14\" fitToHeight=\"0\" orientation=\"landscape\"/>",
        "Halaman &amp;P dari &amp;N",
    ] {
        assert!(sheet.contains(what), "{what}: {sheet}");
    }
    let workbook = part(&file, "xl/workbook.xml");
    for what in [
        "<sheet name=\"Realisasi anggaran\" sheetId=\"1\" r:id=\"rId1\"/>",
        "<sheet name=\"x\" sheetId=\"2\" r:id=\"rId2\"/>",
        "localSheetId=\"0\">'Realisasi anggaran'!$4:$5<",
        "localSheetId=\"1\">'x'!$3:$4<",
    ] {
        assert!(workbook.contains(what), "{what}: {workbook}");
    }
}

#[test]
fn sources_stand_below_their_table_and_nothing_else_does() {
    let document = of(vec![
        Block::Table(budget("x")),
        Block::Note("Sumber: satu".into()),
        Block::Note("Sumber: dua".into()),
        Block::Paragraph("Kalimat.".into()),
        Block::Note("Catatan lain".into()),
    ]);
    let cells = cells(&file(document), "sheet1");
    assert_eq!(cells["A10"].value, "Sumber: satu");
    assert_eq!(cells["A11"].value, "Sumber: dua");
    assert!(!cells.contains_key("A12"));
}

#[test]
fn a_document_without_tables_becomes_a_sheet_of_its_texts() {
    let file = file(of(vec![Block::Paragraph("Kalimat.".into())]));
    assert_eq!(cells(&file, "sheet1")["A1"].value, "Kalimat.");
    assert!(parts(&file).contains_key("xl/workbook.xml"));
}
