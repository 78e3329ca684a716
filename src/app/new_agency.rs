//! The changes with which the workspace of a new agency begins: from nothing, from a copy of another plan, or with
//! a table of indicators that was pasted.
//!
//! They are made by this device, with identities of their own, so that files of the new agency and of the one it was
//! copied from never merge. What a workspace begins with is given, like the built-in plan: it
//! cannot be undone, since nothing would be left. A table that is taken over with it is a change of its own and can.

mod changes;
mod copy;
mod names;
mod nothing;
#[cfg(test)]
mod tests;

pub use copy::Copied;
pub use names::{Names, guess, letterhead};

use super::fresh::fresh;
use super::plan_table::{Pasted, propose};
use super::refusal::Refusal;
use super::workspace::{Stamp, Workspace};
use crate::domain::id::{EntityId, TabId};
use crate::log::Batch;
use std::rc::Rc;

/// What the plan of a new agency begins with.
pub enum Beginning<'a> {
    /// A draft decree for these years, if they are known, and the usual scales.
    Nothing(Option<(u16, u16)>),
    /// The things of the current version of another workspace's plan.
    Copy(&'a Workspace),
}

/// A new agency, stored nowhere yet.
#[derive(Clone)]
pub struct NewAgency {
    /// Its identity.
    pub agency: EntityId,
    /// The draft decree.
    pub version: EntityId,
    /// The changes.
    pub batches: Vec<Batch>,
    /// The tab that took over a table: its change is one's own, to be undone.
    pub own: Option<TabId>,
    /// Facts of the copied plan that are left out, because they are disputed there.
    pub undecided: usize,
}

/// The changes with which an agency begins; `tab` is one that never made any.
pub fn begin(
    names: &Names,
    beginning: &Beginning,
    stamp: &Stamp,
    tab: TabId,
) -> Result<NewAgency, Refusal> {
    let (draft, undecided) = match beginning {
        Beginning::Nothing(years) => (nothing::draft(*years, names), 0),
        Beginning::Copy(workspace) => copy::draft(workspace).ok_or(Refusal::UnknownCell)?,
    };
    let facts = names.facts(draft.agency).chain(draft.facts).collect();
    let made = changes::make(facts, stamp, tab)?;
    let id = |thing: EntityId| made.ids.get(&thing).copied().unwrap_or(thing);
    Ok(NewAgency {
        agency: id(draft.agency),
        version: id(draft.decree),
        batches: Batch::of_transaction(made.changes),
        own: None,
        undecided,
    })
}

/// The empty draft beside which a table is looked at before its agency is made, and the draft's version.
pub fn trial() -> (Workspace, EntityId) {
    let stamp = Stamp {
        author: Rc::default(),
        at: 0,
        nfc: str::to_owned,
    };
    // A tab of no device: none of this is kept.
    let tab = TabId::built_in(u8::MAX);
    let made = begin(&Names::default(), &Beginning::Nothing(None), &stamp, tab);
    made.map_or_else(
        |_| (Workspace::default(), EntityId::default()),
        |made| (made.workspace(), made.version),
    )
}

impl NewAgency {
    /// Its workspace as it would be.
    pub fn workspace(&self) -> Workspace {
        let mut workspace = Workspace::default();
        workspace.absorb(&self.batches);
        workspace
    }

    /// Takes over a table that was pasted, in one change of `tab`; `None` where it cannot be taken over, as its look says.
    pub fn with_table(
        mut self,
        pasted: &Pasted,
        stamp: &Stamp,
        tab: TabId,
    ) -> Result<Option<Self>, Refusal> {
        let mut workspace = self.workspace();
        let plan = workspace.plans().first().cloned();
        let look = plan.map(|plan| pasted.look(&plan));
        let Some(proposal) = look.and_then(|look| propose(&look, &workspace, self.version)) else {
            return Ok(None);
        };
        if let Some(refusal) = proposal.refusal() {
            return Err(refusal);
        }
        let done = workspace.dispatch(proposal.command(), stamp, || tab)?;
        self.own = done.as_ref().map(|_| tab);
        self.batches.extend(done.map(|done| done.batch));
        Ok(Some(self))
    }
}

/// What a draft says, its things called as they were elsewhere or [`fresh`].
struct Draft {
    agency: EntityId,
    decree: EntityId,
    facts: Vec<changes::Fact>,
}

/// What the agency is called in a draft, and its decree.
const AGENCY: EntityId = fresh(0);
const DECREE: EntityId = fresh(1);
