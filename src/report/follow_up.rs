//! The follow-up register (*tindak lanjut*) of a year as a document.

use super::year::Year;
use super::{Block, Cell, Document, Orientation, Part, Row, Table, Value, file_name};
use crate::app::follow_up::{Item, Status, of_year};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::stated::Stated;
use crate::text::words::follow_up as words;
use crate::text::{Lang, time};

const TITLE: &str = "TINDAK LANJUT HASIL REVIU KINERJA";

/// The register of a year as it stands today.
pub fn follow_up(year: &Year) -> Document {
    let items = of_year(year.workspace, year.year());
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![
            TITLE.into(),
            year.agency().name.text().to_uppercase(),
            format!("TAHUN {}", year.year()),
        ]),
        Block::Paragraph(summary(&items, year)),
    ];
    if !items.is_empty() {
        blocks.push(Block::Table(table(year, &items)));
        blocks.push(Block::Note(NOTE.into()));
    }
    blocks.push(year.signed_by_head(year.today));
    Document {
        title: format!("Tindak Lanjut {}", year.year()),
        file_name: file_name("Tindak-Lanjut", year.agency(), &year.year().to_string()),
        parts: vec![Part {
            orientation: Orientation::Landscape,
            blocks,
        }],
    }
}

const NOTE: &str = "Status dihitung dari batas waktu dan tanggal selesai. Butir tahun sebelumnya ikut sampai selesai.";

/// How many there are, and how they stand.
fn summary(items: &[Item], year: &Year) -> String {
    let as_of = time::day(Lang::Id, year.today);
    if items.is_empty() {
        return format!(
            "Sampai dengan {as_of} belum ada tindak lanjut yang dicatat untuk tahun {}.",
            year.year()
        );
    }
    let of = |is_meant: fn(Status) -> bool| {
        let statuses = items.iter().map(|it| it.status(year.today));
        statuses.filter(|status| is_meant(*status)).count()
    };
    format!(
        "Per {as_of} tercatat {} butir: {} selesai, {} belum selesai, {} di antaranya terlambat.",
        items.len(),
        of(|status| !status.is_open()),
        of(Status::is_open),
        of(|status| matches!(status, Status::Late(_))),
    )
}

const HEADS: [(&str, u16); 10] = [
    ("No", 30),
    ("Indikator", 120),
    ("Triwulan", 60),
    ("Kendala", 150),
    ("Solusi", 130),
    ("Rencana Tindak Lanjut", 150),
    ("Penanggung Jawab", 100),
    ("Batas Waktu", 70),
    ("Bukti", 100),
    ("Status", 90),
];

fn table(year: &Year, items: &[Item]) -> Table {
    let rows = items.iter().enumerate();
    Table {
        label: "Tindak lanjut".into(),
        caption: None,
        widths: HEADS.map(|(_, width)| width).to_vec(),
        head: vec![HEADS.map(|(head, _)| head.into()).to_vec()],
        rows: rows
            .map(|(place, item)| row(year, place + 1, item))
            .collect(),
    }
}

fn row(year: &Year, place: usize, item: &Item) -> Row {
    let text = |stated: &Stated<String>| Cell::from(stated.text());
    let quarter = item.quarter.map(|it| time::period(Lang::Id, it));
    Row::new(vec![
        Cell::new(Value::Number(place.into())).middle(),
        indicator(year, item).into(),
        Cell::from(quarter.unwrap_or_default()).middle(),
        text(&item.obstacle),
        text(&item.solution),
        text(&item.follow_up),
        units(year, &item.responsible).into(),
        day(&item.due).middle(),
        evidence(item).into(),
        status(item.status(year.today)).into(),
    ])
}

/// The indicator that an item is about, with its code.
pub(super) fn indicator(year: &Year, item: &Item) -> String {
    let found = item.indicator.and_then(|id| year.plan.indicator(id));
    let named = found.map(|it| format!("{} {}", it.code.text(), it.name.text()));
    named.unwrap_or_default().trim_start().to_owned()
}

/// What units are called.
pub(super) fn units(year: &Year, units: &[EntityId]) -> String {
    let found = units.iter().filter_map(|id| year.plan.unit(*id));
    let names: Vec<_> = found.map(|unit| unit.short_name()).collect();
    names.join("; ")
}

fn day(stated: &Stated<Date>) -> Cell {
    match stated.first() {
        Some(day) => Cell::new(Value::Date(*day)),
        None => "".into(),
    }
}

fn evidence(item: &Item) -> String {
    /// So many letters of a fingerprint tell one file from another.
    const TOLD: usize = 12;
    let print = item.fingerprint.text();
    let print = print
        .get(..TOLD)
        .map(|print| format!("sidik berkas {print}"));
    let texts = [item.kept_at.text(), item.link.text()].map(str::to_owned);
    let said = texts.into_iter().chain(print).filter(|it| !it.is_empty());
    said.collect::<Vec<_>>().join("\n")
}

fn status(status: Status) -> String {
    match status {
        Status::Open(left) => words::open(Lang::Id, left),
        Status::Late(days) => words::late(Lang::Id, days),
        Status::Done(late) => words::done(Lang::Id, late),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::follow_up::raise;
    use crate::app::query::testing::{Person, decree, made, sample, today};
    use crate::domain::period::Period;
    use crate::log::{Attribute, Key, Value as Said};
    use crate::report::testing::holds;

    fn of(workspace: &crate::app::Workspace) -> Document {
        follow_up(&Year::through(workspace, Period::Year(2024), today()).unwrap())
    }

    #[test]
    fn the_register_lists_what_was_raised_and_how_late_it_is() {
        let mut ani = Person::new(8, "Ani", sample());
        let plan = ani.workspace.plan_for_year(2024).unwrap().clone();
        let indicator = plan.indicators.iter().find(|it| it.code.text() == "IKU 2");
        let quarter = Period::Quarter(2024, 2);
        let made_by = made(&ani.does(raise(quarter, indicator.map(|it| it.id)))).id;
        let id = EntityId {
            made_by,
            ordinal: 0,
        };
        let key = |attribute| Key::always(id, attribute);
        ani.does(Command::Set {
            facts: vec![
                (
                    key(Attribute::Obstacle),
                    Said::text("Data dua kecamatan belum masuk"),
                ),
                (key(Attribute::FollowUp), Said::text("=Jemput data")),
                (
                    key(Attribute::Responsible),
                    Said::Entities(vec![plan.units[5].id]),
                ),
                (
                    key(Attribute::Due),
                    Said::Date("2026-11-12".parse().unwrap()),
                ),
                (key(Attribute::Fingerprint), Said::text("0123456789abcdef")),
            ],
        });
        let document = of(&ani.workspace);
        holds(&document);
        let texts = document.texts().join("|");
        for expected in [
            "Per 24 November 2026 tercatat 1 butir: 0 selesai, 1 belum selesai, 1 di antaranya terlambat.",
            "1|IKU 2 Persentase Cakupan PMKS|TW II 2024|Data dua kecamatan belum masuk|=Jemput data|\
             Bidang Rehabilitasi Sosial|12 November 2026|sidik berkas 0123456789ab|Terlambat 12 hari",
        ] {
            assert!(texts.contains(expected), "{expected} in {texts}");
        }
    }

    #[test]
    fn an_empty_register_says_so() {
        for workspace in [sample(), decree()] {
            let document = of(&workspace);
            holds(&document);
            let texts = document.texts().join("|");
            assert!(
                texts.contains("belum ada tindak lanjut yang dicatat untuk tahun 2024"),
                "{texts}"
            );
            assert!(!document.has_tables());
        }
    }
}
