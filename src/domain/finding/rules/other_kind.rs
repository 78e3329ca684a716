//! A regulation under another kind than the table knows it by: same number, year and title.

use super::{Facts, Spot, Study};
use crate::domain::finding::reference::Regulation;
use crate::domain::finding::words::content;
use std::collections::BTreeSet;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let table = study.look.regulations;
    let spots = study.citations.iter().filter_map(|(place, it)| {
        if table
            .iter()
            .any(|known| known.reference.is_same(&it.reference))
        {
            return None;
        }
        let title = words(it.title.as_deref()?);
        let is_meant = |known: &&Regulation| {
            let reference = &known.reference;
            let is_numbered = reference.number == it.reference.number
                && reference.year == it.reference.year
                && reference.kind != it.reference.kind;
            is_numbered && words(&known.title).is_subset(&title)
        };
        let known = table.iter().find(is_meant)?;
        let facts = Facts::OtherKind {
            printed: it.reference.clone(),
            known: known.reference.clone(),
            title: known.title.clone(),
        };
        Some((*place, facts))
    });
    spots.collect()
}

fn words(title: &str) -> BTreeSet<String> {
    content(title, &BTreeSet::new())
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_known_number_and_title_under_another_kind_is_raised() {
        for (basis, is_raised) in [
            (
                "Peraturan Pemerintah Nomor 100 Tahun 2018 tentang Penerapan Standar;",
                true,
            ),
            (
                "Peraturan Menteri Dalam Negeri Nomor 100 Tahun 2018 tentang Penerapan Standar;",
                false,
            ),
            (
                "Peraturan Pemerintah Nomor 100 Tahun 2018 tentang Bahasa Daerah;",
                false,
            ),
            (
                "Peraturan Pemerintah Nomor 100 Tahun 2019 tentang Penerapan Standar;",
                false,
            ),
        ] {
            let mut small = Small::new();
            small.known("Permendagri Nomor 100 Tahun 2018 tentang Penerapan Standar");
            small.bases(&[basis]);
            assert_eq!(small.raises(RuleId::OtherKind), is_raised, "{basis}");
        }
    }
}
