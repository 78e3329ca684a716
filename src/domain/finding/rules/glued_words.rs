//! Two words written as one, where the same document also writes them apart (`korbantindak`, `korban tindak`).
//!
//! Which of the two is meant the rule does not say; the lists of the plan count as evidence, too.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::facts::Spelling;
use crate::domain::finding::lexicon::{Lexicon, WordNo};
use crate::domain::finding::words::pairs;
use crate::domain::sort::set;
use std::collections::{BTreeMap, BTreeSet};

/// Shorter ones are words of their own too often.
const LEAST_LETTERS: usize = 6;

/// A word that two words make.
#[derive(Default)]
struct Glued {
    /// The two as they are written apart first, and how often such are.
    apart: Option<(String, usize)>,
    places: Vec<Place>,
}

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let lexicon = study.lexicon;
    let made = made_of_two(lexicon);
    let lefts = set(made.values().flatten().map(|(left, _)| *left));
    let mut glued: BTreeMap<&str, Glued> = BTreeMap::new();
    let mut count = |apart: &str, left: &str, right: &str| {
        if let Some(word) = lexicon.find(left, right) {
            let glued = glued.entry(lexicon.word(word)).or_default();
            let known = glued.apart.get_or_insert_with(|| (apart.to_owned(), 0));
            known.1 += 1;
        }
    };
    for text in study.texts() {
        let mut words = text.words.windows(2);
        // Cut again only where it may matter.
        if words.any(|pair| pair[1].follows && lefts.contains(&pair[0].word)) {
            each_pair(text.text, &mut count);
        }
    }
    let lists = study.plan.dimensions.iter().flat_map(|it| &it.items);
    lists.for_each(|it| each_pair(it.text.text(), &mut count));
    for text in study.texts() {
        for word in text.words {
            let found = made.get(&word.word);
            let found = found.and_then(|_| glued.get_mut(lexicon.word(word.word)));
            if let Some(glued) = found {
                glued.places.push(text.place);
            }
        }
    }
    let spots = glued.into_iter().filter_map(|(word, mut glued)| {
        let (apart, times) = glued.apart.filter(|_| word.len() >= LEAST_LETTERS)?;
        let facts = Facts::GluedWords {
            glued: Spelling {
                word: word.to_owned(),
                count: glued.places.len(),
            },
            apart: Spelling {
                word: apart,
                count: times,
            },
            places: {
                glued.places.dedup();
                glued.places.clone()
            },
        };
        Some((*glued.places.first()?, facts))
    });
    spots.collect()
}

fn each_pair(text: &str, count: &mut impl FnMut(&str, &str, &str)) {
    for (a, b) in pairs(text).filter(|(a, b)| may_glue(a.text, b.text)) {
        let (a, b) = (a.text.to_lowercase(), b.text.to_lowercase());
        count(&format!("{a} {b}"), &a, &b);
    }
}

/// Words that two others make, with those that do.
fn made_of_two(lexicon: &Lexicon) -> BTreeMap<WordNo, BTreeSet<(WordNo, WordNo)>> {
    let mut made: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for number in 0..lexicon.len() as WordNo {
        let word = lexicon.word(number);
        if word.len() < LEAST_LETTERS {
            continue;
        }
        for (at, _) in word.char_indices().skip(1) {
            let (left, right) = word.split_at(at);
            let both = lexicon.find("", left).zip(lexicon.find("", right));
            if let Some(both) = both {
                made.entry(number).or_default().insert(both);
            }
        }
    }
    made
}

/// Two words that could be one. Before a name (`di Kirim & Terima`) a place word stands apart rightly.
fn may_glue(a: &str, b: &str) -> bool {
    let is_name = b.starts_with(char::is_uppercase);
    a.len() > 1 && b.len() > 1 && !(is_name && matches!(a, "di" | "ke"))
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn a_word_that_stands_apart_elsewhere_is_raised_once_for_all_places() {
        for (functions, expected) in [
            (
                ["Rehabilitasi korbantindak", "Layanan korban tindak"],
                Some(("korbantindak", "korban tindak", 1)),
            ),
            (
                [
                    "Urusan dibidang sosial dibidang seni",
                    "Urusan di bidang seni",
                ],
                Some(("dibidang", "di bidang", 2)),
            ),
            (["Urusan di bidang sosial", "Urusan di bidang seni"], None),
            (["Sebagaimana dimaksud", "Maksud dan tujuan"], None),
            (["Berkas yang dikirim", "Menu di Kirim dan Terima"], None),
        ] {
            let mut small = Small::new();
            small.unit("Bidang Satu", &functions);
            let found = small.facts(RuleId::GluedWords).pop().map(|it| match it {
                Facts::GluedWords { glued, apart, .. } => (glued.word, apart.word, glued.count),
                other => panic!("{other:?}"),
            });
            let expected = expected.map(|(a, b, n)| (a.to_owned(), b.to_owned(), n));
            assert_eq!(found, expected, "{functions:?}");
        }
    }
}
