//! The target of a year's last quarter or month against the target of the year: the year is measured to its end,
//! so both are the same; of a plain count, the quarters may add up to the year instead.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::amount::Decimal;
use crate::domain::entry::Quantity;
use crate::domain::finding::study::number;
use crate::domain::formula::{Node, Tree};
use crate::domain::id::EntityId;
use crate::domain::kind::Aggregation;
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Indicator;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let indicator = one.it;
    if indicator.targets.len() == one.yearly.len() {
        return Vec::new(); // none is set within a year
    }
    let may_add_up = one.tree().is_some_and(|tree| is_flow(one, tree));
    let mut spots = Vec::new();
    for (year, target) in &one.yearly {
        for frequency in [Frequency::Quarterly, Frequency::Monthly] {
            let differs = differs(indicator, frequency, *year, target, may_add_up);
            spots.extend(differs.map(|(period, last)| {
                let facts = Facts::QuarterTargets {
                    period,
                    last: last.clone(),
                    year: Quantity::clone(target),
                };
                (Place::target(indicator.id, period), facts)
            }));
        }
    }
    spots
}

/// The last target within a year, if it is not the year's.
fn differs<'p>(
    indicator: &'p Indicator,
    frequency: Frequency,
    year: u16,
    target: &Quantity,
    may_add_up: bool,
) -> Option<(Period, &'p Quantity)> {
    let period = frequency.periods(year).next_back()?;
    let last = number(indicator.target(period))?;
    let sum = frequency.periods(year).try_fold(Decimal::ZERO, |sum, it| {
        sum.checked_add(number(indicator.target(it))?.value)
    });
    let adds_up = may_add_up && sum == Some(target.value);
    (last.value != target.value && !adds_up).then_some((period, last))
}

/// A count of one thing that adds up over the year.
fn is_flow(one: &OneIndicator<'_>, tree: &Tree<EntityId>) -> bool {
    let Node::Variable(id) = &tree.node else {
        return false;
    };
    let variable = one.variable(*id);
    variable.is_some_and(|it| *it.yearly().value() == Aggregation::Sum)
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn the_last_quarter_is_the_year_unless_a_count_adds_up() {
        for (formula, quarters, year, is_raised) in [
            ("A / B * 100", "20 40 60 80.27", "80.27", false),
            ("A / B * 100", "20 40 60 80.72", "80.27", true),
            ("A / B * 100", "20 20 20 20", "80", true),
            ("A", "20 20 20 20", "80", false),
            ("A", "20 20 20 30", "80", true),
            ("A / B * 100", "20 40 60 .", "80", false),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", formula, "%", "", year);
            small.quarters(2024, quarters);
            assert_eq!(
                small.raises(RuleId::QuarterTargets),
                is_raised,
                "{quarters}"
            );
        }
    }
}
