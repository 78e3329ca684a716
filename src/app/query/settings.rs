//! What *Pengaturan* shows and what its choices would write: assumptions, rules, the rating scale.
//!
//! All of it stands outside the versions of the plan, so it may change also under an enacted decree.

use crate::app::Workspace;
use crate::domain::achievement::{Policy, achievement};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Cap, Polarity, RoundingPolicy};
use crate::domain::outcome::Outcome;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::scale::Scale;
use crate::domain::stated::Assumed;
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Cell, Key};

/// Something arithmetic needs of an indicator or a variable, stated by the decree or assumed (*asumsi*).
#[doc(alias = "asumsi")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Need<T> {
    /// The indicator or variable.
    pub id: EntityId,
    /// `IKU 1`, where it has a code.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// What holds, and who says so.
    pub value: Assumed<T>,
    /// What may be assumed instead, in the order to offer it.
    pub choices: Vec<T>,
}

/// The direction of every indicator.
pub fn directions(plan: &Plan) -> Vec<Need<Polarity>> {
    let need = |indicator: &Indicator| Need {
        id: indicator.id,
        code: indicator.code.text().to_owned(),
        name: indicator.name.text().to_owned(),
        value: indicator.direction(),
        choices: with(*indicator.direction().value(), directions_for(indicator)),
    };
    plan.indicators.iter().map(need).collect()
}

/// The directions that fit an indicator's targets: those of a range for ranges, else the plain ones.
fn directions_for(indicator: &Indicator) -> &'static [Polarity] {
    let is_range = |target: &TargetValue| matches!(target, TargetValue::Range { .. });
    let mut targets = indicator.targets.values().filter_map(|t| t.first());
    if targets.any(is_range) {
        &[Polarity::RangeHigher, Polarity::RangeLower]
    } else {
        &[Polarity::Higher, Polarity::Lower, Polarity::LowerInverse]
    }
}

/// How every variable's year is made.
pub fn aggregations(plan: &Plan) -> Vec<Need<Aggregation>> {
    let needs = plan.variables.iter().map(|variable| Need {
        id: variable.id,
        code: variable.code.text().to_owned(),
        name: variable.name.text().to_owned(),
        value: variable.yearly(),
        choices: vec![Aggregation::Sum, Aggregation::Last, Aggregation::Average],
    });
    needs.collect()
}

/// The caps to offer: those in use among agencies, and the present one.
pub fn caps(plan: &Plan) -> Vec<Cap> {
    let usual = [Cap::Uncapped, Cap::At(100), Cap::At(120), Cap::At(200)];
    with(plan.agency.cap, &usual)
}

fn with<T: Copy + PartialEq>(present: T, usual: &[T]) -> Vec<T> {
    let is_unusual = !usual.contains(&present);
    let unusual = is_unusual.then_some(present);
    usual.iter().copied().chain(unusual).collect()
}

/// The case that shows what rounding decides: 6 of 58.400 against a target of 0,01 %.
pub struct RoundingExample {
    /// What happened.
    pub part: u32,
    /// Of how many.
    pub whole: u32,
    /// Target, in points.
    pub target: Decimal,
}

/// The decree's own target, and figures that print as it does.
pub const ROUNDING_EXAMPLE: RoundingExample = RoundingExample {
    part: 6,
    whole: 58_400,
    target: Decimal::from_parts(1, 0, 0, false, 2),
};

impl RoundingExample {
    /// The achievement under a policy, in points.
    pub fn achievement(&self, rounding: RoundingPolicy) -> Option<Decimal> {
        let actual = Fraction::new(i128::from(self.part) * 100, i128::from(self.whole)).ok()?;
        let target = TargetValue::Number(self.target.into());
        let policy = Policy {
            rounding,
            cap: Cap::Uncapped,
            decimals: 2,
        };
        match achievement(&target, actual, Polarity::Higher, policy) {
            Outcome::Known(achievement) => achievement.counted(),
            _ => None,
        }
    }
}

/// Scales that rate achievements: all but those whose steps an indicator reaches, unless one is chosen all the same.
pub fn rating_scales(plan: &Plan) -> Vec<&Scale> {
    let is_ordinal = |scale: &Scale| {
        let mut indicators = plan.indicators.iter();
        indicators.any(|indicator| indicator.ordinal_scale == Some(scale.id))
    };
    let is_chosen = |scale: &Scale| plan.agency.rating_scale == Some(scale.id);
    let scales = plan.scales.iter();
    scales
        .filter(|scale| is_chosen(scale) || !is_ordinal(scale))
        .collect()
}

/// The agency's own key for one of its rules.
pub fn rule(plan: &Plan, rule: Attribute) -> Key {
    Key::always(plan.agency.id, rule)
}

/// Whether people chose differently without having seen each other's choice. Choosing again decides it.
pub fn is_disputed(workspace: &Workspace, key: &Key) -> bool {
    matches!(workspace.book().cell(key), Cell::Conflict(_))
}

#[cfg(test)]
mod tests;
