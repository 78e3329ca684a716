//! What is wrong or odd about a pasted table, and where. The text layer makes the sentences.

mod message;

use crate::domain::formula;
use crate::text::number::{Doubt, NumberProblem};

/// Something wrong or odd. Rows count from 1 as they were pasted, heads included; columns from 0.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    // Nothing can be read
    /// More characters than are looked at.
    TooLong {
        /// The most there may be.
        limit: usize,
    },
    /// Nothing was pasted, or only blank cells.
    Empty,
    /// There is no table in the HTML.
    NoTable,
    /// More rows than are looked at.
    TooManyRows {
        /// How many there are.
        rows: usize,
        /// The most there may be.
        limit: usize,
    },
    /// More columns than are looked at.
    TooManyColumns {
        /// How many there are.
        columns: usize,
        /// The most there may be.
        limit: usize,
    },
    /// No row looks like heads.
    NoHeads,
    /// No column holds indicators.
    NoIndicatorColumn,
    /// Below the heads nothing is stated.
    NoRows,

    // A column
    /// Its head says nothing that is known here: the column is left out.
    UnknownColumn {
        /// Which.
        column: usize,
    },
    /// It means the same as an earlier one: the column is left out.
    SameColumn {
        /// Which.
        column: usize,
        /// The one that is read.
        first: usize,
    },
    /// It holds figures of a year that its head does not name: the column is left out.
    NoYear {
        /// Which.
        column: usize,
    },
    /// Its year lies outside the years of the decree.
    OutsideYears {
        /// Which.
        column: usize,
        /// Its year.
        year: u16,
        /// The decree's first and last year.
        years: (u16, u16),
    },
    /// No column holds targets.
    NoTargets,
    /// No column holds goals: what stands below them has none yet.
    NoGoalColumn,

    // A row
    /// Several lines were put together.
    Joined {
        /// Which.
        row: usize,
    },
    /// It has fewer cells than the table has columns; the missing ones count as empty, at its end.
    Ragged {
        /// Which.
        row: usize,
        /// How many it has.
        cells: usize,
        /// How many columns there are.
        width: usize,
    },
    /// It tells something of an indicator but names none: that is left out.
    NoIndicator {
        /// Which.
        row: usize,
    },
    /// It names an indicator for a second time under the same goal or objective: the row is left out.
    Twice {
        /// Which.
        row: usize,
        /// Where it stands first.
        first: usize,
    },
    /// Its code belongs to another indicator: the code is left out.
    CodeTwice {
        /// Which.
        row: usize,
        /// Which column.
        column: usize,
        /// Where it stands first.
        first: usize,
    },
    /// A strategy or policy direction without an objective: it is left out.
    NoObjective {
        /// Which.
        row: usize,
        /// Which column.
        column: usize,
    },

    // A cell
    /// It is no figure: the cell is left out.
    Figure {
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
        /// Why.
        problem: NumberProblem,
    },
    /// It may have been meant otherwise.
    Doubt {
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
        /// How.
        doubt: Doubt,
    },
    /// It was read as a step of an ordinal scale.
    Rank {
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
    },
    /// Its text is longer than can be kept: the cell is left out.
    TextTooLong {
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
        /// Characters it may have.
        limit: usize,
    },
    /// Something in it looks like a personal number (*NIK*).
    Personal {
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
    },
    /// The formula cannot be worked out, or should be looked at; its text is kept.
    Formula {
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
        /// The formula.
        text: String,
        /// Why.
        problem: formula::Problem,
    },
    /// A letter x stands in the formula where × was meant; its text is kept, the other one can be taken.
    LetterForTimes {
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
    },
    /// The formula is told in words; its text is kept.
    Prose {
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
    },
}

/// How much a problem matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Gravity {
    /// Read, but somebody should look.
    Look,
    /// Something is left out.
    LeftOut,
    /// Nothing can be taken over.
    Stops,
}

impl Problem {
    /// How much it matters.
    pub fn gravity(&self) -> Gravity {
        use Problem::*;
        match self {
            TooLong { .. }
            | Empty
            | NoTable
            | TooManyRows { .. }
            | TooManyColumns { .. }
            | NoHeads
            | NoIndicatorColumn
            | NoRows => Gravity::Stops,
            UnknownColumn { .. }
            | SameColumn { .. }
            | NoYear { .. }
            | NoIndicator { .. }
            | Twice { .. }
            | CodeTwice { .. }
            | NoObjective { .. }
            | Figure { .. }
            | TextTooLong { .. } => Gravity::LeftOut,
            OutsideYears { .. }
            | NoTargets
            | NoGoalColumn
            | Joined { .. }
            | Ragged { .. }
            | Doubt { .. }
            | Rank { .. }
            | Personal { .. }
            | Formula { .. }
            | LetterForTimes { .. }
            | Prose { .. } => Gravity::Look,
        }
    }

    /// The row it stands in, if it stands in one.
    pub fn row(&self) -> Option<usize> {
        use Problem::*;
        match self {
            Joined { row }
            | Ragged { row, .. }
            | NoIndicator { row }
            | Twice { row, .. }
            | CodeTwice { row, .. }
            | NoObjective { row, .. }
            | Figure { row, .. }
            | Doubt { row, .. }
            | Rank { row, .. }
            | TextTooLong { row, .. }
            | Personal { row, .. }
            | Formula { row, .. }
            | LetterForTimes { row, .. }
            | Prose { row, .. } => Some(*row),
            TooLong { .. }
            | Empty
            | NoTable
            | TooManyRows { .. }
            | TooManyColumns { .. }
            | NoHeads
            | NoIndicatorColumn
            | NoRows
            | UnknownColumn { .. }
            | SameColumn { .. }
            | NoYear { .. }
            | OutsideYears { .. }
            | NoTargets
            | NoGoalColumn => None,
        }
    }
}
