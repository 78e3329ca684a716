//! HTML as a flat run of tags and texts. Nothing is nested here, so that nothing can be nested too deep.

/// What comes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Token<'a> {
    /// Characters, with their entities.
    Text(&'a str),
    /// `<td colspan=2>`: the name and what stands behind it.
    Open(&'a str, &'a str),
    /// `</td>`.
    Close(&'a str),
}

/// The tokens of a text, in order; comments and declarations are passed over.
pub struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub fn new(html: &'a str) -> Self {
        Self { rest: html }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let Some(tag) = self.rest.strip_prefix('<') else {
                let end = self.rest.find('<').unwrap_or(self.rest.len());
                let (text, rest) = self.rest.split_at(end);
                self.rest = rest;
                return Some(Token::Text(text));
            };
            if let Some(comment) = tag.strip_prefix("!--") {
                self.rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
                continue;
            }
            if !tag.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
                // A lone sign: "< 5".
                let (sign, rest) = self.rest.split_at(1);
                self.rest = rest;
                return Some(Token::Text(sign));
            }
            let end = tag_end(tag);
            let (inside, rest) = tag.split_at(end);
            self.rest = rest.strip_prefix('>').unwrap_or(rest);
            if inside.starts_with(['!', '?']) {
                continue;
            }
            return Some(match inside.strip_prefix('/') {
                Some(name) => Token::Close(name.trim()),
                None => {
                    let ends = |c: char| c.is_ascii_whitespace() || c == '/';
                    let (name, attributes) = inside.split_at(inside.find(ends).unwrap_or(end));
                    Token::Open(name, attributes)
                }
            });
        }
    }
}

/// Where the `>` of a tag stands; one in quotes does not count.
fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if byte == open => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// The whole number that an attribute has; 1 where it has none.
pub fn span(attributes: &str, name: &str) -> usize {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let end = rest.find(|c: char| c == '=' || c.is_ascii_whitespace());
        let Some(end) = end else {
            return 1;
        };
        let (found, after) = rest.split_at(end);
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            // An attribute without a value; what could not be read is passed over.
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inside = value.get(1..).unwrap_or_default();
                inside.split_once(quote).unwrap_or((inside, ""))
            }
            _ => {
                let end = value.find(|c: char| c.is_ascii_whitespace());
                value.split_at(end.unwrap_or(value.len()))
            }
        };
        if found.eq_ignore_ascii_case(name) {
            return value.trim().parse().unwrap_or(1);
        }
        rest = after;
    }
}

/// Adds characters with their entities read; what is none stays as it is.
pub fn unescape(text: &str, into: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        into.push_str(before);
        // Looked for only so far: a text may be full of signs that begin nothing.
        let mut letters = after.bytes().take(LONGEST + 1);
        let read = letters
            .position(|letter| letter == b';')
            .and_then(|end| Some((entity(&after[..end])?, &after[end + 1..])));
        rest = match read {
            Some((sign, after)) => {
                into.push(sign);
                after
            }
            None => {
                into.push('&');
                after
            }
        };
    }
    into.push_str(rest);
}

/// Letters of the longest entity that is known.
const LONGEST: usize = 8;

/// The entities that offices' programs write for signs of ordinary text.
const NAMED: [(&str, char); 17] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("times", '×'),
    ("divide", '÷'),
    ("minus", '−'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("rsquo", '’'),
];

fn entity(name: &str) -> Option<char> {
    let Some(number) = name.strip_prefix('#') else {
        let named = NAMED.iter().find(|(known, _)| *known == name);
        return named.map(|(_, sign)| *sign);
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_a_run_of_tags_and_texts() {
        use Token::{Close, Open, Text};
        let cases: &[(&str, &[Token])] = &[
            ("", &[]),
            (
                "a<b>c</b >",
                &[Text("a"), Open("b", ""), Text("c"), Close("b")],
            ),
            ("<br/>", &[Open("br", "/")]),
            ("<!-- <td> --><td x='>'>", &[Open("td", " x='>'")]),
            ("<![if !mso]><?xml?><p>", &[Open("p", "")]),
            ("a < 5", &[Text("a "), Text("<"), Text(" 5")]),
            ("<td", &[Open("td", "")]),
            ("<td a=\"", &[Open("td", " a=\"")]),
            ("<!-- never", &[]),
        ];
        for (html, tokens) in cases {
            assert_eq!(Tokens::new(html).collect::<Vec<_>>(), *tokens, "{html}");
        }
    }

    #[test]
    fn spans_are_found_among_other_attributes() {
        for (attributes, number) in [
            ("", 1),
            (" colspan=6", 6),
            (" width=64 COLSPAN = \"3\" style='colspan:9'", 3),
            (" style='a colspan=4'", 1),
            (" nowrap colspan='2'/", 2),
            (" colspan=much", 1),
            (" colspan", 1),
            (" colspan=\"2", 2),
            (" = colspan=2", 1),
        ] {
            assert_eq!(span(attributes, "colspan"), number, "{attributes}");
        }
    }

    #[test]
    fn entities_are_signs() {
        for (text, read) in [
            ("A &amp; B", "A & B"),
            ("80&nbsp;%&#8211;&#x2013;&times;", "80 %––×"),
            ("R&D &unknown; &", "R&D &unknown; &"),
            ("&#xD800;&#99999999999;", "&#xD800;&#99999999999;"),
        ] {
            let mut got = String::new();
            unescape(text, &mut got);
            assert_eq!(got, read);
        }
    }
}
