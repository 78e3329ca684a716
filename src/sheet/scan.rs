//! Reads XML piece by piece, holding one piece at a time.
//!
//! As much of XML as workbooks have: tags, texts, CDATA. Namespaces are told by what follows their prefix. A document
//! type, which no workbook has and which could define texts that grow, is refused.

use super::fault::Fault;
use super::limits;
use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read};

/// Reads a part.
pub struct Scanner<R> {
    from: BufReader<R>,
    /// The piece that was read last.
    piece: Vec<u8>,
    /// Open elements.
    depth: u32,
    /// An element without content was opened, and its end comes next.
    closes: bool,
    /// A `<` was passed, so a tag comes next.
    in_tag: bool,
}

/// A piece.
#[derive(PartialEq, Eq, Debug)]
pub enum Piece<'a> {
    /// An element begins.
    Open(Tag<'a>),
    /// An element ends.
    Close(&'a str),
    /// A text.
    Text(Cow<'a, str>),
    /// The part ends.
    End,
}

/// The beginning of an element.
#[derive(PartialEq, Eq, Debug)]
pub struct Tag<'a> {
    /// Its name, without a prefix.
    pub name: &'a str,
    attributes: &'a str,
}

/// What a piece is, before it is looked at.
enum Raw {
    Open,
    Close,
    Text,
    /// A text in which nothing is escaped.
    Plain,
    End,
}

impl<R: Read> Scanner<R> {
    /// Begins to read.
    pub fn new(from: R) -> Self {
        Self {
            from: BufReader::with_capacity(1 << 15, from),
            piece: Vec::new(),
            depth: 0,
            closes: false,
            in_tag: false,
        }
    }

    /// What it reads from.
    pub fn part(&self) -> &R {
        self.from.get_ref()
    }

    /// The next piece.
    pub fn next(&mut self) -> Result<Piece<'_>, Fault> {
        let raw = self.raw()?;
        let text = std::str::from_utf8(&self.piece).map_err(|_| Fault::Damaged)?;
        Ok(match raw {
            Raw::Open => {
                let text = text.strip_suffix('/').unwrap_or(text);
                let end = text.find(|c: char| c.is_ascii_whitespace());
                let (name, attributes) = text.split_at(end.unwrap_or(text.len()));
                let name = local(name);
                Piece::Open(Tag { name, attributes })
            }
            Raw::Close => Piece::Close(local(text.trim_start_matches('/').trim())),
            Raw::Text => Piece::Text(unescaped(text)?),
            Raw::Plain => Piece::Text(text.into()),
            Raw::End => Piece::End,
        })
    }

    fn raw(&mut self) -> Result<Raw, Fault> {
        if self.closes {
            self.closes = false;
            self.depth -= 1;
            // The name that was opened stands here still, with what belongs to its tag.
            let end = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'/';
            let end = self.piece.iter().position(end);
            self.piece.truncate(end.unwrap_or(self.piece.len()));
            return Ok(Raw::Close);
        }
        loop {
            self.piece.clear();
            if !self.in_tag {
                self.in_tag = self.until(b'<')?;
                if !self.piece.is_empty() && self.depth > 0 {
                    return Ok(Raw::Text);
                }
                if !self.in_tag {
                    let is_whole = self.depth == 0;
                    return is_whole.then_some(Raw::End).ok_or(Fault::Damaged);
                }
                self.piece.clear();
            }
            self.in_tag = false;
            self.tag()?;
            match self.piece.as_slice() {
                [b'?', ..] => {}
                [b'!', b'-', b'-', ..] => {}
                [b'!', b'[', ..] if self.depth > 0 => {
                    let inside = self.piece.strip_prefix(b"![CDATA[").ok_or(Fault::Damaged)?;
                    self.piece = inside.strip_suffix(b"]]").unwrap_or(inside).to_vec();
                    return Ok(Raw::Plain);
                }
                [] | [b'!', ..] => return Err(Fault::Damaged),
                [b'/', ..] => {
                    self.depth = self.depth.checked_sub(1).ok_or(Fault::Damaged)?;
                    return Ok(Raw::Close);
                }
                [.., last] => {
                    self.depth += 1;
                    self.closes = *last == b'/';
                    return Ok(Raw::Open);
                }
            }
        }
    }

    /// Reads a tag to its end. A comment ends with `-->` only, CDATA with `]]>`; in quotes `>` stands for itself.
    fn tag(&mut self) -> Result<(), Fault> {
        let (mut quote, mut seen) = (None, 0);
        loop {
            if !self.until(b'>')? {
                return Err(Fault::Damaged);
            }
            let is_over = match self.piece.as_slice() {
                [b'!', b'-', b'-', rest @ ..] => rest.ends_with(b"--"),
                [b'!', b'[', ..] => self.piece.ends_with(b"]]"),
                [b'?', ..] => self.piece.ends_with(b"?"),
                piece => {
                    for byte in &piece[seen..] {
                        match quote {
                            Some(open) if open == *byte => quote = None,
                            None if matches!(byte, b'"' | b'\'') => quote = Some(*byte),
                            _ => {}
                        }
                    }
                    quote.is_none()
                }
            };
            if is_over {
                return Ok(());
            }
            self.piece.push(b'>');
            seen = self.piece.len();
        }
    }

    /// Reads up to a byte and passes it; `false` where the part ends first.
    fn until(&mut self, stop: u8) -> Result<bool, Fault> {
        loop {
            let ahead = self.from.fill_buf()?;
            if ahead.is_empty() {
                return Ok(false);
            }
            let found = ahead.iter().position(|byte| *byte == stop);
            let end = found.unwrap_or(ahead.len());
            if self.piece.len() + end > limits::TOKEN {
                return Err(super::fault::too_long().into());
            }
            self.piece.extend_from_slice(&ahead[..end]);
            self.from.consume(end + usize::from(found.is_some()));
            if found.is_some() {
                return Ok(true);
            }
        }
    }
}

impl<'a> Tag<'a> {
    /// An attribute, by its name without a prefix.
    pub fn attribute(&self, name: &str) -> Result<Option<Cow<'a, str>>, Fault> {
        let mut rest = self.attributes.trim_ascii_start();
        while let Some((named, after)) = rest.split_once('=') {
            let after = after.trim_ascii_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let quote = quote.ok_or(Fault::Damaged)?;
            let (value, after) = after[1..].split_once(quote).ok_or(Fault::Damaged)?;
            if local(named.trim_ascii_end()) == name {
                return unescaped(value).map(Some);
            }
            rest = after.trim_ascii_start();
        }
        Ok(None)
    }

    /// Whether an attribute says *yes*.
    pub fn flag(&self, name: &str) -> Result<bool, Fault> {
        let value = self.attribute(name)?;
        Ok(matches!(value.as_deref(), Some("1" | "true" | "on")))
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// A text without its escapes, with plain line ends.
fn unescaped(text: &str) -> Result<Cow<'_, str>, Fault> {
    if !text.contains(['&', '\r']) {
        return Ok(text.into());
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut whole = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('&') {
        whole.push_str(before);
        let (name, after) = after.split_once(';').ok_or(Fault::Damaged)?;
        whole.push(match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "apos" => '\'',
            _ => numbered(name).ok_or(Fault::Damaged)?,
        });
        rest = after;
    }
    whole.push_str(rest);
    Ok(whole.into())
}

/// `#10` or `#xA`.
fn numbered(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let number = match digits.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    char::from_u32(number.ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use proptest::prelude::*;

    /// The pieces of a text, in short: `<a x=1`, `text`, `>a`.
    fn pieces(xml: &str) -> Result<Vec<String>, Fault> {
        let mut scanner = Scanner::new(xml.as_bytes());
        let mut all: Vec<String> = Vec::new();
        loop {
            match scanner.next()? {
                Piece::Open(tag) => {
                    let x = tag.attribute("x")?;
                    all.push(match x {
                        Some(x) => format!("<{} x={x}", tag.name),
                        None => format!("<{}", tag.name),
                    });
                }
                Piece::Close(name) => all.push(format!(">{name}")),
                Piece::Text(text) => push_text(&mut all, &text),
                Piece::End => return Ok(all),
            }
        }
    }

    /// Texts beside each other, with a comment between them perhaps, are one.
    fn push_text(all: &mut Vec<String>, text: &str) {
        match all.last_mut() {
            Some(last) if last.starts_with('=') => last.push_str(text),
            _ => all.push(format!("={text}")),
        }
    }

    /// What another reader of XML finds.
    fn expected(xml: &str) -> Option<Vec<String>> {
        fn walk(node: roxmltree::Node<'_, '_>, all: &mut Vec<String>) {
            if let Some(text) = node.text().filter(|_| node.is_text()) {
                push_text(all, text);
            }
            let name = node.tag_name().name();
            if node.is_element() {
                let mut attributes = node.attributes();
                let x = attributes.find(|it| it.name() == "x");
                all.push(match x {
                    Some(x) => format!("<{name} x={}", x.value()),
                    None => format!("<{name}"),
                });
            }
            node.children().for_each(|child| walk(child, all));
            if node.is_element() {
                all.push(format!(">{name}"));
            }
        }
        let document = roxmltree::Document::parse(xml).ok()?;
        let mut all = Vec::new();
        walk(document.root_element(), &mut all);
        Some(all)
    }

    #[test]
    fn pieces_are_read_as_xml_has_them() {
        for (xml, expected) in [
            (
                "\u{feff}<?xml version=\"1.0\"?>\n<a/>",
                &["<a", ">a"] as &[_],
            ),
            ("<p:a x='1>0'>b</p:a>", &["<a x=1>0", "=b", ">a"]),
            ("<a y=\"x='2'\" x = \"3\" />", &["<a x=3", ">a"]),
            (
                "<a>&lt;b&#62;&#x26;&quot;&apos;</a>",
                &["<a", "=<b>&\"'", ">a"],
            ),
            (
                "<a>b<!-- > - <c> -->d<![CDATA[<&]]>]]></a>",
                &["<a", "=bd<&]]>", ">a"],
            ),
            ("<a>b\r\nc\rd</a>", &["<a", "=b\nc\nd", ">a"]),
            ("<a><b/><b></b></a>", &["<a", "<b", ">b", "<b", ">b", ">a"]),
        ] {
            assert_eq!(pieces(xml).unwrap(), expected, "{xml}");
        }
    }

    #[test]
    fn what_is_cut_off_or_could_grow_is_refused() {
        for xml in [
            "<a>",
            "<a",
            "<a x='1>",
            "</a>",
            "<a></a></a>",
            "<a>&lol;</a>",
            "<a>&amp</a>",
            "<a>&#x110000;</a>",
            "<!DOCTYPE a [<!ENTITY lol \"ha\">]><a>&lol;</a>",
            "<a><!-- ></a>",
            "<a><![CDATA[ ></a>",
        ] {
            assert_eq!(pieces(xml), Err(Fault::Damaged), "{xml}");
        }
        let endless = format!("<a>{}</a>", "b".repeat(limits::TOKEN + 1));
        let too_much = Fault::TooMuch(crate::sheet::Limit::Unpacked);
        assert_eq!(pieces(&endless), Err(too_much));
        assert_eq!(pieces(&endless.replace('>', " ")), Err(too_much));
    }

    fn element() -> impl Strategy<Value = String> {
        let text = "([a-c é]|&amp;|&lt;|&#65;|<!-- -> -->|<!\\[CDATA\\[<&\\]\\]>){0,4}";
        let attributes = "( x=('[>\"a]{0,3}'|\"[>'a&amp;]{0,0}&amp;[ab]?\"))?( y='1')?";
        let leaf = (text, attributes).prop_map(|(text, attributes)| match text.as_str() {
            "" => format!("<s:b{attributes}/>"),
            text => format!("<c{attributes}>{text}</c >"),
        });
        leaf.prop_recursive(3, 12, 4, move |inner| {
            (prop::collection::vec(inner, 0..4), text)
                .prop_map(|(inner, text)| format!("<d>{}{text}</d>", inner.join("")))
        })
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn another_reader_finds_the_same(element in element()) {
            let xml = format!("<r xmlns:s=\"urn:s\">{element}</r>");
            let expected = expected(&xml);
            prop_assume!(expected.is_some());
            prop_assert_eq!(pieces(&xml).ok(), expected, "{}", xml);
        }

        #[test]
        fn any_bytes_are_read_or_refused(xml in "[<>/!?a&;'\"= \\-\\[\\]]{0,40}") {
            let _ = pieces(&xml);
        }
    }
}
