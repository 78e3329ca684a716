//! Money (*anggaran*): what programmes, activities and sub-activities may spend in a year, and what they spent.
//!
//! | file | what it is |
//! |---|---|
//! | `rupiah` | exact money |
//! | `code` | the code of a programme, activity or sub-activity in all written forms |
//! | `edition` | the nomenclature whose codes count in a year, and how it writes them |
//! | `said` | what is entered of one of them: empty, *nihil*, n/a and 0 are four things |
//! | `sum` | what several of them come to, and how many of them said something |
//! | `account` | ceilings, expenditure and absorption of one or of several |
//! | `tree` | the whole of a year, summed upwards once |
//! | `efficiency` | achievement held against absorption |
//!
//! Money stands once, however many indicators it supports: a sum adds up things, never links. A thing comes to what
//! it states itself, else to what its parts come to; never to both. So a programme may be detailed
//! bit by bit without its sum changing under anybody's eyes; parts that come to more than the whole states
//! are something to check ([`Clash`]).

mod account;
mod code;
mod edition;
mod efficiency;
mod rupiah;
mod said;
mod sum;
#[cfg(test)]
mod tests;
mod tree;

pub use account::Account;
pub use code::{BadCode, Code, Form, Level};
pub use edition::{Edition, of_year};
pub use efficiency::{Efficiency, Verdict, efficiency};
pub use rupiah::Rupiah;
pub use said::{Money, Said};
pub use sum::Sum;
pub use tree::{Budget, Clash, Line, Node};
