//! Words of verification (a unit declares, the planner looks, the head confirms) and of evidence.

use super::{Phrase, phrase};
use crate::domain::period::Period;
use crate::text::{Lang, time};

pub const OPEN: Phrase = phrase("belum dinyatakan lengkap", "not declared complete");
pub const RETURNED: Phrase = phrase("dikembalikan", "returned");
pub const SUBMITTED: Phrase = phrase("dinyatakan lengkap", "declared complete");
pub const VERIFIED: Phrase = phrase("diverifikasi", "verified");
pub const CONFIRMED: Phrase = phrase("disahkan", "confirmed");

pub const WITHDRAW: Phrase = phrase("Batalkan pernyataan", "Withdraw");
pub const RETURN: Phrase = phrase("Kembalikan", "Return");
pub const VERIFY: Phrase = phrase("Verifikasi", "Verify");
pub const CONFIRM: Phrase = phrase("Sahkan", "Confirm");
pub const REMARK: Phrase = phrase("Catatan untuk unit", "Remark for the unit");
pub const REMARK_NEEDED: Phrase = phrase(
    "Tulis catatannya dahulu, agar unit tahu apa yang perlu diperbaiki.",
    "Write the remark first, so that the unit knows what to mend.",
);

/// `Nyatakan TW II lengkap`.
pub fn declare(lang: Lang, quarter: Period) -> String {
    let quarter = time::period_short(lang, quarter);
    match lang {
        Lang::Id => format!("Nyatakan {quarter} lengkap"),
        Lang::En => format!("Declare {quarter} complete"),
    }
}

/// `Isian TW II: diverifikasi oleh Ani, 24 November 2026.`
pub fn stands(lang: Lang, quarter: Period, stage: Phrase, by: Option<(&str, &str)>) -> String {
    let quarter = time::period(lang, quarter);
    let stage = stage.within(lang);
    match (lang, by) {
        (Lang::Id, None) => format!("Isian {quarter}: {stage}."),
        (Lang::En, None) => format!("Figures of {quarter}: {stage}."),
        (Lang::Id, Some((name, day))) => format!("Isian {quarter}: {stage} oleh {name}, {day}."),
        (Lang::En, Some((name, day))) => format!("Figures of {quarter}: {stage} by {name}, {day}."),
    }
}

/// What is still missing before the quarter is complete.
pub fn missing(lang: Lang, cells: usize) -> String {
    match (lang, cells) {
        (Lang::Id, n) => {
            format!("Masih {n} isian kosong. Isi, atau nyatakan nihil atau data tidak tersedia.")
        }
        (Lang::En, 1) => {
            "One cell is still empty. Fill it in, or set it to none or not available.".into()
        }
        (Lang::En, n) => format!(
            "{n} cells are still empty. Fill them in, or set them to none or not available."
        ),
    }
}

/// `2 isian berubah sesudah diverifikasi.`
pub fn changed_since(lang: Lang, cells: usize) -> String {
    match (lang, cells) {
        (Lang::Id, n) => format!("{n} isian berubah sesudah diverifikasi."),
        (Lang::En, 1) => "One cell changed after it was verified.".into(),
        (Lang::En, n) => format!("{n} cells changed after they were verified."),
    }
}

// A change after verification
pub const REASON: Phrase = phrase("Alasan perubahan", "Reason of the change");
pub const REASON_ASKED: Phrase = phrase(
    "Isian ini sudah diverifikasi. Tulis alasan perubahannya; alasan itu tersimpan di riwayat.",
    "This cell is verified. Give a reason for the change; it stays on record.",
);
pub const CHANGE_WITH_REASON: Phrase = phrase("Ubah dengan alasan ini", "Change for this reason");

// Evidence
pub const EVIDENCE: Phrase = phrase("Bukti dukung", "Evidence");
pub const KEPT_AT: Phrase = phrase(
    "Rujukan atau tempat simpan",
    "Reference or where it is kept",
);
pub const LINK: Phrase = phrase("Tautan", "Link");
pub const FINGERPRINT: Phrase = phrase("Sidik berkas", "Fingerprint of the file");
pub const FINGERPRINT_HINT: Phrase = phrase(
    "Berkasnya tetap di tempatnya; yang disimpan hanya sidiknya, untuk membuktikan kelak bahwa berkas itu tidak berubah.",
    "The file stays where it is; only its fingerprint is kept, to show later that it did not change.",
);
pub const PICK_FILE: Phrase = phrase("Ambil sidik berkas", "Take the fingerprint of a file");
pub const CHECK_FILE: Phrase = phrase("Cocokkan berkas", "Compare a file");
pub const SAME_FILE: Phrase = phrase(
    "Berkas sama: sidiknya cocok.",
    "The same file: the fingerprints match.",
);
pub const OTHER_FILE: Phrase = phrase(
    "Berkas berbeda: sidiknya tidak cocok. Periksa apakah berkasnya benar.",
    "Another file: the fingerprints differ. Check whether it is the right one.",
);
pub const NOT_READ: Phrase = phrase(
    "Berkas itu tidak dapat dibaca, atau lebih besar dari 512 MB, jadi sidiknya tidak dapat dihitung. Salin ke perangkat ini, lalu pilih lagi.",
    "That file cannot be read, or is larger than 512 MB, so its fingerprint cannot be computed. Copy it to this device and choose it again.",
);
pub const NO_DIGEST: Phrase = phrase(
    "Peramban ini tidak dapat menghitung sidik berkas di alamat ini. Buka lewat https atau berkas lokal.",
    "This browser cannot compute fingerprints here. Open the page over https or as a local file.",
);
