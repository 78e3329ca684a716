//! What a unit carries out: its programmes with their indicators, and their activities with their money.

use crate::domain::amount::Decimal;
use crate::domain::budget::{Line, Rupiah};
use crate::domain::id::EntityId;
use crate::domain::plan::{Indicator, Program};
use crate::report::planning::programs::{Ceiling, total};
use crate::report::planning::targets;
use crate::report::year::{Year, amount, unit_of_measure};
use crate::report::{Block, Cell, Row, Table, Value};

/// What a programme spends on activities that nobody has listed.
const NOT_DETAILED: &str = "Kegiatan yang belum dirinci";

/// `Sasaran Program | Indikator Program | Target | Kegiatan | Anggaran (Rp)` with its sum; a sentence where the
/// unit carries out nothing and `is_bare` says that it answers for nothing either.
pub fn block(year: &Year, unit: EntityId, ceiling: Ceiling, is_bare: bool) -> Option<Block> {
    let mut rows = Vec::new();
    let mut amounts = Vec::new();
    for program in carried(year, unit) {
        let (own, of_own) = rows_of(year, program, ceiling);
        rows.extend(own);
        amounts.extend(of_own);
    }
    if rows.is_empty() {
        let nothing =
            "Belum ada indikator, program, atau kegiatan yang menjadi tanggung jawab unit ini.";
        return is_bare.then(|| Block::Paragraph(nothing.into()));
    }
    rows.extend(total(&amounts, [4, 0]));
    let heads = [
        "Sasaran Program",
        "Indikator Program",
        "Target",
        "Kegiatan",
        "Anggaran (Rp)",
    ];
    Some(Block::Table(Table {
        label: "Program dan kegiatan".into(),
        caption: None,
        widths: vec![225, 235, 125, 245, 170],
        head: vec![heads.map(Cell::from).to_vec()],
        rows,
    }))
}

/// The highest programmes, activities and sub-activities that name a unit.
fn carried<'y>(year: &'y Year, unit: EntityId) -> Vec<&'y Program> {
    let mut inside: Vec<EntityId> = Vec::new();
    let mut highest = Vec::new();
    // Parts stand behind what they are parts of.
    for program in &year.plan.programs {
        let is_part = program.parent.is_some_and(|above| inside.contains(&above));
        let is_own = program.responsible.contains(&unit);
        if is_part || is_own {
            inside.push(program.id);
        }
        if is_own && !is_part && has_anything(year, program) {
            highest.push(program);
        }
    }
    highest
}

/// Whether it has money in the year, or is measured.
fn has_anything(year: &Year, program: &Program) -> bool {
    let line = year.budget.line(program.id);
    line.is_some_and(|line| line.has_money) || year.indicators_of(program.id).next().is_some()
}

/// The rows of a programme: its indicators beside its activities, and the amount in each row, where one begins there.
fn rows_of(year: &Year, program: &Program, ceiling: Ceiling) -> (Vec<Row>, Vec<Option<Decimal>>) {
    let measured = measured(year, program);
    let spent = activities(year, program, ceiling);
    let count = measured.len().max(spent.len());
    let mut rows = Vec::new();
    for place in 0..count {
        let mut cells = Vec::new();
        if place == 0 {
            cells.push(Cell::from(program.name.text()).spanning(1, count));
        }
        for (list, all) in [(&measured, measured.len()), (&spent, spent.len())] {
            // The last of a shorter list reaches down to the last row.
            let rows = if place + 1 == all { count - place } else { 1 };
            let pair = list.get(place).cloned().into_iter().flatten();
            cells.extend(pair.map(|cell| cell.spanning(1, rows)));
        }
        rows.push(Row::new(cells));
    }
    let amounts = (0..count).map(|place| spent.get(place)?[1].value.decimal());
    (rows, amounts.collect())
}

/// The indicators of what a unit carries out.
pub fn indicators<'y>(year: &'y Year, unit: EntityId) -> Vec<&'y Indicator> {
    let carried = carried(year, unit).into_iter();
    carried.flat_map(|it| indicators_in(year, it)).collect()
}

/// The indicators of a programme and of its parts.
fn indicators_in<'y>(year: &'y Year, program: &Program) -> Vec<&'y Indicator> {
    let mut inside = vec![program.id];
    for part in &year.plan.programs {
        if part.parent.is_some_and(|above| inside.contains(&above)) {
            inside.push(part.id);
        }
    }
    let indicators = inside.into_iter().flat_map(|id| year.indicators_of(id));
    indicators.collect()
}

/// Each of them with its target.
fn measured(year: &Year, program: &Program) -> Vec<[Cell; 2]> {
    let rows = indicators_in(year, program).into_iter().map(|it| {
        let target = match targets::promised(year, it) {
            Value::Percent(points) => Value::Percent(points),
            figure => format!("{} {}", figure.printed(), unit_of_measure(it)).into(),
        };
        [it.name.text().into(), Cell::new(target).middle()]
    });
    let rows: Vec<_> = rows.collect();
    match rows.is_empty() {
        true => vec![["Belum ada indikator".into(), "".into()]],
        false => rows,
    }
}

/// Each activity of a programme with its money, and what the programme has besides.
fn activities(year: &Year, program: &Program, ceiling: Ceiling) -> Vec<[Cell; 2]> {
    let whole = year.budget.line(program.id);
    let whole_amount = whole.map(|line| ceiling.of(&line.account));
    let parts = year
        .plan
        .programs
        .iter()
        .filter(|it| it.parent == Some(program.id));
    let parts = parts.filter_map(|it| Some((it, year.budget.line(it.id)?)));
    let parts: Vec<(&Program, &Line)> = parts.filter(|(_, line)| line.has_money).collect();
    let amounts = parts.iter().map(|(_, line)| ceiling.of(&line.account));
    let known: Vec<Rupiah> = amounts.filter_map(|it| it.value().copied()).collect();
    let detailed = known.into_iter().try_fold(Rupiah::ZERO, Rupiah::plus);
    let whole_known = whole_amount.as_ref().and_then(|it| it.value().copied());
    let rest = whole_known.zip(detailed);
    let rest = rest.and_then(|(whole, detailed)| whole.0.checked_sub(detailed.0));
    let row = |name: &str, amount: Value| [name.into(), Cell::new(amount)];
    match rest {
        // What parts come to counts only as far as the whole allows it: more is something to check.
        Some(rest) if !parts.is_empty() && rest >= Decimal::ZERO => {
            let rows = parts
                .iter()
                .map(|(part, line)| row(part.name.text(), amount(&ceiling.of(&line.account))));
            let besides = (rest > Decimal::ZERO).then(|| row(NOT_DETAILED, Value::Number(rest)));
            rows.chain(besides).collect()
        }
        _ => {
            let names: Vec<_> = parts.iter().map(|(part, _)| part.name.text()).collect();
            let names = match names.is_empty() {
                true => NOT_DETAILED.to_owned(),
                false => names.join("\n"),
            };
            let whole = whole_amount.as_ref().map_or("".into(), amount);
            vec![row(&names, whole)]
        }
    }
}
