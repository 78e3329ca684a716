//! A unit with functions of its own that answers for no indicator, carries out no programme and enters no figure,
//! once others do.
//!
//! The first unit is the head, who answers for everything; a unit below another (*sub bagian*, *seksi*) answers
//! through it.

use super::{Facts, Place, Spot, Study};
use crate::domain::plan::Unit;
use crate::domain::sort::set;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let plan = study.plan;
    if plan.indicators.iter().all(|it| it.responsible.is_empty()) {
        return Vec::new();
    }
    let indicators = plan.indicators.iter().flat_map(|it| &it.responsible);
    let variables = plan.variables.iter().flat_map(|it| &it.responsible);
    let programs = plan.programs.iter().flat_map(|it| &it.responsible);
    let busy = set(indicators.chain(variables).chain(programs));
    let idle = plan.units.iter().skip(1).filter(|it| {
        !it.mandate.functions.is_empty() && !busy.contains(&it.id) && !is_subordinate(it)
    });
    idle.map(|it| (Place::of(it.id), Facts::IdleUnit)).collect()
}

/// Whether a unit stands below the one before it, by its name.
pub fn is_subordinate(unit: &Unit) -> bool {
    let name = unit.name.text().to_lowercase();
    let name = name.strip_prefix("kepala ").unwrap_or(&name);
    ["sub ", "subbagian", "subbidang", "seksi "]
        .iter()
        .any(|it| name.starts_with(it))
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::{Small, id};
    use crate::domain::finding::{Place, RuleId};
    use crate::domain::kind::EntityKind;
    use crate::domain::plan::Program;
    use crate::domain::stated::Stated;

    #[test]
    fn a_division_without_anything_to_answer_for_is_raised_once_others_answer() {
        let mut small = Small::new();
        small.unit("Kepala Dinas", &["Perumusan kebijakan"]);
        let busy = small.unit("Kepala Bidang Satu", &["Pelaksanaan layanan"]);
        let idle = small.unit("Kepala Bidang Dua", &["Pelaksanaan pembinaan"]);
        small.unit("Kepala Sub Bagian Umum", &["Pelaksanaan tata usaha"]);
        small.unit("Kelompok Jabatan Fungsional", &[]);
        small.indicator("Satu", "A", "%", "", "80");
        assert!(!small.raises(RuleId::IdleUnit), "nobody answers yet");
        small.plan.indicators[0].responsible = vec![busy];
        let places: Vec<_> = small
            .found(RuleId::IdleUnit)
            .into_iter()
            .map(|it| it.0)
            .collect();
        assert_eq!(places, [Place::of(idle)]);
        small.plan.programs.push(Program {
            id: id(900),
            kind: EntityKind::Program,
            parent: None,
            code: Stated::Not,
            name: Stated::Not,
            responsible: vec![idle],
            supports: Vec::new(),
        });
        assert!(!small.raises(RuleId::IdleUnit), "a programme is enough");
    }
}
