//! Reading a series: a cell at a time for people, a row at a time for sums.

use super::{Series, Spilled, state};
use crate::domain::amount::{ArithmeticProblem, Decimal, Fraction};
use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};

/// What a cell of the data grid holds, as the arithmetic sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading<'a> {
    /// *Belum diisi*.
    Empty,
    /// A number.
    Number(Decimal),
    /// *Nihil*.
    Nil,
    /// *Data tidak tersedia*.
    NotAvailable,
    /// A step of an ordinal scale.
    Rank(&'a str),
    /// Entries differ and nobody has decided.
    Disputed,
}

/// The cells of one period, by column.
#[derive(Clone, Copy)]
pub(in crate::domain) struct Row<'a> {
    /// 0 where there is no number, or it stands in the side table.
    pub digits: &'a [i64],
    /// What each cell is.
    pub states: &'a [u8],
}

impl Series {
    /// The rhythm of its periods.
    pub fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// What a cell holds.
    pub fn get(&self, period: Period, part: Option<EntityId>) -> Reading<'_> {
        match self.columns.get(&part) {
            Some(column) => self.reading(period.year(), period.index(), *column),
            None => Reading::Empty,
        }
    }

    /// The column of a part, if it has one yet.
    pub(in crate::domain) fn column(&self, part: Option<EntityId>) -> Option<usize> {
        self.columns.get(&part).copied()
    }

    /// How many columns there are.
    pub(in crate::domain) fn width(&self) -> usize {
        self.parts.len()
    }

    /// All cells of a period, if anything of its year was ever entered.
    pub(in crate::domain) fn cells(&self, year: u16, index: u8) -> Option<Row<'_>> {
        let start = self.row(year, index)? * self.width();
        let range = start..start + self.width();
        Some(Row {
            digits: self.digits.get(range.clone())?,
            states: self.states.get(range)?,
        })
    }

    /// The same as [`Series::get`], by column.
    pub(in crate::domain) fn reading(&self, year: u16, index: u8, column: usize) -> Reading<'_> {
        let Some(row) = self.cells(year, index) else {
            return Reading::Empty;
        };
        let spilled = || self.spilled.get(&(year, index, column));
        match row.states[column] & !state::SPILLED {
            state::NUMBER => match spilled() {
                Some(Spilled::Number(number)) => Reading::Number(*number),
                _ => Reading::Number(Decimal::new(row.digits[column], self.scale).normalize()),
            },
            state::NIL => Reading::Nil,
            state::NOT_AVAILABLE => Reading::NotAvailable,
            state::DISPUTED => Reading::Disputed,
            state::RANK => match spilled() {
                Some(Spilled::Rank(label)) => Reading::Rank(label),
                _ => Reading::Empty,
            },
            _ => Reading::Empty,
        }
    }

    /// The numbers that stand for so many digits.
    pub(in crate::domain) fn scaled(&self, digits: i128) -> Result<Fraction, ArithmeticProblem> {
        Fraction::new(digits, 10_i128.pow(self.scale))
    }
}

impl Row<'_> {
    /// The digits of all cells added up.
    ///
    /// In one sweep over `i64`s, which 512 cells cannot overflow.
    pub fn sum(&self) -> i128 {
        let chunks = self.digits.chunks(512);
        chunks
            .map(|chunk| i128::from(chunk.iter().sum::<i64>()))
            .sum()
    }

    /// What occurs in it.
    pub fn seen(&self) -> u8 {
        self.states.iter().fold(0, |seen, state| seen | state)
    }
}
