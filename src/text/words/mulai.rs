//! Words of *Mulai*.

use super::{Phrase, phrase};

pub const TITLE: Phrase = phrase(
    "Kinerja perangkat daerah, dari keputusan sampai capaian",
    "An agency's performance, from decree to achievement",
);
pub const LEAD: Phrase = phrase(
    "Tanpa server, tanpa akun, tanpa internet. Data tersimpan di perangkat ini; berkas membawanya ke rekan.",
    "No server, no account, no network. Data stays on this device; files carry it to colleagues.",
);
pub const DECREE: Phrase = phrase(
    "Mulai dari Keputusan IKU Lombok Tengah",
    "Start from the Lombok Tengah decree",
);
pub const DECREE_NOTE: Phrase = phrase(
    "Dinas Sosial, Nomor 42.a Tahun 2021: 4 IKU, 8 unit, target 2021–2026",
    "Dinas Sosial, Number 42.a of 2021: 4 indicators, 8 units, targets 2021–2026",
);
pub const FILE: Phrase = phrase("Buka berkas dari rekan", "Open a colleague's file");
pub const FILE_NOTE: Phrase = phrase(
    "Berkas .json dari USB atau WhatsApp",
    "A .json file from USB or WhatsApp",
);
pub const SAMPLE: Phrase = phrase("Coba dengan data contoh", "Try sample data");
pub const SAMPLE_NOTE: Phrase = phrase(
    "Enam tahun data fiktif, terpisah dari data Anda dan ditandai di setiap layar",
    "Six years of fictitious data, apart from yours and marked on every screen",
);
pub const CONTINUE: Phrase = phrase("Lanjutkan", "Continue");
pub const CONTINUE_NOTE: Phrase =
    phrase("Data yang ada di perangkat ini", "The data on this device");
pub const OTHER_LANGUAGE: Phrase = phrase("English", "Bahasa Indonesia");

pub const WHO: Phrase = phrase("Siapa yang mengisi?", "Who is entering?");
pub const WHO_LEAD: Phrase = phrase(
    "Nama dan unit kerja tercatat pada setiap perubahan, supaya rekan tahu siapa yang mengisi. Ini keterangan, bukan akun.",
    "Name and unit stand beside every change, so that colleagues know who entered it. It is a label, not an account.",
);
pub const NAME: Phrase = phrase("Nama", "Name");
pub const NAME_MISSING: Phrase = phrase("Isi nama lebih dulu.", "Enter a name first.");
pub const NAME_LIKE_NIK: Phrase = phrase(
    "Angka 16 digit mirip NIK. Tulis nama saja; jangan masukkan nomor pribadi.",
    "This looks like a personal number. Write the name only.",
);
pub const UNIT: Phrase = phrase("Unit kerja", "Unit");
pub const START: Phrase = phrase("Mulai", "Start");
