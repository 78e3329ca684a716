//! Text with everything forgotten that names do not differ by: case, and how wide a space is.

use super::Span;

/// Folded characters that still know where they stood.
#[derive(Clone, Debug)]
pub(super) struct Folded {
    /// Lower case; any run of white space is one space.
    pub chars: Vec<char>,
    /// The byte each character began at, and the end of the text.
    starts: Vec<usize>,
}

impl Folded {
    pub fn new(text: &str) -> Self {
        let mut chars = Vec::with_capacity(text.len());
        let mut starts = Vec::with_capacity(text.len() + 1);
        fold(text, &mut chars, |start| starts.push(start));
        starts.push(text.len());
        Self { chars, starts }
    }

    /// The bytes of the characters from one up to another.
    pub fn span(&self, from: usize, to: usize) -> Span {
        self.start(from)..self.start(to)
    }

    fn start(&self, index: usize) -> usize {
        self.starts[index.min(self.starts.len() - 1)]
    }
}

/// Folds a text; says of each character at which byte it began.
fn fold(text: &str, chars: &mut Vec<char>, mut starts: impl FnMut(usize)) {
    let mut add = |start: usize, original: char| {
        if is_space(original) {
            if chars.last() != Some(&' ') {
                chars.push(' ');
                starts(start);
            }
        } else if original.is_ascii() {
            chars.push(original.to_ascii_lowercase());
            starts(start);
        } else {
            for lower in original.to_lowercase() {
                chars.push(lower);
                starts(start);
            }
        }
    };
    // Nearly all texts, and far faster to go through.
    if text.is_ascii() {
        let bytes = text.bytes().enumerate();
        bytes.for_each(|(start, byte)| add(start, char::from(byte)));
    } else {
        text.char_indices().for_each(|(start, c)| add(start, c));
    }
}

/// A name folded, without space around it.
pub(super) fn fold_name(name: &str) -> Vec<char> {
    let mut chars = Vec::with_capacity(name.len());
    fold(name, &mut chars, |_| {});
    if chars.last() == Some(&' ') {
        chars.pop();
    }
    if chars.first() == Some(&' ') {
        chars.remove(0);
    }
    chars
}

/// A name as written, with plain single spaces.
pub(super) fn tidy(name: &str) -> String {
    let words = name.split(is_space).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// White space, also the invisible kinds that word processors leave.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')
}
