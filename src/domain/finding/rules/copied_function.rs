//! A function that names another unit's office (*tugas kesekretariatan*) and says nothing that unit's own functions do
//! not say: perhaps copied from there.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::mandate::by_unit;
use crate::domain::finding::place::Property;
use crate::domain::finding::words::words;

/// Shorter names occur in other words by chance.
const LEAST_LETTERS: usize = 8;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let units = by_unit(study);
    let mut spots = Vec::new();
    for (unit, functions) in &units {
        // A name of one word that makes a word of its own: Sekretariat, kesekretariatan.
        let name = unit.called.text().to_lowercase();
        if name.chars().count() < LEAST_LETTERS || words(&name).count() != 1 {
            continue;
        }
        let is_of = |word: &String| *word != name && word.contains(&name);
        let others = units.iter().filter(|(other, _)| other.id != unit.id);
        for foreign in others.flat_map(|(_, functions)| functions) {
            let own = functions.iter().find(|it| foreign.is_within(it));
            if let (true, Some(own)) = (foreign.object.iter().any(is_of), own) {
                let facts = Facts::CopiedFunction {
                    unit: unit.id,
                    function: own.id,
                };
                spots.push((Place::property(foreign.id, Property::Text), facts));
            }
        }
    }
    spots
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::{Small, stated};

    #[test]
    fn a_function_of_another_office_is_asked_about() {
        for (function, is_raised) in [
            ("Pelaksanaan evaluasi tugas kesekretariatan;", true),
            ("Pelaksanaan evaluasi tugas dinas;", false),
            ("Pelaksanaan pengembangan kesekretariatan;", false),
        ] {
            let mut small = Small::new();
            small.unit("Kepala Dinas", &[function]);
            small.unit(
                "Sekretaris",
                &["Pelaksanaan evaluasi dan pelaporan tugas kesekretariatan;"],
            );
            small.plan.units[1].called = stated("Sekretariat");
            assert_eq!(
                small.raises(RuleId::CopiedFunction),
                is_raised,
                "{function}"
            );
        }
    }
}
