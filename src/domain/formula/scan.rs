//! Where numbers, names and operators begin and end in a formula.

use super::fold::{Folded, fold_name, tidy};
use super::{Names, Node, Operator, ProblemKind, Span};
use crate::domain::formula::Literal;
use crate::domain::numeral;

/// The text and how far it has been read.
pub(super) struct Scanner<'a, V> {
    text: &'a str,
    folded: Folded,
    names: &'a Names<V>,
    at: usize,
}

/// Something with a value and no parts, and what is wrong with it if anything is.
pub(super) struct Leaf<V> {
    pub node: Node<V>,
    pub span: Span,
    pub problem: Option<ProblemKind>,
}

impl<'a, V: Clone + PartialEq> Scanner<'a, V> {
    pub fn new(text: &'a str, names: &'a Names<V>) -> Self {
        let folded = Folded::new(text);
        Self {
            text,
            folded,
            names,
            at: 0,
        }
    }

    /// The next character that is not a space.
    pub fn peek(&mut self) -> Option<char> {
        self.at = self.past_space(self.at);
        self.char(self.at)
    }

    /// Takes the character that was peeked at.
    pub fn take(&mut self) -> Span {
        self.at += 1;
        self.folded.span(self.at - 1, self.at)
    }

    /// Where the character that was peeked at stands; the end of the text if there is none.
    pub fn here(&self) -> Span {
        self.folded.span(self.at, self.at + 1)
    }

    /// Takes a name in square brackets; `]]` in it stands for `]`.
    pub fn bracketed(&mut self) -> Leaf<V> {
        let start = self.at;
        let mut name = String::new();
        let mut closed = false;
        self.at += 1;
        let from = self.folded.span(self.at, self.at).start;
        let mut rest = self.text[from..].chars().peekable();
        let mut end = from;
        while let Some(c) = rest.next() {
            end += c.len_utf8();
            if c != ']' {
                name.push(c);
            } else if rest.next_if_eq(&']').is_some() {
                end += 1;
                name.push(']');
            } else {
                closed = true;
                break;
            }
        }
        while self.at < self.folded.chars.len() && self.folded.span(self.at, self.at).start < end {
            self.at += 1;
        }
        if !closed {
            let node = Node::Unknown("".into());
            let span = self.folded.span(start, start + 1);
            return leaf(node, span, Some(ProblemKind::Unclosed));
        }
        let span = self.folded.span(start, self.at);
        let name = tidy(&name);
        if name.is_empty() {
            return leaf(Node::Unknown("".into()), span, Some(ProblemKind::EmptyName));
        }
        match self.names.exact(&fold_name(&name)) {
            Some(found) => {
                let problem = found.ambiguous.map(ProblemKind::AmbiguousName);
                leaf(Node::Variable(found.id), span, problem)
            }
            None => leaf(Node::Unknown(name.into()), span, None),
        }
    }

    /// Takes the name or number that begins here.
    pub fn leaf(&mut self) -> Leaf<V> {
        let start = self.at;
        let number = self.number();
        let chars = &self.folded.chars[start..];
        let name = self.names.longest(chars, |n| self.ends(start + n));
        match (number, name) {
            // A variable called "100" needs brackets; one called "2 + 3" does not.
            (Some((number, end)), name)
                if name.as_ref().is_none_or(|name| start + name.length <= end) =>
            {
                self.at = end;
                return number;
            }
            (_, Some(name)) => {
                self.at += name.length;
                let problem = name.ambiguous.map(ProblemKind::AmbiguousName);
                let span = self.folded.span(start, self.at);
                return leaf(Node::Variable(name.id), span, problem);
            }
            _ => {}
        }
        let mut end = start;
        while self.char(self.at).is_some() && !self.stops(self.at) {
            self.at += 1;
            if self.char(self.at - 1) != Some(' ') {
                end = self.at;
            }
        }
        let span = self.folded.span(start, end);
        let name = tidy(&self.text[span.clone()]);
        leaf(Node::Unknown(name.into()), span, None)
    }

    /// A number and where it ends, if no letter follows it: a name may begin with a digit (`24 jam`).
    fn number(&self) -> Option<(Leaf<V>, usize)> {
        let start = self.at;
        self.char(start).filter(char::is_ascii_digit)?;
        let chars = self.folded.chars[start..].iter();
        let in_numeral = |c: &&char| c.is_ascii_digit() || matches!(c, '.' | ',');
        let end = start + chars.take_while(in_numeral).count();
        let sign = self.past_space(end);
        let percent = self.char(sign) == Some('%');
        let after = if percent { sign + 1 } else { end };
        if !self.ends(after) {
            return None;
        }
        let digits: String = self.folded.chars[start..end].iter().collect();
        let read = numeral::read(&digits);
        let literal = read.map(|numeral| Literal {
            other: numeral.other,
            ..Literal::new(numeral.value, percent)
        });
        let node = Node::Number(literal.unwrap_or_else(|_| Literal::new(0.into(), false)));
        let problem = literal.err().map(ProblemKind::BadNumber);
        Some((leaf(node, self.folded.span(start, after), problem), after))
    }

    /// A known name or a number may end before this place: nothing follows that would be part of it.
    fn ends(&self, at: usize) -> bool {
        let next = self.past_space(at);
        match self.char(next) {
            None | Some(')' | ']' | '=') => true,
            Some(_) if self.is_hyphen(next) => {
                let rest = &self.folded.chars[next + 1..];
                rest.first().is_some_and(char::is_ascii_digit) || self.names.any_begins(rest)
            }
            Some(c) => Operator::of(c).is_some(),
        }
    }

    /// An unknown name goes no further than this place.
    fn stops(&self, at: usize) -> bool {
        self.char(at).is_some_and(|c| {
            matches!(c, '(' | ')' | '[' | ']' | '=')
                || Operator::of(c).is_some() && !self.is_hyphen(at)
        })
    }

    /// A hyphen inside a word (`rata-rata`, `7–12 tahun`), not a minus sign.
    fn is_hyphen(&self, at: usize) -> bool {
        let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        matches!(self.char(at), Some('-' | '–'))
            && in_word(at.checked_sub(1).and_then(|before| self.char(before)))
            && in_word(self.char(at + 1))
    }

    fn char(&self, at: usize) -> Option<char> {
        self.folded.chars.get(at).copied()
    }

    fn past_space(&self, at: usize) -> usize {
        at + usize::from(self.char(at) == Some(' '))
    }
}

fn leaf<V>(node: Node<V>, span: Span, problem: Option<ProblemKind>) -> Leaf<V> {
    Leaf {
        node,
        span,
        problem,
    }
}
