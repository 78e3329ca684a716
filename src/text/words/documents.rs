//! Words of the page *Dokumen*. What documents themselves say is Indonesian and stands with each of them.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const TITLE: Phrase = phrase("Dokumen", "Documents");
pub const LEAD: Phrase = phrase(
    "Disusun dari rencana, isian, dan anggaran tahun yang dipilih; dapat dicetak, diunduh sebagai Word dan Excel.",
    "Made from the plan, the entries and the budget of the year chosen; to print, or to download as Word and Excel.",
);
pub const ALL: Phrase = phrase("Semua dokumen", "All documents");
pub const NO_PLAN: Phrase = phrase(
    "Tahun ini belum punya IKU yang ditetapkan, jadi belum ada yang dapat disusun.",
    "No indicators are enacted for this year, so there is nothing to make documents from.",
);

pub const ANNUAL_PLAN: Phrase = phrase("Rencana Kinerja Tahunan (RKT)", "Annual performance plan");
pub const ANNUAL_PLAN_ABOUT: Phrase = phrase(
    "Target setiap indikator dan program dengan anggarannya untuk satu tahun.",
    "The target of every indicator, and the programmes with their money, for one year.",
);
pub const AGREEMENT: Phrase = phrase("Perjanjian Kinerja (PK)", "Performance agreement");
pub const AGREEMENT_ABOUT: Phrase = phrase(
    "Janji setiap pejabat kepada atasannya, dengan lampiran target dan anggaran.",
    "What each official promises to whoever is above them, with targets and money.",
);
pub const AMENDED: Phrase = phrase(
    "Perubahan Perjanjian Kinerja",
    "Amended performance agreement",
);
pub const AMENDED_ABOUT: Phrase = phrase(
    "Bila pejabat, program, anggaran, prioritas, atau asumsi berubah dalam tahun berjalan.",
    "Where an official, a programme, the budget, priorities or assumptions changed during the year.",
);
pub const ACTION_PLAN: Phrase = phrase("Rencana Aksi", "Action plan");
pub const ACTION_PLAN_ABOUT: Phrase = phrase(
    "Target tiap triwulan, apa yang dikerjakan untuk mencapainya, anggaran, dan penanggung jawabnya.",
    "The target of every quarter, what is done to reach it, its money and who answers for it.",
);
pub const MONTHLY: Phrase = phrase("Rencana Aksi Bulanan", "Monthly action plan");
pub const MONTHLY_ABOUT: Phrase = phrase(
    "Sama, dengan target dan rencana aksi tiap bulan.",
    "The same with targets and steps month by month.",
);
pub const MONITORING: Phrase = phrase("Pemantauan Rencana Aksi", "Monitoring of the action plan");
pub const MONITORING_ABOUT: Phrase = phrase(
    "Target, realisasi, capaian, catatan, tindak lanjut, dan bukti sampai dengan triwulan yang dipilih.",
    "Target, actual, achievement, notes, follow-up and evidence through the quarter chosen.",
);
pub const SUMMARY: Phrase = phrase("Ringkasan RKA/DPA", "Summary of the budget");
pub const SUMMARY_ABOUT: Phrase = phrase(
    "Anggaran menurut program dan menurut indikator, tanpa dihitung dua kali.",
    "The money by programme and by indicator, none of it counted twice.",
);
pub const MEASUREMENT: Phrase = phrase("Pengukuran Kinerja", "Performance measurement");
pub const MEASUREMENT_ABOUT: Phrase = phrase(
    "Target, realisasi, dan capaian setiap indikator sampai dengan triwulan yang dipilih.",
    "Target, actual and achievement of every indicator through the quarter chosen.",
);

pub const EVALUATION: Phrase = phrase(
    "Evaluasi Renja (E.81)",
    "Evaluation of the work plan (E.81)",
);
pub const EVALUATION_ABOUT: Phrase = phrase(
    "Kinerja dan anggaran setiap program dan kegiatan per triwulan terhadap Renstra, pada formulir E.81.",
    "Performance and money of every programme and activity by quarter against the strategic plan, on form E.81.",
);
pub const FOLLOW_UP: Phrase = phrase("Tindak Lanjut", "Follow-up register");
pub const FOLLOW_UP_ABOUT: Phrase = phrase(
    "Kendala, solusi, rencana tindak lanjut, penanggung jawab, batas waktu, dan statusnya.",
    "What hinders, what is to be done, by whom, by when, and how it stands.",
);
pub const MINUTES: Phrase = phrase("Notulen Reviu Kinerja", "Minutes of the review");
pub const MINUTES_ABOUT: Phrase = phrase(
    "Notulen rapat reviu triwulan, disusun dari angkanya; yang bertanda naskah awal menunggu persetujuan.",
    "Minutes of the quarterly review, drafted from its figures; what is marked a draft waits to be accepted.",
);
pub const CALENDAR: Phrase = phrase("Kalender Kewajiban", "Calendar of duties");
pub const CALENDAR_ABOUT: Phrase = phrase(
    "Kewajiban kinerja setahun: batas waktu, dasarnya, yang sudah selesai, dan siapa yang terlambat berapa hari.",
    "The duties of a year: when each is due and why, what is done, and who is late by how many days.",
);
pub const MEETING: Phrase = phrase("Rapat dan naskah", "The meeting and its words");
pub const MEETING_HINT: Phrase = phrase(
    "Naskah awal mengikuti angka sampai disetujui atau diubah. Kosongkan untuk kembali ke naskah awal.",
    "A draft follows the figures until it is accepted or edited. Empty the field to have the draft again.",
);
pub const ACCOUNT: Phrase = phrase("Uraian capaian", "Account of the figures");
pub const DECISIONS: Phrase = phrase("Keputusan rapat", "Decisions of the meeting");
pub const DRAFT: Phrase = phrase("Naskah awal", "Draft");
pub const ACCEPT: Phrase = phrase("Setujui naskah", "Accept the draft");
pub const ACCEPTED: Phrase = phrase("Disetujui", "Accepted");
pub const EDITED: Phrase = phrase("Diubah", "Edited");
pub const DRAFT_NOW: Phrase = phrase("Naskah dari angka sekarang", "Draft from the figures now");
pub const TAKE_DRAFT: Phrase = phrase("Pakai naskah ini", "Use this draft");
pub const FACTORS: Phrase = phrase("Faktor dan tindak lanjut", "Factors and next steps");
pub const FACTORS_HINT: Phrase = phrase(
    "Tercetak di kaki formulir. Ctrl+Enter menyimpan, Esc membatalkan.",
    "Printed at the foot of the form. Ctrl+Enter saves, Esc takes it back.",
);
pub const REPORT: Phrase = phrase("Laporan Kinerja (LKjIP)", "Performance report (LKjIP)");
pub const REPORT_ABOUT: Phrase = phrase(
    "Laporan tahunan: capaian setiap indikator dengan tujuh perbandingan, realisasi anggaran, dan langkah perbaikan.",
    "The report of the year: every indicator in seven comparisons, the budget spent, and the steps to take.",
);

/// `Dokumen 2024`.
pub fn of_year(lang: Lang, year: u16) -> String {
    format!("{} {year}", TITLE.within(lang))
}

// What a document is drawn up for
pub const OFFICIAL: Phrase = phrase("Pejabat", "Official");
pub const DAY: Phrase = phrase("Tanggal dokumen", "Date of the document");
pub const GROUND: Phrase = phrase("Dasar perubahan", "Ground of the amendment");
pub const GROUND_HINT: Phrase = phrase(
    "Bila tidak dipilih, dasarnya mengikuti apa yang berubah terhadap PK semula.",
    "If none is chosen, it follows from what changed against the original agreement.",
);
pub const WHO_SIGNS: Phrase = phrase("Pejabat yang menandatangani", "Who signs");

// The action plan
pub const STEPS: Phrase = phrase(
    "Target dan rencana aksi per indikator",
    "Targets and steps of an indicator",
);
pub const STEPS_HINT: Phrase = phrase(
    "Tulis apa yang dikerjakan pada tiap periode. Ctrl+Enter menyimpan, Esc mengembalikan.",
    "Write what is done in each period. Ctrl+Enter keeps it, Esc gives back what stood there.",
);
pub const INDICATOR: Phrase = phrase("Indikator", "Indicator");
pub const TARGETS_FIXED: Phrase = phrase(
    "Target dalam tahun adalah bagian dari IKU yang sudah ditetapkan, jadi di sini hanya dapat dibaca. Ubah lewat rancangan perubahan pada halaman indikatornya.",
    "Targets within the year are a part of the enacted plan, so they are only read here. Change them in a draft, on the page of the indicator.",
);
pub const OPEN_INDICATOR: Phrase = phrase("Buka indikator", "Open the indicator");
pub const UNEQUAL: Phrase = phrase(
    "Target periode terakhir yang tidak sama dengan target tahunan",
    "Last targets that are not the target of the year",
);
pub const EQUAL: Phrase = phrase(
    "Target periode terakhir sama dengan target tahunan, sejauh keduanya ditetapkan.",
    "Last targets are those of the year, as far as both are set.",
);
