//! A table of the nomenclature or of a budget, from a file or the clipboard, read into what would be stated.
//!
//! | step | where |
//! |---|---|
//! | cells, whatever they come from | [`Grid`] |
//! | which columns mean what | [`Heads`], [`Meaning`] |
//! | rows → programmes, activities, sub-activities and their money | [`Thing`], [`Figure`] |
//! | which of them are known, and what would be written, as one change | [`Proposal`] |
//!
//! A table adds and corrects; it never removes. A code names the same thing only within one edition of the
//! nomenclature; across editions the name under the same parent does.

mod facts;
mod heads;
mod known;
mod meaning;
mod problem;
mod rows;
#[cfg(test)]
mod tests;

pub use super::plan_table::{Grid, MOST_COLUMNS};
pub use facts::{Proposal, propose};
pub use heads::{Column as Head, Heads};
pub use meaning::Meaning;
pub use problem::Problem;
pub use rows::{Figure, Thing};

/// Rows that such a table may have.
pub const MOST_ROWS: usize = 3_000;

/// What a table does not say itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Assumed {
    /// The fiscal year of its amounts.
    pub year: u16,
    /// The edition of its codes.
    pub edition: String,
}

/// A table as it was understood. Nothing is changed by looking.
#[derive(Clone, PartialEq, Debug)]
pub struct Look {
    /// Every column, and what it was taken for.
    pub heads: Heads,
    /// What the rows name, in order of first mention; what a thing is a part of stands before it.
    pub things: Vec<Thing>,
    /// Their money.
    pub figures: Vec<Figure>,
    /// The editions of the nomenclature that rows name, each with the first year that it is named for.
    pub editions: Vec<(String, u16)>,
    /// What is wrong or odd.
    pub problems: Vec<Problem>,
}

impl Look {
    /// Looks at a table. `chosen` says what each column means where somebody has chosen so, else their heads do.
    pub fn at(grid: &Grid, chosen: Option<&[Meaning]>, assumed: &Assumed) -> Self {
        let found = heads::find(grid);
        let mut problems = Vec::new();
        if found.is_none() && chosen.is_none() {
            problems.push(Problem::NoHeads);
        }
        let mut heads = found.unwrap_or_else(|| heads::none(grid));
        for (column, meaning) in heads.columns.iter_mut().zip(chosen.into_iter().flatten()) {
            column.meaning = *meaning;
        }
        heads::check(&mut heads, &mut problems);
        let mut look = Self {
            heads,
            things: Vec::new(),
            figures: Vec::new(),
            editions: Vec::new(),
            problems,
        };
        if look.is_acceptable() {
            rows::read(grid, assumed, &mut look);
            if look.things.is_empty() {
                look.problems.push(Problem::NoRows);
            }
        }
        look
    }

    /// Whether it can be taken over, whatever else there is to say about it.
    pub fn is_acceptable(&self) -> bool {
        !self.problems.iter().any(Problem::stops)
    }

    /// Takes what else a figure may mean; doing it again takes the first meaning back.
    pub fn take_other(&mut self, place: usize) {
        if let Some(figure) = self.figures.get_mut(place)
            && let Some(other) = figure.other.take()
        {
            figure.other = Some(std::mem::replace(&mut figure.entry, other));
        }
    }
}
