//! Words of the page *Perlu Diperiksa*; what the rules say of themselves stands in `findings`.

pub mod table;

use super::findings::NOTHING;
use super::{Phrase, phrase};
use crate::domain::finding::Severity;
use crate::text::Lang;

pub const LOOKED_AT_DRAFT: Phrase = phrase(
    "Yang diperiksa rancangan yang sedang disusun, beserta isian. Perbaikan langsung ditulis ke dalamnya.",
    "Looked at: the draft being written, and what was entered. Corrections are written into it.",
);
pub const LOOKED_AT_ENACTED: Phrase = phrase(
    "Yang diperiksa keputusan yang berlaku, beserta isian. Keputusan itu sendiri tidak berubah: perbaikan pertama memulai rancangan perubahan.",
    "Looked at: the decree in force, and what was entered. The decree itself stays as it is: the first correction begins a draft that amends it.",
);
pub const WORKING: Phrase = phrase("Sedang diperiksa…", "Looking…");

/// What is at stake, in a few words beside its name.
pub fn stake(severity: Severity) -> Phrase {
    match severity {
        Severity::Substance => phrase("memengaruhi angka", "affects figures"),
        Severity::Form => phrase(
            "hukum, tanggal, dan kelengkapan",
            "law, dates and completeness",
        ),
        Severity::Wording => phrase("penulisan", "wording"),
    }
}

/// The first sentence: `7 hal memengaruhi angka, 9 tentang hukum, tanggal, dan kelengkapan, 12 tentang penulisan;
/// 2 sudah dijawab.`
pub fn sentence(lang: Lang, [substance, form, wording]: [usize; 3], answered: usize) -> String {
    let told: [(usize, Phrase); 3] = [
        (substance, phrase("memengaruhi angka", "on figures")),
        (
            form,
            phrase(
                "tentang hukum, tanggal, atau kelengkapan",
                "on law, dates or completeness",
            ),
        ),
        (wording, phrase("tentang penulisan", "on wording")),
    ];
    let mut clauses = Vec::new();
    for (n, what) in told.into_iter().filter(|(n, _)| *n > 0) {
        let things = match (lang, clauses.is_empty(), n) {
            (Lang::Id, true, _) => "hal ",
            (Lang::En, true, 1) => "thing ",
            (Lang::En, true, _) => "things ",
            (_, false, _) => "",
        };
        clauses.push(format!("{n} {things}{}", what.within(lang)));
    }
    let open = match clauses.is_empty() {
        true => NOTHING.within(lang).trim_end_matches('.').to_owned(),
        false => clauses.join(", "),
    };
    match (answered, lang) {
        (0, _) => format!("{open}."),
        (n, Lang::Id) => format!("{open}; {n} sudah dijawab."),
        (n, Lang::En) => format!("{open}; {n} answered."),
    }
}

/// `28 hal perlu diperiksa`, beside the name of the place and on *Ringkasan*.
pub fn waiting(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("{n} hal perlu diperiksa"),
        Lang::En if n == 1 => "1 thing to check".into(),
        Lang::En => format!("{n} things to check"),
    }
}

/// `7 memengaruhi angka`.
pub fn on_figures(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("{n} memengaruhi angka"),
        Lang::En => format!("{n} on figures"),
    }
}

// Filters
pub const ALL: Phrase = phrase("semua", "all");
pub const AT_STAKE: Phrase = phrase("Bobot", "Weight");
pub const KNOWN: Phrase = phrase("Diketahui", "Known");
pub const ABOUT: Phrase = phrase("Tentang", "About");
pub const NOTHING_FOUND: Phrase = phrase(
    "Tidak ada yang cocok dengan pilihan ini.",
    "Nothing matches these choices.",
);

// An item
pub const OPEN_PLACE: Phrase = phrase("Buka", "Open");
pub const CORRECT: Phrase = phrase("Perbaiki", "Correct");
pub const BECOMES: Phrase = phrase("menjadi", "becomes");
pub const NEW_VARIABLE: Phrase = phrase("Nama data dasar baru", "Name of the new variable");
pub const REASON: Phrase = phrase("Alasan", "Reason");
pub const YOUR_ANSWER: Phrase = phrase("Jawaban", "Answer");
pub const SAVE: Phrase = phrase("Simpan", "Save");
pub const CANCEL: Phrase = phrase("Batal", "Cancel");
pub const NEEDS_REASON: Phrase = phrase(
    "Tulis alasannya dahulu: alasan ini yang dibaca penilai.",
    "Write the reason first: it is what evaluators read.",
);
pub const NEEDS_ANSWER: Phrase = phrase("Tulis jawabannya dahulu.", "Write the answer first.");
pub const NEEDS_NAME: Phrase = phrase(
    "Tulis nama data dasarnya dahulu.",
    "Write the name of the variable first.",
);
pub const TAKEN_AS_IT_IS: Phrase = phrase(
    "Data dasar dengan nama ini sudah ada dan akan dipakai.",
    "A variable of this name exists and will be used.",
);

/// `Perbaiki semuanya (7)`.
pub fn correct_all(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("Perbaiki semuanya ({n})"),
        Lang::En => format!("Correct all ({n})"),
    }
}

/// `Terima semuanya (4) dengan satu alasan`.
pub fn accept_all(lang: Lang, n: usize, is_question: bool) -> String {
    match (lang, is_question) {
        (Lang::Id, false) => format!("Terima semuanya ({n}) dengan satu alasan"),
        (Lang::Id, true) => format!("Jawab semuanya ({n}) sekaligus"),
        (Lang::En, false) => format!("Accept all ({n}) for one reason"),
        (Lang::En, true) => format!("Answer all ({n}) at once"),
    }
}

/// `Tampilkan 25 lagi`.
pub fn more(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("Tampilkan {n} lagi"),
        Lang::En => format!("Show {n} more"),
    }
}

/// A button's name for screen readers: what it does, and to what.
pub fn button_name(verb: &str, place: &str) -> String {
    format!("{verb}: {place}")
}

/// Told after a correction.
pub fn corrected(lang: Lang, place: &str, begins: bool) -> String {
    match (lang, begins) {
        (Lang::Id, true) => format!(
            "Rancangan perubahan dimulai, dengan perbaikan {place} di dalamnya. Ctrl+Z mengurungkan keduanya."
        ),
        (Lang::Id, false) => {
            format!("Ditulis ke dalam rancangan: {place}. Ctrl+Z mengurungkannya.")
        }
        (Lang::En, true) => format!(
            "A draft that amends the decree has begun, with {place} corrected. Ctrl+Z undoes both."
        ),
        (Lang::En, false) => format!("Written into the draft: {place}. Ctrl+Z undoes it."),
    }
}

/// Told after an answer.
pub fn answered(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id if n == 1 => {
            "Tersimpan di bawah “sudah dijawab”; dapat dibatalkan kapan saja.".into()
        }
        Lang::Id => {
            format!("{n} hal tersimpan di bawah “sudah dijawab”; dapat dibatalkan kapan saja.")
        }
        Lang::En if n == 1 => "Kept under “answered”; it can be withdrawn at any time.".into(),
        Lang::En => {
            format!("{n} things are kept under “answered”; they can be withdrawn at any time.")
        }
    }
}

/// An answer that was given while the figure or text was another one.
pub fn lapsed(lang: Lang, who: &str, answer: &str) -> String {
    match lang {
        Lang::Id => format!("Pernah dijawab ({who}): “{answer}”. Sesudah itu isinya berubah."),
        Lang::En => format!("Answered before ({who}): “{answer}”. It has changed since."),
    }
}

// What was answered
pub const WITHDRAW: Phrase = phrase("Batalkan", "Withdraw");
pub const WITHDRAWN: Phrase = phrase(
    "Jawaban dibatalkan; hal ini terbuka lagi. Jawabannya tetap tercatat dalam riwayat.",
    "The answer is withdrawn and the matter open again. History keeps the answer.",
);

/// `2 sudah dijawab`.
pub fn answered_count(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("{n} sudah dijawab"),
        Lang::En => format!("{n} answered"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_says_how_much_and_of_what() {
        for (open, answered, id, en) in [
            (
                [7, 9, 12],
                2,
                "7 hal memengaruhi angka, 9 tentang hukum, tanggal, atau kelengkapan, 12 tentang penulisan; 2 sudah dijawab.",
                "7 things on figures, 9 on law, dates or completeness, 12 on wording; 2 answered.",
            ),
            (
                [0, 1, 0],
                0,
                "1 hal tentang hukum, tanggal, atau kelengkapan.",
                "1 thing on law, dates or completeness.",
            ),
            (
                [0, 0, 0],
                0,
                "Tidak ada yang perlu diperiksa.",
                "There is nothing to check.",
            ),
            (
                [0, 0, 0],
                3,
                "Tidak ada yang perlu diperiksa; 3 sudah dijawab.",
                "There is nothing to check; 3 answered.",
            ),
        ] {
            assert_eq!(sentence(Lang::Id, open, answered), id);
            assert_eq!(sentence(Lang::En, open, answered), en);
        }
    }
}
