//! The money by indicator, each amount once; then what serves none, so that the sum is that of the budget.

use crate::domain::amount::Decimal;
use crate::domain::plan::Indicator;
use crate::report::planning::programs::{Ceiling, sum, total};
use crate::report::planning::served::{Served, served};
use crate::report::planning::targets::promised;
use crate::report::year::{Year, amount, unit_of_measure};
use crate::report::{Cell, Row, Table, Value};

/// The budget that counts.
const CEILING: Ceiling = Ceiling::Counting;

/// `No | Sasaran | Indikator Kinerja | Satuan | Target | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp)`.
pub fn table(year: &Year) -> Table {
    let indicators: Vec<_> = year.all_indicators().collect();
    let money = served(year, &indicators);
    let mut rows = Vec::new();
    let mut amounts = Vec::new();
    for (place, (indicator, money)) in indicators.iter().zip(&money).enumerate() {
        add(&mut rows, &mut amounts, year, place + 1, indicator, money);
    }
    for place in year.budget.unlinked() {
        let Some(line) = year.budget.lines.get(place) else {
            continue;
        };
        let name = year.plan.program(line.id).map(|it| year.with_code(it));
        let value = amount(&CEILING.of(&line.account));
        besides(
            &mut rows,
            &mut amounts,
            "Anggaran tanpa indikator",
            &name.unwrap_or_default(),
            value,
        );
    }
    let told: Vec<Decimal> = amounts.iter().flatten().copied().collect();
    let whole = CEILING.of(&year.budget.total);
    let rest = whole.value().zip(sum(&told));
    let rest = rest.and_then(|(whole, told)| whole.0.checked_sub(told));
    if let Some(rest) = rest.filter(|rest| *rest > Decimal::ZERO) {
        let rest = Value::Number(rest);
        let of = "Bagian program yang belum dirinci";
        besides(&mut rows, &mut amounts, "Anggaran lain", of, rest);
    }
    rows.extend(total(&amounts, [6, 0]));
    let heads = [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Satuan",
        "Target",
        "Program/Kegiatan/Sub Kegiatan",
        "Anggaran (Rp)",
    ];
    Table {
        label: "Menurut indikator".into(),
        caption: Some("Anggaran menurut indikator".into()),
        widths: vec![30, 185, 195, 72, 75, 300, 140],
        head: vec![heads.map(Cell::from).to_vec()],
        rows,
    }
}

/// A row for each programme that serves an indicator.
fn add(
    rows: &mut Vec<Row>,
    amounts: &mut Vec<Option<Decimal>>,
    year: &Year,
    number: usize,
    indicator: &Indicator,
    money: &[Served<'_>],
) {
    let count = money.len().max(1);
    for place in 0..count {
        let mut cells = Vec::new();
        if place == 0 {
            let own = [
                Cell::new(Value::Number(number.into())).middle(),
                year.measured(indicator).into(),
                indicator.name.text().into(),
                Cell::from(unit_of_measure(indicator)).middle(),
                Cell::new(promised(year, indicator)).middle(),
            ];
            cells.extend(own.map(|cell: Cell| cell.spanning(1, count)));
        }
        let it = money.get(place);
        let name = it.map(|it| year.with_code(it.program));
        cells.push(
            name.unwrap_or_else(|| "Belum ada program yang dikaitkan".into())
                .into(),
        );
        cells.push(it.map_or("".into(), |it| it.cell(CEILING)));
        rows.push(Row::new(cells));
        amounts.push(it.and_then(|it| it.counted(CEILING)));
    }
}

/// A row of money that serves no indicator.
fn besides(
    rows: &mut Vec<Row>,
    amounts: &mut Vec<Option<Decimal>>,
    what: &str,
    name: &str,
    value: Value,
) {
    amounts.push(value.decimal());
    rows.push(Row::new(vec![
        Cell::from(what).spanning(5, 1),
        name.into(),
        Cell::new(value),
    ]));
}
