//! Reads canonical JSON and nothing else: one spelling for every change, so what was read need not
//! be written again to be compared.
//!
//! A general JSON reader would build a tree, accept white space, repeated keys and `1e3`, and cost
//! twenty kilobytes; this one walks over the text once and borrows from it.

mod id;
mod number;
#[cfg(test)]
mod tests;
mod text;

use std::borrow::Cow;

/// Characters that one text may have.
pub const MAX_CHARS: usize = 20_000;

/// Characters that a document may have: one change holds it, however it is escaped.
pub const MAX_CONTENT: usize = 100_000;
/// Levels of brackets that the unknown parts of a change may have.
pub const MAX_DEPTH: u32 = 32;
/// Whole numbers stay below 2⁵³, where every JSON reader keeps them exactly.
pub const MAX_INTEGER: i64 = (1 << 53) - 1;

/// What is wrong at a place of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The text ends in the middle.
    Ends,
    /// Something else stands where this must stand (a word of the format, for those who look into it).
    Expected(&'static str),
    /// The same could be spelled otherwise, and must be: white space, order of keys, needless escapes.
    NotCanonical,
    /// A text has more than [`MAX_CHARS`] characters.
    TooLong,
    /// Brackets are nested deeper than [`MAX_DEPTH`].
    TooDeep,
}

/// Why reading stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    /// At something that a newer version of the program may have written.
    Unknown,
    /// At a fault, with the place in bytes.
    At(usize, Fault),
}

/// A place in a text, moving forward.
#[derive(Clone)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Bytes read so far.
    pub fn place(&self) -> usize {
        self.at
    }

    /// The text from an earlier place to here.
    pub fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or("")
    }

    pub fn fail<T>(&self, fault: Fault) -> Result<T, Stop> {
        let ended = self.at >= self.text.len();
        Err(Stop::At(self.at, if ended { Fault::Ends } else { fault }))
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or(&[])
    }

    pub fn peek(&self) -> u8 {
        self.rest().first().copied().unwrap_or(0)
    }

    /// Steps over a piece of text if it stands here.
    pub fn eat(&mut self, piece: &str) -> bool {
        let found = self.rest().starts_with(piece.as_bytes());
        if found {
            self.at += piece.len();
        }
        found
    }

    /// Steps over a piece of text that must stand here.
    pub fn must(&mut self, piece: &'static str) -> Result<(), Stop> {
        if self.eat(piece) {
            Ok(())
        } else {
            self.fail(Fault::Expected(piece))
        }
    }

    pub fn end(&self) -> Result<(), Stop> {
        if self.at == self.text.len() {
            Ok(())
        } else {
            self.fail(Fault::Expected("end"))
        }
    }

    /// Steps over the field that must come next, given with what stands around it: `,"at":`.
    /// `known` are all names this object may have.
    pub fn field(&mut self, token: &'static str, known: &[&str]) -> Result<(), Stop> {
        if self.eat(token) {
            Ok(())
        } else {
            Err(self.stray(token, known))
        }
    }

    /// Steps over the end of an object.
    pub fn close(&mut self, known: &[&str]) -> Result<(), Stop> {
        self.field("}", known)
    }

    /// Why the expected field is not here: a field this version does not know, or a fault.
    fn stray(&self, expected: &'static str, known: &[&str]) -> Stop {
        let mut ahead = self.clone();
        let _ = ahead.eat(",") || ahead.eat("{");
        match ahead.string() {
            Ok(name) if ahead.peek() == b':' && !known.contains(&name.as_ref()) => Stop::Unknown,
            _ => match self.fail::<()>(Fault::Expected(expected)) {
                Err(stop) => stop,
                Ok(()) => Stop::Unknown,
            },
        }
    }

    /// A list, each item read by `item`.
    pub fn list<T>(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<T, Stop>,
    ) -> Result<Vec<T>, Stop> {
        self.must("[")?;
        let mut items = Vec::new();
        if self.eat("]") {
            return Ok(items);
        }
        loop {
            items.push(item(self)?);
            if self.eat("]") {
                return Ok(items);
            }
            self.must(",")?;
        }
    }

    /// A list in strictly ascending order.
    pub fn ascending<T: Ord>(
        &mut self,
        item: impl FnMut(&mut Self) -> Result<T, Stop>,
    ) -> Result<Vec<T>, Stop> {
        let start = self.at;
        let items = self.list(item)?;
        if items.is_sorted_by(|a, b| a < b) {
            Ok(items)
        } else {
            Err(Stop::At(start, Fault::NotCanonical))
        }
    }

    /// `true` or `false`.
    pub fn flag(&mut self) -> Result<bool, Stop> {
        if self.eat("true") {
            Ok(true)
        } else if self.eat("false") {
            Ok(false)
        } else {
            self.fail(Fault::Expected("true"))
        }
    }

    /// Steps over any canonical value.
    pub fn skip(&mut self, depth: u32) -> Result<(), Stop> {
        if depth > MAX_DEPTH {
            return self.fail(Fault::TooDeep);
        }
        match self.peek() {
            b'"' => self.string().map(drop),
            b'[' => self.list(|r| r.skip(depth + 1)).map(drop),
            b'{' => self.object(|r, _| r.skip(depth + 1)),
            b't' | b'f' => self.flag().map(drop),
            b'n' => self.must("null"),
            _ => self.integer().map(drop),
        }
    }

    /// An object whose fields are not known beforehand; `value` reads what follows each name.
    pub fn object(
        &mut self,
        mut value: impl FnMut(&mut Self, &str) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        self.must("{")?;
        let mut last: Option<Cow<'a, str>> = None;
        if self.eat("}") {
            return Ok(());
        }
        loop {
            let start = self.at;
            let name = self.string()?;
            if last.is_some_and(|last| last >= name) {
                return Err(Stop::At(start, Fault::NotCanonical));
            }
            self.must(":")?;
            value(self, &name)?;
            last = Some(name);
            if self.eat("}") {
                return Ok(());
            }
            self.must(",")?;
        }
    }
}

fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}
