//! Keepsakes in `localStorage`, which may be switched off, full or emptied: then nothing is kept.

use super::keys;
use crate::app::ports::{Keepsake, Slot, WorkspaceName};
use gloo_storage::{LocalStorage, Storage};
use serde_json::Value;

/// `localStorage`, one name per slot, values as JSON.
pub struct LocalKeepsake;

impl Keepsake for LocalKeepsake {
    fn read(&self, slot: Slot<'_>) -> Option<Value> {
        is_there()
            .then(|| LocalStorage::get(keys::local(slot)).ok())
            .flatten()
    }

    fn write(&self, slot: Slot<'_>, value: Value) -> bool {
        is_there() && LocalStorage::set(keys::local(slot), value).is_ok()
    }

    fn forget(&self, slot: Slot<'_>) {
        if is_there() {
            LocalStorage::delete(keys::local(slot));
        }
    }
}

/// Forgets what was kept about one workspace.
pub fn forget_workspace(name: &WorkspaceName) {
    for slot in [
        Slot::Page(name),
        Slot::Agency(name),
        Slot::Me(name),
        Slot::Draft(name),
        Slot::Tabs(name),
        Slot::Sentinel(name),
        Slot::Columns(name),
    ] {
        LocalKeepsake.forget(slot);
    }
}

/// Forgets everything that is ours; other programs of the same site keep theirs.
pub fn forget_all() {
    names()
        .into_iter()
        .filter(|name| name.starts_with(keys::LOCAL))
        .for_each(LocalStorage::delete);
}

/// The workspaces that ought to have data.
pub fn workspaces() -> Vec<WorkspaceName> {
    names()
        .iter()
        .filter_map(|name| keys::workspace_of_sentinel(name))
        .collect()
}

fn names() -> Vec<String> {
    if !is_there() {
        return Vec::new();
    }
    let storage = LocalStorage::raw();
    (0..LocalStorage::length())
        .filter_map(|index| storage.key(index).ok().flatten())
        .collect()
}

/// gloo throws where the browser offers no `localStorage`; so it is asked only where it does.
fn is_there() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
