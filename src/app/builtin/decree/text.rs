//! The text of the decree outside its tables, word for word, oddities of spelling included.
//!
//! A paragraph that the page breaks over lines is one line here; `\n` stands where the decree itself begins a
//! new line.

/// Head of the document.
pub const HEADING: &str = "KEPUTUSAN KEPALA DINAS SOSIAL\nKABUPATEN LOMBOK TENGAH";
/// *Nomor*.
pub const NUMBER: &str = "42.a TAHUN 2021";
/// *Tentang*.
pub const SUBJECT: &str =
    "PENETAPAN INDIKATOR KINERJA UTAMA\nDINAS SOSIAL KABUPATEN LOMBOK TENGAH\nTAHUN 2021 – 2026";
/// Who decrees.
pub const OFFICE: &str = "KEPALA DINAS SOSIAL KABUPATEN LOMBOK TENGAH";
/// *Ditetapkan di*.
pub const SIGNED_AT: &str = "Praya";
/// Position of the signatory.
pub const SIGNATORY_POSITION: &str = "Kepala Dinas Sosial\nKabupaten Lombok Tengah";
/// Name of the signatory.
pub const SIGNATORY_NAME: &str = "Drs. H. MUJARDI YUNUS";
/// Head of the annex.
pub const ANNEX_HEADING: &str = "LAMPIRAN\nKEPUTUSAN KEPALA DINAS SOSIAL KABUPATEN LOMBOK TENGAH\nNOMOR : 42.a TAHUN 2021\nTENTANG INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN LOMBOK TENGAH TAHUN 2021-2026";
/// Title over the units' duties.
pub const ANNEX_TITLE: &str = "TUGAS DAN FUNGSI DINAS SOSIAL";
/// First paragraph of the annex.
pub const ANNEX_INTRO: &str = "Berdasarkan Peraturan Bupati Lombok Tengah Nomor 77 Tahun 2021 tentang tentang Kedudukan, Susunan Organisasi, Tugas, Fungsi dan Tata Kerja Dinas Sosial Kabupaten Lombok Tengah Tanggal 1 Desember 2021, Kedudukan Dinas Sosial Kabupaten Lombok Tengah adalah mempunyai tugas sebagai unsur pelaksana urusan pemerintahan dibidang sosial dan bertanggung jawab kepada Bupati melalui Sekretaris Daerah.";
/// Title over the table of indicators.
pub const TABLE_TITLE: &str =
    "INDIKATOR KINERJA UTAMA (IKU)\nDINAS SOSIAL KABUPATEN LOMBOK TENGAH\nTAHUN 2021 - 2026";

/// *Menimbang*.
pub const CONSIDERATIONS: [&str; 2] = [
    "Bahwa dalam rangka melaksanakan ketentuan sebagaimana diatur dalam Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/20/M.PAN/11/2008 tentang Pedoman Penyusunan Indikator Kinerja Utama, maka perlu menetapkan Indikator Kinerja Utama Dinas Sosial Kabupaten Lombok Tengah Tahun 2021 - 2026;",
    "Bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a perlu ditetapkan dengan Keputusan Kepala Dinas;",
];

/// *Mengingat*.
pub const LEGAL_BASES: [&str; 18] = [
    "Undang-Undang Nomor 69 Tahun 1958 tentang Pembentukan Daerah-daerah Tingkat II dalam wilayah Daerah-daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur (Lembaran Negara Republik Indonesia Tahun 1958 Nomor 122, Tambahan Lembaran Negara Republik Indonesia Nomor 1655);",
    "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);",
    "Undang-Undang Nomor 33 tahun 2004 tentang Perimbangan Keuangan Antara Pemerintah Pusat dan Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 126, Tambahan Lembaran Negara Republik Indonesia Nomor 4438)",
    "Undang-Undang Nomor 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional tahun 2005-2025 (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 33, Tambahan Lembaran Negara Republik Indonesia Nomor 4700);",
    "Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial",
    "Undang-undang Nomor 23 tahun 2014 tentang Pemerintahan Daerah;",
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah dengan Peraturan Pemerintah Pengganti Undang- Undang Nomor 2 Tahun 2014 tentang Perubahan Atas Undang-Undang Nomor 23 Tahun 2014 Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 246, Tambahan Lembaran Negara Republik Indonesia Nomor 5589);",
    "Peraturan Pemerintah Nomor 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4578);",
    "Peraturan Pemerintah Nomor 100 Tahun 2018 tentang Penerapan Standar Pelayanan Minimal",
    "Peraturan Pemerintah Nomor 38 Tahun 2007 tentang Pembagian Urusan Pemerintahan Antara Pemerintah, Pemerintahan Daerah Provinsi, dan Pemerintahan Daerah Kabupaten/Kota (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 4737);",
    "Peraturan Pemerintah Republik Indonesia Nomor 6 Tahun 2008 Pedoman Evaluasi Penyelenggaraan Pemerintahan Daerah",
    "Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan dan Evaluasi Pelaksanaan rencana Pembangunan Daerah (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 21, Tambahan Lembaran Negara Republik Indonesia Nomor 4817);",
    "Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah",
    "Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah No. 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah;",
    "Peraturan Daerah Kabupaten Lombok Tengah Nomor 7 Tahun 2011 tentang Rencana Tata Ruang Wilayah Kabupaten Lombok Tengah Tahun 2011-2031 (Lembaran Daerah Kabupaten Lombok Tengah Tahun 2011 Nomor 7); 833.",
    "Peraturan Daerah Kabupaten Lombok Tengah Nomor 8 Tahun 2011 tentang Rencana Pembangunan Jangka Panjang Daerah Kabupaten Lombok Tengah Tahun 2011-2031 (Lembaran Daerah Kabupaten Lombok Tengah Tahun 2011 Nomor 8);",
    "Peraturan Daerah Nomor 6 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah (Lembaran Daerah Kabupaten Lombok Tengah Tahun 2016 Nomor 6);",
    "Peraturan Bupati Lombok Tengah Nomor 77 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas, Fungsi dan Tata Kerja Dinas Sosial Kabupaten Lombok Tengah Tanggal 1 Desember 2021;",
];

/// *Memutuskan*: label and paragraph.
pub const DICTUMS: [(&str, &str); 3] = [
    (
        "KESATU",
        "Indikator Kinerja Utama Dinas Sosial Kabupaten Lombok Tengah sebagaimana tercantum pada Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.",
    ),
    (
        "KEDUA",
        "Indikator Kinerja Utama merupakan acuan ukuran kinerja yang digunakan Dinas Sosial Kabupaten Lombok Tengah untuk menetapkan rencana kinerja tahunan, menyampaikan rencana kerja dan anggaran, menyusun laporan kinerja serta melakukan evaluasi pencapaian kinerja sesuai dengan dokumen renstra.",
    ),
    (
        "KETIGA",
        "Keputusan Kepala Dinas Sosial Kabupaten Lombok Tengah ini mulai berlaku sejak tanggal ditetapkan, dan apabila terdapat kekeliruan dalam penetapan keputusan ini akan diadakan perbaikan sebagaimana mestinya",
    ),
];

/// *Tembusan*.
pub const COPIES: [&str; 4] = [
    "Bupati Lombok Tengah\nCq. Kepala Bagian Organisasi Setda Kab. Lombok Tengah",
    "Kepala Badan Perencanaan Pembangunan Daerah Kab. Lombok Tengah",
    "Inspektur Inspektora t Kab. Lombok Tengah",
    "Kepala BPKAD Kab. Lombok Tengah",
];
