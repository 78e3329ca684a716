//! One user action, as it is stored, sent and undone.

use super::key::Key;
use super::value::Value;
use crate::domain::id::ChangeId;
use std::rc::Rc;

/// Who made a change: a label people gave themselves, not a proof of identity.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Author {
    /// The person.
    pub name: String,
    /// The unit, as its label then was.
    pub unit: String,
}

/// One user action: one undo step, one line of the history.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// Who made it, by tab and number.
    pub id: ChangeId,
    /// Lamport order: greater than that of every change its author had. Orders display, decides nothing.
    pub order: u64,
    /// Who says so.
    pub author: Rc<Author>,
    /// Milliseconds since 1970 on the author's clock. Shown; never read by the fold.
    pub at: i64,
    /// What the user was doing, for the history.
    pub purpose: Purpose,
    /// What changed.
    pub action: Action,
}

/// What the user was doing, for the history.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Purpose {
    /// What a workspace begins with: the built-in plan, the sample, a new agency's draft. It cannot be undone.
    BuiltIn,
    /// Typed or chosen.
    Edit,
    /// Pasted from a spreadsheet.
    Paste,
    /// A difference was decided.
    Resolve,
    /// What reached an enacted version after its enactment was settled.
    Settle,
    /// *Urungkan*.
    #[doc(alias = "urungkan")]
    Undo,
    /// *Ulangi*.
    #[doc(alias = "ulangi")]
    Redo,
}

/// What a change does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Action {
    /// States facts; one write by cell.
    Write(Vec<Write>),
    /// Takes changes back: undo of an edit, or (retracting retractions) redo.
    Retract(Vec<ChangeId>),
    /// Something a newer version of the program wrote: carried whole in its original bytes, without effect here.
    Unknown,
}

/// One fact, and what its author saw in that cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Write {
    /// Which cell.
    pub key: Key,
    /// What it shall say.
    pub value: Value,
    /// The versions its author had before them: live heads and retracted heads, sorted.
    pub replaces: Vec<ChangeId>,
}
