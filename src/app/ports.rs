//! Ports: everything the program asks of the device it runs on, as traits without a browser in them.
//!
//! `browser` implements each trait with one adapter and no rules; `main` hands the set over as a
//! [`Device`]. Nothing here panics or throws: what can fail says so in its type, and a device without
//! `localStorage` or `IndexedDB` still runs the program, in memory and saying so.

mod clock;
mod files;
mod keepsake;
mod page;
mod stores;
mod tabs;
mod work;

pub use clock::{Clock, Crypto};
pub use files::{FileLimit, FileProblem, Files, PickedFile, PickedFiles};
pub use keepsake::{Keepsake, Slot};
pub use page::{Door, Page, ReadFile, Way};
pub use stores::{NoStore, Record, RecordKey, Store, StoreProblem, Stores, Usage, WorkspaceName};
pub use tabs::{Heard, Peers, Tabs};
pub use work::{Job, JobNews, JobProblem, Painter, Workshop};

use std::future::Future;
use std::pin::Pin;

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
