//! How a comparison with a target came out, as one thing to say.

use super::RatingShown;
use crate::domain::achievement::Achievement;
use crate::domain::measure::Comparison;
use crate::domain::outcome::{Outcome, Reason};
use crate::text::Lang;
use crate::text::words::results as words;

/// What is said first of a figure and its target. None of these is ever shown as another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// A rating of the agency's scale.
    Rated(RatingShown),
    /// A value that falls in none of the scale's bands.
    OffScale,
    /// Met or not, by rank or because the target is zero.
    Met(bool),
    /// Met: nothing was to happen and nothing did.
    MetZeroTarget,
    /// *Tidak ada kejadian*.
    NoEvent,
    /// No figure, or nothing to hold it against.
    None(Reason),
    /// A percentage where no scale is chosen.
    Unrated,
}

impl Verdict {
    /// Of a comparison and its rating.
    pub fn of(comparison: &Comparison, rating: Option<&RatingShown>) -> Self {
        match (&comparison.achievement, rating) {
            (Outcome::NoEvent, _) => Self::NoEvent,
            (Outcome::Missing(Reason::MissedZeroTarget), _) => Self::Met(false),
            (Outcome::Missing(reason), _) => Self::None(*reason),
            (_, Some(rating)) if rating.label.is_some() => Self::Rated(rating.clone()),
            (outcome, rating) => match outcome.value() {
                Some(Achievement::MetZeroTarget) => Self::MetZeroTarget,
                Some(Achievement::Rank { is_met }) => Self::Met(*is_met),
                _ if rating.is_some() => Self::OffScale,
                _ => Self::Unrated,
            },
        }
    }

    /// In a word or two; nothing where there is nothing to add to the percentage.
    pub fn words(&self, lang: Lang) -> Option<String> {
        let phrase = match self {
            Self::Rated(rating) => return rating.label.clone(),
            Self::None(reason) => return Some(words::reason_in_short(lang, *reason).to_owned()),
            Self::Unrated => return None,
            Self::OffScale => words::NOT_ON_SCALE,
            Self::Met(true) => words::MET,
            Self::Met(false) => words::NOT_MET,
            Self::MetZeroTarget => words::MET_ZERO_TARGET,
            Self::NoEvent => words::NO_EVENT,
        };
        Some(phrase.within(lang).to_owned())
    }
}
