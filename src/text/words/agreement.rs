//! Words of what is checked of an agreement, and of the budget documents that it is held against.

use super::{Phrase, phrase};
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::text::number::rupiah;
use crate::text::{Lang, time};

pub const CHECKED: Phrase = phrase(
    "Yang diperiksa sebelum ditandatangani",
    "Checked before signing",
);
pub const ALL_FINE: Phrase = phrase(
    "Tanggal, target, anggaran, dan nama pejabat sudah sesuai.",
    "Date, targets, money and names are as they should be.",
);
pub const NO_EXECUTION: Phrase = phrase(
    "DPA tahun ini belum dicatat, jadi tanggal dan jumlahnya belum dapat dicocokkan. Catat pada Ringkasan RKA/DPA.",
    "The budget execution document of the year is not recorded, so its date and total cannot be compared yet. Record it with the summary of the budget.",
);
pub const OPEN_SUMMARY: Phrase = phrase("Buka Ringkasan RKA/DPA", "Open the summary of the budget");

// The documents of the budget
pub const EXECUTION: Phrase = phrase("DPA dan DPPA", "Budget execution documents");
pub const EXECUTION_HINT: Phrase = phrase(
    "Nomor, tanggal, dan jumlah seperti tercantum di dokumennya; PK dicocokkan dengannya.",
    "Number, date and total as they stand on the document; agreements are held against them.",
);
pub const ORIGINAL: Phrase = phrase("DPA (anggaran murni)", "Of the original budget");
pub const AMENDED: Phrase = phrase("DPPA (anggaran perubahan)", "Of the amended budget");
pub const RECORD: Phrase = phrase("Catat", "Record");
pub const TOTAL: Phrase = phrase("Jumlah anggaran (Rp)", "Total (Rp)");

/// `Catat DPA (anggaran murni)`.
pub fn record(lang: Lang, name: Phrase) -> String {
    format!("{} {}", RECORD.within(lang), name.within(lang))
}

/// Whether an agreement comes within a month of its budget.
pub fn dated(lang: Lang, execution: Date, last: Date, day: Date) -> String {
    let is_late = last < day;
    let [execution, last, own] = [execution, last, day].map(|it| time::day(lang, it));
    match (lang, is_late) {
        (Lang::Id, false) => {
            format!("Tanggal {own} masih dalam satu bulan sesudah DPA ({execution}).")
        }
        (Lang::Id, true) => format!(
            "Tanggal {own} lewat dari satu bulan sesudah DPA ({execution}); paling lambat {last}."
        ),
        (Lang::En, false) => {
            format!("{own} is within a month of the budget document ({execution}).")
        }
        (Lang::En, true) => format!(
            "{own} is more than a month after the budget document ({execution}); the last day was {last}."
        ),
    }
}

/// The money of an agreement beside that of its budget.
pub fn money(lang: Lang, own: Decimal, execution: Decimal) -> String {
    let [said, document] = [own, execution].map(rupiah);
    let difference = rupiah(own.checked_sub(execution).unwrap_or_default().abs());
    match (lang, own == execution) {
        (Lang::Id, true) => {
            format!("Jumlah anggaran {said} sama dengan DPA, sampai rupiah terakhir.")
        }
        (Lang::Id, false) => format!(
            "Jumlah anggaran {said}, sedangkan DPA {document}: selisih {difference}. Periksa halaman Anggaran atau jumlah DPA."
        ),
        (Lang::En, true) => {
            format!("The total of {said} is that of the budget document, to the rupiah.")
        }
        (Lang::En, false) => format!(
            "The total is {said}, but the budget document says {document}: a difference of {difference}. Check the budget or the total of the document."
        ),
    }
}

/// That an indicator has no target.
pub fn no_target(lang: Lang, indicator: &str) -> String {
    match lang {
        Lang::Id => format!("{indicator} belum punya target untuk tahun ini."),
        Lang::En => format!("{indicator} has no target for the year."),
    }
}

/// That the plan which measures the year says another target.
pub fn other_target(lang: Lang, indicator: &str, own: &str, plan: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Target {indicator} di sini {own}, sedangkan IKU yang mengukur tahun ini menetapkan {plan}. Jelaskan dengan PK Perubahan."
        ),
        Lang::En => format!(
            "The target of {indicator} is {own} here, but the plan that measures the year says {plan}. Explain it by amending the agreement."
        ),
    }
}

/// That nobody has said who holds an office.
pub fn nameless(lang: Lang, position: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Nama {position} pada tanggal dokumen belum dicatat. Isi pada Pejabat yang menandatangani."
        ),
        Lang::En => format!(
            "Who was {position} on the date of the document is not recorded. Fill it in under Who signs."
        ),
    }
}

/// That parts of a programme come to more than the programme.
pub fn clash(lang: Lang, program: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Rincian {program} melebihi pagunya, jadi jumlahnya belum tentu sama dengan DPA. Periksa halaman Anggaran."
        ),
        Lang::En => format!(
            "The parts of {program} come to more than its ceiling, so the total may not be that of the document. Check the budget."
        ),
    }
}
