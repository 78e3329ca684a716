//! A fill-in sheet as the worker writes it and reads it.

use crate::made::read;
use iku::app::builtin;
use iku::app::fill_in::{Form, FormRow, Recorded, form, look};
use iku::app::{Workspace, fill_in::HEADS};
use iku::domain::period::Period;
use iku::report::PaperSize;
use iku::report::job::{Task, carry_out};
use iku::sheet::{Value, Workbook, told};
use std::io::{Cursor, Read};

fn sample() -> Workspace {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::sample()));
    workspace
}

fn written(form: &Form) -> Vec<u8> {
    let task = Task::FillIn {
        form: form.clone(),
        paper: PaperSize::F4,
        at: 0,
    };
    carry_out(&task.to_bytes(), &[], &mut |_| {}).unwrap()
}

fn part(file: &[u8], path: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive
        .by_name(path)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    roxmltree::Document::parse(&text).unwrap();
    text
}

fn back(file: &[u8]) -> Workbook {
    let read = carry_out(&Task::Read.to_bytes(), &[file.to_vec()], &mut |_| {}).unwrap();
    told(&read).unwrap().unwrap()
}

#[test]
fn every_sheet_of_the_sample_comes_back_as_it_was_written() {
    let workspace = sample();
    let today = "2026-11-24".parse().unwrap();
    let plan = workspace.current_plan().unwrap();
    let units = plan.units.iter().map(|it| Some(it.id)).chain([None]);
    let mut sheets = 0;
    for unit in units {
        for quarter in 1..=4 {
            let Some(form) = form(&workspace, unit, Period::Quarter(2024, quarter), today) else {
                continue;
            };
            let workbook = back(&written(&form));
            let look = look(&workspace, &workbook, today).unwrap();
            assert_eq!(
                (look.pasted.cells.as_slice(), look.untouched),
                (&[][..], form.rows.len())
            );
            assert!(look.oddities.is_empty() && look.is_for(unit, Period::Quarter(2024, quarter)));
            assert!(
                workbook
                    .sheets
                    .iter()
                    .all(|it| !it.is_hidden && it.rows.iter().all(|row| !row.is_hidden))
            );
            sheets += 1;
        }
    }
    assert!(sheets > 10, "{sheets}");
}

fn any_form(texts: &str) -> Form {
    let row = |recorded, is_whole| FormRow {
        code: "000000000000000000000000000000ab-12-3 2026-Q2 -".into(),
        name: texts.into(),
        part: texts.into(),
        unit_of_measure: texts.into(),
        period: "TW II 2026".into(),
        recorded,
        definition: texts.into(),
        is_whole,
    };
    Form {
        file_name: "Lembar isian".into(),
        mark: "IKU-ISIAN 1 …".into(),
        lines: vec![texts.into(), "Cara mengisi".into()],
        rows: vec![
            row(Recorded::Number("12".into()), true),
            row(Recorded::Nothing, true),
            row(Recorded::Number("80.27".into()), false),
            row(Recorded::Differs, true),
            row(Recorded::Word("nihil".into()), false),
        ],
    }
}

#[test]
fn all_is_locked_but_the_cells_to_fill_in_and_those_say_what_may_be_typed() {
    let file = written(&any_form("x"));
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    for what in [
        "<sheetProtection sheet=\"1\"",
        "<dataValidations count=\"2\">",
        "sqref=\"F5:F6 F8:F8\"><formula1>IF(ISNUMBER(F5),AND(F5&gt;=0,F5=INT(F5)),OR(F5=&quot;nihil&quot;,F5=&quot;n/a&quot;))</formula1>",
        "sqref=\"F7:F7 F9:F9\"><formula1>IF(ISNUMBER(F7),AND(F7&gt;=0),OR(F7=&quot;nihil&quot;,F7=&quot;n/a&quot;))</formula1>",
        "<pane ySplit=\"4\" topLeftCell=\"A5\"",
    ] {
        assert!(sheet.contains(what), "{what}: {sheet}");
    }
    assert!(!sheet.contains("password") && !sheet.contains("hidden"));
    let styles = part(&file, "xl/styles.xml");
    let styles = roxmltree::Document::parse(&styles).unwrap();
    let looks = styles
        .descendants()
        .find(|it| it.tag_name().name() == "cellXfs")
        .unwrap();
    let looks: Vec<_> = looks.children().collect();
    let sheet = roxmltree::Document::parse(&sheet).unwrap();
    for cell in sheet.descendants().filter(|it| it.tag_name().name() == "c") {
        let place = cell.attribute("r").unwrap();
        let row: u32 = place[1..].parse().unwrap();
        let look = looks[cell.attribute("s").unwrap().parse::<usize>().unwrap()];
        let is_open = look
            .descendants()
            .any(|it| it.attribute("locked") == Some("0"));
        let is_input = place.starts_with('F') && row >= 5;
        assert_eq!(is_open, is_input, "{place}");
    }
}

#[test]
fn no_text_of_a_sheet_becomes_a_formula() {
    for text in [
        "=1+1",
        "+62 812",
        "-2",
        "@SUM(A1)",
        "=HYPERLINK(\"http://jahat.example\")",
        "_x0041_",
        "a]]>&lt;b",
    ] {
        let workbook = read(&written(&any_form(text))).unwrap();
        let rows = &workbook.sheets[0].rows;
        let cells: Vec<_> = rows.iter().flat_map(|row| &row.cells).collect();
        let same = cells
            .iter()
            .filter(|it| it.value == Value::Text(text.into()))
            .count();
        assert_eq!(same, 1 + 5 * 4, "{text}");
        assert!(cells.iter().all(|it| !it.is_formula));
    }
}

#[test]
fn the_heads_stand_where_they_are_looked_for() {
    let workbook = read(&written(&any_form("x"))).unwrap();
    let heads: Vec<_> = workbook.sheets[0].rows[2]
        .cells
        .iter()
        .map(|it| it.value.clone())
        .collect();
    assert_eq!(heads, HEADS.map(|head| Value::Text(head.into())));
}
