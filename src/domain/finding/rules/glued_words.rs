//! Two words written as one, where the same document also writes them apart (`korbantindak`, `korban tindak`).
//!
//! Which of the two is meant the rule does not say; the lists of the plan count as evidence, too.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::facts::Spelling;
use crate::domain::finding::words::{pairs, words};
use std::collections::BTreeMap;

/// Shorter ones are words of their own too often.
const LEAST_LETTERS: usize = 6;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let lists = study.plan.dimensions.iter().flat_map(|it| &it.items);
    let lists = lists.map(|it| it.text.text());
    let prose = study.texts.iter().map(|it| it.text).chain(lists);
    let mut apart: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for (a, b) in prose
        .flat_map(pairs)
        .filter(|(a, b)| may_glue(a.text, b.text))
    {
        let (a, b) = (a.text.to_lowercase(), b.text.to_lowercase());
        let entry = apart.entry(format!("{a}{b}"));
        entry.or_insert_with(|| (format!("{a} {b}"), 0)).1 += 1;
    }
    let mut glued: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for text in &study.texts {
        for word in words(text.text).filter(|it| it.text.len() >= LEAST_LETTERS) {
            let small = word.text.to_lowercase();
            if apart.contains_key(&small) {
                glued.entry(small).or_default().push(text.place);
            }
        }
    }
    let spots = glued.into_iter().filter_map(|(word, mut places)| {
        let (written, count) = apart.get(&word)?;
        let facts = Facts::GluedWords {
            glued: Spelling {
                word,
                count: places.len(),
            },
            apart: Spelling {
                word: written.clone(),
                count: *count,
            },
            places: {
                places.dedup();
                places.clone()
            },
        };
        Some((*places.first()?, facts))
    });
    spots.collect()
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
