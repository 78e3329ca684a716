//! Words of *Kirim & Terima*.

use super::{Phrase, phrase};
use crate::text::Lang;
use crate::text::number::count;

pub const TITLE: Phrase = phrase("Kirim & Terima", "Send & receive");
pub const LEAD: Phrase = phrase(
    "Berkas membawa isian antarbidang lewat flashdisk atau WhatsApp. Menggabungkan tidak menghapus apa pun.",
    "Files carry figures between units on a stick or by message. Merging deletes nothing.",
);

// Send
pub const SEND: Phrase = phrase("Kirim", "Send");
pub const SEND_FILE: Phrase = phrase("Kirim berkas", "Send file");
pub const CONTENT: Phrase = phrase("Isi berkas", "Content");
pub const EVERYTHING: Phrase = phrase("semua", "everything");
pub const SEND_HINT: Phrase = phrase(
    "Semua isian, rencana, dan riwayat dalam satu berkas. Serahkan ke rekan yang mengumpulkan.",
    "All figures, the plan and the history in one file. Hand it to whoever collects them.",
);
pub const CODE: Phrase = phrase("Kode isi", "Content code");
pub const CODE_HINT: Phrase = phrase(
    "Kode yang sama di dua laptop berarti isinya sama.",
    "The same code on two laptops means the same content.",
);
pub const NOT_SENT: Phrase = phrase(
    "Peramban menolak mengunduh berkas. Izinkan unduhan untuk halaman ini, lalu coba lagi.",
    "The browser refused the download. Allow downloads for this page and try again.",
);

// Receive
pub const RECEIVE: Phrase = phrase("Terima", "Receive");
pub const RECEIVE_FILE: Phrase = phrase("Terima berkas", "Receive files");
pub const RECEIVE_HINT: Phrase = phrase(
    "Isi berkas diperlihatkan dulu, sebelum ada yang diubah. Beberapa berkas boleh sekaligus.",
    "You see what is in files before anything is changed. Several at once will do.",
);
pub const DROP_HINT: Phrase = phrase(
    "atau seret berkas ke halaman ini",
    "or drop files on this page",
);
pub const READING: Phrase = phrase("Membaca berkas…", "Reading files…");
pub const MERGING: Phrase = phrase("Menggabungkan…", "Merging…");
pub const FROM: Phrase = phrase("Dari", "From");
pub const NEW: Phrase = phrase("Baru", "New");
pub const KNOWN: Phrase = phrase("Sudah ada", "Here already");
pub const DIFFER: Phrase = phrase("Berbeda", "Differ");
pub const NO_UNIT: Phrase = phrase("Tanpa nama unit", "No unit given");
pub const AFTERWARDS: Phrase = phrase("Sesudah ini", "What happens next");
pub const BACKUP_FIRST: Phrase = phrase(
    "Unduh cadangan otomatis lebih dulu",
    "Download an automatic backup first",
);
pub const NOTHING_LOST: Phrase = phrase(
    "Tidak ada yang ditimpa: isian yang berbeda menunggu keputusan Anda, dan tiap perubahan dapat diurungkan di Riwayat Perubahan.",
    "Nothing is overwritten: what differs waits for your decision, and every change can be undone in History.",
);
pub const MERGE: Phrase = phrase("Gabungkan", "Merge");
pub const DO_NOT_MERGE: Phrase = phrase("Jangan gabungkan", "Don't merge");
pub const ALREADY_HERE: Phrase = phrase(
    "Semua isi berkas ini sudah ada di sini. Tidak ada yang perlu digabungkan.",
    "Everything in this file is here already. There is nothing to merge.",
);
pub const CLOSE: Phrase = phrase("Tutup", "Close");
pub const OPEN_APART: Phrase = phrase("Buka sebagai data terpisah", "Open as separate data");
pub const REFUSED: Phrase = phrase("Berkas tidak diterima", "File not received");
pub const NOT_STORED: Phrase = phrase(
    "Berkas belum digabungkan: penyimpanan perangkat ini menolak. Data Anda tidak berubah. Unduh cadangan, kosongkan ruang, lalu coba lagi.",
    "Not merged: this device's storage refused. Your data is unchanged. Download a backup, free some space and try again.",
);

// Differences
pub const DIFFERENCES: Phrase = phrase("Perbedaan", "Differences");
pub const NO_DIFFERENCES: Phrase = phrase(
    "Tidak ada isian berbeda yang menunggu keputusan.",
    "No difference waits for a decision.",
);
pub const BEFORE: Phrase = phrase("sebelumnya", "before");
pub const OTHER_FIGURE: Phrase = phrase("Isi angka lain", "Another figure");
pub const OTHER_TEXT: Phrase = phrase("Tulis yang lain", "Another text");
pub const LATER: Phrase = phrase("Putuskan nanti", "Later");
pub const USE_THIS: Phrase = phrase("Pakai ini", "Use this");
pub const PERSONAL: Phrase = phrase(
    "Angka 16 digit mirip NIK. Jangan masukkan data perorangan. Bila memang angka, tekan sekali lagi.",
    "16 digits look like a personal number. Keep personal data out. If it is a figure, press once more.",
);
pub const CANCEL: Phrase = phrase("Batal", "Cancel");
pub const MINE: Phrase = phrase("perangkat ini", "this device");
pub const DECIDED: Phrase = phrase("Perbedaan diputuskan.", "Difference decided.");

// Backup
pub const BACKUP: Phrase = phrase("Cadangan", "Backup");
pub const DOWNLOAD_NOW: Phrase = phrase("Unduh sekarang", "Download now");
pub const NEVER_BACKED_UP: Phrase = phrase(
    "Belum pernah dicadangkan dari perangkat ini.",
    "Never backed up from this device.",
);

/// `Berkas dari Bidang Rehabilitasi Sosial: 48 isian baru, 2 isian berbeda`.
pub fn heading(lang: Lang, from: &str, new: usize, differ: usize) -> String {
    match lang {
        Lang::Id => format!("Berkas dari {from}: {new} isian baru, {differ} isian berbeda"),
        Lang::En => format!("File from {from}: {new} new, {differ} differ"),
    }
}

/// `Berkas dari Bidang Rehabilitasi Sosial: tidak ada yang baru`.
pub fn heading_known(lang: Lang, from: &str) -> String {
    match lang {
        Lang::Id => format!("Berkas dari {from}: tidak ada yang baru"),
        Lang::En => format!("File from {from}: nothing new"),
    }
}

/// `Digabungkan: 48 isian baru. 2 isian berbeda menunggu keputusan Anda.`
pub fn merged(lang: Lang, new: usize, differ: usize) -> String {
    match (lang, differ) {
        (Lang::Id, 0) => format!("Digabungkan: {new} isian baru, tidak ada yang berbeda."),
        (Lang::Id, _) => {
            format!(
                "Digabungkan: {new} isian baru. {differ} isian berbeda menunggu keputusan Anda."
            )
        }
        (Lang::En, 0) => format!("Merged: {new} new, none differ."),
        (Lang::En, _) => format!("Merged: {new} new. {differ} differ and wait for your decision."),
    }
}

/// `hanya yang belum diterima Bidang Rehabilitasi Sosial`.
pub fn only_beyond(lang: Lang, who: &str) -> String {
    match lang {
        Lang::Id => format!("hanya yang belum diterima {who}"),
        Lang::En => format!("only what {who} does not have"),
    }
}

/// Why no file was made for somebody.
pub fn has_everything(lang: Lang, who: &str) -> String {
    match lang {
        Lang::Id => format!("{who} sudah punya semuanya. Tidak ada yang perlu dikirim."),
        Lang::En => format!("{who} has everything already. There is nothing to send."),
    }
}

/// `2 berkas`, where they come from several senders.
pub fn several(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Id => format!("{count} berkas"),
        Lang::En => format!("{count} files"),
    }
}

/// `Rehsos-TW-II.json · 214 KB · diekspor 14 Juli 2024 16.02 · utuh (SHA-256 cocok)`.
pub fn file_facts(lang: Lang, name: &str, kilobytes: u64, at: &str) -> String {
    match lang {
        Lang::Id => format!("{name} · {kilobytes} KB · diekspor {at} · utuh (SHA-256 cocok)"),
        Lang::En => format!("{name} · {kilobytes} KB · exported {at} · intact (SHA-256 fits)"),
    }
}

/// `belum ada yang diubah`.
pub fn unchanged(lang: Lang) -> &'static str {
    phrase("Belum ada yang diubah.", "Nothing is changed yet.").within(lang)
}

/// `Cadangan terakhir 3 hari lalu.`
pub fn last_backup(lang: Lang, days: i32) -> String {
    match (lang, days) {
        (Lang::Id, i32::MIN..=0) => "Cadangan terakhir hari ini.".into(),
        (Lang::Id, 1) => "Cadangan terakhir kemarin.".into(),
        (Lang::Id, days) => format!("Cadangan terakhir {} hari lalu.", count(days)),
        (Lang::En, i32::MIN..=0) => "Last backup today.".into(),
        (Lang::En, 1) => "Last backup yesterday.".into(),
        (Lang::En, days) => format!("Last backup {} days ago.", count(days)),
    }
}

/// `Berkas IKU_….json diunduh.`
pub fn sent(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Berkas {name} diunduh. Serahkan ke rekan."),
        Lang::En => format!("File {name} downloaded. Hand it over."),
    }
}

/// `Pakai 2.615`; long texts keep the short verb.
pub fn use_value(lang: Lang, text: &str) -> String {
    if text.chars().count() > 40 {
        return USE_THIS.within(lang).to_owned();
    }
    match lang {
        Lang::Id => format!("Pakai {text}"),
        Lang::En => format!("Use {text}"),
    }
}

/// `dan 12 perbedaan lagi sesudah ini`.
pub fn and_more(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Id => format!("dan {count} perbedaan lagi sesudah ini"),
        Lang::En => format!("and {count} more after these"),
    }
}

/// `2 isian berbeda menunggu keputusan.`
pub fn waiting(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Id, _) => format!("{count} isian berbeda menunggu keputusan."),
        (Lang::En, 1) => "1 difference waits for a decision.".into(),
        (Lang::En, _) => format!("{count} differences wait for a decision."),
    }
}
