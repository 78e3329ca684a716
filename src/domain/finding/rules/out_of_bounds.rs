//! A figure that cannot be: a count below zero, half a person, a share above 100 per cent.

use super::{Facts, Place, Spot, Study};
use crate::domain::amount::Decimal;
use crate::domain::finding::entered::{numbers, years};
use crate::domain::finding::facts::Bound;
use crate::domain::plan::Variable;

/// What is counted whole, by the first word of the unit of measure.
const WHOLE: &[&str] = &[
    "anak",
    "bayi",
    "bidang",
    "dokumen",
    "desa",
    "ibu",
    "jiwa",
    "kasus",
    "kecamatan",
    "kegiatan",
    "kejadian",
    "keluarga",
    "kelompok",
    "kelurahan",
    "kk",
    "kpm",
    "laporan",
    "lembaga",
    "orang",
    "pengaduan",
    "peserta",
    "puskesmas",
    "rumah",
    "sekolah",
    "siswa",
    "unit",
];

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for variable in &study.plan.variables {
        for part in study.plan.parts(variable) {
            let cells = years(study).flat_map(|year| numbers(study, variable, part, year));
            let odd = cells.filter_map(|(period, value)| {
                let bound = bound(variable, value)?;
                let facts = Facts::OutOfBounds { value, bound };
                Some((Place::cell(variable.id, period, part), facts))
            });
            spots.extend(odd);
        }
    }
    spots
}

fn bound(variable: &Variable, value: Decimal) -> Option<Bound> {
    let unit = variable.unit_of_measure.text().trim().to_lowercase();
    let is_whole = unit
        .split(' ')
        .next()
        .is_some_and(|word| WHOLE.contains(&word));
    match unit.as_str() {
        // Growth may be negative; a share of a whole is at most the whole.
        "%" => (value > Decimal::ONE_HUNDRED).then_some(Bound::AboveHundred),
        _ if is_whole && value < Decimal::ZERO => Some(Bound::Negative),
        _ if is_whole && !value.fract().is_zero() => Some(Bound::Fraction),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::facts::Bound;
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};

    #[test]
    fn what_cannot_be_is_raised() {
        for (unit, value, expected) in [
            ("orang", "12", None),
            ("orang", "12.5", Some(Bound::Fraction)),
            ("keluarga (KPM)", "-3", Some(Bound::Negative)),
            ("%", "100", None),
            ("%", "100.01", Some(Bound::AboveHundred)),
            ("%", "-3.5", None),
            ("jam", "12.5", None),
            ("-", "-12.5", None),
        ] {
            let mut small = Small::new();
            small.variables(&format!("Korban {unit}"));
            small.enter("Korban", 2024, value);
            let found = small.facts(RuleId::OutOfBounds).pop().map(|it| match it {
                Facts::OutOfBounds { bound, .. } => bound,
                other => panic!("{other:?}"),
            });
            assert_eq!(found, expected, "{value} {unit}");
        }
    }
}
