//! Blocks of cells to and from spreadsheets, through the clipboard.

use super::grid::Grid;
use super::pasting::Pasting;
use crate::app::cursor::Spot;
use crate::app::paste::{Block, PASTE_LIMIT};
use crate::app::query::describe;
use crate::app::query::entry_table::Content;
use crate::app::query::pasted::{Misfit, lay};
use crate::text::Lang;
use crate::text::words::entry as words;
use leptos::prelude::*;

impl Grid {
    /// The block as a spreadsheet takes it.
    pub fn copied(self) -> String {
        let today = self.desk.today();
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut last = None;
        for (at, row, period) in self.block() {
            if last != Some(at.row) {
                rows.push(Vec::new());
                last = Some(at.row);
            }
            let content = self.desk.with(|w| row.cell(w, period, today).content);
            let text = content.map_or(String::new(), |content| copy_text(&content, self.lang));
            if let Some(fields) = rows.last_mut() {
                fields.push(text);
            }
        }
        Block::of(rows).write()
    }

    /// Lays a block over the grid for a look; nothing is changed.
    pub fn paste(self, text: &str) {
        let cursor = self.cursor.get_untracked();
        let ((top, bottom), (left, right)) = (cursor.rows(), cursor.columns());
        let start = Spot {
            row: top,
            column: left,
        };
        let Some((first, period)) = self.cell(start) else {
            return;
        };
        let selection = (bottom - top + 1, right - left + 1);
        let laid = if text.len() > PASTE_LIMIT {
            Err(Misfit::TooLong)
        } else {
            let block = Block::read(text);
            let rows = self.rows.with_untracked(|rows| {
                let rows = rows
                    .iter()
                    .skip(top)
                    .take(block.height().max(selection.0) + 1);
                rows.map(|row| (**row).clone()).collect::<Vec<_>>()
            });
            let room = self.rows.with_untracked(Vec::len) - top;
            let periods = self.periods();
            let lay = |w: &crate::app::Workspace| {
                lay(
                    w,
                    &rows,
                    &periods[left..],
                    &block,
                    selection,
                    self.desk.today(),
                )
            };
            match self.desk.with(lay) {
                // Only as many rows were handed over as the block needs; the room is all of them.
                Some(Err(Misfit::TooLarge {
                    block,
                    room: (_, columns),
                })) => Err(Misfit::TooLarge {
                    block,
                    room: (room, columns),
                }),
                Some(laid) => laid,
                None => return,
            }
        };
        match laid {
            Ok(pasted) => self.pasting.set(Some(Pasting::new(self, pasted))),
            Err(misfit) => self.desk.tell_problem(match misfit {
                Misfit::TooLong => words::too_long(self.lang).to_owned(),
                Misfit::Empty => words::nothing_pasted(self.lang).to_owned(),
                Misfit::TooLarge { block, room } => {
                    words::too_large(self.lang, block, room, &first.name, period)
                }
            }),
        }
    }
}

/// A cell as text for a spreadsheet: numbers as they show, states as words that read back.
fn copy_text(content: &Content, lang: Lang) -> String {
    match content {
        Content::Entered(entry) => describe::entry_text(entry, lang),
        Content::Total(outcome) => match outcome.value() {
            Some(value) => crate::text::number::fraction(*value, 2),
            None => String::new(),
        },
        Content::NotEntered | Content::NotDue | Content::NotMeasured | Content::Disputed(_) => {
            String::new()
        }
    }
}
