//! How a figure comes about, down to the numbers it stands on.

use super::{Names, NoFigure, Node, Operator, Span, Tree, evaluate, print};
use crate::domain::amount::Fraction;

/// A part of a formula with its figure: one line of a derivation.
#[doc(alias = "lihat hitungan")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<V, E> {
    /// The part in words, as [`print()`](super::print()) writes it.
    pub text: String,
    /// Where it stands in the formula.
    pub span: Span,
    /// Its figure, or why it has none.
    pub value: Result<Fraction, NoFigure<E>>,
    /// What it is made of.
    pub kind: StepKind<V, E>,
}

/// What a step is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepKind<V, E> {
    /// A number written in the formula; `percent` if a `%` follows it.
    Number {
        /// A `%` follows.
        percent: bool,
    },
    /// A variable.
    Variable(V),
    /// A name that belongs to no variable.
    Unknown,
    /// The step with its sign turned.
    Negated(Box<Step<V, E>>),
    /// Steps joined from left to right.
    Chain(Box<Step<V, E>>, Vec<(Operator, Step<V, E>)>),
}

/// Evaluates every part of a formula, so that a screen can show `48.272 ÷ 61.305 × 100 = 78,74`
/// and open each number.
pub fn explain<V: Clone + PartialEq, E>(
    tree: &Tree<V>,
    names: &Names<V>,
    lookup: &mut impl FnMut(&V) -> Result<Fraction, E>,
) -> Step<V, E> {
    let kind = match &tree.node {
        Node::Number(literal) => StepKind::Number {
            percent: literal.percent,
        },
        Node::Variable(id) => StepKind::Variable(id.clone()),
        Node::Unknown(_) => StepKind::Unknown,
        Node::Negated(part) => StepKind::Negated(Box::new(explain(part, names, lookup))),
        Node::Chain(first, rest) => {
            let first = Box::new(explain(first, names, lookup));
            let rest = rest.iter();
            let rest = rest.map(|(operator, part)| (*operator, explain(part, names, lookup)));
            StepKind::Chain(first, rest.collect())
        }
    };
    Step {
        text: print(tree, names),
        span: tree.span.clone(),
        // Not folded from the parts: a derivation must never differ from the figure it explains.
        value: evaluate(tree, lookup),
        kind,
    }
}
