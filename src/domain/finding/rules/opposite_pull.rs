//! A variable that helps one indicator and harms another as it grows: the denominator of one, the numerator of
//! the other.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::formulas::{Pull, pulls};
use crate::domain::finding::place::Property;
use crate::domain::id::EntityId;
use crate::domain::kind::Polarity;
use std::collections::BTreeMap;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut helped: BTreeMap<EntityId, EntityId> = BTreeMap::new();
    let mut harmed = Vec::new();
    for (indicator, tree) in study.trees().filter(|(it, _)| it.ordinal_scale.is_none()) {
        let up_is_good = match indicator.direction().value() {
            Polarity::Higher => true,
            Polarity::Lower | Polarity::LowerInverse => false,
            Polarity::RangeHigher | Polarity::RangeLower => continue,
        };
        for (variable, pull) in pulls(tree) {
            match pull {
                Pull { up, down } if up == down => {}
                Pull { up, .. } if up == up_is_good => {
                    helped.entry(variable).or_insert(indicator.id);
                }
                Pull { .. } => harmed.push((variable, indicator.id)),
            }
        }
    }
    let spots = harmed.into_iter().filter_map(|(variable, indicator)| {
        let other = *helped.get(&variable)?;
        let facts = Facts::OppositePull { variable, other };
        Some((Place::property(indicator, Property::Formula), facts))
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_numerator_that_is_a_denominator_elsewhere_is_raised() {
        for (one, two, is_raised) in [
            ("A / B * 100", "B / C * 100", true),
            ("A / B * 100", "C / B * 100", false),
            ("A / B * 100", "A / C * 100", false),
            ("A / (A + B) * 100", "A / C * 100", false),
            ("(C - B) / C * 100", "B", true),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang, C orang");
            small.indicator("Satu", one, "%", "", "50 60");
            small.indicator("Dua", two, "orang", "", "50 60");
            assert_eq!(
                small.raises(RuleId::OppositePull),
                is_raised,
                "{one} | {two}"
            );
        }
    }
}
