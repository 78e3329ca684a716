//! The documents of a year, by their names: which there are, and what each is about.

use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};

/// A kind of document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DocumentKind {
    /// *Pengukuran kinerja*: what was achieved through a quarter or the year.
    #[doc(alias = "pengukuran")]
    Measurement,
    /// *Evaluasi Terhadap Hasil Renja* (E.81), quarterly.
    #[doc(alias = "E.81")]
    Evaluation,
}

/// One document: its kind, the period it is about, and whose it is where every official has their own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DocumentAddress {
    /// Which kind.
    pub kind: DocumentKind,
    /// Which period; that last looked at unless it is named.
    pub period: Option<Period>,
    /// Whose unit, or which signed copy.
    pub of: Option<EntityId>,
}

impl DocumentKind {
    /// All of them, in the order of the year.
    pub const ALL: [Self; 2] = [Self::Measurement, Self::Evaluation];

    /// What addresses and facts call it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Measurement => "pengukuran",
            Self::Evaluation => "evaluasi-renja",
        }
    }

    /// The one with a tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }

    /// Whether there is one for each quarter, or one for the year.
    pub const fn rhythm(self) -> Frequency {
        match self {
            Self::Measurement | Self::Evaluation => Frequency::Quarterly,
        }
    }
}
