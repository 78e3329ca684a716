use super::*;
use crate::app::query::testing::{decree, sample, today, unit};
use crate::app::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::period::Period;
use crate::report::Table;
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
            "1 | Program Penanganan Warga Negara Migran Korban Tindak Kekerasan | Belum ada indikator |  | Kegiatan yang belum dirinci | 0",
            "2 | Program Rehabilitasi Sosial | Angka kekambuhan PPKS pascarehabilitasi | 8% | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial | 360.000.000",
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

#[test]
fn an_amended_agreement_says_on_which_ground_and_promises_the_amended_budget() {
    use crate::app::Command;
    use crate::app::agreement::GROUNDS;
    use crate::app::query::testing::Person;
    let mut ani = Person::new(8, "Ani", sample());
    let unit = unit(&ani.workspace, "Bidang Rehabilitasi Sosial");
    ani.does(Command::Set {
        facts: vec![(ground_key(unit, 2024), Value::text(GROUNDS[1]))],
    });
    let day = "2024-10-31".parse().unwrap();
    let year = Year::drawn_up(&ani.workspace, Period::Year(2024), day, today()).unwrap();
    let document = amended_agreement(&year, Some(unit));
    holds(&document);
    follow(
        &document,
        &[
            "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024",
            "Dra. Siti Contoh, M.M.",
            "mengubah Perjanjian Kinerja Tahun 2024 karena perubahan strategi",
            "LAMPIRAN PERUBAHAN PERJANJIAN KINERJA TAHUN 2024",
            "2.270.000.000",
        ],
    );
}
