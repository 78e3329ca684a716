//! Where one is in a grid and where a key leads, as in a spreadsheet.

/// A place in a grid, from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Spot {
    /// Down.
    pub row: usize,
    /// Across.
    pub column: usize,
}

/// How large the grid is; neither is 0 in a grid that shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Extent {
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Rows that one sees at once.
    pub page: usize,
}

/// What a key asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Move {
    /// One up.
    Up,
    /// One down.
    Down,
    /// One left.
    Left,
    /// One right.
    Right,
    /// To the first column (*Home*).
    RowStart,
    /// To the last column (*End*).
    RowEnd,
    /// To the first cell (*Ctrl+Home*).
    Start,
    /// To the last cell (*Ctrl+End*).
    End,
    /// A screen up.
    PageUp,
    /// A screen down.
    PageDown,
    /// To the next cell in reading order (*Tab*).
    Next,
    /// To the previous cell in reading order (*Shift+Tab*).
    Previous,
    /// One down, back under the column where a run of *Tab* began (*Enter*).
    Below,
    /// One up, back over that column (*Shift+Enter*).
    Above,
}

/// A cell, and the block of cells from the anchor to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Cursor {
    /// The cell that keys go to.
    pub at: Spot,
    /// The other corner of the block; the same cell where only one is chosen.
    pub anchor: Spot,
    /// The column where a run of *Tab* began, until another key ends the run.
    run: Option<usize>,
}

impl Cursor {
    /// On one cell.
    pub const fn on(at: Spot) -> Self {
        Self::block(at, at)
    }

    /// On a block, from its anchor to the cell that keys go to.
    pub const fn block(anchor: Spot, at: Spot) -> Self {
        Self {
            at,
            anchor,
            run: None,
        }
    }

    /// On the cell that keys go to alone; a run of *Tab* goes on.
    pub const fn alone(self) -> Self {
        Self {
            anchor: self.at,
            ..self
        }
    }

    /// First and last row of the block.
    pub fn rows(self) -> (usize, usize) {
        ordered(self.at.row, self.anchor.row)
    }

    /// First and last column of the block.
    pub fn columns(self) -> (usize, usize) {
        ordered(self.at.column, self.anchor.column)
    }

    /// Whether more than one cell is chosen.
    pub fn is_block(self) -> bool {
        self.at != self.anchor
    }

    /// Where a key leads; `None` where *Tab* leads out of the grid.
    pub fn moved(self, by: Move, extent: Extent) -> Option<Self> {
        let to = self.at.moved(by, extent)?;
        Some(match (by, self.run) {
            (Move::Next | Move::Previous, run) => Self {
                run: run.or(Some(self.at.column)),
                ..Self::on(to)
            },
            // Where there is no other row, going back would lead over what was just typed.
            (Move::Below | Move::Above, Some(column)) if to.row != self.at.row => {
                Self::on(Spot { column, ..to })
            }
            _ => Self::on(to),
        })
    }

    /// The block that a key with *Shift* leads to.
    pub fn stretched(self, by: Move, extent: Extent) -> Self {
        Self::block(self.anchor, self.at.moved(by, extent).unwrap_or(self.at))
    }

    /// The same in a grid that has become smaller.
    pub fn within(self, extent: Extent) -> Self {
        Self {
            at: self.at.within(extent),
            anchor: self.anchor.within(extent),
            ..self
        }
    }
}

impl Spot {
    fn moved(self, by: Move, extent: Extent) -> Option<Self> {
        let Extent {
            rows,
            columns,
            page,
        } = extent;
        let Self { row, column } = self;
        let last = Self {
            row: rows.saturating_sub(1),
            column: columns.saturating_sub(1),
        };
        Some(match by {
            Move::Up | Move::Above => Self {
                row: row.saturating_sub(1),
                column,
            },
            Move::Down | Move::Below => Self {
                row: (row + 1).min(last.row),
                column,
            },
            Move::Left => Self {
                row,
                column: column.saturating_sub(1),
            },
            Move::Right => Self {
                row,
                column: (column + 1).min(last.column),
            },
            Move::RowStart => Self { row, column: 0 },
            Move::RowEnd => Self {
                row,
                column: last.column,
            },
            Move::Start => Self::default(),
            Move::End => last,
            Move::PageUp => Self {
                row: row.saturating_sub(page),
                column,
            },
            Move::PageDown => Self {
                row: (row + page).min(last.row),
                column,
            },
            Move::Next if column < last.column => Self {
                row,
                column: column + 1,
            },
            Move::Next if row < last.row => Self {
                row: row + 1,
                column: 0,
            },
            Move::Previous if column > 0 => Self {
                row,
                column: column - 1,
            },
            Move::Previous if row > 0 => Self {
                row: row - 1,
                column: last.column,
            },
            Move::Next | Move::Previous => return None,
        })
    }

    fn within(self, extent: Extent) -> Self {
        Self {
            row: self.row.min(extent.rows.saturating_sub(1)),
            column: self.column.min(extent.columns.saturating_sub(1)),
        }
    }
}

fn ordered(a: usize, b: usize) -> (usize, usize) {
    (a.min(b), a.max(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Move::*;

    const GRID: Extent = Extent {
        rows: 30,
        columns: 4,
        page: 10,
    };

    fn spot(row: usize, column: usize) -> Spot {
        Spot { row, column }
    }

    #[test]
    fn keys_lead_where_a_spreadsheet_leads() {
        for (from, by, to) in [
            ((0, 0), Up, Some((0, 0))),
            ((0, 0), Left, Some((0, 0))),
            ((0, 0), Down, Some((1, 0))),
            ((29, 3), Down, Some((29, 3))),
            ((29, 3), Right, Some((29, 3))),
            ((3, 2), RowStart, Some((3, 0))),
            ((3, 2), RowEnd, Some((3, 3))),
            ((3, 2), Start, Some((0, 0))),
            ((3, 2), End, Some((29, 3))),
            ((3, 2), PageDown, Some((13, 2))),
            ((25, 2), PageDown, Some((29, 2))),
            ((5, 2), PageUp, Some((0, 2))),
            ((3, 2), Next, Some((3, 3))),
            ((3, 3), Next, Some((4, 0))),
            ((29, 3), Next, None),
            ((3, 0), Previous, Some((2, 3))),
            ((0, 0), Previous, None),
        ] {
            let moved = Cursor::on(spot(from.0, from.1)).moved(by, GRID);
            let moved = moved.map(|cursor| (cursor.at.row, cursor.at.column));
            assert_eq!(moved, to, "{from:?} {by:?}");
        }
    }

    #[test]
    fn after_a_run_of_tab_enter_leads_below_its_beginning() {
        for (name, from, keys, to) in [
            ("no run", (0, 1), &[Below] as &[Move], (1, 1)),
            ("a row of figures", (0, 1), &[Next, Next, Below], (1, 1)),
            ("the run is over", (0, 1), &[Next, Below, Below], (2, 1)),
            (
                "the next run",
                (0, 0),
                &[Next, Below, Right, Next, Below],
                (2, 1),
            ),
            (
                "back and forth",
                (0, 2),
                &[Next, Previous, Previous, Below],
                (1, 2),
            ),
            (
                "over the end of the row",
                (0, 2),
                &[Next, Next, Next, Below],
                (2, 2),
            ),
            ("upwards", (5, 0), &[Next, Next, Above], (4, 0)),
            (
                "an arrow ends it",
                (0, 0),
                &[Next, Next, Right, Below],
                (1, 3),
            ),
            (
                "an arrow down is no Enter",
                (0, 0),
                &[Next, Next, Down],
                (1, 2),
            ),
            ("so does Home", (0, 1), &[Next, RowStart, Below], (1, 0)),
            ("the last row", (29, 0), &[Next, Next, Below], (29, 2)),
            ("the first row", (0, 1), &[Next, Above], (0, 2)),
        ] {
            let mut cursor = Cursor::on(spot(from.0, from.1));
            for by in keys {
                // Typing leaves the cell alone in between.
                cursor = cursor.alone().moved(*by, GRID).unwrap();
            }
            assert_eq!(cursor.at, spot(to.0, to.1), "{name}");
            assert!(!cursor.is_block(), "{name}");
        }
    }

    #[test]
    fn stretching_ends_a_run_of_tab() {
        let tabbed = Cursor::on(spot(0, 0)).moved(Next, GRID).unwrap();
        let stretched = tabbed.stretched(Right, GRID).alone();
        assert_eq!(stretched.moved(Below, GRID), Some(Cursor::on(spot(1, 2))));
    }

    #[test]
    fn shift_stretches_the_block_and_a_move_ends_it() {
        let cursor = Cursor::on(spot(2, 1)).stretched(Down, GRID);
        let cursor = cursor.stretched(Left, GRID);
        assert_eq!((cursor.rows(), cursor.columns()), ((2, 3), (0, 1)));
        assert!(cursor.is_block());
        assert_eq!(cursor.moved(Up, GRID), Some(Cursor::on(spot(2, 0))));
    }

    #[test]
    fn a_smaller_grid_brings_the_cursor_back_into_it() {
        let small = Extent {
            rows: 2,
            columns: 1,
            page: 10,
        };
        assert_eq!(Cursor::on(spot(9, 3)).within(small).at, spot(1, 0));
    }
}
