//! Proposals for texts: the paragraph as it would read without the slip.

use super::Setting;
use crate::domain::finding::citation::{Citation, citations};
use crate::domain::finding::facts::Facts;
use crate::domain::finding::place::Place;
use crate::domain::finding::reference::Reference;
use crate::domain::finding::texts::{Text, texts};
use crate::domain::finding::words::{pairs, words};
use crate::domain::plan::Plan;
use std::collections::BTreeSet;
use std::ops::Range;

/// What texts would be; none where the finding is no slip of the pen.
pub fn settings(facts: &Facts, place: Place, plan: &Plan) -> Vec<Setting> {
    let all = texts(plan);
    let edit = |places: &[Place], better: &dyn Fn(&str) -> Option<String>| {
        let named = all.iter().filter(|it| places.contains(&it.place));
        let changed = named.filter_map(|it| {
            let text = better(it.text).filter(|text| text != it.text)?;
            Some(Setting::text(it.place, text))
        });
        changed.collect::<Vec<_>>()
    };
    let here = [place];
    match facts {
        Facts::DoubledWord { .. } => edit(&here, &undoubled),
        Facts::StrayTail { tail } => edit(&here, &|text| {
            let kept = text.trim_end().strip_suffix(tail.as_str())?;
            Some(kept.trim_end().to_owned())
        }),
        Facts::StraySpace { fixes } => edit(&here, &|text| {
            let fixed = fixes
                .iter()
                .fold(text.to_owned(), |text, (a, b)| text.replace(a, b));
            Some(fixed)
        }),
        Facts::GluedWords {
            glued,
            apart,
            places,
        } => edit(places, &|text| {
            let split = apart.word.find(' ')?;
            Some(replaced(text, &glued.word, &|word| {
                let parts = word.split_at_checked(split);
                parts.map_or_else(|| word.to_owned(), |(a, b)| format!("{a} {b}"))
            }))
        }),
        Facts::TwoSpellings {
            rare,
            common,
            places,
        } => edit(places, &|text| {
            Some(replaced(text, &rare.word, &|word| {
                cased(&common.word, word)
            }))
        }),
        Facts::ForeignLetter { word, places, .. } => {
            let better = plain_word(word, &all);
            edit(places, &|text| {
                Some(replaced(text, word, &|written| cased(&better, written)))
            })
        }
        Facts::TwoSubjects { .. } => {
            let subject = plan.decree.subject.text().replace('\n', " ");
            edit(&here, &|text| {
                let (head, _) = text.split_once("TENTANG ")?;
                Some(format!("{head}TENTANG {subject}"))
            })
        }
        Facts::Gazette {
            reference, known, ..
        } => edit(&here, &|text| {
            let (_, span) = cited(text, reference)?.gazette?;
            Some(spliced(text, span, &known.to_string()))
        }),
        Facts::OtherKind { printed, known, .. } => edit(&here, &|text| {
            let span = cited(text, printed)?.kind_span;
            Some(spliced(text, span, &known.issued_as()))
        }),
        _ => Vec::new(),
    }
}

fn cited(text: &str, reference: &Reference) -> Option<Citation> {
    citations(text)
        .into_iter()
        .find(|it| it.reference == *reference)
}

fn spliced(text: &str, span: Range<usize>, with: &str) -> String {
    format!("{}{with}{}", &text[..span.start], &text[span.end..])
}

/// Without the second of two equal words.
fn undoubled(text: &str) -> Option<String> {
    let mut equal = pairs(text).filter(|(a, b)| a.text.to_lowercase() == b.text.to_lowercase());
    let (a, b) = equal.next()?;
    Some(spliced(text, a.end..b.end, ""))
}

/// Every occurrence of a word, however its letters are cased, as something else.
fn replaced(text: &str, word: &str, with: &dyn Fn(&str) -> String) -> String {
    let (mut better, mut at) = (String::with_capacity(text.len()), 0);
    for found in words(text).filter(|it| it.text.to_lowercase() == word) {
        better += &text[at..found.start];
        better += &with(found.text);
        at = found.end;
    }
    better + &text[at..]
}

/// A word in capitals, or with one, where the one it replaces was.
fn cased(word: &str, like: &str) -> String {
    let mut letters = like.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    match (first, letters.all(char::is_uppercase)) {
        (true, true) => word.to_uppercase(),
        (true, false) => {
            let mut rest = word.chars();
            let first = rest.next().map(|it| it.to_uppercase().collect::<String>());
            first.unwrap_or_default() + rest.as_str()
        }
        _ => word.to_owned(),
    }
}

/// The word in plain letters. Where the document knows it only without its first letter (`standar` for `estándar`),
/// that is what is meant.
fn plain_word(word: &str, all: &[Text<'_>]) -> String {
    let plain: String = word.chars().map(plain_letter).collect();
    let known: BTreeSet<_> = all
        .iter()
        .flat_map(|it| words(it.text))
        .map(|it| it.text.to_lowercase())
        .collect();
    let mut rest = plain.chars();
    rest.next();
    let shorter = rest.as_str();
    if !known.contains(&plain) && known.contains(shorter) {
        return shorter.to_owned();
    }
    plain
}

fn plain_letter(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}
