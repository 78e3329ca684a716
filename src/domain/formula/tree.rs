//! The syntax tree of a formula.

use crate::domain::amount::{Decimal, Fraction};

/// A place in the text: bytes from, and up to but without.
pub type Span = std::ops::Range<usize>;

/// A formula or a part of one, and where it stands in the text.
///
/// Trees are equal if they say the same, wherever it stands.
#[derive(Clone, Debug)]
pub struct Tree<V> {
    /// What it is.
    pub node: Node<V>,
    /// Where it stands, with the brackets around it.
    pub span: Span,
}

/// What a part of a formula is.
#[derive(Clone, Debug, PartialEq)]
pub enum Node<V> {
    /// A number written in the formula.
    Number(Literal),
    /// A variable.
    #[doc(alias = "variabel")]
    Variable(V),
    /// A name that belongs to no variable.
    Unknown(Box<str>),
    /// A minus sign before a part.
    Negated(Box<Tree<V>>),
    /// Parts with operators of one [`Level`] between them, worked out from left to right: flat,
    /// since people read `A / B × 100` as one step.
    Chain(Box<Tree<V>>, Vec<(Operator, Tree<V>)>),
}

/// A number written in a formula.
#[derive(Clone, Copy, Debug)]
pub struct Literal {
    /// The number as written.
    pub decimal: Decimal,
    /// The same, ready to compute with.
    pub value: Fraction,
    /// A `%` follows: a mark of the unit only, for percentages are kept in points.
    pub percent: bool,
    /// What else the digits may have meant.
    pub other: Option<Decimal>,
}

/// What stands between two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `+`
    Plus,
    /// `-`, `−`, `–`
    Minus,
    /// `*`, `×`, `·`
    Times,
    /// `/`, `÷`, `:`
    Over,
}

/// How tightly operators bind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// `+` and `−`
    Sum,
    /// `×` and `÷`
    Product,
}

impl Operator {
    /// The operator a character stands for. The letter x is not one: names have it.
    pub fn of(character: char) -> Option<Self> {
        match character {
            '+' => Some(Self::Plus),
            '-' | '−' | '–' | '—' => Some(Self::Minus),
            '*' | '×' | '·' | '⋅' | '∗' => Some(Self::Times),
            '/' | '÷' | ':' | '∕' | '⁄' | '∶' => Some(Self::Over),
            _ => None,
        }
    }

    /// How tightly it binds.
    pub fn level(self) -> Level {
        match self {
            Self::Plus | Self::Minus => Level::Sum,
            Self::Times | Self::Over => Level::Product,
        }
    }

    /// The sign that is printed.
    pub fn sign(self) -> char {
        match self {
            Self::Plus => '+',
            Self::Minus => '−',
            Self::Times => '×',
            Self::Over => '÷',
        }
    }
}

impl<V> Tree<V> {
    /// This part and all parts of it, in the order of the text, each before its own parts.
    pub fn walk<'t>(&'t self, visit: &mut impl FnMut(&'t Self)) {
        visit(self);
        match &self.node {
            Node::Number(_) | Node::Variable(_) | Node::Unknown(_) => {}
            Node::Negated(part) => part.walk(visit),
            Node::Chain(first, rest) => {
                first.walk(visit);
                rest.iter().for_each(|(_, part)| part.walk(visit));
            }
        }
    }

    /// No variable stands in it, known or unknown: it is the same in every period.
    pub fn is_constant(&self) -> bool {
        let mut constant = true;
        self.walk(&mut |part| {
            constant &= !matches!(part.node, Node::Variable(_) | Node::Unknown(_));
        });
        constant
    }

    /// A name stands in it that nothing is known by.
    pub fn has_unknown(&self) -> bool {
        let mut has = false;
        self.walk(&mut |part| has |= matches!(part.node, Node::Unknown(_)));
        has
    }
}

impl<V> Node<V> {
    /// How tightly it binds; `None` if nothing can tear it apart.
    pub(super) fn level(&self) -> Option<Level> {
        match self {
            Self::Chain(_, rest) => rest.first().map(|(operator, _)| operator.level()),
            _ => None,
        }
    }
}

impl<V: PartialEq> PartialEq for Tree<V> {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

impl Literal {
    /// A number that can be read one way only.
    pub fn new(decimal: Decimal, percent: bool) -> Self {
        Self {
            decimal,
            value: Fraction::from_decimal(decimal),
            percent,
            other: None,
        }
    }
}

impl PartialEq for Literal {
    fn eq(&self, other: &Self) -> bool {
        self.decimal == other.decimal && self.percent == other.percent
    }
}
