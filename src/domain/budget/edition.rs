//! Editions of the nomenclature.

use super::code::Form;
use crate::domain::id::EntityId;

/// An edition of the nomenclature (*edisi nomenklatur*), by which programmes have codes.
#[doc(alias = "nomenklatur")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edition {
    /// Its identity.
    pub id: EntityId,
    /// The regulation it comes from.
    pub name: String,
    /// The first fiscal year that it is used for, if that is stated.
    pub since: Option<u16>,
}

/// How known editions write a sub-activity: by a part of their number, and the digits of the last part.
const KNOWN: [(&str, u8); 5] = [
    ("90 Tahun 2019", 2),
    ("050-3708", 2),
    ("050-5889", 2),
    ("900.1.15.5-1317", 4),
    ("900.1.15.5-3406", 4),
];

impl Edition {
    /// How it writes codes, if that is known.
    pub fn form(&self) -> Option<Form> {
        let known = KNOWN
            .iter()
            .find(|(number, _)| self.name.contains(*number))?;
        Some(Form {
            authority: 1,
            last: known.1,
        })
    }
}

/// The edition used in a year: the latest that began by then.
pub fn of_year(editions: &[Edition], year: u16) -> Option<&Edition> {
    let begun = editions
        .iter()
        .filter(|it| it.since.is_some_and(|since| since <= year));
    begun.max_by_key(|it| it.since)
}
