//! A block from a spreadsheet laid over the budget: a look before anything counts.

use super::{Column, NoAmount};
use crate::app::command::Command;
use crate::app::paste::{Block, PASTE_LIMIT};
use crate::app::workspace::Workspace;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::log::{Key, Purpose, Value};
use crate::text::entry::Reading;

/// A pasted block, cell by cell; what is empty in it changes nothing and is not listed.
#[derive(Clone, PartialEq, Debug)]
pub struct Pasted {
    /// The cells that get something, in reading order.
    pub lines: Vec<Line>,
    /// Fields that fall on sums, which are computed, and are passed over.
    pub passed_over: usize,
}

/// One field and the cell that it falls on.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// Which cell.
    pub key: Key,
    /// Whose money.
    pub thing: EntityId,
    /// In which column.
    pub column: Column,
    /// What was pasted.
    pub text: String,
    /// What stands there now.
    pub now: Option<Entry>,
    /// How it reads.
    pub reading: Result<Reading, NoAmount>,
}

/// Why a block does not fit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// More characters than any budget holds.
    TooLong,
    /// The block has more rows or columns than there are from the chosen cell on.
    TooLarge {
        /// Rows and columns of the block.
        block: (usize, usize),
        /// Rows and columns from the chosen cell on.
        room: (usize, usize),
    },
    /// The block holds nothing.
    Empty,
}

/// Lays a block over things and columns, each first the one of the chosen cell. `is_open` says where people type.
pub fn lay(
    workspace: &Workspace,
    year: u16,
    (things, columns): (&[EntityId], &[Column]),
    text: &str,
    is_open: impl Fn(EntityId, Column) -> bool,
) -> Result<Pasted, Misfit> {
    if text.len() > PASTE_LIMIT {
        return Err(Misfit::TooLong);
    }
    let block = Block::read(text);
    let (size, room) = (
        (block.height(), block.width()),
        (things.len(), columns.len()),
    );
    if size.0 > room.0 || size.1 > room.1 {
        return Err(Misfit::TooLarge { block: size, room });
    }
    let mut pasted = Pasted {
        lines: Vec::new(),
        passed_over: 0,
    };
    for (thing, fields) in things.iter().zip(block.rows()) {
        for (column, text) in columns.iter().zip(fields) {
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            if !is_open(*thing, *column) {
                pasted.passed_over += 1;
                continue;
            }
            let key = column.key(*thing, year);
            pasted.lines.push(Line {
                key,
                thing: *thing,
                column: *column,
                text: text.to_owned(),
                now: match workspace.book().value(&key) {
                    Some(Value::Entry(entry)) => Some(entry.clone()),
                    _ => None,
                },
                reading: column.read(text),
            });
        }
    }
    if pasted.lines.is_empty() && pasted.passed_over == 0 {
        return Err(Misfit::Empty);
    }
    Ok(pasted)
}

impl Line {
    /// What the cell would hold.
    pub fn entry(&self) -> Option<&Entry> {
        self.reading.as_ref().ok()?.entry.as_ref()
    }

    /// What else was perhaps meant.
    pub fn other(&self) -> Option<&Entry> {
        self.reading.as_ref().ok()?.other.as_ref()
    }

    /// Takes the other meaning; doing it again takes the first one back.
    pub fn take_other(&mut self) {
        if let Ok(reading) = &mut self.reading
            && reading.other.is_some()
        {
            std::mem::swap(&mut reading.entry, &mut reading.other);
        }
    }

    /// Whether it changes anything.
    pub fn is_news(&self) -> bool {
        self.entry().is_some_and(|it| self.now.as_ref() != Some(it))
    }
}

impl Pasted {
    /// The one change that the accepted block makes.
    pub fn command(&self) -> Command {
        let facts = self.lines.iter().filter_map(|line| {
            let entry = line.entry()?.clone();
            Some((line.key, Value::Entry(entry)))
        });
        Command::Create {
            facts: facts.collect(),
            purpose: Purpose::Paste,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::MONEY;
    use super::*;
    use crate::app::budget_of::{budget, money};
    use crate::app::query::testing::{Person, made, number, sample, today};

    fn things(workspace: &Workspace) -> Vec<EntityId> {
        let budget = budget(workspace, 2026, today()).unwrap();
        budget.lines.iter().map(|line| line.id).collect()
    }

    #[test]
    fn a_block_is_read_cell_by_cell_and_counts_as_one_change() {
        let mut person = Person::new(8, "Ani", sample());
        let things = things(&person.workspace);
        let text = "Rp1.000.000\t\t5\n2.000\tbanyak\t16,030\n\n";
        let place = (&things[1..], &MONEY[..]);
        let mut pasted = lay(&person.workspace, 2026, place, text, |_, column| {
            column != Column::Spent(1)
        })
        .unwrap();
        assert_eq!(pasted.passed_over, 2);
        let told: Vec<_> = pasted
            .lines
            .iter()
            .map(|line| (&*line.text, line.entry().cloned(), line.is_news()))
            .collect();
        assert_eq!(
            told,
            [
                ("Rp1.000.000", number("1000000"), true),
                ("2.000", number("2000"), true),
                ("banyak", None, false),
            ]
        );
        assert_eq!(pasted.lines[0].now, number("905000000"));
        pasted.lines[1].take_other();
        assert_eq!(pasted.lines[1].entry(), number("2").as_ref());
        let batch = person.does(pasted.command());
        assert_eq!(made(&batch).purpose, Purpose::Paste);
        let book = person.workspace.book();
        let now = money(book, things[1], 2026);
        assert_eq!(Column::Original.said(&now).value(), Some(1_000_000.into()));
        person.does(Command::Undo(made(&batch).id));
        let now = money(person.workspace.book(), things[1], 2026);
        let before = Column::Original.said(&now).value();
        assert_eq!(before, Some(905_000_000.into()));
    }

    #[test]
    fn a_block_that_does_not_fit_is_refused_with_both_sizes() {
        let workspace = sample();
        let things = things(&workspace);
        let laid = |from: usize, text: &str| {
            let place = (&things[from..], &MONEY[4..]);
            lay(&workspace, 2026, place, text, |_, _| true)
        };
        let large = |block, room| Err(Misfit::TooLarge { block, room });
        let last = things.len() - 1;
        assert_eq!(laid(0, "1\t2\t3"), large((1, 3), (things.len(), 2)));
        assert_eq!(laid(last, "1\n2"), large((2, 1), (1, 2)));
        assert_eq!(laid(0, "\t\n"), Err(Misfit::Empty));
        assert_eq!(laid(0, &"1".repeat(PASTE_LIMIT + 1)), Err(Misfit::TooLong));
    }
}
