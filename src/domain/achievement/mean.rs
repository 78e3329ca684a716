//! The mean of achievements, which says of how many it is.

use super::Achievement;
use crate::domain::amount::Fraction;
use crate::domain::outcome::{Outcome, Percent, Reason};

/// A mean of achievements: *rata-rata dari n dari m indikator*.
#[doc(alias = "rata-rata")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mean {
    /// The plain mean of the displayed percentages; none if no indicator has one.
    pub percent: Option<Percent>,
    /// Indicators that have a percentage.
    pub counted: usize,
    /// Those of them whose data are incomplete.
    pub incomplete: usize,
    /// All indicators.
    pub of: usize,
}

/// The plain mean of those that have a percentage, with 2 decimals; a met zero target counts as 100.
///
/// What has none (a missed zero target, a rank, missing data) stays out, and shows in `counted` and `of`.
/// The displayed percentages are taken, so that a reader with a calculator gets the same.
pub fn mean<'a>(
    achievements: impl IntoIterator<Item = &'a Outcome<Achievement>>,
) -> Result<Mean, Reason> {
    let mut mean = Mean {
        percent: None,
        counted: 0,
        incomplete: 0,
        of: 0,
    };
    let mut sum = Fraction::ZERO;
    for outcome in achievements {
        mean.of += 1;
        let Some(percent) = outcome.value().and_then(Achievement::counted) else {
            continue;
        };
        sum = sum.checked_add(percent.into())?;
        mean.counted += 1;
        mean.incomplete += usize::from(matches!(outcome, Outcome::Incomplete { .. }));
    }
    if mean.counted > 0 {
        let exact = sum.checked_div(Fraction::from(mean.counted as i64))?;
        mean.percent = Some(exact.round_half_away(2).ok_or(Reason::Overflow)?);
    }
    Ok(mean)
}
