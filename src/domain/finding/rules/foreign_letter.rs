//! A letter that Indonesian does not write (`estándar`): left by a typewriter's key or a scan.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::words::words;
use std::collections::BTreeMap;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut found: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for text in study.texts().iter().filter(|it| !it.text.is_ascii()) {
        for word in words(text.text).filter(|it| !it.text.is_ascii()) {
            let places = found.entry(word.text.to_lowercase()).or_default();
            places.push(text.place);
        }
    }
    let spots = found.into_iter().filter_map(|(word, places)| {
        let letter = word.chars().find(|c| !c.is_ascii())?;
        let first = *places.first()?;
        let facts = Facts::ForeignLetter {
            word,
            letter,
            places,
        };
        Some((first, facts))
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn each_word_is_raised_once_with_all_its_places() {
        let mut small = Small::new();
        small.unit(
            "Bidang",
            &["Kebijakan estándar", "Penyusunan Estándar dan standar"],
        );
        let found = small.facts(RuleId::ForeignLetter);
        let [
            Facts::ForeignLetter {
                word,
                letter,
                places,
            },
        ] = &found[..]
        else {
            panic!("{found:?}");
        };
        assert_eq!((word.as_str(), *letter, places.len()), ("estándar", 'á', 2));
    }
}
