//! How the action plan went in a quarter or in the year: what was reached, noted and agreed.

use super::{NONE, indicators, lines};
use crate::app::action_plan::{remarks, steps};
use crate::app::follow_up::{Item, items};
use crate::app::query::overview::Card;
use crate::domain::measure::Comparison;
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Indicator;
use crate::report::year::{Year, achievement, actual, target, unit_of_measure};
use crate::report::{Block, Cell, Document, Orientation, Part, Row, Table, Value, file_name};
use crate::text::{Lang, time};

/// The monitoring of the action plan through a period.
pub fn action_monitoring(year: &Year) -> Document {
    let period = year.period;
    let when = time::period(Lang::Id, period);
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![
            "PEMANTAUAN RENCANA AKSI".into(),
            year.agency().name.text().to_uppercase(),
            match period {
                Period::Year(year) => format!("TAHUN {year}"),
                _ => format!("SAMPAI DENGAN {}", when.to_uppercase()),
            },
        ]),
    ];
    if indicators(year).is_empty() {
        blocks.push(Block::Paragraph(NONE.into()));
    } else {
        blocks.push(Block::Table(table(year)));
        blocks.extend((period.frequency() != Frequency::Yearly).then(|| {
            Block::Note(format!(
                "Capaian dihitung terhadap target s.d. {}; yang bertanda (tahunan) terhadap target tahunan.",
                time::period_short(Lang::Id, period)
            ))
        }));
    }
    blocks.push(year.signed_by_head(year.today));
    Document {
        title: format!("Pemantauan Rencana Aksi {when}"),
        file_name: file_name("Pemantauan-Rencana-Aksi", year.agency(), &when),
        parts: vec![Part {
            orientation: Orientation::Landscape,
            blocks,
        }],
    }
}

fn table(year: &Year) -> Table {
    let heads = [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Satuan",
        "Rencana Aksi",
        "Target",
        "Realisasi",
        "Capaian (%)",
        "Catatan",
        "Tindak Lanjut",
        "Bukti",
    ];
    let items = items(year.workspace);
    let cards = year.indicators.iter().chain(&year.below);
    let rows = cards.filter_map(|card| Some((card, year.plan.indicator(card.indicator)?)));
    let rows = rows.enumerate();
    let rows = rows.map(|(place, (card, it))| row(year, place + 1, card, it, &items));
    Table {
        label: "Pemantauan rencana aksi".into(),
        caption: None,
        widths: vec![30, 115, 120, 68, 130, 72, 75, 75, 115, 105, 95],
        head: vec![heads.map(Cell::from).to_vec()],
        rows: rows.collect(),
    }
}

fn row(year: &Year, number: usize, card: &Card, indicator: &Indicator, items: &[Item]) -> Row {
    let (comparison, _) = card.headline();
    let remarks = remarks(year.workspace, &year.plan, indicator, year.period, items);
    let middle = |value: Value| Cell::new(value).middle();
    Row::new(vec![
        middle(Value::Number(number.into())),
        year.measured(indicator).into(),
        indicator.name.text().into(),
        middle(unit_of_measure(indicator).into()),
        done(year, indicator).into(),
        middle(aim(year, card, comparison)),
        middle(actual(card)),
        middle(achievement(comparison)),
        lines(&remarks.notes).into(),
        lines(&remarks.follow_ups).into(),
        lines(&remarks.proofs).into(),
    ])
}

/// The target that the achievement is held against; one of the year says so in the middle of it.
fn aim(year: &Year, card: &Card, comparison: &Comparison) -> Value {
    let value = target(&comparison.target, card.is_percentage);
    let is_of_year = card.measurement.against_period.is_none();
    let is_within = year.period.frequency() != Frequency::Yearly;
    match value.printed().is_empty() {
        false if is_of_year && is_within => format!("{} (tahunan)", value.printed()).into(),
        _ => value,
    }
}

/// The steps of the period, or those of the quarters and months in it.
fn done(year: &Year, indicator: &Indicator) -> String {
    let frequencies = [Frequency::Quarterly, Frequency::Monthly];
    let all = frequencies
        .into_iter()
        .flat_map(|it| steps(year.workspace, indicator.id, year.year(), it));
    let through = all.filter(|(period, _)| period.end() <= year.period.end());
    let told: Vec<_> = through
        .map(|(period, text)| format!("{}: {text}", time::period_short(Lang::Id, period)))
        .collect();
    lines(&told)
}
