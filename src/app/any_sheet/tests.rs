use super::*;
use crate::app::query::entry_table::Content;
use crate::app::query::pasted::{Choice, cells};
use crate::app::query::testing::{Person, made, sample, today, unit, variable};
use crate::app::{Command, Workspace};
use crate::domain::period::{Frequency, Period};
use crate::log::Purpose;
use crate::sheet::{Cell, Merged, Row, Sheet, Value};

const QUARTER: Period = Period::Quarter(2026, 2);

/// A sheet of texts; what reads as a plain number is one.
fn sheet(rows: &[&[&str]]) -> Sheet {
    let value = |text: &str| match text.parse() {
        Ok(number) => Value::Number(number),
        Err(_) => Value::Text(text.into()),
    };
    let row = |(number, texts): (u32, &&[&str])| {
        let cells = texts
            .iter()
            .zip(0u32..)
            .filter(|(text, _)| !text.is_empty());
        let cells = cells.map(|(text, column)| Cell {
            column,
            value: value(text),
            is_formula: false,
        });
        Row {
            number,
            is_hidden: false,
            cells: cells.collect(),
        }
    };
    let rows = (1u32..)
        .zip(rows)
        .map(row)
        .filter(|row| !row.cells.is_empty());
    Sheet {
        name: "Data".into(),
        rows: rows.collect(),
        ..Sheet::default()
    }
}

fn names(workspace: &Workspace) -> Names {
    Names::of(workspace.plan_for_year(2026).unwrap())
}

fn heads(workspace: &Workspace, sheet: &Sheet) -> Heads {
    Heads::find(sheet, &names(workspace)).unwrap()
}

fn assumed(unit: Option<crate::domain::id::EntityId>) -> Assumed {
    Assumed {
        unit,
        period: QUARTER,
        today: today(),
    }
}

/// Where each cell that would change stands, which it is and what it would say.
fn told(look: &Look) -> Vec<(String, String, String, String)> {
    let one = |cell: &crate::app::query::pasted::PastedCell| {
        let says = match &cell.reading {
            Ok(reading) => format!(
                "{:?}",
                reading
                    .entry
                    .as_ref()
                    .map(|it| crate::app::query::describe::entry_text(it, crate::text::Lang::Id))
                    .unwrap_or_default()
            ),
            Err(_) => "unread".into(),
        };
        (
            cell.place.clone().unwrap(),
            cell.row.clone(),
            cell.address.period.to_string(),
            says.replace('"', ""),
        )
    };
    look.pasted.cells.iter().map(one).collect()
}

fn looked(workspace: &Workspace, sheet: &Sheet) -> (Heads, Look) {
    let heads = heads(workspace, sheet);
    let look = look(workspace, sheet, &heads, &assumed(None));
    (heads, look)
}

#[test]
fn heads_say_what_columns_hold_as_offices_write_them() {
    let workspace = sample();
    let names = names(&workspace);
    let pmks = variable(&workspace, "JML_PMKS").id;
    let quarter = |number| {
        Meaning::In(When {
            frequency: Frequency::Quarterly,
            number,
            year: None,
        })
    };
    for (head, meaning) in [
        ("Data dasar", Meaning::Name),
        ("URAIAN", Meaning::Name),
        ("jumlah_pmks", Meaning::Of(pmks)),
        ("Jumlah PMKS", Meaning::Of(pmks)),
        ("JML PMKS", Meaning::Of(pmks)),
        ("Kecamatan", Meaning::Part),
        ("Unit kerja", Meaning::Part),
        ("Periode", Meaning::Period),
        ("Triwulan", Meaning::Period),
        ("Triwulan II", quarter(2)),
        ("TW2", quarter(2)),
        ("TW.IV", quarter(4)),
        ("Realisasi TW III", quarter(3)),
        ("Q1", quarter(1)),
        ("Target TW I", Meaning::Unused),
        ("Capaian TW I (%)", Meaning::Unused),
        ("Tahun", Meaning::Year),
        ("Realisasi", Meaning::Figure),
        ("Jumlah", Meaning::Figure),
        ("Keterangan", Meaning::Unused),
        ("Satuan", Meaning::Unused),
        ("No.", Meaning::Unused),
        (
            "Agustus",
            Meaning::In(When {
                frequency: Frequency::Monthly,
                number: 8,
                year: None,
            }),
        ),
        (
            "Agt 2025",
            Meaning::In(When {
                frequency: Frequency::Monthly,
                number: 8,
                year: Some(2025),
            }),
        ),
        (
            "2025",
            Meaning::In(When {
                frequency: Frequency::Yearly,
                number: 1,
                year: Some(2025),
            }),
        ),
        (
            "TW I 2025",
            Meaning::In(When {
                frequency: Frequency::Quarterly,
                number: 1,
                year: Some(2025),
            }),
        ),
        ("", Meaning::Unused),
    ] {
        assert_eq!(Meaning::of(head, &names), meaning, "{head}");
        assert_eq!(
            Meaning::of_tag(&meaning.tag()),
            meaning,
            "{}",
            meaning.tag()
        );
    }
    assert_eq!(Meaning::of_tag("of a later release"), Meaning::Unused);
}

#[test]
fn periods_are_read_as_people_write_them() {
    for (text, period) in [
        ("TW II", "2026-Q2"),
        ("triwulan 3", "2026-Q3"),
        ("Triwulan IV Tahun 2025", "2025-Q4"),
        ("II", "2026-Q2"),
        ("4", "2026-Q4"),
        ("Maret", "2026-03"),
        ("mar 2025", "2025-03"),
        ("2024-Q1", "2024-Q1"),
        ("2024-11", "2024-11"),
        ("2024", "2024"),
    ] {
        let when = When::read(text).unwrap();
        assert_eq!(
            when.in_year(when.year.unwrap_or(2026)).to_string(),
            period,
            "{text}"
        );
    }
    for wrong in ["", "TW V", "5", "kapan", "Semester I"] {
        assert_eq!(When::read(wrong), None, "{wrong}");
    }
}

#[test]
fn a_row_for_each_variable_with_a_column_for_each_quarter_is_read_and_undone_as_one() {
    let mut person = Person::new(8, "Ani", sample());
    let mut table = sheet(&[
        &["Laporan Bidang"],
        &["No", "Uraian", "Satuan", "Tahun 2026"],
        &["", "", "", "TW I", "TW II", "TW III", "Target TW IV"],
        &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        &[
            "1",
            "Jumlah PMKS",
            "orang",
            "120950",
            "16,030",
            "nihil",
            "9",
        ],
        &["2", "jumlah  kpm graduasi", "KPM", "", "n/a", "banyak", "9"],
        &["3", "Jumlah dana hibah", "Rp", "1", "2"],
        &["", "Jumlah", "", "5", "6"],
    ]);
    table.merged.push(Merged {
        top: 2,
        bottom: 2,
        left: 3,
        right: 6,
    });
    let workspace = &person.workspace;
    let graduated = workspace.plan_for_year(2026).unwrap().variables[2]
        .name
        .text()
        .to_owned();
    if let Value::Text(text) = &mut table.rows[5].cells[1].value {
        *text = graduated.to_uppercase();
    }
    let (heads, look) = looked(workspace, &table);
    assert_eq!(
        (heads.body, heads.columns[4].head.as_str()),
        (5, "Tahun 2026 TW II")
    );
    let rows: Vec<_> = told(&look)
        .into_iter()
        .map(|it| (it.0, it.2, it.3))
        .collect();
    let row = |place: &str, period: &str, says: &str| (place.into(), period.into(), says.into());
    assert_eq!(
        rows,
        [
            row("D5", "2026-Q1", "120.950"),
            row("E5", "2026-Q2", "16,03"),
            row("F5", "2026-Q3", "nihil"),
            row("E6", "2026-Q2", "data tidak tersedia"),
            row("F6", "2026-Q3", "unread"),
        ]
    );
    let at = "B7".into();
    assert_eq!(
        look.problems,
        [Problem::UnknownName {
            at,
            text: "Jumlah dana hibah".into()
        }]
    );
    let choices: Vec<_> = look
        .pasted
        .cells
        .iter()
        .map(|it| it.first_choice())
        .collect();
    assert_eq!(choices[4], Choice::Leave);
    let cells = cells(&look.pasted, &choices);
    assert_eq!(cells.len(), 4);
    let batch = person.does(Command::Enter {
        cells,
        purpose: Purpose::Paste,
    });
    let (_, again) = looked(&person.workspace, &table);
    assert_eq!((again.same, again.pasted.cells.len()), (4, 1));
    person.does(Command::Undo(made(&batch).id));
    let (_, undone) = looked(&person.workspace, &table);
    assert_eq!(undone, look);
}

#[test]
fn a_column_for_each_variable_with_rows_of_parts_and_periods_is_read() {
    let workspace = sample();
    let plan = workspace.plan_for_year(2026).unwrap();
    let served = variable(&workspace, "PMKS_DITANGANI");
    let [first, second] = [0, 1].map(|place| {
        let units = plan
            .units
            .iter()
            .filter(|it| served.responsible.contains(&it.id));
        units
            .map(|it| it.short_name())
            .nth(place)
            .unwrap()
            .to_owned()
    });
    let mut table = sheet(&[
        &["Bidang", "Periode", "PMKS_DITANGANI", "Catatan"],
        &[&first, "TW I", "10", "x"],
        &["", "TW II", "11"],
        &["", "Februari", "12"],
        &[&second.to_uppercase(), "TW II 2025", "13"],
        &["Bidang Lain", "TW II", "14"],
        &["Jumlah", "TW II", "48"],
        &["", "TW II", "15"],
        &[&first, "entah", "16"],
        &[&first, "TW I", "17"],
    ]);
    // The name of the first unit is merged over its rows.
    table.merged.push(Merged {
        top: 2,
        bottom: 4,
        left: 0,
        right: 0,
    });
    let (_, look) = looked(&workspace, &table);
    let rows: Vec<_> = told(&look)
        .into_iter()
        .map(|it| (it.0, it.2, it.3))
        .collect();
    let row = |place: &str, period: &str, says: &str| (place.into(), period.into(), says.into());
    assert_eq!(
        rows[..2],
        [row("C2", "2026-Q1", "10"), row("C3", "2026-Q2", "11")]
    );
    assert_eq!(rows[2], row("C5", "2025-Q2", "13"));
    let name = served.name.text().to_owned();
    let at = |place: &str| place.to_owned();
    assert_eq!(
        look.problems,
        [
            Problem::Twice {
                at: at("C4"),
                first: at("C2")
            },
            Problem::UnknownPart {
                at: at("A6"),
                text: "Bidang Lain".into(),
                variable: name.clone()
            },
            Problem::NeedsPart {
                at: at("C8"),
                variable: name
            },
            Problem::BadPeriod {
                at: at("C9"),
                text: "entah".into(),
                variable: String::new()
            },
            Problem::Twice {
                at: at("C10"),
                first: at("C2")
            },
        ]
    );
}

#[test]
fn a_units_own_part_needs_no_column_and_periods_nobody_names_are_those_of_the_page() {
    let workspace = sample();
    let own = unit(&workspace, "Bidang Rehabilitasi Sosial");
    let table = sheet(&[
        &["Data", "Nilai"],
        &["PMKS_DITANGANI", "7"],
        &["LKS_TERDAFTAR", "80"],
    ]);
    let heads = heads(&workspace, &table);
    let look = look(&workspace, &table, &heads, &assumed(Some(own)));
    let rows = told(&look);
    assert_eq!(
        (rows[0].0.as_str(), rows[0].2.as_str(), rows[0].3.as_str()),
        ("B2", "2026-Q2", "7")
    );
    assert_eq!(look.pasted.cells[0].address.part, Some(own));
    assert!(matches!(
        look.pasted.cells[0].now,
        Content::NotEntered | Content::Entered(_)
    ));
}

#[test]
fn what_heads_do_not_tell_is_guessed_from_the_cells_and_can_be_said() {
    let workspace = sample();
    let table = sheet(&[
        &["A", "B", "C", "D"],
        &["1", "JML_PMKS", "orang", "120000"],
        &["2", "LKS_TERDAFTAR", "lembaga", "77"],
    ]);
    let found = heads(&workspace, &table);
    let means: Vec<_> = found.columns.iter().map(|it| it.meaning).collect();
    assert_eq!(means[1], Meaning::Name);
    assert!(means.contains(&Meaning::Figure));
    let mut heads = found.clone();
    heads.take(&[
        Meaning::Unused,
        Meaning::Name,
        Meaning::Unused,
        Meaning::Figure,
    ]);
    let look = super::look(&workspace, &table, &heads, &assumed(None));
    assert_eq!(look.pasted.cells[0].place.as_deref(), Some("D2"));
    heads.take(&[Meaning::Unused; 4]);
    let nothing = super::look(&workspace, &table, &heads, &assumed(None));
    assert_eq!(nothing.problems, [Problem::NoNames, Problem::NoFigures]);
    assert!(nothing.problems.iter().all(Problem::stops));
}

#[test]
fn what_was_said_of_heads_is_remembered_for_sheets_with_the_same_ones() {
    let workspace = sample();
    let table = sheet(&[&["Kolom 1", "Kolom 2"], &["JML_PMKS", "5"]]);
    let mut said = heads(&workspace, &table);
    let means = [
        Meaning::Name,
        Meaning::In(When {
            frequency: Frequency::Quarterly,
            number: 3,
            year: None,
        }),
    ];
    said.take(&means);
    let mut kept = Kept::default();
    assert_eq!(kept.of(&said), None);
    kept.keep(&said);
    let written = serde_json::to_string(&kept).unwrap();
    let read: Kept = serde_json::from_str(&written).unwrap();
    let same = heads(
        &workspace,
        &sheet(&[&["KOLOM  1", "kolom 2"], &["LKS_AKTIF", "9"]]),
    );
    assert_eq!(read.of(&same).as_deref(), Some(&means[..]));
    let other = heads(
        &workspace,
        &sheet(&[&["Kolom 1", "Kolom 3"], &["JML_PMKS", "5"]]),
    );
    assert_eq!(read.of(&other), None);
    for number in 0..60 {
        let head = format!("Kolom {number}");
        kept.keep(&heads(
            &workspace,
            &sheet(&[&["x", &head], &["JML_PMKS", "5"]]),
        ));
    }
    assert_eq!(kept.of(&said), None, "old ones are forgotten");
}

#[test]
fn formulas_hidden_rows_and_more_than_one_change_can_hold_are_told() {
    let workspace = sample();
    let mut table = sheet(&[
        &["Uraian", "TW I", "TW II"],
        &["JML_PMKS", "5", "6"],
        &["LKS_AKTIF", "7"],
    ]);
    table.rows[1].cells[1].is_formula = true;
    table.rows[2].is_hidden = true;
    let (_, look) = looked(&workspace, &table);
    assert_eq!(look.formulas, Some((1, "B2".into())));
    assert_eq!(look.hidden, Some((1, 3)));
    assert_eq!(look.pasted.cells.len(), 3);

    let years: Vec<String> = (2021..2100).map(|it| it.to_string()).collect();
    let rows: Vec<Vec<&str>> = years
        .iter()
        .flat_map(|year| {
            ["JML_PMKS", "LKS_AKTIF", "LKS_TERDAFTAR"]
                .map(|name| vec![name, year.as_str(), "1", "2", "3", "4"])
        })
        .collect();
    let mut all: Vec<&[&str]> = vec![&["Data dasar", "Tahun", "TW I", "TW II", "TW III", "TW IV"]];
    all.extend(rows.iter().map(Vec::as_slice));
    let (_, look) = looked(&workspace, &sheet(&all));
    let known = look
        .problems
        .iter()
        .filter(|it| matches!(it, Problem::TooMany { .. }))
        .count();
    assert!(
        look.pasted.cells.len() <= 800 && known <= 1,
        "{:?}",
        look.problems
    );
}
