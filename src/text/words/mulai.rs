//! Words of *Mulai*.

use super::{Phrase, phrase};
use crate::text::Lang;

pub const TITLE: Phrase = phrase("Selamat datang di IKU", "Welcome to IKU");
pub const LEAD: Phrase = phrase(
    "Dari keputusan sampai capaian: isi angka, kirim berkas ke rekan, lihat hasilnya. Tanpa akun, tanpa server; semuanya tersimpan di perangkat ini.",
    "From the decree to the achievement: enter figures, send files to colleagues, see the result. No account, no server; everything stays on this device.",
);
pub const DECREE: Phrase = phrase(
    "Mulai dari Keputusan IKU Lombok Tengah",
    "Start from the decree of Lombok Tengah",
);
pub const DECREE_NOTE: Phrase = phrase(
    "Keputusan Kepala Dinas Sosial Nomor 42.a Tahun 2021, lengkap dengan empat IKU dan tugas tiap unit.",
    "Decree 42.a of 2021 of the head of Dinas Sosial, with its four indicators and the duties of each unit.",
);
pub const CONTINUE: Phrase = phrase(
    "Lanjutkan data Dinas Sosial Lombok Tengah",
    "Continue with Dinas Sosial Lombok Tengah",
);
pub const CONTINUE_NOTE: Phrase = phrase("Sudah ada di perangkat ini.", "Already on this device.");
/// `Lanjutkan data Dinas Kesehatan Kabupaten Contoh`.
pub fn other(lang: Lang, agency: &str) -> String {
    match (lang, agency) {
        (Lang::Id, "") => "Lanjutkan data perangkat daerah lain".into(),
        (Lang::En, "") => "Continue with another agency".into(),
        (Lang::Id, agency) => format!("Lanjutkan data {agency}"),
        (Lang::En, agency) => format!("Continue with {agency}"),
    }
}
pub const OPEN: Phrase = phrase("Buka berkas dari rekan", "Open a colleague's file");
pub const OPEN_NOTE: Phrase = phrase(
    "Berkas .json yang dibuat lewat “Kirim berkas”, dari flashdisk atau WhatsApp.",
    "A .json file made by “Send”, from a USB stick or WhatsApp.",
);
pub const ONLY_CHANGES: Phrase = phrase(
    "Berkas ini hanya memuat perubahan, tanpa rencananya. Minta rekan mengirim berkas lengkap, atau mulai dari keputusan lalu terima berkas ini di Kirim & Terima.",
    "This file holds changes only, without the plan they belong to. Ask your colleague for a complete file, or start from the decree and receive this file under Send & Receive.",
);
pub const GOING_IN: Phrase = phrase("IKU sedang dibuka…", "Opening IKU…");
pub const NOT_FETCHED: Phrase = phrase(
    "Program belum terunduh lengkap. Periksa sambungan internet, lalu coba lagi. Setelah sekali terbuka, IKU tidak lagi memerlukan internet.",
    "The program is not downloaded completely yet. Check your internet connection and try again. Once it has opened, IKU needs no internet.",
);
pub const NEW: Phrase = phrase("Buat perangkat daerah baru", "New agency");
pub const NEW_NOTE: Phrase = phrase(
    "Dari nol, dari salinan rencana, atau dari tabel IKU yang disalin di Word atau Excel.",
    "From nothing, from a copy of a plan, or from a table of indicators copied in Word or Excel.",
);
pub const SAMPLE: Phrase = phrase("Coba dengan data contoh", "Try with sample data");
pub const SAMPLE_NOTE: Phrase = phrase(
    "Enam tahun angka rekaan, terpisah dari data Anda dan bertanda DATA CONTOH.",
    "Six years of invented figures, apart from your data and marked as a sample.",
);
pub const ERASED: Phrase = phrase(
    "Semua data di perangkat ini sudah dihapus.",
    "All data on this device is erased.",
);
pub const PRIVACY: Phrase = phrase(
    "Jangan masukkan data perorangan (nama warga, NIK). IKU hanya untuk angka jumlah.",
    "Do not enter personal data (names of citizens, identity numbers). IKU is for totals only.",
);

// Who
pub const WHO: Phrase = phrase("Siapa yang mengisi?", "Who is entering?");
pub const WHO_NOTE: Phrase = phrase(
    "Nama dan unit ini tertulis di setiap isian, supaya rekan tahu asalnya. Bukan akun dan bukan tanda tangan.",
    "This name and unit stand on every entry, so that colleagues know where it comes from. It is neither an account nor a signature.",
);
pub const START: Phrase = phrase("Mulai", "Start");
// Whoever tries the sample: a label in the log, so one word in every language.
pub const TRYING: &str = "Pencoba";
pub const TRYING_UNIT: &str = "Data contoh";
/// Where another agency's data lie on this device.
pub fn other_note(lang: Lang, place: usize) -> String {
    match lang {
        Lang::Id => format!("Data terpisah ke-{place} di perangkat ini."),
        Lang::En => format!("Separate data {place} on this device."),
    }
}
