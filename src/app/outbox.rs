//! The outbox: what was changed and is not durable yet, strictly first in, first out.
//!
//! A later change may rest on an earlier one, so after a failure nothing later is stored: a store never
//! has gaps, whenever the page dies. What fails stays at the head and is tried again, by hand or with
//! the next change. Only [`Saver`](super::saver::Saver) drives it.

use super::ports::{Record, StoreProblem};
use std::collections::VecDeque;

/// What a person may rely on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SaveStatus {
    /// Everything is on this device (*tersimpan*).
    Saved {
        /// When the last change was, in milliseconds since 1970; `None` before the first.
        at: Option<i64>,
    },
    /// Under way (*menyimpan*).
    Saving,
    /// Not everything is on this device (*belum tersimpan*).
    Failed {
        /// Why.
        problem: StoreProblem,
        /// How many changes wait.
        waiting: usize,
    },
}

/// Records that are not durable yet, oldest first.
#[derive(Default, Debug)]
pub struct Outbox {
    waiting: VecDeque<Record>,
    is_storing: bool,
    problem: Option<StoreProblem>,
    saved_at: Option<i64>,
}

impl Outbox {
    /// Takes in the record of a change. After everything was erased there is nothing to add to.
    pub fn put(&mut self, record: Record) {
        if self.problem != Some(StoreProblem::Erased) {
            self.waiting.push_back(record);
        }
    }

    /// The oldest record, to be stored now; `None` while one is being stored or where trying cannot help.
    pub fn take(&mut self) -> Option<Record> {
        if self.is_storing || self.is_final() {
            return None;
        }
        let record = self.waiting.front().cloned()?;
        self.is_storing = true;
        Some(record)
    }

    /// Says what became of the record last taken, and when.
    pub fn settle(&mut self, result: Result<(), StoreProblem>, at: i64) {
        self.is_storing = false;
        match result {
            Ok(()) => {
                self.waiting.pop_front();
                self.stored(at);
            }
            Err(problem) if !self.is_final() => self.problem = Some(problem),
            Err(_) => {}
        }
    }

    /// Notes that something became durable past the queue, such as an import.
    pub fn stored(&mut self, at: i64) {
        self.saved_at = Some(at);
        if !self.is_final() {
            self.problem = None;
        }
    }

    /// Stops for good: another tab erased everything, a newer version took over, or the store is gone.
    ///
    /// That everything was erased is the last word: the store going away is only how it is done.
    pub fn stop(&mut self, problem: StoreProblem) {
        if self.problem == Some(StoreProblem::Erased) {
            return;
        }
        if problem == StoreProblem::Erased {
            self.waiting.clear();
        }
        self.problem = Some(problem);
    }

    /// Whether everything is durable, or the problem; `None` while a record is being stored.
    pub fn rest(&self) -> Option<Result<(), StoreProblem>> {
        match (&self.problem, self.is_storing) {
            (_, true) => None,
            (Some(problem), false) => Some(Err(problem.clone())),
            (None, false) => self.waiting.is_empty().then_some(Ok(())),
        }
    }

    /// What a person may rely on. A problem stands until something was stored again.
    pub fn status(&self) -> SaveStatus {
        match &self.problem {
            Some(problem) => SaveStatus::Failed {
                problem: problem.clone(),
                waiting: self.waiting.len(),
            },
            None if self.waiting.is_empty() => SaveStatus::Saved { at: self.saved_at },
            None => SaveStatus::Saving,
        }
    }

    fn is_final(&self) -> bool {
        self.problem.as_ref().is_some_and(StoreProblem::is_final)
    }
}
