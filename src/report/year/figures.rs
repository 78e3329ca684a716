//! Figures as cells of documents: numbers stay numbers, and what is none says why in words.

use crate::app::query::overview::{Card, RatingShown};
use crate::domain::achievement::Achievement;
use crate::domain::amount::Decimal;
use crate::domain::budget::{Rupiah, Said};
use crate::domain::measure::Comparison;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use crate::report::Value;
use crate::text::Lang;
use crate::text::words::{results, values};

/// The realisation of an indicator as it is printed, or why there is none.
pub fn actual(card: &Card) -> Value {
    if let Some(rank) = &card.rank {
        return rank.clone().into();
    }
    match (card.measurement.printed, card.measurement.actual) {
        (Some(printed), _) => number(printed, card.decimals, card.is_percentage),
        (None, Outcome::NoEvent) => results::NO_EVENT.within(Lang::Id).into(),
        (None, Outcome::Missing(reason)) => results::reason_in_short(Lang::Id, reason).into(),
        (None, _) => "".into(),
    }
}

/// A figure that is rounded already: this only says how many decimals are shown.
pub fn number(mut value: Decimal, decimals: u32, is_percentage: bool) -> Value {
    value.rescale(decimals);
    match is_percentage {
        true => Value::Percent(value),
        false => Value::Number(value),
    }
}

/// A target as a figure where that is printed as it is written, else in its own words.
pub fn target(stated: &Stated<TargetValue>, is_percentage: bool) -> Value {
    let Some(target) = stated.first() else {
        return "".into();
    };
    let printed = values::target(Lang::Id, target, is_percentage);
    let figure = match target {
        TargetValue::Number(quantity) if is_percentage => Some(Value::Percent(quantity.value)),
        TargetValue::Number(quantity) => Some(Value::Number(quantity.value)),
        TargetValue::Range { .. } | TargetValue::Rank(_) | TargetValue::NotSet => None,
    };
    figure
        .filter(|figure| figure.printed() == printed)
        .unwrap_or(Value::Text(printed))
}

/// An achievement in a column whose head says *(%)*, or why there is none.
pub fn achievement(comparison: &Comparison) -> Value {
    match &comparison.achievement {
        Outcome::Known(achieved)
        | Outcome::Incomplete {
            value: achieved, ..
        } => match achieved {
            Achievement::Percent(percentage) => Value::Number(percentage.shown),
            Achievement::MetZeroTarget => results::MET_ZERO_TARGET.within(Lang::Id).into(),
            Achievement::Rank { is_met: true } => results::MET.within(Lang::Id).into(),
            Achievement::Rank { is_met: false } => results::NOT_MET.within(Lang::Id).into(),
        },
        Outcome::NoEvent => results::NO_EVENT.within(Lang::Id).into(),
        Outcome::Missing(reason) => results::reason_in_short(Lang::Id, *reason).into(),
    }
}

/// What a rating is called; nothing where nothing is rated.
pub fn rating(shown: Option<&RatingShown>) -> Value {
    let off = || results::NOT_ON_SCALE.within(Lang::Id).to_owned();
    shown
        .map(|rating| rating.label.clone().unwrap_or_else(off))
        .unwrap_or_default()
        .into()
}

/// An amount in a column whose head says *(Rp)*, or why there is none.
pub fn money(said: &Said<Decimal>) -> Value {
    match said {
        Said::Is(amount) => Value::Number(*amount),
        Said::Nil => Value::Number(Decimal::ZERO),
        Said::NotAvailable => "n/a".into(),
        Said::Disputed => results::reason_in_short(Lang::Id, Reason::Disputed).into(),
        Said::Nothing => "".into(),
    }
}

/// What several amounts come to in a column whose head says *(Rp)*, or why they come to nothing.
pub fn amount(outcome: &Outcome<Rupiah>) -> Value {
    match outcome {
        Outcome::Known(amount) | Outcome::Incomplete { value: amount, .. } => {
            Value::Number(amount.0)
        }
        Outcome::NoEvent => Value::Number(Decimal::ZERO),
        Outcome::Missing(reason) => results::reason_in_short(Lang::Id, *reason).into(),
    }
}
