//! The rows of a table as goals, objectives and indicators.
//!
//! A blank cell below a goal or an objective goes on with the one above, as merged cells are copied. A new goal
//! ends the objective above: an indicator in its row without an objective is one of the goal itself, as in the
//! decree.

mod indicators;
mod levels;

use super::figure::Figure;
use super::grid::Grid;
use super::heads::{Heads, is_repeated};
use super::meaning::Meaning;
use super::problem::Problem;
use crate::app::handle::TEXT_LIMIT;
use crate::text::number::looks_like_nik;
use std::rc::Rc;

/// A goal of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GoalText {
    /// Where it stands first; rows count from 1.
    pub row: usize,
    /// Its name; empty for what stands in no goal.
    pub name: String,
}

/// An objective of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ObjectiveText {
    /// Where it stands first.
    pub row: usize,
    /// Its goal, by its place in [`Outline::goals`].
    pub goal: usize,
    /// Its name.
    pub name: String,
    /// *Strategi*, one or several.
    pub strategies: Vec<String>,
    /// *Arah kebijakan*, one or several.
    pub policy_directions: Vec<String>,
}

/// What an indicator measures, by its place in the outline.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Parent {
    /// A goal.
    Goal(usize),
    /// An objective.
    Objective(usize),
}

/// A formula as it was pasted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormulaText {
    /// Which column it stands in, from 0.
    pub column: usize,
    /// As it is written.
    pub text: String,
    /// The same with × for the letter x, where that makes a formula of it.
    pub other: Option<String>,
}

/// An indicator of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Where it stands; rows count from 1.
    pub row: usize,
    /// What it measures.
    pub parent: Parent,
    /// Its name.
    pub name: String,
    /// Code, definition, unit of measure … as far as the table has them.
    pub texts: Vec<(Meaning, String)>,
    /// *Formulasi*.
    pub formula: Option<FormulaText>,
    /// Baselines and targets.
    pub figures: Vec<Figure>,
}

/// What a table says, in its own order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outline {
    /// Goals.
    pub goals: Vec<GoalText>,
    /// Objectives.
    pub objectives: Vec<ObjectiveText>,
    /// Indicators.
    pub rows: Vec<Row>,
    /// What is wrong or odd.
    pub problems: Vec<Problem>,
}

/// Reads the rows below the heads.
pub fn read(grid: &Grid, heads: &Heads) -> Outline {
    let mut reader = Reader {
        grid,
        heads,
        told: Outline::default(),
        goal: None,
        objective: None,
    };
    for at in heads.body..grid.rows().len() {
        if !is_repeated(grid, at, heads) {
            reader.row(at);
        }
    }
    reader.told
}

struct Reader<'a> {
    grid: &'a Grid,
    heads: &'a Heads,
    told: Outline,
    goal: Option<usize>,
    objective: Option<usize>,
}

impl Reader<'_> {
    fn row(&mut self, at: usize) {
        self.goal(at);
        self.objective(at);
        for meaning in [Meaning::Strategy, Meaning::PolicyDirection] {
            self.beside_objective(at, meaning);
        }
        let name = self.indicator_name(at);
        if name.is_empty() {
            let columns = self.heads.columns.iter().enumerate();
            let mut filled = columns.filter(|(column, head)| {
                let is_told = !self.grid.text(at, *column).is_empty();
                head.meaning.is_of_indicator() && is_told && !self.is_from_above(at, *column)
            });
            if filled.next().is_some() {
                self.told
                    .problems
                    .push(Problem::NoIndicator { row: at + 1 });
            }
            return;
        }
        self.indicator(at, name);
    }

    fn column_of(&self, meaning: Meaning) -> Option<usize> {
        let mut columns = self.heads.columns.iter();
        columns.position(|column| column.meaning == meaning)
    }

    /// What a row says of something; nothing where it is longer than can be kept.
    fn text_of(&mut self, at: usize, meaning: Meaning) -> String {
        let Some(column) = self.column_of(meaning) else {
            return String::new();
        };
        let text = self.grid.text(at, column);
        let is_first = !self.is_from_above(at, column);
        let (row, limit) = (at + 1, TEXT_LIMIT);
        if is_first && looks_like_nik(text) {
            self.told.problems.push(Problem::Personal { row, column });
        }
        if text.chars().nth(limit).is_none() {
            return text.to_owned();
        }
        if is_first {
            self.told
                .problems
                .push(Problem::TextTooLong { row, column, limit });
        }
        String::new()
    }

    /// Whether a cell is a further part of the merged cell above it.
    fn is_from_above(&self, at: usize, column: usize) -> bool {
        let cell = |at: usize| self.grid.rows().get(at)?.get(column);
        match (at.checked_sub(1).and_then(cell), cell(at)) {
            (Some(above), Some(cell)) => cell.is_covered && Rc::ptr_eq(&above.text, &cell.text),
            _ => false,
        }
    }
}
