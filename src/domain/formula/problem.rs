//! What is wrong or odd about a formula, and where.

use super::Span;
use crate::domain::amount::Decimal;
use crate::domain::numeral::NumeralProblem;

/// Something wrong or odd at a place. The text layer makes the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: bytes of the formula's text.
    pub span: Span,
    /// What.
    pub kind: ProblemKind,
}

/// What is wrong or odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// There is no formula.
    Empty,
    /// The text has more than [`MOST_BYTES`](super::MOST_BYTES) bytes.
    TooLong,
    /// Brackets or signs stand more than [`MOST_DEPTH`](super::MOST_DEPTH) deep in each other.
    TooDeep,
    /// More than [`MOST_NODES`](super::MOST_NODES) parts.
    TooManyParts,
    /// A number or a name is missing here.
    MissingOperand,
    /// An operator is missing before this.
    MissingOperator,
    /// This bracket is not closed.
    Unclosed,
    /// This bracket was not opened.
    Unopened,
    /// Square brackets without a name.
    EmptyName,
    /// A sign that has no meaning here.
    Stray(char),
    /// Digits that are not a number.
    BadNumber(NumeralProblem),
    /// Several variables have this name.
    AmbiguousName(String),

    /// No variable has this name.
    UnknownVariable {
        /// The name as written.
        name: String,
        /// A known name that is almost the same.
        nearest: Option<String>,
    },
    /// The letter x stands where a multiplication was probably meant.
    LetterForTimes,
    /// The divisor is always zero.
    ZeroDivisor,
    /// A count where a percentage is expected: nothing is divided.
    #[doc(alias = "tanpa pembagi")]
    NoDivisor,

    /// A percentage is expected and something is divided, but nothing multiplies it by 100.
    NoHundred,
    /// The digits may have meant another number.
    DoubtfulNumber {
        /// As read.
        read: Decimal,
        /// As it may have been meant.
        other: Decimal,
    },
}

/// Whether a formula with the problem can give figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It gives figures; somebody should look.
    Warning,
    /// It gives no figure.
    Error,
}

impl Problem {
    /// Whether the formula can still give figures.
    pub fn severity(&self) -> Severity {
        match self.kind {
            ProblemKind::NoHundred | ProblemKind::DoubtfulNumber { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
