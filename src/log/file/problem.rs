//! Why a file is refused. Facts only; the text layer makes sentences of them.

use super::Content;
use crate::domain::id::EntityId;
use crate::log::check::LogProblem;
use crate::log::codec::Fault;

/// Why a file is refused. Nothing was changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileProblem {
    /// Not a file of this program. Tell: what it looks like instead, and which file to pick.
    NotOurs {
        /// What it looks like.
        looks: Content,
    },
    /// Ours, but its end is missing. Tell: that it arrived incomplete, how much of it did, and to have it sent again.
    Truncated {
        /// Bytes that arrived.
        bytes: usize,
    },
    /// Its checksum does not fit. Tell: that something was altered on the way, where if it shows, and to have it sent again.
    Damaged {
        /// The first byte that cannot be right, if one shows.
        at: Option<usize>,
    },
    /// Made by a newer version of the program. Tell: to update this one (reload while online).
    Newer {
        /// Version of the file.
        version: i64,
    },
    /// Whole, but not as this version writes files: made or edited by something else. Tell: where, and to ask for a file saved by IKU itself.
    Wrong {
        /// Bytes before the fault.
        at: usize,
        /// Which change of the file it lies in, from 1; `None` before and after the changes.
        change: Option<usize>,
        /// What is wrong there.
        fault: Fault,
    },
    /// Of another agency. Tell: which one, and that it can be opened in a workspace of its own.
    OtherAgency {
        /// Its token.
        id: EntityId,
        /// What it calls itself.
        name: String,
    },
    /// Its changes do not fit together with the log here.
    Log(LogProblem),
}

impl From<LogProblem> for FileProblem {
    fn from(problem: LogProblem) -> Self {
        Self::Log(problem)
    }
}
