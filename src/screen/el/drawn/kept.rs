//! Elements on the page that are kept while what stands around them is drawn again.

use super::{Drawn, build, draw};
use crate::screen::el::Kept;
use leptos::prelude::*;

/// An element that is kept, with the owner of what it reads.
pub struct DrawnKept {
    pub drawn: Drawn,
    pub key: String,
    parent: Owner,
    _owner: Owner,
}

impl DrawnKept {
    /// Makes an element that is kept.
    pub fn of(kept: Kept) -> Self {
        let owner = kept.parent.with(Owner::new);
        let parts = *owner.with(kept.make.take()).0;
        Self {
            drawn: owner.with(|| build(parts)),
            key: kept.key,
            parent: kept.parent,
            _owner: owner,
        }
    }

    /// Stays as it is under the same parent; under another it is drawn anew, over what stands there. Gives what is
    /// to be put in its place where it has become another element.
    pub fn again(&mut self, kept: Kept) -> Option<Self> {
        if self.parent == kept.parent {
            return None;
        }
        let owner = kept.parent.with(Owner::new);
        let parts = *owner.with(kept.make.take()).0;
        if self.drawn.is_of(&parts) {
            owner.with(|| draw(parts, &mut self.drawn));
            (self.parent, self._owner) = (kept.parent, owner);
            return None;
        }
        Some(Self {
            drawn: owner.with(|| build(parts)),
            key: kept.key,
            parent: kept.parent,
            _owner: owner,
        })
    }
}
