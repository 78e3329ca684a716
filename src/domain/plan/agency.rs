//! The agency, its units and their mandates.

use super::decree::Item;
use crate::domain::id::EntityId;
use crate::domain::kind::{Cap, RoundingPolicy};
use crate::domain::stated::Stated;

/// The agency (*perangkat daerah*) whose plan this is.
#[doc(alias = "perangkat daerah")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Agency {
    /// Also the stable token that tells one agency's files from another's.
    pub id: EntityId,
    /// `Dinas Sosial Kabupaten Lombok Tengah`.
    pub name: Stated<String>,
    /// `Dinas Sosial`.
    pub short_name: Stated<String>,
    /// `Kabupaten Lombok Tengah`.
    pub region: Stated<String>,
    /// First line of the letterhead (*kop surat*): `PEMERINTAH KABUPATEN LOMBOK TENGAH`.
    #[doc(alias = "kop surat")]
    pub government: Stated<String>,
    /// Last line of the letterhead.
    pub address: Stated<String>,
    /// Position of its head, who signs for it.
    pub head_position: Stated<String>,
    /// Name of its head; never a personal number.
    pub head_name: Stated<String>,
    /// The largest achievement that reports show.
    pub cap: Cap,
    /// From which R achievements are computed.
    pub rounding: RoundingPolicy,
    /// The scale by which achievements are rated.
    pub rating_scale: Option<EntityId>,
}

/// An organisational unit (*unit kerja*).
#[doc(alias = "unit kerja")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Unit {
    /// Its identity.
    pub id: EntityId,
    /// As the decree heads it: `Kepala Bidang Rehabilitasi Sosial`.
    pub name: Stated<String>,
    /// As people call the unit: `Bidang Rehabilitasi Sosial`.
    pub called: Stated<String>,
    /// What it is there for.
    pub mandate: Mandate,
}

/// What a unit is there for (*tugas pokok dan fungsi*).
#[doc(alias = "tugas pokok dan fungsi")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Mandate {
    /// `Tugas Pokok` or `Tugas`, as the decree heads it.
    pub heading: Stated<String>,
    /// The duty (*tugas pokok*).
    #[doc(alias = "tugas pokok")]
    pub duty: Stated<String>,
    /// The functions (*fungsi*), in order.
    #[doc(alias = "fungsi")]
    pub functions: Vec<Item>,
}

impl Unit {
    /// What people call it, else its name in the decree.
    pub fn short_name(&self) -> &str {
        match self.called.text() {
            "" => self.name.text(),
            called => called,
        }
    }
}
