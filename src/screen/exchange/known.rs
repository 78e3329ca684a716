//! What others have already: how far the last file of each sender reached, remembered as long as the page lives.

use crate::app::exchange::reach;
use crate::app::ports::WorkspaceName;
use crate::log::file::Package;
use crate::log::{Author, VersionVector};
use crate::screen::desk::Desk;
use std::cell::RefCell;

/// One of the others.
#[derive(Clone, PartialEq)]
pub struct Known {
    workspace: WorkspaceName,
    /// Who.
    pub by: Author,
    /// What they have.
    pub reach: VersionVector,
}

impl Known {
    /// The unit, else the person; empty where they gave neither.
    pub fn name(&self) -> &str {
        sender(&self.by)
    }
}

/// How a sender is called: by unit, else by name.
pub fn sender(by: &Author) -> &str {
    if by.unit.is_empty() {
        &by.name
    } else {
        &by.unit
    }
}

thread_local! {
    static KNOWN: RefCell<Vec<Known>> = RefCell::default();
}

/// Remembers what the sender of a file has.
pub fn note(desk: Desk, package: &Package) {
    let by = package.header.by.clone();
    let Some(workspace) = desk.workspace_name().filter(|_| !sender(&by).is_empty()) else {
        return;
    };
    let known = Known {
        workspace,
        by,
        reach: reach(package),
    };
    KNOWN.with_borrow_mut(|all| {
        all.retain(|it| (&it.workspace, &it.by) != (&known.workspace, &known.by));
        all.push(known);
    });
}

/// Those of whom something is known in the open workspace.
pub fn known(desk: Desk) -> Vec<Known> {
    let here = desk.workspace_name();
    KNOWN.with_borrow(|all| {
        let known = all.iter().filter(|it| Some(&it.workspace) == here.as_ref());
        known.cloned().collect()
    })
}
