//! One regulation under two titles in the same document. A title that merely goes on or breaks off is the same.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::reference::Reference;
use crate::domain::finding::words::words;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut known: Vec<(&Reference, &str, Place)> = Vec::new();
    let mut spots = Vec::new();
    for (here, citation) in study.citations {
        let Some(title) = citation.title.as_deref() else {
            continue;
        };
        match known
            .iter()
            .find(|(it, ..)| it.is_same(&citation.reference))
        {
            None => known.push((&citation.reference, title, *here)),
            Some((_, first, place)) if differ(first, title) => {
                let facts = Facts::TwoTitles {
                    reference: citation.reference.clone(),
                    titles: [(*first).to_owned(), title.to_owned()],
                    first: *place,
                };
                spots.push((*here, facts));
            }
            Some(_) => {}
        }
    }
    spots
}

fn differ(one: &str, two: &str) -> bool {
    let fold = |text: &str| -> Vec<_> { words(text).map(|it| it.text.to_lowercase()).collect() };
    let (one, two) = (fold(one), fold(two));
    !one.starts_with(&two) && !two.starts_with(&one)
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn titles_are_compared_by_their_words() {
        let first = "Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan dan Evaluasi Rencana;";
        for (second, is_raised) in [
            (
                "Permendagri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah No. 8 Tahun 2008 tentang Tahapan, Pengendalian dan Evaluasi Rencana;",
                true,
            ),
            (
                "Permendagri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah No. 8 Tahun 2008 tentang Tahapan dan Evaluasi Rencana Daerah;",
                false,
            ),
            (
                "Peraturan Pemerintah Nomor 8 Tahun 2008 tentang tahapan, dan evaluasi rencana",
                false,
            ),
            ("Peraturan Pemerintah Nomor 8 Tahun 2008;", false),
        ] {
            let mut small = Small::new();
            small.bases(&[first, second]);
            assert_eq!(small.raises(RuleId::TwoTitles), is_raised, "{second}");
        }
    }
}
