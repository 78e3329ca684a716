//! A basis that had been replaced before the year in which the decree was signed, or would be signed now. Within that year the table, which
//! knows years only, says nothing.

use super::{Facts, Spot, Study};
use crate::domain::sort::set;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let Some(signed) = study.judged_on() else {
        return Vec::new();
    };
    let bases = set(study.plan.decree.legal_bases.iter().map(|it| it.id));
    let cited = study
        .citations
        .iter()
        .filter(|(place, it)| bases.contains(&place.entity) && !it.is_nested);
    let spots = cited.filter_map(|(place, it)| {
        let table = study.look.regulations.iter();
        let mut known = table.filter(|known| known.reference.is_same(&it.reference));
        let by = known.find_map(|it| it.replaced_by.clone())?;
        (by.year < signed.year()).then(|| {
            let reference = it.reference.clone();
            (*place, Facts::Superseded { reference, by })
        })
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;
    use crate::domain::stated::Stated;

    #[test]
    fn a_basis_replaced_in_an_earlier_year_is_raised() {
        for (signed, is_raised) in [
            ("2018-09-08", false),
            ("2019-12-31", false),
            ("2020-01-02", true),
            // A draft is judged by the day of looking at it.
            ("", true),
        ] {
            let mut small = Small::new();
            let by = small
                .known("Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Keuangan")
                .reference
                .clone();
            small
                .known("Peraturan Pemerintah Nomor 58 Tahun 2005 tentang Keuangan")
                .replaced_by = Some(by);
            small.plan.decree.date = signed.parse().map_or(Stated::Not, Stated::Is);
            small.plan.decree.is_enacted = !signed.is_empty();
            small.bases(&["Peraturan Pemerintah Nomor 58 Tahun 2005 tentang Keuangan;"]);
            assert_eq!(small.raises(RuleId::Superseded), is_raised, "{signed}");
        }
    }
}
