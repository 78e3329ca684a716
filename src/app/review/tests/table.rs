//! The table of regulations.

use super::*;
use crate::domain::finding::Regulation;

fn written(fields: [&str; 5]) -> Written {
    let [name, title, gazette, supplement, replaced_by] = fields.map(str::to_owned);
    Written {
        name,
        title,
        gazette,
        supplement,
        replaced_by,
        is_basis: false,
    }
}

fn named<'a>(rows: &'a [Row], name: &str) -> Vec<&'a Row> {
    let is = |row: &&Row| row.regulation.reference.written() == name;
    rows.iter().filter(is).collect()
}

#[test]
fn every_row_of_the_program_is_read_back_as_it_is_shown() {
    for row in rows(decree().book()) {
        let regulation = Written::of(&row.regulation).read().unwrap();
        assert!(regulation.reference.is_same(&row.regulation.reference));
        let same = Regulation {
            reference: row.regulation.reference.clone(),
            replaced_by: row.regulation.replaced_by.clone(),
            ..regulation
        };
        assert_eq!(same, row.regulation);
    }
}

#[test]
fn a_row_is_read_as_people_type_it_or_says_what_is_wrong() {
    use RegulationField::*;
    use RegulationProblem::*;
    for (fields, expected) in [
        (
            ["PP 58/2005", "Keuangan", "140", "4578", "PP 12/2019"],
            None,
        ),
        (
            [
                "Permendagri Nomor 86 Tahun 2017 tentang Tata Cara",
                "",
                "",
                "",
                "",
            ],
            None,
        ),
        (["", "Keuangan", "", "", ""], Some(Missing(Name))),
        (
            ["Surat edaran", "Keuangan", "", "", ""],
            Some(Unreadable(Name)),
        ),
        (["PP 58/2005", " ", "", "", ""], Some(Missing(Title))),
        (
            ["PP 58/2005", "Keuangan", "seratus", "", ""],
            Some(NoNumber(Gazette)),
        ),
        (
            ["PP 58/2005", "Keuangan", "", "4578a", ""],
            Some(NoNumber(Supplement)),
        ),
        (
            ["PP 58/2005", "Keuangan", "", "", "entah"],
            Some(Unreadable(ReplacedBy)),
        ),
        (
            ["PP 58/2005", "Keuangan", "", "", "PP 12/2001"],
            Some(NotYounger),
        ),
        (
            ["PP 58/2005", "Keuangan", "", "", "PP 58/2005"],
            Some(NotYounger),
        ),
    ] {
        assert_eq!(written(fields).read().err(), expected, "{fields:?}");
    }
}

#[test]
fn a_corrected_row_takes_the_place_of_the_programs_and_gives_it_back() {
    let mut ani = planner();
    let before = rows(ani.workspace.book());
    let name = "Undang-Undang Nomor 23 Tahun 2014";
    let mut regulation = named(&before, name)[0].regulation.clone();
    assert_eq!(open(&ani, Gazette).len(), 2);
    regulation.gazette = Some(224);
    ani.does(state(None, &regulation));
    assert_eq!(
        open(&ani, Gazette),
        ["Mengingat 8"],
        "the decree agrees with the table now"
    );
    let now = rows(ani.workspace.book());
    assert_eq!(now.len(), before.len());
    let [row] = named(&now, name)[..] else {
        panic!("{now:?}")
    };
    regulation.gazette = None;
    ani.does(state(row.id, &regulation));
    let now = rows(ani.workspace.book());
    assert_eq!(named(&now, name)[0].regulation.gazette, None);
    ani.does(forget(row.id.unwrap()));
    assert_eq!(rows(ani.workspace.book()), before);
}

#[test]
fn a_row_that_people_add_is_used_by_the_rules() {
    let mut ani = planner();
    let before = open(&ani, NotCited).len();
    let row = Written {
        is_basis: true,
        ..written([
            "Perpres 95/2018",
            "Sistem Pemerintahan Berbasis Elektronik",
            "182",
            "",
            "",
        ])
    };
    ani.does(state(None, &row.read().unwrap()));
    assert_eq!(open(&ani, NotCited).len(), before + 1);
    let rows = rows(ani.workspace.book());
    let kinds: Vec<_> = rows
        .iter()
        .map(|row| row.regulation.reference.kind)
        .collect();
    assert!(kinds.is_sorted(), "the highest first");
}
