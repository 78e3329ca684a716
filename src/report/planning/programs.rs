//! Programmes with their money as a table. Money stands once, and the sum is that of the table.

use crate::domain::amount::Decimal;
use crate::domain::budget::{Account, Line, Rupiah};
use crate::domain::kind::EntityKind;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::plan::Program;
use crate::report::year::{Year, amount};
use crate::report::{Block, Cell, Formula, Row, Table, Value};

/// Which budget a document is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ceiling {
    /// *Pagu murni*.
    Original,
    /// The amended one where there is one.
    Counting,
}

impl Ceiling {
    /// What an account comes to in it.
    pub fn of(self, account: &Account) -> Outcome<Rupiah> {
        match (self, account.original()) {
            (Self::Original, Outcome::Missing(Reason::NotEntered | Reason::NotDue)) => {
                Outcome::Missing(Reason::NoCeiling)
            }
            (Self::Original, original) => original,
            (Self::Counting, _) => account.ceiling(),
        }
    }
}

/// The programmes of a year that have money in a budget, or all of them where none has; with their lines.
pub fn programs<'y>(year: &'y Year, ceiling: Ceiling) -> Vec<(&'y Program, &'y Line)> {
    let all = year.plan.programs.iter();
    let of_kind = all.filter(|it| it.kind == EntityKind::Program);
    let with_lines = of_kind.filter_map(|it| Some((it, year.budget.line(it.id)?)));
    let mut found: Vec<_> = with_lines.collect();
    if found.iter().any(|(_, line)| line.has_money) {
        // What first appears in the amended budget was in no original one.
        let is_in = |line: &Line| ceiling.of(&line.account) != Outcome::Missing(Reason::NoCeiling);
        found.retain(|(_, line)| line.has_money && is_in(line));
    }
    found
}

/// `No | Program | Anggaran (Rp) | Keterangan` with its sum; a sentence where no programme is known.
pub fn block(year: &Year, ceiling: Ceiling) -> Block {
    let programs = programs(year, ceiling);
    if programs.is_empty() {
        return Block::Paragraph(format!(
            "Program dan anggaran Tahun {} belum dicatat.",
            year.year()
        ));
    }
    let mut amounts = Vec::new();
    let mut rows = Vec::new();
    for (program, line) in programs {
        let outcome = ceiling.of(&line.account);
        amounts.push(outcome.value().map(|it| it.0));
        rows.push(Row::new(vec![
            Cell::new(Value::Number((rows.len() + 1).into())).middle(),
            program.name.text().into(),
            money(&outcome),
            year.units(&program.responsible).into(),
        ]));
    }
    rows.extend(total(&amounts, [2, 1]));
    let heads = ["No", "Program", "Anggaran (Rp)", "Keterangan"];
    Block::Table(Table {
        label: "Program dan anggaran".into(),
        caption: None,
        widths: vec![50, 480, 190, 280],
        head: vec![heads.map(Cell::from).to_vec()],
        rows,
    })
}

/// An amount in a column whose head says *(Rp)*.
pub fn money(outcome: &Outcome<Rupiah>) -> Cell {
    let cell = Cell::new(amount(outcome));
    match outcome.value() {
        Some(_) => cell,
        None => cell.middle(),
    }
}

/// *Jumlah* of the amounts of rows, under so many columns and before others; `None` where no row has an amount.
pub fn total(amounts: &[Option<Decimal>], [before, behind]: [usize; 2]) -> Option<Row> {
    let told = amounts.iter().enumerate();
    let told = told.filter_map(|(place, amount)| Some((place, (*amount)?)));
    let (places, told): (Vec<usize>, Vec<Decimal>) = told.unzip();
    let mut cells = vec![
        Cell::from("Jumlah").spanning(before, 1),
        Cell::new(Value::Number(sum(&told)?)).follows(Formula::Sum(places)),
    ];
    cells.extend((behind > 0).then(|| Cell::from("").spanning(behind, 1)));
    Some(Row::total(cells))
}

/// The exact sum; `None` of nothing.
pub fn sum(amounts: &[Decimal]) -> Option<Decimal> {
    let mut amounts = amounts.iter().copied().map(Rupiah);
    let first = amounts.next()?;
    let sum = amounts.try_fold(first, Rupiah::plus)?;
    Some(sum.0)
}
