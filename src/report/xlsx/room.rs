//! Room for texts: how wide columns and how high rows must be.

use super::cells::lines;
use crate::report::{Cell, Orientation, Slot, Value};

/// Rows with their slots and the columns where they begin.
type Grid<'a> = [Vec<(usize, Slot<'a>)>];

/// How high a row is.
#[derive(Clone, Copy)]
pub struct Height {
    lines: usize,
    /// No program would find it.
    pub is_fixed: bool,
}

impl Height {
    /// One line.
    pub const LINE: Self = Self {
        lines: 1,
        is_fixed: false,
    };

    /// So many lines, which programs find themselves when asked.
    pub const fn of(lines: usize) -> Self {
        Self {
            lines,
            is_fixed: false,
        }
    }

    /// In points, if it is more than a line.
    pub fn points(self) -> Option<usize> {
        /// From one line to the next.
        const LINE: usize = 13;
        /// The highest that programs allow.
        const HIGHEST: usize = 409;
        (self.lines > 1).then(|| (self.lines * LINE + 3).min(HIGHEST))
    }
}

/// The letters that fit across a sheet as it lies.
pub const fn letters(orientation: Orientation) -> usize {
    match orientation {
        Orientation::Portrait => 95,
        Orientation::Landscape => 145,
    }
}

/// Widens columns until every figure fits, since one that does not is shown as `###`, and no usual word is cut.
pub fn make_room(widths: &mut [usize], grid: &Grid<'_>) {
    /// What texts leave free at their sides.
    const SIDES: usize = 2;
    /// Longer words are cut.
    const USUAL_WORD: usize = 16;
    for (column, slot) in grid.iter().flatten() {
        let (Slot::Begins(cell), Some(width)) = (slot, widths.get_mut(*column)) else {
            continue;
        };
        let letters = match &cell.value {
            _ if cell.columns > 1 => 0,
            Value::Text(text) if text.len() < *width => 0,
            Value::Text(text) => {
                let words = text.split_whitespace().map(|word| word.chars().count());
                words.max().unwrap_or(0).min(USUAL_WORD)
            }
            figure => figure.printed().len(),
        };
        *width = (*width).max(letters + SIDES);
    }
}

/// The height of each row. Programs find the heights of plain rows themselves, some only when asked; those of
/// cells that span rows or columns none does.
pub fn heights(widths: &[usize], grid: &Grid<'_>) -> Vec<Height> {
    let lines_of = |column: usize, cell: &Cell| {
        let widths = widths.iter().skip(column).take(cell.columns);
        lines(&cell.value.printed(), widths.sum())
    };
    let mut heights = vec![Height::LINE; grid.len()];
    for (row, column, cell) in beginning(grid).filter(|(.., cell)| cell.rows == 1) {
        let height = &mut heights[row];
        height.lines = height.lines.max(lines_of(column, cell));
        height.is_fixed |= cell.columns > 1;
    }
    // Then what spans rows, where those together are not high enough.
    for (row, column, cell) in beginning(grid).filter(|(.., cell)| cell.rows > 1) {
        let last = (row + cell.rows).min(grid.len()) - 1;
        let there = heights[row..=last].iter().map(|it| it.lines).sum();
        heights[last].lines += lines_of(column, cell).saturating_sub(there);
        heights[row..=last]
            .iter_mut()
            .for_each(|it| it.is_fixed = true);
    }
    heights
}

/// The cells that begin somewhere, with their rows and columns.
fn beginning<'a>(grid: &'a Grid<'a>) -> impl Iterator<Item = (usize, usize, &'a Cell)> {
    let rows = grid.iter().enumerate();
    let slots = rows.flat_map(|(row, slots)| slots.iter().map(move |slot| (row, slot)));
    slots.filter_map(|(row, (column, slot))| match slot {
        Slot::Begins(cell) => Some((row, *column, *cell)),
        Slot::Goes(_) | Slot::Nothing => None,
    })
}
