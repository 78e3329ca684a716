//! A figure that cannot be: a count below zero, half a person, a share above 100 per cent.

use super::{Facts, OneVariable, Place, Spot};
use crate::domain::amount::Decimal;
use crate::domain::finding::facts::Bound;

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

pub fn check(one: &OneVariable<'_>) -> Vec<Spot> {
    let unit = one.it.unit_of_measure.text().trim().to_lowercase();
    let first = unit.split(' ').next().unwrap_or_default();
    let is_whole = WHOLE.contains(&first);
    let odd = one.numbers.iter().filter_map(|it| {
        let value = it.value;
        let bound = match unit.as_str() {
            // Growth may be negative; a share of a whole is at most the whole.
            "%" if value > Decimal::ONE_HUNDRED => Bound::AboveHundred,
            _ if is_whole && value < Decimal::ZERO => Bound::Negative,
            _ if is_whole && value.scale() > 0 && !value.fract().is_zero() => Bound::Fraction,
            _ => return None,
        };
        let facts = Facts::OutOfBounds { value, bound };
        Some((Place::cell(one.it.id, it.period, it.part), facts))
    });
    odd.collect()
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
