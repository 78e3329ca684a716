//! The calendar of a year's duties (*kalender kewajiban kinerja*) as a document.

use super::year::Year;
use super::{Block, Cell, Document, Orientation, Part, Row, Table, Value, file_name};
use crate::app::calendar::{Duty, State, calendar as duties};
use crate::app::query::duties::{missing, name, rule, state};
use crate::text::{Lang, number, time};

const HEADS: [(&str, u16); 6] = [
    ("No", 35),
    ("Kewajiban", 245),
    ("Batas Waktu", 110),
    ("Dasar", 250),
    ("Status", 130),
    ("Yang Belum", 230),
];

/// The calendar of a year as it stands today.
pub fn calendar(year: &Year) -> Document {
    let of = year.year();
    let all = duties(year.workspace, of, year.today).unwrap_or_default();
    let rows = all.iter().enumerate();
    let table = Table {
        label: "Kalender kewajiban".into(),
        caption: None,
        widths: HEADS.map(|(_, width)| width).to_vec(),
        head: vec![HEADS.map(|(head, _)| head.into()).to_vec()],
        rows: rows.map(|(place, duty)| row(of, place + 1, duty)).collect(),
    };
    let blocks = vec![
        year.letterhead(),
        Block::Title(vec![
            "KALENDER KEWAJIBAN KINERJA".into(),
            year.agency().name.text().to_uppercase(),
            format!("TAHUN {of}"),
        ]),
        Block::Paragraph(summary(year, &all)),
        Block::Table(table),
        Block::Note(NOTE.into()),
    ];
    Document {
        title: format!("Kalender Kewajiban Kinerja {of}"),
        file_name: file_name("Kalender-Kinerja", year.agency(), &of.to_string()),
        parts: vec![Part {
            orientation: Orientation::Landscape,
            blocks,
        }],
    }
}

const NOTE: &str = "Status mengikuti fakta: tanda tangan, isian, verifikasi, tanggal rapat, dan anggaran yang dicatat. \
    Batas waktu yang ditandai asumsi dapat berbeda di daerah; ikuti surat edaran setempat.";

fn summary(year: &Year, all: &[Duty]) -> String {
    let count = |is_meant: fn(State) -> bool| all.iter().filter(|it| is_meant(it.state)).count();
    let late: Vec<_> = all
        .iter()
        .filter_map(|it| match it.state {
            State::Late(days) => Some(days),
            _ => None,
        })
        .collect();
    let as_of = time::day(Lang::Id, year.today);
    let mut says = format!(
        "Per {as_of}: {} dari {} kewajiban selesai, {} terlambat.",
        count(|state| matches!(state, State::Done(_))),
        all.len(),
        late.len(),
    );
    if let Some(longest) = late.iter().max() {
        says.push_str(&format!(
            " Yang terlama terlambat {} hari.",
            number::count(*longest)
        ));
    }
    says
}

fn row(year: u16, place: usize, duty: &Duty) -> Row {
    Row::new(vec![
        Cell::new(Value::Number(place.into())).middle(),
        name(Lang::Id, duty.what, year).into(),
        Cell::new(Value::Date(duty.due)),
        rule(Lang::Id, duty.what).into(),
        state(Lang::Id, duty.state).into(),
        missing(Lang::Id, duty).into(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Workspace;
    use crate::app::query::testing::{decree, sample};
    use crate::domain::period::Period;
    use crate::report::testing::holds;

    fn of(workspace: &Workspace, year: u16, today: &str) -> String {
        let today = today.parse().unwrap();
        let document = calendar(&Year::through(workspace, Period::Year(year), today).unwrap());
        holds(&document);
        document.texts().join("|")
    }

    #[test]
    fn each_duty_has_its_day_its_ground_and_who_is_late() {
        let texts = of(&sample(), 2026, "2026-11-24");
        for expected in [
            "KALENDER KEWAJIBAN KINERJA|DINAS SOSIAL KABUPATEN CONTOH (FIKTIF)|TAHUN 2026|",
            "Isian TW II 2026 lengkap dari semua unit|15 Juli 2026|Asumsi: pada bulan setelah triwulan berakhir.|\
             Terlambat 132 hari|Bidang Pemberdayaan Sosial (1 dari 3 isian); Bidang Rehabilitasi Sosial (1 dari 3 isian)",
            "LKjIP ditandatangani|28 Februari 2027|PermenPANRB 53/2014: paling lambat dua bulan setelah tahun anggaran \
             berakhir.|Sisa 96 hari",
        ] {
            assert!(texts.contains(expected), "{expected} in {texts}");
        }
    }

    #[test]
    fn the_decree_alone_has_a_calendar_too() {
        let texts = of(&decree(), 2024, "2024-02-10");
        for expected in [
            "Per 10 Februari 2024: 0 dari 23 kewajiban selesai, 2 terlambat. Yang terlama terlambat 10 hari.",
            "Perjanjian Kinerja ditandatangani|31 Januari 2024|",
            "tanpa unit penanggung jawab",
        ] {
            assert!(texts.contains(expected), "{expected} in {texts}");
        }
    }
}
