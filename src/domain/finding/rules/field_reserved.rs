//! A function about something that the nomenclature of affairs leaves to other offices, by the table of such fields.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;
use crate::domain::finding::words::words;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let own = study.own_words();
    let reserved: Vec<_> = study
        .look
        .reserved
        .iter()
        .filter(|it| own.contains(&it.affair))
        .collect();
    let functions = study.plan.units.iter().flat_map(|it| &it.mandate.functions);
    let spots = functions.filter_map(|function| {
        let mut named = words(function.text.text()).filter_map(|word| {
            let small = word.text.to_lowercase();
            reserved.iter().find(|it| it.word == small)
        });
        let facts = named.next().map(|it| Facts::FieldReserved {
            word: it.word.clone(),
            source: it.source.clone(),
        });
        Some((Place::property(function.id, Property::Text), facts?))
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::{Small, stated};
    use crate::domain::finding::{ReservedField, RuleId};

    #[test]
    fn only_offices_of_the_affair_are_asked() {
        for (agency, function, is_raised) in [
            ("Dinas Sosial", "Rehabilitasi korban NAPZA", true),
            ("Dinas Sosial", "Rehabilitasi lanjut usia", false),
            ("Dinas Kesehatan", "Rehabilitasi korban NAPZA", false),
        ] {
            let mut small = Small::new();
            small.plan.agency.name = stated(agency);
            small.reserved.push(ReservedField {
                word: "napza".into(),
                affair: "sosial".into(),
                source: "nomenklatur".into(),
            });
            small.unit("Bidang Rehabilitasi", &[function]);
            assert_eq!(
                small.raises(RuleId::FieldReserved),
                is_raised,
                "{agency}: {function}"
            );
        }
    }
}
