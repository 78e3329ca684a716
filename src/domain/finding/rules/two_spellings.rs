//! One word spelled two ways: a rare spelling that differs from a frequent one by one letter, and that stands
//! beside the same word as the frequent one does elsewhere.
//!
//! Two real words may differ by one letter, so a letter that is merely another (*kepala*, *kepada*), a new beginning
//! (*aman*, *makan*) and a verb's ending (*mengawas*, *mengawasi*) are no evidence; and without a common neighbour
//! (*program kerja*, *perogram kerja*) there is none either. Words are looked up by what is left of them when a
//! letter is left out, so the work grows with the text and not with its square.

use super::{Facts, OneText, Place, Spot, Study};
use crate::domain::finding::facts::Spelling;
use crate::domain::finding::lexicon::{Lexicon, WordAt, WordNo};
use crate::domain::finding::words::{is_one_letter_longer, is_particle};
use crate::domain::sort::{set, sort_by_key};
use std::collections::{BTreeMap, BTreeSet};

/// Shorter words are neighbours by chance.
const LEAST_LETTERS: usize = 5;
/// The frequent spelling occurs so many times, and so many times as often as the rare one.
const TIMES: usize = 3;

/// Two words of which one is the other with a letter more, and how often each occurs.
struct Pair {
    long: (WordNo, usize),
    short: (WordNo, usize),
}

impl Pair {
    fn rare_and_common(&self) -> [(WordNo, usize); 2] {
        match self.long.1 < self.short.1 {
            true => [self.long, self.short],
            false => [self.short, self.long],
        }
    }
}

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let lexicon = study.lexicon;
    let counts = counts(study);
    let mut pairs = pairs(lexicon, &counts);
    sort_by_key(&mut pairs, |it| {
        [it.long.0, it.short.0].map(|no| lexicon.word(no))
    });
    let words = set(pairs.iter().flat_map(|it| [it.long.0, it.short.0]));
    let uses = uses(study, &words);
    let spots = pairs.iter().filter_map(|pair| {
        let [rare, common] = pair.rare_and_common();
        let (few, many) = (uses.get(&rare.0)?, uses.get(&common.0)?);
        if few.neighbours.is_disjoint(&many.neighbours) {
            return None;
        }
        let spelt = |(word, count): (WordNo, usize)| Spelling {
            word: lexicon.word(word).to_owned(),
            count,
        };
        let facts = Facts::TwoSpellings {
            rare: spelt(rare),
            common: spelt(common),
            places: few.places.clone(),
        };
        few.places.first().map(|place| (*place, facts))
    });
    spots.collect()
}

/// The words of a text that are spelled out. In a text with small letters, a word in capitals is an abbreviation.
fn spelled<'t>(text: &OneText<'t>) -> impl Iterator<Item = &'t WordAt> {
    let mut shouted = text.words.iter().filter(|it| it.is_shouted);
    let has_small = shouted.next().is_some() && text.text.chars().any(char::is_lowercase);
    let words = text.words.iter();
    words.filter(move |it| !(has_small && it.is_shouted))
}

/// How often each word is spelled out.
fn counts(study: &Study<'_>) -> Vec<usize> {
    let mut counts = vec![0; study.lexicon.len()];
    for text in study.texts() {
        for word in spelled(text) {
            counts[word.word as usize] += 1;
        }
    }
    counts
}

/// Pairs of which one is so much the rarer that it may be a slip.
fn pairs(lexicon: &Lexicon, counts: &[usize]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (long, count) in (0..).zip(counts).filter(|(_, count)| **count > 0) {
        let word = lexicon.word(long);
        if word.len() <= LEAST_LETTERS || !word.is_ascii() {
            continue;
        }
        // With one letter left out, but for the first.
        let shorter = (1..word.len()).filter_map(|at| lexicon.find(&word[..at], &word[at + 1..]));
        for short in set(shorter) {
            let other = counts[short as usize];
            let (few, many) = (other.min(*count), other.max(*count));
            let verb = word.strip_suffix('i') == Some(lexicon.word(short));
            let may_slip = few > 0 && many >= TIMES && many >= few * TIMES;
            if may_slip && !verb && is_one_letter_longer(word, lexicon.word(short)) {
                pairs.push(Pair {
                    long: (long, *count),
                    short: (short, other),
                });
            }
        }
    }
    pairs
}

/// Where a word stands, and beside what.
#[derive(Default)]
struct Use {
    places: Vec<Place>,
    /// Words before (`true`) and after it.
    neighbours: BTreeSet<(bool, WordNo)>,
}

/// The uses of some words.
fn uses(study: &Study<'_>, words: &BTreeSet<WordNo>) -> BTreeMap<WordNo, Use> {
    let mut uses: BTreeMap<WordNo, Use> = BTreeMap::new();
    if words.is_empty() {
        return uses;
    }
    let tells = |word: WordNo| {
        let word = study.lexicon.word(word);
        word.len() > 3 && !is_particle(word)
    };
    for text in study.texts() {
        for word in spelled(text).filter(|it| words.contains(&it.word)) {
            let places = &mut uses.entry(word.word).or_default().places;
            if places.last() != Some(&text.place) {
                places.push(text.place);
            }
        }
        for pair in text.words.windows(2).filter(|pair| pair[1].follows) {
            let (left, right) = (pair[0].word, pair[1].word);
            for (word, before, other) in [(left, false, right), (right, true, left)] {
                if let (true, Some(used)) = (words.contains(&word), uses.get_mut(&word))
                    && tells(other)
                {
                    used.neighbours.insert((before, other));
                }
            }
        }
    }
    uses
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
