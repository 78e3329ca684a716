//! The words, numbers and marks of a paragraph that cites regulations.

use std::ops::Range;

/// A word, a number (`PER/20/M.PAN/11/2008` is one) or a mark.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token<'a> {
    /// As written.
    pub text: &'a str,
    /// In small letters, and without the space that breaks `Undang- Undang`.
    folded: String,
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

impl Token<'_> {
    /// Whether it is this, in small letters.
    pub fn is(&self, what: &str) -> bool {
        self.folded == what
    }

    /// Whether it is one of these, in small letters.
    pub fn is_any(&self, what: &[&str]) -> bool {
        what.contains(&self.folded.as_str())
    }

    /// Where it stands.
    pub fn span(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Reads a paragraph; points end words (`No.`), and marks stand alone.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | '-');
        let length = if is_part(first) {
            rest.find(|c| !is_part(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let written = rest[..length].trim_end_matches('.');
        if !first.is_whitespace() && !written.is_empty() {
            let joins = tokens.last_mut().filter(|last| {
                last.folded.ends_with('-') && first.is_alphabetic() && last.folded.len() > 1
            });
            match joins {
                Some(last) => {
                    last.end = at + written.len();
                    last.folded += &written.to_lowercase();
                    last.text = &text[last.start..last.end];
                }
                None => tokens.push(Token {
                    text: written,
                    folded: written.to_lowercase(),
                    start: at,
                    end: at + written.len(),
                }),
            }
        }
        at += length;
    }
    tokens
}
