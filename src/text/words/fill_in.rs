//! Words of fill-in sheets, which are Indonesian whatever the screens are, and of reading them.

use crate::domain::period::Period;
use crate::text::{Lang, time};

/// Stands where a unit is named, on a sheet for all of them.
pub const ALL_UNITS: &str = "semua unit";
/// *Nihil* as it is written into a sheet.
pub const NIL: &str = "nihil";
/// *Data tidak tersedia* as it is written into a sheet.
pub const NOT_AVAILABLE: &str = "n/a";
/// Stands beside a cell about which people say different things.
pub const DIFFERS: &str = "isian berbeda";
/// The name of the sheet.
pub const SHEET: &str = "Isian";

/// `Lembar isian TW II 2026 - Bidang Rehabilitasi Sosial`.
pub fn file_name(quarter: Period, unit: &str) -> String {
    let allowed = |c: char| match c {
        '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
        c if c.is_control() => ' ',
        c => c,
    };
    let unit: String = unit.chars().map(allowed).take(60).collect();
    format!("{} - {}", title(quarter), unit.trim())
}

fn title(quarter: Period) -> String {
    format!("Lembar isian {}", time::period(Lang::Id, quarter))
}

/// The lines above the heads.
pub fn lines(quarter: Period, agency: &str, unit: &str) -> Vec<String> {
    vec![
        title(quarter),
        format!("{agency} · {unit}"),
        "Cara mengisi: isi hanya kolom Isian yang berwarna. Tulis angka saja, tanpa satuan. Tidak ada kejadian: tulis nihil. Data tidak tersedia: tulis n/a. Belum ada angkanya: biarkan kosong.".into(),
        "Rincian boleh dikosongkan. Persen ditulis dalam angka persen: 80,27 untuk 80,27%. Jangan menulis nama, NIK, atau data perorangan lain.".into(),
        "Simpan sebagai Excel (.xlsx), lalu kirim kembali. Di IKU: Isi Data, Baca dari Excel. Sel yang dikosongkan hanya dihapus bila itu dipilih saat dibaca.".into(),
    ]
}

/// A detail, which is compared with its total and never added to it.
pub fn detail(name: &str) -> String {
    format!("{name} (rincian)")
}

/// What a program says to whoever types something else into a cell to fill in.
pub fn only(is_whole: bool) -> &'static str {
    match is_whole {
        true => "Tulis bilangan bulat 0 atau lebih, atau kata nihil atau n/a.",
        false => "Tulis angka 0 atau lebih, atau kata nihil atau n/a.",
    }
}
/// Above that.
pub const ONLY_TITLE: &str = "Isian ini tidak terbaca";
