//! Details of a variable (by kecamatan, by kind) against the total that was entered by itself.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::entered::{due, years};
use crate::domain::id::EntityId;
use crate::domain::measure::total;
use crate::domain::outcome::Outcome;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for variable in &study.plan.variables {
        let Some(list) = variable.detail.and_then(|id| study.plan.dimension(id)) else {
            continue;
        };
        let items: Vec<Option<EntityId>> = list.items.iter().map(|it| Some(it.id)).collect();
        let parts = study.plan.parts(variable);
        for period in years(study).flat_map(|year| due(study, variable, year)) {
            let of = |parts: &[_]| match total(study.look.data, variable.id, parts, period) {
                Outcome::Known(sum) => sum.to_decimal(),
                _ => None,
            };
            if let (Some(details), Some(total)) = (of(&items), of(&parts))
                && details != total
            {
                let facts = Facts::DetailsAgainstTotal { details, total };
                spots.push((Place::figure(variable.id, period), facts));
            }
        }
    }
    spots
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
