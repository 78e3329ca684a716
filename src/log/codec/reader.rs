//! Reads canonical JSON and nothing else: one spelling for every change, so what was read need not
//! be written again to be compared.
//!
//! A general JSON reader would build a tree, accept white space, repeated keys and `1e3`, and cost
//! twenty kilobytes; this one walks over the text once and borrows from it.

use crate::domain::amount::Decimal;
use std::borrow::Cow;
use std::str::FromStr;

/// Characters that one text may have.
pub const MAX_CHARS: usize = 20_000;
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

    /// Steps over `"name":` and the comma before it, if that is the next field of this object.
    pub fn maybe(&mut self, name: &str) -> bool {
        let mut rest = self.rest();
        let first = self.at > 0 && self.text.as_bytes()[self.at - 1] == b'{';
        let comma: &[u8] = if first { b"" } else { b"," };
        for piece in [comma, b"\"", name.as_bytes(), b"\":"] {
            match rest.strip_prefix(piece) {
                Some(after) => rest = after,
                None => return false,
            }
        }
        self.at = self.text.len() - rest.len();
        true
    }

    /// Steps over the field that must come next; `known` are all names this object may have.
    pub fn field(&mut self, name: &'static str, known: &[&str]) -> Result<(), Stop> {
        if self.maybe(name) {
            Ok(())
        } else {
            Err(self.stray(name, known))
        }
    }

    /// Steps over the end of an object.
    pub fn close(&mut self, known: &[&str]) -> Result<(), Stop> {
        if self.eat("}") {
            Ok(())
        } else {
            Err(self.stray("}", known))
        }
    }

    /// Why the expected field is not here: a field this version does not know, or a fault.
    fn stray(&self, expected: &'static str, known: &[&str]) -> Stop {
        let mut ahead = self.clone();
        ahead.eat(",");
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

    /// A text, borrowed when nothing in it is escaped.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Stop> {
        self.must("\"")?;
        let start = self.at;
        let mut owned: Option<String> = None;
        loop {
            let from = self.at;
            let plain = self.rest().iter();
            self.at += plain
                .take_while(|b| **b != b'"' && **b != b'\\' && **b >= 0x20)
                .count();
            let piece = self.since(from);
            match self.peek() {
                b'"' => {
                    let text = match owned {
                        None => Cow::Borrowed(piece),
                        Some(text) => Cow::Owned(text + piece),
                    };
                    if text.len() > MAX_CHARS && text.chars().count() > MAX_CHARS {
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

    /// A whole number in its one spelling, between −2⁵³ and 2⁵³.
    pub fn integer(&mut self) -> Result<i64, Stop> {
        let start = self.at;
        let negative = self.eat("-");
        let digits = self.rest().iter().take_while(|b| b.is_ascii_digit());
        let (mut value, mut count) = (0_i64, 0);
        for digit in digits {
            if count == 16 {
                return Err(Stop::At(start, Fault::Expected("integer")));
            }
            value = value * 10 + i64::from(digit - b'0');
            count += 1;
        }
        let zero_first = self.peek() == b'0' && (count > 1 || negative);
        if count == 0 || zero_first || value > MAX_INTEGER {
            self.at = start;
            return self.fail(Fault::Expected("integer"));
        }
        self.at += count;
        Ok(if negative { -value } else { value })
    }

    /// A whole number that fits a smaller type.
    pub fn small<T: TryFrom<i64>>(&mut self) -> Result<T, Stop> {
        let start = self.at;
        let value = self.integer()?;
        T::try_from(value).map_err(|_| Stop::At(start, Fault::Expected("integer")))
    }

    /// A text that is the one spelling of something.
    pub fn parsed<T: FromStr>(&mut self, what: &'static str) -> Result<T, Stop> {
        let start = self.at;
        let text = self.string()?;
        text.parse()
            .map_err(|_| Stop::At(start, Fault::Expected(what)))
    }

    /// A number written as text, without needless zeros: `"80.27"`.
    pub fn decimal(&mut self) -> Result<Decimal, Stop> {
        let start = self.at;
        let text = self.string()?;
        exact(&text).ok_or(Stop::At(start, Fault::Expected("decimal")))
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

/// The number, if this is its one spelling and it fits.
fn exact(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, part) = match digits.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (digits, None),
    };
    let leading = whole.is_empty() || (whole.len() > 1 && whole.starts_with('0'));
    let trailing = part.is_some_and(|part| part.is_empty() || part.ends_with('0'));
    let part = part.unwrap_or("");
    if leading || trailing || whole.len() + part.len() > 29 {
        return None;
    }
    let mut value = 0_i128;
    for digit in whole.bytes().chain(part.bytes()) {
        if !digit.is_ascii_digit() {
            return None;
        }
        value = value * 10 + i128::from(digit - b'0');
    }
    if negative && value == 0 {
        return None;
    }
    let value = if negative { -value } else { value };
    Decimal::try_from_i128_with_scale(value, part.len() as u32).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_one_spelling() {
        for text in [
            "0",
            "1",
            "-1",
            "80.27",
            "0.01",
            "79228162514264337593543950335",
            "-0.5",
        ] {
            assert_eq!(exact(text).map(|n| n.to_string()).as_deref(), Some(text));
        }
        for wrong in [
            "",
            "-",
            "-0",
            "00",
            "01",
            "1.",
            ".5",
            "1.0",
            "1e3",
            "+1",
            "1,5",
            "0x1",
            " 1",
            "٣",
            "79228162514264337593543950336",
            "0.00000000000000000000000000001",
        ] {
            assert_eq!(exact(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_text_has_one_spelling() {
        for (written, meant) in [
            (r#""a b""#, "a b"),
            (
                r#""\"\\\n\t\b\f\u0000\u001f/é🙂""#,
                "\"\\\n\t\x08\x0c\0\x1f/é🙂",
            ),
        ] {
            let mut reader = Reader::new(written);
            assert_eq!(reader.string().unwrap(), meant);
            assert_eq!(reader.end(), Ok(()));
        }
        for wrong in [
            r#""\/""#,
            r#""\u0041""#,
            r#""\u001F""#,
            r#""\u000a""#,
            r#""\r""#,
            "\"\n\"",
            r#""\ud83d\ude00""#,
            r#""a"#,
            r#""\"#,
            "a",
            "",
            r#""\u00"#,
        ] {
            assert!(Reader::new(wrong).string().is_err(), "{wrong}");
        }
        let long = format!("\"{}\"", "é".repeat(MAX_CHARS));
        assert!(Reader::new(&long).string().is_ok());
        let longer = format!("\"{}\"", "é".repeat(MAX_CHARS + 1));
        assert_eq!(
            Reader::new(&longer).string(),
            Err(Stop::At(1, Fault::TooLong))
        );
    }

    #[test]
    fn an_integer_has_one_spelling_and_every_reader_keeps_it() {
        for (text, value) in [("0", 0), ("-7", -7), ("9007199254740991", MAX_INTEGER)] {
            assert_eq!(Reader::new(text).integer(), Ok(value));
        }
        for wrong in [
            "",
            "-",
            "-0",
            "01",
            "9007199254740992",
            "99999999999999999999",
            "x",
        ] {
            assert!(Reader::new(wrong).integer().is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_skipped_is_checked_too() {
        let skip = |text: &str| {
            let mut reader = Reader::new(text);
            reader.skip(0).and_then(|()| reader.end())
        };
        for fine in [r#"{"a":[1,{"b":null}],"c":"x"}"#, "[]", "{}", "true"] {
            assert_eq!(skip(fine), Ok(()), "{fine}");
        }
        for wrong in [
            r#"{"b":1,"a":2}"#,
            r#"{"a":1,"a":2}"#,
            "[1, 2]",
            "[1,]",
            "1.5",
            "1e3",
            "nul",
            "{\"a\"}",
            "[1}",
        ] {
            assert!(skip(wrong).is_err(), "{wrong}");
        }
        let deep = "[".repeat(10_000);
        assert_eq!(skip(&deep), Err(Stop::At(33, Fault::TooDeep)));
    }
}
