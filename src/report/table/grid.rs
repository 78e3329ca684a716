//! Where the cells of a table lie, given what those before and above them span.

use super::{Cell, Row, Table};

/// What lies in a row from one of its columns on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slot<'a> {
    /// A cell that begins here.
    Begins(&'a Cell),
    /// A cell that began in a row above.
    Goes(&'a Cell),
    /// Nothing: the row is shorter than others.
    Nothing,
}

impl Slot<'_> {
    /// Columns it takes.
    pub fn columns(&self) -> usize {
        match self {
            Self::Begins(cell) | Self::Goes(cell) => cell.columns.max(1),
            Self::Nothing => 1,
        }
    }
}

impl Table {
    /// The rows of the head, each with its slots and the columns where they begin.
    pub fn head_grid(&self) -> Vec<Vec<(usize, Slot<'_>)>> {
        grid(self.head.iter().map(Vec::as_slice), self.widths.len())
    }

    /// The rows of the body, each with its slots and the columns where they begin.
    pub fn body_grid(&self) -> Vec<Vec<(usize, Slot<'_>)>> {
        let rows = self.rows.iter().map(|Row { cells, .. }| cells.as_slice());
        grid(rows, self.widths.len())
    }
}

/// A cell that is still open downwards.
#[derive(Clone, Copy)]
struct Open<'a> {
    cell: &'a Cell,
    column: usize,
    rows_left: usize,
}

fn grid<'a>(rows: impl Iterator<Item = &'a [Cell]>, columns: usize) -> Vec<Vec<(usize, Slot<'a>)>> {
    let mut open: Vec<Open<'a>> = Vec::new();
    rows.map(|row| {
        let mut slots = Vec::with_capacity(columns);
        let mut cells = row.iter();
        let mut begun = Vec::new();
        let mut column = 0;
        loop {
            let slot = if let Some(above) = open.iter().find(|open| open.column == column) {
                Slot::Goes(above.cell)
            } else if let Some(cell) = cells.next() {
                if cell.rows > 1 {
                    begun.push(Open {
                        cell,
                        column,
                        rows_left: cell.rows,
                    });
                }
                Slot::Begins(cell)
            } else if column < columns {
                Slot::Nothing
            } else {
                break;
            };
            slots.push((column, slot));
            column += slot.columns();
        }
        open.extend(begun);
        for cell in &mut open {
            cell.rows_left -= 1;
        }
        open.retain(|cell| cell.rows_left > 0);
        slots
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_lie_beside_what_spans_into_their_row() {
        let cell = |text: &str, columns, rows| Cell::new(text).spanning(columns, rows);
        let table = Table {
            label: String::new(),
            caption: None,
            widths: vec![250; 4],
            head: vec![
                vec![cell("No", 1, 2), cell("Target", 2, 1), cell("Ket.", 1, 2)],
                vec![cell("2021", 1, 1), cell("2022", 1, 1)],
            ],
            rows: vec![
                Row::new(vec![cell("a", 1, 3), cell("b", 3, 1)]),
                Row::new(vec![cell("c", 1, 2), cell("d", 1, 1)]),
                Row::new(vec![cell("e", 1, 1), cell("f", 1, 1)]),
                Row::new(vec![cell("g", 1, 1)]),
            ],
        };
        let shown = |rows: Vec<Vec<(usize, Slot<'_>)>>| {
            let slot = |(column, slot): &(usize, Slot<'_>)| match slot {
                Slot::Begins(cell) => format!("{column}{}", cell.value.printed()),
                Slot::Goes(cell) => format!("{column}^{}", cell.value.printed()),
                Slot::Nothing => format!("{column}-"),
            };
            let row = |row: &Vec<_>| row.iter().map(slot).collect::<Vec<_>>().join(" ");
            rows.iter().map(row).collect::<Vec<_>>()
        };
        assert_eq!(
            shown(table.head_grid()),
            ["0No 1Target 3Ket.", "0^No 12021 22022 3^Ket."]
        );
        assert_eq!(
            shown(table.body_grid()),
            ["0a 1b", "0^a 1c 2d 3-", "0^a 1^c 2e 3f", "0g 1- 2- 3-"]
        );
    }
}
