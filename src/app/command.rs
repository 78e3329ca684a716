//! What a person can ask the program to do to a workspace.

use crate::domain::entry::Entry;
use crate::domain::id::{ChangeId, EntityId};
use crate::domain::period::Period;
use crate::log::{Attribute, Key, Purpose, Scope, Value};

/// The address of a cell of the data grid.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct CellAddress {
    /// Which variable.
    pub variable: EntityId,
    /// Which period.
    pub period: Period,
    /// Which unit or list item, for a variable that is broken down.
    pub part: Option<EntityId>,
}

impl CellAddress {
    /// The cell's key in the book.
    pub const fn key(self) -> Key {
        Key::entry(self.variable, self.period, self.part)
    }

    /// The key of the note on it.
    pub const fn note(self) -> Key {
        Key::note(self.variable, self.period, self.part)
    }

    /// The address in a key, if it is that of a cell of the grid or of a note on one.
    pub fn of(key: &Key) -> Option<Self> {
        match (key.attribute, key.scope, key.period) {
            (Attribute::Entry | Attribute::Note, Scope::Always, Some(period)) => Some(Self {
                variable: key.entity,
                period,
                part: key.part,
            }),
            _ => None,
        }
    }
}

/// One user action.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Fill in cells, one or a pasted block; `None` empties a cell (*belum diisi*).
    Enter {
        /// The cells and what they shall hold.
        cells: Vec<(CellAddress, Option<Entry>)>,
        /// Typed or pasted.
        purpose: Purpose,
    },
    /// Change cells of a quarter that is verified, and say why.
    Correct {
        /// The cells and what they shall hold.
        cells: Vec<(CellAddress, Option<Entry>)>,
        /// Why.
        reason: String,
    },
    /// Write the note on a cell; empty text removes it.
    Annotate {
        /// Which cell.
        cell: CellAddress,
        /// The note.
        text: String,
    },
    /// State a property of the plan or the agency; [`Value::Cleared`] unsays it.
    Set {
        /// Which properties, and their values.
        facts: Vec<(Key, Value)>,
    },
    /// Bring things into being, in one action: an indicator, or a whole table of them.
    ///
    /// What is created is called [`fresh`](super::fresh) until the change has an identity. Known things may be
    /// stated of as well, so that a table can both add and correct.
    Create {
        /// What is stated of the new things, their kind above all, and of known ones.
        facts: Vec<(Key, Value)>,
        /// Typed or pasted.
        purpose: Purpose,
    },
    /// Decide a difference: the value replaces every version that is live now.
    Decide {
        /// The cell in conflict.
        key: Key,
        /// What it shall say.
        value: Value,
    },
    /// Enact a version (*tetapkan*): from then on it can only be amended.
    #[doc(alias = "tetapkan")]
    Enact {
        /// Which draft.
        version: EntityId,
        /// Number, date, signatory: what its document says of the enactment.
        facts: Vec<(Attribute, Value)>,
    },
    /// Settle what reached an enacted version after its enactment: that version stays as it is.
    Settle {
        /// The late changes.
        changes: Vec<ChangeId>,
        /// Which of them a draft takes over, and the draft. Where they differ about a cell, the last named counts.
        carry: Option<(Vec<ChangeId>, EntityId)>,
    },
    /// Take a change back (*urungkan*).
    #[doc(alias = "urungkan")]
    Undo(ChangeId),
    /// Let a change that was taken back count again (*ulangi*).
    #[doc(alias = "ulangi")]
    Redo(ChangeId),
}
