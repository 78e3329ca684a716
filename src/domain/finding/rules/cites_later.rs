//! A regulation that is younger than the decree that cites it.

use super::{Facts, Spot, Study};

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let Some(signed) = study.signed() else {
        return Vec::new();
    };
    let cited = study.citations.iter().filter(|(_, it)| match it.dated {
        Some(day) => day > signed,
        None => it.reference.year > signed.year(),
    });
    let spots = cited.map(|(place, it)| {
        let facts = Facts::CitesLater {
            reference: it.reference.clone(),
            dated: it.dated,
            signed,
        };
        (*place, facts)
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;
    use crate::domain::stated::Stated;

    #[test]
    fn a_citation_from_the_future_is_raised() {
        for (basis, is_raised) in [
            (
                "Peraturan Bupati Contoh Nomor 77 Tahun 2021 tentang Tugas Tanggal 1 Desember 2021;",
                true,
            ),
            (
                "Peraturan Bupati Contoh Nomor 77 Tahun 2021 tentang Tugas Tanggal 1 Juni 2021;",
                false,
            ),
            (
                "Peraturan Bupati Contoh Nomor 77 Tahun 2021 tentang Tugas;",
                false,
            ),
            (
                "Peraturan Bupati Contoh Nomor 7 Tahun 2022 tentang Tugas;",
                true,
            ),
            ("Rencana Strategis Tahun 2021-2026", false),
        ] {
            let mut small = Small::new();
            small.plan.decree.date = Stated::Is("2021-09-08".parse().unwrap());
            small.bases(&[basis]);
            assert_eq!(small.raises(RuleId::CitesLater), is_raised, "{basis}");
        }
    }
}
