//! A code that does not begin with the code of what its thing is a part of.

use super::{Facts, Place, Property, Spot, Study};
use crate::domain::budget::Code;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let programs = study.plan.programs.iter();
    let spots = programs.filter_map(|it| {
        let whole = study.plan.program(it.parent?)?;
        let code: Code = it.code.text().parse().ok()?;
        let above: Code = whole.code.text().parse().ok()?;
        (code.parent() != Some(above)).then(|| {
            let facts = Facts::CodeApart {
                code: code.to_string(),
                whole: above.to_string(),
            };
            (Place::property(it.id, Property::Code), facts)
        })
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::{Small, stated};

    #[test]
    fn a_part_has_the_code_of_its_whole_before_its_own() {
        for (whole, part, is_raised) in [
            ("1.06.06", "1.06.06.2.01", false),
            ("1.06.06", "1.06.06.02.01", false),
            ("1.06.06", "1.06.04.2.01", true),
            ("1.06.06.2.01", "1.06.06.2.02.0001", true),
            ("1.06.06", "1.06.06.2.01.0001", true),
            ("", "1.06.04.2.01", false),
            ("1.06.06", "", false),
        ] {
            let mut small = Small::new();
            let program = small.program("Program", None);
            small.program("Kegiatan", Some(program));
            small.plan.programs[0].code = stated(whole);
            small.plan.programs[1].code = stated(part);
            assert_eq!(small.raises(RuleId::CodeApart), is_raised, "{whole} {part}");
        }
    }
}
