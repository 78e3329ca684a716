//! One word spelled two ways: a rare spelling that differs from a frequent one by one letter, and that stands
//! beside the same word as the frequent one does elsewhere.
//!
//! Two real words may differ by one letter, so a letter that is merely another (*kepala*, *kepada*), a new beginning
//! (*aman*, *makan*) and a verb's ending (*mengawas*, *mengawasi*) are no evidence; and without a common neighbour
//! (*program kerja*, *perogram kerja*) there is none either. Words are looked up by what is left of them when a
//! letter is left out, so the work grows with the text and not with its square.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::facts::Spelling;
use crate::domain::finding::words::{is_one_letter_longer, is_particle, pairs, words};
use std::collections::{BTreeMap, BTreeSet};

/// Shorter words are neighbours by chance.
const LEAST_LETTERS: usize = 5;
/// The frequent spelling occurs so many times, and so many times as often as the rare one.
const TIMES: usize = 3;

/// How often a word occurs, where, and beside what.
#[derive(Default)]
struct Use {
    count: usize,
    places: Vec<Place>,
    /// Words before (`true`) and after it.
    neighbours: BTreeSet<(bool, String)>,
}

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let uses = uses(study);
    let mut spots = Vec::new();
    for (long, used) in &uses {
        let shorter: BTreeSet<_> = shortened(long).collect();
        for (short, other) in shorter.iter().filter_map(|it| uses.get_key_value(it)) {
            let verb = long.strip_suffix('i') == Some(short);
            if verb
                || !is_one_letter_longer(long, short)
                || used.neighbours.is_disjoint(&other.neighbours)
            {
                continue;
            }
            let ((rare, few), (common, many)) = if used.count < other.count {
                ((long, used), (short, other))
            } else {
                ((short, other), (long, used))
            };
            if many.count < TIMES || many.count < few.count * TIMES {
                continue;
            }
            let spelt = |word: &String, used: &Use| Spelling {
                word: word.clone(),
                count: used.count,
            };
            let facts = Facts::TwoSpellings {
                rare: spelt(rare, few),
                common: spelt(common, many),
                places: few.places.clone(),
            };
            spots.extend(few.places.first().map(|place| (*place, facts)));
        }
    }
    spots
}

fn uses(study: &Study<'_>) -> BTreeMap<String, Use> {
    let mut uses: BTreeMap<String, Use> = BTreeMap::new();
    for text in &study.texts {
        // In a text with small letters, a word in capitals is an abbreviation.
        let has_small = text.text.chars().any(char::is_lowercase);
        let is_word = |word: &str| {
            word.len() >= LEAST_LETTERS
                && word.is_ascii()
                && !(has_small && word.bytes().all(|b| b.is_ascii_uppercase()))
        };
        for word in words(text.text).filter(|it| is_word(it.text)) {
            let used = uses.entry(word.text.to_lowercase()).or_default();
            used.count += 1;
            if used.places.last() != Some(&text.place) {
                used.places.push(text.place);
            }
        }
        for (a, b) in pairs(text.text) {
            let (left, right) = (a.text.to_lowercase(), b.text.to_lowercase());
            let tells = |word: &String| word.len() > 3 && !is_particle(word);
            if let (true, Some(used)) = (tells(&right), uses.get_mut(&left)) {
                used.neighbours.insert((false, right.clone()));
            }
            if let (true, Some(used)) = (tells(&left), uses.get_mut(&right)) {
                used.neighbours.insert((true, left));
            }
        }
    }
    uses
}

/// A word with one letter left out, but for the first.
fn shortened(word: &str) -> impl Iterator<Item = String> + '_ {
    (1..word.len()).map(|at| format!("{}{}", &word[..at], &word[at + 1..]))
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn a_rare_spelling_beside_a_known_neighbour_is_raised() {
        for (rare, common, expected) in [
            (
                "serta perogram kerja",
                "Penyusunan program kerja",
                Some("perogram"),
            ),
            (
                "Kesejahteraan Sosia",
                "Urusan kesejahteraan sosial",
                Some("sosia"),
            ),
            (
                "dan menkoordinasikan kegiatan",
                "mengkoordinasikan kegiatan",
                Some("menkoordinasikan"),
            ),
            ("kepada dinas", "kepala dinas", None),
            ("mengawas kegiatan", "mengawasi kegiatan", None),
            ("antar wilayah", "antara pihak", None),
        ] {
            let mut small = Small::new();
            small.unit("Bidang Satu", &[rare, common, common, common]);
            let found = small.facts(RuleId::TwoSpellings).pop().map(|it| match it {
                Facts::TwoSpellings { rare, .. } => rare.word,
                other => panic!("{other:?}"),
            });
            assert_eq!(found.as_deref(), expected, "{rare}");
            let mut balanced = Small::new();
            balanced.unit("Bidang Satu", &[rare, common, common]);
            assert!(!balanced.raises(RuleId::TwoSpellings), "two are not many");
        }
    }
}
