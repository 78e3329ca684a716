//! Achievement (*capaian*): a figure held against its target.
//!
//! T is the target, R the figure (*realisasi*).
//!
//! | polarity | per cent |
//! |---|---|
//! | higher is better | R / T × 100 |
//! | lower is better | (2T − R) / T × 100 |
//! | lower is better, alternative | T / R × 100 |
//! | range a–b, higher is better | R / b above it, R / a below it, 100 inside |
//! | range a–b, lower is better | 1 + (1 − R / a) below it, 1 + (1 − R / b) above it, 100 inside |
//! | ordinal | met or not; ranks cannot be divided |
//!
//! Public programs disagree about "lower is better" in four ways, so the formula is a printed property
//! of the indicator. Everything is computed in exact fractions and rounded once, half away from zero.

mod mean;
mod printed;

pub use mean::{Mean, mean};
pub use printed::follows_from;

use super::amount::{ArithmeticProblem, Decimal, Fraction};
use super::kind::{Cap, Polarity, RoundingPolicy};
use super::outcome::{Outcome, Percent, Reason};
use super::scale::{Rating, Scale};
use super::target::TargetValue;

/// How achievements are computed and shown; the policy is printed wherever they are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Policy {
    /// From which R.
    pub rounding: RoundingPolicy,
    /// The largest percentage that is shown.
    pub cap: Cap,
    /// Decimals with which R and the percentage are printed.
    pub decimals: u32,
}

/// A figure held against its target (*capaian*).
#[doc(alias = "capaian")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Achievement {
    /// A percentage of the target.
    Percent(Percentage),
    /// *Tercapai (target nol)*: nothing was to happen and nothing did. Counts as 100.
    #[doc(alias = "target nol")]
    MetZeroTarget,
    /// Compared by rank: met, or not. No percentage.
    Rank {
        /// The rank reached is the promised one or a better one.
        is_met: bool,
    },
}

/// A percentage of the target, before and after rounding and cap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Percentage {
    /// Exact.
    pub raw: Fraction,
    /// Rounded, without the cap.
    pub uncapped: Percent,
    /// As displayed: rounded, then capped.
    pub shown: Percent,
}

impl Percentage {
    /// Whether the cap hides a part of it.
    pub fn is_capped(&self) -> bool {
        self.shown != self.uncapped
    }
}

impl Achievement {
    /// The percentage as displayed, with which means and ratings are made; ranks have none.
    pub fn counted(&self) -> Option<Percent> {
        match self {
            Self::Percent(percentage) => Some(percentage.shown),
            Self::MetZeroTarget => Some(Decimal::ONE_HUNDRED),
            Self::Rank { .. } => None,
        }
    }

    /// Whether the target is reached, as a reader of the displayed figure sees it.
    pub fn is_met(&self) -> bool {
        match self {
            Self::Percent(percentage) => percentage.uncapped >= Decimal::ONE_HUNDRED,
            Self::MetZeroTarget => true,
            Self::Rank { is_met } => *is_met,
        }
    }

    /// Its rating (*predikat*) on a scale, from the figure as displayed; ranks have none.
    #[doc(alias = "predikat")]
    pub fn rating(&self, scale: &Scale) -> Option<Rating> {
        self.counted().map(|percent| scale.rate(percent))
    }
}

/// The achievement of a number.
///
/// ```
/// use iku::domain::{achievement::*, amount::*, kind::*, outcome::*, target::*};
/// let policy = Policy { rounding: RoundingPolicy::AsPrinted, cap: Cap::Uncapped, decimals: 2 };
/// let target = TargetValue::Number(Decimal::new(617, 2).into());
/// let actual = Decimal::new(742, 2).into();
/// let Outcome::Known(Achievement::Percent(percent)) =
///     achievement(&target, actual, Polarity::Lower, policy) else { unreachable!() };
/// assert_eq!(percent.shown, Decimal::new(7974, 2));
/// ```
pub fn achievement(
    target: &TargetValue,
    actual: Fraction,
    polarity: Polarity,
    policy: Policy,
) -> Outcome<Achievement> {
    let result = policy
        .counted(actual)
        .and_then(|actual| match target {
            TargetValue::Number(target) => against_number(target.value.into(), actual, polarity),
            TargetValue::Range { low, high, .. } => {
                let (low, high) = (*low.min(high), *low.max(high));
                against_range(low.into(), high.into(), actual, polarity)
            }
            TargetValue::Rank(_) => Err(Reason::KindMismatch),
            TargetValue::NotSet => Err(Reason::NoTarget),
        })
        .and_then(|ratio| match ratio {
            Some(ratio) => policy.percentage(ratio).map(Achievement::Percent),
            None => Ok(Achievement::MetZeroTarget),
        });
    result.map_or_else(Outcome::Missing, Outcome::Known)
}

/// The achievement of a rank, given as its step on the scale.
pub fn rank_achievement(target: &TargetValue, step: usize, scale: &Scale) -> Outcome<Achievement> {
    match target {
        TargetValue::Rank(label) => match scale.step_of(label) {
            Some(promised) => Outcome::Known(Achievement::Rank {
                is_met: step >= promised,
            }),
            None => Outcome::Missing(Reason::NotOnScale),
        },
        TargetValue::NotSet => Outcome::Missing(Reason::NoTarget),
        TargetValue::Number(_) | TargetValue::Range { .. } => {
            Outcome::Missing(Reason::KindMismatch)
        }
    }
}

impl Policy {
    /// R as the achievement counts it.
    fn counted(self, actual: Fraction) -> Result<Fraction, Reason> {
        match self.rounding {
            RoundingPolicy::AsPrinted => {
                let printed = actual.round_half_away(self.decimals);
                printed.map(Fraction::from).ok_or(Reason::Overflow)
            }
            RoundingPolicy::Exact => Ok(actual),
        }
    }

    fn percentage(self, ratio: Fraction) -> Result<Percentage, Reason> {
        let raw = ratio.checked_mul(100.into())?;
        let uncapped = raw.round_half_away(self.decimals).ok_or(Reason::Overflow)?;
        let shown = match self.cap {
            Cap::Uncapped => uncapped,
            Cap::At(limit) => uncapped.min(limit.into()),
        };
        Ok(Percentage {
            raw,
            uncapped,
            shown,
        })
    }
}

/// The ratio that is the achievement; `None` for a zero target that was met.
fn against_number(
    target: Fraction,
    actual: Fraction,
    polarity: Polarity,
) -> Result<Option<Fraction>, Reason> {
    if target.is_negative() {
        return Err(Reason::NegativeTarget);
    }
    let ratio = match polarity {
        Polarity::Higher if target.is_zero() => return Err(Reason::ZeroTarget),
        Polarity::Higher => actual.checked_div(target)?,
        Polarity::Lower | Polarity::LowerInverse if target.is_zero() => {
            let is_met = actual <= Fraction::ZERO;
            return if is_met {
                Ok(None)
            } else {
                Err(Reason::MissedZeroTarget)
            };
        }
        Polarity::Lower => shortfall(actual, target)?,
        Polarity::LowerInverse if actual.is_zero() => return Err(Reason::ZeroActual),
        Polarity::LowerInverse => target.checked_div(actual)?,
        Polarity::RangeHigher | Polarity::RangeLower => return Err(Reason::KindMismatch),
    };
    Ok(Some(ratio))
}

fn against_range(
    low: Fraction,
    high: Fraction,
    actual: Fraction,
    polarity: Polarity,
) -> Result<Option<Fraction>, Reason> {
    if low.is_negative() {
        return Err(Reason::NegativeTarget);
    }
    let missed = if actual < low {
        low
    } else if actual > high {
        high
    } else {
        return match polarity {
            Polarity::RangeHigher | Polarity::RangeLower => Ok(Some(Fraction::ONE)),
            _ => Err(Reason::KindMismatch),
        };
    };
    let ratio = match polarity {
        Polarity::RangeHigher | Polarity::RangeLower if missed.is_zero() => {
            return Err(Reason::ZeroBound);
        }
        Polarity::RangeHigher => actual.checked_div(missed)?,
        Polarity::RangeLower => shortfall(actual, missed)?,
        _ => return Err(Reason::KindMismatch),
    };
    Ok(Some(ratio))
}

/// (2T − R) / T, which is 1 + (1 − R / T).
fn shortfall(actual: Fraction, target: Fraction) -> Result<Fraction, ArithmeticProblem> {
    Fraction::from(2).checked_sub(actual.checked_div(target)?)
}

impl From<ArithmeticProblem> for Reason {
    fn from(problem: ArithmeticProblem) -> Self {
        match problem {
            ArithmeticProblem::Overflow => Self::Overflow,
            ArithmeticProblem::ZeroDivision => Self::ZeroDivision,
        }
    }
}

#[cfg(test)]
mod tests;
