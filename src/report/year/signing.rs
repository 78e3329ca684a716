//! Who signs a document, and the head of its first sheet.

use super::Year;
use crate::app::agreement::{Superior, office_of_region};
use crate::app::officials::{Official, holder};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::report::{Block, Signatory, letterhead};
use crate::text::{Lang, time};

/// Somebody who signs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Party {
    /// The office, with *Plt.* where it is held for somebody else.
    pub position: String,
    /// The person; empty where nobody has stated who it is.
    pub name: String,
}

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
                let stated = match agency.head_position.text() {
                    "" => self.plan.decree.signatory_position.text(),
                    stated => stated,
                };
                (stated.to_owned(), agency.head_name.text().to_owned())
            }
        }
    }

    /// Who heads a unit on the day of the document.
    pub fn party(&self, unit: EntityId) -> Party {
        let is_head = self.plan.units.first().is_some_and(|it| it.id == unit);
        let (position, name) = match self.holder(unit, self.day) {
            _ if is_head => self.head(self.day),
            Some(it) => (it.title(), it.name.text().to_owned()),
            None => {
                let unit = self.plan.unit(unit);
                let office = unit.map(|unit| unit.name.text());
                (office.unwrap_or_default().to_owned(), String::new())
            }
        };
        // An office fills two lines in a decree, and one here.
        let position = position.split_whitespace().collect::<Vec<_>>().join(" ");
        Party { position, name }
    }

    /// Whoever stands above the head of a unit on the day of the document.
    pub fn party_above(&self, superior: Superior) -> Party {
        let agency = self.agency();
        match superior {
            Superior::Unit(unit) => self.party(unit),
            Superior::Region => match self.holder(agency.id, self.day) {
                Some(it) => Party {
                    position: it.title(),
                    name: it.name.text().to_owned(),
                },
                None => Party {
                    position: office_of_region(agency),
                    name: String::new(),
                },
            },
        }
    }

    /// Where and on which day something is signed.
    pub fn place_and_day(&self) -> String {
        let day = time::day(Lang::Id, self.day);
        match self.plan.decree.signed_at.text() {
            "" => day,
            place => format!("{place}, {day}"),
        }
    }

    /// The signature of the head under what is drawn up on the day of the document.
    pub fn drawn_up_by_head(&self) -> Block {
        let (position, name) = self.head(self.day);
        Block::Signatures(vec![Signatory {
            place_and_day: vec![self.place_and_day()],
            position,
            name,
        }])
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
