//! Small things that are kept between two visits.

use super::WorkspaceName;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Small things that may be lost, each with the shape of its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slot<'a> {
    /// `"id"` or `"en"`.
    Language,
    /// `"light"` or `"dark"`; absent: as the device has it.
    Theme,
    /// The name of the workspace that was open last.
    Workspace,
    /// The address that was open last.
    Page(&'a WorkspaceName),
    /// What the agency is called, so that *Mulai* can tell one workspace from another.
    Agency(&'a WorkspaceName),
    /// [`Me`](crate::app::kept::Me): who works here.
    Me(&'a WorkspaceName),
    /// [`Draft`](crate::app::kept::Draft): the cell being typed.
    Draft(&'a WorkspaceName),
    /// A list of [`TabId`](crate::domain::id::TabId)s as text: the tabs of this device, whose changes are *mine*.
    Tabs(&'a WorkspaceName),
    /// [`Sentinel`](crate::app::kept::Sentinel): that there was data.
    Sentinel(&'a WorkspaceName),
    /// [`Kept`](crate::app::any_sheet::Kept): what columns of sheets were said to mean.
    Columns(&'a WorkspaceName),
}

/// Keeps small things between two visits. Losing them loses no work.
pub trait Keepsake: Sync {
    /// What is kept, if anything is.
    fn read(&self, slot: Slot<'_>) -> Option<serde_json::Value>;
    /// Keeps a value; `false` where this device keeps nothing.
    fn write(&self, slot: Slot<'_>, value: serde_json::Value) -> bool;
    /// Forgets it.
    fn forget(&self, slot: Slot<'_>);
}

impl dyn Keepsake + '_ {
    /// What is kept, if it is there and has this shape.
    pub fn get<T: DeserializeOwned>(&self, slot: Slot<'_>) -> Option<T> {
        serde_json::from_value(self.read(slot)?).ok()
    }

    /// Keeps a value; `false` where this device keeps nothing.
    pub fn put<T: Serialize>(&self, slot: Slot<'_>, value: &T) -> bool {
        serde_json::to_value(value).is_ok_and(|value| self.write(slot, value))
    }
}
