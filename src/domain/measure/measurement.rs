//! What measuring an indicator gives.

use crate::domain::achievement::Achievement;
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Polarity};
use crate::domain::outcome::Outcome;
use crate::domain::period::{Frequency, Period};
use crate::domain::scale::Rating;
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;

/// The figure R (*realisasi*) of an indicator.
#[doc(alias = "realisasi")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Figure {
    /// A number, exact; percentages in points.
    Number(Fraction),
    /// A step of the indicator's ordinal scale.
    Step {
        /// Counted from 0, the worst.
        step: usize,
        /// The score that puts it there, unless the rank itself was entered.
        score: Option<Fraction>,
    },
}

impl Figure {
    /// The number as printed; `None` for a rank without a score.
    pub fn printed(&self, decimals: u32) -> Option<Decimal> {
        match self {
            Self::Number(exact) => exact.round_half_away(decimals),
            Self::Step { score, .. } => score.and_then(|exact| exact.round_half_away(decimals)),
        }
    }
}

/// An indicator from the beginning of a year through a period, held against its targets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measurement {
    /// Which one.
    pub indicator: EntityId,
    /// The last period asked for.
    pub through: Period,
    /// R, or why there is none.
    pub actual: Outcome<Figure>,
    /// R as printed, at the indicator's precision.
    pub printed: Option<Decimal>,
    /// The rhythm in which an incomplete figure counts its periods.
    pub rhythm: Frequency,
    /// Against the target that an action plan sets for this part of the year, if it does.
    pub against_period: Option<Comparison>,
    /// Against the target of the year.
    pub against_year: Comparison,
    /// What the arithmetic had to assume.
    pub assumptions: Vec<Assumption>,
}

/// A figure held against one target; a screen always names which.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// The period the target is for.
    pub of: Period,
    /// The target as the plan states it.
    pub target: Stated<TargetValue>,
    /// The achievement (*capaian*), or why there is none.
    #[doc(alias = "capaian")]
    pub achievement: Outcome<Achievement>,
    /// Its rating (*predikat*) on the agency's scale; none for ranks and without a scale.
    #[doc(alias = "predikat")]
    pub rating: Option<Rating>,
}

impl Comparison {
    /// Whether the target is met.
    pub fn is_met(&self) -> bool {
        self.achievement.value().is_some_and(Achievement::is_met)
    }
}

/// Something the plan does not say and the arithmetic needs (*asumsi*).
#[doc(alias = "asumsi")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Assumption {
    /// The direction of the indicator.
    Polarity(Polarity),
    /// How a variable's periods make the year's figure.
    Aggregation {
        /// Which variable.
        variable: EntityId,
        /// How.
        aggregation: Aggregation,
    },
    /// That it is a percentage: no unit is stated, but its targets are printed with `%`.
    Percentage,
}
