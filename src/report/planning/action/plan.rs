//! The plan itself: targets within the year beside the steps and the money. Twelve months leave no room beside their
//! targets, so that steps and money have a table of their own there.

use super::{NONE, indicators, lines};
use crate::app::action_plan::steps;
use crate::domain::amount::Decimal;
use crate::domain::period::Frequency;
use crate::domain::plan::Indicator;
use crate::report::planning::programs::{Ceiling, total};
use crate::report::planning::served::{Served, served};
use crate::report::planning::targets::promised;
use crate::report::year::{Year, target, unit_of_measure};
use crate::report::{Block, Cell, Document, Orientation, Part, Row, Table, Value, file_name};
use crate::text::{Lang, time};

/// Stands where a quarter or month has no target, and where nobody has said what is done.
const NO_TARGET: &str = "–";
const NO_STEP: &str = "Belum disusun";
const NO_MONEY: &str = "Belum ada program yang dikaitkan";

/// The budget by which the year is planned.
const CEILING: Ceiling = Ceiling::Original;

/// The action plan of a year, by quarter or by month.
pub fn action_plan(year: &Year, frequency: Frequency) -> Document {
    let number = year.year();
    let (rhythm, of_files) = match frequency {
        Frequency::Monthly => ("BULANAN", "Rencana-Aksi-Bulanan"),
        Frequency::Quarterly | Frequency::Yearly => ("TRIWULANAN", "Rencana-Aksi"),
    };
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![
            "RENCANA AKSI ATAS PERJANJIAN KINERJA".into(),
            year.agency().name.text().to_uppercase(),
            format!("{rhythm} TAHUN {number}"),
        ]),
    ];
    let indicators = indicators(year);
    match (indicators.is_empty(), frequency) {
        (true, _) => blocks.push(Block::Paragraph(NONE.into())),
        (false, Frequency::Monthly) => {
            blocks.push(Block::Table(of_targets(year, &indicators)));
            blocks.push(Block::Table(of_steps(year, &indicators)));
        }
        (false, _) => blocks.push(Block::Table(of_quarters(year, &indicators))),
    }
    blocks.push(year.drawn_up_by_head());
    Document {
        title: format!("Rencana Aksi {number}"),
        file_name: file_name(of_files, year.agency(), &number.to_string()),
        parts: vec![Part {
            orientation: Orientation::Landscape,
            blocks,
        }],
    }
}

/// Everything in one table, as the form has it.
fn of_quarters(year: &Year, indicators: &[&Indicator]) -> Table {
    let frequency = Frequency::Quarterly;
    let behind = [
        "Program/Kegiatan/Sub Kegiatan",
        "Rencana Aksi",
        "Anggaran (Rp)",
        "Penanggung Jawab",
    ];
    let before = |number: usize, it: &Indicator| {
        let mut cells = named(year, number, it);
        cells.extend(within(year, it, frequency));
        cells
    };
    Table {
        label: "Rencana aksi".into(),
        caption: None,
        widths: vec![30, 108, 113, 62, 60, 48, 48, 48, 48, 145, 102, 106, 82],
        head: head(year, frequency, &behind),
        rows: rows(year, indicators, frequency, 11, before),
    }
}

/// The targets of every month.
fn of_targets(year: &Year, indicators: &[&Indicator]) -> Table {
    let frequency = Frequency::Monthly;
    let rows = indicators.iter().enumerate().map(|(place, it)| {
        let mut cells = named(year, place + 1, it);
        cells.extend(within(year, it, frequency));
        Row::new(cells)
    });
    let each = std::iter::repeat_n(47, frequency.per_year().into());
    Table {
        label: "Target bulanan".into(),
        caption: None,
        widths: [28, 125, 150, 68, 60].into_iter().chain(each).collect(),
        head: head(year, frequency, &[]),
        rows: rows.collect(),
    }
}

/// What is done in the months, with which money.
fn of_steps(year: &Year, indicators: &[&Indicator]) -> Table {
    let heads = [
        "No",
        "Indikator Kinerja",
        "Program/Kegiatan/Sub Kegiatan",
        "Rencana Aksi",
        "Anggaran (Rp)",
        "Penanggung Jawab",
    ];
    let before = |number: usize, it: &Indicator| {
        let number = Cell::new(Value::Number(number.into())).middle();
        vec![number, it.name.text().into()]
    };
    Table {
        label: "Rencana aksi".into(),
        caption: None,
        widths: vec![28, 190, 250, 280, 105, 145],
        head: vec![heads.map(Cell::from).to_vec()],
        rows: rows(year, indicators, Frequency::Monthly, 4, before),
    }
}

/// Two rows of heads: the quarters or months stand under one.
fn head(year: &Year, frequency: Frequency, behind: &[&str]) -> Vec<Vec<Cell>> {
    let tall = |text: &str| Cell::from(text).spanning(1, 2);
    let before = [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Satuan",
        "Target Tahunan",
    ];
    let mut first: Vec<_> = before.map(tall).into();
    first.push(Cell::from("Target").spanning(frequency.per_year().into(), 1));
    first.extend(behind.iter().copied().map(tall));
    let second = frequency.periods(year.year());
    let second = second.map(|period| Cell::from(time::period_short(Lang::Id, period)));
    vec![first, second.collect()]
}

/// The indicator with what it measures and its target of the year.
fn named(year: &Year, number: usize, indicator: &Indicator) -> Vec<Cell> {
    vec![
        Cell::new(Value::Number(number.into())).middle(),
        year.measured(indicator).into(),
        indicator.name.text().into(),
        Cell::from(unit_of_measure(indicator)).middle(),
        Cell::new(promised(year, indicator)).middle(),
    ]
}

/// Its targets within the year.
fn within(year: &Year, indicator: &Indicator, frequency: Frequency) -> Vec<Cell> {
    let cells = frequency.periods(year.year()).map(|period| {
        let stated = indicator.target(period);
        let value = match stated.first() {
            Some(_) => target(stated, indicator.is_percentage()),
            None => NO_TARGET.into(),
        };
        Cell::new(value).middle()
    });
    cells.collect()
}

/// Every indicator with a row for each programme that serves it, and the sum of the money; `before` gives the cells
/// before its programmes, which with those of programmes and steps are so many columns before the money.
fn rows(
    year: &Year,
    indicators: &[&Indicator],
    frequency: Frequency,
    columns: usize,
    before: impl Fn(usize, &Indicator) -> Vec<Cell>,
) -> Vec<Row> {
    let money = served(year, indicators);
    let mut rows = Vec::new();
    let mut amounts: Vec<Option<Decimal>> = Vec::new();
    for (place, (indicator, money)) in indicators.iter().zip(&money).enumerate() {
        let parts = [
            before(place + 1, indicator),
            vec![done(year, indicator, frequency).into()],
            vec![answers(year, indicator).into()],
        ];
        rows.extend(of_indicator(year, parts, money));
        amounts.extend(counted(money));
    }
    rows.extend(total(&amounts, [columns, 1]));
    rows
}

/// The rows of an indicator: what stands once spans all of them.
fn of_indicator(year: &Year, once: [Vec<Cell>; 3], money: &[Served<'_>]) -> Vec<Row> {
    let count = money.len().max(1);
    let spanned = once.map(|cells| cells.into_iter().map(|cell| cell.spanning(1, count)));
    let [mut first, mut steps, mut answers] = spanned.map(Iterator::collect::<Vec<_>>);
    let rows = (0..count).map(|place| {
        let served = money.get(place);
        let name = served.map(|it| year.with_code(it.program));
        let mut cells = std::mem::take(&mut first);
        cells.push(name.unwrap_or_else(|| NO_MONEY.to_owned()).into());
        cells.append(&mut steps);
        cells.push(served.map_or("".into(), |it| it.cell(CEILING)));
        cells.append(&mut answers);
        Row::new(cells)
    });
    rows.collect()
}

/// The amount that counts in each row of an indicator.
fn counted(money: &[Served<'_>]) -> Vec<Option<Decimal>> {
    match money.is_empty() {
        true => vec![None],
        false => money.iter().map(|it| it.counted(CEILING)).collect(),
    }
}

/// What is done, period by period.
fn done(year: &Year, indicator: &Indicator, frequency: Frequency) -> String {
    let told = steps(year.workspace, indicator.id, year.year(), frequency);
    let told = told.into_iter().map(|(period, text)| {
        let period = time::period_short(Lang::Id, period);
        format!("{period}: {text}")
    });
    let told: Vec<_> = told.collect();
    match told.is_empty() {
        true => NO_STEP.to_owned(),
        false => lines(&told),
    }
}

fn answers(year: &Year, indicator: &Indicator) -> String {
    match indicator.responsible.is_empty() {
        true => NO_TARGET.to_owned(),
        false => year.units(&indicator.responsible),
    }
}
