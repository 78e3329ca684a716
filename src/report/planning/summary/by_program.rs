//! The money by programme, activity and sub-activity.

use crate::app::query::budget_page::served_name;
use crate::domain::budget::{Account, Rupiah};
use crate::domain::kind::EntityKind;
use crate::domain::outcome::Outcome;
use crate::report::planning::programs::{Ceiling, money};
use crate::report::year::Year;
use crate::report::{Cell, Formula, Row, Table, Value};

/// `Program/Kegiatan/Sub Kegiatan | Indikator yang Ditunjang | Pagu Murni (Rp) | Pagu Perubahan (Rp) | Penanggung
/// Jawab` with the sums of the programmes.
pub fn table(year: &Year) -> Table {
    let mut rows = Vec::new();
    let mut whole = Vec::new();
    for (program, line) in year.plan.programs.iter().zip(&year.budget.lines) {
        if !line.has_money {
            continue;
        }
        let serves = line.serves.iter();
        let serves = serves.filter_map(|id| served_name(&year.plan, *id));
        let serves: Vec<_> = serves.collect();
        let cells = vec![
            Cell::from(year.with_code(program)),
            serves.join(", ").into(),
            money(&Ceiling::Original.of(&line.account)),
            amended(&line.account),
            year.units(&program.responsible).into(),
        ];
        if line.parent.is_none() {
            whole.push(rows.len());
        }
        rows.push(match program.kind {
            EntityKind::Program => Row::group(cells),
            _ => Row::new(cells),
        });
    }
    let total = &year.budget.total;
    let sum = |cell: Cell| cell.follows(Formula::Sum(whole.clone()));
    rows.push(Row::total(vec![
        Cell::from("Jumlah").spanning(2, 1),
        sum(money(&Ceiling::Original.of(total))),
        sum(amended(total)),
        "".into(),
    ]));
    let heads = [
        "Program/Kegiatan/Sub Kegiatan",
        "Indikator yang Ditunjang",
        "Pagu Murni (Rp)",
        "Pagu Perubahan (Rp)",
        "Penanggung Jawab",
    ];
    Table {
        label: "Menurut program".into(),
        caption: Some("Anggaran menurut program, kegiatan, dan sub kegiatan".into()),
        widths: vec![380, 170, 140, 140, 170],
        head: vec![heads.map(Cell::from).to_vec()],
        rows,
    }
}

fn amended(account: &Account) -> Cell {
    let amended: Outcome<Rupiah> = account.amended();
    match amended.value().map(|it: &Rupiah| it.0) {
        Some(amount) => Cell::new(Value::Number(amount)),
        None => Cell::from("–").middle(),
    }
}
