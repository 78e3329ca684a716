//! The rows: goals and objectives over their programmes, each with a row for every indicator and its money once.

use super::remarks::Remarks;
use super::table::{ALL, BEFORE, place};
use crate::app::evaluation::{Evaluation, Group, Line, Reading};
use crate::domain::evaluation::{Columns, Reached};
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, EntityKind, Polarity};
use crate::domain::outcome::{Outcome, Percent, Reason};
use crate::report::year::{Year, number};
use crate::report::{Cell, Formula, Row, Value};
use crate::text::Lang;
use crate::text::words::{results, values};

/// The rows with what is counted in them.
#[derive(Default)]
pub struct Body {
    /// The rows.
    pub rows: Vec<Row>,
    /// Those whose column 14 of performance counts in the mean.
    pub levels: Vec<usize>,
    /// Those of programmes that have money.
    pub programs: Vec<usize>,
}

/// Rows of all groups, then what the money of the programmes comes to.
pub fn rows(year: &Year, found: &Evaluation, remarks: &mut Remarks) -> Body {
    let mut body = Body::default();
    let mut numbers = [0; 3];
    for group in &found.groups {
        body.rows.push(group_row(group));
        for line in &group.lines {
            let label = numbered(&mut numbers, line.kind);
            line_rows(year, line, label, &mut body, remarks);
        }
    }
    body.rows.push(total(found, &body.programs));
    body
}

fn group_row(group: &Group) -> Row {
    let none = "Belum dihubungkan dengan tujuan atau sasaran";
    let name = group.name.as_deref().unwrap_or(none);
    Row::group(vec!["".into(), Cell::from(name).spanning(ALL - 1, 1)])
}

/// `1`, `1.1`, `1.1.1`: programmes, their activities, their sub-activities.
fn numbered(numbers: &mut [u16; 3], kind: EntityKind) -> String {
    let depth = match kind {
        EntityKind::Activity => 1,
        EntityKind::SubActivity => 2,
        _ => 0,
    };
    numbers[depth] += 1;
    numbers[depth + 1..].fill(0);
    let shown = numbers[..=depth].iter().map(u16::to_string);
    shown.collect::<Vec<_>>().join(".")
}

fn line_rows(year: &Year, line: &Line, label: String, body: &mut Body, remarks: &mut Remarks) {
    let height = line.indicators.len().max(1);
    if line.kind == EntityKind::Program && line.money.is_some() {
        body.programs.push(body.rows.len());
    }
    let readings = line.indicators.iter().map(Some).collect::<Vec<_>>();
    let readings = if readings.is_empty() {
        vec![None]
    } else {
        readings
    };
    for (nth, reading) in readings.into_iter().enumerate() {
        let first = (nth == 0).then_some(height);
        let mut cells = Vec::with_capacity(ALL);
        if let Some(height) = first {
            let name = format!("{} {}", line.code, line.name);
            cells.push(Cell::from(label.as_str()).spanning(1, height));
            cells.push(Cell::from(name.trim_start()).spanning(2, height));
        }
        let indicator = reading.and_then(|it| year.plan.indicator(it.indicator));
        cells.push(indicator.map_or_else(
            || "–".into(),
            |it| {
                let unit = match it.unit_of_measure.text() {
                    "" => String::new(),
                    unit => format!(" ({unit})"),
                };
                Cell::from(format!("{}{unit}", it.name.text()))
            },
        ));
        let looks = indicator.map_or((0, false), |it| (it.decimals(), it.is_percentage()));
        let performance = reading.map(|it| (it.aggregation, &it.columns));
        let money = line.money.as_ref();
        push_columns(
            &mut cells,
            performance,
            looks,
            money.filter(|_| first.is_some()),
            first,
        );
        if reading.is_some_and(|it| it.counts && it.columns.level.value().is_some()) {
            body.levels.push(body.rows.len());
        }
        let own = indicator
            .map(|it| it.responsible.as_slice())
            .filter(|it| !it.is_empty());
        cells.push(units(year, own.unwrap_or(&line.units)).into());
        let said = remarked(
            line,
            reading,
            indicator.map(|it| *it.direction().value()),
            first.is_some(),
        );
        let letters: Vec<_> = said.into_iter().map(|it| remarks.letter(it)).collect();
        cells.push(Cell::from(letters.join(", ")));
        body.rows.push(Row::new(cells));
    }
}

/// Columns 5 to 14. `height` is how many rows the money spans; nothing where it began above.
fn push_columns(
    cells: &mut Vec<Cell>,
    performance: Option<(Aggregation, &Columns)>,
    looks: (u32, bool),
    money: Option<&Columns>,
    height: Option<usize>,
) {
    for column in 5..=14 {
        cells.push(match performance {
            None => Cell::from("–").middle(),
            Some((_, columns)) if column == 14 => levelled(columns, place(13), place(5)),
            Some((aggregation, columns)) => {
                let cell = Cell::new(shown(columns, column, |it| figure(it, looks))).middle();
                follows(cell, column, aggregation, 0)
            }
        });
        let Some(height) = height else { continue };
        let cell = match money {
            None => Cell::from("–").middle(),
            Some(columns) if column == 14 => levelled(columns, place(13) + 1, place(5) + 1),
            Some(columns) => {
                let cell = Cell::new(shown(columns, column, rupiah));
                follows(cell, column, Aggregation::Sum, 1)
            }
        };
        cells.push(cell.spanning(1, height));
    }
}

/// How columns 12 and 13 follow from others; `aside` is 1 for money.
fn follows(cell: Cell, column: usize, aggregation: Aggregation, aside: usize) -> Cell {
    let quarters = || (8..=11).map(|it| place(it) + aside).collect();
    match (column, aggregation) {
        (12, Aggregation::Sum) => cell.follows(Formula::Across(quarters())),
        (12, Aggregation::Average) => cell.follows(Formula::MeanAcross(quarters())),
        (13, Aggregation::Sum) => cell.follows(Formula::Across(
            [6, 12].map(|it| place(it) + aside).to_vec(),
        )),
        _ => cell,
    }
}

/// What a column from 5 to 13 says; quarters after the one that is evaluated say nothing.
fn shown(columns: &Columns, column: usize, value: impl Fn(&Reached) -> Value) -> Value {
    let given = &columns.given;
    let outcome = match column {
        5 => &given.goal,
        6 => &given.before,
        7 => &given.planned,
        12 => &columns.year,
        13 => &columns.through,
        quarter => match given.quarters.get(quarter - 8) {
            Some(outcome) => outcome,
            None => return "".into(),
        },
    };
    match outcome {
        Outcome::Known(reached) | Outcome::Incomplete { value: reached, .. } => value(reached),
        Outcome::NoEvent => "0 dari 0".into(),
        Outcome::Missing(reason) => absent(*reason),
    }
}

fn absent(reason: Reason) -> Value {
    match reason {
        Reason::NotDue | Reason::NoTarget | Reason::NoCeiling => "–".into(),
        reason => results::reason_in_short(Lang::Id, reason).into(),
    }
}

fn figure(reached: &Reached, (decimals, is_percentage): (u32, bool)) -> Value {
    match reached {
        Reached::Number(value) => number(*value, decimals, is_percentage),
        Reached::Rank(label) => label.as_ref().into(),
    }
}

/// Whole rupiah, and sen only where there are any.
fn rupiah(reached: &Reached) -> Value {
    match reached {
        Reached::Number(value) if value.fract().is_zero() => Value::Number(value.trunc()),
        reached => figure(reached, (2, false)),
    }
}

fn levelled(columns: &Columns, of: usize, to: usize) -> Cell {
    Cell::new(level(&columns.level))
        .middle()
        .follows(Formula::Points { of, to })
}

/// What column 14 says.
fn level(outcome: &Outcome<Percent>) -> Value {
    match outcome {
        Outcome::Known(percent) | Outcome::Incomplete { value: percent, .. } => {
            Value::Number(*percent)
        }
        // A rank is not divided.
        Outcome::NoEvent | Outcome::Missing(Reason::KindMismatch) => "–".into(),
        Outcome::Missing(reason) => absent(*reason),
    }
}

fn units(year: &Year, units: &[EntityId]) -> String {
    let names = units.iter().filter_map(|id| year.plan.unit(*id));
    let names: Vec<_> = names.map(|unit| unit.short_name()).collect();
    names.join("; ")
}

/// What is to be said of a row.
fn remarked(
    line: &Line,
    reading: Option<&Reading>,
    direction: Option<Polarity>,
    is_first: bool,
) -> Vec<String> {
    let mut said = Vec::new();
    let (known, all) = line.ceilings;
    let is_partial = line.money.is_some() && known < all;
    match reading {
        None => said.push("Belum ada indikator.".into()),
        Some(it) => {
            let columns = &it.columns;
            if let Outcome::Incomplete { have, of, .. } = columns.year {
                said.push(format!("K belum lengkap: {have} dari {of} triwulan."));
            }
            if columns.year.value().is_none() && columns.through.value().is_some() {
                said.push("Kolom 13 K: realisasi sampai dengan tahun lalu, karena tahun ini belum ada angkanya.".into());
            }
            if let (false, Some(direction)) = (it.counts, direction) {
                said.push(format!(
                    "Arahnya {}: kolom 14 menurut formulir, tidak ikut rata-rata; capaiannya ada pada pengukuran kinerja.",
                    values::polarity(Lang::Id, direction).to_lowercase(),
                ));
            }
        }
    }
    if is_first && is_partial {
        said.push(format!(
            "Pagu baru diketahui untuk {known} dari {all} tahun Renstra, jadi kolom 14 Rp belum dihitung."
        ));
    }
    if let (true, Some(money)) = (is_first, &line.money)
        && let Outcome::Incomplete { have, of, .. } = money.year
    {
        said.push(format!("Rp belum lengkap: {have} dari {of} triwulan."));
    }
    if is_first && line.money.is_none() {
        said.push("Belum ada anggaran tahun ini.".into());
    }
    said
}

/// *Jumlah*: the money of all programmes.
fn total(found: &Evaluation, programs: &[usize]) -> Row {
    let columns = &found.total;
    let mut cells = vec![Cell::from("Jumlah anggaran program").spanning(BEFORE, 1)];
    for column in 5..=14 {
        cells.push("".into());
        let cell = match column {
            14 => levelled(columns, place(13) + 1, place(5) + 1),
            _ => Cell::new(shown(columns, column, rupiah)).follows(Formula::Sum(programs.to_vec())),
        };
        cells.push(cell);
    }
    cells.push(Cell::from("").spanning(2, 1));
    Row::total(cells)
}
