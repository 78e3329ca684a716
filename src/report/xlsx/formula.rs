//! Formulas in the words of spreadsheet programs.

use crate::domain::amount::{Decimal, Fraction};
use crate::report::{Cell, Formula, Slot};
use crate::sheet::column_name;

/// The most arguments of a function.
const MOST_ARGUMENTS: usize = 255;

/// The formula of a cell, if it has one that gives what is printed. `first_row` is where the body begins.
pub fn formula(
    cell: &Cell,
    grid: &[Vec<(usize, Slot<'_>)>],
    at: (usize, usize),
    first_row: usize,
) -> Option<String> {
    let formula = cell.formula.as_ref()?;
    let printed: Decimal = cell.value.stored()?;
    let exact = formula.gives(grid, at)?;
    let is_exact = exact == Fraction::from_decimal(printed);
    let rounded = exact.round_half_away(printed.scale());
    if !is_exact && rounded != Some(printed) {
        return None;
    }
    let text = in_words(formula, at, first_row)?;
    Some(if is_exact {
        text
    } else {
        format!("ROUND({text},{})", printed.scale())
    })
}

fn in_words(formula: &Formula, (row, column): (usize, usize), first_row: usize) -> Option<String> {
    let beside = |column: usize| place(first_row + row, column);
    let over = |function: &str, rows: &[usize]| {
        let runs = runs(rows);
        let range = |(first, last): &(usize, usize)| {
            let (first, last) = (first_row + first, first_row + last);
            if first == last {
                place(first, column)
            } else {
                format!("{}:{}", place(first, column), place(last, column))
            }
        };
        let ranges: Vec<_> = runs.iter().map(range).collect();
        let fits = (1..=MOST_ARGUMENTS).contains(&ranges.len());
        fits.then(|| format!("{function}({})", ranges.join(",")))
    };
    let across = |function: &str, columns: &[usize]| {
        let places: Vec<_> = columns.iter().map(|column| beside(*column)).collect();
        let fits = (1..=MOST_ARGUMENTS).contains(&places.len());
        fits.then(|| format!("{function}({})", places.join(",")))
    };
    match formula {
        Formula::Sum(rows) => over("SUM", rows),
        Formula::Mean(rows) => over("AVERAGE", rows),
        Formula::Difference { from, less } => Some(format!("{}-{}", beside(*from), beside(*less))),
        Formula::Ratio { of, to } => Some(format!("{}/{}", beside(*of), beside(*to))),
        Formula::Points { of, to } => Some(format!("{}/{}*100", beside(*of), beside(*to))),
        Formula::Shortfall { of, to } => {
            let target = beside(*to);
            Some(format!("(2*{target}-{})/{target}*100", beside(*of)))
        }
        Formula::Across(columns) => across("SUM", columns),
        Formula::MeanAcross(columns) => across("AVERAGE", columns),
    }
}

/// `C5`.
fn place(row: usize, column: usize) -> String {
    format!("{}{}", column_name(column), row + 1)
}

/// Rows that follow each other, as their first and last.
fn runs(rows: &[usize]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for row in rows {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => runs.push((*row, *row)),
        }
    }
    runs
}
