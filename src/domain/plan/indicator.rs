//! Goals, objectives and what measures them.

use super::things::Thing;
use crate::domain::id::EntityId;
use crate::domain::kind::Polarity;
use crate::domain::period::{Frequency, Period};
use crate::domain::stated::{Assumed, Stated};
use crate::domain::target::TargetValue;
use std::collections::BTreeMap;

/// A goal (*tujuan*).
#[doc(alias = "tujuan")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Goal {
    /// Its identity.
    pub id: EntityId,
    /// As the decree words it.
    pub name: Stated<String>,
    /// Its objectives, in order.
    pub objectives: Vec<Objective>,
}

/// An objective (*sasaran*), with the strategy and policy direction that the decree puts beside it.
#[doc(alias = "sasaran")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Objective {
    /// Its identity.
    pub id: EntityId,
    /// As the decree words it.
    pub name: Stated<String>,
    /// *Strategi*.
    #[doc(alias = "strategi")]
    pub strategy: Stated<String>,
    /// *Arah kebijakan*.
    #[doc(alias = "arah kebijakan")]
    pub policy_direction: Stated<String>,
}

/// A formula as written, and which variable each of its names meant when it was written.
///
/// The bindings win over names, so that renaming a variable breaks nothing.
#[doc(alias = "formulasi")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Formulation {
    /// As people wrote it.
    pub text: String,
    /// Name as it stands in the text → variable.
    pub bindings: Vec<(String, EntityId)>,
}

/// A performance indicator (*indikator kinerja*) on a goal, objective, programme, activity or sub-activity.
#[doc(alias = "indikator kinerja")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Indicator {
    /// Its identity.
    pub id: EntityId,
    /// What it measures: a goal, an objective, a programme …
    pub parent: EntityId,
    /// `IKU 1`.
    #[doc(alias = "kode")]
    pub code: Stated<String>,
    /// As the decree words it.
    pub name: Stated<String>,
    /// *Definisi operasional*.
    #[doc(alias = "definisi operasional")]
    pub definition: Stated<String>,
    /// *Alasan pemilihan*.
    #[doc(alias = "alasan pemilihan")]
    pub rationale: Stated<String>,
    /// *Formulasi*.
    #[doc(alias = "formulasi")]
    pub formula: Stated<Formulation>,
    /// *Satuan*; `%` or `Persen` makes the figure a percentage in points.
    #[doc(alias = "satuan")]
    pub unit_of_measure: Stated<String>,
    /// Direction, as the plan states it.
    pub polarity: Stated<Polarity>,
    /// Direction assumed where the plan is silent.
    pub assumed_polarity: Option<Polarity>,
    /// Decimals with which R and achievements print; 2 where the plan does not say.
    pub precision: Stated<u32>,
    /// *Sumber data*.
    #[doc(alias = "sumber data")]
    pub data_source: Stated<String>,
    /// *Penanggung jawab*.
    #[doc(alias = "penanggung jawab")]
    pub responsible: Vec<EntityId>,
    /// *Tanggal penyerahan data*.
    #[doc(alias = "tanggal penyerahan")]
    pub submission: Stated<String>,
    /// *Standar nasional*.
    #[doc(alias = "standar nasional")]
    pub national_standard: Stated<String>,
    /// The functions of units' mandates that it covers.
    pub covers: Vec<EntityId>,
    /// The indicators of the strategic plan before that it continues.
    pub continues: Vec<EntityId>,
    /// Why its series breaks there (*patahan seri*), where the figures cannot be compared.
    #[doc(alias = "patahan seri")]
    pub series_break: Stated<String>,
    /// Ordinal scale, for indicators compared by rank.
    pub ordinal_scale: Option<EntityId>,
    /// *Kondisi awal*, by year.
    #[doc(alias = "kondisi awal")]
    pub baseline: BTreeMap<u16, Stated<TargetValue>>,
    /// Targets by year and, where an action plan sets them, by quarter or month.
    pub targets: BTreeMap<Period, Stated<TargetValue>>,
}

/// The sign that targets of percentages are printed with.
const PERCENT_SIGN: &str = "%";

/// Whether a unit of measure (*satuan*) says that figures are percentages: `%`, `Persen`.
pub fn is_percent(unit: &str) -> bool {
    let unit = unit.trim();
    unit == PERCENT_SIGN || unit.eq_ignore_ascii_case("persen")
}

impl Thing for Indicator {
    fn id(&self) -> EntityId {
        self.id
    }
}

impl Indicator {
    /// Direction, stated or assumed; higher is better where nobody says anything.
    pub fn direction(&self) -> Assumed<Polarity> {
        match self.polarity.known() {
            Some(polarity) => Assumed::Stated(*polarity),
            None => Assumed::Assumed(self.assumed_polarity.unwrap_or(Polarity::Higher)),
        }
    }

    /// Its code, else its name.
    pub fn short_name(&self) -> &str {
        match self.code.text() {
            "" => self.name.text(),
            code => code,
        }
    }

    /// Whether its figure is a percentage: by its unit of measure, else by the `%` its targets are printed with.
    pub fn is_percentage(&self) -> bool {
        match self.unit_of_measure.first() {
            Some(unit) => is_percent(unit),
            None => self.targets.values().filter_map(Stated::first).any(|target| {
                matches!(target, TargetValue::Number(q)
                    if q.printed.as_deref().is_some_and(|text| text.trim_end().ends_with(PERCENT_SIGN)))
            }),
        }
    }

    /// Decimals with which R and achievements print.
    pub fn decimals(&self) -> u32 {
        self.precision.known().copied().unwrap_or(2)
    }

    /// The target for exactly this period.
    pub fn target(&self, period: Period) -> &Stated<TargetValue> {
        self.targets.get(&period).unwrap_or(&Stated::Not)
    }

    /// The rhythm of its targets within the year: the finest that an action plan sets.
    pub fn target_frequency(&self) -> Frequency {
        self.targets
            .keys()
            .map(|period| period.frequency())
            .max()
            .unwrap_or(Frequency::Yearly)
    }
}

#[cfg(test)]
mod tests {
    use super::is_percent;

    #[test]
    fn percentages_are_told_by_their_unit() {
        for unit in ["%", " % ", "Persen", "persen"] {
            assert!(is_percent(unit), "{unit}");
        }
        for unit in ["", "orang", "persen poin", "% orang"] {
            assert!(!is_percent(unit), "{unit}");
        }
    }
}
