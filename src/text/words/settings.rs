//! Words of *Pengaturan*.

pub mod scales;
pub mod storage;

use super::{Phrase, phrase};
use crate::domain::amount::Decimal;
use crate::domain::kind::Cap;
use crate::text::{Lang, number};

pub const TITLE: Phrase = phrase("Pengaturan", "Settings");
pub const LEAD: Phrase = phrase(
    "Siapa Anda, bagaimana capaian dihitung, dan di mana data disimpan.",
    "Who you are, how achievements are computed, and where data is kept.",
);

// Me
pub const ME: Phrase = phrase("Saya", "Me");
pub const ME_LEAD: Phrase = phrase(
    "Nama dan unit kerja tercatat pada setiap isian Anda. Keduanya label, bukan akun: tidak ada kata sandi.",
    "Your name and unit are noted on everything you enter. They are labels, not an account: there is no password.",
);
pub const NAME: Phrase = phrase("Nama", "Name");
pub const NAME_HINT: Phrase = phrase(
    "Nama yang dikenal rekan, tanpa NIK atau NIP.",
    "The name colleagues know, without any personal number.",
);
pub const NAME_MISSING: Phrase = phrase("Isi nama lebih dulu.", "Fill in a name first.");
pub const UNIT_MISSING: Phrase = phrase("Pilih unit kerja lebih dulu.", "Choose a unit first.");
pub const UNIT: Phrase = phrase("Unit kerja", "Unit");
pub const CHOOSE_UNIT: Phrase = phrase("Pilih unit kerja", "Choose a unit");
pub const OTHER_UNIT: Phrase = phrase("Lainnya, tulis sendiri", "Another, in your own words");
pub const OWN_UNIT: Phrase = phrase("Nama unit kerja", "Name of the unit");
pub const SAVE_ME: Phrase = phrase("Simpan nama dan unit", "Save name and unit");
pub const ME_SAVED: Phrase = phrase(
    "Tersimpan. Isian berikutnya tercatat atas nama ini.",
    "Saved. What you enter next carries this name.",
);
pub const LOOKS_LIKE_NIK: Phrase = phrase(
    "Angka 16 digit mirip NIK. Jangan masukkan data perorangan.",
    "A 16-digit number looks like a personal number. Do not enter personal data.",
);

// Agency
pub const AGENCY: Phrase = phrase("Perangkat daerah", "Agency");
pub const AGENCY_SOURCE: Phrase = phrase(
    "Berasal dari keputusan dan kop surat yang dibuka di perangkat ini; belum dapat diubah di sini.",
    "Taken from the decree and letterhead opened on this device; it cannot be changed here yet.",
);
pub const AGENCY_NAME: Phrase = phrase("Nama", "Name");
pub const REGION: Phrase = phrase("Daerah", "Region");
pub const LETTERHEAD: Phrase = phrase("Kop surat", "Letterhead");

// Assumptions
pub const ASSUMPTIONS: Phrase = phrase("Asumsi", "Assumptions");
pub const ASSUMPTIONS_LEAD: Phrase = phrase(
    "Yang tidak disebut keputusan tetap diperlukan untuk menghitung. Pilihan di sini berlabel “asumsi” di setiap layar, supaya tidak dikira bunyi keputusan. Riwayat mencatat siapa yang mengubahnya; perubahan dapat diurungkan.",
    "Arithmetic needs some things that the decree does not say. What is chosen here is labelled “assumed” on every screen, so that nobody takes it for the decree’s words. The history says who changed it, and it can be undone.",
);
pub const DIRECTION: Phrase = phrase("Arah indikator", "Direction of indicators");
pub const OVER_THE_YEAR: Phrase = phrase(
    "Cara hitung setahun untuk data dasar",
    "How variables make the year",
);
pub const STATED: Phrase = phrase("menurut keputusan", "stated by the decree");
pub const DISPUTED: Phrase = phrase(
    "Rekan memilih lain. Memilih di sini memutuskannya.",
    "A colleague chose otherwise. Choosing here decides it.",
);

/// How many of the needs are stated, how many assumed.
pub fn stated_and_assumed(lang: Lang, stated: usize, assumed: usize) -> String {
    match (lang, stated, assumed) {
        (Lang::Id, stated, 0) => format!("Semua {stated} menurut keputusan."),
        (Lang::En, stated, 0) => format!("All {stated} are stated by the decree."),
        (Lang::Id, 0, assumed) => format!("{assumed} dengan asumsi."),
        (Lang::En, 0, assumed) => format!("{assumed} assumed."),
        (Lang::Id, ..) => format!("{stated} menurut keputusan, {assumed} dengan asumsi."),
        (Lang::En, ..) => format!("{stated} stated by the decree, {assumed} assumed."),
    }
}

// Rules
pub const RULES: Phrase = phrase("Aturan hitung", "Rules of arithmetic");
pub const RULES_LEAD: Phrase = phrase(
    "Berlaku untuk semua capaian, juga tahun yang lalu, dan tercetak sebagai keterangan pada laporan.",
    "They hold for every achievement, past years too, and reports print them as a remark.",
);
pub const ROUNDING: Phrase = phrase("Pembulatan", "Rounding");
pub const AS_PRINTED: Phrase = phrase("Dari realisasi tercetak", "From the printed figure");
pub const EXACT: Phrase = phrase("Dari realisasi tanpa pembulatan", "From the exact figure");
pub const CAP: Phrase = phrase("Batas atas capaian", "Cap of achievements");
pub const CAP_LEAD: Phrase = phrase(
    "Batas hanya mengubah yang ditampilkan dan dirata-rata; angka sebelum dibatasi tetap ada di Lihat hitungan.",
    "A cap changes only what is shown and averaged; the figure before it stays in Show calculation.",
);

/// A cap as something to choose.
pub fn cap_choice(lang: Lang, cap: Cap) -> String {
    match (cap, lang) {
        (Cap::Uncapped, Lang::Id) => "Tanpa batas".into(),
        (Cap::Uncapped, Lang::En) => "None".into(),
        (Cap::At(percent), _) => format!("{percent}%"),
    }
}

/// What the two policies make of the same figures.
pub fn rounding_example(
    lang: Lang,
    (part, whole): (u32, u32),
    target: Decimal,
    as_printed: Option<Decimal>,
    exact: Option<Decimal>,
) -> String {
    let percent = |n: Option<Decimal>| n.map_or_else(|| "–".into(), |n| number::percent(n, 2));
    let (part, whole) = (number::count(part), number::count(whole));
    let target = number::percent(target, 2);
    let (as_printed, exact) = (percent(as_printed), percent(exact));
    match lang {
        Lang::Id => format!(
            "Contoh: {part} dari {whole} tercetak {target}. Terhadap target {target} capaiannya {as_printed} dari realisasi tercetak, {exact} tanpa pembulatan."
        ),
        Lang::En => format!(
            "Example: {part} of {whole} prints as {target}. Against a target of {target} the achievement is {as_printed} from the printed figure, {exact} from the exact one."
        ),
    }
}

/// What reports print about a rule.
pub fn on_reports(lang: Lang, remark: &str) -> String {
    match lang {
        Lang::Id => format!("Tercetak pada laporan: “{remark}”."),
        Lang::En => format!("Printed on reports: “{remark}”."),
    }
}

// Display
pub const DISPLAY: Phrase = phrase("Tampilan", "Display");
pub const LANGUAGE: Phrase = phrase("Bahasa", "Language");
pub const LANGUAGE_HINT: Phrase = phrase(
    "Dokumen resmi selalu berbahasa Indonesia.",
    "Official documents are always in Indonesian.",
);
pub const INDONESIAN: &str = "Bahasa Indonesia";
pub const ENGLISH: &str = "English";
pub const THEME: Phrase = phrase("Warna", "Colours");
pub const THEME_DEVICE: Phrase = phrase("Ikuti perangkat", "As the device");
pub const THEME_LIGHT: Phrase = phrase("Terang", "Light");
pub const THEME_DARK: Phrase = phrase("Gelap", "Dark");

// About
pub const ABOUT: Phrase = phrase("Tentang", "About");
pub const ABOUT_TEXT: Phrase = phrase(
    "IKU: indikator kinerja utama perangkat daerah dalam satu halaman, tanpa peladen, akun, atau pemasangan.",
    "IKU: an agency’s key performance indicators in one page, without server, account or installation.",
);
pub const VERSION: Phrase = phrase("Versi", "Version");
pub const LICENCE: Phrase = phrase("Lisensi", "Licence");
pub const LICENCE_TEXT: Phrase = phrase("MIT atau Apache-2.0", "MIT or Apache-2.0");
pub const UPDATES: Phrase = phrase("Pembaruan", "Updates");
pub const NO_UPDATE: Phrase = phrase(
    "Tidak ada versi baru yang menunggu. Versi baru dipasang hanya setelah Anda setuju.",
    "No new version waits. A new version is installed only when you agree.",
);
pub const UPDATE_READY: Phrase = phrase(
    "Versi baru sudah diunduh. Halaman dimuat ulang; data tidak berubah.",
    "A new version is downloaded. The page reloads; data does not change.",
);
pub const UPDATE: Phrase = phrase("Pasang versi baru", "Install the new version");

// Erase
pub const ERASE: Phrase = phrase(
    "Hapus semua data di perangkat ini",
    "Erase all data on this device",
);
pub const ERASE_LEAD: Phrase = phrase(
    "Menghapus semua perangkat daerah, data contoh, nama Anda, pilihan tampilan, dan salinan luring program. Tidak dapat diurungkan. Perangkat rekan dan berkas yang sudah dikirim tidak berubah.",
    "Removes every agency, the sample data, your name, display choices and the offline copy of the program. It cannot be undone. Colleagues’ devices and files already sent do not change.",
);
pub const BACKUP_FIRST: Phrase = phrase(
    "Unduh cadangan lebih dulu di Kirim & Terima",
    "Download a backup first in Send & receive",
);
pub const ERASE_WORD: &str = "HAPUS";
pub const TYPE_ERASE: Phrase = phrase("Ketik HAPUS", "Type HAPUS");
pub const TYPE_ERASE_HINT: Phrase = phrase(
    "Huruf besar semua. Tombol aktif setelah kata ini lengkap.",
    "All capitals. The button works once the word is complete.",
);
pub const ERASE_NOW: Phrase = phrase("Hapus semua", "Erase everything");
pub const NOT_ERASED: Phrase = phrase(
    "Belum semua terhapus. Tutup tab dan jendela IKU yang lain, lalu coba lagi.",
    "Not everything could be erased. Close other IKU tabs and windows, then try again.",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rounding_is_one_sentence_of_figures() {
        let percent = |n| Some(Decimal::new(n, 2));
        let words = rounding_example(
            Lang::Id,
            (6, 58_400),
            Decimal::new(1, 2),
            percent(10_000),
            percent(10_274),
        );
        assert_eq!(
            words,
            "Contoh: 6 dari 58.400 tercetak 0,01%. Terhadap target 0,01% capaiannya 100,00% dari realisasi tercetak, 102,74% tanpa pembulatan."
        );
    }
}
