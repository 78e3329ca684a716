//! What a new agency is called.

use super::changes::Fact;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::log::{Attribute, Key, Value};

/// The names of an agency, as a person fills them in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Names {
    /// `Dinas Kesehatan Kabupaten Lombok Timur`.
    pub name: String,
    /// `Dinas Kesehatan`.
    pub short_name: String,
    /// `Kabupaten Lombok Timur`.
    pub region: String,
    /// First line of the letterhead: `PEMERINTAH KABUPATEN LOMBOK TIMUR`.
    pub government: String,
}

/// How the names of regions begin.
const REGIONS: [&str; 3] = ["Kabupaten ", "Kota ", "Provinsi "];

/// Short name and region as far as a full name tells them; what it does not tell is empty.
pub fn guess(name: &str) -> (String, String) {
    let name = name.trim();
    let begins = |at: usize| at > 0 && name[..at].ends_with(' ');
    let found = REGIONS
        .iter()
        .filter_map(|region| name.rfind(region).filter(|at| begins(*at)));
    match found.max() {
        Some(at) => (name[..at].trim().to_owned(), name[at..].to_owned()),
        None => (name.to_owned(), String::new()),
    }
}

/// The first line of the letterhead of a region's agencies.
pub fn letterhead(region: &str) -> String {
    match region.trim() {
        "" => String::new(),
        region => format!("PEMERINTAH {}", region.to_uppercase()),
    }
}

impl Names {
    /// What the agency is called, as facts.
    pub(super) fn facts(&self, agency: EntityId) -> impl Iterator<Item = Fact> {
        let texts = [
            (Attribute::Name, &self.name),
            (Attribute::ShortName, &self.short_name),
            (Attribute::Region, &self.region),
            (Attribute::Government, &self.government),
        ];
        let texts = texts.map(|(attribute, text)| (attribute, text.trim().to_owned()));
        let kind = (
            Key::always(agency, Attribute::Kind),
            Value::Kind(EntityKind::Agency),
        );
        let said = texts.into_iter().filter(|(_, text)| !text.is_empty());
        std::iter::once(kind)
            .chain(said.map(move |(a, text)| (Key::always(agency, a), Value::text(text))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_name_tells_the_short_one_and_the_region() {
        for (name, short, region) in [
            (
                "Dinas Sosial Kabupaten Lombok Tengah",
                "Dinas Sosial",
                "Kabupaten Lombok Tengah",
            ),
            (
                " Dinas Perumahan Kota Mataram ",
                "Dinas Perumahan",
                "Kota Mataram",
            ),
            ("Inspektorat", "Inspektorat", ""),
            ("Kota Mataram", "Kota Mataram", ""),
            ("Dinas Perkotaan", "Dinas Perkotaan", ""),
            ("", "", ""),
        ] {
            assert_eq!(guess(name), (short.into(), region.into()), "{name}");
        }
        assert_eq!(letterhead("Kota Mataram"), "PEMERINTAH KOTA MATARAM");
        assert_eq!(letterhead(" "), "");
    }
}
