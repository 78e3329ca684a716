//! Where changes are durable.

use super::Later;
use crate::domain::id::{EntityId, TabId};
use std::fmt;
use std::rc::Rc;

/// The name of a workspace on this device, `[a-z0-9-]`, 1 to 64 characters; its database is named after it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WorkspaceName(Box<str>);

impl WorkspaceName {
    /// The name, if it is one.
    pub fn new(name: &str) -> Option<Self> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let is_name = (1..=64).contains(&name.len()) && name.bytes().all(fits);
        is_name.then(|| Self(name.into()))
    }

    /// The workspace of an agency.
    pub fn of(agency: EntityId) -> Self {
        Self(agency.to_string().into())
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WorkspaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a record stands in its store: the tab that wrote its changes and the number of the first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct RecordKey {
    /// The tab.
    pub tab: TabId,
    /// The number of the first change in it.
    pub first: u32,
}

/// One batch of changes as it is stored and announced: opaque bytes, never altered once written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// Where it stands.
    pub key: RecordKey,
    /// What the log layer made of the changes.
    pub bytes: Rc<[u8]>,
}

/// Why something could not be stored or read back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoreProblem {
    /// The device or the browser's share of it is full.
    Full,
    /// Another tab holds the store in an older or newer form and does not let go.
    Blocked,
    /// This browser offers no store here (private mode, storage switched off).
    Unavailable,
    /// A newer version of the program has taken over; this page must be reloaded before it may write.
    NewerVersion,
    /// The store was emptied or closed under the open page: by the browser, a cleaner or a person.
    Evicted,
    /// Somebody erased everything from another tab, which said so.
    Erased,
    /// The place is taken by other bytes: two writers believe to be the same tab.
    Taken(RecordKey),
    /// Anything else, in the browser's words (for the details of a message, never its sentence).
    Other(String),
}

impl StoreProblem {
    /// Whether trying again cannot help as long as this page is open.
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Unavailable | Self::NewerVersion | Self::Evicted | Self::Erased | Self::Taken(_)
        )
    }
}

/// The durable stores of this device.
pub trait Stores: Sync {
    /// Opens the store of a workspace, making an empty one where there is none.
    fn open(&self, name: &WorkspaceName) -> Later<'static, Result<Rc<dyn Store>, StoreProblem>>;
    /// The workspaces of this device: those with a store and those that ought to have one.
    fn list(&self) -> Later<'static, Vec<WorkspaceName>>;
    /// Removes one workspace with everything that was kept about it.
    fn remove(&self, name: &WorkspaceName) -> Later<'static, Result<(), StoreProblem>>;
    /// Removes everything: stores, keepsakes, the offline copy of the program. Tell the other tabs first
    /// ([`Tabs::erase`](super::Tabs::erase)).
    fn erase(&self) -> Later<'static, Result<(), StoreProblem>>;
    /// Asks the browser not to clear this site when space runs short; its answer changes nothing here.
    fn ask_to_persist(&self);
    /// How much is used, as far as the browser tells.
    fn usage(&self) -> Later<'static, Usage>;
}

/// How much of the browser's share is used, as far as it tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Usage {
    /// Bytes in use.
    pub used: Option<u64>,
    /// Bytes that may be used.
    pub quota: Option<u64>,
    /// Whether the browser promised not to clear this site by itself.
    pub is_persistent: Option<bool>,
}

/// The opened store of one workspace.
pub trait Store {
    /// Reads, in slices, every record whose key `known` denies (`&|_| false` for all of them).
    ///
    /// Slices come in key order and hold some 256 KB each; the page can paint between two of them.
    fn load<'a>(
        &'a self,
        known: &'a dyn Fn(&RecordKey) -> bool,
        each: &'a mut dyn FnMut(Vec<Record>),
    ) -> Later<'a, Result<(), StoreProblem>>;

    /// Adds records in one transaction, all or none; `Ok` only once they survive a power cut.
    ///
    /// A record that is there already with the same bytes counts as stored, so an append whose answer was
    /// lost can be repeated. Nothing is ever overwritten.
    fn append<'a>(&'a self, records: &'a [Record]) -> Later<'a, Result<(), StoreProblem>>;

    /// Calls back when the store is taken away while it is open; at once if it was already.
    fn on_lost(&self, lost: Box<dyn Fn(StoreProblem)>);
}

/// A store that is none: where a workspace could not be opened, the program goes on in memory and says so.
pub struct NoStore(pub StoreProblem);

impl Store for NoStore {
    fn load<'a>(
        &'a self,
        _known: &'a dyn Fn(&RecordKey) -> bool,
        _each: &'a mut dyn FnMut(Vec<Record>),
    ) -> Later<'a, Result<(), StoreProblem>> {
        Box::pin(async { Err(self.0.clone()) })
    }

    fn append<'a>(&'a self, _records: &'a [Record]) -> Later<'a, Result<(), StoreProblem>> {
        Box::pin(async { Err(self.0.clone()) })
    }

    fn on_lost(&self, _lost: Box<dyn Fn(StoreProblem)>) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workspace_name_is_plain() {
        for (name, is_name) in [
            ("lombok-tengah-2", true),
            ("", false),
            ("A", false),
            ("a b", false),
        ] {
            assert_eq!(WorkspaceName::new(name).is_some(), is_name, "{name}");
        }
        assert_eq!(WorkspaceName::new(&"a".repeat(65)), None);
    }
}
