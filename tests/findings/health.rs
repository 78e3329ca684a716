//! A fictitious health office whose plan states everything: the text of the clean plan.

use iku::domain::kind::Aggregation::{self, Average, Last, Sum};
use iku::domain::kind::Polarity::{self, Higher, Lower, RangeHigher};

pub const CONSIDERATIONS: [&str; 2] = [
    "Bahwa untuk melaksanakan Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/20/M.PAN/11/2008 tentang Pedoman Penyusunan Indikator Kinerja Utama, perlu menetapkan Indikator Kinerja Utama Dinas Kesehatan Kabupaten Contoh Tahun 2025-2029;",
    "Bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu ditetapkan dengan Keputusan Kepala Dinas;",
];

pub const LEGAL_BASES: [&str; 9] = [
    "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);",
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023;",
    "Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah;",
    "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;",
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah;",
    "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah;",
    "Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2024 tentang Rencana Pembangunan Jangka Menengah Daerah Kabupaten Contoh Tahun 2025-2029;",
    "Peraturan Bupati Contoh Nomor 12 Tahun 2022 tentang Kedudukan, Susunan Organisasi, Tugas, Fungsi dan Tata Kerja Dinas Kesehatan Tanggal 4 April 2022;",
];

pub const DICTUMS: [&str; 3] = [
    "Indikator Kinerja Utama Dinas Kesehatan Kabupaten Contoh sebagaimana tercantum dalam Lampiran merupakan bagian tidak terpisahkan dari Keputusan ini.",
    "Indikator Kinerja Utama digunakan untuk menetapkan rencana kinerja tahunan, menyusun laporan kinerja dan melakukan evaluasi sesuai dengan Renstra.",
    "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
];

pub const ANNEX_INTRO: &str = "Berdasarkan Peraturan Bupati Contoh Nomor 12 Tahun 2022 tentang Kedudukan, Susunan Organisasi, Tugas, Fungsi dan Tata Kerja Dinas Kesehatan Tanggal 4 April 2022, Dinas Kesehatan mempunyai tugas membantu Bupati melaksanakan urusan pemerintahan di bidang kesehatan.";

/// Name, what people call it, duty, functions.
pub const UNITS: [(&str, &str, &str, &[&str]); 6] = [
    (
        "Kepala Dinas",
        "Kepala Dinas",
        "Memimpin perumusan dan pelaksanaan kebijakan daerah di bidang kesehatan masyarakat, pelayanan kesehatan serta pencegahan penyakit.",
        &[
            "Perumusan kebijakan di bidang kesehatan masyarakat, pelayanan kesehatan serta pencegahan penyakit;",
            "Pelaksanaan kebijakan di bidang kesehatan masyarakat, pelayanan kesehatan serta pencegahan penyakit;",
            "Pelaksanaan evaluasi dan pelaporan di bidang kesehatan masyarakat, pelayanan kesehatan serta pencegahan penyakit;",
            "Pelaksanaan administrasi dinas;",
            "Pelaksanaan fungsi lain yang diberikan oleh Bupati sesuai dengan tugasnya;",
        ],
    ),
    (
        "Sekretaris",
        "Sekretariat",
        "Melaksanakan koordinasi serta dukungan administrasi yang meliputi urusan perencanaan, keuangan, umum dan kepegawaian;",
        &[
            "Pengoordinasian penyusunan rencana kerja, anggaran dan laporan kinerja dinas;",
            "Pengelolaan administrasi keuangan dan barang milik daerah;",
            "Pengelolaan urusan umum, rumah tangga dan kearsipan;",
            "Pelaksanaan evaluasi dan pelaporan tugas kesekretariatan;",
        ],
    ),
    (
        "Kepala Sub Bagian Umum dan Kepegawaian",
        "Sub Bagian Umum dan Kepegawaian",
        "Menyiapkan bahan pengelolaan urusan umum dan kepegawaian;",
        &[
            "Penyiapan bahan pengelolaan persuratan dan kearsipan;",
            "Penyiapan bahan administrasi kepegawaian;",
        ],
    ),
    (
        "Kepala Sub Bagian Perencanaan dan Keuangan",
        "Sub Bagian Perencanaan dan Keuangan",
        "Menyiapkan bahan penyusunan perencanaan dan pengelolaan keuangan;",
        &[
            "Penyiapan bahan rencana kerja dan anggaran;",
            "Penyiapan bahan penatausahaan keuangan;",
        ],
    ),
    (
        "Kepala Bidang Kesehatan Masyarakat",
        "Bidang Kesehatan Masyarakat",
        "Melaksanakan perumusan dan pelaksanaan kebijakan operasional di bidang kesehatan keluarga, gizi dan promosi kesehatan;",
        &[
            "Penyiapan bahan perumusan kebijakan operasional di bidang kesehatan keluarga, gizi dan promosi kesehatan;",
            "Penyiapan bahan pelaksanaan kebijakan operasional di bidang kesehatan keluarga, gizi dan promosi kesehatan;",
            "Pemberian bimbingan teknis dan supervisi di bidang kesehatan keluarga, gizi dan promosi kesehatan;",
            "Pemantauan, evaluasi dan pelaporan di bidang kesehatan keluarga, gizi dan promosi kesehatan;",
        ],
    ),
    (
        "Kepala Bidang Pelayanan dan Pencegahan",
        "Bidang Pelayanan dan Pencegahan",
        "Melaksanakan perumusan dan pelaksanaan kebijakan operasional di bidang pelayanan rujukan, imunisasi dan penyakit tidak menular;",
        &[
            "Penyiapan bahan perumusan kebijakan operasional di bidang pelayanan rujukan, imunisasi dan penyakit tidak menular;",
            "Pemberian bimbingan teknis dan supervisi di bidang pelayanan rujukan dan akreditasi puskesmas;",
            "Pelaksanaan surveilans penyakit tidak menular dan imunisasi;",
            "Pemantauan, evaluasi dan pelaporan di bidang pelayanan rujukan, imunisasi dan penyakit tidak menular;",
        ],
    ),
];

/// Goal, then objective, strategy, policy direction.
pub const GOALS: [(&str, &[[&str; 3]]); 3] = [
    (
        "Meningkatnya derajat kesehatan masyarakat",
        &[
            [
                "Meningkatnya keselamatan ibu dan anak",
                "Pendampingan ibu hamil sejak awal kehamilan",
                "Perluasan pendampingan ibu hamil dan balita di setiap desa",
            ],
            [
                "Terkendalinya penyakit menular dan tidak menular",
                "Penemuan dini melalui posyandu dan puskesmas",
                "Perluasan imunisasi dan layanan penderita hipertensi",
            ],
        ],
    ),
    (
        "Meningkatnya mutu pelayanan kesehatan",
        &[[
            "Meningkatnya mutu fasilitas kesehatan",
            "Pemenuhan standar akreditasi secara bertahap",
            "Percepatan akreditasi puskesmas dan penataan rujukan rumah sakit",
        ]],
    ),
    (
        "Terwujudnya tata kelola yang akuntabel",
        &[[
            "Meningkatnya akuntabilitas kinerja dinas",
            "Penyelarasan perencanaan dengan penganggaran",
            "Penyelarasan evaluasi AKIP dengan survei kepuasan masyarakat",
        ]],
    ),
];

/// A variable: name, unit, definition, how the year is made, the unit that enters it, seven quarters of figures.
pub struct VariableText(
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub Aggregation,
    pub usize,
    pub &'static str,
);

const COMMUNITY: usize = 4;
const SERVICES: usize = 5;
const SECRETARIAT: usize = 1;

#[rustfmt::skip] // a variable stays one line
pub const VARIABLES: [VariableText; 16] = [
    VariableText("Jumlah kematian ibu", "orang", "Ibu yang meninggal saat hamil, bersalin atau nifas pada periode itu, dihitung satu kali", Sum, COMMUNITY, "3 2 3 2 2 3 2"),
    VariableText("Jumlah kelahiran hidup", "orang", "Bayi lahir hidup yang tercatat pada periode itu", Sum, COMMUNITY, "2310 2405 2377 2298 2333 2390 2361"),
    VariableText("Jumlah balita stunting", "anak", "Balita dengan tinggi badan menurut umur di bawah standar pada penimbangan terakhir", Last, COMMUNITY, "4610 4555 4490 4402 4377 4310 4255"),
    VariableText("Jumlah balita yang diukur", "anak", "Balita yang diukur pada penimbangan terakhir", Last, COMMUNITY, "31200 31310 31455 31502 31490 31533 31580"),
    VariableText("Jumlah bayi dengan imunisasi dasar lengkap", "anak", "Bayi yang pada periode itu melengkapi imunisasi dasar", Sum, SERVICES, "2190 2260 2245 2181 2230 2275 2256"),
    VariableText("Jumlah bayi yang bertahan hidup", "anak", "Bayi yang mencapai usia sebelas bulan pada periode itu", Sum, SERVICES, "2295 2380 2360 2290 2320 2366 2345"),
    VariableText("Jumlah penderita hipertensi yang dilayani sesuai standar", "orang", "Penderita hipertensi yang dilayani sesuai standar sampai akhir periode, setiap orang satu kali", Last, SERVICES, "18400 36950 55300 73200 18650 37400 56010"),
    VariableText("Jumlah penderita hipertensi", "orang", "Perkiraan penderita hipertensi menurut survei terakhir", Last, SERVICES, "73200 73200 73200 73200 74100 74100 74100"),
    VariableText("Jumlah puskesmas terakreditasi paripurna", "unit", "Puskesmas dengan sertifikat paripurna yang berlaku pada akhir periode", Last, SERVICES, "11 12 13 14 14 15 16"),
    VariableText("Jumlah puskesmas", "unit", "Puskesmas yang beroperasi pada akhir periode", Last, SERVICES, "25 25 25 25 25 25 25"),
    VariableText("Jumlah hari perawatan", "hari", "Jumlah hari pasien dirawat di rumah sakit daerah pada periode itu", Sum, SERVICES, "13110 13422 13905 13250 13300 13611 13780"),
    VariableText("Jumlah hari tempat tidur tersedia", "hari", "Tempat tidur dikalikan jumlah hari pada periode itu", Sum, SERVICES, "18000 18200 18400 18400 18000 18200 18400"),
    VariableText("Nilai survei kepuasan masyarakat", "poin", "Rata-rata nilai unsur pelayanan pada survei triwulanan", Average, SECRETARIAT, "84.1 84.6 85.2 85.9 86.0 86.2 86.5"),
    VariableText("Predikat evaluasi AKIP", "predikat", "Predikat pada laporan hasil evaluasi Inspektorat", Last, SECRETARIAT, "B B B BB BB BB BB"),
    VariableText("Jumlah desa dengan posyandu aktif", "desa", "Desa yang posyandunya buka setiap bulan sampai akhir periode", Last, COMMUNITY, "101 104 108 112 114 117 121"),
    VariableText("Jumlah desa", "desa", "Desa menurut keputusan Bupati yang berlaku", Last, COMMUNITY, "139 139 139 139 139 139 139"),
];

/// An indicator: objective, code, name, formula, unit, direction, answering unit, baseline 2024, targets 2025–2029.
pub struct IndicatorText(
    pub usize,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub Polarity,
    pub usize,
    pub &'static str,
    pub &'static str,
);

#[rustfmt::skip] // an indicator stays one line
pub const INDICATORS: [IndicatorText; 9] = [
    IndicatorText(0, "IKU 1", "Angka kematian ibu", "Jumlah kematian ibu / Jumlah kelahiran hidup * 100.000", "per 100.000 kelahiran hidup", Lower, COMMUNITY, "121", "118 110 104 98 90"),
    IndicatorText(0, "IKU 2", "Prevalensi stunting pada balita", "Jumlah balita stunting / Jumlah balita yang diukur * 100", "%", Lower, COMMUNITY, "15.2", "14.5 13.5 12.6 11.8 11"),
    IndicatorText(0, "IKU 3", "Persentase desa dengan posyandu aktif", "Jumlah desa dengan posyandu aktif / Jumlah desa * 100", "%", Higher, COMMUNITY, "71.5", "80 84 88 92 95"),
    IndicatorText(1, "IKU 4", "Cakupan imunisasi dasar lengkap", "Jumlah bayi dengan imunisasi dasar lengkap / Jumlah bayi yang bertahan hidup * 100", "%", Higher, SERVICES, "93.1", "94 95 96 97 98"),
    IndicatorText(1, "IKU 5", "Persentase penderita hipertensi yang dilayani sesuai standar", "Jumlah penderita hipertensi yang dilayani sesuai standar / Jumlah penderita hipertensi * 100", "%", Higher, SERVICES, "92.4", "100 100 100 100 100"),
    IndicatorText(2, "IKU 6", "Persentase puskesmas terakreditasi paripurna", "Jumlah puskesmas terakreditasi paripurna / Jumlah puskesmas * 100", "%", Higher, SERVICES, "44", "56 64 72 80 88"),
    IndicatorText(2, "IKU 7", "Angka pemakaian tempat tidur rumah sakit", "Jumlah hari perawatan / Jumlah hari tempat tidur tersedia * 100", "%", RangeHigher, SERVICES, "71", "60-85 60-85 60-85 60-85 60-85"),
    IndicatorText(3, "IKU 8", "Indeks kepuasan masyarakat", "Nilai survei kepuasan masyarakat", "poin", Higher, SECRETARIAT, "83.7", "84.5 85.5 86.5 87.5 88.5"),
    IndicatorText(3, "IKU 9", "Predikat AKIP", "Predikat evaluasi AKIP", "predikat", Higher, SECRETARIAT, "B", "BB BB BB A A"),
];
