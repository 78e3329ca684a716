//! A number in the gazette (*Lembaran Negara*) other than the one the table knows.

use super::{Facts, Spot, Study};

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let spots = study.citations.iter().filter_map(|(place, it)| {
        let (printed, _) = it.gazette.as_ref()?;
        let table = study.look.regulations.iter();
        let known = table.filter(|known| known.reference.is_same(&it.reference));
        let known = known.filter_map(|it| it.gazette).next()?;
        (known != *printed).then(|| {
            let facts = Facts::Gazette {
                reference: it.reference.clone(),
                printed: *printed,
                known,
            };
            (*place, facts)
        })
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_gazette_number_is_held_against_the_table() {
        for (number, is_raised) in [("244", false), ("224", true)] {
            let mut small = Small::new();
            small
                .known("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah")
                .gazette = Some(244);
            small.bases(&[&format!("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor {number}, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);")]);
            assert_eq!(small.raises(RuleId::Gazette), is_raised, "{number}");
        }
    }
}
