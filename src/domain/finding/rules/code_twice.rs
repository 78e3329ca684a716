//! Two programmes, activities or sub-activities with one code, in whichever of its written forms.

use super::{Facts, Place, Property, Spot, Study};
use crate::domain::budget::Code;
use crate::domain::id::EntityId;
use std::collections::BTreeMap;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut first: BTreeMap<Code, EntityId> = BTreeMap::new();
    let coded = study.plan.programs.iter();
    let coded = coded.filter_map(|it| Some((it.id, it.code.text().parse::<Code>().ok()?)));
    let spots = coded.filter_map(|(id, code)| {
        let other = *first.entry(code).or_insert(id);
        (other != id).then(|| {
            let code = code.to_string();
            let at = Place::property(id, Property::Code);
            (at, Facts::CodeTwice { code, other })
        })
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::{Small, stated};

    #[test]
    fn one_code_of_two_things_is_raised_whatever_its_form() {
        for (one, other, is_raised) in [
            ("1.06.06.2.01.01", "1.06.06.2.01.02", false),
            ("1.06.06.2.01.01", "1.06.06.02.01.0001", true),
            ("1.06.06", "1.06.06.2.01", false),
            ("", "", false),
            ("lama", "lama", false),
        ] {
            let mut small = Small::new();
            for code in [one, other] {
                small.program("Sub kegiatan", None);
                let last = small.plan.programs.len() - 1;
                small.plan.programs[last].code = stated(code);
            }
            assert_eq!(small.raises(RuleId::CodeTwice), is_raised, "{one} {other}");
        }
    }
}
