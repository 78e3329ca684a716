//! The names under which this device keeps things. They never change: data would be lost behind them.

use crate::app::ports::{Slot, WorkspaceName};

/// Each workspace has a database of its own, named after it.
pub const DATABASE: &str = "iku-";
/// The form of those databases.
pub const SCHEMA: u32 = 1;
/// The object store with the batches.
pub const BATCHES: &str = "batches";

/// The channel between the tabs.
pub const CHANNEL: &str = "iku";
/// What the tabs say to each other. A tab that hears a higher one stops writing, so it is raised also when
/// older programs must no longer write beside this one.
pub const PROTOCOL: u32 = 1;

/// What every name in `localStorage` begins with.
pub const LOCAL: &str = "iku.";
/// The service worker's caches begin with this and the place of the program.
pub const CACHE: &str = "iku:";

const SENTINEL: &str = "iku.sentinel.";

/// The database of a workspace.
pub fn database(name: &WorkspaceName) -> String {
    format!("{DATABASE}{name}")
}

/// The name of a small thing in `localStorage`.
pub fn local(slot: Slot<'_>) -> String {
    match slot {
        Slot::Language => "iku.language".into(),
        Slot::Theme => "iku.theme".into(),
        Slot::Workspace => "iku.workspace".into(),
        Slot::Page(name) => format!("iku.page.{name}"),
        Slot::Agency(name) => format!("iku.agency.{name}"),
        Slot::Me(name) => format!("iku.me.{name}"),
        Slot::Draft(name) => format!("iku.draft.{name}"),
        Slot::Tabs(name) => format!("iku.tabs.{name}"),
        Slot::Sentinel(name) => format!("{SENTINEL}{name}"),
        Slot::Columns(name) => format!("iku.columns.{name}"),
    }
}

/// The workspace whose sentinel stands under this name in `localStorage`.
pub fn workspace_of_sentinel(key: &str) -> Option<WorkspaceName> {
    key.strip_prefix(SENTINEL).and_then(WorkspaceName::new)
}
