//! Texts in their one spelling.

use super::{Fault, MAX_CHARS, MAX_CONTENT, Reader, Stop, hex};
use std::borrow::Cow;
use std::str::FromStr;

impl<'a> Reader<'a> {
    /// A text, borrowed when nothing in it is escaped.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Stop> {
        self.text_up_to(MAX_CHARS)
    }

    /// A text as long as a document.
    pub fn content(&mut self) -> Result<Cow<'a, str>, Stop> {
        self.text_up_to(MAX_CONTENT)
    }

    fn text_up_to(&mut self, most: usize) -> Result<Cow<'a, str>, Stop> {
        self.must("\"")?;
        let start = self.at;
        let mut owned: Option<String> = None;
        loop {
            let from = self.at;
            let bytes = self.text.as_bytes();
            while let Some(b) = bytes.get(self.at)
                && *b != b'"'
                && *b != b'\\'
                && *b >= 0x20
            {
                self.at += 1;
            }
            let piece = self.since(from);
            match self.peek() {
                b'"' => {
                    let text = match owned {
                        None => Cow::Borrowed(piece),
                        Some(text) => Cow::Owned(text + piece),
                    };
                    if text.len() > most && text.chars().count() > most {
                        return Err(Stop::At(start, Fault::TooLong));
                    }
                    self.at += 1;
                    return Ok(text);
                }
                b'\\' => {
                    let mut text = owned.unwrap_or_default();
                    text.push_str(piece);
                    text.push(self.escape()?);
                    owned = Some(text);
                }
                _ => return self.fail(Fault::NotCanonical),
            }
        }
    }

    /// One escape, in its one spelling. A carriage return has none: lines end with LF.
    fn escape(&mut self) -> Result<char, Stop> {
        for (written, meant) in [
            ("\\\"", '"'),
            ("\\\\", '\\'),
            ("\\n", '\n'),
            ("\\t", '\t'),
            ("\\b", '\x08'),
            ("\\f", '\x0c'),
        ] {
            if self.eat(written) {
                return Ok(meant);
            }
        }
        let mut ahead = self.clone();
        if ahead.eat("\\u00") {
            let digits = ahead.rest().get(..2);
            let code = digits.and_then(|d| Some(hex(d[0])? << 4 | hex(d[1])?));
            match code {
                Some(8..=10 | 12 | 13) => {}
                Some(code @ ..0x20) => {
                    self.at += 6;
                    return Ok(char::from(code));
                }
                _ => {}
            }
        }
        self.fail(Fault::NotCanonical)
    }

    /// A text that is the one spelling of something.
    pub fn parsed<T: FromStr>(&mut self, what: &'static str) -> Result<T, Stop> {
        let start = self.at;
        let text = self.string()?;
        text.parse()
            .map_err(|_| Stop::At(start, Fault::Expected(what)))
    }
}
