//! An achievement as a published report prints it, against the one that its own figures give.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::achievement::{Achievement, follows_from};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::outcome::Outcome;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let printed = one.ground.printed;
    let spots = one.measured.iter().filter_map(|it| {
        let printed = *printed.get(&(it.indicator, it.through))?;
        let computed = match it.against_year.achievement {
            Outcome::Known(Achievement::Percent(percent)) => {
                let follows = follows_from(printed, &percent) || printed == percent.shown;
                (!follows).then(|| as_precise(percent.raw, percent.uncapped, printed))
            }
            Outcome::Known(Achievement::MetZeroTarget) => {
                (printed != Decimal::ONE_HUNDRED).then_some(Decimal::ONE_HUNDRED)
            }
            _ => None,
        };
        let facts = Facts::PrintedDiffers {
            printed,
            computed: computed?,
        };
        Some((Place::figure(it.indicator, it.through), facts))
    });
    spots.collect()
}

/// The computed figure at the precision of the printed one, so that the two can be compared by eye.
fn as_precise(raw: Fraction, shown: Decimal, printed: Decimal) -> Decimal {
    let decimals = printed.scale().max(shown.scale());
    raw.round_half_away(decimals).unwrap_or(shown)
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;
    use crate::domain::period::Period;

    #[test]
    fn a_print_that_does_not_follow_is_raised() {
        for (printed, is_raised) in [
            ("69.36", false),
            ("69.4", false),
            ("69.33", true),
            ("69", false),
            ("70", true),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", "A / B * 100", "%", "", "14");
            small
                .enter("A", 2024, "9.71 0 0 0")
                .enter("B", 2024, "100 0 0 0");
            let place = (small.plan.indicators[0].id, Period::Year(2024));
            small.printed.insert(place, printed.parse().unwrap());
            assert_eq!(small.raises(RuleId::PrintedDiffers), is_raised, "{printed}");
        }
    }
}
