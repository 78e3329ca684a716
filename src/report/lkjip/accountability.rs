//! BAB III: what was reached, by indicator and comparison, and how the money was spent.

use super::comparisons;
use super::figures::{Figures, Told};
use super::money;
use super::passages::under_tables;
use super::prose;
use super::tables::Numbers;
use crate::log::Attribute;
use crate::report::year::{achievement, target};
use crate::report::{Block, Cell, Level, Row, Value};

/// The chapter.
pub fn accountability(figures: &Figures) -> Vec<Block> {
    let mut numbers = Numbers::of_chapter(3);
    let mut blocks = vec![
        Block::Heading(Level::One, "BAB III AKUNTABILITAS KINERJA".into()),
        Block::Heading(Level::Two, "A. Capaian Kinerja Organisasi".into()),
        overview(figures, &mut numbers),
    ];
    let (_, rules) = &figures.measurement;
    blocks.extend(rules.first().cloned().map(Block::Note));
    blocks.push(comparisons::coverage(figures, &mut numbers));
    for (place, told) in figures.indicators.iter().enumerate() {
        blocks.extend(indicator(figures, told, place + 1, &mut numbers));
    }
    blocks.push(Block::Heading(Level::Two, "B. Realisasi Anggaran".into()));
    blocks.extend(money::realisation(figures, &mut numbers));
    blocks
}

/// All indicators against the targets of the year, with the mean.
fn overview(figures: &Figures, numbers: &mut Numbers) -> Block {
    let year = figures.year;
    let heads = [format!("Target {year}"), format!("Realisasi {year}")];
    let columns = [
        ("Indikator", 400),
        (&*heads[0], 160),
        (&*heads[1], 160),
        ("Capaian (%)", 130),
        ("Predikat", 150),
    ];
    let row = |told: &Told| {
        let against = &told.card.measurement.against_year;
        let rating = told.card.year_rating.as_ref();
        Row::new(vec![
            told.heading().into(),
            Cell::new(target(&against.target, told.card.is_percentage)).middle(),
            Cell::new(told.actual()).middle(),
            Cell::new(achievement(against)).middle(),
            Cell::new(crate::report::year::rating(rating)).middle(),
        ])
    };
    let mut rows: Vec<_> = figures.indicators.iter().map(row).collect();
    rows.extend(figures.mean.filter(|mean| mean.of > 1).map(|mean| {
        let words = format!("Rata-rata ({} dari {} indikator)", mean.counted, mean.of);
        let shown = mean.percent.map_or(Value::from("–"), Value::Number);
        Row::total(vec![
            Cell::from(words).spanning(3, 1),
            Cell::new(shown).middle(),
            Cell::from(""),
        ])
    }));
    let name = format!("Capaian indikator kinerja utama tahun {year}");
    numbers.table(&name, &columns, rows)
}

/// All seven comparisons of an indicator.
fn indicator(figures: &Figures, told: &Told, place: usize, numbers: &mut Numbers) -> Vec<Block> {
    let year = figures.year;
    let mut blocks = vec![Block::Heading(
        Level::Two,
        format!("A.{place} {}", told.heading()),
    )];
    let narrative = figures.passage_on(told, Attribute::Comparison);
    let [first, second, third, fourth] = under_tables(told, &narrative);
    let mut section = |number: usize, name: &str, parts: [Vec<Block>; 2]| {
        blocks.push(Block::Heading(Level::Three, format!("({number}) {name}")));
        blocks.extend(parts.into_iter().flatten());
    };
    let head = format!("Target dan realisasi tahun {year}");
    section(1, &head, [vec![comparisons::target(told, numbers)], first]);
    let mut years = vec![comparisons::years(told, numbers)];
    years.extend(comparisons::partial(told).map(Block::Note));
    years.extend(comparisons::chart(told, numbers).map(Block::Chart));
    section(
        2,
        "Perbandingan dengan tahun-tahun sebelumnya",
        [years, second],
    );
    let ends = comparisons::end(told, numbers).into_iter().collect();
    section(3, "Perbandingan dengan target akhir Renstra", [ends, third]);
    let standards = comparisons::standard(told, numbers).into_iter().collect();
    section(
        4,
        "Perbandingan dengan standar nasional",
        [standards, fourth],
    );
    let passage = |attribute| figures.passage_on(told, attribute).blocks();
    let head = match told.is_met() {
        Some(true) => "Analisis penyebab keberhasilan dan langkah perbaikan",
        Some(false) => "Analisis penyebab kegagalan dan langkah perbaikan",
        None => "Analisis kendala dan langkah perbaikan",
    };
    section(5, head, [Vec::new(), passage(Attribute::Causes)]);
    let efficiency = comparisons::efficiency(told, numbers).into_iter().collect();
    let said = passage(Attribute::Efficiency);
    section(6, "Efisiensi penggunaan sumber daya", [efficiency, said]);
    let mut programs: Vec<_> = comparisons::programs(told, numbers).into_iter().collect();
    let is_draft = |it: &super::figures::Helper| it.helped.is_none() && it.hindered.is_none();
    if told.helpers.iter().any(is_draft) {
        programs.push(Block::Note(prose::HELPERS_DRAFTED.into()));
    }
    let said = passage(Attribute::Programs);
    section(
        7,
        "Program dan kegiatan yang menunjang atau menghambat",
        [programs, said],
    );
    blocks
}
