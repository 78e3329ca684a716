//! The exact figure of a formula.

use super::{Level, Node, Operator, Span, Tree};
use crate::domain::amount::{ArithmeticProblem, Fraction};

/// Why a formula has no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoFigure<E> {
    /// A variable has none; `E` is the caller's own reason.
    Variable(E),
    /// A name belongs to no variable.
    Unknown {
        /// The name.
        at: Span,
    },
    /// Nothing of nothing: *tidak ada kejadian*.
    #[doc(alias = "tidak ada kejadian")]
    ZeroOverZero {
        /// The divisor.
        at: Span,
    },
    /// Something divided by zero.
    ZeroDivision {
        /// The divisor.
        at: Span,
    },
    /// A number on the way is too large to keep exactly.
    Overflow {
        /// The part that led there.
        at: Span,
    },
}

/// Works a formula out from left to right, exactly; nothing is rounded.
///
/// 0 ÷ 0 makes the whole formula "no event" as long as nothing else in it is a figure: in
/// `(A ÷ B + C ÷ D) ÷ 2` with A and B 0 there were events, but no mean of the two can be given.
///
/// ```
/// use iku::domain::amount::{Decimal, Fraction};
/// use iku::domain::formula::{Names, evaluate, parse};
/// let names = Names::new(&[("Ditangani".into(), 48_272), ("Jumlah PMKS".into(), 61_305)], &[]);
/// let tree = parse("Ditangani / Jumlah PMKS × 100%", &names)?;
/// let figure = evaluate(&tree, &mut |count| Ok::<_, ()>(Fraction::from(*count)));
/// assert_eq!(figure.ok().and_then(|exact| exact.round_half_away(2)), Some(Decimal::new(78_74, 2)));
/// # Ok::<(), Vec<iku::domain::formula::Problem>>(())
/// ```
pub fn evaluate<V, E>(
    tree: &Tree<V>,
    lookup: &mut impl FnMut(&V) -> Result<Fraction, E>,
) -> Result<Fraction, NoFigure<E>> {
    match &tree.node {
        Node::Number(literal) => Ok(literal.value),
        Node::Variable(id) => lookup(id).map_err(NoFigure::Variable),
        Node::Unknown(_) => Err(NoFigure::Unknown {
            at: tree.span.clone(),
        }),
        Node::Negated(part) => evaluate(part, lookup).map(Fraction::negated),
        Node::Chain(first, rest) => match tree.node.level() {
            Some(Level::Sum) => sum(first, rest, lookup),
            _ => product(first, rest, lookup),
        },
    }
}

fn product<V, E>(
    first: &Tree<V>,
    rest: &[(Operator, Tree<V>)],
    lookup: &mut impl FnMut(&V) -> Result<Fraction, E>,
) -> Result<Fraction, NoFigure<E>> {
    let mut figure = evaluate(first, lookup)?;
    for (operator, part) in rest {
        figure = apply(*operator, figure, evaluate(part, lookup)?, part)?;
    }
    Ok(figure)
}

fn sum<V, E>(
    first: &Tree<V>,
    rest: &[(Operator, Tree<V>)],
    lookup: &mut impl FnMut(&V) -> Result<Fraction, E>,
) -> Result<Fraction, NoFigure<E>> {
    let parts =
        || std::iter::once((Operator::Plus, first)).chain(rest.iter().map(|(o, p)| (*o, p)));
    let mut figure = Fraction::ZERO;
    // The first 0 ÷ 0, and whether another part had a figure of its own.
    let mut no_event: Option<(Span, bool)> = None;
    for (place, (operator, part)) in parts().enumerate() {
        match (evaluate(part, lookup), &mut no_event) {
            (Ok(value), None) => figure = apply(operator, figure, value, part)?,
            (Ok(_), Some((_, others))) => *others |= !part.is_constant(),
            (Err(NoFigure::ZeroOverZero { at }), None) => {
                let others = parts().take(place).any(|(_, part)| !part.is_constant());
                no_event = Some((at, others));
            }
            (Err(NoFigure::ZeroOverZero { .. }), Some(_)) => {}
            (Err(reason), _) => return Err(reason),
        }
    }
    match no_event {
        None => Ok(figure),
        Some((at, false)) => Err(NoFigure::ZeroOverZero { at }),
        Some((at, true)) => Err(NoFigure::ZeroDivision { at }),
    }
}

fn apply<V, E>(
    operator: Operator,
    left: Fraction,
    right: Fraction,
    part: &Tree<V>,
) -> Result<Fraction, NoFigure<E>> {
    let result = match operator {
        Operator::Plus => left.checked_add(right),
        Operator::Minus => left.checked_sub(right),
        Operator::Times => left.checked_mul(right),
        Operator::Over => left.checked_div(right),
    };
    result.map_err(|problem| {
        let at = part.span.clone();
        match problem {
            ArithmeticProblem::Overflow => NoFigure::Overflow { at },
            ArithmeticProblem::ZeroDivision if left.is_zero() => NoFigure::ZeroOverZero { at },
            ArithmeticProblem::ZeroDivision => NoFigure::ZeroDivision { at },
        }
    })
}
