//! The plan itself: targets within the year beside the steps and the money.

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
    blocks.push(match indicators.is_empty() {
        true => Block::Paragraph(NONE.into()),
        false => Block::Table(table(year, &indicators, frequency)),
    });
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

fn table(year: &Year, indicators: &[&Indicator], frequency: Frequency) -> Table {
    let money = served(year, indicators);
    let mut rows = Vec::new();
    let mut amounts = Vec::new();
    for (place, (indicator, money)) in indicators.iter().zip(&money).enumerate() {
        let (own, of_own) = rows_of(year, place + 1, indicator, money, frequency);
        rows.extend(own);
        amounts.extend(of_own);
    }
    let before = 7 + usize::from(frequency.per_year());
    rows.extend(total(&amounts, [before, 1]));
    Table {
        label: "Rencana aksi".into(),
        caption: None,
        widths: widths(frequency),
        head: head(year, frequency),
        rows,
    }
}

fn head(year: &Year, frequency: Frequency) -> Vec<Vec<Cell>> {
    let tall = |text: &str| Cell::from(text).spanning(1, 2);
    let count = usize::from(frequency.per_year());
    let mut first: Vec<_> = [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Satuan",
        "Target Tahunan",
    ]
    .map(tall)
    .into();
    first.push(Cell::from("Target").spanning(count, 1));
    let behind = [
        "Program/Kegiatan/Sub Kegiatan",
        "Rencana Aksi",
        "Anggaran (Rp)",
        "Penanggung Jawab",
    ];
    first.extend(behind.map(tall));
    let second = frequency.periods(year.year());
    let second = second.map(|period| Cell::from(time::period_short(Lang::Id, period)));
    vec![first, second.collect()]
}

fn widths(frequency: Frequency) -> Vec<u16> {
    let (before, each, behind): ([u16; 5], u16, [u16; 4]) = match frequency {
        Frequency::Monthly => ([22, 90, 90, 40, 45], 34, [95, 105, 60, 45]),
        Frequency::Quarterly | Frequency::Yearly => {
            ([25, 115, 120, 50, 55], 45, [140, 150, 90, 75])
        }
    };
    let within = std::iter::repeat_n(each, frequency.per_year().into());
    before.into_iter().chain(within).chain(behind).collect()
}

/// The rows of an indicator: one for each programme that serves it, and the amount that counts in each.
fn rows_of(
    year: &Year,
    number: usize,
    indicator: &Indicator,
    money: &[Served<'_>],
    frequency: Frequency,
) -> (Vec<Row>, Vec<Option<Decimal>>) {
    const CEILING: Ceiling = Ceiling::Original;
    let count = money.len().max(1);
    let own = said_once(year, number, indicator, frequency);
    let own = own.map(|cells| cells.into_iter().map(|cell| cell.spanning(1, count)));
    let [mut first, mut steps, mut answers] = own.map(Iterator::collect::<Vec<_>>);
    let mut rows = Vec::new();
    let mut amounts = Vec::new();
    for place in 0..count {
        let mut cells = std::mem::take(&mut first);
        let served = money.get(place);
        let name = served.map(|it| year.with_code(it.program));
        cells.push(name.unwrap_or_else(|| NO_MONEY.to_owned()).into());
        cells.append(&mut steps);
        cells.push(served.map_or("".into(), |it| it.cell(CEILING)));
        cells.append(&mut answers);
        rows.push(Row::new(cells));
        amounts.push(served.and_then(|it| it.counted(CEILING)));
    }
    (rows, amounts)
}

/// The cells that stand once over all rows of an indicator: those before its programmes, its steps, who answers.
fn said_once(
    year: &Year,
    number: usize,
    indicator: &Indicator,
    frequency: Frequency,
) -> [Vec<Cell>; 3] {
    let mut first = vec![
        Cell::new(Value::Number(number.into())).middle(),
        year.measured(indicator).into(),
        indicator.name.text().into(),
        Cell::from(unit_of_measure(indicator)).middle(),
        Cell::new(promised(year, indicator)).middle(),
    ];
    first.extend(frequency.periods(year.year()).map(|period| {
        let stated = indicator.target(period);
        let value = match stated.first() {
            Some(_) => target(stated, indicator.is_percentage()),
            None => NO_TARGET.into(),
        };
        Cell::new(value).middle()
    }));
    let told = steps(year.workspace, indicator.id, year.year(), frequency);
    let told: Vec<_> = told
        .into_iter()
        .map(|(period, text)| format!("{}: {text}", time::period_short(Lang::Id, period)))
        .collect();
    let told = match told.is_empty() {
        true => NO_STEP.to_owned(),
        false => lines(&told),
    };
    let answers = match indicator.responsible.is_empty() {
        true => NO_TARGET.to_owned(),
        false => year.units(&indicator.responsible),
    };
    [first, vec![told.into()], vec![answers.into()]]
}
