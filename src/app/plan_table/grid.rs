//! A pasted table as a rectangle of cells, whether it came as text or as HTML.

use super::html;
use super::lines;
use super::problem::Problem;
use crate::app::paste::{Block, PASTE_LIMIT};
use std::rc::Rc;

/// Rows that a table may have: far more than any plan has indicators.
pub const MOST_ROWS: usize = 500;
/// Columns that a table may have.
pub const MOST_COLUMNS: usize = 60;

/// One cell.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cell {
    /// Its text, tidied line by line.
    pub text: Rc<str>,
    /// Whether it is a further part of a merged cell, which begins above it or to its left.
    pub is_covered: bool,
}

/// A rectangle of cells, at most [`MOST_ROWS`] by [`MOST_COLUMNS`] where it is pasted.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Grid {
    rows: Vec<Vec<Cell>>,
    /// What was odd about its rows, by their numbers from 1.
    pub(super) oddities: Vec<Problem>,
}

impl Grid {
    /// Reads what a spreadsheet copies: lines of fields divided by tabs, quoted where they need it. Word writes the
    /// same without quotes, so that a paragraph mark inside a cell looks like the end of a row.
    pub fn of_text(text: &str) -> Result<Self, Problem> {
        check_length(text)?;
        let block = Block::read(text);
        let (rows, oddities) = lines::joined(block.rows());
        let cell = |text: String| Cell {
            text: tidy(&text).into(),
            is_covered: false,
        };
        let count = rows.len();
        let kept = rows.into_iter().take(MOST_ROWS);
        let cells = kept.map(|row| row.into_iter().take(MOST_COLUMNS + 1).map(cell).collect());
        Self::of(cells.collect(), (count, MOST_ROWS), block.width(), oddities)
    }

    /// Takes the cells of a file, at most so many rows of them.
    pub fn of_rows(rows: &[Vec<String>], limit: usize) -> Result<Self, Problem> {
        let cell = |text: &String| Cell {
            text: tidy(text).into(),
            is_covered: false,
        };
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let kept = rows.iter().take(limit);
        let cells = kept.map(|row| row.iter().take(MOST_COLUMNS + 1).map(cell).collect());
        Self::of(cells.collect(), (rows.len(), limit), width, Vec::new())
    }

    /// Reads what a word processor or a spreadsheet copies as HTML, with its merged cells.
    pub fn of_html(html: &str) -> Result<Self, Problem> {
        check_length(html)?;
        let table = html::largest_table(html).ok_or(Problem::NoTable)?;
        let (cells, width) = html::laid_out(&table);
        Self::of(cells, (table.count, MOST_ROWS), width, Vec::new())
    }

    fn of(
        mut rows: Vec<Vec<Cell>>,
        (count, limit): (usize, usize),
        width: usize,
        oddities: Vec<Problem>,
    ) -> Result<Self, Problem> {
        if count > limit {
            return Err(Problem::TooManyRows { rows: count, limit });
        }
        if width > MOST_COLUMNS {
            let limit = MOST_COLUMNS;
            let columns = width;
            return Err(Problem::TooManyColumns { columns, limit });
        }
        if rows.iter().flatten().all(|cell| cell.text.is_empty()) {
            return Err(Problem::Empty);
        }
        for row in &mut rows {
            row.resize(width, Cell::default());
        }
        Ok(Self { rows, oddities })
    }

    /// Its rows, all of one width.
    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }

    /// How many columns it has.
    pub fn width(&self) -> usize {
        self.rows.first().map_or(0, Vec::len)
    }

    /// The text of a cell; nothing outside the table.
    pub fn text(&self, row: usize, column: usize) -> &str {
        let cell = self.rows.get(row).and_then(|row| row.get(column));
        cell.map_or("", |cell| &cell.text)
    }
}

fn check_length(text: &str) -> Result<(), Problem> {
    match text.chars().nth(PASTE_LIMIT) {
        Some(_) => Err(Problem::TooLong { limit: PASTE_LIMIT }),
        None => Ok(()),
    }
}

/// Each line with single plain spaces, blank lines left out: what stays is what a reader sees.
pub(super) fn tidy(text: &str) -> String {
    let line = |line: &str| {
        let words = line.split(is_space).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ").replace('\u{ad}', "")
    };
    let lines = text.split(['\n', '\r', '\u{b}']).map(line);
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// White space, also the invisible kinds that word processors leave.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')
}

/// A text on one line.
pub(super) fn on_one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// Whether two texts spell one name: letter case, spaces and line breaks count for nothing.
pub(in crate::app) fn same(one: &str, other: &str) -> bool {
    folded(one).eq(folded(other))
}

/// Letter by letter, so that names that differ early are told apart early.
fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let words = text.split(is_space).filter(|word| !word.is_empty());
    let spaced = words.flat_map(|word| word.chars().chain([' ']));
    spaced
        .filter(|c| *c != '\u{ad}')
        .flat_map(char::to_lowercase)
}
