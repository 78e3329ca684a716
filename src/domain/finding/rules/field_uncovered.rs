//! A field that a unit's duty lists (*urusan perencanaan, keuangan …*) and no unit below it owns, while others of
//! the list are owned there.

use super::idle_unit::is_subordinate;
use super::{Facts, Place, Spot, Study};
use crate::domain::finding::place::Property;
use crate::domain::plan::Unit;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let units = &study.plan.units;
    let spots = units.iter().enumerate().filter_map(|(place, unit)| {
        let below: Vec<_> = units[place + 1..]
            .iter()
            .take_while(|it| is_subordinate(it))
            .collect();
        let fields = fields(unit.mandate.duty.text());
        let owned = |field: &String| below.iter().any(|it| owns(it, field));
        let open: Vec<_> = fields.iter().filter(|it| !owned(it)).cloned().collect();
        // Where none is owned below, the unit keeps them all itself.
        if is_subordinate(unit) || open.is_empty() || open.len() == fields.len() {
            return None;
        }
        let field = open.join(", ");
        let place = Place::property(unit.id, Property::Duty);
        Some((place, Facts::FieldUncovered { field }))
    });
    spots.collect()
}

/// The fields that follow `urusan`, in small letters; none where it is no list.
fn fields(duty: &str) -> Vec<String> {
    let small = duty.to_lowercase();
    let Some((_, list)) = small.split_once("urusan ") else {
        return Vec::new();
    };
    let list = list
        .split(['.', ';'])
        .next()
        .unwrap_or_default()
        .replace(" dan ", ", ");
    let fields = list.split(',').map(|it| it.trim().to_owned());
    let fields: Vec<_> = fields.filter(|it| !it.is_empty()).collect();
    // Longer parts are clauses of a sentence.
    let is_list = fields.len() > 1 && fields.iter().all(|it| it.split(' ').count() <= 3);
    if is_list { fields } else { Vec::new() }
}

fn owns(unit: &Unit, field: &str) -> bool {
    let functions = unit.mandate.functions.iter().map(|it| it.text.text());
    let texts = [unit.name.text(), unit.mandate.duty.text()];
    let mut all = texts.into_iter().chain(functions);
    all.any(|it| it.to_lowercase().contains(field))
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::{Small, stated};
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn a_listed_field_that_nobody_below_owns_is_asked_about() {
        for (duty, expected) in [
            (
                "Memimpin urusan perencanaan, keuangan dan umum;",
                Some("perencanaan"),
            ),
            ("Memimpin urusan keuangan dan umum;", None),
            ("Memimpin urusan hukum dan humas;", None),
            (
                "Membantu Bupati dalam urusan pemerintahan yang menjadi kewenangan daerah",
                None,
            ),
            ("Memimpin dinas", None),
        ] {
            let mut small = Small::new();
            small.unit("Sekretaris", &[]);
            small.unit("Kepala Sub Bagian Umum dan Keuangan", &[]);
            small.plan.units[0].mandate.duty = stated(duty);
            let found = small
                .facts(RuleId::FieldUncovered)
                .pop()
                .map(|it| match it {
                    Facts::FieldUncovered { field } => field,
                    other => panic!("{other:?}"),
                });
            assert_eq!(found.as_deref(), expected, "{duty}");
        }
    }
}
