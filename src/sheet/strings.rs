//! Texts that sheets share: each stands once in a part of its own, and cells name it by its number.

use super::Limit;
use super::fault::Fault;
use super::limits;
use super::scan::{Piece, Scanner};
use std::io::Read;

/// The shared texts, in one piece.
#[derive(Default)]
pub struct Strings {
    texts: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// There are more than are held: which cell needs one of those shows where.
    is_cut: Option<Limit>,
}

impl Strings {
    /// Reads them; more than are allowed are left.
    pub fn read<R: Read>(from: R) -> Result<Self, Fault> {
        let mut strings = Self::default();
        match strings.fill(&mut Scanner::new(from)) {
            Err(Fault::TooMuch(limit)) => strings.is_cut = Some(limit),
            other => other?,
        }
        Ok(strings)
    }

    fn fill<R: Read>(&mut self, scanner: &mut Scanner<R>) -> Result<(), Fault> {
        let mut text = Text::default();
        loop {
            match scanner.next()? {
                Piece::Open(tag) if tag.name == "si" => text = Text::default(),
                Piece::Close("si") => {
                    self.texts.push_str(&plain(&text.said));
                    let end = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
                    // Each also takes room where it ends, though it says nothing.
                    if self.texts.len() + self.ends.len() * 4 > limits::TEXTS {
                        return Err(Fault::TooMuch(Limit::Texts));
                    }
                    self.ends.push(end);
                }
                Piece::End => return Ok(()),
                piece => text.take(&piece),
            }
        }
    }

    /// The text with a number.
    pub fn get(&self, number: usize) -> Result<&str, Fault> {
        let Some(end) = self.ends.get(number) else {
            return Err(self.is_cut.map_or(Fault::Damaged, Fault::TooMuch));
        };
        let begin = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        Ok(&self.texts[begin as usize..*end as usize])
    }
}

/// A text that may be in several pieces, each in a look of its own; how to pronounce it is left out.
#[derive(Default)]
pub struct Text {
    /// What was read so far.
    pub said: String,
    in_text: bool,
    in_sound: bool,
}

impl Text {
    /// Looks at the next piece.
    pub fn take(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Open(tag) if tag.name == "rPh" => self.in_sound = true,
            Piece::Close("rPh") => self.in_sound = false,
            Piece::Open(tag) if tag.name == "t" => self.in_text = !self.in_sound,
            Piece::Close("t") => self.in_text = false,
            Piece::Text(text) if self.in_text => self.said.push_str(text),
            _ => {}
        }
    }
}

/// A text without the escapes of workbooks: `_x000D_` is the character with that number.
pub fn plain(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        whole.push_str(before);
        let is_escape = after.as_bytes().get(4) == Some(&b'_') && after.is_char_boundary(4);
        let number = is_escape.then(|| u32::from_str_radix(&after[..4], 16).ok());
        match number.flatten().and_then(char::from_u32) {
            Some(letter) => {
                whole.push(letter);
                rest = &after[5..];
            }
            None => {
                whole.push_str("_x");
                rest = after;
            }
        }
    }
    whole + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_joined_from_their_pieces() {
        let xml = "<sst><si><t>a</t></si><si/><si><r><t>b </t></r><r><rPr><b/></rPr><t xml:space='preserve'> c</t></r>\
                   <rPh><t>be</t></rPh></si><si><t>_x0041__x000a__x00zz_x_xé123_</t></si></sst>";
        let strings = Strings::read(xml.as_bytes()).unwrap();
        let found: Vec<_> = (0..4).map(|it| strings.get(it).unwrap()).collect();
        assert_eq!(found, ["a", "", "b  c", "A\n_x00zz_x_xé123_"]);
        assert_eq!(strings.get(4), Err(Fault::Damaged));
    }

    #[test]
    fn texts_beyond_the_limit_are_missed_by_who_needs_them() {
        let long = "x".repeat(1 << 19);
        let count = limits::TEXTS / long.len();
        let xml = format!(
            "<sst>{}</sst>",
            format!("<si><t>{long}</t></si>").repeat(count + 1)
        );
        let strings = Strings::read(xml.as_bytes()).unwrap();
        assert_eq!(strings.get(count - 2).unwrap().len(), long.len());
        assert_eq!(strings.get(count), Err(Fault::TooMuch(Limit::Texts)));
    }
}
