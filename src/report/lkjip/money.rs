//! III B: how the money was spent, by programme.

use super::figures::{Figures, Spent};
use super::tables::Numbers;
use crate::domain::budget::Account;
use crate::log::Attribute;
use crate::report::year::amount;
use crate::report::{Block, Cell, Formula, Row, Value};

/// *Program | Pagu | Realisasi | %*, and the account of it.
pub fn realisation(figures: &Figures, numbers: &mut Numbers) -> Vec<Block> {
    let programs = &figures.money.programs;
    let mut blocks = Vec::new();
    if !programs.is_empty() {
        let columns = [
            ("Program", 460),
            ("Pagu (Rp)", 200),
            ("Realisasi (Rp)", 200),
            ("%", 140),
        ];
        let mut rows: Vec<_> = programs.iter().map(row).collect();
        let all: Vec<_> = (0..rows.len()).collect();
        rows.push(total(&figures.money.total, &all));
        let name = format!("Realisasi anggaran tahun {}", figures.year);
        blocks.push(numbers.table(&name, &columns, rows));
    }
    blocks.extend(figures.passage(Attribute::BudgetAccount).blocks());
    blocks
}

fn row(spent: &Spent) -> Row {
    Row::new(
        [
            vec![Cell::from(spent.with_code.as_str())],
            cells(&spent.account),
        ]
        .concat(),
    )
}

fn cells(account: &Account) -> Vec<Cell> {
    let rate = account.absorption(4);
    let rate = match rate.value() {
        Some(rate) => Value::Number(*rate),
        None => Value::from("–"),
    };
    vec![
        Cell::new(amount(&account.ceiling())),
        Cell::new(amount(&account.spent_through(4))),
        Cell::new(rate).middle(),
    ]
}

fn total(account: &Account, rows: &[usize]) -> Row {
    let mut cells = cells(account);
    for cell in cells.iter_mut().take(2) {
        cell.formula = Some(Formula::Sum(rows.to_vec()));
    }
    Row::total([vec![Cell::from("Jumlah")], cells].concat())
}
