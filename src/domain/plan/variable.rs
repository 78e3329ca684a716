//! Variables: the numbers that units enter.

use super::decree::Item;
use super::things::Thing;
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Breakdown};
use crate::domain::period::Frequency;
use crate::domain::stated::{Assumed, Stated};

/// A variable (*data dasar*).
#[doc(alias = "data dasar")]
#[doc(alias = "variabel")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Variable {
    /// Its identity.
    pub id: EntityId,
    /// Short code, if any.
    pub code: Stated<String>,
    /// As formulas name it.
    pub name: Stated<String>,
    /// *Definisi operasional*: what is counted and how.
    pub definition: Stated<String>,
    /// *Satuan*: orang, keluarga, kejadian …
    #[doc(alias = "satuan")]
    pub unit_of_measure: Stated<String>,
    /// How the year's figure is made, as the plan states it.
    pub aggregation: Stated<Aggregation>,
    /// How it is made where the plan is silent.
    pub assumed_aggregation: Option<Aggregation>,
    /// How often it is entered.
    pub frequency: Frequency,
    /// The periods of a year in which it can be measured, from 1; `None` for all of them.
    ///
    /// An evaluation published in August has no figure for the first two quarters: *belum waktunya diukur*.
    pub measured_in: Option<Vec<u8>>,
    /// Parts that add up to it.
    pub breakdown: Stated<Breakdown>,
    /// A list by which it may be detailed besides; details are compared with the total, not added.
    pub detail: Option<EntityId>,
    /// Units that enter it; empty: *belum ditetapkan*, so every unit sees it.
    #[doc(alias = "penanggung jawab")]
    pub responsible: Vec<EntityId>,
    /// *Sumber data*.
    #[doc(alias = "sumber data")]
    pub data_source: Stated<String>,
}

/// A list by which variables are broken down: kecamatan, kinds of PPKS …
#[doc(alias = "rincian")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Dimension {
    /// Its identity.
    pub id: EntityId,
    /// `Kecamatan`.
    pub name: Stated<String>,
    /// Its items, in order; their label is the code, if there is one.
    pub items: Vec<Item>,
}

impl Thing for Variable {
    fn id(&self) -> EntityId {
        self.id
    }
}

impl Variable {
    /// How the year's figure is made: stated, or assumed (a sum where nobody says anything).
    pub fn yearly(&self) -> Assumed<Aggregation> {
        match self.aggregation.known() {
            Some(aggregation) => Assumed::Stated(*aggregation),
            None => Assumed::Assumed(self.assumed_aggregation.unwrap_or(Aggregation::Sum)),
        }
    }

    /// Whether the period with this place in the year (from 0) is one in which it can be measured.
    pub fn is_measured_in(&self, index: u8) -> bool {
        self.measured_in
            .as_ref()
            .is_none_or(|periods| periods.contains(&(index + 1)))
    }
}
