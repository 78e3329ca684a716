//! The file that departments exchange, version 2. Version 1 had no facts about enactment, programmes, strategic
//! plans that follow each other and answers to what was to be checked.
//!
//! ```json
//! {"format":"iku","version":2,
//!  "agency":{"id":"…","name":"…"},
//!  "exported":{"app":"…","at":1732428000000,"by":{"name":"…","unit":"…"}},
//!  "since":{"<tab>":3},
//!  "log":"<fingerprint of the sender's whole log>",
//!  "batches":[{"first":4,"hash":"…","joined":[[5,7]],"last":9,"tab":"…"}],
//!  "changes":[…],
//!  "sha256":"<of all bytes before its comma>"}
//! ```
//! (in one line, without white space). The envelope's fields stand in this order, so that the first
//! bytes say what it is and the last whether it is whole; everything inside is canonical as in
//! [`super::codec`]. `since` is empty in a whole file; a smaller one builds on the changes up to these
//! numbers. `batches` has one entry by tab: the changes `first..=last` are in the file, those of each
//! pair in `joined` were made at once and all others singly, and `hash` is the tab's chained hash at
//! `last` ([`super::digest`]), by which a relay can check what continues what. `key` and `sig` are
//! reserved in changes for signatures.

mod content;
mod import;
mod problem;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use content::{Content, content};
pub use import::{ImportPlan, UnitCount, plan_import};
pub use problem::FileProblem;
pub use read::{hashed_part, read, read_with};
pub use write::write;

use super::batch::Joined;
use super::digest::Hash;
use super::{Author, Stored, VersionVector};
use crate::domain::id::EntityId;

/// The version that this program writes.
pub const VERSION: i64 = 2;
/// The oldest version that it reads.
pub const OLDEST: i64 = 1;

/// How a file of ours begins.
const HEAD: &str = "{\"format\":\"iku\",\"version\":";
/// What stands around the checksum at its end.
const TAIL: (&str, &str) = (",\"sha256\":\"", "\"}");

/// Whose file it is, and who made it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// The agency's token.
    pub agency: EntityId,
    /// What it calls itself, for people.
    pub agency_name: String,
    /// Who made the file.
    pub by: Author,
    /// When, in milliseconds since 1970 on their clock.
    pub at: i64,
    /// Name and version of the program.
    pub app: String,
}

/// A file as read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Package {
    /// Whose it is.
    pub header: Header,
    /// What it builds on; empty when it is whole.
    pub since: VersionVector,
    /// Fingerprint of the sender's log. For showing only: the own one is computed from the own log.
    pub log: Hash,
    /// Which changes were made at once.
    pub joined: Joined,
    /// The changes, in display order.
    pub changes: Vec<Stored>,
}
