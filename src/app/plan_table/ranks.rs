//! Places for new things: after everything that is there.

use crate::domain::rank;
use crate::log::{Attribute, Book, Cell, Value};

/// Places one after the other, behind the last one that the book knows.
pub struct Ranks {
    last: Option<String>,
}

impl Ranks {
    /// Ranks of all kinds of things count: it matters only that new ones come later.
    pub fn after(book: &Book) -> Self {
        let ranks = book
            .cells()
            .filter(|(key, _)| key.attribute == Attribute::Rank);
        let texts = ranks.flat_map(|(_, cell)| match cell {
            Cell::Empty => Vec::new(),
            Cell::Settled(version) => vec![version.value],
            Cell::Conflict(versions) => versions.iter().map(|version| version.value).collect(),
        });
        let texts = texts.filter_map(|value| match value {
            Value::Text(text) => Some(text.to_string()),
            _ => None,
        });
        Self { last: texts.max() }
    }

    /// The next place.
    pub fn next(&mut self) -> String {
        let next = rank::between(self.last.as_deref(), None);
        self.last = Some(next.clone());
        next
    }
}
