//! The subject of the decree against the one its annex repeats after TENTANG.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;

const ABOUT: &str = "TENTANG ";

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let decree = &study.plan.decree;
    let (subject, heading) = (
        plain(decree.subject.text()),
        plain(decree.annex_heading.text()),
    );
    let annex = heading.split_once(ABOUT).map(|(_, annex)| annex);
    let differs = annex.filter(|annex| !subject.is_empty() && *annex != subject);
    let spots = differs.map(|annex| {
        let annex = annex.to_owned();
        let place = Place::property(decree.id, Property::AnnexHeading);
        (place, Facts::TwoSubjects { subject, annex })
    });
    spots.into_iter().collect()
}

/// In capitals, with single spaces and plain dashes without spaces around them.
fn plain(text: &str) -> String {
    let dashes = text.to_uppercase().replace(['–', '—'], "-");
    let words: Vec<_> = dashes.split_whitespace().collect();
    words.join(" ").replace(" - ", "-")
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::{Small, stated};

    #[test]
    fn subjects_are_compared_without_lines_and_dashes() {
        for (subject, annex, is_raised) in [
            (
                "PENETAPAN IKU\nTAHUN 2021 – 2026",
                "LAMPIRAN\nTENTANG IKU TAHUN 2021-2026",
                true,
            ),
            (
                "PENETAPAN IKU\nTAHUN 2021 – 2026",
                "LAMPIRAN\nTENTANG PENETAPAN IKU TAHUN 2021-2026",
                false,
            ),
            ("PENETAPAN IKU", "LAMPIRAN KEPUTUSAN", false),
            ("", "LAMPIRAN TENTANG IKU", false),
        ] {
            let mut small = Small::new();
            small.plan.decree.subject = stated(subject);
            small.plan.decree.annex_heading = stated(annex);
            assert_eq!(small.raises(RuleId::TwoSubjects), is_raised, "{annex}");
        }
    }
}
