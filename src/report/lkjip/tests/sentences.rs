//! The sentences of every state that a figure can be in, on indicators of the sample and below.

use super::super::figures::{Around, Remedies, Told};
use super::*;
use crate::app::query::overview::cards_of;

/// What a kind of sentence says of an indicator in a year.
fn said(workspace: &Workspace, code: &str, year: u16, sentence: fn(&Told) -> String) -> String {
    let plan = workspace.plan_for_year(year).unwrap();
    let (of_goals, below) = cards_of(workspace, plan, Period::Year(year), today());
    let card = of_goals
        .iter()
        .chain(&below)
        .find(|it| it.code == code)
        .unwrap();
    let budget = crate::app::budget_of::budget(workspace, year, today()).unwrap();
    let around = Around {
        workspace,
        plan,
        budget: &budget,
        today: today(),
    };
    let indicator = plan.indicator(card.indicator).unwrap();
    let remedies = Remedies::read(workspace, plan, indicator, year, &[]);
    sentence(&Told::read(&around, card, String::new(), remedies).unwrap())
}

#[test]
fn the_target_of_the_year_is_told_in_every_state() {
    let workspace = sample();
    for (code, year, expected) in [
        (
            "IKU 2",
            2024,
            "Target tahun 2024 sebesar 80,27% belum tercapai: realisasi 64,82%, 15,45 poin di bawah target, dengan capaian 80,75% (Tinggi).",
        ),
        (
            "IKU 2",
            2022,
            "Realisasi tahun 2022 sebesar 80,27% sesuai dengan target 80,27%; capaiannya 100,00% (Sangat Tinggi).",
        ),
        (
            "IKU 3",
            2024,
            "Target tahun 2024 sebesar 100% terlampaui: realisasi 108,33%, 8,33 poin di atas target, dengan capaian 108,33% (Sangat Tinggi).",
        ),
        (
            "IKT 1",
            2021,
            "Realisasi tahun 2021 belum ada karena datanya dinyatakan tidak tersedia.",
        ),
        (
            "IKT 4",
            2023,
            "Target tahun 2023 sebesar 0 pengaduan tercapai: realisasi 0,00 pengaduan.",
        ),
        (
            "IKT 4",
            2024,
            "Target tahun 2024 sebesar 0 pengaduan tidak tercapai: realisasi 2,00 pengaduan. Karena targetnya nol, capaian tidak dinyatakan dalam persen.",
        ),
        (
            "IKT 5",
            2024,
            "Target tahun 2024, predikat BB, tercapai: realisasi BB.",
        ),
        (
            "IKT 6",
            2022,
            "Sepanjang tahun 2022 tidak ada kejadian yang diukur (0 dari 0), sehingga capaian terhadap target 100% tidak dihitung.",
        ),
    ] {
        assert_eq!(
            said(&workspace, code, year, prose::target),
            expected,
            "{code} {year}"
        );
    }
    let partial = said(&workspace, "IKU 1", 2023, prose::target);
    assert!(
        partial.contains("Angka ini sementara karena belum lengkap (3 dari 4 triwulan)."),
        "{partial}"
    );
    assert!(
        partial.ends_with("targetnya perlu ditinjau kembali."),
        "{partial}"
    );
    let empty = said(&decree(), "IKU 1", 2024, prose::target);
    assert_eq!(
        empty,
        "Realisasi tahun 2024 belum diisi, sehingga capaian terhadap target 0,01% belum dapat dihitung."
    );
}

#[test]
fn earlier_years_are_told_by_what_the_indicator_wants() {
    let workspace = sample();
    for (code, year, expected) in [
        (
            "IKU 2",
            2022,
            "Realisasi membaik dari 74,79% pada tahun 2021 menjadi 80,27% (naik 5,48 poin).",
        ),
        (
            "IKU 2",
            2024,
            "Dibandingkan dengan tahun 2023, realisasi turun 20,30 poin dari 85,12% menjadi 64,82%, berlawanan dengan arah yang diharapkan. Terhadap tahun 2021 (74,79%) realisasi turun 9,97 poin.",
        ),
        (
            "IKU 2",
            2021,
            "Tidak ada realisasi 2018–2020 yang dapat dibandingkan.",
        ),
        (
            "IKT 2",
            2024,
            "Realisasi membaik dari 25,25 jam pada tahun 2023 menjadi 20,00 jam (turun 5,25 jam). Terhadap tahun 2021 (31,25 jam) realisasi turun 11,25 jam.",
        ),
        (
            "IKT 5",
            2024,
            "Realisasi membaik dari B pada tahun 2023 menjadi BB (naik). Terhadap tahun 2021 (CC) realisasi naik.",
        ),
    ] {
        assert_eq!(
            said(&workspace, code, year, prose::years),
            expected,
            "{code} {year}"
        );
    }
    assert_eq!(said(&decree(), "IKU 1", 2024, prose::years), "");
}

#[test]
fn efficiency_is_praised_only_where_the_target_was_met() {
    let workspace = sample();
    for (code, year, expected) in [
        (
            "IKU 3",
            2024,
            "Capaian 108,33% diperoleh dengan serapan anggaran 92,95% (selisih 15,38 poin, rasio 1,17), sehingga penggunaan sumber daya efisien.",
        ),
        (
            "IKU 2",
            2024,
            "Capaian 80,75% belum memenuhi target, sehingga serapan anggaran 87,65% (selisih -6,90 poin, rasio 0,92) tidak dinilai sebagai efisiensi.",
        ),
        (
            "IKT 4",
            2024,
            "Serapan anggarannya 95,98%; efisiensi tidak dihitung karena capaian belum ada: targetnya nol.",
        ),
        (
            "IKT 5",
            2024,
            "Serapan anggarannya 95,98%; efisiensi tidak dihitung karena capaiannya tidak dinyatakan dalam persen.",
        ),
        (
            "IKT 6",
            2022,
            "Serapan anggarannya 98,50%; efisiensi tidak dihitung karena tidak ada kejadian yang diukur.",
        ),
    ] {
        assert_eq!(
            said(&workspace, code, year, prose::efficiency),
            expected,
            "{code} {year}"
        );
    }
    let running = said(&workspace, "IKU 3", 2026, prose::efficiency);
    assert!(
        running.ends_with("efisiensi dinilai setelah akhir tahun 2026."),
        "{running}"
    );
    let none = said(&decree(), "IKU 1", 2024, prose::efficiency);
    assert_eq!(
        none,
        "Efisiensi belum dapat dihitung karena belum ada anggaran tahun 2024 yang ditautkan dengan indikator ini."
    );
}
