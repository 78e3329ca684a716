//! Performance agreements (*perjanjian kinerja*): who promises to whom.
//!
//! The head of the agency promises to the head of the region, heads of units to the head of the agency, and heads of
//! sub-divisions of the secretariat to the secretary. Groups of functional officials sign none: each of them
//! has a plan of their own, which is no document of the agency.

use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Agency, Plan, Unit};
use crate::log::{Attribute, Key};

/// Above whom somebody stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Superior {
    /// The head of the region (*Bupati*, *Wali Kota*, *Gubernur*).
    #[doc(alias = "Bupati")]
    Region,
    /// Whoever heads this unit.
    Unit(EntityId),
}

/// Why an agreement is amended: the three grounds of PermenPANRB 53/2014.
pub const GROUNDS: [&str; 3] = [
    "pergantian atau mutasi pejabat",
    "perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran (perubahan program, kegiatan, atau alokasi anggaran)",
    "perubahan prioritas atau asumsi yang berakibat secara signifikan pada pencapaian tujuan dan sasaran",
];

/// Where the ground is stated on which the agreement of a unit's head is amended in a year.
pub const fn ground_key(unit: EntityId, year: u16) -> Key {
    Key::always(unit, Attribute::Ground).in_period(Period::Year(year))
}

/// What names of functional groups hold.
const FUNCTIONAL: &str = "jabatan fungsional";
/// How sub-divisions of the secretariat are named.
const SUB_DIVISIONS: [&str; 3] = ["sub bagian", "subbagian", "kasubbag"];
/// How the secretariat is named.
const SECRETARIAT: &str = "sekretari";

/// The units whose heads sign an agreement, in the order of the decree.
pub fn signing_units(plan: &Plan) -> impl Iterator<Item = &Unit> {
    plan.units.iter().filter(|unit| !is_functional(unit))
}

/// To whom the head of a unit promises; `None` where they sign nothing.
pub fn superior(plan: &Plan, unit: EntityId) -> Option<Superior> {
    let own = plan.unit(unit).filter(|unit| !is_functional(unit))?;
    let head = plan.units.first()?.id;
    if own.id == head {
        return Some(Superior::Region);
    }
    let secretary = plan.units.iter().find(|it| named(it, SECRETARIAT));
    let is_below = SUB_DIVISIONS.iter().any(|name| named(own, name));
    let above = secretary.filter(|_| is_below).map(|it| it.id);
    Some(Superior::Unit(above.unwrap_or(head)))
}

/// The office of the head of the region, by what the region is called.
pub fn office_of_region(agency: &Agency) -> String {
    let region = agency.region.text();
    let offices = [
        ("Kabupaten ", "Bupati "),
        ("Kota ", "Wali Kota "),
        ("Provinsi ", "Gubernur "),
    ];
    let office = offices.into_iter().find_map(|(kind, office)| {
        let name = region.strip_prefix(kind)?;
        Some(format!("{office}{name}"))
    });
    office.unwrap_or_else(|| "Kepala Daerah".to_owned())
}

fn is_functional(unit: &Unit) -> bool {
    named(unit, FUNCTIONAL)
}

fn named(unit: &Unit, part: &str) -> bool {
    unit.name.text().to_lowercase().contains(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::decree;
    use crate::domain::stated::Stated;

    #[test]
    fn each_official_promises_to_whoever_is_above_them() {
        let workspace = decree();
        let plan = workspace.current_plan().unwrap();
        let above = |unit: &Unit| match superior(plan, unit.id) {
            None => "–".to_owned(),
            Some(Superior::Region) => office_of_region(&plan.agency),
            Some(Superior::Unit(above)) => plan.unit(above).unwrap().name.text().to_owned(),
        };
        let all: Vec<_> = plan.units.iter().map(above).collect();
        assert_eq!(
            all,
            [
                "Bupati Lombok Tengah",
                "Kepala Dinas",
                "Sekretaris",
                "Kepala Dinas",
                "Kepala Dinas",
                "Kepala Dinas",
                "–",
                "Kepala Dinas",
            ]
        );
        assert_eq!(signing_units(plan).count(), 7);
    }

    #[test]
    fn the_head_of_a_region_is_called_by_its_kind() {
        for (region, office) in [
            ("Kabupaten Lombok Tengah", "Bupati Lombok Tengah"),
            ("Kota Mataram", "Wali Kota Mataram"),
            (
                "Provinsi Nusa Tenggara Barat",
                "Gubernur Nusa Tenggara Barat",
            ),
            ("", "Kepala Daerah"),
        ] {
            let agency = Agency {
                region: Stated::Is(region.to_owned()),
                ..Agency::default()
            };
            assert_eq!(office_of_region(&agency), office);
        }
    }
}
