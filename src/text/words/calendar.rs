//! Words of the calendar of a year's duties.

use super::{Phrase, phrase};
use crate::text::Lang;
use crate::text::number::count;

pub const AGREEMENT: Phrase = phrase(
    "Perjanjian Kinerja ditandatangani",
    "Performance agreements signed",
);
pub const ACTION_PLAN: Phrase = phrase(
    "Rencana aksi: target setiap triwulan",
    "Action plan: targets of every quarter",
);
pub const AMENDED_BUDGET: Phrase = phrase("Perubahan anggaran (DPPA)", "Amended budget (DPPA)");
pub const AMENDED_AGREEMENT: Phrase = phrase(
    "Perjanjian Kinerja Perubahan ditandatangani",
    "Amended agreements signed",
);
pub const INDICATOR_REVIEW: Phrase = phrase("Reviu IKU", "Review of the indicators");
pub const NEXT_BUDGET: Phrase = phrase("RKA tahun berikutnya", "Budget of the next year (RKA)");
pub const REPORT: Phrase = phrase("LKjIP ditandatangani", "Performance report (LKjIP) signed");

// Where the days come from
pub const RULE_AGREEMENT: Phrase = phrase(
    "PermenPANRB 53/2014: paling lambat satu bulan setelah DPA disahkan. Dianggap 31 Januari selama tanggal DPA belum dicatat.",
    "PermenPANRB 53/2014: at most a month after the DPA. Taken as 31 January, since the day of the DPA is not recorded.",
);
pub const RULE_REPORT: Phrase = phrase(
    "PermenPANRB 53/2014: paling lambat dua bulan setelah tahun anggaran berakhir.",
    "PermenPANRB 53/2014: at most two months after the fiscal year ends.",
);
pub const RULE_QUARTER: Phrase = phrase(
    "Asumsi: pada bulan setelah triwulan berakhir.",
    "Assumed: in the month after the quarter ends.",
);
pub const RULE_START: Phrase = phrase(
    "Asumsi: bersama Perjanjian Kinerja.",
    "Assumed: together with the agreements.",
);
pub const RULE_AMENDED: Phrase = phrase(
    "Asumsi: perubahan anggaran lazim Agustus–Oktober.",
    "Assumed: budgets are usually amended from August to October.",
);
pub const RULE_END: Phrase = phrase(
    "Asumsi: lazim November–Desember.",
    "Assumed: usually in November and December.",
);

pub const TITLE: Phrase = phrase("Yang belum selesai", "What is not done");
pub const ALL_DONE: Phrase = phrase("Tidak ada kewajiban yang menunggu.", "No duty is waiting.");
pub const NOT_ASKED: Phrase = phrase(
    "Tidak diperlukan: tidak ada perubahan anggaran",
    "Not needed: the budget was not amended",
);
pub const UNTOLD: Phrase = phrase(
    "Tidak tercatat; periksa sendiri",
    "Not recorded; check it yourself",
);
pub const NO_UNIT: Phrase = phrase("tanpa unit penanggung jawab", "no unit answers");

/// `Isian TW II lengkap dari semua unit`.
pub fn figures(lang: Lang, quarter: &str) -> String {
    match lang {
        Lang::Id => format!("Isian {quarter} lengkap dari semua unit"),
        Lang::En => format!("Figures of {quarter} complete from all units"),
    }
}

/// `Isian TW II diverifikasi`.
pub fn verification(lang: Lang, quarter: &str) -> String {
    match lang {
        Lang::Id => format!("Isian {quarter} diverifikasi"),
        Lang::En => format!("Figures of {quarter} verified"),
    }
}

/// `Rapat reviu dan notulen TW II`.
pub fn review(lang: Lang, quarter: &str) -> String {
    match lang {
        Lang::Id => format!("Rapat reviu dan notulen {quarter}"),
        Lang::En => format!("Review meeting of {quarter} with minutes"),
    }
}

/// `Evaluasi Renja (E.81) TW II`.
pub fn evaluation(lang: Lang, quarter: &str) -> String {
    match lang {
        Lang::Id => format!("Evaluasi Renja (E.81) {quarter}"),
        Lang::En => format!("Evaluation of the work plan (E.81) of {quarter}"),
    }
}

/// `Selesai 5 Agustus 2024`.
pub fn done(lang: Lang, day: Option<&str>) -> String {
    let done = match lang {
        Lang::Id => "Selesai",
        Lang::En => "Done",
    };
    day.map_or_else(|| done.to_owned(), |day| format!("{done} {day}"))
}

/// `Sisa 10 hari`.
pub fn open(lang: Lang, days: i32) -> String {
    match (lang, days) {
        (Lang::Id, 0) => "Batas waktunya hari ini".into(),
        (Lang::Id, _) => format!("Sisa {} hari", count(days)),
        (Lang::En, 0) => "Due today".into(),
        (Lang::En, 1) => "1 day left".into(),
        (Lang::En, _) => format!("{} days left", count(days)),
    }
}

/// `Bidang Rehabilitasi Sosial (1 dari 3)`.
pub fn missing(lang: Lang, name: &str, part: Option<(usize, usize)>) -> String {
    let name = if name.is_empty() {
        NO_UNIT.within(lang)
    } else {
        name
    };
    match (part, lang) {
        (None, _) => name.to_owned(),
        (Some((done, all)), Lang::Id) => format!("{name} ({done} dari {all} isian)"),
        (Some((done, all)), Lang::En) => format!("{name} ({done} of {all} entries)"),
    }
}
