//! Documents as they were signed: kept in the words of the model, and held against what would be written today.

use super::year::Year;
use super::{Document, compose};
use crate::app::signed::Signed;
use crate::app::workspace::Workspace;
use crate::domain::date::Date;

/// A document in the words in which it is kept.
pub fn freeze(document: &Document) -> String {
    // A model of texts and numbers cannot fail to be written.
    serde_json::to_string(document).unwrap_or_default()
}

/// A document from the words in which it was kept; `None` of one that this release cannot read.
pub fn thaw(frozen: &str) -> Option<Document> {
    serde_json::from_str(frozen).ok()
}

/// What would be written today in the place of a signed document: by the plan, the officials and the figures of
/// today, or of the last day of its period once that is over.
pub fn as_of_today(workspace: &Workspace, signed: &Signed, today: Date) -> Option<Document> {
    let (kind, period) = (signed.kind?, signed.period?);
    let year = match kind.drawn_up(period.year()) {
        Some(_) => Year::drawn_up(workspace, period, today.min(period.end()), today),
        None => Year::through(workspace, period, today),
    };
    Some(compose(kind, &year?, signed.unit))
}
