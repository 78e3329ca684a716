//! Where rules come from: what several of them share.

use crate::text::words::{Phrase, phrase};

pub const ARITHMETIC: Phrase = phrase(
    "Aturan hitung capaian (lihat Pengaturan)",
    "The rules of arithmetic (see Settings)",
);
pub const GOOD_PRACTICE: Phrase = phrase(
    "Praktik baik penyusunan indikator kinerja",
    "Good practice for performance indicators",
);
pub const INDICATOR_CARD: Phrase = phrase(
    "Isi kartu indikator kinerja yang lengkap",
    "What a complete indicator card states",
);
pub const SAKIP: Phrase = phrase(
    "Keselarasan dokumen SAKIP, dari tujuan sampai unit kerja",
    "Alignment of SAKIP documents, from goals to units",
);
pub const REPORT: Phrase = phrase(
    "PermenPANRB 53/2014: laporan menyajikan penyebab dan perbaikan",
    "PermenPANRB 53/2014: reports give causes and remedies",
);
pub const ACTION_PLAN: Phrase = phrase(
    "Pemeriksaan rencana aksi: periode terakhir sama dengan target tahunan",
    "Check of the action plan: the last period equals the annual target",
);
pub const DATA: Phrase = phrase(
    "Kewajaran isian dibandingkan dengan isian lain",
    "Plausibility of entries against other entries",
);
pub const SUBMISSION: Phrase = phrase(
    "Jadwal pengumpulan data: bulan setelah periode berakhir",
    "Schedule of data: the month after a period ends",
);
pub const BUDGET: Phrase = phrase(
    "Satu anggaran dicatat satu kali dan cocok dari sub kegiatan sampai program",
    "Money is booked once and agrees from sub-activity to programme",
);
pub const BUDGET_CEILING: Phrase = phrase(
    "Pagu DPA adalah batas tertinggi pengeluaran",
    "The ceiling of the budget is the most that may be spent",
);
pub const NOMENCLATURE: Phrase = phrase(
    "Susunan kode dalam nomenklatur perencanaan dan keuangan daerah",
    "How the nomenclature of regional planning and finance builds its codes",
);
pub const LEGAL_BASES: Phrase = phrase(
    "Kaidah dasar hukum: masih berlaku, disebut satu kali, dengan nama resminya",
    "Rules for legal bases: in force, cited once, by their official name",
);
pub const TABLE: Phrase = phrase(
    "Tabel peraturan dalam aplikasi, yang dapat diubah",
    "The table of regulations in this program, which can be edited",
);
pub const DOCUMENT: Phrase = phrase(
    "Perbandingan dengan bagian lain dokumen ini",
    "Comparison with other parts of this document",
);
pub const SPELLING: Phrase = phrase("Ejaan bahasa Indonesia", "Spelling of Indonesian");
