//! The targets of indicators as a table: what each measures, once over all that measure it.

use crate::domain::period::Period;
use crate::domain::plan::Indicator;
use crate::report::year::{Year, target, unit_of_measure};
use crate::report::{Cell, Row, Table, Value};

/// What the table is called.
pub const LABEL: &str = "Target kinerja";

/// `No | Sasaran Strategis | Indikator … | Satuan | Target`.
pub fn table(year: &Year, indicators: &[&Indicator], heading: &str) -> Table {
    let heads = ["No", "Sasaran Strategis", heading, "Satuan", "Target"];
    let groups = indicators.chunk_by(|a, b| a.parent == b.parent);
    let rows = groups.enumerate();
    let rows = rows.flat_map(|(place, group)| rows_of(year, place + 1, group));
    Table {
        label: LABEL.into(),
        caption: None,
        widths: vec![50, 360, 350, 110, 130],
        head: vec![heads.map(Cell::from).to_vec()],
        rows: rows.collect(),
    }
}

fn rows_of(year: &Year, number: usize, group: &[&Indicator]) -> Vec<Row> {
    let rows = group.iter().enumerate().map(|(place, indicator)| {
        let mut cells = Vec::new();
        if place == 0 {
            let number = Cell::new(Value::Number(number.into())).middle();
            let measured = Cell::from(year.measured(indicator));
            cells.extend([number, measured].map(|cell| cell.spanning(1, group.len())));
        }
        cells.extend([
            indicator.name.text().into(),
            Cell::from(unit_of_measure(indicator)).middle(),
            Cell::new(promised(year, indicator)).middle(),
        ]);
        Row::new(cells)
    });
    rows.collect()
}

/// The target of the year, or that there is none.
pub fn promised(year: &Year, indicator: &Indicator) -> Value {
    let stated = indicator.target(Period::Year(year.year()));
    match stated.first() {
        Some(_) => target(stated, indicator.is_percentage()),
        None => NO_TARGET.into(),
    }
}

/// Stands where a target would.
pub const NO_TARGET: &str = "Belum ditetapkan";
