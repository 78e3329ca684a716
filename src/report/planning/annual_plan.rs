//! *Rencana Kinerja Tahunan*: what the year is to reach, and the programmes with which.

use super::programs::{self, Ceiling};
use super::targets;
use crate::report::year::{Year, unit_of_measure};
use crate::report::{Block, Cell, Document, Orientation, Part, Row, Table, Value, file_name};

/// The annual performance plan of a year, by the version of the plan in force when it is drawn up.
pub fn annual_plan(year: &Year) -> Document {
    let name = year.agency().name.text().to_uppercase();
    let indicators: Vec<_> = year.key_indicators().collect();
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![
            "RENCANA KINERJA TAHUNAN".into(),
            name,
            format!("TAHUN {}", year.year()),
        ]),
    ];
    blocks.push(match indicators.is_empty() {
        true => Block::Paragraph("Belum ada indikator kinerja utama.".into()),
        false => Block::Table(targets::table(year, &indicators, "Indikator Kinerja")),
    });
    blocks.extend(of_programs(year));
    blocks.push(programs::block(year, Ceiling::Original));
    blocks.push(year.drawn_up_by_head());
    Document {
        title: format!("Rencana Kinerja Tahunan {}", year.year()),
        file_name: file_name("RKT", year.agency(), &year.year().to_string()),
        parts: vec![Part {
            orientation: Orientation::Portrait,
            blocks,
        }],
    }
}

/// What programmes and their parts are to reach, where the plan measures any of them.
fn of_programs(year: &Year) -> Option<Block> {
    let measured = year.plan.programs.iter();
    let measured = measured.filter(|it| year.indicators_of(it.id).next().is_some());
    let rows = measured.enumerate().flat_map(|(place, program)| {
        let indicators: Vec<_> = year.indicators_of(program.id).collect();
        let count = indicators.len();
        let rows = indicators.into_iter().enumerate().map(move |(at, it)| {
            let mut cells = Vec::new();
            if at == 0 {
                let number = Cell::new(Value::Number((place + 1).into())).middle();
                let name = Cell::from(program.name.text());
                cells.extend([number, name].map(|cell| cell.spanning(1, count)));
            }
            cells.extend([
                it.name.text().into(),
                Cell::from(unit_of_measure(it)).middle(),
                Cell::new(targets::promised(year, it)).middle(),
            ]);
            Row::new(cells)
        });
        rows.collect::<Vec<_>>()
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let heads = [
        "No",
        "Program/Kegiatan/Sub Kegiatan",
        "Indikator Kinerja",
        "Satuan",
        "Target",
    ];
    Some(Block::Table(Table {
        label: "Indikator program".into(),
        caption: None,
        widths: vec![50, 360, 350, 110, 130],
        head: vec![heads.map(Cell::from).to_vec()],
        rows,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{decree, sample, today};
    use crate::domain::period::Period;
    use crate::report::testing::holds;

    #[test]
    fn a_year_is_planned_with_its_targets_and_its_programmes() {
        let day = "2024-01-31".parse().unwrap();
        for (workspace, expected) in [
            (
                sample(),
                [
                    "RENCANA KINERJA TAHUNAN",
                    "Persentase Graduasi Mandiri",
                    "Angka kekambuhan PPKS pascarehabilitasi",
                    "2.410.000.000",
                    "Drs. Lalu Contoh, M.Si.",
                ],
            ),
            (
                decree(),
                [
                    "RENCANA KINERJA TAHUNAN",
                    "Persentase Graduasi Mandiri",
                    "80,27%",
                    "Program dan anggaran Tahun 2024 belum dicatat.",
                    "Praya, 31 Januari 2024",
                ],
            ),
        ] {
            let year = Year::drawn_up(&workspace, Period::Year(2024), day, today()).unwrap();
            let document = annual_plan(&year);
            holds(&document);
            let texts = document.texts().join("|");
            for landmark in expected {
                assert!(texts.contains(landmark), "{landmark} in {texts}");
            }
        }
    }
}
