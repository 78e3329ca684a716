//! A percentage of things that are counted in different units, or in units nobody states: families among persons?

use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::finding::formulas::ratio;
use crate::domain::finding::place::Property;
use crate::domain::formula::{Tree, variables};
use crate::domain::id::EntityId;
use crate::domain::plan::Variable;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    differing(one).into_iter().collect()
}

fn differing(one: &OneIndicator<'_>) -> Option<Spot> {
    let ratio = one
        .tree()
        .filter(|_| one.it.is_percentage())
        .and_then(ratio)?;
    let of = |parts: &[&Tree<EntityId>]| {
        let ids = parts.iter().flat_map(|part| variables(part));
        ids.filter_map(|id| one.variable(*id)).collect::<Vec<_>>()
    };
    let (above, below) = (of(&ratio.above), of(&ratio.below));
    let mut pairs = above
        .iter()
        .flat_map(|a| below.iter().map(move |b| (*a, *b)));
    let (a, b) = pairs.find(|(a, b)| !are_alike(a, b))?;
    let facts = Facts::UnitsDiffer {
        numerator: a.id,
        denominator: b.id,
        units: [unit(a), unit(b)],
    };
    Some((Place::property(one.it.id, Property::Formula), facts))
}

/// Whether both are counted in the same unit, which the plan states.
fn are_alike(a: &Variable, b: &Variable) -> bool {
    let [one, two] = [a, b].map(|it| it.unit_of_measure.text().trim());
    !one.is_empty() && (one == two || one.to_lowercase() == two.to_lowercase())
}

fn unit(variable: &Variable) -> Option<String> {
    let text = variable.unit_of_measure.text().trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_share_of_another_unit_or_of_none_is_asked_about() {
        for (variables, unit, is_raised) in [
            ("A keluarga, B orang", "%", true),
            ("A orang, B orang", "%", false),
            ("A Orang, B orang", "%", false),
            ("A -, B orang", "%", true),
            ("A -, B -", "%", true),
            ("A keluarga, B orang", "keluarga per orang", false),
        ] {
            let mut small = Small::new();
            small.variables(variables);
            small.indicator("Cakupan", "A / B * 100", unit, "", "80 90");
            assert_eq!(small.raises(RuleId::UnitsDiffer), is_raised, "{variables}");
        }
    }
}
