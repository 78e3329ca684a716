//! Spaces where none belong: within a word (`Inspektora t`, `Undang- Undang`) or before a comma; and none where one
//! belongs, before a bracket.

use super::{Facts, OneText};
use crate::domain::finding::words::{Word, words};

/// A word of fewer letters before a lone letter may be a code: `Tipe b`, `angka a`.
const LEAST_LETTERS: usize = 5;
/// What lone letters number.
const NUMBERED: &[&str] = &[
    "bagian", "butir", "huruf", "kelas", "lampiran", "nomor", "ruang",
];

pub fn check(one: &OneText<'_>) -> Option<Facts> {
    if !may_stray(one.text) {
        return None;
    }
    let fixes = fixes(one.text);
    (!fixes.is_empty()).then_some(Facts::StraySpace { fixes })
}

/// Whether there is anything to look at closely: a mark that spaces go astray at, or a letter alone. Most texts have
/// neither.
fn may_stray(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_marked = bytes.windows(2).any(|pair| {
        let is_spaced = pair[0] == b' ' && matches!(pair[1], b',' | b';');
        is_spaced || pair == *b"- " || pair[1] == b'(' && pair[0] != b' '
    });
    let is_letter = |byte: &u8| byte.is_ascii_lowercase();
    let is_end = |byte: Option<&u8>| byte.is_none_or(|it| !it.is_ascii_alphabetic());
    is_marked
        || bytes
            .windows(2)
            .enumerate()
            .any(|(at, pair)| pair[0] == b' ' && is_letter(&pair[1]) && is_end(bytes.get(at + 2)))
}

/// What is written, and how it would be without the slip; each once.
fn fixes(text: &str) -> Vec<(String, String)> {
    let mut fixes = Vec::new();
    let next = words(text).skip(1).map(Some).chain([None]);
    for (word, next) in words(text).zip(next) {
        let gap = &text[word.end..next.map_or(text.len(), |it| it.start)];
        let fix = match (gap, next) {
            (" ", Some(letter)) if is_torn_off(text, word, letter) => Some((
                &text[word.start..letter.end],
                format!("{}{}", word.text, letter.text),
            )),
            ("- ", Some(twin)) if word.text.to_lowercase() == twin.text.to_lowercase() => Some((
                &text[word.start..twin.end],
                format!("{}-{}", word.text, twin.text),
            )),
            _ => None,
        };
        let fix = fix.or_else(|| {
            let mark = gap.chars().find(|c| *c != ' ')?;
            let spaced = gap.starts_with(' ') && matches!(mark, ',' | ';');
            let until = word.end + gap.find(mark)? + mark.len_utf8();
            let written = &text[word.start..until];
            match (spaced, gap.starts_with('(')) {
                (true, _) => Some((written, format!("{}{mark}", word.text))),
                (_, true) if word.text.chars().count() > 1 => {
                    Some((written, format!("{} (", word.text)))
                }
                _ => None,
            }
        });
        fixes.extend(fix.map(|(written, better)| (written.to_owned(), better)));
    }
    let mut seen = std::collections::BTreeSet::new();
    fixes.retain(|(written, _)| seen.insert(written.clone()));
    fixes
}

/// A lone small letter after a long word: Indonesian has no such word.
fn is_torn_off(text: &str, word: Word<'_>, letter: Word<'_>) -> bool {
    let before = word.text.to_lowercase();
    let is_lone = letter.text.len() == 1 && letter.text != "x";
    let is_small = letter.text.chars().all(char::is_lowercase);
    let ends = |c: Option<char>| !matches!(c, Some('.' | ')' | '-' | '/' | '(' | '0'..='9'));
    is_lone
        && is_small
        && before.chars().count() >= LEAST_LETTERS
        && !NUMBERED.contains(&before.as_str())
        && ends(text[letter.end..].chars().next())
}

#[cfg(test)]
mod tests {
    use super::fixes;

    #[test]
    fn spaces_that_break_words_and_marks_are_found_with_what_would_be_right() {
        for (text, expected) in [
            (
                "Inspektur Inspektora t Kab. Contoh",
                vec![("Inspektora t", "Inspektorat")],
            ),
            (
                "Pengganti Undang- Undang Nomor 2",
                vec![("Undang- Undang", "Undang-Undang")],
            ),
            (
                "mengawasi , dan mengatur",
                vec![("mengawasi ,", "mengawasi,")],
            ),
            ("Anggaran(RKA/DPA)", vec![("Anggaran(", "Anggaran (")]),
            ("dimaksud dalam huruf a perlu", vec![]),
            ("fasilitas kelas b dan c", vec![]),
            ("daerah-daerah (RKA), dan lain; email : a", vec![]),
            ("Jumlah A x 100", vec![]),
            ("makro- dan mikro", vec![]),
            ("DATA – bukan é ñ", vec![]),
        ] {
            let found = fixes(text);
            let found: Vec<_> = found
                .iter()
                .map(|(a, b)| (a.as_str(), b.as_str()))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
