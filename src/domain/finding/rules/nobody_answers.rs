//! No unit answers for any indicator.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let indicators = &study.plan.indicators;
    if indicators.is_empty() || indicators.iter().any(|it| !it.responsible.is_empty()) {
        return Vec::new();
    }
    let facts = Facts::NobodyAnswers {
        indicators: indicators.len(),
    };
    vec![(
        Place::property(study.plan.agency.id, Property::Responsible),
        facts,
    )]
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn one_indicator_with_an_answer_is_enough() {
        let mut small = Small::new();
        assert!(
            !small.raises(RuleId::NobodyAnswers),
            "nothing to answer for"
        );
        small.indicator("Satu", "A", "%", "", "80");
        small.indicator("Dua", "A", "%", "", "80");
        assert!(small.raises(RuleId::NobodyAnswers));
        let unit = small.unit("Bidang Satu", &["Pelaksanaan layanan"]);
        small.plan.indicators[1].responsible = vec![unit];
        assert!(!small.raises(RuleId::NobodyAnswers));
    }
}
