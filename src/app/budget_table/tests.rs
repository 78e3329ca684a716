use super::*;
use crate::app::budget_entry::Column::{Amended, Original, Spent};
use crate::app::budget_entry::NoAmount;
use crate::app::budget_of::{budget, code_of, editions, money};
use crate::app::query::testing::{Person, decree, made, number, sample, today};
use crate::app::{Command, Workspace, csv};
use crate::domain::entry::Entry;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Program;
use crate::text::entry;

fn grid(text: &str) -> Grid {
    Grid::of_rows(&csv::rows(text), MOST_ROWS).unwrap()
}

fn assumed() -> Assumed {
    Assumed {
        year: 2024,
        edition: "Kepmendagri 900.1.15.5-1317/2023".into(),
    }
}

fn look(text: &str) -> Look {
    Look::at(&grid(text), None, &assumed())
}

fn person(workspace: Workspace) -> Person {
    Person::new(8, "Ani", workspace)
}

fn program<'a>(person: &'a Person, name: &str) -> &'a Program {
    let plan = person.workspace.current_plan().unwrap();
    let mut found = plan.programs.iter();
    found.find(|it| it.name.text() == name).unwrap()
}

/// Codes and names of everything, indented by level.
fn outline(person: &Person, year: u16) -> Vec<String> {
    let workspace = &person.workspace;
    let editions = editions(workspace);
    let plan = workspace.current_plan().unwrap();
    let lines = plan.programs.iter().map(|it| {
        let code = code_of(workspace.book(), &editions, it, year);
        let indent = match it.kind {
            EntityKind::Program => "",
            EntityKind::Activity => "  ",
            _ => "    ",
        };
        format!("{indent}{code} {}", it.name.text())
    });
    lines.collect()
}

const NOMENCLATURE: &str = "\
kode_program,program,kode_kegiatan,kegiatan,kode_sub_kegiatan,sub_kegiatan,indikator,satuan
1.06.02,PROGRAM PEMBERDAYAAN SOSIAL,1.06.02.2.01,Pemberdayaan KAT,1.06.02.2.01.0002,Pendampingan KAT,Jumlah keluarga yang didampingi,Keluarga
1.06.02,PROGRAM PEMBERDAYAAN SOSIAL,1.06.02.2.01,Pemberdayaan KAT,1.06.02.2.01.0004,\"Pembinaan, pemantauan\",Jumlah lokasi,Lokasi
,,,,1.06.02.2.01.0005,Evaluasi,Jumlah lokasi,Lokasi
";

#[test]
fn a_nomenclature_makes_an_outline_in_one_change_that_can_be_undone() {
    let mut ani = person(decree());
    let look = look(NOMENCLATURE);
    assert_eq!(look.things.len(), 5);
    let unused = [6, 7].map(|column| Problem::UnknownColumn { column });
    assert_eq!(
        look.problems,
        unused[1..],
        "the column of indicators may name codes"
    );
    let proposal = propose(&look, &ani.workspace).unwrap();
    assert_eq!((proposal.new, proposal.known), ([1, 1, 3], [0; 3]));
    assert_eq!(proposal.unknown, []);
    assert_eq!(proposal.editions, [assumed().edition]);
    assert_eq!(proposal.refusal(), None);
    let batch = ani.does(proposal.command());
    assert_eq!(
        outline(&ani, 2024),
        [
            "1.06.02 PROGRAM PEMBERDAYAAN SOSIAL",
            "  1.06.02.2.01 Pemberdayaan KAT",
            "    1.06.02.2.01.0002 Pendampingan KAT",
            "    1.06.02.2.01.0004 Pembinaan, pemantauan",
            "    1.06.02.2.01.0005 Evaluasi",
        ]
    );
    // Again, it says nothing new.
    let again = propose(&look, &ani.workspace).unwrap();
    assert_eq!((again.new, again.known), ([0; 3], [1, 1, 3]));
    assert!(ani.tries(again.command()).unwrap().is_none());
    ani.does(Command::Undo(made(&batch).id));
    assert_eq!(outline(&ani, 2024), Vec::<String>::new());
}

#[test]
fn a_budget_of_years_and_editions_is_read_with_its_states() {
    let text = "\
tahun;tingkat;kode;edisi;nama;pagu_murni;pagu_perubahan;realisasi_tw1;realisasi_tw2;keadaan_tw1;keadaan_tw2;indikator;unit
2022;program;1.06.06;Kepmendagri 050-5889/2021;PROGRAM PENANGANAN BENCANA;980000000;1.040.000.000;0;156000000;nihil;terisi;IKU3;IKU4;Bidang Perlindungan dan Jaminan Sosial
2022;sub kegiatan;1.06.06.02.01.01;Kepmendagri 050-5889/2021;Penyediaan Makanan;312000000;;60490017;;terisi;belum_diisi;IKU3;Bidang Perlindungan dan Jaminan Sosial
2024;sub kegiatan;1.06.06.2.01.0001;Kepmendagri 900.1.15.5-1317/2023;Penyediaan Makanan;402000000;388000000;69642013;n/a;terisi;;;
"
    .replace("IKU3;IKU4;Bidang", "\"IKU3;IKU4\";Bidang");
    let mut ani = person(decree());
    let look = look(&text);
    assert_eq!(look.problems, [Problem::UnknownColumn { column: 1 }]);
    let proposal = propose(&look, &ani.workspace).unwrap();
    assert_eq!(proposal.new, [1, 1, 1]);
    assert_eq!((proposal.entered, proposal.years), (10, Some((2022, 2024))));
    ani.does(proposal.command());
    let food = program(&ani, "Penyediaan Makanan").clone();
    let disaster = program(&ani, "PROGRAM PENANGANAN BENCANA").clone();
    assert_eq!(disaster.supports.len(), 2);
    assert_eq!(food.responsible.len(), 1);
    let book = ani.workspace.book();
    let said = |thing, year, column: crate::app::budget_entry::Column| {
        let key = column.key(thing, year);
        match book.value(&key) {
            Some(crate::log::Value::Entry(entry)) => Some(entry.clone()),
            _ => None,
        }
    };
    for (thing, year, column, entry) in [
        (disaster.id, 2022, Amended, number("1040000000")),
        (disaster.id, 2022, Spent(1), Some(Entry::Nil)),
        (disaster.id, 2022, Spent(2), number("156000000")),
        (food.id, 2022, Amended, None),
        (food.id, 2022, Spent(2), None),
        (food.id, 2024, Original, number("402000000")),
        (food.id, 2024, Spent(2), Some(Entry::NotAvailable)),
    ] {
        assert_eq!(said(thing, year, column), entry, "{year} {column:?}");
    }
    // One thing in two editions: each year prints its own form.
    assert!(outline(&ani, 2022).contains(&"    1.06.06.2.01.01 Penyediaan Makanan".to_owned()));
    assert!(outline(&ani, 2024).contains(&"    1.06.06.2.01.0001 Penyediaan Makanan".to_owned()));
    // The activity between has a code and no name yet.
    assert!(outline(&ani, 2024).contains(&"  1.06.06.2.01 ".to_owned()));
    let total = budget(&ani.workspace, 2022, today()).unwrap().total;
    assert_eq!(total.ceiling().value().unwrap().0, 1_040_000_000.into());
}

#[test]
fn what_is_known_is_corrected_and_never_made_twice() {
    let mut ani = person(sample());
    let text = "\
Kode,Uraian,Pagu Murni,Realisasi TW I
1.06.02,Program Pemberdayaan Sosial,\"1.085.000.000\",\"114.240.123\"
1.06.07,PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN,220000000,
1.06.06.2.01.0001,Penyediaan Makanan,402000000,1
1.06.06.2.01.0002,Penyediaan Sandang dan Pangan,180000000,";
    let before = ani.workspace.current_plan().unwrap().programs.len();
    let proposal = propose(&look(text), &ani.workspace).unwrap();
    assert_eq!((proposal.new, proposal.known), ([0; 3], [3, 1, 2]));
    assert_eq!(
        (proposal.entered, proposal.changed, proposal.same),
        (0, 2, 4)
    );
    let renamed = &proposal.renamed[0];
    assert_eq!(
        (renamed.0, &*renamed.1, &*renamed.2),
        (5, "Penyediaan Sandang", "Penyediaan Sandang dan Pangan")
    );
    ani.does(proposal.command());
    let plan = ani.workspace.current_plan().unwrap();
    assert_eq!(plan.programs.len(), before);
    let grave = program(&ani, "Program Pengelolaan Taman Makam Pahlawan");
    let now = money(ani.workspace.book(), grave.id, 2024);
    assert_eq!(now.original.value().unwrap().0, 220_000_000.into());
}

#[test]
fn a_code_of_another_edition_names_the_same_thing_only_by_its_name() {
    let mut ani = person(sample());
    let text = "\
Kode,Edisi,Uraian,Pagu
1.06.06.2.01.0009,Kepmendagri 1/2030,Penyediaan Makanan,5
1.06.06.2.01.0002,Kepmendagri 1/2030,Layanan Dukungan Psikososial,6";
    let proposal = propose(&look(text), &ani.workspace).unwrap();
    // Food has another code now; clothing's code is another thing's.
    assert_eq!(proposal.new, [0, 0, 1]);
    assert_eq!(proposal.editions, ["Kepmendagri 1/2030"]);
    ani.does(proposal.command());
    let lines = outline(&ani, 2024);
    assert!(lines.contains(&"    1.06.06.2.01.0009 Penyediaan Makanan".to_owned()));
    assert!(lines.contains(&"    1.06.06.2.01.0002 Layanan Dukungan Psikososial".to_owned()));
    assert!(outline(&ani, 2023).contains(&"    1.06.06.2.01.01 Penyediaan Makanan".to_owned()));
}

#[test]
fn heads_may_stand_in_two_rows_below_titles() {
    let text = "\
DPA DINAS SOSIAL\t\t\t\t
\t\t\t\t
Kode Rekening\tProgram/Kegiatan/Sub Kegiatan\tPagu\t\tRealisasi\t
\t\tMurni\tPerubahan\tTW I\tTW II
(1)\t(2)\t(3)\t(4)\t(5)\t(6)
1\tURUSAN WAJIB\t\t\t\t
1.06.02\tPROGRAM PEMBERDAYAAN SOSIAL\t100\t120\t10\t20
5.1.02.01.01.0024\tBelanja Alat Tulis\t40\t\t\t
Jumlah\t\t100\t120\t10\t20
";
    let look = look(text);
    let meanings: Vec<_> = look.heads.columns.iter().map(|it| it.meaning).collect();
    use Meaning::{Amount, Code, Name};
    assert_eq!(
        meanings,
        [
            Code(None),
            Name(None),
            Amount(Original),
            Amount(Amended),
            Amount(Spent(1)),
            Amount(Spent(2)),
        ]
    );
    assert_eq!((look.things.len(), look.figures.len()), (1, 4));
    assert_eq!(look.problems, [Problem::Accounts { rows: 2 }]);
}

#[test]
fn what_cannot_be_read_is_told_by_row_and_column_and_the_rest_is_taken() {
    let text = "\
Kode,Uraian,Tahun,Pagu,Realisasi TW I
1.06.02,Satu,2024,banyak,16,
1.06.03,Dua,dua ribu,100,
1.06.XY,Tiga,2024,100,
,Empat,2024,100,
1.06.02,Lain,2024,7,
1.06.02,Satu,2024,8,\"16,030\"
1.06.05,Lima,2024,-5,5202014507900001";
    let look = look(text);
    let told: Vec<_> = look
        .problems
        .iter()
        .map(|it| match it {
            Problem::BadAmount { row, column, .. } => format!("amount {row} {column}"),
            Problem::BadYear { row, column, .. } => format!("year {row} {column}"),
            Problem::BadCode { row, column, .. } => format!("code {row} {column}"),
            Problem::NoCode { row } => format!("no code {row}"),
            Problem::TwoNames { row, first, .. } => format!("two names {row} {first}"),
            Problem::Twice { row, column, first } => format!("twice {row} {column} {first}"),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(
        told,
        [
            "amount 2 3",
            "year 3 2",
            "code 4 0",
            "no code 5",
            "two names 6 2",
            "twice 7 3 6",
            "twice 7 4 2",
            "amount 8 3",
            "amount 8 4",
        ]
    );
    let names: Vec<_> = look.things.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["Satu", "Dua", "Lima"]);
    let amounts: Vec<_> = look.figures.iter().map(|it| it.entry.clone()).collect();
    assert_eq!(amounts, [number("16").unwrap(), number("7").unwrap()]);
}

#[test]
fn codes_in_all_written_forms_name_one_thing_and_what_stands_above_it_is_made() {
    let mut ani = person(decree());
    let text = "\
Kode,Uraian,Pagu
1.06.04.2.01.01,Permakanan,1
1.06.04.02.01.0002,Sandang,2
1.06.04.2.01.0001,Permakanan,1
\"=\"\"1.06.04.2.01.0003\"\"\",=Alat+Bantu,3
'1.06.04.02.01.04,Reunifikasi,4
1 . 06 . 04,Rehabilitasi Sosial,10";
    let look = look(text);
    assert_eq!(look.problems, []);
    assert_eq!((look.things.len(), look.figures.len()), (6, 5));
    let proposal = propose(&look, &ani.workspace).unwrap();
    ani.does(proposal.command());
    // What begins like a formula is a name like any other.
    assert_eq!(
        outline(&ani, 2024),
        [
            "1.06.04 Rehabilitasi Sosial",
            "  1.06.04.2.01 ",
            "    1.06.04.2.01.0001 Permakanan",
            "    1.06.04.2.01.0002 Sandang",
            "    1.06.04.2.01.0003 =Alat+Bantu",
            "    1.06.04.2.01.0004 Reunifikasi",
        ]
    );
}

#[test]
fn money_is_read_in_all_its_forms_and_what_is_none_is_refused_by_row_and_column() {
    use NoAmount::{Negative, Share, Unreadable};
    let amount = |text: &str| Ok(number(text).unwrap());
    for (written, expected) in [
        ("Rp1.455.199.373.000,00", amount("1455199373000")),
        ("1.234,56", amount("1234.56")),
        ("13.837", amount("13837")),
        ("16,030", amount("16.03")),
        ("1,5 miliar", amount("1500000000")),
        ("nihil", Ok(Entry::Nil)),
        ("n/a", Ok(Entry::NotAvailable)),
        ("0", amount("0")),
        ("(5)", Err(Negative)),
        ("80,27%", Err(Share)),
        ("80 - 90", Err(Unreadable(entry::Unreadable::Range))),
        (
            "=SUM(B3:B9)",
            Err(Unreadable(entry::Unreadable::Uncomputed)),
        ),
    ] {
        let look = look(&format!("Kode,Pagu\n1.06.03,1\n1.06.02,\"{written}\""));
        let told = match look.figures.get(1) {
            Some(figure) => Ok(figure.entry.clone()),
            None => match look.problems.last() {
                Some(Problem::BadAmount {
                    row: 3,
                    column: 1,
                    why,
                    ..
                }) => Err(why.clone()),
                other => panic!("{written}: {other:?}"),
            },
        };
        assert_eq!(told, expected, "{written}");
    }
}

#[test]
fn an_amount_that_may_be_meant_otherwise_can_be_taken_so() {
    let mut look = look("Kode,Pagu\n1.06.02,\"16,030\"");
    let doubt = Problem::Doubt {
        row: 2,
        column: 1,
        text: "16,030".into(),
        figure: 0,
    };
    assert_eq!(look.problems, [doubt]);
    assert_eq!(Some(&look.figures[0].entry), number("16.03").as_ref());
    look.take_other(0);
    assert_eq!(Some(&look.figures[0].entry), number("16030").as_ref());
    look.take_other(0);
    assert_eq!(Some(&look.figures[0].entry), number("16.03").as_ref());
}

#[test]
fn a_table_without_heads_can_be_named_by_hand_and_one_without_codes_stops() {
    let text = "x,1.06.02,Pemberdayaan,100";
    assert_eq!(look(text).problems, [Problem::NoHeads]);
    let chosen = [
        Meaning::Unused,
        Meaning::Code(None),
        Meaning::Name(None),
        Meaning::Amount(Original),
    ];
    let named = Look::at(&grid(text), Some(&chosen), &assumed());
    assert_eq!(named.problems, []);
    assert_eq!((named.things.len(), named.figures.len()), (1, 1));
    let without = look("Uraian,Pagu\nSatu,5");
    assert_eq!(without.problems, [Problem::NoCodes]);
    assert!(propose(&without, &sample()).is_none());
    assert_eq!(look("Kode,Pagu\n,").problems, [Problem::NoRows]);
    let same = look("Kode,Pagu,Anggaran\n1.06.02,1,2");
    let twice = Problem::SameColumn {
        column: 2,
        first: 1,
    };
    assert_eq!(same.problems, [twice]);
    assert_eq!(same.figures.len(), 1);
}

#[test]
fn a_table_with_more_rows_than_any_office_has_is_refused() {
    let rows = vec![vec!["1.06.02".to_owned()]; MOST_ROWS + 1];
    assert!(Grid::of_rows(&rows, MOST_ROWS).is_err());
}
