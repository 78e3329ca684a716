//! A pasted block laid over the grid and read: a look before anything counts.

use super::entry_table::{Content, Row};
use crate::app::command::CellAddress;
use crate::app::paste::Block;
use crate::app::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::entry::Entry;
use crate::domain::period::Period;
use crate::text::entry::{self, Reading, Unreadable};

/// A pasted block, cell by cell; what is empty in it changes nothing and is not listed.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Pasted {
    /// The cells that get something, in reading order.
    pub cells: Vec<PastedCell>,
    /// Fields that fall on cells that are computed or not measured, and are passed over.
    pub passed_over: usize,
}

/// One pasted field and the cell it falls on.
#[derive(Clone, PartialEq, Debug)]
pub struct PastedCell {
    /// Which cell.
    pub address: CellAddress,
    /// Where it stood in the workbook, if it came from one: `F8`.
    pub place: Option<String>,
    /// The row's name.
    pub row: String,
    /// What was pasted; empty where a cell that said something was emptied.
    pub text: String,
    /// What stands there now.
    pub now: Content,
    /// Whether the cell changed here after the sheet was written that says so.
    pub is_overtaken: bool,
    /// How it reads.
    pub reading: Result<Reading, Unreadable>,
}

/// What a person picked for one pasted field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Choice {
    /// As it was read.
    #[default]
    AsRead,
    /// What else it may mean.
    Other,
    /// Leave the cell alone.
    Leave,
}

/// Why a block does not fit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// More characters than a grid can hold.
    TooLong,
    /// The block has more rows or columns than the grid has from the chosen cell on.
    TooLarge {
        /// Rows and columns of the block.
        block: (usize, usize),
        /// Rows and columns from the chosen cell on.
        room: (usize, usize),
    },
    /// The block holds nothing.
    Empty,
}

/// Lays a block over the rows and columns that start at the chosen cell.
///
/// A block of one field fills all of `selection` (rows, columns), as spreadsheets do.
pub fn lay(
    workspace: &Workspace,
    rows: &[Row],
    periods: &[Period],
    block: &Block,
    selection: (usize, usize),
    today: Date,
) -> Result<Pasted, Misfit> {
    let room = (rows.len(), periods.len());
    let is_single = (block.height(), block.width()) == (1, 1);
    let size = if is_single {
        (selection.0.min(room.0), selection.1.min(room.1))
    } else {
        (block.height(), block.width())
    };
    if size.0 > room.0 || size.1 > room.1 {
        return Err(Misfit::TooLarge { block: size, room });
    }
    let field = |row: usize, column: usize| {
        let (row, column) = if is_single { (0, 0) } else { (row, column) };
        block.rows().get(row)?.get(column).map(|text| text.trim())
    };
    let mut pasted = Pasted {
        cells: Vec::new(),
        passed_over: 0,
    };
    for (r, row) in rows.iter().enumerate().take(size.0) {
        for (c, period) in periods.iter().enumerate().take(size.1) {
            let text = field(r, c).unwrap_or_default();
            if text.is_empty() {
                continue;
            }
            if !row.is_open(*period) {
                pasted.passed_over += 1;
                continue;
            }
            let cell = row.cell(workspace, *period, today);
            pasted.cells.push(PastedCell {
                address: cell.address,
                place: None,
                is_overtaken: false,
                row: row.name.clone(),
                text: text.to_owned(),
                now: cell.content,
                reading: entry::read(text),
            });
        }
    }
    if pasted.cells.is_empty() && pasted.passed_over == 0 {
        return Err(Misfit::Empty);
    }
    Ok(pasted)
}

impl PastedCell {
    /// The choice to begin with: what looks like a personal number, empties a cell or is older than what stands
    /// there stays out unless someone wants it in.
    pub fn first_choice(&self) -> Choice {
        match &self.reading {
            Ok(reading) if reading.is_personal || reading.entry.is_none() => Choice::Leave,
            Ok(_) if !self.is_overtaken => Choice::AsRead,
            _ => Choice::Leave,
        }
    }

    /// What a choice makes of the cell: `None` where it is left alone, `Some(None)` where it is emptied.
    pub fn becomes(&self, choice: Choice) -> Option<Option<Entry>> {
        let reading = self.reading.as_ref().ok()?;
        match choice {
            Choice::AsRead => Some(reading.entry.clone()),
            Choice::Other => Some(reading.other.clone()),
            Choice::Leave => None,
        }
    }

    /// Whether somebody should look at it before it counts.
    pub fn is_doubtful(&self) -> bool {
        let reading = self.reading.as_ref();
        self.is_overtaken
            || reading.is_ok_and(|it| it.is_surprising() || it.is_personal || it.remark.is_some())
    }

    /// Whether the cell says so already.
    pub fn is_known(&self) -> bool {
        let read = self.reading.as_ref().ok().and_then(|r| r.entry.as_ref());
        matches!((&self.now, read), (Content::Entered(now), Some(read)) if now == read)
    }
}

/// What the accepted block fills in.
pub fn cells(pasted: &Pasted, choices: &[Choice]) -> Vec<(CellAddress, Option<Entry>)> {
    let chosen = pasted.cells.iter().zip(choices);
    chosen
        .filter_map(|(cell, choice)| Some((cell.address, cell.becomes(*choice)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::query::entry_table::{Section, sections};
    use crate::app::query::testing::{Person, decree, made, number, sample, today};
    use crate::log::Purpose;

    fn grid(workspace: &Workspace) -> Section {
        sections(workspace, 2024, None).remove(0)
    }

    fn laid(workspace: &Workspace, from: (usize, usize), text: &str) -> Result<Pasted, Misfit> {
        let grid = grid(workspace);
        lay(
            workspace,
            &grid.rows[from.0..],
            &grid.periods[from.1..],
            &Block::read(text),
            (1, 1),
            today(),
        )
    }

    #[test]
    fn a_block_is_read_cell_by_cell_and_counts_as_one_change() {
        let mut person = Person::new(8, "Ani", decree());
        let pasted = laid(
            &person.workspace,
            (1, 1),
            "16,030\t\t1.234\r\nnihil\t1.2.3\t5202014507900001\r\n",
        )
        .unwrap();
        let told: Vec<_> = pasted
            .cells
            .iter()
            .map(|cell| {
                let choice = cell.first_choice();
                (
                    cell.address.period.index(),
                    cell.text.as_str(),
                    cell.becomes(choice).flatten(),
                    choice,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (1, "16,030", number("16.03"), Choice::AsRead),
                (3, "1.234", number("1234"), Choice::AsRead),
                (1, "nihil", Some(Entry::Nil), Choice::AsRead),
                (2, "1.2.3", None, Choice::Leave),
                (3, "5202014507900001", None, Choice::Leave),
            ]
        );
        assert_eq!(
            pasted.cells[0].becomes(Choice::Other),
            Some(number("16030"))
        );
        let mut choices: Vec<_> = pasted.cells.iter().map(PastedCell::first_choice).collect();
        choices[0] = Choice::Other;
        let cells = cells(&pasted, &choices);
        let purpose = Purpose::Paste;
        let stored = person.does(Command::Enter { cells, purpose });
        assert_eq!(made(&stored).purpose, Purpose::Paste);
        let grid = grid(&person.workspace);
        let content = |row: usize, column: usize| {
            let period = grid.periods[column];
            grid.rows[row]
                .cell(&person.workspace, period, today())
                .content
        };
        assert_eq!(content(1, 1), Content::Entered(number("16030").unwrap()));
        assert_eq!(content(1, 2), Content::NotEntered);
        assert_eq!(content(2, 1), Content::Entered(Entry::Nil));
    }

    #[test]
    fn a_block_larger_than_the_grid_is_refused_with_both_sizes() {
        let workspace = decree();
        for (from, text, block, room) in [
            ((0, 2), "1\t2\t3", (1, 3), (5, 2)),
            ((3, 0), "1\n2\n3", (3, 1), (2, 4)),
        ] {
            let misfit = Misfit::TooLarge { block, room };
            assert_eq!(laid(&workspace, from, text), Err(misfit));
        }
        assert_eq!(laid(&workspace, (0, 0), "\t\n"), Err(Misfit::Empty));
    }

    #[test]
    fn one_field_fills_the_chosen_block_and_computed_rows_are_passed_over() {
        let workspace = sample();
        let grid = grid(&workspace);
        let total = grid.rows.iter().position(|row| !row.is_entered()).unwrap();
        let rows = &grid.rows[total..total + 2];
        let block = Block::read("0");
        let pasted = lay(&workspace, rows, &grid.periods, &block, (2, 3), today()).unwrap();
        assert_eq!((pasted.cells.len(), pasted.passed_over), (3, 3));
    }

    #[test]
    fn what_stands_there_already_is_known() {
        let workspace = sample();
        let pasted = laid(&workspace, (0, 0), "107.512\t1").unwrap();
        let known: Vec<_> = pasted.cells.iter().map(PastedCell::is_known).collect();
        assert_eq!(known, [true, false]);
    }
}
