//! A part that is larger than its whole, in a percentage that no target expects above 100.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::finding::formulas::{Ratio, is_share, ratio};
use crate::domain::formula::{Tree, evaluate, variables};
use crate::domain::id::EntityId;
use crate::domain::kind::Aggregation;
use crate::domain::measure::{Gauge, GaugeReading, amount};
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;
use crate::domain::plan::Variable;
use std::cmp::Ordering;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let is_percentage = one.it.is_percentage();
    let ratio = one.tree().filter(|_| is_percentage).and_then(ratio);
    let Some(ratio) = ratio.filter(is_share) else {
        return Vec::new();
    };
    let mut targets = one.yearly.iter();
    if targets.any(|(_, it)| it.value > Decimal::ONE_HUNDRED) {
        return Vec::new();
    }
    let rhythm = one.used.iter().map(|it| it.frequency).max();
    let rhythm = rhythm.unwrap_or_default();
    let sides = Sides::of(one, &ratio);
    let years = one.ground.years.clone().filter_map(|year| {
        let mut periods = rhythm
            .periods(year)
            .filter(|it| it.is_due(one.ground.today));
        periods.find_map(|period| {
            if !sides.may_be_larger(one, period) {
                return None;
            }
            let (numerator, denominator) = larger(one, &ratio, period)?;
            let facts = Facts::AboveDenominator {
                numerator,
                denominator,
            };
            Some((Place::figure(one.it.id, period), facts))
        })
    });
    years.collect()
}

/// Both sides at a glance: nearly all shares are smaller than their whole, and need no exact fraction to tell.
struct Sides([Vec<Gauge>; 2]);

impl Sides {
    fn of(one: &OneIndicator<'_>, ratio: &Ratio<'_>) -> Self {
        let gauges = |trees: &[&Tree<EntityId>]| {
            let ids = trees.iter().flat_map(|tree| variables(tree));
            let used = ids.filter_map(|id| one.variable(*id));
            used.map(|it| Gauge::of(one.ground.data, it, &one.ground.parts(it)))
                .collect()
        };
        Self([gauges(&ratio.above), gauges(&ratio.below)])
    }

    /// Whether the numerator may be the larger.
    fn may_be_larger(&self, one: &OneIndicator<'_>, through: Period) -> bool {
        let [above, below] = &self.0;
        let sum = |side: &[Gauge], is_whole: bool| {
            let (mut sum, mut scale) = (0_i128, 0);
            for gauge in side {
                match gauge.read(one.ground.data, through) {
                    GaugeReading::Digits {
                        is_complete: false, ..
                    } if is_whole => return Side::None,
                    GaugeReading::Digits {
                        digits, scale: own, ..
                    } => {
                        let most = scale.max(own);
                        let stretched = stretch(sum, most - scale).zip(stretch(digits, most - own));
                        let Some((one, other)) = stretched else {
                            return Side::Unsure;
                        };
                        (sum, scale) = (one + other, most);
                    }
                    GaugeReading::Nothing => return Side::None,
                    GaugeReading::Unsure => return Side::Unsure,
                }
            }
            Side::Sum(sum, scale)
        };
        match (sum(above, false), sum(below, true)) {
            (Side::None, _) | (_, Side::None) => false,
            (Side::Sum(a, one), Side::Sum(b, other)) => {
                let most = one.max(other);
                let both = stretch(a, most - one).zip(stretch(b, most - other));
                both.is_none_or(|(a, b)| a.cmp(&b) == Ordering::Greater)
            }
            _ => true,
        }
    }
}

/// What one side amounts to: digits and how many of them stand behind the point.
enum Side {
    None,
    Sum(i128, u32),
    Unsure,
}

fn stretch(digits: i128, decimals: u32) -> Option<i128> {
    match decimals {
        0 => Some(digits),
        _ => digits.checked_mul(10_i128.checked_pow(decimals)?),
    }
}

/// Numerator and denominator of the year so far, if the numerator is the larger. The denominator is complete; a
/// numerator that lacks something counts as far as it is known, unless it is a mean.
fn larger(
    one: &OneIndicator<'_>,
    ratio: &Ratio<'_>,
    through: Period,
) -> Option<(Decimal, Decimal)> {
    let (data, today) = (one.ground.data, one.ground.today);
    let side = |tree: &Tree<EntityId>, may_lack: bool| {
        let sum = evaluate(tree, &mut |id: &EntityId| {
            let variable = one.variable(*id).ok_or(())?;
            let parts = one.ground.parts(variable);
            match amount(data, variable, &parts, through, today) {
                Outcome::Known(amount) => Ok(amount),
                Outcome::Incomplete { value, .. } if may_lack && !is_mean(variable) => Ok(value),
                _ => Err(()),
            }
        });
        sum.ok()
    };
    let (above, below) = (
        side(ratio.above.first()?, true)?,
        side(ratio.below.first()?, false)?,
    );
    let of = |it: Fraction| it.to_decimal();
    (above > below)
        .then(|| Some((of(above)?, of(below)?)))
        .flatten()
}

fn is_mean(variable: &Variable) -> bool {
    *variable.yearly().value() == Aggregation::Average
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Place, RuleId};
    use crate::domain::period::Period;

    #[test]
    fn the_first_quarter_in_which_the_part_is_the_larger_is_raised() {
        let quarter = |n| Period::Quarter(2024, n);
        for (formula, targets, above, below, expected) in [
            ("A / B * 100", "80 90", "1 2 3 4", "1 2 3 4", None),
            (
                "A / B * 100",
                "80 90",
                "1 9 3 4",
                "1 2 3 4",
                Some(quarter(2)),
            ),
            (
                "A / B * 100",
                "80 90",
                ". 9 3 4",
                "1 2 3 4",
                Some(quarter(2)),
            ),
            ("A / B * 100", "80 90", "1 9 3 4", ". 2 3 4", None),
            ("A / B * 100", "80 120", "1 9 3 4", "1 2 3 4", None),
            (
                "A / (B + B) * 100",
                "80 90",
                "1 2 3 9",
                "1 2 3 1",
                Some(quarter(4)),
            ),
            ("(A - B) / B * 100", "80 90", "9 9 9 9", "1 2 3 4", None),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", formula, "%", "", targets);
            small.enter("A", 2024, above).enter("B", 2024, below);
            let cakupan = small.plan.indicators[0].id;
            let found = small.found(RuleId::AboveDenominator).pop().map(|it| it.0);
            let expected = expected.map(|period| Place::figure(cakupan, period));
            assert_eq!(found, expected, "{formula} {above} {below}");
        }
    }
}
