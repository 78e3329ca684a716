//! One regulation at the head of two paragraphs of *Mengingat*.

use super::{Facts, Spot, Study};
use crate::domain::finding::citation::Citation;
use crate::domain::id::EntityId;
use crate::domain::sort::set;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let bases = set(study.plan.decree.legal_bases.iter().map(|it| it.id));
    let mut heads: Vec<(EntityId, &Citation)> = Vec::new();
    let mut spots = Vec::new();
    for (place, citation) in study.citations {
        let paragraph = place.entity;
        if !bases.contains(&paragraph) || heads.last().is_some_and(|(it, _)| *it == paragraph) {
            continue;
        }
        let earlier = heads
            .iter()
            .find(|(_, it)| it.reference.is_same(&citation.reference));
        if let Some((first, _)) = earlier {
            let facts = Facts::CitedTwice {
                reference: citation.reference.clone(),
                first: *first,
            };
            spots.push((*place, facts));
        }
        heads.push((paragraph, citation));
    }
    spots
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn only_heads_of_paragraphs_count() {
        let law = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;";
        let amended = "Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;";
        for (bases, is_raised) in [
            (
                [
                    law,
                    "Undang-undang nomor 23 tahun 2014 tentang Pemerintahan Daerah",
                ],
                true,
            ),
            ([law, amended], false),
            ([law, "Peraturan Pemerintah Nomor 23 Tahun 2014"], false),
        ] {
            let mut small = Small::new();
            small.bases(&bases);
            assert_eq!(small.raises(RuleId::CitedTwice), is_raised, "{bases:?}");
        }
    }
}
