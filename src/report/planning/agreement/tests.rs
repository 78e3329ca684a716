use super::*;
use crate::app::Command;
use crate::app::agreement::{GROUNDS, ground_key};
use crate::app::query::testing::{Person, decree, sample, today, unit};
use crate::app::signed::{Signing, sign, signed};
use crate::app::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::period::Period;
use crate::log::Value;
use crate::report::Table;
use crate::report::difference::differences;
use crate::report::frozen::{as_of_today, freeze, thaw};
use crate::report::testing::holds;

fn of(workspace: &Workspace, unit: Option<EntityId>, day: &str) -> Document {
    let day: Date = day.parse().unwrap();
    let period = Period::Year(day.year());
    let year = Year::drawn_up(workspace, period, day, today()).unwrap();
    let document = agreement(&year, unit);
    holds(&document);
    document
}

fn follow(document: &Document, expected: &[&str]) {
    let texts = document.texts();
    let mut from = 0;
    for landmark in expected {
        let at = texts[from..]
            .iter()
            .position(|text| text.contains(landmark));
        let at = at.unwrap_or_else(|| panic!("{landmark} in {:?}", &texts[from..]));
        from += at + 1;
    }
}

#[test]
fn the_head_promises_to_the_head_of_the_region_in_the_words_of_the_form() {
    let document = of(&sample(), None, "2024-01-31");
    follow(
        &document,
        &[
            "PEMERINTAH KABUPATEN CONTOH",
            "PERJANJIAN KINERJA TAHUN 2024",
            "Dalam rangka mewujudkan",
            "Nama",
            "Drs. Lalu Contoh, M.Si.",
            "Kepala Dinas Sosial Kabupaten Contoh",
            "Pihak Pertama",
            "H. Raden Contoh",
            "Bupati Contoh",
            "Pihak Kedua",
            "berjanji",
            "supervisi",
            "Contoh, 31 Januari 2024",
            "Pihak Kedua,\nBupati Contoh",
            "Pihak Pertama,\nKepala Dinas Sosial Kabupaten Contoh",
            "LAMPIRAN PERJANJIAN KINERJA TAHUN 2024",
            "Tujuan: ",
            "Persentase Graduasi Mandiri",
            "0,01%",
            "Persentase Cakupan PMKS",
            "80,27%",
            "Program Penunjang Urusan",
            "6.510.000.000",
            "Jumlah",
        ],
    );
}

fn table<'d>(document: &'d Document, label: &str) -> &'d Table {
    let mut tables = document.blocks().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let found = tables.find(|table| table.label == label);
    found.unwrap_or_else(|| panic!("no {label} in {}", document.title))
}

fn lines(table: &Table) -> Vec<String> {
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| cell.value.printed());
        cells.collect::<Vec<_>>().join(" | ")
    });
    rows.collect()
}

#[test]
fn what_stands_at_goals_is_listed_under_its_goal_and_money_adds_up_to_the_budget() {
    let sample = sample();
    let document = of(&sample, None, "2024-01-31");
    let targets = lines(table(&document, "Target kinerja"));
    assert!(targets[0].starts_with("1 | Tujuan: "), "{targets:?}");
    assert!(!targets[1].contains("Tujuan: "), "{targets:?}");
    assert_eq!(targets.len(), 4);
    let money = table(&document, "Program dan anggaran");
    let budget = crate::app::budget_of::budget(&sample, 2024, today()).unwrap();
    let whole = budget.total.original();
    let total = &money.rows.last().unwrap().cells[1];
    assert_eq!(total.value.decimal(), Some(whole.value().unwrap().0));
    let place = (money.rows.len() - 1, 2);
    let follows = total
        .formula
        .as_ref()
        .unwrap()
        .gives(&money.body_grid(), place);
    assert_eq!(
        follows.and_then(|it| it.to_decimal()),
        total.value.decimal()
    );
}

#[test]
fn the_head_of_a_unit_promises_what_the_unit_carries_out() {
    let sample = sample();
    let of_unit = |name| of(&sample, Some(unit(&sample, name)), "2024-01-31");
    let document = of_unit("Bidang Rehabilitasi Sosial");
    follow(
        &document,
        &[
            "Made Contoh, S.ST.",
            "Drs. Lalu Contoh, M.Si.",
            "Kepala Dinas Sosial Kabupaten Contoh",
            "LAMPIRAN PERJANJIAN KINERJA TAHUN 2024",
            "Persentase Cakupan PMKS",
        ],
    );
    assert_eq!(
        lines(table(&document, "Program dan kegiatan")),
        [
            "Program Penanganan Warga Negara Migran Korban Tindak Kekerasan | Belum ada indikator |  | Kegiatan yang belum dirinci | 0",
            "Program Rehabilitasi Sosial | Angka kekambuhan PPKS pascarehabilitasi | 8% | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial | 360.000.000",
            "Kegiatan yang belum dirinci | 2.050.000.000",
            "Jumlah | 2.410.000.000",
        ]
    );
    let secretary = of_unit("Sub Bagian Umum, Kepegawaian dan Keuangan");
    follow(
        &secretary,
        &[
            "Nengah Contoh, S.E.",
            "Sekretaris",
            "Belum ada indikator, program",
        ],
    );
}

#[test]
fn whoever_held_the_office_on_the_day_signs() {
    for (day, name, office) in [
        ("2024-06-30", "Drs. Lalu Contoh, M.Si.", "Kepala Dinas"),
        (
            "2024-07-01",
            "Baiq Contoh, S.Sos., M.AP.",
            "Plt. Kepala Dinas",
        ),
        ("2024-10-01", "Dra. Siti Contoh, M.M.", "Kepala Dinas"),
    ] {
        let document = of(&sample(), None, day);
        follow(&document, &["Nama", name, "Jabatan", office]);
    }
}

#[test]
fn the_decree_alone_gives_an_agreement_that_says_what_is_missing() {
    let decree = decree();
    let document = of(&decree, None, "2024-01-31");
    follow(
        &document,
        &[
            NOT_KNOWN,
            "Kepala Dinas Sosial Kabupaten Lombok Tengah",
            "Bupati Lombok Tengah",
            "Praya, 31 Januari 2024",
            "0,01%",
            "Program dan anggaran Tahun 2024 belum dicatat.",
        ],
    );
    let unit = unit(&decree, "Bidang Rehabilitasi Sosial");
    follow(
        &of(&decree, Some(unit), "2024-01-31"),
        &[
            "Kepala Bidang Rehabilitasi Sosial",
            "Belum ada indikator, program",
        ],
    );
}

fn amended(workspace: &Workspace, unit: Option<EntityId>) -> Document {
    let day = "2024-10-31".parse().unwrap();
    let year = Year::drawn_up(workspace, Period::Year(2024), day, today()).unwrap();
    let document = amended_agreement(&year, unit);
    holds(&document);
    document
}

#[test]
fn an_amended_agreement_says_what_changed_and_on_which_ground() {
    let mut ani = Person::new(8, "Ani", sample());
    let rehabilitation = unit(&ani.workspace, "Bidang Rehabilitasi Sosial");
    let document = amended(&ani.workspace, Some(rehabilitation));
    follow(
        &document,
        &[
            "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024",
            "Dra. Siti Contoh, M.M.",
            "mengubah Perjanjian Kinerja Tahun 2024 karena pergantian atau mutasi pejabat; serta perubahan strategi",
            "LAMPIRAN PERUBAHAN PERJANJIAN KINERJA TAHUN 2024",
            "2.270.000.000",
            "Perubahan terhadap Perjanjian Kinerja Tahun 2024:",
            "Nama: semula Drs. Lalu Contoh, M.Si., menjadi Dra. Siti Contoh, M.M.",
            "Jumlah Anggaran: semula Rp2.410.000.000, menjadi Rp2.270.000.000.",
            "Made Contoh, S.ST.",
        ],
    );
    ani.does(Command::Set {
        facts: vec![(ground_key(rehabilitation, 2024), Value::text(GROUNDS[2]))],
    });
    let document = amended(&ani.workspace, Some(rehabilitation));
    follow(&document, &["karena perubahan prioritas atau asumsi"]);
}

#[test]
fn a_signed_agreement_stays_and_what_changed_since_is_known() {
    let mut ani = Person::new(8, "Ani", sample());
    let head = ani.workspace.current_plan().unwrap().units[0].id;
    let written = of(&ani.workspace, Some(head), "2024-01-15");
    let kept = freeze(&written);
    assert!(kept.len() < 20_000, "{} bytes", kept.len());
    ani.does(
        sign(Signing {
            kind: DocumentKind::Agreement,
            period: Period::Year(2024),
            unit: Some(head),
            official: None,
            number: "050/12/2024".into(),
            date: "2024-01-15".parse().unwrap(),
            ground: String::new(),
            kept_at: String::new(),
            frozen: kept,
        })
        .unwrap(),
    );
    let signed = &signed(&ani.workspace)[0];
    assert_eq!(
        thaw(signed.frozen.as_deref().unwrap()),
        Some(written.clone())
    );
    // The office passed on in the same year, so today another one would be written.
    let now = as_of_today(&ani.workspace, signed, today()).unwrap();
    let told = differences(&written, &now);
    let told: Vec<_> = told.iter().map(Difference::sentence).collect();
    assert_eq!(
        told,
        ["Nama: semula Drs. Lalu Contoh, M.Si., menjadi Dra. Siti Contoh, M.M."]
    );
    // And the budget was amended, which is another agreement.
    let year = Year::drawn_up(
        &ani.workspace,
        Period::Year(2024),
        "2024-12-31".parse().unwrap(),
        today(),
    );
    let (copy, changes) = changes_since_signed(&year.unwrap(), Some(head)).unwrap();
    assert_eq!(copy.id, signed.id);
    let changes: Vec<_> = changes.iter().map(|it| it.place.as_str()).collect();
    assert!(changes.contains(&"Nama"), "{changes:?}");
    assert!(changes.contains(&"Jumlah Anggaran"), "{changes:?}");
    let document = amended(&ani.workspace, Some(head));
    follow(
        &document,
        &["mengubah Perjanjian Kinerja Tahun 2024 tanggal 15 Januari 2024 karena"],
    );
}

#[test]
fn what_another_release_froze_and_this_one_cannot_read_is_told_apart_and_kept() {
    let frozen = r#"{"title":"PK","sheets":[]}"#;
    assert_eq!(thaw(frozen), None);
    let mut ani = Person::new(8, "Ani", sample());
    ani.does(
        sign(Signing {
            kind: DocumentKind::Agreement,
            period: Period::Year(2024),
            unit: None,
            official: None,
            number: String::new(),
            date: "2024-01-15".parse().unwrap(),
            ground: String::new(),
            kept_at: String::new(),
            frozen: frozen.into(),
        })
        .unwrap(),
    );
    let kept = &signed(&ani.workspace)[0];
    assert_eq!(kept.frozen.as_deref(), Some(frozen));
}

#[test]
fn an_agreement_is_held_against_its_budget_document_and_the_plan() {
    use crate::app::execution::{ExecutionKind, record};
    use crate::app::query::testing::{made, number};
    use crate::log::{Attribute, Key};
    use crate::text::Lang;
    let said = |workspace: &Workspace, year: u16, day: &str| {
        let day: Date = day.parse().unwrap();
        let year = Year::drawn_up(workspace, Period::Year(year), day, today()).unwrap();
        let all = checks(&year, DocumentKind::Agreement, None);
        let all = all
            .iter()
            .map(|it| format!("{} {}", it.is_fine(), it.sentence(Lang::Id)));
        all.collect::<Vec<_>>()
    };
    let mut ani = Person::new(8, "Ani", sample());
    let bare = said(&ani.workspace, 2024, "2024-01-31");
    assert!(
        bare[0].starts_with("false DPA tahun ini belum dicatat"),
        "{bare:?}"
    );
    assert_eq!(bare.len(), 1);
    let batch = ani.does(record(2024, ExecutionKind::Original));
    let id = EntityId {
        made_by: made(&batch).id,
        ordinal: 0,
    };
    let total = ExecutionKind::Original.column().key(id, 2024);
    ani.does(Command::Set {
        facts: vec![
            (
                Key::always(id, Attribute::Date),
                Value::Date("2023-12-31".parse().unwrap()),
            ),
            (total, Value::Entry(number("14350000000").unwrap())),
        ],
    });
    let fine = said(&ani.workspace, 2024, "2024-01-31");
    assert!(fine.iter().all(|it| it.starts_with("true")), "{fine:?}");
    assert_eq!(fine.len(), 2);
    ani.does(Command::Set {
        facts: vec![(total, Value::Entry(number("14350000000.50").unwrap()))],
    });
    let late = said(&ani.workspace, 2024, "2024-02-01");
    assert!(
        late[0].contains("paling lambat 31 Januari 2024"),
        "{late:?}"
    );
    assert!(late[1].contains("selisih Rp0,50"), "{late:?}");
    // In 2025 another version of the plan measures than the one in force on New Year's Day.
    let other = said(&ani.workspace, 2025, "2025-01-01");
    let target = "Target Persentase Graduasi Mandiri di sini 0,01%, sedangkan IKU yang mengukur tahun ini menetapkan 1,00%.";
    assert!(other.iter().any(|it| it.contains(target)), "{other:?}");
    let nameless = said(&decree(), 2024, "2024-01-31");
    assert!(
        nameless
            .iter()
            .any(|it| it.contains("Nama Bupati Lombok Tengah pada tanggal dokumen belum dicatat")),
        "{nameless:?}"
    );
}
