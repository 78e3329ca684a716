//! What a table would write: new things, and what it says otherwise about known ones.

mod draft;
mod known;
mod things;

use super::Look;
use super::grid::same;
use crate::app::command::Command;
use crate::app::fresh::fresh;
use crate::app::refusal::Refusal;
use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::stated::Stated;
use crate::log::batch::MAX_BATCH;
use crate::log::{Action, Change, Key, Purpose, Value, Write, encode};
use draft::Draft;

/// What would be written, in one change.
///
/// A table of forty indicators has some 900 facts in 150 KB, and a change may have 256 KB: it fits, and is undone as
/// one; so do sixty. A larger one is [refused](Proposal::refusal) before it is sent; since a table corrects what is there,
/// it can be pasted in two parts.
#[derive(Clone, PartialEq, Debug)]
pub struct Proposal {
    /// New goals.
    pub goals: usize,
    /// New objectives.
    pub objectives: usize,
    /// New indicators.
    pub indicators: usize,
    /// New variables.
    pub variables: usize,
    /// Indicators that are known by their code and get another name: the one before, and the new one. Their figures
    /// stay with them, so this is to be looked at.
    pub renamed: Vec<(String, String)>,
    /// Indicators that are known by their name or code and measure another goal or objective now; their figures go
    /// with them.
    pub moved: Vec<String>,
    /// Statements about things that are there already.
    pub corrected: usize,
    facts: Vec<(Key, Value)>,
    is_enacted: bool,
}

/// What a table would write into a version of the plan; `None` if there is no such version, or the table cannot be
/// taken over.
pub fn propose(look: &Look, workspace: &Workspace, version: EntityId) -> Option<Proposal> {
    let plan = workspace
        .plans()
        .iter()
        .find(|it| it.decree.id == version)?;
    look.is_acceptable().then(|| {
        let mut draft = Draft::new(look, plan, workspace.book());
        draft.proposal.is_enacted = plan.decree.is_enacted;
        draft.write();
        draft.proposal
    })
}

impl Proposal {
    /// Everything that is stated; new things by the identities that they have until the change is made.
    pub fn facts(&self) -> &[(Key, Value)] {
        &self.facts
    }

    /// Why it could not be taken over.
    pub fn refusal(&self) -> Option<Refusal> {
        match self.is_enacted {
            true => Some(Refusal::Enacted),
            false => too_large(&self.facts),
        }
    }

    /// The one change that the accepted table makes.
    pub fn command(self) -> Command {
        Command::Create {
            facts: self.facts,
            purpose: Purpose::Paste,
        }
    }

    /// How large the change would be.
    pub fn bytes(&self) -> usize {
        bytes(&self.facts)
    }
}

/// Why so many facts could not become one change.
pub fn too_large(facts: &[(Key, Value)]) -> Option<Refusal> {
    let (bytes, limit) = (bytes(facts), MAX_BATCH - ROOM);
    (bytes > limit).then_some(Refusal::TooLarge { bytes, limit })
}

fn bytes(facts: &[(Key, Value)]) -> usize {
    let write = |(key, value): &(Key, Value)| Write {
        key: *key,
        value: value.clone(),
        replaces: Vec::new(),
    };
    let change = Change {
        id: fresh(0).made_by,
        order: 0,
        author: Default::default(),
        at: 0,
        purpose: Purpose::Paste,
        action: Action::Write(facts.iter().map(write).collect()),
    };
    encode(&change).len()
}

/// Kept free for what is not known before the change is made: its author, and what it replaces.
const ROOM: usize = 16 * 1024;

/// Whether a thing of the plan has this name or code.
fn is(known: &Stated<String>, name: &str) -> bool {
    same(known.text(), name)
}
