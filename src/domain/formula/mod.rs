//! Formulas (*formulasi*) as offices write them, read once into one [`Tree`] that many readers share.
//!
//! `Jumlah Graduasi Mandiri/Jumlah PMKS yang ditangani * 100` names its variables in full, and names
//! hold digits, spaces and operators (`selama 1 Tahun`, `SMP/MTs`). So the reader is given the
//! [`Names`] there are and takes the longest that fits; what it does not know runs to the next
//! operator; `[square brackets]` say where a name ends when nothing else does.
//!
//! | reader | gives |
//! |---|---|
//! | [`parse()`], [`bind()`] | the tree, or everything that is wrong with the text |
//! | [`check()`] | what is wrong or odd with a tree that can be read |
//! | [`evaluate()`] | the exact figure, or why there is none |
//! | [`explain()`] | the figure with all its parts |
//! | [`variables()`] | what must be known for it |
//! | [`print()`] | its canonical text |
//! | [`complete()`] | names that may stand where the caret is |
//!
//! The identity of a variable is any type `V`: the engine knows no plan and no period.
//! There are no functions yet; one would be another [`Node`].

mod bind;
mod check;
mod complete;
mod evaluate;
mod explain;
mod fold;
mod names;
mod parse;
mod print;
mod problem;
mod scan;
mod tree;
mod variables;

pub use bind::{bind, bindings};
pub use check::check;
pub use complete::{Completion, complete};
pub use evaluate::{NoFigure, evaluate};
pub use explain::{Step, StepKind, explain};
pub use names::Names;
pub use parse::{MOST_BYTES, MOST_DEPTH, MOST_NODES, parse};
pub use print::print;
pub use problem::{Problem, ProblemKind, Severity};
pub use tree::{Level, Literal, Node, Operator, Span, Tree};
pub use variables::variables;

#[cfg(test)]
mod decree_tests;
#[cfg(test)]
mod law_tests;
#[cfg(test)]
mod parse_tests;
