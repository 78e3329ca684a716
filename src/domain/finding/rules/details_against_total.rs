//! Details of a variable (by kecamatan, by kind) against the total that was entered by itself.

use super::{Facts, OneVariable, Place, Spot};
use crate::domain::measure::total;
use crate::domain::outcome::Outcome;

pub fn check(one: &OneVariable<'_>) -> Vec<Spot> {
    let (variable, ground) = (one.it, one.ground);
    let Some(items) = variable.detail.and_then(|list| ground.items(list)) else {
        return Vec::new();
    };
    let years = ground.years.clone();
    let periods = years.flat_map(|year| ground.due(variable, year));
    let spots = periods.filter_map(|period| {
        let of = |parts: &[_]| match total(ground.data, variable.id, parts, period) {
            Outcome::Known(sum) => sum.to_decimal(),
            _ => None,
        };
        let (details, total) = (of(&items)?, of(&one.parts)?);
        (details != total).then(|| {
            let facts = Facts::DetailsAgainstTotal { details, total };
            (Place::figure(variable.id, period), facts)
        })
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn details_that_do_not_add_up_to_the_total_are_raised() {
        for (total, details, is_raised) in [
            ("12", ["5", "7"], false),
            ("13", ["5", "7"], true),
            ("13", ["5", "."], false),
            (".", ["5", "7"], false),
        ] {
            let mut small = Small::new();
            small.variables("A orang");
            let list = small.dimension("Kecamatan", &["Utara", "Selatan"]);
            small.plan.variables[0].detail = Some(list);
            small.enter("A", 2024, total);
            for (place, cell) in details.into_iter().enumerate() {
                let item = small.plan.dimensions[0].items[place].id;
                small.enter_part("A", Some(item), 2024, cell);
            }
            let is = small.raises(RuleId::DetailsAgainstTotal);
            assert_eq!(is, is_raised, "{total} {details:?}");
        }
    }
}
