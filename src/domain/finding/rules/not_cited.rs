//! A regulation on which a decree on key performance indicators rests, by the table, and which is not cited.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;
use crate::domain::finding::reference::Regulation;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let (decree, Some(signed)) = (&study.plan.decree, study.judged_on()) else {
        return Vec::new();
    };
    // A decree whose paragraphs nobody entered has nothing to be compared with.
    if decree.legal_bases.is_empty() {
        return Vec::new();
    }
    let is_cited = |it: &Regulation| {
        let mut cited = study.citations.iter();
        cited.any(|(_, citation)| citation.reference.is_same(&it.reference))
    };
    let applies = |it: &&Regulation| {
        let is_replaced = it
            .replaced_by
            .as_ref()
            .is_some_and(|by| by.year <= signed.year());
        it.is_basis && it.reference.year <= signed.year() && !is_replaced
    };
    let missing = study
        .look
        .regulations
        .iter()
        .filter(applies)
        .filter(|it| !is_cited(it));
    let spots = missing.map(|it| {
        let facts = Facts::NotCited {
            reference: it.reference.clone(),
            title: it.title.clone(),
        };
        (Place::property(decree.id, Property::LegalBases), facts)
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;
    use crate::domain::stated::Stated;

    #[test]
    fn a_basis_in_force_that_is_not_cited_is_raised() {
        let other = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;";
        let basis = "Peraturan Presiden Nomor 29 Tahun 2014 tentang Akuntabilitas;";
        for (signed, bases, is_raised) in [
            ("2021-09-08", vec![other], true),
            ("2021-09-08", vec![other, basis], false),
            ("2013-09-08", vec![other], false),
            ("2021-09-08", vec![], false),
        ] {
            let mut small = Small::new();
            small
                .known("Peraturan Presiden Nomor 29 Tahun 2014 tentang Akuntabilitas")
                .is_basis = true;
            small.plan.decree.date = Stated::Is(signed.parse().unwrap());
            small.bases(&bases);
            assert_eq!(
                small.raises(RuleId::NotCited),
                is_raised,
                "{signed} {bases:?}"
            );
        }
    }
}
