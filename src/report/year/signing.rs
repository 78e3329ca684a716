//! Who signs a document, and the head of its first sheet.

use super::Year;
use crate::app::officials::{Official, holder};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::report::{Block, Signatory, letterhead};

impl Year<'_> {
    /// Who holds the office of a unit on a day.
    pub fn holder(&self, unit: EntityId, day: Date) -> Option<&Official> {
        holder(&self.officials, unit, day)
    }

    /// The head of the agency on a day: office and name, as the plan states them where no official is known.
    pub fn head(&self, day: Date) -> (String, String) {
        let unit = self.plan.units.first().map(|unit| unit.id);
        match unit.and_then(|unit| self.holder(unit, day)) {
            Some(head) => (head.title(), head.name.text().to_owned()),
            None => {
                let agency = self.agency();
                let stated = (agency.head_position.text(), agency.head_name.text());
                (stated.0.to_owned(), stated.1.to_owned())
            }
        }
    }

    /// The signature of the head, with room for the day.
    pub fn signed_by_head(&self, day: Date) -> Block {
        let (position, name) = self.head(day);
        Block::Signatures(vec![Signatory {
            place_and_day: vec![format!("{}, …………………", self.plan.decree.signed_at.text())],
            position,
            name,
        }])
    }

    /// The letterhead of the agency.
    pub fn letterhead(&self) -> Block {
        letterhead(self.agency())
    }
}
