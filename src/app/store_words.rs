//! What is said when the store fails: what happened and what to do, never a code.

use super::kept::Alarm;
use super::ports::{Clock, StoreProblem};
use crate::domain::date::Date;
use crate::text::{Lang, time};

/// Why changes are not stored, with what to do.
pub fn not_saved(problem: &StoreProblem, waiting: usize, lang: Lang) -> String {
    let (why, what) = match lang {
        Lang::Id => why_id(problem),
        Lang::En => why_en(problem),
    };
    match (lang, waiting) {
        (Lang::Id, 0) => format!("Penyimpanan berhenti: {why}. {what}"),
        (Lang::En, 0) => format!("Saving has stopped: {why}. {what}"),
        (Lang::Id, _) => format!("Belum tersimpan ({waiting} perubahan): {why}. {what}"),
        (Lang::En, 1) => format!("Not saved (1 change): {why}. {what}"),
        (Lang::En, _) => format!("Not saved ({waiting} changes): {why}. {what}"),
    }
}

/// What must be said about the store at the start.
pub fn alarm(alarm: &Alarm, clock: &dyn Clock, lang: Lang) -> String {
    match alarm {
        Alarm::Emptied(sentinel) => emptied(clock.day(sentinel.saved), lang),
        Alarm::Unreadable { problem, .. } => unreadable(problem, lang),
        Alarm::Incomplete { waiting } => incomplete(*waiting, lang),
    }
}

/// Why the store could not be read, with what to do.
fn unreadable(problem: &StoreProblem, lang: Lang) -> String {
    let (why, what) = match lang {
        Lang::Id => why_id(problem),
        Lang::En => why_en(problem),
    };
    // Nothing that was read could be downloaded.
    let what = match (problem, lang) {
        (StoreProblem::Unavailable | StoreProblem::Blocked, _) => what,
        (_, Lang::Id) => "Muat ulang halaman; bila tetap begini, buka cadangan terakhir.",
        (_, Lang::En) => "Reload the page; if that does not help, open the last backup.",
    };
    match lang {
        Lang::Id => format!("Penyimpanan tidak terbaca: {why}. {what}"),
        Lang::En => format!("The store cannot be read: {why}. {what}"),
    }
}

/// That the store is empty although there was data.
fn emptied(last_saved: Date, lang: Lang) -> String {
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

/// That changes are there which cannot be shown.
fn incomplete(waiting: usize, lang: Lang) -> String {
    match (lang, waiting) {
        (Lang::Id, _) => format!(
            "{waiting} perubahan belum dapat ditampilkan: perubahan yang mendahuluinya hilang dari penyimpanan. Pulihkan dari cadangan atau dari berkas rekan."
        ),
        (Lang::En, 1) => "1 change cannot be shown: what it builds on is gone from the store. Restore it from a backup or a colleague's file.".into(),
        (Lang::En, _) => format!(
            "{waiting} changes cannot be shown: what they build on is gone from the store. Restore it from a backup or a colleague's file."
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
        StoreProblem::NewerVersion => (
            "versi IKU yang lebih baru sudah dipakai di perangkat ini",
            backup,
        ),
        StoreProblem::Evicted => ("penyimpanan dikosongkan di luar halaman ini", backup),
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
        StoreProblem::NewerVersion => ("a newer version of IKU is used on this device", backup),
        StoreProblem::Evicted => ("the store was emptied outside this page", backup),
        StoreProblem::Erased => ("everything was erased from another tab", "Reload the page."),
        StoreProblem::Taken(_) => ("another tab writes in the same place", backup),
        StoreProblem::Other(_) => ("the browser refused to save", backup),
    }
}
