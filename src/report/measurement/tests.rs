use super::*;
use crate::app::Workspace;
use crate::app::query::testing::{decree, sample, today};
use crate::report::testing::{followed, holds};

fn of(workspace: &Workspace, period: Period) -> Document {
    measurement(&Year::through(workspace, period, today()).unwrap())
}

#[test]
fn every_indicator_has_a_row_with_its_figures() {
    let document = of(&sample(), Period::Year(2024));
    holds(&document);
    // Two do not, since this agency counts the exact figure and not the printed one.
    assert_eq!(followed(&document), (7, 2));
    let texts = document.texts().join("|");
    for expected in [
        "PENGUKURAN KINERJA|DINAS SOSIAL KABUPATEN CONTOH (FIKTIF)|TAHUN 2024",
        "|Target Tahunan|Realisasi|Capaian thd Target Tahunan (%)|Predikat|",
        "80,27%",
        "Rata-rata capaian (4 dari 4 indikator)",
        "Indikator program, kegiatan, dan sub kegiatan",
        "Program Pemberdayaan Sosial|Persentase LKS aktif|%|75%|76,19%|101,59|Sangat Tinggi",
        "Predikat AKIP|predikat|BB|BB|Tercapai",
        "IKT 4, IKT 1, IKT 2: makin rendah makin baik; capaian = (2 × target − realisasi) ÷ target × 100.",
        "Capaian tanpa batas atas; capaian dihitung dari realisasi",
    ] {
        assert!(
            texts.to_lowercase().contains(&expected.to_lowercase()),
            "{expected} in {texts}"
        );
    }
    assert!(!texts.contains("s.d. TW"), "{texts}");
}

#[test]
fn a_quarter_names_both_targets() {
    let document = of(&sample(), Period::Quarter(2024, 2));
    holds(&document);
    let texts = document.texts().join("|");
    for expected in [
        "SAMPAI DENGAN TW II 2024",
        "|Target s.d. TW|Realisasi s.d. TW|Capaian thd Target TW (%)|Capaian thd Target Tahunan (%)|",
        "– pada target s.d. TW: rencana aksi belum menetapkan target triwulan.",
    ] {
        assert!(texts.contains(expected), "{expected} in {texts}");
    }
}

#[test]
fn indicators_of_one_programme_share_its_cell() {
    let workspace = sample();
    let year = Year::through(&workspace, Period::Year(2024), today()).unwrap();
    let table = table::below(&year);
    let spans: Vec<_> = table
        .rows
        .iter()
        .map(|row| (row.cells.len(), row.cells[1].rows))
        .collect();
    let of_two = [(10, 2), (9, 1)];
    let alone = (10, 1);
    let mean = (3, 1);
    let expected = [&of_two[..], &[alone, alone], &of_two, &[mean]].concat();
    assert_eq!(spans, expected);
}

#[test]
fn the_decree_alone_gives_a_table_that_says_what_is_missing() {
    let document = of(&decree(), Period::Quarter(2024, 2));
    holds(&document);
    let texts = document.texts().join("|");
    for expected in [
        "Belum diisi",
        "Belum ditetapkan",
        "Rata-rata capaian (0 dari 4 indikator)",
        "asumsi",
    ] {
        assert!(texts.contains(expected), "{expected} in {texts}");
    }
}
