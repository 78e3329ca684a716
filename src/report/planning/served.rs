//! Which money serves which indicator. Money is told once: where it serves several, the others say where it stands.

use crate::domain::amount::Decimal;
use crate::domain::budget::Line;
use crate::domain::plan::{Indicator, Program};
use crate::report::planning::programs::Ceiling;
use crate::report::year::{Year, amount};
use crate::report::{Cell, Value};

/// A programme, an activity or a sub-activity whose money serves an indicator.
pub struct Served<'y> {
    /// Which one.
    pub program: &'y Program,
    /// What its money comes to.
    pub line: &'y Line,
    /// Whether its money is told elsewhere.
    pub shared: Option<Shared>,
}

/// Where money that is told already stands: the number of the indicator, from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shared {
    /// The same money.
    With(usize),
    /// The money of which this is a part.
    Within(usize),
}

/// The money of each indicator, in their order.
pub fn served<'y>(year: &'y Year, indicators: &[&Indicator]) -> Vec<Vec<Served<'y>>> {
    let found: Vec<Vec<usize>> = indicators.iter().map(|it| serving(year, it)).collect();
    let is_shown = |place: &usize| found.iter().any(|lines| lines.contains(place));
    let first = |place: usize| found.iter().position(|lines| lines.contains(&place));
    let lines = &year.budget.lines;
    let above = |place: usize| {
        let mut above = lines.get(place).and_then(|line| line.parent);
        let mut highest = None;
        while let Some(at) = above {
            highest = Some(at).filter(is_shown).or(highest);
            above = lines.get(at).and_then(|line| line.parent);
        }
        highest
    };
    let of = |number: usize, place: usize| {
        let line = lines.get(place)?;
        let within = above(place).and_then(first);
        let with = first(place).filter(|first| *first != number);
        Some(Served {
            program: year.plan.program(line.id)?,
            line,
            shared: match (within, with) {
                (Some(at), _) => Some(Shared::Within(at + 1)),
                (None, Some(at)) => Some(Shared::With(at + 1)),
                (None, None) => None,
            },
        })
    };
    let all = found.iter().enumerate();
    let all = all.map(|(number, lines)| lines.iter().filter_map(|it| of(number, *it)).collect());
    all.collect()
}

/// The lines that serve an indicator, or what it measures.
fn serving(year: &Year, indicator: &Indicator) -> Vec<usize> {
    let own = year.budget.serving(&[indicator.id]);
    match own.is_empty() {
        true => year.budget.serving(&[indicator.parent]),
        false => own,
    }
}

impl Served<'_> {
    /// Its amount, or where that stands.
    pub fn cell(&self, ceiling: Ceiling) -> Cell {
        match self.shared {
            None => Cell::new(amount(&ceiling.of(&self.line.account))),
            Some(Shared::With(number)) => Cell::new(format!("bersama no. {number}")).middle(),
            Some(Shared::Within(number)) => {
                Cell::new(format!("termasuk dalam no. {number}")).middle()
            }
        }
    }

    /// Its amount as far as it counts here.
    pub fn counted(&self, ceiling: Ceiling) -> Option<Decimal> {
        match (self.shared, amount(&ceiling.of(&self.line.account))) {
            (None, Value::Number(amount)) => Some(amount),
            _ => None,
        }
    }
}
