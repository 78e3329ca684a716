//! The preface.

use crate::report::lkjip::figures::Figures;
use crate::text::{Lang, time};

/// The preface, a paragraph in each line.
pub fn preface(figures: &Figures) -> String {
    let (agency, year) = (figures.agency().name.text(), figures.year);
    let decree = &figures.plan.decree;
    let number = match (decree.number.text(), decree.date.first()) {
        ("", _) => String::new(),
        (number, None) => format!(" yang ditetapkan dengan Keputusan Nomor {number}"),
        (number, Some(date)) => format!(
            " yang ditetapkan dengan Keputusan Nomor {number} tanggal {}",
            time::day(Lang::Id, *date)
        ),
    };
    let count = figures.indicators.len();
    [
        format!(
            "Puji syukur ke hadirat Tuhan Yang Maha Esa, Laporan Kinerja Instansi Pemerintah (LKjIP) {agency} Tahun {year} dapat disusun sebagai pertanggungjawaban atas pelaksanaan tugas dan fungsi serta penggunaan anggaran tahun {year}."
        ),
        format!(
            "Laporan ini mengacu pada Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014. Kinerja diukur dengan {count} indikator kinerja utama{number}."
        ),
        "Kami berharap laporan ini menjadi bahan evaluasi dan perbaikan kinerja. Kepada semua pihak yang membantu penyusunannya kami sampaikan terima kasih.".into(),
    ]
    .join("\n")
}
