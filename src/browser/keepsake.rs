//! Keepsakes in `localStorage`, which may be switched off, full or emptied: then nothing is kept.

use super::keys;
use crate::app::ports::{Keepsake, Slot, WorkspaceName};
use web_sys::Storage;

/// `localStorage`, one name per slot, values as JSON.
pub struct LocalKeepsake;

impl Keepsake for LocalKeepsake {
    fn read(&self, slot: Slot<'_>) -> Option<String> {
        storage()?.get_item(&keys::local(slot)).ok().flatten()
    }

    fn write(&self, slot: Slot<'_>, json: &str) -> bool {
        storage().is_some_and(|storage| storage.set_item(&keys::local(slot), json).is_ok())
    }

    fn forget(&self, slot: Slot<'_>) {
        remove(&keys::local(slot));
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
        .iter()
        .filter(|name| name.starts_with(keys::LOCAL))
        .for_each(|name| remove(name));
}

/// The workspaces that ought to have data.
pub fn workspaces() -> Vec<WorkspaceName> {
    names()
        .iter()
        .filter_map(|name| keys::workspace_of_sentinel(name))
        .collect()
}

fn names() -> Vec<String> {
    let Some(storage) = storage() else {
        return Vec::new();
    };
    (0..storage.length().unwrap_or_default())
        .filter_map(|index| storage.key(index).ok().flatten())
        .collect()
}

fn remove(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name); // what is not there need not be removed
    }
}

/// `localStorage`, where the browser offers one.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
