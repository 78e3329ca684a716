//! A table of indicators as Word and Excel put it on the clipboard, read into what a plan would state.
//!
//! | step | where |
//! |---|---|
//! | text or HTML → a rectangle of cells | [`Grid`] |
//! | which columns mean what | [`Heads`], [`Meaning`] |
//! | rows → goals, objectives, indicators | [`Outline`] |
//! | all of it, to be looked at before it counts | [`Look`] |
//! | what somebody decides while looking | [`Pasted`] |
//! | what would be written, as one change | [`Proposal`] |
//!
//! A table adds and corrects; it never removes. What the plan has under the same name is the same thing (an
//! indicator also under its code, if no row has its name), so that pasting twice changes nothing, and a table too large for one change
//! can be pasted in parts.

mod columns;
mod facts;
pub(super) mod figure;
mod formulas;
mod grid;
mod heads;
mod html;
mod lines;
mod meaning;
mod outline;
mod pasted;
mod problem;
mod ranks;
#[cfg(test)]
mod tests;

pub(super) use facts::too_large;
pub use facts::{Proposal, propose};
pub use figure::Figure;
pub use formulas::NewVariable;
pub(super) use grid::same;
pub use grid::{Cell, Grid, MOST_COLUMNS, MOST_ROWS};
pub use heads::{Column, Heads};
pub use meaning::Meaning;
pub use outline::{FormulaText, GoalText, ObjectiveText, Outline, Parent, Row};
pub use pasted::Pasted;
pub use problem::{Gravity, Problem};
pub(super) use ranks::Ranks;

use crate::domain::plan::Plan;
use crate::domain::sort::sort_by_key;
use formulas::Formulas;

/// A pasted table as it was understood. Nothing is changed by looking.
#[derive(Clone, PartialEq, Debug)]
pub struct Look {
    /// Every column, and what it was taken for.
    pub heads: Heads,
    /// Goals, objectives and indicators.
    pub outline: Outline,
    /// What is wrong or odd: the table's columns first, then its rows.
    pub problems: Vec<Problem>,
    formulas: Formulas,
    plan: Formulas,
}

impl Look {
    /// Looks at a table that would become part of a version of the plan.
    ///
    /// `chosen` says what each column means where somebody has chosen so, else their heads do.
    pub fn at(grid: &Grid, plan: &Plan, chosen: Option<&[Meaning]>) -> Self {
        let found = heads::find(grid);
        let mut problems = Vec::new();
        if found.is_none() && chosen.is_none() {
            problems.push(Problem::NoHeads);
        }
        let mut heads = found.unwrap_or_else(|| heads::none(grid));
        for (column, meaning) in heads.columns.iter_mut().zip(chosen.into_iter().flatten()) {
            column.meaning = *meaning;
        }
        if problems.is_empty() {
            problems = columns::check(grid, &mut heads, plan);
        }
        let oddities = grid.oddities.iter();
        problems.extend(oddities.filter(|it| it.row() > Some(heads.body)).cloned());
        let stops = problems.iter().any(|it| it.gravity() == Gravity::Stops);
        let mut outline = match stops {
            true => Outline::default(),
            false => outline::read(grid, &heads),
        };
        problems.append(&mut outline.problems);
        let is_empty = outline.goals.is_empty() && outline.rows.is_empty();
        if !stops && is_empty {
            problems.push(Problem::NoRows);
        }
        let mut look = Self {
            heads,
            outline,
            problems,
            formulas: Formulas::default(),
            plan: Formulas::of(plan),
        };
        look.read_formulas();
        look
    }

    /// Whether it can be taken over, whatever else there is to say about it.
    pub fn is_acceptable(&self) -> bool {
        self.problems
            .iter()
            .all(|it| it.gravity() != Gravity::Stops)
    }

    /// The variables that the plan would get.
    pub fn variables(&self) -> &[NewVariable] {
        &self.formulas.new
    }

    /// Takes what else the cell of a row may mean: the other number, or × for the letter x. Doing it again takes
    /// the first meaning back. Rows count from 1, columns from 0, as in [`Problem`].
    pub fn take_other(&mut self, row: usize, column: usize) {
        let mut rows = self.outline.rows.iter_mut();
        let Some(row) = rows.find(|it| it.row == row) else {
            return;
        };
        for figure in row.figures.iter_mut().filter(|it| it.column == column) {
            if let Some(other) = figure.other.take() {
                figure.other = Some(std::mem::replace(&mut figure.value, other));
            }
        }
        if let Some(formula) = row.formula.as_mut().filter(|it| it.column == column)
            && let Some(other) = formula.other.take()
        {
            formula.other = Some(std::mem::replace(&mut formula.text, other));
        }
        self.read_formulas();
    }

    fn read_formulas(&mut self) {
        let is_told = |it: &Problem| {
            use Problem::{Formula, LetterForTimes, Prose};
            matches!(it, Formula { .. } | LetterForTimes { .. } | Prose { .. })
        };
        self.problems.retain(|problem| !is_told(problem));
        self.formulas = self.plan.clone();
        for row in &mut self.outline.rows {
            if let Some(formula) = &mut row.formula {
                let problem = self.formulas.read(row.row, formula.column, &formula.text);
                self.problems.extend(problem);
                if formula.other.is_none() {
                    formula.other = self.formulas.with_times_sign(&formula.text);
                }
            }
        }
        // Rows in their order; what belongs to no row stays in front.
        sort_by_key(&mut self.problems, Problem::row);
    }
}
