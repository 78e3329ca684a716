//! Six fictitious years: what is measured, in what parts, who enters it, and what was entered.

use crate::domain::kind::Aggregation::{self, Average, Last, Sum};
use crate::domain::kind::Polarity::{self, Higher, Lower};

/// Places of the units that enter figures, in the order of the decree.
pub const SECRETARIAT: usize = 1;
/// *Bidang Perlindungan dan Jaminan Sosial*.
pub const PROTECTION: usize = 3;
/// *Bidang Pemberdayaan Sosial*.
pub const EMPOWERMENT: usize = 4;
/// *Bidang Rehabilitasi Sosial*.
pub const REHABILITATION: usize = 5;

/// First year with figures.
pub const FIRST_YEAR: u16 = 2021;
/// Last year with targets.
pub const LAST_YEAR: u16 = 2026;

/// Into which parts a variable is entered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Parts {
    /// None.
    Whole,
    /// Its units.
    Unit,
    /// Kinds of disaster.
    Disaster,
}

/// A variable and its figures.
pub struct VariableText {
    /// Short code.
    pub code: &'static str,
    /// As formulas name it.
    pub name: &'static str,
    /// *Satuan*.
    pub unit: &'static str,
    /// How the year's figure is made.
    pub yearly: Aggregation,
    /// Its parts.
    pub parts: Parts,
    /// Who enters it; a unit that answers for a part has that part's place.
    pub units: &'static [usize],
    /// The quarters in which it can be measured, if not all.
    pub measured_in: &'static [u8],
    /// For each part 24 quarters: a number, `n` nihil, `x` not available, `.` not entered.
    pub rows: &'static [&'static str],
    /// The last quarter of 2025 by kecamatan, if known.
    pub by_district: &'static str,
}

const PLAIN: VariableText = VariableText {
    code: "",
    name: "",
    unit: "",
    yearly: Sum,
    parts: Parts::Whole,
    units: &[],
    measured_in: &[],
    rows: &[],
    by_district: "",
};

/// What is entered.
#[rustfmt::skip] // a row of figures stays one line
pub const VARIABLES: [VariableText; 16] = [
    VariableText {
        code: "JML_PMKS",
        name: "Jumlah PMKS",
        unit: "orang",
        yearly: Last,
        units: &[PROTECTION],
        rows: &[
            "113204 113010 112766 112480 111902 111240 110517 109865 109420 108733 107988 107310 107512 108064 121377 121906 121640 120955 119802 118744 118310 117902 . .",
        ],
        by_district: "14210 11876 9120 13540 8422 9610 10233 7744 11098 9477 6210 7204",
        ..PLAIN
    },
    VariableText {
        code: "PMKS_DITANGANI",
        name: "Jumlah PMKS yang ditangani",
        unit: "orang",
        yearly: Last,
        parts: Parts::Unit,
        units: &[REHABILITATION, PROTECTION, EMPOWERMENT],
        rows: &[
            "6210 13105 19876 26340 6980 14411 21380 28015 7422 15230 22718 29604 6904 13877 19640 25112 7210 14980 22406 30115 7398 15402 . .",
            "12044 28610 41977 54908 13320 30118 44690 57046 14110 31877 46402 58212 12866 27440 40105 51023 13977 32120 47280 61207 14231 571230 48915 .",
            "402 1133 1960 2872 515 1290 2218 3129 588 1422 2560 3528 540 1204 2011 2880 611 1477 2690 3794 640 . . .",
        ],
        by_district: "12877 9544 6120 9008 7410 8011 9214 5820 9102 8020 4990 5000",
        ..PLAIN
    },
    VariableText {
        code: "GRADUASI",
        name: "Jumlah Graduasi Mandiri",
        unit: "keluarga (KPM)",
        yearly: Sum,
        units: &[PROTECTION],
        rows: &[
            "88 104 117 122 121 140 158 173 160 181 202 . 131 147 166 180 204 236 248 261 212 239 . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "KEJADIAN",
        name: "Jumlah kejadian bencana",
        unit: "kejadian",
        yearly: Sum,
        parts: Parts::Disaster,
        units: &[PROTECTION],
        rows: &[
            "9 3 2 7 8 2 n 6 6 1 4 8 5 2 1 4 7 n 3 4 6 2 . .",
            "n 1 n n n n n n n n 1 n n n n n n n n 1 n n . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "PENANGANAN",
        name: "Jumlah Penanganan Bencana yang dilaksanakan",
        unit: "kejadian",
        yearly: Sum,
        parts: Parts::Disaster,
        units: &[PROTECTION],
        rows: &[
            "9 3 2 7 8 2 n 5 6 1 4 8 5 2 1 5 7 n 3 4 6 2 . .",
            "n 1 n n n n n n n n 1 n n n n n n n n 1 n n . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "KORBAN_ALAM",
        name: "Jumlah korban bencana alam",
        unit: "orang",
        yearly: Sum,
        units: &[PROTECTION],
        rows: &[
            "2146 310 845 1904 1788 264 n 1430 1205 77 3960 1611 932 188 640 715 2877 n 1502 1441 1344 203 . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "KORBAN_SOSIAL",
        name: "Jumlah korban bencana sosial",
        unit: "orang",
        yearly: Sum,
        units: &[PROTECTION],
        rows: &[
            "n 43 n n n n n n n n 61 n n n n n n n n 27 n n . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "KORBAN_ALAM_DITANGANI",
        name: "Jumlah korban bencana alam yang ditangani",
        unit: "orang",
        yearly: Sum,
        units: &[PROTECTION],
        rows: &[
            "2146 310 845 1904 1788 264 n 1302 1205 77 3960 1611 932 188 640 715 2310 n 1260 1341 1344 203 . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "KORBAN_SOSIAL_DITANGANI",
        name: "Jumlah korban bencana sosial yang ditangani",
        unit: "orang",
        yearly: Sum,
        units: &[PROTECTION],
        rows: &[
            "n 43 n n n n n n n n 58 n n n n n n n n 27 n n . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "KAMBUH",
        name: "Jumlah PPKS yang kembali mengalami masalah sosial dalam 12 bulan",
        unit: "orang",
        yearly: Sum,
        units: &[REHABILITATION],
        rows: &[
            "x x x x 2 3 3 3 5 7 6 6 2 2 3 2 1 2 1 2 2 . . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "SELESAI_REHAB",
        name: "Jumlah PPKS yang selesai direhabilitasi",
        unit: "orang",
        yearly: Sum,
        units: &[REHABILITATION],
        rows: &[
            "x x x x 20 24 23 25 28 31 30 29 25 27 26 26 24 25 24 25 23 . . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "WAKTU_RESPONS",
        name: "Rata-rata waktu respons bantuan pertama korban bencana",
        unit: "jam",
        yearly: Average,
        units: &[PROTECTION],
        rows: &[
            "31 27 38 29 26 22 n 28 24 19 33 25 23 18 20 19 21 n 26 22 20 17 . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "LKS_AKTIF",
        name: "Jumlah lembaga kesejahteraan sosial (LKS) yang aktif",
        unit: "lembaga",
        yearly: Last,
        units: &[EMPOWERMENT],
        rows: &[
            "31 31 33 34 34 36 37 39 40 42 43 45 45 44 46 48 49 50 52 53 . . . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "LKS_TERDAFTAR",
        name: "Jumlah LKS yang terdaftar",
        unit: "lembaga",
        yearly: Last,
        units: &[EMPOWERMENT],
        rows: &[
            "56 56 57 58 58 58 59 60 60 61 61 62 62 63 63 63 63 64 64 65 65 65 . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "ADUAN_TAK_DITINDAKLANJUTI",
        name: "Jumlah pengaduan bantuan sosial yang tidak ditindaklanjuti",
        unit: "pengaduan",
        yearly: Sum,
        units: &[SECRETARIAT],
        rows: &[
            "x x x x x x x x 0 0 0 0 0 1 0 1 0 0 0 0 0 0 . .",
        ],
        ..PLAIN
    },
    VariableText {
        code: "NILAI_SAKIP",
        name: "Nilai evaluasi AKIP oleh Inspektorat",
        unit: "nilai",
        yearly: Last,
        units: &[SECRETARIAT],
        rows: &[
            ". . 58.40 58.40 . . 61.25 61.25 . . 64.10 64.10 . . 70.35 70.35 . . 71.02 71.02 . . . .",
        ],
        measured_in: &[3, 4],
        ..PLAIN
    },
];

/// What an indicator measures.
#[derive(Clone, Copy)]
pub enum Parent {
    /// The goal with this place.
    Goal(usize),
    /// The objective with this place.
    Objective(usize),
    /// The programme with this place among what has money.
    Program(usize),
}

/// An indicator and its targets.
pub struct IndicatorText {
    /// Short code.
    pub code: &'static str,
    /// What it measures.
    pub parent: Parent,
    /// Its name.
    pub name: &'static str,
    /// *Formulasi*.
    pub formula: &'static str,
    /// *Satuan*.
    pub unit: &'static str,
    /// Direction.
    pub polarity: Polarity,
    /// Who answers for it.
    pub answers: usize,
    /// The target of each of the six years; `.` where there is none.
    pub targets: &'static str,
    /// The targets of each year's quarters, six or no years.
    pub quarters: &'static str,
}

/// What is measured. The formulas of IKU 3 and 4 have the divisor that the decree's lack; 80.72 in 2024 is the
/// slip of an action plan.
#[rustfmt::skip] // a row of figures stays one line
pub const INDICATORS: [IndicatorText; 10] = [
    IndicatorText {
        code: "IKU 1",
        parent: Parent::Goal(0),
        name: "Persentase Graduasi Mandiri",
        formula: "Jumlah Graduasi Mandiri/Jumlah PMKS yang ditangani * 100",
        unit: "%",
        polarity: Higher,
        answers: PROTECTION,
        targets: "0.01 0.01 0.01 0.01 0.01 0.01",
        quarters: "",
    },
    IndicatorText {
        code: "IKU 2",
        parent: Parent::Objective(0),
        name: "Persentase Cakupan PMKS",
        formula: "Jumlah PMKS yang ditangani/Jumlah PMKS *100",
        unit: "%",
        polarity: Higher,
        answers: REHABILITATION,
        targets: "80.27 80.27 80.27 80.27 80.27 80.27",
        quarters: "20.00 40.00 60.00 80.27 20.00 40.00 60.00 80.27 20.00 40.00 60.00 80.27 20.00 40.00 60.00 80.72 20.00 40.00 60.00 80.27 20.00 40.00 60.00 80.27",
    },
    IndicatorText {
        code: "IKU 3",
        parent: Parent::Goal(1),
        name: "Persentase Penanganan Bencana",
        formula: "Jumlah Penanganan Bencana yang dilaksanakan / Jumlah kejadian bencana * 100",
        unit: "%",
        polarity: Higher,
        answers: PROTECTION,
        targets: "100 100 100 100 100 100",
        quarters: HUNDREDS,
    },
    IndicatorText {
        code: "IKU 4",
        parent: Parent::Objective(1),
        name: "Cakupan Penanganan Korban Bencana",
        formula: "(Jumlah korban bencana alam yang ditangani + Jumlah korban bencana sosial yang ditangani) / (Jumlah korban bencana alam + Jumlah korban bencana sosial) * 100",
        unit: "%",
        polarity: Higher,
        answers: PROTECTION,
        targets: "100 100 100 100 100 100",
        quarters: HUNDREDS,
    },
    IndicatorText {
        code: "IKT 1",
        parent: Parent::Program(3),
        name: "Angka kekambuhan PPKS pascarehabilitasi",
        formula: "Jumlah PPKS yang kembali mengalami masalah sosial dalam 12 bulan / Jumlah PPKS yang selesai direhabilitasi * 100",
        unit: "%",
        polarity: Lower,
        answers: REHABILITATION,
        targets: ". 12 10 8 8 5",
        quarters: "",
    },
    IndicatorText {
        code: "IKT 2",
        parent: Parent::Program(7),
        name: "Rata-rata waktu respons bantuan korban bencana",
        formula: "Rata-rata waktu respons bantuan pertama korban bencana",
        unit: "jam",
        polarity: Lower,
        answers: PROTECTION,
        targets: "30 27 24 24 22 20",
        quarters: "",
    },
    IndicatorText {
        code: "IKT 3",
        parent: Parent::Program(1),
        name: "Persentase LKS aktif",
        formula: "Jumlah lembaga kesejahteraan sosial (LKS) yang aktif / Jumlah LKS yang terdaftar * 100",
        unit: "%",
        polarity: Higher,
        answers: EMPOWERMENT,
        targets: "60 65 70 75 80 82",
        quarters: "",
    },
    IndicatorText {
        code: "IKT 4",
        parent: Parent::Program(0),
        name: "Pengaduan bansos yang tidak ditindaklanjuti",
        formula: "Jumlah pengaduan bantuan sosial yang tidak ditindaklanjuti",
        unit: "pengaduan",
        polarity: Lower,
        answers: SECRETARIAT,
        targets: ". . 0 0 0 0",
        quarters: "",
    },
    IndicatorText {
        code: "IKT 5",
        parent: Parent::Program(0),
        name: "Predikat AKIP",
        formula: "Nilai evaluasi AKIP oleh Inspektorat",
        unit: "predikat",
        polarity: Higher,
        answers: SECRETARIAT,
        targets: "B B B BB BB BB",
        quarters: ". . . . . . . . . . . . . . . . . . . . . . BB BB",
    },
    IndicatorText {
        code: "IKT 6",
        parent: Parent::Program(7),
        name: "Cakupan penanganan korban bencana sosial",
        formula: "Jumlah korban bencana sosial yang ditangani / Jumlah korban bencana sosial * 100",
        unit: "%",
        polarity: Higher,
        answers: PROTECTION,
        targets: "100 100 100 100 100 100",
        quarters: "",
    },
];

const HUNDREDS: &str = "100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100";

/// What the amendment of 2025 says of IKU 1: the targets of 2025 and 2026 and of their quarters.
pub const AMENDED: ([&str; 2], [&str; 4]) = (["1.00", "1.00"], ["0.25", "0.50", "0.75", "1.00"]);

/// Achievements as published reports print them: indicator, year, print.
pub const PRINTED: [(&str, u16, &str); 6] = [
    ("IKU 2", 2021, "93,17"),
    ("IKU 2", 2022, "101,00"),
    ("IKU 2", 2023, "106.04"),
    ("IKT 1", 2023, "203,39"),
    ("IKU 3", 2024, "100,00"),
    ("IKU 4", 2025, "84,45"),
];

/// Notes on cells: variable, part, year, quarter, note.
pub const NOTES: [(&str, usize, u16, u8, &str); 8] = [
    ("KAMBUH", 0, 2021, 1, "Indikator belum ada tahun 2021."),
    (
        "PENANGANAN",
        0,
        2022,
        4,
        "Satu kejadian tidak tertangani: akses terputus.",
    ),
    (
        "WAKTU_RESPONS",
        0,
        2022,
        3,
        "Tanpa bencana: tidak ikut rata-rata.",
    ),
    ("GRADUASI", 0, 2023, 4, "Laporan pendamping belum masuk."),
    (
        "JML_PMKS",
        0,
        2024,
        3,
        "Naik 12,32% dalam satu triwulan: pemutakhiran basis data.",
    ),
    (
        "PENANGANAN",
        0,
        2024,
        4,
        "Satu kejadian dicatat dua kali penanganan.",
    ),
    ("LKS_AKTIF", 0, 2026, 1, "Belum melapor sejak TW I."),
    ("NILAI_SAKIP", 0, 2026, 3, "LHE belum terbit."),
];

/// What the planner typed while the bidang typed its own: variable, part, year, quarter, figure.
pub const DIFFERENT: [(&str, usize, u16, u8, &str); 2] = [
    ("KORBAN_ALAM", 0, 2026, 1, "1434"),
    ("LKS_TERDAFTAR", 0, 2026, 2, "66"),
];
