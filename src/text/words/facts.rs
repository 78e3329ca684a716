//! Words for what facts are about and what they say: states of a cell, properties, things of the plan.

use super::{Phrase, phrase};

// States of a cell
pub const NOT_ENTERED: Phrase = phrase("belum diisi", "not entered");
pub const NIL: Phrase = phrase("nihil", "none");
pub const NOT_AVAILABLE: Phrase = phrase("data tidak tersedia", "not available");
pub const NOT_AVAILABLE_SHORT: Phrase = phrase("n/a", "n/a");
pub const NOT_DUE: Phrase = phrase("belum waktunya diukur", "not due yet");
pub const NOT_STATED: Phrase = phrase("belum ditetapkan", "not stated");
pub const NO_NOTE: Phrase = phrase("tanpa catatan", "no note");
pub const NOTE_ON: Phrase = phrase("Catatan", "Note");

// Values
pub const YES: Phrase = phrase("ya", "yes");
pub const NO: Phrase = phrase("tidak", "no");
pub const DRAFT_THEN: Phrase = phrase("naskah awal saat disunting", "the draft when it was edited");
pub const WHOLE: Phrase = phrase("seluruh isi dokumen", "the whole document");
pub const REST: Phrase = phrase("lanjutan", "continued");
pub const AS_IT_WAS: Phrase = phrase("isi saat dijawab", "as it was when answered");

// Things of the plan
pub const AGENCY: Phrase = phrase("Perangkat daerah", "Agency");
pub const UNIT: Phrase = phrase("Unit", "Unit");
pub const FUNCTION: Phrase = phrase("Fungsi", "Function");
pub const DECREE: Phrase = phrase("Keputusan", "Decree");
pub const CONSIDERATION: Phrase = phrase("Menimbang", "Consideration");
pub const LEGAL_BASIS: Phrase = phrase("Mengingat", "Legal basis");
pub const DICTUM: Phrase = phrase("Diktum", "Dictum");
pub const COPY_RECIPIENT: Phrase = phrase("Tembusan", "Copy to");
pub const GOAL: Phrase = phrase("Tujuan", "Goal");
pub const OBJECTIVE: Phrase = phrase("Sasaran", "Objective");
pub const INDICATOR: Phrase = phrase("Indikator", "Indicator");
pub const PROGRAM: Phrase = phrase("Program", "Programme");
pub const ACTIVITY: Phrase = phrase("Kegiatan", "Activity");
pub const SUB_ACTIVITY: Phrase = phrase("Sub kegiatan", "Sub-activity");
pub const VARIABLE: Phrase = phrase("Data dasar", "Variable");
pub const DIMENSION: Phrase = phrase("Rincian", "Breakdown list");
pub const DIMENSION_ITEM: Phrase = phrase("Butir rincian", "Breakdown item");
pub const SCALE: Phrase = phrase("Skala", "Scale");
pub const ACCEPTANCE: Phrase = phrase("Jawaban atas yang diperiksa", "Answer to a check");
pub const REGULATION: Phrase = phrase("Tabel peraturan", "Table of regulations");

// Properties
pub const KIND: Phrase = phrase("Jenis", "Kind");
pub const PARENT: Phrase = phrase("Induk", "Parent");
pub const RANK: Phrase = phrase("Urutan", "Order");
pub const REMOVED: Phrase = phrase("Dihapus", "Removed");
pub const NAME: Phrase = phrase("Nama", "Name");
pub const CODE: Phrase = phrase("Kode", "Code");
pub const LABEL: Phrase = phrase("Nomor", "Label");
pub const TEXT: Phrase = phrase("Bunyi", "Text");
pub const SHORT_NAME: Phrase = phrase("Nama pendek", "Short name");
pub const REGION: Phrase = phrase("Daerah", "Region");
pub const GOVERNMENT: Phrase = phrase("Baris pertama kop surat", "First line of the letterhead");
pub const ADDRESS: Phrase = phrase("Alamat", "Address");
pub const CAP: Phrase = phrase("Batas atas capaian", "Cap of achievements");
pub const ROUNDING: Phrase = phrase("Pembulatan", "Rounding");
pub const RATING_SCALE: Phrase = phrase("Skala predikat", "Rating scale");
pub const CALLED: Phrase = phrase("Sebutan", "Called");
pub const MANDATE_HEADING: Phrase = phrase("Judul tugas", "Heading of the duty");
pub const DUTY: Phrase = phrase("Tugas pokok", "Duty");
pub const AMENDS: Phrase = phrase("Mengubah", "Amends");
pub const HEADING: Phrase = phrase("Kepala keputusan", "Heading");
pub const NUMBER: Phrase = phrase("Nomor", "Number");
pub const SUBJECT: Phrase = phrase("Tentang", "Subject");
pub const OFFICE: Phrase = phrase("Jabatan", "Office");
pub const DATE: Phrase = phrase("Tanggal", "Date");
pub const EFFECTIVE: Phrase = phrase("Mulai berlaku", "In force from");
pub const ENACTED: Phrase = phrase("Ditetapkan", "Enacted");
pub const FIRST_YEAR: Phrase = phrase("Tahun pertama", "First year");
pub const LAST_YEAR: Phrase = phrase("Tahun terakhir", "Last year");
pub const SIGNED_AT: Phrase = phrase("Ditetapkan di", "Signed at");
pub const SIGNATORY_POSITION: Phrase = phrase("Jabatan penanda tangan", "Signatory's position");
pub const SIGNATORY_NAME: Phrase = phrase("Nama penanda tangan", "Signatory's name");
pub const ANNEX_HEADING: Phrase = phrase("Kepala lampiran", "Annex heading");
pub const ANNEX_TITLE: Phrase = phrase("Judul lampiran", "Annex title");
pub const ANNEX_INTRO: Phrase = phrase("Pembuka lampiran", "Annex introduction");
pub const TABLE_TITLE: Phrase = phrase("Judul tabel", "Table title");
pub const STRATEGY: Phrase = phrase("Strategi", "Strategy");
pub const POLICY_DIRECTION: Phrase = phrase("Arah kebijakan", "Policy direction");
pub const DEFINITION: Phrase = phrase("Definisi operasional", "Definition");
pub const RATIONALE: Phrase = phrase("Alasan pemilihan", "Rationale");
pub const FORMULA: Phrase = phrase("Formulasi", "Formula");
pub const UNIT_OF_MEASURE: Phrase = phrase("Satuan", "Unit of measure");
pub const POLARITY: Phrase = phrase("Arah", "Direction");
pub const ASSUMED_POLARITY: Phrase = phrase("Arah (asumsi)", "Direction (assumed)");
pub const PRECISION: Phrase = phrase("Angka di belakang koma", "Decimals");
pub const DATA_SOURCE: Phrase = phrase("Sumber data", "Data source");
pub const RESPONSIBLE: Phrase = phrase("Penanggung jawab", "Responsible units");
pub const SUBMISSION: Phrase = phrase("Tanggal penyerahan data", "Submission date");
pub const NATIONAL_STANDARD: Phrase = phrase("Standar nasional", "National standard");
pub const ORDINAL_SCALE: Phrase = phrase("Skala ordinal", "Ordinal scale");
pub const BASELINE: Phrase = phrase("Kondisi awal", "Baseline");
pub const TARGET: Phrase = phrase("Target", "Target");
pub const AGGREGATION: Phrase = phrase("Cara hitung setahun", "Over the year");
pub const ASSUMED_AGGREGATION: Phrase =
    phrase("Cara hitung setahun (asumsi)", "Over the year (assumed)");
pub const FREQUENCY: Phrase = phrase("Frekuensi", "Frequency");
pub const MEASURED_IN: Phrase = phrase("Diukur pada", "Measured in");
pub const BREAKDOWN: Phrase = phrase("Rincian", "Breakdown");
pub const DETAIL: Phrase = phrase("Rincian tambahan", "Detail");
pub const SOURCE: Phrase = phrase("Sumber", "Source");
pub const BANDS: Phrase = phrase("Pita predikat", "Bands");
pub const ENTRY: Phrase = phrase("Isian", "Entry");
pub const PRINTED_ACHIEVEMENT: Phrase = phrase("Capaian tercetak", "Printed achievement");
pub const ENACTED_WITH: Phrase = phrase("Isi yang ditetapkan", "What was enacted");
pub const SUCCEEDS: Phrase = phrase("Menggantikan renstra", "Follows the strategic plan of");
pub const SUPPORTS: Phrase = phrase("Menunjang", "Supports");
pub const COVERS: Phrase = phrase("Fungsi yang dicakup", "Functions covered");
pub const CONTINUES: Phrase = phrase("Melanjutkan indikator", "Continues");
pub const SERIES_BREAK: Phrase = phrase("Patahan seri", "Break in the series");
pub const RULE: Phrase = phrase("Aturan", "Rule");
pub const PLACE: Phrase = phrase("Tempat", "Place");
pub const EVIDENCE: Phrase = phrase("Dasar", "Evidence");
pub const GAZETTE: Phrase = phrase("Nomor Lembaran Negara", "Number in the gazette");
pub const SUPPLEMENT: Phrase = phrase("Nomor Tambahan Lembaran Negara", "Number in the supplement");
pub const REPLACED_BY: Phrase = phrase("Diganti oleh", "Replaced by");
pub const IS_BASIS: Phrase = phrase("Dasar keputusan IKU", "Basis of decrees on indicators");
pub const EDITION: Phrase = phrase("Edisi nomenklatur", "Edition of the nomenclature");
pub const CEILING: Phrase = phrase("Pagu murni", "Original ceiling");
pub const CEILING_AMENDED: Phrase = phrase("Pagu perubahan", "Amended ceiling");
pub const EXPENDITURE: Phrase = phrase("Realisasi anggaran", "Expenditure");
pub const PHYSICAL_PROGRESS: Phrase = phrase("Realisasi fisik", "Physical progress");
pub const POSITION: Phrase = phrase("Jabatan", "Position");
pub const UNIT_OF: Phrase = phrase("Unit kerja", "Unit");
pub const FROM: Phrase = phrase("Sejak", "From");
pub const UNTIL: Phrase = phrase("Sampai", "Until");
pub const ACTING: Phrase = phrase("Plt.", "Acting");
pub const DOCUMENT_TYPE: Phrase = phrase("Jenis dokumen", "Type of document");
pub const YEAR: Phrase = phrase("Tahun", "Year");
pub const OFFICIAL: Phrase = phrase("Pejabat", "Official");
pub const GROUND: Phrase = phrase("Dasar perubahan", "Ground of the amendment");
pub const FROZEN: Phrase = phrase("Isi saat ditandatangani", "Content as signed");
pub const KEPT_AT: Phrase = phrase("Tempat salinan pindaian", "Where the scan is kept");
pub const FINGERPRINT: Phrase = phrase("Sidik berkas", "Fingerprint of a file");
pub const LINK: Phrase = phrase("Tautan", "Link");
pub const ACTION_STEP: Phrase = phrase("Rencana aksi", "Action plan");
pub const OBSTACLE: Phrase = phrase("Kendala", "Obstacle");
pub const SOLUTION: Phrase = phrase("Solusi", "Solution");
pub const FOLLOW_UP: Phrase = phrase("Rencana tindak lanjut", "Follow-up");
pub const DUE: Phrase = phrase("Batas waktu", "Due date");
pub const DONE: Phrase = phrase("Selesai", "Done on");
pub const QUARTER: Phrase = phrase("Triwulan", "Quarter");
pub const MEETING_DATE: Phrase = phrase("Tanggal rapat", "Date of the meeting");
pub const MEETING_PLACE: Phrase = phrase("Tempat rapat", "Place of the meeting");
pub const ATTENDANCE: Phrase = phrase("Peserta", "Who attended");
pub const DECISIONS: Phrase = phrase("Keputusan rapat", "Decisions of the meeting");
pub const ENABLING_FACTOR: Phrase = phrase("Faktor pendorong", "Enabling factors");
pub const INHIBITING_FACTOR: Phrase = phrase("Faktor penghambat", "Inhibiting factors");
pub const NEXT_QUARTER: Phrase = phrase(
    "Tindak lanjut triwulan berikutnya",
    "Follow-up in the next quarter",
);
pub const NEXT_PLAN: Phrase = phrase(
    "Tindak lanjut Renja berikutnya",
    "Follow-up in the next plan",
);
pub const PREFACE: Phrase = phrase("Kata pengantar", "Preface");
pub const EXECUTIVE_SUMMARY: Phrase = phrase("Ikhtisar eksekutif", "Executive summary");
pub const STAFFING: Phrase = phrase("Sumber daya manusia", "Staff");
pub const STRATEGIC_ISSUES: Phrase = phrase("Isu strategis", "Strategic issues");
pub const CAUSES: Phrase = phrase("Penyebab dan alternatif solusi", "Causes and remedies");
pub const EFFICIENCY: Phrase = phrase("Analisis efisiensi", "Analysis of efficiency");
pub const PROGRAMS: Phrase = phrase(
    "Program yang menunjang atau tidak",
    "Programmes that helped or not",
);
pub const STANDARD_ACTUAL: Phrase = phrase("Capaian nasional", "National figure");
pub const STANDARD_SOURCE: Phrase =
    phrase("Sumber capaian nasional", "Source of the national figure");
pub const COMPARISON: Phrase = phrase("Uraian perbandingan", "Account of the comparison");
pub const BUDGET_ACCOUNT: Phrase = phrase("Uraian realisasi anggaran", "Account of the budget");
pub const CONCLUSION: Phrase = phrase("Kesimpulan", "Conclusion");
pub const IMPROVEMENTS: Phrase = phrase("Langkah perbaikan", "Steps of improvement");
pub const LAST_EVALUATION: Phrase = phrase(
    "Tindak lanjut evaluasi sebelumnya",
    "Follow-up of the last evaluation",
);
pub const SUBMITTED: Phrase = phrase("Dinyatakan lengkap", "Declared complete");
pub const VERIFIED: Phrase = phrase("Diverifikasi", "Verified");
pub const REMARK: Phrase = phrase("Catatan verifikasi", "Remark of the verifier");
pub const CONFIRMED: Phrase = phrase("Disahkan kepala", "Confirmed by the head");
pub const REASON: Phrase = phrase("Alasan perubahan", "Reason of the change");
pub const KIND_OFFICIAL: Phrase = phrase("Pejabat", "Official");
pub const KIND_SIGNED_DOCUMENT: Phrase = phrase("Dokumen bertanda tangan", "Signed document");
pub const KIND_FOLLOW_UP_ITEM: Phrase = phrase("Butir tindak lanjut", "Follow-up item");
pub const KIND_NOMENCLATURE_EDITION: Phrase =
    phrase("Edisi nomenklatur", "Edition of the nomenclature");
