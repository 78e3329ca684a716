//! Two functions of one unit of which one says nothing that the other does not say.
//!
//! The measure: functions at the same stage of work (see `mandate`), particles and the agency's own words left out;
//! one is a near-duplicate of the other when all its words occur there. A share such as three quarters would also
//! match *administrasi kepegawaian* and *administrasi keuangan*, which differ in the one word that counts; containment
//! does not, and can be explained in a sentence. One word alone says too little to compare.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::mandate::{Function, by_unit};
use crate::domain::finding::place::Property;
use crate::domain::id::EntityId;
use crate::domain::plan::Unit;

/// Functions of fewer words that carry meaning are not compared.
const LEAST_WORDS: usize = 2;
/// Units share many short functions; the same again in another unit is told from this many words on.
const LEAST_ELSEWHERE: usize = 4;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let units = by_unit(study);
    let mut spots = Vec::new();
    for (unit, functions) in &units {
        for (place, later) in functions.iter().enumerate() {
            let same = functions[..place].iter().find(|it| is_same(it, later));
            if let Some(earlier) = same {
                let facts = Facts::SameFunction {
                    other: earlier.id,
                    elsewhere: elsewhere(&units, unit, [earlier, later]),
                };
                spots.push((Place::property(later.id, Property::Text), facts));
            }
        }
    }
    spots
}

fn is_same(a: &Function, b: &Function) -> bool {
    let (short, long) = if a.weight() <= b.weight() {
        (a, b)
    } else {
        (b, a)
    };
    short.weight() >= LEAST_WORDS && short.is_within(long)
}

/// Functions of other units that the two also cover.
fn elsewhere(units: &[(&Unit, Vec<Function>)], own: &Unit, pair: [&Function; 2]) -> Vec<EntityId> {
    let others = units.iter().filter(|(unit, _)| unit.id != own.id);
    let all = others.flat_map(|(_, functions)| functions);
    let same =
        all.filter(|it| it.weight() >= LEAST_ELSEWHERE && pair.iter().any(|one| it.is_within(one)));
    same.map(|it| it.id).collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_function_that_says_nothing_new_is_raised() {
        for (one, two, is_raised) in [
            (
                "Perumusan dan penetapan rencana strategis serta perogram kerja;",
                "Perumusan Renstra, Renja serta Program Kerja;",
                true,
            ),
            (
                "Perumusan kebijakan teknis;",
                "Penetapan kebijakan teknis sesuai dengan kebijakan umum daerah;",
                true,
            ),
            (
                "Perumusan kebijakan teknis;",
                "Pelaksanaan kebijakan teknis;",
                false,
            ),
            (
                "Pelaksanaan pengelolaan administrasi kepegawaian sesuai peraturan yang berlaku;",
                "Pelaksanaan pengelolaan administrasi keuangan sesuai peraturan yang berlaku;",
                false,
            ),
            (
                "Pelaksanaan koordinasi;",
                "Pelaksanaan koordinasi dan pelaporan;",
                false,
            ),
        ] {
            let mut small = Small::new();
            small.unit("Kepala Dinas", &[one, two]);
            assert_eq!(small.raises(RuleId::SameFunction), is_raised, "{two}");
            let mut apart = Small::new();
            apart.unit("Bidang Satu", &[one]);
            apart.unit("Bidang Dua", &[two]);
            assert!(!apart.raises(RuleId::SameFunction), "only within a unit");
        }
    }
}
