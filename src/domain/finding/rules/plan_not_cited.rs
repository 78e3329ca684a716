//! A dictum that refers to the strategic plan (*Renstra*), while neither it nor the medium-term plan (*RPJMD*) is
//! among what the decree rests on.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;

/// The strategic plan and the plan above it, as documents name them.
const PLANS: [&str; 4] = [
    "renstra",
    "rencana strategis",
    "rpjmd",
    "rencana pembangunan jangka menengah",
];

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let decree = &study.plan.decree;
    let named = |text: &str| {
        let small = text.to_lowercase();
        PLANS.into_iter().find(|plan| small.contains(plan))
    };
    let mut bases = decree.legal_bases.iter().chain(&decree.considerations);
    if decree.legal_bases.is_empty() || bases.any(|it| named(it.text.text()).is_some()) {
        return Vec::new();
    }
    let spots = decree.dictums.iter().filter_map(|dictum| {
        let word = named(dictum.text.text())?.to_owned();
        let place = Place::property(dictum.id, Property::Text);
        Some((place, Facts::PlanNotCited { word }))
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_plan_that_a_dictum_names_stands_among_the_bases() {
        let law = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;";
        let plan = "Perda Nomor 3 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah;";
        for (dictum, bases, is_raised) in [
            ("Evaluasi sesuai dengan dokumen renstra.", vec![law], true),
            (
                "Evaluasi sesuai dengan dokumen renstra.",
                vec![law, plan],
                false,
            ),
            ("Keputusan ini mulai berlaku.", vec![law], false),
            ("Evaluasi sesuai dengan dokumen renstra.", vec![], false),
        ] {
            let mut small = Small::new();
            small.bases(&bases);
            small.dictum(dictum);
            assert_eq!(
                small.raises(RuleId::PlanNotCited),
                is_raised,
                "{dictum} {bases:?}"
            );
        }
    }
}
