//! Ports: everything the program asks of the device it runs on, as traits without a browser in them.
//!
//! `browser` implements each trait with one adapter and no rules; `main` hands the set over as a
//! [`Device`]. Nothing here panics or throws: what can fail says so in its type, and a device without
//! `localStorage` or `IndexedDB` still runs the program, in memory and saying so.

mod work;

pub use work::{Job, JobNews, JobProblem, Painter, Workshop};

use crate::domain::date::Date;
use crate::domain::id::{EntityId, TabId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// Something that is ready later; runs on the page's own thread.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// The device: one adapter per port. Small and `Copy`, so that any closure of a screen can hold it.
#[derive(Clone, Copy)]
pub struct Device {
    /// The durable stores, one per workspace.
    pub stores: &'static dyn Stores,
    /// The other open pages of this program.
    pub tabs: &'static dyn Tabs,
    /// What the clock on the wall says.
    pub clock: &'static dyn Clock,
    /// Chance and digests.
    pub crypto: &'static dyn Crypto,
    /// Small things that may be lost.
    pub keepsake: &'static dyn Keepsake,
    /// Files in and out.
    pub files: &'static dyn Files,
    /// The address, the life of the page and its updates.
    pub page: &'static dyn Page,
    /// The way from *Mulai* into the program.
    pub door: &'static dyn Door,
    /// Work beside the page.
    pub workshop: &'static dyn Workshop,
    /// Drawings as images.
    pub painter: &'static dyn Painter,
    /// Lets something run on its own.
    pub spawn: fn(Later<'static, ()>),
    /// Unicode normalisation form C. Every browser has its tables; they would cost much here.
    pub nfc: fn(&str) -> String,
}

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

// ---- Stores

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
    /// ([`Tabs::erase`]).
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

// ---- Other tabs

/// What is heard from the other tabs.
#[derive(Clone, PartialEq, Debug)]
pub enum Heard {
    /// These records are durable now.
    Records(Vec<Record>),
    /// Much was stored at once: read the store again for what is not known yet.
    Look,
    /// Everything is being erased: stop, drop what waits.
    Erased,
    /// A newer version of the program is open: stop writing and say why.
    NewerVersion,
}

/// The other open pages of this program.
pub trait Tabs: Sync {
    /// Starts listening for a workspace. Join before loading, so that nothing falls between the two.
    fn join(&self, name: &WorkspaceName, hear: Box<dyn Fn(Heard)>) -> Rc<dyn Peers>;
    /// Tells every tab of every workspace that everything is being erased.
    fn erase(&self);
}

/// The other tabs of one workspace; dropping it leaves them.
pub trait Peers {
    /// Announces records that are durable.
    fn announce(&self, records: &[Record]);
}

// ---- Clock, chance, digests

/// What the clock on the wall says. Shown to people; the log never reads it.
pub trait Clock: Sync {
    /// Milliseconds since 1970 (UTC).
    fn now(&self) -> i64;
    /// Minutes that local time is ahead of UTC at a moment (WITA: 480).
    fn minutes_ahead(&self, at: i64) -> i32;
    /// The local calendar day of a moment; the last one there is, where a clock is thousands of years off.
    fn day(&self, at: i64) -> Date {
        let local = at.saturating_add(i64::from(self.minutes_ahead(at)) * 60_000);
        i32::try_from(local.div_euclid(86_400_000))
            .ok()
            .and_then(|number| Date::from_day_number(number).ok())
            .unwrap_or(Date::end_of_month(9999, 12))
    }
    /// The local calendar day.
    fn today(&self) -> Date {
        self.day(self.now())
    }
}

/// Chance and digests.
pub trait Crypto: Sync {
    /// A fresh identity for a tab: 128 random bits. Minted at a page's first change, never stored as its
    /// own, so that neither a duplicated nor a restored tab can use one twice.
    fn mint_tab(&self) -> TabId;
    /// SHA-256 by the browser, several times faster than by us; `None` where it offers none.
    fn sha256(&self, bytes: Vec<u8>) -> Later<'static, Option<[u8; 32]>>;
}

// ---- Keepsakes

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
    /// [`Me`](super::kept::Me): who works here.
    Me(&'a WorkspaceName),
    /// [`Draft`](super::kept::Draft): the cell being typed.
    Draft(&'a WorkspaceName),
    /// A list of [`TabId`]s as text: the tabs of this device, whose changes are *mine*.
    Tabs(&'a WorkspaceName),
    /// [`Sentinel`](super::kept::Sentinel): that there was data.
    Sentinel(&'a WorkspaceName),
    /// [`Kept`](super::any_sheet::Kept): what columns of sheets were said to mean.
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

// ---- Files

/// Why a file could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileProblem {
    /// Larger than allowed, as it lies or unpacked; nothing beyond the limit was read.
    TooLarge {
        /// Bytes allowed.
        limit: u64,
    },
    /// Packed, but not readable to its end.
    Damaged,
    /// The device does not give it out (moved, deleted, no permission).
    Unreadable,
}

/// The most bytes a file may have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FileLimit {
    /// As it lies.
    pub file: u64,
    /// Unpacked, where it is packed with gzip.
    pub unpacked: u64,
}

impl FileLimit {
    /// For files of this program and spreadsheets.
    pub const USUAL: Self = Self {
        file: 64 << 20,
        unpacked: 256 << 20,
    };
}

/// A file that a person picked or dropped. Only `read` touches its content.
pub trait PickedFile {
    /// Its name.
    fn name(&self) -> String;
    /// Its size in bytes.
    fn size(&self) -> u64;
    /// Its content, unpacked where it is packed with gzip (told by its first bytes, not by its name).
    fn read(&self, limit: FileLimit) -> Later<'_, Result<Vec<u8>, FileProblem>>;
}

/// The files a person picked or dropped.
pub type PickedFiles = Vec<Rc<dyn PickedFile>>;

/// Files in and out.
pub trait Files: Sync {
    /// Lets the person pick files; none where they close the dialog. Must be called while a click or key is handled.
    fn pick(&self, many: bool) -> Later<'static, PickedFiles>;
    /// Calls back, as long as the page lives, with files that are dropped anywhere on it.
    fn on_drop(&self, dropped: Box<dyn Fn(PickedFiles)>);
    /// Offers bytes for download under a name; `false` where the browser refuses.
    fn download(&self, name: &str, media_type: &str, bytes: &[u8]) -> bool;
    /// Packs with gzip; `None` where the browser cannot.
    fn gzip(&self, bytes: Vec<u8>) -> Later<'static, Option<Vec<u8>>>;
}

// ---- The door

/// The way into the program that was chosen on *Mulai*.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Way {
    /// Into a workspace; a built-in one is made where this device has none.
    Workspace(WorkspaceName),
    /// Into the workspace that these files hold.
    Files(Vec<ReadFile>),
    /// To where a new agency is made.
    NewAgency,
}

/// A file as it was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadFile {
    /// Its name.
    pub name: String,
    /// Its content, unpacked.
    pub bytes: Vec<u8>,
}

/// On a first visit *Mulai* is a small program of its own, so that it shows at once; the door leads from it
/// into the program that does all else.
pub trait Door: Sync {
    /// Fetches the other program, which takes over the page; `false` where it cannot be fetched.
    fn go_in(&self, way: Way) -> Later<'static, bool>;
    /// The way by which this program was entered, told once.
    fn came_in(&self) -> Option<Way>;
}

// ---- The page

/// The address, the life of the page and its updates. Each `on_…` lasts as long as the page; call it once.
pub trait Page: Sync {
    /// What follows `#` in the address, such as `/ringkasan?tahun=2024`; empty where nothing does.
    fn address(&self) -> String;
    /// Goes to an address, written with or without its `#`; *back* returns.
    fn go(&self, address: &str);
    /// Goes to an address in place of the present one.
    fn go_instead(&self, address: &str);
    /// Calls back after the address changed, by whomever.
    fn on_address(&self, changed: Box<dyn Fn(String)>);
    /// Calls back when the page is hidden or left: the last moment to keep a draft.
    fn on_hide(&self, hidden: Box<dyn Fn()>);
    /// Calls back when the page is shown again; what other tabs said meanwhile may have been missed.
    fn on_return(&self, returned: Box<dyn Fn()>);
    /// Whether the browser asks before the page is left.
    fn warn_before_leaving(&self, warn: bool);
    /// Paints the page in the colours that [`Slot::Theme`] names now.
    fn repaint(&self);
    /// Loads the page anew.
    fn reload(&self);
    /// Calls back when a newer version of the program lies ready, at once if it does already.
    fn on_update(&self, ready: Box<dyn Fn()>);
    /// Switches to the newer version; the page loads anew.
    fn accept_update(&self);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clock in Lombok (WITA).
    struct Wita(i64);
    impl Clock for Wita {
        fn now(&self) -> i64 {
            self.0
        }
        fn minutes_ahead(&self, _at: i64) -> i32 {
            480
        }
    }

    #[test]
    fn the_day_is_that_of_the_wall_not_of_greenwich() {
        for (now, day) in [
            (0, "1970-01-01"),
            (57_599_999, "1970-01-01"),
            (57_600_000, "1970-01-02"),
            (1_732_377_600_000, "2024-11-24"),
            (i64::MAX, "9999-12-31"),
        ] {
            assert_eq!(Wita(now).today().to_string(), day, "{now}");
        }
    }

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
