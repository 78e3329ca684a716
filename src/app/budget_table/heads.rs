//! Which rows of a table are its heads, and what each column was taken for.

use super::Grid;
use super::meaning::Meaning;
use super::problem::Problem;
use crate::domain::budget::Code;

/// A column as its head names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its head, all rows of it: `Realisasi TW I`.
    pub head: String,
    /// What it was taken for.
    pub meaning: Meaning,
}

/// The heads of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heads {
    /// Every column of the table.
    pub columns: Vec<Column>,
    /// The first row below the heads, from 0.
    pub body: usize,
}

/// Rows in which the heads begin: titles may stand above them.
const FIRST_ROWS: usize = 15;
/// Rows of heads, one below the other.
const MOST_HEADS: usize = 3;

/// Finds the heads: the row with the most known ones, at least two, and those below that go on with them.
pub fn find(grid: &Grid) -> Option<Heads> {
    let known = |row: &usize| {
        let columns = 0..grid.width();
        let meanings = columns.map(|column| Meaning::of(grid.text(*row, column)));
        meanings.filter(|it| *it != Meaning::Unused).count()
    };
    let rows = 0..grid.rows().len().min(FIRST_ROWS);
    // The first of those with the most.
    let first = rows.rev().max_by_key(known).filter(|row| known(row) > 1)?;
    let mut labels: Vec<String> = (0..grid.width())
        .map(|column| grid.text(first, column).replace('\n', " "))
        .collect();
    let mut body = first + 1;
    while body < first + MOST_HEADS {
        match joined(grid, body, &labels) {
            Some(longer) => labels = longer,
            None => break,
        }
        body += 1;
    }
    if numbers_columns(grid, body) {
        body += 1;
    }
    let column = |head: String| Column {
        meaning: Meaning::of(&head),
        head,
    };
    Some(Heads {
        columns: labels.into_iter().map(column).collect(),
        body,
    })
}

/// Columns without heads, to be named by hand.
pub fn none(grid: &Grid) -> Heads {
    let column = Column {
        head: String::new(),
        meaning: Meaning::Unused,
    };
    Heads {
        columns: vec![column; grid.width()],
        body: 0,
    }
}

/// The heads with a further row of them below, where each of its texts names a part of what stands above it. A head
/// that stands alone above several goes for all of them.
fn joined(grid: &Grid, row: usize, labels: &[String]) -> Option<Vec<String>> {
    let mut group = "";
    let mut names_any = false;
    let mut longer = Vec::with_capacity(labels.len());
    for (column, label) in labels.iter().enumerate() {
        let text = grid.text(row, column).replace('\n', " ");
        if !label.is_empty() {
            group = label;
        }
        if text.is_empty() || text == *label {
            longer.push(label.clone());
            continue;
        }
        // Heads name things: what is a code or a number stands in the body.
        if text.parse::<Code>().is_ok() || text.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let both = format!("{group} {text}");
        if Meaning::of(&both) == Meaning::Unused && Meaning::of(&text) == Meaning::Unused {
            return None;
        }
        names_any |= matches!(Meaning::of(&both), Meaning::Amount(_));
        longer.push(both);
    }
    names_any.then_some(longer)
}

/// `(1) (2) (3) …`: a row that numbers the columns.
fn numbers_columns(grid: &Grid, row: usize) -> bool {
    let columns = 0..grid.width();
    let texts = columns.map(|column| grid.text(row, column));
    let numbers: Option<Vec<u8>> = texts
        .filter(|text| !text.is_empty())
        .map(|text| text.trim_matches(['(', ')', '.', ' ']).parse().ok())
        .collect();
    numbers.is_some_and(|numbers| numbers.len() > 2 && numbers.is_sorted_by(|a, b| a < b))
}

/// What is to be said about the columns; those that mean the same as an earlier one are left out.
pub fn check(heads: &mut Heads, problems: &mut Vec<Problem>) {
    for column in 0..heads.columns.len() {
        let Column { head, meaning } = &heads.columns[column];
        let earlier = &heads.columns[..column];
        let first = earlier.iter().position(|it| it.meaning == *meaning);
        match (meaning, first) {
            (Meaning::Unused, _) if head.is_empty() => {}
            (Meaning::Unused, _) => problems.push(Problem::UnknownColumn { column }),
            (_, Some(first)) => {
                problems.push(Problem::SameColumn { column, first });
                heads.columns[column].meaning = Meaning::Unused;
            }
            (_, None) => {}
        }
    }
    let is_code = |it: &Column| matches!(it.meaning, Meaning::Code(_));
    let is_without = !heads.columns.iter().any(is_code);
    if is_without && !problems.contains(&Problem::NoHeads) {
        problems.push(Problem::NoCodes);
    }
}
