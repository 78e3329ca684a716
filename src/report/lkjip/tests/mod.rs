//! The report of the sample and of the bare decree.

mod figures;
mod numbers;
mod sentences;

use super::*;
use crate::app::Command;
use crate::app::Workspace;
use crate::app::command::CellAddress;
use crate::app::documents::DocumentKind;
use crate::app::query::testing::{Person, decree, made, number, sample, today};
use crate::app::signed::{Signing, sign, signed};
use crate::domain::period::Period;
use crate::log::{Attribute, Purpose};
use crate::report::difference::{Difference, differences};
use crate::report::frozen::{as_of_today, freeze, thaw};
use crate::report::testing::holds;
use crate::report::{Chart, Level};

fn read(workspace: &Workspace, year: u16) -> Figures {
    Figures::read(&Year::through(workspace, Period::Year(year), today()).unwrap())
}

fn texts(workspace: &Workspace, year: u16) -> String {
    let document = report(&read(workspace, year));
    document.texts().join("|")
}

#[test]
fn every_part_and_head_of_the_form_is_there() {
    let figures = read(&sample(), 2024);
    let document = report(&figures);
    holds(&document);
    assert_eq!(document.file_name, "LKjIP_Dinas-Sosial-Contoh_2024");
    let texts = document.texts();
    for whole in ["LAPORAN KINERJA INSTANSI PEMERINTAH", "DAFTAR ISI"] {
        assert!(texts.iter().any(|text| text == whole), "{whole}");
    }
    let mut headings = document.headings().map(|(_, text)| text);
    for part in [
        "KATA PENGANTAR",
        "IKHTISAR EKSEKUTIF",
        "BAB I PENDAHULUAN",
        "A. Organisasi",
        "B. Tugas dan Fungsi",
        "C. Sumber Daya Manusia",
        "D. Isu Strategis",
        "BAB II PERENCANAAN KINERJA",
        "A. Rencana Strategis",
        "B. Indikator Kinerja Utama",
        "C. Rencana Kinerja Tahunan",
        "D. Perjanjian Kinerja",
        "E. Perubahan Perjanjian Kinerja",
        "BAB III AKUNTABILITAS KINERJA",
        "A. Capaian Kinerja Organisasi",
        "A.4 IKU 4 – Cakupan Penanganan Korban Bencana",
        "B. Realisasi Anggaran",
        "BAB IV PENUTUP",
        "A. Kesimpulan",
        "B. Langkah Perbaikan",
        "LAMPIRAN 1 PERJANJIAN KINERJA TAHUN 2024",
        "LAMPIRAN 2 PENGUKURAN KINERJA TAHUN 2024",
        "LAMPIRAN 3 TINDAK LANJUT HASIL EVALUASI",
    ] {
        assert!(
            headings.any(|text| text == part),
            "{part} is not in its place"
        );
    }
    for heads in [
        "Indikator|Target 2024|Realisasi 2024|Capaian (%)",
        "Indikator|Realisasi 2021|Realisasi 2022|Realisasi 2023|Realisasi 2024|Naik/Turun",
        "Indikator|Realisasi 2024|Target Akhir Renstra (2026)|Tingkat Kemajuan (%)",
        "Sasaran|Capaian (%)|Serapan (%)|Selisih|Rasio|Keterangan",
        "Program/Kegiatan|Menunjang/Tidak|Penjelasan",
        "Program|Pagu (Rp)|Realisasi (Rp)|%",
        "No|Sasaran Strategis|Indikator Kinerja Utama|Satuan|Target",
        "No|Program|Anggaran (Rp)|Keterangan",
        "(1) Target dan realisasi tahun ini|4 dari 4 indikator",
        "(4) Standar nasional|0 dari 4 indikator|IKU 1, IKU 2, IKU 3, dan IKU 4",
        "(5) Analisis penyebab dan langkah perbaikan|2 dari 4 indikator|IKU 1 dan IKU 4",
    ] {
        assert!(texts.join("|").contains(heads), "{heads}");
    }
    let sections = document
        .headings()
        .filter(|(level, _)| *level == Level::Three);
    let sections = sections.filter(|(_, text)| text.starts_with('('));
    assert_eq!(sections.count(), 4 * 7);
    assert_eq!(document.charts().count(), 4);
    for Chart { alt, title, .. } in document.charts() {
        assert!(
            alt.contains("realisasi") && title.starts_with("Gambar 3."),
            "{alt}"
        );
    }
}

#[test]
fn every_year_and_every_state_of_the_sample_makes_a_sound_report() {
    let workspace = sample();
    for year in 2021..=2026 {
        holds(&report(&read(&workspace, year)));
    }
}

#[test]
fn the_decree_alone_says_what_is_missing_and_nothing_twice() {
    let workspace = decree();
    let figures = read(&workspace, 2024);
    let document = report(&figures);
    holds(&document);
    assert_eq!(document.charts().count(), 0);
    let texts = texts(&workspace, 2024);
    for said in [
        "Jumlah dan kualifikasi pegawai tahun 2024 belum dicatat.",
        "Isu strategis tahun 2024 belum dicatat.",
        "Pagu dan realisasi anggaran tahun 2024 belum diisi.",
        "Seluruh 4 indikator kinerja utama belum dapat dinilai (IKU 1 dan IKU 2: belum diisi; IKU 3 dan IKU 4: formulasinya berupa jumlah, sedangkan targetnya persen).",
        "(1) Target dan realisasi tahun ini|0 dari 4 indikator",
        "Perbedaan yang belum diputuskan: tidak ada.|Hal yang diperiksa dan diterima apa adanya: tidak ada.",
        "1. IKU 1: melengkapi isian tahun 2024.",
    ] {
        assert!(texts.contains(said), "{said} in {texts}");
    }
    for told in &figures.indicators {
        let under: Vec<_> = figures
            .passages()
            .into_iter()
            .filter(|it| it.at.thing == told.card.indicator)
            .collect();
        let said: Vec<&str> = under.iter().flat_map(|it| it.draft.lines()).collect();
        let mut once = said.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), said.len(), "{said:?}");
    }
}

#[test]
fn a_word_of_a_person_stands_in_place_of_the_draft_until_the_figures_move() {
    let mut ani = Person::new(8, "Ani", sample());
    let figures = read(&ani.workspace, 2024);
    let iku = &figures.indicators[1];
    let on = |attribute| figures.passage_on(iku, attribute);
    let causes = on(Attribute::Causes);
    ani.does(causes.at.state("Basis data dimutakhirkan.", &causes.draft));
    let comparison = on(Attribute::Comparison);
    let lines: Vec<_> = comparison.draft.lines().collect();
    assert_eq!(lines.len(), 4);
    ani.does(comparison.at.state(&comparison.draft, &comparison.draft));
    let document = report(&read(&ani.workspace, 2024));
    let drafts = |document: &Document| {
        let blocks = document.blocks();
        let drafts = blocks.filter_map(|block| match block {
            Block::Draft(text) => Some(text.clone()),
            _ => None,
        });
        drafts.collect::<Vec<_>>().join("|")
    };
    assert!(!drafts(&document).contains(lines[0]), "accepted");
    let texts = document.texts();
    let place = |text: &str| texts.iter().position(|it| it == text).unwrap();
    assert!(place("Basis data dimutakhirkan.") > place(lines[3]));
    // Each sentence stays under its table.
    let blocks: Vec<_> = document.blocks().collect();
    let is_target = |it: &&Block| matches!(it, Block::Table(table) if table.label == "Target dan realisasi IKU 2 tahun 2024");
    let table = blocks.iter().position(is_target).unwrap();
    assert_eq!(blocks[table + 1], &Block::Paragraph(lines[0].to_owned()));
    // Other words stand together under the last table.
    ani.does(comparison.at.state("Semua baik.", &comparison.draft));
    let document = report(&read(&ani.workspace, 2024));
    let texts = document.texts();
    assert!(texts.iter().any(|it| it == "Semua baik."));
    assert!(!texts.iter().any(|it| it == lines[0]));
}

#[test]
fn a_report_is_kept_as_it_was_signed_and_what_changed_since_is_told() {
    let mut ani = Person::new(8, "Ani", sample());
    let written = report(&read(&ani.workspace, 2024));
    let made_by = ani.does(
        sign(Signing {
            kind: DocumentKind::Report,
            period: Period::Year(2024),
            unit: None,
            official: None,
            number: "050/7/LKjIP/2025".into(),
            date: "2025-02-20".parse().unwrap(),
            ground: String::new(),
            kept_at: "Map 7".into(),
            frozen: freeze(&written),
        })
        .unwrap(),
    );
    let differing = |workspace: &Workspace| {
        let copy = &signed(workspace)[0];
        let kept = thaw(copy.frozen.as_deref().unwrap()).unwrap();
        assert_eq!(kept, written);
        let now = as_of_today(workspace, copy, today()).unwrap();
        differences(&kept, &now)
    };
    assert_eq!(differing(&ani.workspace), []);

    // A figure of the year is corrected.
    let variable = ani.workspace.current_plan().unwrap().variables[0].id;
    let cell = CellAddress {
        variable,
        period: Period::Quarter(2024, 4),
        part: None,
    };
    let corrected = ani.does(Command::Enter {
        cells: vec![(cell, number("1"))],
        purpose: Purpose::Edit,
    });
    let told = differing(&ani.workspace);
    let mut sentences: Vec<_> = told.iter().map(Difference::sentence).collect();
    let says = |text: &str| sentences.iter().filter(|it| it.contains(text)).count();
    assert_eq!(
        says("Realisasi 2024 Persentase Cakupan PMKS: semula 64,82%, menjadi 7.901.500,00%."),
        1
    );
    assert_eq!(
        says("Predikat Persentase Cakupan PMKS: semula Tinggi, menjadi Sangat Tinggi."),
        1
    );
    assert_eq!(
        says("semula Gambar 3.2 IKU 2: Turun 2021–2024; 2024 di bawah target., menjadi Gambar 3.2"),
        1
    );
    // Other indicators are as they were.
    assert_eq!(says("Persentase Penanganan Bencana"), 0);
    let all = sentences.len();
    sentences.sort_unstable();
    sentences.dedup();
    assert_eq!(sentences.len(), all, "the same change is told once");
    ani.does(Command::Undo(made(&corrected).id));
    assert_eq!(differing(&ani.workspace), []);

    ani.does(Command::Undo(made(&made_by).id));
    assert_eq!(signed(&ani.workspace), []);
}
