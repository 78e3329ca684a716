//! What is known of regulations that plans of district agencies rest on: a small table that users may edit.
//!
//! Only what was checked stands in it; a number in the gazette that is not there is not compared.

use crate::domain::finding::{Reference, Regulation, RegulationKind, ReservedField};
use RegulationKind::{
    EmergencyLaw as Perppu, GovernmentRegulation as Pp, Law as Uu, MinisterialRegulation as Permen,
    PresidentialRegulation as Perpres,
};

/// Kind, issuer, number, year.
type Named = (RegulationKind, &'static str, &'static str, u16);

/// A row: which one, title, number in the gazette and in its supplement, what replaced it, whether decrees on key
/// performance indicators rest on it.
type Row = (
    Named,
    &'static str,
    Option<u32>,
    Option<u32>,
    Option<Named>,
    bool,
);

const HOME: &str = "dalam negeri";
const APPARATUS: &str = "pendayagunaan aparatur negara dan reformasi birokrasi";

#[rustfmt::skip] // a regulation stays one line
const ROWS: &[Row] = &[
    ((Uu, "", "69", 1958), "Pembentukan Daerah-daerah Tingkat II dalam wilayah Daerah-daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur", Some(122), Some(1655), None, false),
    ((Uu, "", "25", 2004), "Sistem Perencanaan Pembangunan Nasional", Some(104), Some(4421), None, false),
    ((Uu, "", "33", 2004), "Perimbangan Keuangan Antara Pemerintah Pusat dan Pemerintahan Daerah", Some(126), Some(4438), Some((Uu, "", "1", 2022)), false),
    ((Uu, "", "17", 2007), "Rencana Pembangunan Jangka Panjang Nasional Tahun 2005-2025", Some(33), Some(4700), None, false),
    ((Uu, "", "11", 2009), "Kesejahteraan Sosial", None, None, None, false),
    ((Uu, "", "23", 2014), "Pemerintahan Daerah", Some(244), Some(5587), None, false),
    ((Perppu, "", "2", 2014), "Perubahan Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", Some(246), Some(5589), None, false),
    ((Uu, "", "1", 2022), "Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah", None, None, None, false),
    ((Pp, "", "58", 2005), "Pengelolaan Keuangan Daerah", Some(140), Some(4578), Some((Pp, "", "12", 2019)), false),
    ((Pp, "", "38", 2007), "Pembagian Urusan Pemerintahan Antara Pemerintah, Pemerintahan Daerah Provinsi, dan Pemerintahan Daerah Kabupaten/Kota", Some(82), Some(4737), None, false),
    ((Pp, "", "6", 2008), "Pedoman Evaluasi Penyelenggaraan Pemerintahan Daerah", None, None, Some((Pp, "", "13", 2019)), false),
    ((Pp, "", "8", 2008), "Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah", Some(21), Some(4817), None, false),
    ((Pp, "", "18", 2016), "Perangkat Daerah", None, None, None, false),
    ((Pp, "", "12", 2019), "Pengelolaan Keuangan Daerah", None, None, None, false),
    ((Pp, "", "13", 2019), "Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah", None, None, None, false),
    ((Perpres, "", "29", 2014), "Sistem Akuntabilitas Kinerja Instansi Pemerintah", None, None, None, true),
    ((Permen, APPARATUS, "PER/20/M.PAN/11/2008", 2008), "Pedoman Penyusunan Indikator Kinerja Utama", None, None, None, true),
    ((Permen, APPARATUS, "53", 2014), "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah", None, None, None, true),
    ((Permen, HOME, "54", 2010), "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah", None, None, Some((Permen, HOME, "86", 2017)), false),
    ((Permen, HOME, "86", 2017), "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah", None, None, None, false),
    ((Permen, HOME, "100", 2018), "Penerapan Standar Pelayanan Minimal", None, None, None, false),
];

/// The table with which every workspace begins.
pub fn regulations() -> Vec<Regulation> {
    let rows = ROWS.iter();
    rows.map(
        |(named, title, gazette, supplement, replaced_by, is_basis)| Regulation {
            reference: reference(*named),
            title: (*title).to_owned(),
            gazette: *gazette,
            supplement: *supplement,
            replaced_by: replaced_by.map(reference),
            is_basis: *is_basis,
        },
    )
    .collect()
}

/// What the nomenclature of affairs leaves to other offices than those of a district.
pub fn reserved_fields() -> Vec<ReservedField> {
    let source = "nomenklatur kegiatan 1.06.04.2.02: “… Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial”";
    let field = |word: &str| ReservedField {
        word: word.to_owned(),
        affair: "sosial".to_owned(),
        source: source.to_owned(),
    };
    vec![field("napza"), field("hiv")]
}

fn reference((kind, issuer, number, year): Named) -> Reference {
    Reference {
        kind,
        issuer: issuer.to_owned(),
        number: number.to_owned(),
        year,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_regulation_stands_once_and_what_replaced_it_is_younger() {
        let table = regulations();
        for (place, one) in table.iter().enumerate() {
            let same = table
                .iter()
                .position(|it| it.reference.is_same(&one.reference));
            assert_eq!(same, Some(place), "{}", one.reference);
            if let Some(by) = &one.replaced_by {
                assert!(by.year > one.reference.year, "{by}");
                assert!(
                    table.iter().any(|it| it.reference.is_same(by)),
                    "{by} has no title"
                );
            }
        }
    }
}
