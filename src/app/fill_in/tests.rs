use super::*;
use crate::app::query::entry_table::Content;
use crate::app::query::pasted::{Choice, PastedCell, cells};
use crate::app::query::testing::{Person, made, number, sample, today, unit};
use crate::app::{Command, Workspace};
use crate::domain::entry::Entry;
use crate::domain::period::Period;
use crate::log::Purpose;
use crate::sheet::{Cell, Row, Sheet, Value, Workbook};

const QUARTER: Period = Period::Quarter(2026, 2);
const REHABILITATION: &str = "Bidang Rehabilitasi Sosial";
/// The first row below the heads.
const FIRST: u32 = 8;

fn of_unit(workspace: &Workspace) -> Form {
    let unit = unit(workspace, REHABILITATION);
    form(workspace, Some(unit), QUARTER, today()).unwrap()
}

/// The workbook that comes back of a form nobody filled in.
fn workbook(form: &Form) -> Workbook {
    let text = |column, text: &str| Cell {
        column,
        value: Value::Text(text.into()),
        is_formula: false,
    };
    let mut rows = vec![Row {
        number: 1,
        is_hidden: false,
        cells: vec![text(0, &form.lines[0]), text(8, &form.mark)],
    }];
    let heads = HEADS.iter().enumerate();
    rows.push(Row {
        number: FIRST - 1,
        is_hidden: false,
        cells: heads
            .map(|(column, head)| text(column as u32, head))
            .collect(),
    });
    for (place, row) in form.rows.iter().enumerate() {
        let mut cells = vec![text(1, &row.name)];
        for column in [5, 6] {
            let value = match &row.recorded {
                Recorded::Number(number) => Some(Value::Number(number.parse().unwrap())),
                Recorded::Word(word) => Some(Value::Text(word.clone())),
                Recorded::Differs if column == 6 => Some(Value::Text("isian berbeda".into())),
                Recorded::Differs | Recorded::Nothing => None,
            };
            cells.extend(value.map(|value| Cell {
                column,
                value,
                is_formula: false,
            }));
        }
        cells.push(text(8, &row.code));
        rows.push(Row {
            number: FIRST + place as u32,
            is_hidden: false,
            cells,
        });
    }
    Workbook {
        sheets: vec![Sheet {
            name: "Isian".into(),
            rows,
            ..Sheet::default()
        }],
        has_macros: false,
    }
}

/// Writes into the cell to fill in of a row, or empties it.
fn fill(workbook: &mut Workbook, row: usize, value: Option<Value>) {
    let row = &mut workbook.sheets[0].rows[row + 2];
    row.cells.retain(|it| it.column != 5);
    let cell = value.map(|value| Cell {
        column: 5,
        value,
        is_formula: false,
    });
    let place = row.cells.iter().position(|it| it.column > 5).unwrap();
    cell.into_iter()
        .for_each(|cell| row.cells.insert(place, cell));
}

fn text(text: &str) -> Option<Value> {
    Some(Value::Text(text.into()))
}

fn figure(number: &str) -> Option<Value> {
    Some(Value::Number(number.parse().unwrap()))
}

/// A workspace whose first four cells of the quarter say 10, 20, nothing and nothing.
fn person() -> (Person, Form) {
    let mut person = Person::new(8, "Ani", sample());
    let form = of_unit(&person.workspace);
    let cell = |row: usize| super::mark::of_code(&form.rows[row].code).unwrap();
    let entered = [number("10"), number("20"), None, None];
    let cells = entered
        .into_iter()
        .enumerate()
        .map(|(row, entry)| (cell(row), entry));
    person.does(Command::Enter {
        cells: cells.collect(),
        purpose: Purpose::Edit,
    });
    let form = of_unit(&person.workspace);
    (person, form)
}

fn looked(person: &Person, workbook: &Workbook) -> Look {
    look(&person.workspace, workbook, today()).unwrap()
}

#[test]
fn a_sheet_asks_for_what_the_unit_enters_in_the_quarter() {
    let (_, form) = person();
    assert_eq!(
        form.file_name,
        "Lembar isian TW II 2026 - Bidang Rehabilitasi Sosial"
    );
    assert!(form.lines[1].ends_with(REHABILITATION), "{:?}", form.lines);
    let first = &form.rows[0];
    assert_eq!(
        (
            first.name.as_str(),
            first.part.as_str(),
            first.period.as_str(),
            first.is_whole
        ),
        ("Jumlah PMKS yang ditangani", "", "TW II 2026", true)
    );
    assert_eq!(first.recorded, Recorded::Number("10".into()));
    assert_eq!(form.rows[2].recorded, Recorded::Nothing);
    assert!(form.rows.iter().any(|row| row.part.ends_with("(rincian)")));
    let mut codes: Vec<_> = form.rows.iter().map(|row| &row.code).collect();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), form.rows.len());
}

#[test]
fn exactly_what_was_filled_in_changes() {
    let (mut person, form) = person();
    let mut workbook = workbook(&form);
    assert_eq!(looked(&person, &workbook).pasted.cells, []);
    fill(&mut workbook, 0, figure("11"));
    fill(&mut workbook, 1, None);
    fill(&mut workbook, 2, text("nihil"));
    fill(&mut workbook, 3, text("1.234,5"));
    fill(&mut workbook, 4, text("banyak"));
    let look = looked(&person, &workbook);
    assert_eq!(look.untouched, form.rows.len() - 5);
    let told: Vec<_> = look
        .pasted
        .cells
        .iter()
        .map(|cell| {
            let choice = cell.first_choice();
            (cell.place.as_deref().unwrap(), choice, cell.becomes(choice))
        })
        .collect();
    assert_eq!(
        told,
        [
            ("F8", Choice::AsRead, Some(number("11"))),
            ("F9", Choice::Leave, None),
            ("F10", Choice::AsRead, Some(Some(Entry::Nil))),
            ("F11", Choice::AsRead, Some(number("1234.5"))),
            ("F12", Choice::Leave, None),
        ]
    );
    let mut choices: Vec<_> = look
        .pasted
        .cells
        .iter()
        .map(PastedCell::first_choice)
        .collect();
    choices[1] = Choice::AsRead;
    let cells = cells(&look.pasted, &choices);
    assert_eq!(cells[1].1, None, "emptied where that was chosen");
    let batch = person.does(Command::Enter {
        cells,
        purpose: Purpose::Paste,
    });
    let now = of_unit(&person.workspace);
    let recorded: Vec<_> = now
        .rows
        .iter()
        .take(4)
        .map(|row| row.recorded.clone())
        .collect();
    let of = |number: &str| Recorded::Number(number.into());
    assert_eq!(
        recorded,
        [
            of("11"),
            Recorded::Nothing,
            Recorded::Word("nihil".into()),
            of("1234.5")
        ]
    );
    assert_eq!(now.rows[4..], form.rows[4..]);
    person.does(Command::Undo(made(&batch).id));
    assert_eq!(of_unit(&person.workspace), form);
}

#[test]
fn what_changed_here_since_the_sheet_was_written_waits_for_a_choice() {
    let (mut person, form) = person();
    let mut workbook = workbook(&form);
    fill(&mut workbook, 0, figure("11"));
    fill(&mut workbook, 2, figure("30"));
    fill(&mut workbook, 3, figure("40"));
    let cell = |row: usize| super::mark::of_code(&form.rows[row].code).unwrap();
    let cells = vec![
        (cell(0), number("12")),
        (cell(1), number("21")),
        (cell(2), number("31")),
        (cell(3), number("40")),
    ];
    person.does(Command::Enter {
        cells,
        purpose: Purpose::Edit,
    });
    let look = looked(&person, &workbook);
    let told: Vec<_> = look
        .pasted
        .cells
        .iter()
        .map(|it| (it.now.clone(), it.is_overtaken, it.first_choice()))
        .collect();
    assert_eq!(
        told,
        [
            (Content::Entered(number("12").unwrap()), true, Choice::Leave),
            (Content::Entered(number("31").unwrap()), true, Choice::Leave),
        ],
        "what was not touched says nothing, what says the same changes nothing"
    );
}

#[test]
fn versions_that_differ_are_not_emptied_by_a_cell_that_began_empty() {
    let (mut person, form) = person();
    let mut other = Person::new(9, "Budi", sample());
    let cell = super::mark::of_code(&form.rows[2].code).unwrap();
    let enter = |text: &str| Command::Enter {
        cells: vec![(cell, number(text))],
        purpose: Purpose::Edit,
    };
    let theirs = other.does(enter("5"));
    person.does(enter("6"));
    person.receives(&theirs);
    let form = of_unit(&person.workspace);
    assert_eq!(form.rows[2].recorded, Recorded::Differs);
    let mut workbook = workbook(&form);
    assert_eq!(looked(&person, &workbook).pasted.cells, []);
    fill(&mut workbook, 2, figure("5"));
    let look = looked(&person, &workbook);
    assert_eq!(look.pasted.cells[0].first_choice(), Choice::AsRead);
    assert!(matches!(look.pasted.cells[0].now, Content::Disputed(_)));
}

#[test]
fn sheets_that_are_not_ours_are_refused_with_the_reason() {
    let (person, form) = person();
    let refused = |workbook: &Workbook| look(&person.workspace, workbook, today()).unwrap_err();
    let whole = workbook(&form);
    let sheet = || "Isian".to_owned();
    let without = |text: &str| {
        let mut workbook = whole.clone();
        let rows = &mut workbook.sheets[0].rows;
        let keeps = |cell: &Cell| !matches!(&cell.value, Value::Text(own) if own.starts_with(text));
        rows.iter_mut().for_each(|row| row.cells.retain(keeps));
        workbook
    };
    let mut other = whole.clone();
    let mark = Mark::read(&form.mark).unwrap();
    let theirs = Mark {
        agency: mark.plan,
        ..mark
    };
    other.sheets[0].rows[0].cells[1].value = Value::Text(theirs.write());
    let mut no_rows = whole.clone();
    no_rows.sheets[0].rows.truncate(2);
    for (workbook, refusal) in [
        (Workbook::default(), Refused::NoMark),
        (without("IKU-ISIAN"), Refused::NoMark),
        (other, Refused::OtherAgency { sheet: sheet() }),
        (
            without("Isian"),
            Refused::NoHead {
                sheet: sheet(),
                head: "Isian",
            },
        ),
        (
            without("Tercatat"),
            Refused::NoHead {
                sheet: sheet(),
                head: "Tercatat di IKU",
            },
        ),
        (no_rows, Refused::NoRows { sheet: sheet() }),
    ] {
        assert_eq!(refused(&workbook), refusal);
    }
    let nowhere = look(&Workspace::default(), &whole, today());
    assert_eq!(nowhere, Err(Refused::NoPlan { year: 2026 }));
}

#[test]
fn what_is_odd_about_a_sheet_is_told_with_its_place() {
    let (person, form) = person();
    let mut workbook = workbook(&form);
    fill(&mut workbook, 0, figure("11"));
    let sheet = &mut workbook.sheets[0];
    sheet.rows[2]
        .cells
        .iter_mut()
        .for_each(|cell| cell.is_formula = cell.column == 5);
    sheet.rows[4].is_hidden = true;
    let mut again = sheet.rows[2].clone();
    again.number = 500;
    sheet.rows.push(again);
    let unknown = super::mark::of_code(&form.rows[0].code).unwrap();
    let unknown = super::mark::code(crate::app::command::CellAddress {
        period: Period::Quarter(2031, 1),
        ..unknown
    });
    let text = |column, text: String| Cell {
        column,
        value: Value::Text(text),
        is_formula: false,
    };
    let cells = vec![text(5, "7".into()), text(8, unknown)];
    sheet.rows.push(Row {
        number: 501,
        is_hidden: false,
        cells,
    });
    let hidden = Sheet {
        name: "Lama".into(),
        is_hidden: true,
        ..Sheet::default()
    };
    workbook.sheets.insert(0, hidden);
    workbook.has_macros = true;
    let look = looked(&person, &workbook);
    assert_eq!(
        look.oddities,
        [
            Oddity::Macros,
            Oddity::HiddenSheet("Lama".into()),
            Oddity::Twice {
                at: "F500".into(),
                first: "F8".into()
            },
            Oddity::UnknownRow { at: "F501".into() },
            Oddity::Formulas {
                count: 2,
                first: "F8".into()
            },
            Oddity::HiddenRows {
                count: 1,
                first: 10
            },
        ]
    );
    assert_eq!(look.pasted.cells.len(), 1);
}

#[test]
fn a_sheet_of_another_quarter_says_so() {
    let (person, form) = person();
    let look = looked(&person, &workbook(&form));
    let unit = Some(unit(&person.workspace, REHABILITATION));
    assert!(look.is_for(unit, QUARTER));
    assert!(!look.is_for(unit, Period::Quarter(2026, 1)));
    assert!(!look.is_for(None, QUARTER));
}
