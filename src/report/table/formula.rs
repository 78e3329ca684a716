//! How a figure of a table follows from others, so that a spreadsheet can hold a formula in its place.

use super::Slot;
use crate::domain::amount::Fraction;
use serde::{Deserialize, Serialize};

/// How a figure follows from others of its table. Rows of the body and columns are counted from 0.
///
/// It is written only where it gives, rounded, what is printed: a reader who recalculates must not find another
/// figure than on paper. Percentages count as parts of one, as spreadsheets hold them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Formula {
    /// The sum of these rows of its own column; words are passed over.
    Sum(Vec<usize>),
    /// The mean of these rows of its own column; words are passed over.
    Mean(Vec<usize>),
    /// One column of its own row less another.
    Difference {
        /// From this column …
        from: usize,
        /// … this one is taken.
        less: usize,
    },
    /// One column of its own row over another: achievement, absorption.
    Ratio {
        /// This column …
        of: usize,
        /// … over this one.
        to: usize,
    },
    /// The same in points, for a column whose head says *(%)*: a hundred times the ratio.
    Points {
        /// This column …
        of: usize,
        /// … over this one.
        to: usize,
    },
    /// An achievement in points where lower is better: twice the target less the figure, over the target.
    Shortfall {
        /// The column of the figure.
        of: usize,
        /// The column of the target.
        to: usize,
    },
    /// The sum of these columns of its own row; words are passed over.
    Across(Vec<usize>),
    /// The mean of these columns of its own row; words are passed over.
    MeanAcross(Vec<usize>),
}

impl Formula {
    /// What it gives in a cell at this place, as a spreadsheet holds it.
    pub fn gives(
        &self,
        grid: &[Vec<(usize, Slot<'_>)>],
        (row, column): (usize, usize),
    ) -> Option<Fraction> {
        let at = |row: usize, column: usize| {
            let slots = grid.get(row)?;
            let place = slots.binary_search_by_key(&column, |(at, _)| *at).ok()?;
            match slots[place].1 {
                Slot::Begins(cell) => cell.value.stored().map(Fraction::from_decimal),
                Slot::Goes(_) | Slot::Nothing => None,
            }
        };
        let figures = |rows: &[usize]| rows.iter().filter_map(|row| at(*row, column)).collect();
        let beside = |columns: &[usize]| columns.iter().filter_map(|it| at(row, *it)).collect();
        match self {
            Self::Sum(rows) => sum(figures(rows)).map(|(sum, _)| sum),
            Self::Mean(rows) => {
                sum(figures(rows)).and_then(|(sum, count)| sum.checked_div(count.into()).ok())
            }
            Self::Difference { from, less } => at(row, *from)?.checked_sub(at(row, *less)?).ok(),
            Self::Ratio { of, to } => at(row, *of)?.checked_div(at(row, *to)?).ok(),
            Self::Points { of, to } => points(at(row, *of)?, at(row, *to)?),
            Self::Shortfall { of, to } => {
                let (figure, target) = (at(row, *of)?, at(row, *to)?);
                let twice = target.checked_add(target).ok()?;
                points(twice.checked_sub(figure).ok()?, target)
            }
            Self::Across(columns) => sum(beside(columns)).map(|(sum, _)| sum),
            Self::MeanAcross(columns) => {
                sum(beside(columns)).and_then(|(sum, count)| sum.checked_div(count.into()).ok())
            }
        }
    }
}

fn points(figure: Fraction, target: Fraction) -> Option<Fraction> {
    figure
        .checked_div(target)
        .ok()?
        .checked_mul(100.into())
        .ok()
}

/// The sum and how many there are.
fn sum(figures: Vec<Fraction>) -> Option<(Fraction, i64)> {
    let count = i64::try_from(figures.len()).ok()?;
    let add = |sum: Fraction, figure: Fraction| sum.checked_add(figure).ok();
    let sum = figures.into_iter().try_fold(Fraction::ZERO, add)?;
    Some((sum, count))
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, Row, Table};
    use super::*;
    use crate::domain::amount::Decimal;
    use crate::report::Value;

    #[test]
    fn a_formula_gives_what_a_spreadsheet_would() {
        let of = |text: &str| text.parse::<Decimal>().unwrap();
        let number = |text: &str| Cell::new(Value::Number(of(text)));
        let percent = |text: &str| Cell::new(Value::Percent(of(text)));
        let table = Table {
            label: String::new(),
            caption: None,
            widths: vec![250; 4],
            head: Vec::new(),
            rows: vec![
                Row::new(vec![number("3"), number("8"), percent("37.50"), "–".into()]),
                Row::new(vec!["–".into(), number("0"), percent("80.25"), "–".into()]),
            ],
        };
        let grid = table.body_grid();
        let ratio = |of, to| Formula::Ratio { of, to };
        let difference = |from, less| Formula::Difference { from, less };
        for (formula, at, decimals, gives) in [
            (Formula::Sum(vec![0, 1]), (2, 1), 0, Some("8")),
            (Formula::Sum(vec![0, 1]), (2, 0), 0, Some("3")),
            (Formula::Sum(vec![0, 1]), (2, 2), 4, Some("1.1775")),
            (Formula::Mean(vec![0, 1]), (2, 2), 4, Some("0.5888")),
            (Formula::Mean(vec![0, 1]), (2, 0), 0, Some("3")),
            (Formula::Mean(vec![0, 1]), (2, 3), 0, None),
            (ratio(0, 1), (0, 2), 4, Some("0.3750")),
            (ratio(1, 0), (0, 2), 4, Some("2.6667")),
            (ratio(0, 1), (1, 2), 4, None),
            (ratio(2, 1), (1, 3), 4, None),
            (difference(1, 0), (0, 3), 0, Some("5")),
            (difference(1, 9), (0, 3), 0, None),
            (Formula::Points { of: 0, to: 1 }, (0, 3), 2, Some("37.50")),
            (
                Formula::Shortfall { of: 0, to: 1 },
                (0, 3),
                2,
                Some("162.50"),
            ),
            (Formula::Shortfall { of: 0, to: 1 }, (1, 3), 2, None),
            (Formula::Across(vec![0, 1]), (0, 3), 0, Some("11")),
            (Formula::Across(vec![0, 1, 3]), (1, 3), 0, Some("0")),
            (Formula::MeanAcross(vec![0, 1]), (0, 3), 1, Some("5.5")),
            (Formula::MeanAcross(vec![3]), (0, 3), 1, None),
        ] {
            let given = formula.gives(&grid, at);
            let rounded = given.and_then(|given| given.round_half_away(decimals));
            assert_eq!(rounded, gives.map(of), "{formula:?}");
        }
    }
}
