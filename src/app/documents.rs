//! The documents of a year, by their names: which there are, and what each is about.

use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};

/// A kind of document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DocumentKind {
    /// *Rencana Kinerja Tahunan*: what the year is to reach, and with which programmes.
    #[doc(alias = "RKT")]
    AnnualPlan,
    /// *Perjanjian Kinerja*: what each official promises to whoever is above them.
    #[doc(alias = "perjanjian kinerja")]
    Agreement,
    /// *Perubahan Perjanjian Kinerja*: the same after an official, the plan or the budget has changed.
    #[doc(alias = "PK Perubahan")]
    AmendedAgreement,
    /// *Rencana Aksi*: what each quarter is to reach and what is done for it.
    #[doc(alias = "rencana aksi")]
    ActionPlan,
    /// The same month by month.
    MonthlyActionPlan,
    /// *Pemantauan Rencana Aksi*: how it went through a quarter.
    ActionMonitoring,
    /// *Ringkasan RKA/DPA*: the money of the year by programme and by indicator.
    #[doc(alias = "RKA")]
    #[doc(alias = "DPA")]
    BudgetSummary,
    /// *Pengukuran kinerja*: what was achieved through a quarter or the year.
    #[doc(alias = "pengukuran")]
    Measurement,
    /// *Evaluasi Terhadap Hasil Renja* (E.81), quarterly.
    #[doc(alias = "E.81")]
    Evaluation,
    /// *Tindak lanjut*: what hinders indicators, and who does what about it by when.
    #[doc(alias = "tindak lanjut")]
    FollowUp,
    /// *Notulen* of the review meeting, quarterly.
    #[doc(alias = "notulen")]
    Minutes,
    /// *Kalender kewajiban*: the year's duties, what is done and who is late.
    #[doc(alias = "kalender")]
    Calendar,
    /// *Laporan kinerja* (LKjIP): the year as a whole.
    #[doc(alias = "LKjIP")]
    Report,
}

/// One document: its kind, the period it is about, and whose it is where every official has their own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DocumentAddress {
    /// Which kind.
    pub kind: DocumentKind,
    /// Which period; that last looked at unless it is named.
    pub period: Option<Period>,
    /// Whose unit, or which signed copy.
    pub of: Option<EntityId>,
}

impl DocumentKind {
    /// All of them, in the order of the year.
    pub const ALL: [Self; 13] = [
        Self::AnnualPlan,
        Self::Agreement,
        Self::AmendedAgreement,
        Self::ActionPlan,
        Self::MonthlyActionPlan,
        Self::ActionMonitoring,
        Self::BudgetSummary,
        Self::Measurement,
        Self::Evaluation,
        Self::FollowUp,
        Self::Minutes,
        Self::Calendar,
        Self::Report,
    ];

    /// What addresses and facts call it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::AnnualPlan => "rkt",
            Self::Agreement => "perjanjian-kinerja",
            Self::AmendedAgreement => "perjanjian-kinerja-perubahan",
            Self::ActionPlan => "rencana-aksi",
            Self::MonthlyActionPlan => "rencana-aksi-bulanan",
            Self::ActionMonitoring => "pemantauan-rencana-aksi",
            Self::BudgetSummary => "ringkasan-anggaran",
            Self::Measurement => "pengukuran",
            Self::Evaluation => "evaluasi-renja",
            Self::FollowUp => "tindak-lanjut",
            Self::Minutes => "notulen",
            Self::Calendar => "kalender",
            Self::Report => "lkjip",
        }
    }

    /// The one with a tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }

    /// Whether there is one for each quarter, or one for the year.
    pub const fn rhythm(self) -> Frequency {
        match self {
            Self::AnnualPlan
            | Self::Agreement
            | Self::AmendedAgreement
            | Self::ActionPlan
            | Self::MonthlyActionPlan
            | Self::BudgetSummary
            | Self::FollowUp
            | Self::Calendar
            | Self::Report => Frequency::Yearly,
            Self::ActionMonitoring | Self::Measurement | Self::Evaluation | Self::Minutes => {
                Frequency::Quarterly
            }
        }
    }

    /// Whether every official has their own.
    pub const fn is_of_officials(self) -> bool {
        matches!(self, Self::Agreement | Self::AmendedAgreement)
    }

    /// The last day on which one of a year is usually drawn up; `None` for those that are about what was achieved.
    ///
    /// A plan says what was promised when it was drawn up: by the version of the plan in force then, and by whoever
    /// held the office then.
    pub const fn drawn_up(self, year: u16) -> Option<Date> {
        match self {
            Self::AnnualPlan | Self::Agreement | Self::ActionPlan | Self::MonthlyActionPlan => {
                Some(Date::end_of_month(year, 1))
            }
            Self::AmendedAgreement => Some(Date::end_of_month(year, 10)),
            Self::BudgetSummary => Some(Date::end_of_month(year, 12)),
            Self::ActionMonitoring
            | Self::Measurement
            | Self::Evaluation
            | Self::FollowUp
            | Self::Minutes
            | Self::Calendar
            | Self::Report => None,
        }
    }
}
