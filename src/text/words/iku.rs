//! Words of *IKU & Organisasi*.

use super::{Phrase, phrase};
use crate::domain::period::Frequency;
use crate::text::Lang;
use crate::text::number::count;

pub const TITLE: Phrase = phrase("IKU & Organisasi", "Plan");
pub const TABLE: Phrase = phrase("Tabel IKU", "Indicators");
pub const ORGANISATION: Phrase = phrase("Organisasi", "Organisation");
pub const DECREE: Phrase = phrase("Keputusan", "Decree");
pub const VERSIONS: Phrase = phrase("Versi", "Versions");

// Heads of the annex's table stay Indonesian in an official document; on the English screen they are glossed.
pub const NO: Phrase = phrase("No", "No");
pub const GOAL: Phrase = phrase("Tujuan", "Goal");
pub const OBJECTIVE: Phrase = phrase("Sasaran", "Objective");
pub const STRATEGY: Phrase = phrase("Strategi", "Strategy");
pub const POLICY_DIRECTION: Phrase = phrase("Arah Kebijakan", "Policy direction");
pub const INDICATOR: Phrase = phrase(
    "Indikator Kinerja Utama (IKU)",
    "Key performance indicator (IKU)",
);
pub const FORMULA: Phrase = phrase("Formulasi", "Formula");
pub const TARGET: Phrase = phrase("Target", "Target");
/// The columns of the annex before those of figures.
pub const ANNEX_COLUMNS: [Phrase; 8] = [
    NO,
    GOAL,
    NO,
    OBJECTIVE,
    STRATEGY,
    POLICY_DIRECTION,
    INDICATOR,
    FORMULA,
];

/// `Kondisi Saat Ini (2020)`.
pub fn baseline(lang: Lang, year: u16) -> String {
    match lang {
        Lang::Id => format!("Kondisi Saat Ini ({year})"),
        Lang::En => format!("Baseline ({year})"),
    }
}

/// `4 indikator kinerja utama, 2 tujuan, 2 sasaran.`
pub fn counts(lang: Lang, indicators: usize, goals: usize, objectives: usize) -> String {
    match lang {
        Lang::Id => format!("{indicators} indikator pada {goals} tujuan dan {objectives} sasaran"),
        Lang::En => format!("{indicators} indicators on {goals} goals and {objectives} objectives"),
    }
}

// The indicator's card
pub const ALL_INDICATORS: Phrase = phrase("Semua IKU", "All indicators");
pub const CODE: Phrase = phrase("Kode", "Code");
pub const MEASURES: Phrase = phrase("Mengukur", "Measures");
pub const DEFINITION: Phrase = phrase("Definisi operasional", "Definition");
pub const RATIONALE: Phrase = phrase("Alasan pemilihan", "Rationale");
pub const UNIT_OF_MEASURE: Phrase = phrase("Satuan", "Unit of measure");
pub const DIRECTION: Phrase = phrase("Arah (polaritas)", "Direction");
pub const DATA_SOURCE: Phrase = phrase("Sumber data", "Data source");
pub const RESPONSIBLE: Phrase = phrase("Penanggung jawab", "Responsible unit");
pub const SUBMISSION: Phrase = phrase("Tanggal penyerahan data", "Submission date");
pub const NATIONAL_STANDARD: Phrase = phrase("Standar nasional", "National standard");
pub const PRECISION: Phrase = phrase("Desimal tercetak", "Printed decimals");
pub const BASELINE: Phrase = phrase("Kondisi awal", "Baseline");
pub const VARIABLES: Phrase = phrase("Data dasar dalam formulasi", "Variables of the formula");
pub const OVER_THE_YEAR: Phrase = phrase("Cara hitung setahun", "Over the year");
pub const FREQUENCY: Phrase = phrase("Frekuensi", "Frequency");
pub const BREAKDOWN: Phrase = phrase("Rincian", "Breakdown");
pub const ENTERED_BY: Phrase = phrase("Diisi oleh", "Entered by");
pub const EVERY_UNIT: Phrase = phrase(
    "belum ditetapkan, tampil di semua unit",
    "not stated, shown to every unit",
);
pub const DISPUTED: Phrase = phrase("berbeda, perlu diputuskan", "differs, to be decided");

/// `Tujuan 1`, `Sasaran 2`.
pub fn goal_number(lang: Lang, number: usize) -> String {
    format!("{} {number}", GOAL.within(lang))
}

/// `Sasaran 2`.
pub fn objective_number(lang: Lang, number: usize) -> String {
    format!("{} {number}", OBJECTIVE.within(lang))
}

/// Why a direction is assumed and where to change it.
pub fn assumed_direction(lang: Lang, direction: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Keputusan tidak menyebut arahnya. Dihitung dengan asumsi: {direction}. Ubah di Pengaturan."
        ),
        Lang::En => format!(
            "The decree does not state a direction. Assumed: {direction}. Change it in Settings."
        ),
    }
}

/// Why an aggregation is assumed and where to change it.
pub fn assumed_aggregation(lang: Lang, aggregation: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Keputusan tidak menyebut cara hitung setahun. Dihitung dengan asumsi: {aggregation}. Ubah di Pengaturan."
        ),
        Lang::En => format!(
            "The decree does not state how the year is made. Assumed: {aggregation}. Change it in Settings."
        ),
    }
}

pub const VARIABLE: Phrase = phrase("Data dasar", "Variable");
pub const ALL_VARIABLES: Phrase = phrase("Semua data dasar", "All variables");
pub const MEASURED_IN: Phrase = phrase("Dapat diukur pada", "Can be measured in");
pub const DETAIL: Phrase = phrase("Rincian tambahan", "Detail besides");
pub const USED_BY: Phrase = phrase("Dipakai oleh", "Used by");
pub const ORDINAL_SCALE: Phrase = phrase("Skala ordinal", "Ordinal scale");
pub const COVERS: Phrase = phrase("Fungsi yang dicakup", "Functions covered");
pub const UNNAMED: Phrase = phrase("(belum bernama)", "(no name yet)");
pub const COMPOSITION: Phrase = phrase("Susunan rancangan", "How the draft is composed");
pub const ADD_GOAL: Phrase = phrase("Tambah tujuan", "Add a goal");
pub const ADD_OBJECTIVE: Phrase = phrase("Tambah sasaran", "Add an objective");
pub const ADD_INDICATOR: Phrase = phrase("Tambah indikator", "Add an indicator");
pub const ADD_VARIABLE: Phrase = phrase("Tambah data dasar", "Add a variable");

/// `Target per triwulan`.
pub const fn target_within(lang: Lang, frequency: Frequency) -> &'static str {
    let words = match frequency {
        Frequency::Monthly => phrase("Target per bulan", "Targets by month"),
        Frequency::Quarterly => phrase("Target per triwulan", "Targets by quarter"),
        Frequency::Yearly => phrase("Target setahun", "Targets of the year"),
    };
    words.within(lang)
}

// Programmes, lists and scales
pub const PROGRAMS: Phrase = phrase("Program", "Programmes");
pub const NO_PROGRAM: Phrase = phrase(
    "Rencana ini belum memuat program. Tambahkan agar perjanjian kinerja kepala bidang dan E.81 dapat disusun.",
    "This plan has no programmes yet. Agreements of unit heads and E.81 are made from them.",
);
pub const ADD_PROGRAM: Phrase = phrase("Tambah program", "Add a programme");
pub const ADD_ACTIVITY: Phrase = phrase("Tambah kegiatan", "Add an activity");
pub const ADD_SUB_ACTIVITY: Phrase = phrase("Tambah sub kegiatan", "Add a sub-activity");
pub const CARRIED_OUT_BY: Phrase = phrase("Dilaksanakan oleh", "Carried out by");
pub const DATA_AND_SCALES: Phrase = phrase("Data & skala", "Data & scales");
pub const LISTS: Phrase = phrase("Rincian", "Breakdown lists");
pub const ADD_LIST: Phrase = phrase("Tambah rincian", "Add a list");
pub const ADD_ITEM: Phrase = phrase("Tambah butir", "Add an item");
pub const SCALES: Phrase = phrase("Skala", "Scales");
pub const ADD_SCALE: Phrase = phrase("Tambah skala", "Add a scale");
pub const ADD_BAND: Phrase = phrase("Tambah jenjang", "Add a step");
pub const BAND: Phrase = phrase("Jenjang", "Step");
pub const BAND_RANGE: Phrase = phrase("Jangkauan jenjang", "Reach of the step");

/// `12 butir`.
pub fn item_count(lang: Lang, items: usize) -> String {
    match (lang, items) {
        (Lang::Id, n) => format!("{n} butir"),
        (Lang::En, 1) => "1 item".into(),
        (Lang::En, n) => format!("{n} items"),
    }
}

/// `5 jenjang`.
pub fn band_count(lang: Lang, bands: usize) -> String {
    match (lang, bands) {
        (Lang::Id, n) => format!("{n} jenjang"),
        (Lang::En, 1) => "1 step".into(),
        (Lang::En, n) => format!("{n} steps"),
    }
}

/// `Tambah menimbang`.
pub fn add(lang: Lang, what: &str) -> String {
    match lang {
        Lang::Id => format!("Tambah {}", what.to_lowercase()),
        Lang::En => format!("Add: {}", what.to_lowercase()),
    }
}

// Organisation
pub const AGENCY: Phrase = phrase("Perangkat daerah dan kop surat", "Agency and letterhead");
pub const HEAD_POSITION: Phrase = phrase("Jabatan kepala", "Position of the head");
pub const HEAD_NAME: Phrase = phrase("Nama kepala", "Name of the head");
pub const DUTY: Phrase = phrase("Tugas Pokok", "Duty");
pub const ADD_UNIT: Phrase = phrase("Tambah unit kerja", "Add a unit");
pub const ADD_FUNCTION: Phrase = phrase("Tambah fungsi", "Add a function");
pub const FUNCTION: Phrase = phrase("Fungsi", "Function");
pub const UNIT_NAME: Phrase = phrase("Nama dalam keputusan", "Name in the decree");
pub const UNIT_CALLED: Phrase = phrase("Sebutan", "What people call it");
pub const DUTY_HEADING: Phrase = phrase("Judul tugas", "Heading of the duty");
pub const FUNCTIONS: Phrase = phrase("Fungsi", "Functions");
pub const ANSWERS_FOR: Phrase = phrase("Menjawab untuk", "Answers for");
pub const CARRIES_OUT: Phrase = phrase("Melaksanakan", "Carries out");
pub const ENTERS: Phrase = phrase("Mengisi", "Enters");

/// `8 unit kerja, 73 fungsi`.
pub fn organisation_counts(lang: Lang, units: usize, functions: usize) -> String {
    match lang {
        Lang::Id => format!("{units} unit kerja dengan {functions} fungsi"),
        Lang::En => format!("{units} units with {functions} functions"),
    }
}

/// `13 fungsi`; a unit of which the decree lists none says so.
pub fn function_count(lang: Lang, functions: usize) -> String {
    match (lang, functions) {
        (Lang::Id, 0) => "tanpa rincian fungsi".into(),
        (Lang::En, 0) => "no functions listed".into(),
        (Lang::Id, n) => format!("{} fungsi", count(n)),
        (Lang::En, 1) => "1 function".into(),
        (Lang::En, n) => format!("{} functions", count(n)),
    }
}

pub const PAPER_FOLLOWS: Phrase = phrase(
    "Lembar di bawah ini mengikuti rancangan.",
    "The sheets below follow the draft.",
);

// The decree; its own words stay as they are in both languages.
pub const ABOUT: &str = "TENTANG";
pub const CONSIDERING: &str = "Menimbang";
pub const RECALLING: &str = "Mengingat";
pub const DECIDES: &str = "MEMUTUSKAN :";
pub const ENACTS: &str = "Menetapkan";
pub const COPIES: &str = "Tembusan";
pub const NUMBER: Phrase = phrase("Nomor", "Number");
pub const DATE: Phrase = phrase("Ditetapkan", "Signed");
pub const EFFECTIVE: Phrase = phrase("Berlaku sejak", "In force from");
pub const YEARS: Phrase = phrase("Tahun target", "Years of targets");
pub const SUBJECT: Phrase = phrase("Tentang", "Subject");
pub const SIGNATORY: Phrase = phrase("Penanda tangan", "Signatory");
pub const DRAFT: Phrase = phrase("Rancangan", "Draft");
pub const ENACTED: Phrase = phrase("Ditetapkan", "Enacted");
pub const IN_FORCE: Phrase = phrase("Berlaku", "In force");
pub const IN_INDONESIAN: Phrase = phrase(
    "Teks keputusan apa adanya, huruf demi huruf.",
    "The decree's own text, to the letter; official documents are in Indonesian.",
);

/// `Keputusan IKU Nomor 42.a TAHUN 2021`.
pub fn document_title(number: &str) -> String {
    match number {
        "" => "Keputusan IKU".into(),
        number => format!("Keputusan IKU Nomor {number}"),
    }
}

/// `NOMOR: 42.a TAHUN 2021`.
pub fn decree_number(number: &str) -> String {
    format!("NOMOR: {number}")
}

/// `Ditetapkan di Praya`, `Pada tanggal, 8 September 2021`.
pub fn signed(place: &str, day: &str) -> (String, String) {
    (
        format!("Ditetapkan di {place}"),
        format!("Pada tanggal, {day}"),
    )
}
