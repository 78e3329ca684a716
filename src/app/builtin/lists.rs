//! Reference lists that come with the program: kecamatan, kinds of PPKS, rating scales.

use super::script::Script;
use crate::domain::amount::Decimal;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::scale::{Band, Edge};
use crate::log::{Attribute, Key, Scope, Value};

/// The kecamatan of Lombok Tengah with their codes.
pub const KECAMATAN: [(&str, &str); 12] = [
    ("52.02.01", "Praya"),
    ("52.02.02", "Jonggat"),
    ("52.02.03", "Batukliang"),
    ("52.02.04", "Pujut"),
    ("52.02.05", "Praya Barat"),
    ("52.02.06", "Praya Timur"),
    ("52.02.07", "Janapria"),
    ("52.02.08", "Pringgarata"),
    ("52.02.09", "Kopang"),
    ("52.02.10", "Praya Tengah"),
    ("52.02.11", "Praya Barat Daya"),
    ("52.02.12", "Batukliang Utara"),
];

/// The 26 kinds of PPKS, formerly PMKS.
#[doc(alias = "PMKS")]
pub const PPKS: [&str; 26] = [
    "Anak Balita Terlantar",
    "Anak Terlantar",
    "Anak yang Berhadapan dengan Hukum",
    "Anak Jalanan",
    "Anak dengan Kedisabilitasan (ADK)",
    "Anak yang Menjadi Korban Tindak Kekerasan atau Diperlakukan Salah",
    "Anak yang Memerlukan Perlindungan Khusus",
    "Lanjut Usia Terlantar",
    "Penyandang Disabilitas",
    "Tuna Susila",
    "Gelandangan",
    "Pengemis",
    "Pemulung",
    "Kelompok Minoritas",
    "Bekas Warga Binaan Lembaga Pemasyarakatan (BWBLP)",
    "Orang dengan HIV/AIDS (ODHA)",
    "Korban Penyalahgunaan NAPZA",
    "Korban Trafficking",
    "Korban Tindak Kekerasan",
    "Pekerja Migran Bermasalah Sosial (PMBS)",
    "Korban Bencana Alam",
    "Korban Bencana Sosial",
    "Perempuan Rawan Sosial Ekonomi",
    "Fakir Miskin",
    "Keluarga Bermasalah Sosial Psikologis",
    "Komunitas Adat Terpencil",
];

/// A scale in the making: its steps, worst to best, each with the number above which it begins.
pub struct ScaleText {
    /// What people call it.
    pub name: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// The label of the lowest band.
    pub lowest: &'static str,
    /// Above this number: this label.
    pub above: &'static [(i64, &'static str)],
}

/// The usual scale. The regulation prints whole numbers with gaps between them (76 ≤ 90, 91 ≤ 100); read
/// half-open, every number falls in exactly one band. It does not print a date from which it rates; none is stated.
pub const PERMENDAGRI: ScaleText = ScaleText {
    name: "Skala Permendagri 86/2017",
    source: "Permendagri 54/2010 dan 86/2017 menurut laporan kinerja yang mengutipnya; dibaca tanpa celah antarpredikat",
    lowest: "Sangat Rendah",
    above: &[
        (50, "Rendah"),
        (65, "Sedang"),
        (75, "Tinggi"),
        (90, "Sangat Tinggi"),
    ],
};

/// The marks of evaluations of accountability (AKIP), by their score.
pub const AKIP: ScaleText = ScaleText {
    name: "Predikat AKIP",
    source: "PermenPANRB 88/2021 menurut laporan evaluasi yang mengutipnya; dibaca tanpa celah antarpredikat",
    lowest: "D",
    above: &[
        (30, "C"),
        (50, "CC"),
        (60, "B"),
        (70, "BB"),
        (80, "A"),
        (90, "AA"),
    ],
};

impl ScaleText {
    /// Its bands, worst to best, without gaps.
    pub fn bands(&self) -> Vec<Band> {
        let edge = |at: i64, included| Edge {
            at: Decimal::from(at),
            included,
        };
        let labels = std::iter::once(self.lowest).chain(self.above.iter().map(|(_, label)| *label));
        let bands = labels.enumerate().map(|(place, label)| Band {
            label: label.into(),
            lower: place
                .checked_sub(1)
                .map(|below| edge(self.above[below].0, false)),
            upper: self.above.get(place).map(|(at, _)| edge(*at, true)),
        });
        bands.collect()
    }
}

/// Writes a list by which variables can be broken down.
pub fn dimension<'a>(
    script: &mut Script,
    rank: &str,
    name: &str,
    items: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> (EntityId, Vec<EntityId>) {
    let list = script.place(Scope::Always, EntityKind::Dimension, None, rank.into());
    script.texts(Scope::Always, list, &[(Attribute::Name, name)]);
    let items = script.list(Scope::Always, EntityKind::DimensionItem, list, items);
    (list, items)
}

/// Writes a scale at a place among the scales.
pub fn scale(script: &mut Script, rank: &str, text: &ScaleText) -> EntityId {
    let scale = script.place(Scope::Always, EntityKind::Scale, None, rank.into());
    let texts = [
        (Attribute::Name, text.name),
        (Attribute::Source, text.source),
    ];
    script.texts(Scope::Always, scale, &texts);
    let key = Key::always(scale, Attribute::Bands);
    script.state(key, Value::Bands(text.bands()));
    scale
}
