//! The direction of an indicator, stated or assumed, against the way its own figures go.

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::entry::Quantity;
use crate::domain::finding::place::Property;
use crate::domain::finding::promise::promise;
use crate::domain::finding::study::{baseline, yearly};
use crate::domain::kind::Polarity;
use crate::domain::plan::Indicator;
use std::cmp::Ordering;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let indicator = one.it;
    let found = contradiction(indicator).map(|(from, to)| {
        let direction = indicator.direction();
        let facts = Facts::Direction {
            direction: *direction.value(),
            is_stated: !direction.is_assumed(),
            promise: promise(one).map(|it| it.word.to_owned()),
            from: from.into(),
            to: to.into(),
        };
        (Place::property(indicator.id, Property::Polarity), facts)
    });
    found.into_iter().collect()
}

/// A figure of the plan with its year.
type Stated<'a> = (u16, &'a Quantity);

/// Whether the figures go the other way than the direction.
pub fn contradicts_itself(indicator: &Indicator) -> bool {
    contradiction(indicator).is_some()
}

/// Baseline and last target, if the way between them is not the indicator's.
fn contradiction(indicator: &Indicator) -> Option<(Stated<'_>, Stated<'_>)> {
    let from = baseline(indicator).filter(|_| indicator.ordinal_scale.is_none())?;
    let to = *yearly(indicator).last()?;
    let goes = to.1.value.cmp(&from.1.value);
    let is_right = is_up(*indicator.direction().value())? == (goes == Ordering::Greater);
    (goes != Ordering::Equal && !is_right).then_some((from, to))
}

/// Whether more is better; a range is neither.
fn is_up(polarity: Polarity) -> Option<bool> {
    match polarity {
        Polarity::Higher => Some(true),
        Polarity::Lower | Polarity::LowerInverse => Some(false),
        Polarity::RangeHigher | Polarity::RangeLower => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;
    use crate::domain::kind::Polarity;
    use crate::domain::stated::Stated;

    #[test]
    fn figures_that_go_the_other_way_are_raised() {
        use Polarity::{Higher, Lower};
        for (stated, baseline, targets, is_raised) in [
            (None, "1", "0.01 0.01", true),
            (None, "70", "80.27 80.27", false),
            (None, "70", "70 70", false),
            (Some(Higher), "70", "60 65", true),
            (Some(Higher), "70", "60 75", false),
            (Some(Lower), "12", "10 8", false),
            (Some(Lower), "12", "13 14", true),
            (Some(Lower), "", "13 14", false),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            let indicator = small.indicator("Angka", "A / B * 100", "%", baseline, targets);
            indicator.polarity = stated.map_or(Stated::Not, Stated::Is);
            let is = small.raises(RuleId::Direction);
            assert_eq!(is, is_raised, "{stated:?} {baseline} {targets}");
        }
    }
}
