//! A fill-in sheet that LibreOffice filled in. `tests/office` does the same anew in the soak, through a browser.

use crate::made::read;
use iku::app::command::CellAddress;
use iku::app::fill_in::{Form, form, look};
use iku::app::query::entry_table::sections;
use iku::app::{Command, Stamp, Workspace, builtin};
use iku::domain::entry::Entry;
use iku::domain::id::TabId;
use iku::domain::period::Period;
use iku::log::{Author, Purpose};
use iku::report::PaperSize;
use iku::report::job::{Task, carry_out};
use std::path::PathBuf;
use std::rc::Rc;

const QUARTER: Period = Period::Quarter(2024, 2);

/// The decree, with the first two figures of a quarter entered.
fn decree() -> Workspace {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::decree()));
    let rows = sections(&workspace, 2024, None).remove(0).rows;
    let cell = |row: usize, entry| (rows[row].address(QUARTER), Some(entry));
    let number = Entry::Number(iku::domain::amount::Decimal::new(58_400, 0).into());
    let command = Command::Enter {
        cells: vec![cell(0, number), cell(1, Entry::Nil)],
        purpose: Purpose::Edit,
    };
    let stamp = Stamp {
        author: Rc::new(Author::default()),
        at: 0,
        nfc: str::to_owned,
    };
    workspace
        .dispatch(command, &stamp, || TabId::built_in(9))
        .unwrap();
    workspace
}

fn sheet(workspace: &Workspace) -> Form {
    let today = "2026-11-24".parse().unwrap();
    form(workspace, None, QUARTER, today).unwrap()
}

/// Leaves the sheet where it can be opened by hand: the fixture was made of it.
#[test]
fn a_sheet_of_the_decree_is_left_for_office_programs() {
    let task = Task::FillIn {
        form: sheet(&decree()),
        paper: PaperSize::F4,
        at: 0,
    };
    let file = carry_out(&task.to_bytes(), &[], &mut |_| {}).unwrap();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("files");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("isian.xlsx"), file).unwrap();
}

/// The first figure was changed to 58.401, the second emptied, the third filled in with `1.234,5`, the fourth with
/// 7, and LibreOffice saved that in its own words.
#[test]
fn what_libreoffice_filled_in_is_exactly_what_changes() {
    let file = include_bytes!("../fixtures/isian-libreoffice.xlsx");
    let workspace = decree();
    let form = sheet(&workspace);
    let found = look(
        &workspace,
        &read(file).unwrap(),
        "2026-11-24".parse().unwrap(),
    );
    let found = found.unwrap();
    assert!(
        found.is_for(None, QUARTER) && found.oddities.is_empty(),
        "{:?}",
        found.oddities
    );
    let told: Vec<_> = found
        .pasted
        .cells
        .iter()
        .map(|cell| {
            let entry = cell.reading.as_ref().unwrap().entry.clone();
            (cell.place.clone().unwrap(), cell.address, entry)
        })
        .collect();
    let rows = sections(&workspace, 2024, None).remove(0).rows;
    let at = |row: usize| -> CellAddress { rows[row].address(QUARTER) };
    let number = |mantissa, scale| {
        Some(Entry::Number(
            iku::domain::amount::Decimal::new(mantissa, scale).into(),
        ))
    };
    assert_eq!(
        told,
        [
            ("F8".into(), at(0), number(58_401, 0)),
            ("F9".into(), at(1), None),
            ("F10".into(), at(2), number(12_345, 1)),
            ("F11".into(), at(3), number(7, 0)),
        ]
    );
    assert_eq!(found.untouched, form.rows.len() - 4);
}
