//! Workspaces to ask in tests: the sample and the decree, with people who act in them.

use crate::app::builtin;
use crate::app::{Command, Done, Refusal, Stamp, Workspace};
use crate::domain::date::Date;
use crate::domain::entry::Entry;
use crate::domain::id::{EntityId, TabId};
use crate::domain::plan::Variable;
use crate::log::{Author, Batch, Change, Stored};
use std::rc::Rc;

pub fn today() -> Date {
    "2026-11-24".parse().unwrap()
}

fn of(changes: &[Stored]) -> Workspace {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(changes));
    workspace
}

pub fn sample() -> Workspace {
    of(&builtin::sample())
}

pub fn decree() -> Workspace {
    of(&builtin::decree())
}

/// Somebody at a device of their own.
pub struct Person {
    pub workspace: Workspace,
    tab: TabId,
    name: &'static str,
}

impl Person {
    pub fn new(number: u8, name: &'static str, workspace: Workspace) -> Self {
        Self {
            workspace,
            tab: TabId::built_in(number),
            name,
        }
    }

    pub fn does(&mut self, command: Command) -> Batch {
        self.tries(command).unwrap().unwrap().batch
    }

    pub fn tries(&mut self, command: Command) -> Result<Option<Done>, Refusal> {
        let stamp = Stamp {
            author: Rc::new(Author {
                name: self.name.into(),
                unit: format!("Unit {}", self.name),
            }),
            at: 0,
            nfc: str::to_owned,
        };
        let tab = self.tab;
        self.workspace.dispatch(command, &stamp, || tab)
    }

    pub fn receives(&mut self, batch: &Batch) {
        self.workspace.absorb(std::slice::from_ref(batch));
    }
}

pub fn made(batch: &Batch) -> &Change {
    &batch.changes()[0].change
}

pub fn variable<'a>(workspace: &'a Workspace, code: &str) -> &'a Variable {
    let plan = workspace.plans().last().unwrap();
    let mut found = plan.variables.iter();
    found.find(|it| it.code.text() == code).unwrap()
}

pub fn unit(workspace: &Workspace, name: &str) -> EntityId {
    let plan = workspace.plans().last().unwrap();
    let mut found = plan.units.iter();
    found.find(|it| it.short_name() == name).unwrap().id
}

pub fn number(text: &str) -> Option<Entry> {
    Some(Entry::Number(
        text.parse::<crate::domain::amount::Decimal>()
            .unwrap()
            .into(),
    ))
}
