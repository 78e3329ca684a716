//! A word that stands twice in a row. Indonesian doubles words with a hyphen, so a space between is a slip.

use super::{Facts, OneText};
use crate::domain::finding::lexicon::WordAt;
use crate::domain::finding::words::pairs;

pub fn check(one: &OneText<'_>) -> Option<Facts> {
    let pairs_of_words = one.words.windows(2);
    let is_doubled = |pair: &[WordAt]| pair[0].word == pair[1].word && pair[1].follows;
    if !pairs_of_words.into_iter().any(is_doubled) {
        return None;
    }
    let mut doubled = pairs(one.text)
        .filter(|(a, b)| a.text.len() > 1 && a.text.to_lowercase() == b.text.to_lowercase());
    let word = doubled.next()?.0.text.to_owned();
    Some(Facts::DoubledWord { word })
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::{Small, stated};

    #[test]
    fn the_same_word_twice_in_a_row_is_raised() {
        for (text, is_raised) in [
            ("Peraturan tentang tentang Tugas", true),
            ("Dan dan lain", true),
            ("usaha-usaha sosial", false),
            ("dinas, dinas lain", false),
            ("DINAS\nDINAS", false),
        ] {
            let mut small = Small::new();
            small.plan.decree.annex_intro = stated(text);
            assert_eq!(small.raises(RuleId::DoubledWord), is_raised, "{text}");
        }
    }
}
