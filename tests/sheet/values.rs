//! What honest programs write, in all its forms.

use crate::made::{file, parts, read, rows, with};
use iku::sheet::{Merged, Sheet, Value, Workbook, cell_name};

/// The cells of a sheet in short, by their names.
fn cells(sheet: &Sheet) -> Vec<(String, String)> {
    let row = |row: &iku::sheet::Row| {
        let cell = |cell: &iku::sheet::Cell| {
            let says = match &cell.value {
                Value::Text(text) => format!("text {text}"),
                Value::Number(number) => format!("number {number}"),
                Value::Percent(points) => format!("points {points}"),
                Value::Date(Some(day)) => format!("day {day}"),
                Value::Date(None) => "time".into(),
                Value::Flag(flag) => format!("flag {flag}"),
                Value::Error(text) => format!("error {text}"),
                Value::Uncomputed => "uncomputed".into(),
            };
            let formula = if cell.is_formula { "= " } else { "" };
            (
                cell_name(row.number, cell.column),
                format!("{formula}{says}"),
            )
        };
        row.cells.iter().map(cell).collect::<Vec<_>>()
    };
    sheet.rows.iter().flat_map(row).collect()
}

fn only(workbook: &Workbook) -> &Sheet {
    assert_eq!(workbook.sheets.len(), 1);
    &workbook.sheets[0]
}

#[test]
fn every_kind_of_cell_is_told_from_the_others() {
    let looks = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"d/m/yyyy\"/></numFmts>\
                 <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";
    let strings = "<sst><si><t>Jumlah PMKS</t></si><si><r><t>n</t></r><r><t>/a</t></r></si></sst>";
    let sheet = "<sheetData><row r=\"2\" spans=\"1:9\">\
        <c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>80.269999999999996</v></c><c r=\"C2\" s=\"1\"><v>0.80269999999999997</v></c>\
        <c r=\"D2\" s=\"2\"><v>46054</v></c><c r=\"E2\" s=\"3\"><v>0.5</v></c><c r=\"F2\" t=\"b\"><v>1</v></c>\
        <c r=\"G2\" t=\"e\"><v>#DIV/0!</v></c><c r=\"H2\" t=\"inlineStr\"><is><t>1.234,56</t></is></c><c r=\"I2\" t=\"s\"><v>1</v></c></row>\
        <row><c t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c><c><f>SUM(B1:B2)</f><v>3</v></c><c><f>NOW()</f></c><c><f>B1</f><v></v></c>\
        <c t=\"str\"><f>\"\"</f><v></v></c><c/><c><v>7</v></c><c t=\"d\"><v>2026-02-01T00:00:00</v></c></row>\
        <row r=\"9\"><c r=\"C9\"><v>1E308</v></c><c r=\"XFD9\"><v>1</v></c></row></sheetData>";
    let made = parts(&[("Isian", "", sheet)]);
    let made = with(
        with(made, "xl/styles.xml", looks),
        "xl/sharedStrings.xml",
        strings,
    );
    let workbook = read(&file(&made)).unwrap();
    let found = cells(only(&workbook));
    let found: Vec<_> = found
        .iter()
        .map(|(place, says)| (place.as_str(), says.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("A2", "text Jumlah PMKS"),
            ("B2", "number 80.27"),
            ("C2", "points 80.27"),
            ("D2", "day 2026-02-01"),
            ("E2", "time"),
            ("F2", "flag true"),
            ("G2", "error #DIV/0!"),
            ("H2", "text 1.234,56"),
            ("I2", "text n/a"),
            ("A3", "= text ax"),
            ("B3", "= number 3"),
            ("C3", "= uncomputed"),
            ("D3", "= uncomputed"),
            ("G3", "number 7"),
            ("H3", "day 2026-02-01"),
            ("C9", "error 1E308"),
            ("XFD9", "number 1"),
        ]
    );
}

#[test]
fn merged_cells_lead_to_the_first_of_them() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>\
                 <mergeCells><mergeCell ref=\"A1:B3\"/><mergeCell ref=\"$D$4\"/></mergeCells>";
    let workbook = read(&file(&parts(&[("Isian", "", sheet)]))).unwrap();
    let sheet = only(&workbook);
    let first = Merged {
        top: 1,
        bottom: 3,
        left: 0,
        right: 1,
    };
    assert_eq!(sheet.merged[0], first);
    for (at, origin) in [
        ((3, 1), (1, 0)),
        ((1, 0), (1, 0)),
        ((3, 2), (3, 2)),
        ((4, 3), (4, 3)),
    ] {
        assert_eq!(sheet.origin(at.0, at.1), origin);
    }
    assert_eq!(sheet.cell(1, 0).unwrap().value, Value::Number(1.into()));
    assert_eq!(sheet.cell(1, 1), None);
}

#[test]
fn hidden_sheets_are_named_and_not_read_and_hidden_rows_are_marked() {
    let data = "<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row></sheetData>";
    let made = parts(&[
        ("Isian", "", data),
        ("Rahasia", "state=\"hidden\"", data),
        ("Sangat &amp; rahasia", "state=\"veryHidden\"", "<bukan xml"),
        ("Tampak", "state=\"visible\"", data),
    ]);
    let workbook = read(&file(&made)).unwrap();
    let sheets = workbook.sheets.iter();
    let found: Vec<_> = sheets
        .map(|it| (it.name.as_str(), it.is_hidden, it.rows.len()))
        .collect();
    assert_eq!(
        found,
        [
            ("Isian", false, 2),
            ("Rahasia", true, 0),
            ("Sangat & rahasia", true, 0),
            ("Tampak", false, 2)
        ]
    );
    let hidden: Vec<_> = workbook.sheets[0]
        .rows
        .iter()
        .map(|it| it.is_hidden)
        .collect();
    assert_eq!(hidden, [false, true]);
}

#[test]
fn macros_are_noticed_and_values_beside_them_read() {
    let made = parts(&[(
        "Isian",
        "",
        "<sheetData><row><c><v>5</v></c></row></sheetData>",
    )]);
    assert!(!read(&file(&made)).unwrap().has_macros);
    let workbook = read(&file(&with(made, "xl/vbaProject.bin", "Sub AutoOpen()"))).unwrap();
    assert!(workbook.has_macros);
    assert_eq!(cells(only(&workbook)).len(), 1);
}

#[test]
fn two_million_empty_rows_are_passed_over() {
    let empty = |first: u32| {
        (first..=1_048_576)
            .map(|it| format!("<row r=\"{it}\"/>"))
            .collect::<String>()
    };
    let data = |first: u32, above: &str| format!("<sheetData>{above}{}</sheetData>", empty(first));
    let above = "<row r=\"1\"><c><v>1</v></c></row>";
    let made = parts(&[("Satu", "", &data(2, above)), ("Dua", "", &data(1, ""))]);
    let workbook = read(&file(&made)).unwrap();
    let rows: Vec<_> = workbook.sheets.iter().map(|it| it.rows.len()).collect();
    assert_eq!(rows, [1, 0]);
}

#[test]
fn how_far_it_is_is_told_as_it_grows() {
    let many: String = (1..=20_000)
        .map(|it| format!("<row r=\"{it}\"><c><v>{it}</v></c></row>"))
        .collect();
    let mut told = Vec::new();
    iku::sheet::read(&rows(&many), &mut |hundredths| told.push(hundredths)).unwrap();
    assert!(told.is_sorted() && told.len() > 10, "{told:?}");
    assert!(told.iter().all(|it| *it <= 100));
}
