//! The answer in one sentence, and the finding of a line: facts for the text layer.

use super::{Overview, RatingShown, TrendYear, UnitRow, Verdict};
use crate::domain::amount::Decimal;
use crate::domain::outcome::Reason;
use crate::domain::sort::sort_by_key;
use crate::domain::target::TargetValue;
use crate::text::words::ringkasan::{Answer, Change, Finding};
use std::cmp::Ordering;
use std::cmp::Reverse;

impl Overview {
    /// What the answering sentence is made from.
    pub fn answer(&self) -> Answer {
        let mut answer = Answer {
            total: self.cards.len(),
            ..Answer::default()
        };
        let mut rated: Vec<(RatingShown, usize)> = Vec::new();
        for card in self.cards.iter() {
            let (comparison, rating) = card.headline();
            match Verdict::of(comparison, rating) {
                Verdict::Rated(rating) => match rated.iter_mut().find(|(r, _)| *r == rating) {
                    Some((_, n)) => *n += 1,
                    None => rated.push((rating, 1)),
                },
                Verdict::None(reason) => match reason {
                    Reason::NotDue => answer.not_due += 1,
                    Reason::NotEntered | Reason::NotAvailable | Reason::Disputed => {
                        answer.no_data += 1;
                    }
                    _ => answer.not_computable += 1,
                },
                Verdict::NoEvent => answer.no_event += 1,
                _ if comparison.is_met() => answer.met += 1,
                _ => answer.missed += 1,
            }
        }
        sort_by_key(&mut rated, |(rating, _)| Reverse(rating.step));
        let label = |(rating, n): (RatingShown, usize)| (rating.label.unwrap_or_default(), n);
        answer.rated = rated.into_iter().map(label).collect();
        let names = |rows: Vec<&UnitRow>| {
            let named = rows.into_iter().filter(|row| row.unit.is_some());
            named.map(|row| row.name.clone()).collect()
        };
        let (silent, partial) = self.completeness.late();
        (answer.silent, answer.partial) = (names(silent), names(partial));
        answer
    }

    /// Whether nothing at all is entered for the period.
    pub fn is_untouched(&self) -> bool {
        let fills = self.completeness.rows.iter().flat_map(|row| &row.fills);
        fills.map(|fill| fill.filled).sum::<usize>() == 0
    }
}

/// The finding of a line.
pub fn finding(years: &[TrendYear]) -> Finding {
    let known = years
        .iter()
        .filter_map(|year| Some((year, *year.actual.value()?)));
    let (partial, whole): (Vec<_>, Vec<_>) = known.partition(|(year, _)| year.is_partial);
    let since = match whole.as_slice() {
        [(first, from), .., (_, to)] => Some((first.year, change(to.cmp(from)))),
        _ => None,
    };
    let last = whole.last().map(|(year, actual)| {
        let target = number(year.target.as_ref());
        (year.year, target.map(|target| change(actual.cmp(&target))))
    });
    Finding {
        since,
        last,
        partial: partial.last().map(|(year, _)| year.year),
    }
}

/// A target that is one number.
pub fn number(target: Option<&TargetValue>) -> Option<Decimal> {
    match target {
        Some(TargetValue::Number(quantity)) => Some(quantity.value),
        _ => None,
    }
}

fn change(order: Ordering) -> Change {
    match order {
        Ordering::Less => Change::Down,
        Ordering::Equal => Change::Level,
        Ordering::Greater => Change::Up,
    }
}
