//! Words of the page where a new agency is made.

use super::{Phrase, phrase};
use crate::text::Lang::{self, En, Id};

pub const TITLE: Phrase = phrase("Perangkat daerah baru", "New agency");
pub const LEAD: Phrase = phrase(
    "Datanya terpisah dari data lain di perangkat ini. Yang diisi di sini dapat diperbaiki kemudian.",
    "Its data is kept apart from all other data on this device. What you fill in here can be corrected later.",
);
pub const BACK: Phrase = phrase("Kembali ke Mulai", "Back to the start");

pub const AGENCY: Phrase = phrase("Perangkat daerah", "Agency");
pub const NAME: Phrase = phrase("Nama perangkat daerah", "Name of the agency");
pub const NAME_HINT: Phrase = phrase(
    "Lengkap dengan wilayahnya, misalnya Dinas Kesehatan Kabupaten Lombok Timur.",
    "With its region, such as Dinas Kesehatan Kabupaten Lombok Timur.",
);
pub const NAME_MISSING: Phrase = phrase(
    "Isi nama perangkat daerah lebih dulu.",
    "Fill in the name of the agency first.",
);
pub const SHORT: Phrase = phrase("Nama pendek", "Short name");
pub const SHORT_HINT: Phrase = phrase(
    "Tampil di sudut setiap halaman.",
    "Shown in the corner of every page.",
);
pub const SHORT_MISSING: Phrase =
    phrase("Isi nama pendek lebih dulu.", "Fill in a short name first.");
pub const REGION: Phrase = phrase("Wilayah", "Region");
pub const REGION_HINT: Phrase = phrase(
    "Kabupaten, kota, atau provinsi.",
    "Kabupaten, kota or provinsi.",
);
pub const REGION_MISSING: Phrase =
    phrase("Isi wilayahnya lebih dulu.", "Fill in the region first.");
pub const GOVERNMENT: Phrase = phrase("Baris pertama kop surat", "First line of the letterhead");
pub const GOVERNMENT_HINT: Phrase = phrase(
    "Misalnya PEMERINTAH KABUPATEN LOMBOK TIMUR.",
    "Such as PEMERINTAH KABUPATEN LOMBOK TIMUR.",
);
pub const GOVERNMENT_MISSING: Phrase = phrase(
    "Isi baris pertama kop surat lebih dulu.",
    "Fill in the first line of the letterhead first.",
);

pub const UNIT_MISSING: Phrase = phrase("Isi unit kerja lebih dulu.", "Fill in the unit first.");
pub const WHO: Phrase = phrase("Yang mengisi", "Who fills this in");

pub const BEGIN: Phrase = phrase("Isi rencananya", "Its plan");
pub const BEGIN_WITH: Phrase = phrase("Mulai dengan", "Begin with");
pub const NOTHING: Phrase = phrase("Rencana kosong", "An empty plan");
pub const COPY: Phrase = phrase("Salinan rencana lain", "A copy of another plan");
pub const TABLE: Phrase = phrase(
    "Tabel IKU dari Word atau Excel",
    "A table of indicators from Word or Excel",
);

pub const NOTHING_HINT: Phrase = phrase(
    "Rancangan keputusan yang belum ditetapkan, dengan skala predikat yang lazim: Permendagri 86/2017 untuk capaian dan predikat AKIP. Tujuan, sasaran, dan indikator diisi kemudian.",
    "A draft decree that is not enacted, with the usual scales: Permendagri 86/2017 for achievements and the marks of AKIP. Goals, objectives and indicators are filled in afterwards.",
);
pub const FIRST_YEAR: Phrase = phrase("Tahun target pertama", "First year of targets");
pub const LAST_YEAR: Phrase = phrase("Tahun target terakhir", "Last year of targets");
pub const YEARS_WRONG: Phrase = phrase(
    "Tulis tahun dengan empat angka; yang terakhir tidak sebelum yang pertama dan paling lama 20 tahun sesudahnya.",
    "Write years with four digits, the last not before the first and at most 20 years after it.",
);

pub const SOURCE: Phrase = phrase("Salin dari", "Copy from");
pub const DECREE: Phrase = phrase(
    "Keputusan IKU Dinas Sosial Lombok Tengah",
    "The decree of Dinas Sosial Lombok Tengah",
);
pub const SAMPLE: Phrase = phrase("Susunan data contoh", "The plan of the sample");
pub const FILE: Phrase = phrase("Berkas dari rekan…", "A colleague's file…");
pub const PICK: Phrase = phrase("Pilih berkas", "Pick a file");
pub const FILE_MISSING: Phrase = phrase("Pilih berkasnya lebih dulu.", "Pick the file first.");
pub const COPY_HINT: Phrase = phrase(
    "Disalin sebagai rancangan, tanpa data dan catatan, tanpa nomor, tanggal, dan nama penanda tangan keputusan. Nama perangkat daerah asal di dalam teks dibiarkan; ganti sesudahnya.",
    "Copied as a draft, without data and notes, without the decree's number, date and signatory. Names of the other agency within texts are left; change them afterwards.",
);

pub const TABLE_MISSING: Phrase = phrase(
    "Tempel tabelnya lebih dulu, atau pilih cara mulai yang lain.",
    "Paste the table first, or begin in another way.",
);
pub const TABLE_STOPS: Phrase = phrase(
    "Tabel ini belum dapat dimasukkan. Perbaiki yang disebut di atas tabel, atau pilih cara mulai yang lain.",
    "This table cannot be taken over yet. Mend what is said above it, or begin in another way.",
);

pub const MAKE: Phrase = phrase("Buat perangkat daerah ini", "Make this agency");

// What to do next
pub const NEXT_NOTHING: Phrase = phrase(
    "Rancangan kosong sudah dibuat. Berikutnya: tempel tabel IKU, atau isi tujuan dan indikatornya.",
    "An empty draft is made. Next: paste a table of indicators, or fill in goals and indicators.",
);
pub const NEXT_COPY: Phrase = phrase(
    "Salinan sudah dibuat sebagai rancangan. Berikutnya: ganti nama perangkat daerah asal di dalam teks, lalu sesuaikan indikator dan targetnya.",
    "The copy is made, as a draft. Next: change the names of the other agency within texts, then its indicators and targets.",
);
pub const NEXT_TABLE: Phrase = phrase(
    "Tabel sudah masuk ke rancangan. Berikutnya: periksa tabel ini, lalu lengkapi arah, cara hitung, dan penanggung jawab tiap indikator.",
    "The table is in the draft. Next: check it, then state direction, aggregation and responsible unit of each indicator.",
);

/// The plan that is open now.
pub fn open_now(lang: Lang, agency: &str) -> String {
    match lang {
        Id => format!("{agency}, yang sedang terbuka"),
        En => format!("{agency}, open now"),
    }
}

/// What of a plan would be copied: units, functions, goals, objectives, indicators, targets, variables.
pub fn copied(lang: Lang, counts: [usize; 7]) -> String {
    let [
        units,
        functions,
        goals,
        objectives,
        indicators,
        targets,
        variables,
    ] = counts;
    match lang {
        Id => format!(
            "{units} unit kerja dengan {functions} fungsi, {goals} tujuan, {objectives} sasaran, {indicators} indikator dengan {targets} target, {variables} data dasar."
        ),
        En => format!(
            "{units} units with {functions} functions, {goals} goals, {objectives} objectives, {indicators} indicators with {targets} targets, {variables} variables."
        ),
    }
}

/// What was not copied because it is disputed.
pub fn undecided(lang: Lang, n: usize) -> Option<String> {
    match (lang, n) {
        (_, 0) => None,
        (Id, n) => Some(format!(
            "{n} hal masih berbeda di rencana asal, jadi tidak disalin."
        )),
        (En, n) => Some(format!(
            "{n} things are still disputed in the other plan and are not copied."
        )),
    }
}
