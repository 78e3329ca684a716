//! Which document is made how.

use super::year::Year;
use super::{Document, evaluation, measurement};
use crate::app::documents::DocumentKind;
use crate::domain::id::EntityId;

/// A document of a year; `of` says whose, where every official has their own.
pub fn compose(kind: DocumentKind, year: &Year, _of: Option<EntityId>) -> Document {
    match kind {
        DocumentKind::Measurement => measurement(year),
        DocumentKind::Evaluation => evaluation(year),
    }
}
