//! What is said when the store fails: what happened and what to do, never a code.

use super::ports::StoreProblem;
use crate::domain::date::Date;
use crate::text::{Lang, time};

/// Why changes are not stored, with what to do.
pub fn not_saved(problem: &StoreProblem, waiting: usize, lang: Lang) -> String {
    let (why, what) = match lang {
        Lang::Id => why_id(problem),
        Lang::En => why_en(problem),
    };
    match lang {
        Lang::Id => format!("Belum tersimpan ({waiting} perubahan): {why}. {what}"),
        Lang::En => format!("Not saved ({waiting} changes): {why}. {what}"),
    }
}

/// Why the store could not be read, with what to do.
pub fn unreadable(problem: &StoreProblem, lang: Lang) -> String {
    let (why, what) = match lang {
        Lang::Id => why_id(problem),
        Lang::En => why_en(problem),
    };
    match lang {
        Lang::Id => format!("Penyimpanan tidak terbaca: {why}. {what}"),
        Lang::En => format!("The store cannot be read: {why}. {what}"),
    }
}

/// That the store is empty although there was data.
pub fn emptied(last_saved: Date, lang: Lang) -> String {
    let day = time::day(lang, last_saved);
    match lang {
        Lang::Id => format!(
            "Penyimpanan kosong, padahal terakhir ada data ({day}). Pulihkan dari cadangan atau dari berkas rekan."
        ),
        Lang::En => format!(
            "The store is empty although there was data ({day}). Restore it from a backup or a colleague's file."
        ),
    }
}

fn why_id(problem: &StoreProblem) -> (&str, &str) {
    let backup = "Unduh cadangan sekarang, lalu muat ulang halaman.";
    match problem {
        StoreProblem::Full => (
            "penyimpanan penuh",
            "Unduh cadangan sekarang, kosongkan ruang di perangkat, lalu coba lagi.",
        ),
        StoreProblem::Blocked => (
            "tab lain menahan penyimpanan",
            "Tutup tab IKU yang lain, lalu coba lagi.",
        ),
        StoreProblem::Unavailable => (
            "peramban ini tidak menyediakan penyimpanan (mode pribadi?)",
            "Unduh cadangan sebelum menutup halaman.",
        ),
        StoreProblem::NewerVersion => ("tab lain sudah memakai versi lebih baru", backup),
        StoreProblem::Evicted => ("peramban mengosongkan penyimpanan", backup),
        StoreProblem::Erased => ("semua data dihapus dari tab lain", "Muat ulang halaman."),
        StoreProblem::Taken(_) => ("tab lain menulis di tempat yang sama", backup),
        StoreProblem::Other(_) => ("peramban menolak menyimpan", backup),
    }
}

fn why_en(problem: &StoreProblem) -> (&str, &str) {
    let backup = "Download a backup now, then reload the page.";
    match problem {
        StoreProblem::Full => (
            "storage is full",
            "Download a backup now, free some space on the device, then try again.",
        ),
        StoreProblem::Blocked => (
            "another tab holds the store",
            "Close the other IKU tabs, then try again.",
        ),
        StoreProblem::Unavailable => (
            "this browser offers no storage here (private mode?)",
            "Download a backup before you close the page.",
        ),
        StoreProblem::NewerVersion => ("another tab runs a newer version", backup),
        StoreProblem::Evicted => ("the browser emptied the store", backup),
        StoreProblem::Erased => ("everything was erased from another tab", "Reload the page."),
        StoreProblem::Taken(_) => ("another tab writes in the same place", backup),
        StoreProblem::Other(_) => ("the browser refused to save", backup),
    }
}
