//! BAB I: the organisation, its duties and functions, its staff, its strategic issues.

use super::figures::Figures;
use super::tables::Numbers;
use crate::domain::plan::Unit;
use crate::log::Attribute;
use crate::report::{Block, Level, List, Marks, Row, Says};
use crate::text::{Lang, time};

/// The chapter.
pub fn introduction(figures: &Figures) -> Vec<Block> {
    let mut numbers = Numbers::of_chapter(1);
    let mut blocks = vec![
        Block::Heading(Level::One, "BAB I PENDAHULUAN".into()),
        Block::Heading(Level::Two, "A. Organisasi".into()),
    ];
    blocks.extend(organisation(figures));
    blocks.push(Block::Heading(Level::Two, "B. Tugas dan Fungsi".into()));
    blocks.extend(figures.plan.units.iter().flat_map(mandate));
    let staff = "C. Sumber Daya Manusia".into();
    blocks.push(Block::Heading(Level::Two, staff));
    blocks.extend(figures.passage(Attribute::Staffing).blocks());
    blocks.extend(officials(figures, &mut numbers));
    blocks.push(Block::Heading(Level::Two, "D. Isu Strategis".into()));
    blocks.extend(figures.passage(Attribute::StrategicIssues).blocks());
    blocks
}

fn organisation(figures: &Figures) -> Vec<Block> {
    let name = figures.agency().name.text();
    let units = figures.plan.units.iter();
    let units: Vec<_> = units.map(|unit| unit.name.text().to_owned()).collect();
    if units.is_empty() {
        let none = format!("Susunan organisasi {name} belum dicatat.");
        return vec![Block::Paragraph(none)];
    }
    let lead = format!(
        "{name} terdiri atas {} unsur organisasi berikut.",
        units.len()
    );
    let items = List {
        marks: Marks::Numbers,
        items: units,
    };
    vec![Block::Paragraph(lead), Block::List(items)]
}

/// The duty and the functions of a unit; nothing where the plan states neither.
fn mandate(unit: &Unit) -> Vec<Block> {
    let mandate = &unit.mandate;
    let duty = mandate.duty.first().map(|duty| Block::Clause {
        term: match mandate.heading.text() {
            "" => "Tugas".into(),
            heading => heading.into(),
        },
        says: Says::Text(duty.clone()),
    });
    let items: Vec<_> = mandate
        .functions
        .iter()
        .map(|it| it.text.text().to_owned())
        .collect();
    let functions = (!items.is_empty()).then(|| Block::Clause {
        term: "Fungsi".into(),
        says: Says::List(List {
            marks: Marks::Numbers,
            items,
        }),
    });
    let said: Vec<_> = duty.into_iter().chain(functions).collect();
    let head =
        (!said.is_empty()).then(|| Block::Heading(Level::Three, unit.name.text().to_owned()));
    head.into_iter().chain(said).collect()
}

/// Who held which office at the end of the year.
fn officials(figures: &Figures, numbers: &mut Numbers) -> Option<Block> {
    let columns = [("Unit kerja", 400), ("Jabatan", 320), ("Nama", 280)];
    let row = |texts: &[String; 3]| Row::new(texts.iter().map(|it| it.as_str().into()).collect());
    let rows: Vec<_> = figures.officials.iter().map(row).collect();
    let day = crate::domain::period::Period::Year(figures.year).end();
    let name = format!("Pejabat per {}", time::day(Lang::Id, day));
    (!rows.is_empty()).then(|| numbers.table(&name, &columns, rows))
}
