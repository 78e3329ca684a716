//! The table of indicators, word for word and digit for digit, oddities of spelling included.

use crate::domain::kind::Aggregation::{self, Last, Sum};

/// A printed percentage: its digits, how many of them are decimals, and the print.
pub type Printed = (i64, u32, &'static str);

/// A row pair of the table: a goal with its indicator, then an objective with its own.
pub struct GoalText {
    /// *Tujuan*.
    pub goal: &'static str,
    /// The indicator in the goal's row.
    pub of_goal: IndicatorText,
    /// *Sasaran*.
    pub objective: &'static str,
    /// *Strategi*.
    pub strategy: &'static str,
    /// *Arah kebijakan*.
    pub policy_direction: &'static str,
    /// The indicator in the objective's row.
    pub of_objective: IndicatorText,
}

/// What the table says about one indicator.
pub struct IndicatorText {
    /// *Indikator Kinerja Utama*.
    pub name: &'static str,
    /// *Formulasi*.
    pub formula: &'static str,
    /// *Kondisi saat ini (2020)*.
    pub baseline: Printed,
    /// The target of each year, as printed.
    pub target: Printed,
}

/// First and last year with a target.
pub const YEARS: (u16, u16) = (2021, 2026);
/// The year of the baseline.
pub const BASELINE_YEAR: u16 = 2020;

/// What the four formulas name, and how the year's figure is assumed to be made, since the decree does not say: a
/// register of people is a stock, everything else is counted as it happens.
pub const VARIABLES: [(&str, Aggregation); 5] = [
    ("Jumlah Graduasi Mandiri", Sum),
    ("Jumlah PMKS yang ditangani", Sum),
    ("Jumlah PMKS", Last),
    (
        "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun",
        Sum,
    ),
    ("Jumlah Korban Bencana yang ditangani selama 1 Tahun", Sum),
];

/// The table, top to bottom.
pub const TABLE: [GoalText; 2] = [
    GoalText {
        goal: "Meningkatnya Kualitas Penanganan Penyandang Masalah Kesejahteraan Sosia",
        of_goal: IndicatorText {
            name: "Persentase Graduasi Mandiri",
            formula: "Jumlah Graduasi Mandiri/Jumlah PMKS yang ditangani * 100",
            baseline: (1, 0, "1%"),
            target: (1, 2, "0,01%"),
        },
        objective: "Meningkatnya PMKS yang ditangani",
        strategy: "Koordinasi dan Fasilitasi Penanganan (PMKS)",
        policy_direction: "Meningkatkan Cakupan Layanan PMKS",
        of_objective: IndicatorText {
            name: "Persentase Cakupan PMKS",
            formula: "Jumlah PMKS yang ditangani/Jumlah PMKS *100",
            baseline: (70, 0, "70%"),
            target: (8027, 2, "80,27%"),
        },
    },
    GoalText {
        goal: "Cakupan Penanganan Bencana",
        of_goal: IndicatorText {
            name: "Persentase Penanganan Bencana",
            formula: "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun",
            baseline: (100, 0, "100%"),
            target: (100, 0, "100%"),
        },
        objective: "Optimalisasi Penanganan Bencana",
        strategy: "Koordinasi dan Fasilitasi Penanganan Bencana",
        policy_direction: "Peningkatan Kapasitas Tenaga Penanggulangan bencana",
        of_objective: IndicatorText {
            name: "Cakupan Penanganan Korban Bencana",
            formula: "Jumlah Korban Bencana yang ditangani selama 1 Tahun",
            baseline: (100, 0, "100%"),
            target: (100, 0, "100%"),
        },
    },
];
