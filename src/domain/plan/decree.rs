//! The decree that enacts a version of the plan.

use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::stated::Stated;

/// One paragraph of a list: a function, a consideration, a regulation, a dictum, a copy recipient.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Item {
    /// Its identity.
    pub id: EntityId,
    /// `KESATU` for a dictum; empty where the list is numbered by position.
    pub label: Stated<String>,
    /// The paragraph.
    pub text: Stated<String>,
}

/// A decree (*keputusan*): one version of the plan with its number, date and ground.
#[doc(alias = "keputusan")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Decree {
    /// Also names the version of the plan.
    pub id: EntityId,
    /// The version this one amends; `None` for the first.
    #[doc(alias = "perubahan")]
    pub amends: Option<EntityId>,
    /// The version that this one follows as the first of another strategic plan (*renstra*): its goals and
    /// indicators are new ones, which may continue old ones.
    #[doc(alias = "renstra")]
    pub succeeds: Option<EntityId>,
    /// Head of the document: `KEPUTUSAN KEPALA DINAS SOSIAL` …
    pub heading: Stated<String>,
    /// `42.a TAHUN 2021`.
    #[doc(alias = "nomor")]
    pub number: Stated<String>,
    /// What it is about (*tentang*).
    #[doc(alias = "tentang")]
    pub subject: Stated<String>,
    /// Who decrees: `KEPALA DINAS SOSIAL KABUPATEN LOMBOK TENGAH`.
    pub office: Stated<String>,
    /// Day it was signed.
    #[doc(alias = "tanggal penetapan")]
    pub date: Stated<Date>,
    /// First day it applies; the day it was signed where it does not say otherwise.
    #[doc(alias = "mulai berlaku")]
    pub effective: Stated<Date>,
    /// Whether it has been signed; a draft measures nothing.
    pub is_enacted: bool,
    /// First and last year of its targets.
    pub years: Stated<(u16, u16)>,
    /// *Menimbang*.
    #[doc(alias = "menimbang")]
    pub considerations: Vec<Item>,
    /// *Mengingat*.
    #[doc(alias = "mengingat")]
    pub legal_bases: Vec<Item>,
    /// *Memutuskan*: the dictums.
    #[doc(alias = "memutuskan")]
    pub dictums: Vec<Item>,
    /// Place of signing.
    pub signed_at: Stated<String>,
    /// Position of the signatory.
    pub signatory_position: Stated<String>,
    /// Name of the signatory; never a personal number.
    pub signatory_name: Stated<String>,
    /// *Tembusan*; a line break inside the text stays.
    #[doc(alias = "tembusan")]
    pub copies: Vec<Item>,
    /// Head of the annex (*lampiran*), with its line breaks.
    #[doc(alias = "lampiran")]
    pub annex_heading: Stated<String>,
    /// Title over the units' duties.
    pub annex_title: Stated<String>,
    /// First paragraph of the annex.
    pub annex_intro: Stated<String>,
    /// Title over the table of indicators, with its line breaks.
    pub table_title: Stated<String>,
}

impl Decree {
    /// The first day it applies.
    pub fn effective_from(&self) -> Option<Date> {
        self.effective.first().or(self.date.first()).copied()
    }

    /// The years of its targets, first to last; empty if the decree does not say.
    pub fn target_years(&self) -> std::ops::RangeInclusive<u16> {
        #[allow(clippy::reversed_empty_ranges)]
        self.years
            .first()
            .map_or(1..=0, |(first, last)| *first..=*last)
    }
}
