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
        for (start, original) in text.char_indices() {
            if is_space(original) {
                if chars.last() != Some(&' ') {
                    chars.push(' ');
                    starts.push(start);
                }
            } else {
                for lower in original.to_lowercase() {
                    chars.push(lower);
                    starts.push(start);
                }
            }
        }
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

/// A name folded, without space around it.
pub(super) fn fold_name(name: &str) -> Vec<char> {
    let mut chars = Folded::new(name).chars;
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
