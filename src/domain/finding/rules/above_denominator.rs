//! A part that is larger than its whole, in a percentage that no target expects above 100.

use super::{Facts, Place, Spot, Study};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::finding::entered::years;
use crate::domain::finding::formulas::{Ratio, is_share, ratio};
use crate::domain::finding::study::yearly;
use crate::domain::formula::{Tree, evaluate};
use crate::domain::id::EntityId;
use crate::domain::kind::Aggregation;
use crate::domain::measure::amount;
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;
use crate::domain::plan::Variable;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (indicator, tree) in study.trees().filter(|(it, _)| it.is_percentage()) {
        let Some(ratio) = ratio(tree).filter(is_share) else {
            continue;
        };
        let mut targets = yearly(indicator).into_iter();
        if targets.any(|(_, it)| it.value > Decimal::ONE_HUNDRED) {
            continue;
        }
        let rhythm = study
            .used(tree)
            .iter()
            .map(|it| it.frequency)
            .max()
            .unwrap_or_default();
        for year in years(study) {
            let mut periods = rhythm
                .periods(year)
                .filter(|it| it.is_due(study.look.today));
            let first = periods.find_map(|period| {
                let (numerator, denominator) = larger(study, &ratio, period)?;
                let facts = Facts::AboveDenominator {
                    numerator,
                    denominator,
                };
                Some((Place::figure(indicator.id, period), facts))
            });
            spots.extend(first);
        }
    }
    spots
}

/// Numerator and denominator of the year so far, if the numerator is the larger. The denominator is complete; a
/// numerator that lacks something counts as far as it is known, unless it is a mean.
fn larger(study: &Study<'_>, ratio: &Ratio<'_>, through: Period) -> Option<(Decimal, Decimal)> {
    let side = |tree: &Tree<EntityId>, may_lack: bool| {
        let sum = evaluate(tree, &mut |id: &EntityId| {
            let variable = study.variable(*id).ok_or(())?;
            let parts = study.plan.parts(variable);
            match amount(study.look.data, variable, &parts, through, study.look.today) {
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
