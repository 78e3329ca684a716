//! Programmes and what they consist of.

use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::stated::Stated;

/// A programme (*program*), an activity (*kegiatan*) of one, or a sub-activity (*sub kegiatan*).
#[doc(alias = "kegiatan")]
#[doc(alias = "sub kegiatan")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Program {
    /// Its identity; the code is none, since codes change between editions of the nomenclature.
    pub id: EntityId,
    /// Which of the three it is.
    pub kind: EntityKind,
    /// What it is a part of: the programme of an activity, the activity of a sub-activity.
    pub parent: Option<EntityId>,
    /// `1.06.02`.
    pub code: Stated<String>,
    /// As the nomenclature words it.
    pub name: Stated<String>,
    /// Units that carry it out.
    pub responsible: Vec<EntityId>,
    /// The goals, objectives and indicators that it is there for.
    pub supports: Vec<EntityId>,
}
