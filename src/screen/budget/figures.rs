//! Sums as the table shows them: a figure, how complete it is, or why there is none.

use crate::domain::amount::Decimal;
use crate::domain::budget::Rupiah;
use crate::domain::outcome::{Outcome, Percent};
use crate::screen::el::{El, el};
use crate::text::Lang;
use crate::text::number;
use crate::text::words::{budget as words, results};

/// A sum of money.
pub fn money(lang: Lang, outcome: &Outcome<Rupiah>) -> El {
    cell(lang, outcome, |amount| written(amount.0))
}

/// A percentage.
pub fn share(lang: Lang, outcome: &Outcome<Percent>) -> El {
    cell(lang, outcome, |percent| number::percent(*percent, 2))
}

/// An amount as a table has it: sen only where there are any.
pub fn written(amount: Decimal) -> String {
    let decimals = if amount.fract().is_zero() { 0 } else { 2 };
    number::number(amount, Some(decimals))
}

fn cell<T>(lang: Lang, outcome: &Outcome<T>, write: impl Fn(&T) -> String) -> El {
    let cell = el("td").class("figure");
    match outcome {
        Outcome::Known(value) => cell.with(write(value)),
        Outcome::Incomplete { value, have, of } => cell
            .with(write(value))
            .with(el("small").with(words::have_of(lang, *have, *of))),
        Outcome::NoEvent => none(cell, results::NO_EVENT.within(lang)),
        Outcome::Missing(reason) => none(cell, results::reason_in_short(lang, *reason)),
    }
}

/// A dash for the eye, the reason for the ear and on hover.
fn none(cell: El, reason: &str) -> El {
    cell.attr("title", reason)
        .with(el("span").attr("aria-hidden", "true").with("–"))
        .with(el("span").class("unseen").with(reason))
}
