//! Series: everything entered for one variable in one rhythm, packed so that a year adds up in one sweep.
//!
//! One cell for each period × part. A number is kept as whole digits under a scale that the series
//! shares (`12,50` with scale 2 is 1250), 0 where there is none, so that sums need no questions asked;
//! a parallel byte says what the cell is. What does not fit (long numbers, ranks) stands in a side table.

mod read;

pub use read::Reading;
pub(in crate::domain) use read::Year;

use super::amount::Decimal;
use super::entry::Entry;
use super::id::EntityId;
use super::period::{Frequency, Period};
use std::collections::BTreeMap;

/// What a cell of the data grid holds, as the log says it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Observed<'a> {
    /// Nothing, or it was cleared.
    Empty,
    /// One figure.
    Entry(&'a Entry),
    /// Two or more that differ, and nobody has decided.
    Disputed,
}

/// What a cell is; several of them in one byte say what occurs in a stretch of cells.
pub(super) mod state {
    pub const EMPTY: u8 = 1;
    pub const NUMBER: u8 = 2;
    pub const NIL: u8 = 4;
    pub const NOT_AVAILABLE: u8 = 8;
    pub const RANK: u8 = 16;
    pub const DISPUTED: u8 = 32;
    /// Besides `NUMBER`: it stands in the side table.
    pub const SPILLED: u8 = 64;
}

/// Digits below this fit into a cell, so that 512 of them fit into an `i64`.
const LIMIT: u64 = 1 << 53;

/// Longer fractions stand in the side table rather than push all others there.
const MOST_DECIMALS: u32 = 6;

/// Year, place in the year, column.
type Place = (u16, u8, usize);

#[derive(Clone, Debug)]
enum Spilled {
    Number(Decimal),
    Rank(Box<str>),
}

/// The cells of one variable in one rhythm.
#[derive(Clone, Debug)]
pub struct Series {
    frequency: Frequency,
    /// Decimals of all digits.
    scale: u32,
    /// Columns in order of arrival.
    parts: Vec<Option<EntityId>>,
    /// The same, to be found by part.
    columns: BTreeMap<Option<EntityId>, usize>,
    /// Years that have cells, rising: a block of rows for each.
    years: Vec<u16>,
    digits: Vec<i64>,
    states: Vec<u8>,
    spilled: BTreeMap<Place, Spilled>,
}

impl Series {
    /// No cells yet.
    pub fn new(frequency: Frequency) -> Self {
        Self {
            frequency,
            scale: 0,
            parts: Vec::new(),
            columns: BTreeMap::new(),
            years: Vec::new(),
            digits: Vec::new(),
            states: Vec::new(),
            spilled: BTreeMap::new(),
        }
    }

    /// Makes room for these parts, so that their columns never move again.
    pub fn add_parts(&mut self, parts: &[Option<EntityId>]) {
        let before = self.parts.len();
        for part in parts {
            if !self.columns.contains_key(part) {
                self.columns.insert(*part, self.parts.len());
                self.parts.push(*part);
            }
        }
        if self.parts.len() > before && !self.years.is_empty() {
            self.digits = widened(&self.digits, before, self.parts.len(), 0);
            self.states = widened(&self.states, before, self.parts.len(), state::EMPTY);
        }
    }

    /// Writes a cell over.
    ///
    /// `period` is one of this rhythm.
    pub fn set(&mut self, period: Period, part: Option<EntityId>, observed: Observed<'_>) {
        if observed == Observed::Empty && self.cell(period, part).is_none() {
            return;
        }
        self.add_parts(&[part]);
        self.add_year(period.year());
        let Some((cell, place)) = self.cell(period, part) else {
            return;
        };
        self.spilled.remove(&place);
        self.digits[cell] = 0;
        self.states[cell] = match observed {
            Observed::Empty => state::EMPTY,
            Observed::Disputed => state::DISPUTED,
            Observed::Entry(Entry::Nil) => state::NIL,
            Observed::Entry(Entry::NotAvailable) => state::NOT_AVAILABLE,
            Observed::Entry(Entry::Rank(label)) => {
                self.spilled.insert(place, Spilled::Rank(label.clone()));
                state::RANK
            }
            Observed::Entry(Entry::Number(quantity)) => {
                match self.fitted(quantity.value.normalize()) {
                    Some(digits) => {
                        self.digits[cell] = digits;
                        state::NUMBER
                    }
                    None => {
                        let number = Spilled::Number(quantity.value);
                        self.spilled.insert(place, number);
                        state::NUMBER | state::SPILLED
                    }
                }
            }
        };
    }

    /// The digits of a number, after the scale of all was made fine enough for it.
    fn fitted(&mut self, number: Decimal) -> Option<i64> {
        let decimals = number.scale();
        if decimals > MOST_DECIMALS || fit(number, decimals.max(self.scale)).is_none() {
            return None;
        }
        if decimals > self.scale {
            self.refine(decimals);
        }
        fit(number, self.scale)
    }

    /// Gives all digits more decimals; those that grow too long move to the side table.
    fn refine(&mut self, decimals: u32) {
        let width = self.parts.len();
        for (cell, digits) in self.digits.iter_mut().enumerate().filter(|(_, d)| **d != 0) {
            let number = Decimal::new(*digits, self.scale);
            *digits = fit(number, decimals).unwrap_or_else(|| {
                let (row, column) = (cell / width, cell % width);
                let per_year = usize::from(self.frequency.per_year());
                let place = (self.years[row / per_year], (row % per_year) as u8, column);
                self.spilled.insert(place, Spilled::Number(number));
                self.states[cell] |= state::SPILLED;
                0
            });
        }
        self.scale = decimals;
    }

    fn add_year(&mut self, year: u16) {
        if let Err(place) = self.years.binary_search(&year) {
            self.years.insert(place, year);
            let block = self.parts.len() * usize::from(self.frequency.per_year());
            let at = place * block;
            self.digits.splice(at..at, std::iter::repeat_n(0, block));
            let empty = std::iter::repeat_n(state::EMPTY, block);
            self.states.splice(at..at, empty);
        }
    }

    /// Where a cell stands, if there is room for it.
    fn cell(&self, period: Period, part: Option<EntityId>) -> Option<(usize, Place)> {
        let column = *self.columns.get(&part)?;
        let row = self.row(period.year(), period.index())?;
        let place = (period.year(), period.index(), column);
        Some((row * self.parts.len() + column, place))
    }

    /// The row of the period with this place in the year.
    fn row(&self, year: u16, index: u8) -> Option<usize> {
        // Years mostly follow each other without a gap.
        let likely = usize::from(year.checked_sub(*self.years.first()?)?);
        let block = match self.years.get(likely) {
            Some(found) if *found == year => likely,
            _ => self.years.binary_search(&year).ok()?,
        };
        Some(block * usize::from(self.frequency.per_year()) + usize::from(index))
    }
}

/// The digits of a number with so many decimals, if they fit into a cell.
fn fit(number: Decimal, decimals: u32) -> Option<i64> {
    let stretch = 10_i128.pow(decimals - number.scale());
    let digits = number.mantissa().checked_mul(stretch)?;
    (digits.unsigned_abs() < u128::from(LIMIT)).then_some(digits as i64)
}

/// Rows of one width copied into rows of a larger one.
fn widened<T: Copy>(cells: &[T], from: usize, to: usize, blank: T) -> Vec<T> {
    let mut wide = Vec::with_capacity(cells.len() / from.max(1) * to);
    for row in cells.chunks_exact(from.max(1)) {
        wide.extend_from_slice(row);
        wide.extend(std::iter::repeat_n(blank, to - from));
    }
    wide
}

#[cfg(test)]
mod tests;
