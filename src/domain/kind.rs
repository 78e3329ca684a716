//! The closed choices a plan makes about its things: small nouns without behaviour of their own.

/// What an entity of the plan is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum EntityKind {
    /// The agency (*perangkat daerah*) itself; one in each workspace.
    #[doc(alias = "perangkat daerah")]
    Agency,
    /// An organisational unit (*unit kerja*), with its mandate.
    #[doc(alias = "unit kerja")]
    Unit,
    /// One function (*fungsi*) of a unit.
    #[doc(alias = "fungsi")]
    Function,
    /// A decree (*keputusan*); each is a version of the plan.
    #[doc(alias = "keputusan")]
    Decree,
    /// A consideration (*menimbang*) of a decree.
    #[doc(alias = "menimbang")]
    Consideration,
    /// A regulation the decree cites (*mengingat*).
    #[doc(alias = "mengingat")]
    LegalBasis,
    /// An operative paragraph (*diktum*).
    #[doc(alias = "diktum")]
    Dictum,
    /// A recipient of a copy (*tembusan*).
    #[doc(alias = "tembusan")]
    CopyRecipient,
    /// A goal (*tujuan*).
    #[doc(alias = "tujuan")]
    Goal,
    /// An objective (*sasaran*) under a goal.
    #[doc(alias = "sasaran")]
    Objective,
    /// An indicator (*indikator kinerja*) of whatever it hangs on.
    #[doc(alias = "indikator")]
    Indicator,
    /// A programme (*program*).
    Program,
    /// An activity (*kegiatan*) of a programme.
    #[doc(alias = "kegiatan")]
    Activity,
    /// A sub-activity (*sub kegiatan*).
    #[doc(alias = "sub kegiatan")]
    SubActivity,
    /// A variable (*data dasar*) that units enter.
    #[doc(alias = "data dasar")]
    Variable,
    /// A list by which variables are broken down (*rincian*): kecamatan, kinds of PPKS …
    #[doc(alias = "rincian")]
    Dimension,
    /// One item of such a list.
    DimensionItem,
    /// A scale (*skala predikat*) of ratings or of ordinal steps.
    #[doc(alias = "skala")]
    Scale,
    /// Somebody's answer to something that was to be checked (*perlu diperiksa*): accepted, with a reason.
    #[doc(alias = "perlu diperiksa")]
    Acceptance,
    /// A row that somebody added to the table of regulations (*tabel peraturan*), or corrected in it.
    #[doc(alias = "tabel peraturan")]
    Regulation,
    /// Somebody in an office for a time (*pejabat*).
    #[doc(alias = "pejabat")]
    Official,
    /// A document as it was signed.
    SignedDocument,
    /// One thing to be followed up (*tindak lanjut*).
    #[doc(alias = "tindak lanjut")]
    FollowUpItem,
    /// An edition of the nomenclature by which programmes have codes (*nomenklatur*).
    #[doc(alias = "nomenklatur")]
    NomenclatureEdition,
}

/// Which way an indicator improves and how its achievement is computed (*polaritas*).
///
/// The formulas stand in [`super::achievement`].
#[doc(alias = "polaritas")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Polarity {
    /// Higher is better: R / T.
    Higher,
    /// Lower is better, usual form: (2T − R) / T.
    Lower,
    /// Lower is better, alternative form: T / R.
    LowerInverse,
    /// Inside a range, and above it is better than below.
    RangeHigher,
    /// Inside a range, and below it is better than above.
    RangeLower,
}

/// How the periods of a year make the year's figure (*tipe penghitungan*).
#[doc(alias = "tipe penghitungan")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Aggregation {
    /// Flow: periods add up (*dijumlahkan*).
    #[doc(alias = "dijumlahkan")]
    Sum,
    /// Stock or cumulative figure: the last position counts (*posisi terakhir*).
    #[doc(alias = "posisi terakhir")]
    Last,
    /// Mean of the periods that have a number (*rata-rata*).
    #[doc(alias = "rata-rata")]
    Average,
}

/// Into which parts a variable is entered (*rincian*). The parts add up to the variable.
#[doc(alias = "rincian")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Breakdown {
    /// One figure.
    Whole,
    /// One figure by each responsible unit.
    ByUnit,
    /// One figure by each item of a list.
    By(super::id::EntityId),
}

/// The largest achievement a report shows (*batas atas capaian*); the raw value is always kept.
#[doc(alias = "batas atas")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Cap {
    /// None.
    #[default]
    Uncapped,
    /// At this many per cent: 100, 120 or 200 in practice.
    At(u16),
}

/// From which R the achievement is computed (*pembulatan*).
#[doc(alias = "pembulatan")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum RoundingPolicy {
    /// From R at its printed precision: a reader with a calculator gets the same.
    #[default]
    AsPrinted,
    /// From the exact R.
    Exact,
}
