//! The sixteen columns of the form, of which 5 to 14 are split into performance and money.

use super::remarks::Remarks;
use super::rows::rows;
use crate::app::evaluation::Evaluation;
use crate::domain::achievement::Mean;
use crate::domain::scale::Scale;
use crate::report::year::Year;
use crate::report::{Cell, Formula, Row, Table, Value};

/// Columns before the money and performance of column 5.
pub const BEFORE: usize = 4;
/// Columns in all.
pub const ALL: usize = 26;

const WIDTHS: [u16; ALL] = [
    16, 26, 70, 64, // 1–4
    29, 54, 29, 52, 29, 49, // 5–7
    29, 48, 29, 48, 29, 48, 29, 48, // 8–11
    29, 49, 29, 54, 26, 26, // 12–14
    44, 17, // 15–16
];

/// The place of a column of the form, from 5 to 14, in the table: that of performance; money stands behind it.
pub const fn place(column: usize) -> usize {
    BEFORE + 2 * (column - 5)
}

/// The table, and what is to be said below it.
pub fn table(year: &Year, found: &Evaluation) -> (Table, Vec<String>) {
    let mut remarks = Remarks::default();
    let mut body = rows(year, found, &mut remarks);
    body.rows.push(means(found, &body.levels, &body.programs));
    body.rows.extend(ratings(found, year.plan.rating_scale()));
    let table = Table {
        label: "Evaluasi hasil Renja".into(),
        caption: None,
        widths: WIDTHS.to_vec(),
        head: head(year, found),
        rows: body.rows,
    };
    (table, remarks.notes())
}

fn head(year: &Year, found: &Evaluation) -> Vec<Vec<Cell>> {
    let (this, last) = (year.year(), found.years.1);
    let tall = |text: &str| Cell::from(text).spanning(1, 3);
    let wide = |text: String| Cell::from(text).spanning(2, 2);
    let first = vec![
        tall("No"),
        tall("Sasaran"),
        tall("Program/Kegiatan"),
        tall("Indikator Kinerja Program (outcome)/Kegiatan (output)"),
        wide(format!("Target Renstra pada Tahun {last}")),
        wide(format!(
            "Realisasi Renstra s/d Renja Tahun Lalu ({})",
            this - 1
        )),
        wide(format!(
            "Target Kinerja dan Anggaran Renja Tahun Berjalan ({this})"
        )),
        Cell::from("Realisasi Kinerja dan Anggaran pada Triwulan").spanning(8, 1),
        wide("Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi".into()),
        wide(format!("Realisasi Renstra s/d Tahun {this}")),
        wide("Tingkat Capaian Renstra (%)".into()),
        tall("Perangkat Daerah Penanggung Jawab"),
        tall("Ket."),
    ];
    let quarters = ["I", "II", "III", "IV"].map(|it| Cell::from(it).spanning(2, 1));
    let kinds = (5..=14).flat_map(|_| ["K", "Rp"]).map(Cell::from);
    let numbers = (1..=16).map(|number: usize| {
        let cell = Cell::from(number.to_string());
        match number {
            5..=14 => cell.spanning(2, 1),
            _ => cell,
        }
    });
    vec![first, quarters.to_vec(), kinds.collect(), numbers.collect()]
}

/// Columns before those of column 14.
const LABEL: usize = place(14);

fn means(found: &Evaluation, levels: &[usize], programs: &[usize]) -> Row {
    let mean = |mean: &Mean, rows: &[usize]| match mean.percent {
        Some(percent) => Cell::new(Value::Number(percent))
            .middle()
            .follows(Formula::Mean(rows.to_vec())),
        None => Cell::from("–").middle(),
    };
    let (performance, money) = (&found.performance, &found.money);
    let words = format!(
        "Rata-rata capaian kinerja (%), dari kolom 14 (K: {} dari {} indikator; Rp: {} dari {} program)",
        performance.counted, performance.of, money.counted, money.of,
    );
    Row::total(vec![
        Cell::from(words).spanning(LABEL, 1),
        mean(performance, levels),
        mean(money, programs),
        Cell::from("").spanning(2, 1),
    ])
}

fn ratings(found: &Evaluation, scale: Option<&Scale>) -> Option<Row> {
    let scale = scale?;
    let rating = |mean: &Mean| {
        let label = mean.percent.and_then(|it| scale.label(scale.rate(it)));
        Cell::from(label.unwrap_or("–")).middle()
    };
    let words = format!("Predikat, menurut {}", scale.name);
    Some(Row::total(vec![
        Cell::from(words).spanning(LABEL, 1),
        rating(&found.performance),
        rating(&found.money),
        Cell::from("").spanning(2, 1),
    ]))
}
