//! Words of the versions of a plan: what each is called, where it stands, what can be done with it.

pub mod differences;
pub mod enactment;
pub mod late;
pub mod succession;

use super::{Phrase, phrase};
use crate::text::Lang;

/// `IKU awal`, `IKU perubahan ke-1`, `IKU awal Renstra 2027–2032`.
pub fn version_name(lang: Lang, nth: usize, renstra: Option<(u16, u16)>) -> String {
    let name = match (lang, nth) {
        (Lang::Id, 0) => "IKU awal".into(),
        (Lang::Id, n) => format!("IKU perubahan ke-{n}"),
        (Lang::En, 0) => "Original".into(),
        (Lang::En, 1) => "First amendment".into(),
        (Lang::En, n) => format!("Amendment {n}"),
    };
    match (lang, renstra) {
        (_, None) => name,
        (Lang::Id, Some((first, last))) => format!("{name} Renstra {first}–{last}"),
        (Lang::En, Some((first, last))) => format!("{name} of {first}–{last}"),
    }
}

/// `Mengukur 2021–2024, 2026`.
pub fn measures(lang: Lang, stretches: &[(u16, u16)]) -> String {
    let stretches: Vec<_> = stretches
        .iter()
        .map(|(first, last)| match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        })
        .collect();
    let years = stretches.join(", ");
    match (lang, stretches.is_empty()) {
        (Lang::Id, true) => "Tidak mengukur tahun mana pun".into(),
        (Lang::En, true) => "Measures no year".into(),
        (Lang::Id, false) => format!("Mengukur {years}"),
        (Lang::En, false) => format!("Measures {years}"),
    }
}

pub const DRAFT: Phrase = phrase("Rancangan", "Draft");
pub const AHEAD: Phrase = phrase("Ditetapkan, belum berlaku", "Enacted, not yet in force");
pub const IN_FORCE: Phrase = phrase("Berlaku", "In force");
pub const REPLACED: Phrase = phrase("Diganti", "Replaced");
pub const BEGIN: Phrase = phrase("Buat rancangan perubahan", "Begin an amendment");
pub const NEXT_PLAN: Phrase = phrase("Mulai renstra berikutnya", "Begin the next strategic plan");
pub const COMPARE: Phrase = phrase("Bandingkan dua versi", "Compare two versions");
pub const OPEN: Phrase = phrase("Buka", "Open");
pub const ENACT: Phrase = phrase("Tetapkan…", "Enact…");
pub const DISCARD: Phrase = phrase("Hapus rancangan", "Discard the draft");
pub const MAP: Phrase = phrase(
    "Sambungan ke renstra sebelumnya",
    "Map to the strategic plan before",
);
pub const ALL_VERSIONS: Phrase = phrase("Semua versi", "All versions");

/// `Bandingkan dengan IKU awal`.
pub fn compare_with(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Bandingkan dengan {name}"),
        Lang::En => format!("Compare with {name}"),
    }
}

/// Why no other draft can be begun.
pub fn draft_is_open(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!(
            "{name} masih berupa rancangan. Tetapkan atau hapus rancangan itu sebelum memulai yang lain."
        ),
        Lang::En => {
            format!("{name} is still a draft. Enact or discard it before beginning another.")
        }
    }
}

pub const TO_DRAFT: Phrase = phrase("Ke rancangan", "To the draft");

/// Said once a draft is begun.
pub fn begun(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Rancangan {name} dimulai. Isinya mengikuti versi sebelumnya sampai Anda mengubahnya."
        ),
        Lang::En => format!(
            "The draft of {name} is begun. It says what the version before says until you change it."
        ),
    }
}

/// Said once the draft of another strategic plan is begun.
pub fn begun_anew(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Rancangan {name} dimulai. Unit, data dasar, dan skala terbawa; tujuan dan indikatornya diisi baru."
        ),
        Lang::En => format!(
            "The draft of {name} is begun. Units, variables and scales are carried over; goals and indicators are new."
        ),
    }
}

/// Said once a draft is gone.
pub fn discarded(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => {
            format!("Rancangan {name} dihapus. Urungkan dengan Ctrl+Z atau di Riwayat Perubahan.")
        }
        Lang::En => format!("The draft of {name} is discarded. Undo with Ctrl+Z or in History."),
    }
}

/// What a draft that was written on an older version lacks.
pub fn overtaken(lang: Lang, by: &str) -> String {
    match lang {
        Lang::Id => format!(
            "Rancangan ini ditulis sebelum {by} ditetapkan; yang diubah di sana belum ikut di sini."
        ),
        Lang::En => format!(
            "This draft was begun before {by} was enacted; what changed there is not in it."
        ),
    }
}

/// `Dasarkan pada IKU perubahan ke-1`.
pub fn rebase(lang: Lang, on: &str) -> String {
    match lang {
        Lang::Id => format!("Dasarkan pada {on}"),
        Lang::En => format!("Base it on {on}"),
    }
}
