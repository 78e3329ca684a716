//! The other open pages of this program.

use super::{Record, WorkspaceName};
use std::rc::Rc;

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
