//! Reading a series: a cell at a time for people, a row at a time for sums.

use super::{Series, Spilled, state};
use crate::domain::amount::{ArithmeticProblem, Decimal, Fraction, ten_to};
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

/// The cells of one year.
#[derive(Clone, Copy)]
pub(in crate::domain) struct Year<'a> {
    series: &'a Series,
    year: u16,
    /// The row of its first period.
    first: usize,
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
        match self.year(period.year()).zip(self.column(part)) {
            Some((year, column)) => year.reading(period.index(), column),
            None => Reading::Empty,
        }
    }

    /// Whether a cell holds nothing.
    pub fn is_empty(&self, period: Period, part: Option<EntityId>) -> bool {
        let cell = self.cell(period, part);
        cell.is_none_or(|(cell, _)| self.states[cell] == state::EMPTY)
    }

    /// The column of a part, if it has one yet.
    pub(in crate::domain) fn column(&self, part: Option<EntityId>) -> Option<usize> {
        self.columns.get(&part).copied()
    }

    /// A year, if anything was ever entered for it.
    pub(in crate::domain) fn year(&self, year: u16) -> Option<Year<'_>> {
        let first = self.row(year, 0)?;
        Some(Year {
            series: self,
            year,
            first,
        })
    }
}

impl<'a> Year<'a> {
    /// The cells of the period with this place in the year.
    pub fn row(&self, index: u8) -> Row<'a> {
        let (series, width) = (self.series, self.width());
        let start = (self.first + usize::from(index)) * width;
        Row {
            digits: &series.digits[start..start + width],
            states: &series.states[start..start + width],
        }
    }

    /// Whether nothing was entered into a cell.
    pub fn is_empty(&self, index: u8, column: usize) -> bool {
        self.row(index).states[column] == state::EMPTY
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.series.parts.len()
    }

    /// What a cell holds.
    pub fn reading(&self, index: u8, column: usize) -> Reading<'a> {
        let row = self.row(index);
        let spilled = || self.series.spilled.get(&(self.year, index, column));
        match row.states[column] & !state::SPILLED {
            state::NUMBER => match spilled() {
                Some(Spilled::Number(number)) => Reading::Number(*number),
                _ => {
                    let number = Decimal::new(row.digits[column], self.series.scale);
                    Reading::Number(number.normalize())
                }
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

    /// How many of its digits stand behind the point.
    pub fn scale(&self) -> u32 {
        self.series.scale
    }

    /// The number that stands for so many digits.
    pub fn scaled(&self, digits: i128) -> Result<Fraction, ArithmeticProblem> {
        Fraction::new(digits, ten_to(self.series.scale))
    }
}

impl Row<'_> {
    /// The digits of all cells added up.
    ///
    /// In one sweep over `i64`s, which 512 cells cannot overflow; in four lanes, since a machine
    /// adds four numbers at once but waits for each sum.
    pub fn sum(&self) -> i128 {
        // A variable without parts.
        if let [only] = self.digits {
            return i128::from(*only);
        }
        let chunks = self.digits.chunks(512).map(|chunk| {
            let (fours, rest) = chunk.as_chunks::<4>();
            let lanes = fours.iter().fold([0; 4], |[a, b, c, d], [e, f, g, h]| {
                [a + e, b + f, c + g, d + h]
            });
            i128::from(lanes.iter().chain(rest).sum::<i64>())
        });
        chunks.sum()
    }

    /// What occurs in it, eight cells at a time.
    pub fn seen(&self) -> u8 {
        if let [only] = self.states {
            return *only;
        }
        let (eights, rest) = self.states.as_chunks::<8>();
        let words = eights.iter().map(|eight| u64::from_ne_bytes(*eight));
        let seen = words.fold(0, |seen, word| seen | word).to_ne_bytes();
        seen.iter().chain(rest).fold(0, |seen, state| seen | state)
    }
}
