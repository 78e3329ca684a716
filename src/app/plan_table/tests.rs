//! Tables as they are pasted, and what is said about them.

mod bad;
mod laws;
mod writing;

use super::*;
use crate::app::query::testing::decree;
use crate::app::workspace::Workspace;
use crate::domain::target::TargetValue;
use crate::text::Lang;
use crate::text::words::values;

/// A look at a text that was pasted beside the built-in decree.
fn look(text: &str) -> Look {
    at(&decree(), &Grid::of_text(text).unwrap())
}

fn at(workspace: &Workspace, grid: &Grid) -> Look {
    Look::at(grid, workspace.plans().last().unwrap(), None)
}

/// What is said about a table, in Indonesian.
fn said(look: &Look) -> Vec<String> {
    let problems = look.problems.iter();
    problems
        .map(|problem| problem.message(&look.heads.columns, Lang::Id))
        .collect()
}

/// An indicator in one line: what it measures, its name, its figures.
fn rows(look: &Look) -> Vec<String> {
    let outline = &look.outline;
    let shown = outline.rows.iter().map(|row| {
        let parent = match row.parent {
            Parent::Goal(place) => format!("T {}", outline.goals[place].name),
            Parent::Objective(place) => {
                let objective = &outline.objectives[place];
                let goal = &outline.goals[objective.goal].name;
                format!("T {goal} > S {}", objective.name)
            }
        };
        let figures = row.figures.iter().map(|figure| {
            let kind = if figure.is_baseline { "awal " } else { "" };
            format!(" | {kind}{} {}", figure.year, print(&figure.value))
        });
        format!("{parent} > {}{}", row.name, figures.collect::<String>())
    });
    shown.collect()
}

fn print(value: &TargetValue) -> String {
    values::target(Lang::Id, value, false)
}

#[test]
fn merged_cells_of_excel_go_on_with_what_stands_above() {
    let look = look(
        "Tujuan\tSasaran\tStrategi\tArah Kebijakan\tIndikator Kinerja Utama\tKondisi Saat Ini (2020)\tTarget\t\n\
         \t\t\t\t\t\t2021\t2022\n\
         Kesejahteraan\t\t\t\tKemiskinan\t12,5%\t12\t11,5\n\
         \tLayanan\tKoordinasi\tCakupan\tCakupan PMKS\t70%\t80,27%\t80,27%\n\
         \t\tFasilitasi\tCakupan\tGraduasi\t1%\t-\t0,01%\n\
         Tangguh\t\t\t\tTagana aktif\t100\t1.000\t80 - 90%\n",
    );
    assert_eq!(
        rows(&look),
        [
            "T Kesejahteraan > Kemiskinan | awal 2020 12,5% | 2021 12 | 2022 11,5",
            "T Kesejahteraan > S Layanan > Cakupan PMKS | awal 2020 70% | 2021 80,27% | 2022 80,27%",
            "T Kesejahteraan > S Layanan > Graduasi | awal 2020 1% | 2021 tidak ditetapkan | 2022 0,01%",
            "T Tangguh > Tagana aktif | awal 2020 100 | 2021 1.000 | 2022 80 - 90%",
        ]
    );
    let layanan = &look.outline.objectives[0];
    assert_eq!(layanan.strategies, ["Koordinasi", "Fasilitasi"]);
    assert_eq!(layanan.policy_directions, ["Cakupan"]);
    assert_eq!(
        said(&look),
        [
            "Baris 5, kolom 7 “Target 2021”: Tanda hubung dibaca tidak ditetapkan. Maksudnya nol?",
            "Baris 6, kolom 7 “Target 2021”: Dibaca 1.000. Maksudnya 1?",
        ]
    );
}

#[test]
fn merged_cells_of_word_are_read_from_its_html() {
    let html = "<table>
        <tr><td rowspan=2>No<td rowspan=2>Sasaran<td rowspan=2>Indikator Kinerja<td rowspan=2>Satuan<td colspan=3>Target</tr>
        <tr><td>2025<td>2026<td>2027</tr>
        <tr><td rowspan=2>1<td rowspan=2><p>Meningkatnya</p><p>layanan</p><td>Cakupan PMKS<td rowspan=2>%<td colspan=3>80,27</tr>
        <tr><td>Graduasi<td>1<td>2<td>3</tr></table>";
    let look = at(&decree(), &Grid::of_html(html).unwrap());
    assert_eq!(
        rows(&look),
        [
            "T  > S Meningkatnya layanan > Cakupan PMKS | 2025 80,27 | 2026 80,27 | 2027 80,27",
            "T  > S Meningkatnya layanan > Graduasi | 2025 1 | 2026 2 | 2027 3",
        ]
    );
    let units = look.outline.rows.iter().map(|row| row.texts.clone());
    let percent = vec![(Meaning::UnitOfMeasure, "%".to_owned())];
    assert_eq!(units.collect::<Vec<_>>(), [percent.clone(), percent]);
    assert_eq!(
        said(&look),
        [
            "Kolom 7 “Target 2027”: tahun 2027 di luar tahun keputusan (2021–2026). Periksa tahunnya.",
            "Kolom Tujuan tidak ditemukan. Tujuan yang belum ada dibuat tanpa nama; isi namanya sesudah tabel dimasukkan.",
        ]
    );
}

#[test]
fn formulas_name_known_variables_and_propose_new_ones() {
    let mut look = look(
        "Tujuan\tIndikator\tFormula\tTarget 2025\n\
         T\tA\tJumlah PMKS yang ditangani / Jumlah PMKS * 100\t1\n\
         \tB\tJumlah Tagana aktif / Jumlah Tagana × 100%\t1\n\
         \tC\t(jumlah  tagana aktif / Luas Wilayah) x 100%\t1\n\
         \tD\tJumlah A dibagi jumlah B\t1\n\
         \tE\tJumlah PMKSS\t1\n\
         \tF\tLuas Wilayah *\t1\n",
    );
    let named = |look: &Look| -> Vec<_> {
        let variables = look.variables().iter();
        variables
            .map(|it| (it.name.clone(), it.rows.clone()))
            .collect()
    };
    let new = |name: &str, rows: &[usize]| (name.to_owned(), rows.to_vec());
    assert_eq!(
        named(&look),
        [
            new("Jumlah Tagana aktif", &[3]),
            new("Jumlah Tagana", &[3]),
            new("Jumlah PMKSS", &[6])
        ]
    );
    assert_eq!(
        said(&look),
        [
            "Baris 4, kolom 3 “Formula”: huruf x tidak dibaca sebagai tanda kali, jadi rumus belum dapat dihitung. Pilih tanda ×, atau biarkan seperti tertulis.",
            "Baris 5, kolom 3 “Formula”: rumus ditulis dengan kata-kata. Teksnya disimpan, tetapi tidak dapat dihitung sebelum ditulis dengan tanda × dan /.",
            "Baris 6, kolom 3 “Formula”: Variabel “Jumlah PMKSS” belum ada. Maksudnya “Jumlah PMKS”?",
            "Baris 7, kolom 3 “Formula”: Di akhir formulasi kurang angka atau nama variabel. Lengkapi, atau hapus tanda hitung terakhir.",
        ]
    );
    look.take_other(4, 2);
    let formula = |look: &Look| look.outline.rows[2].formula.clone().unwrap().text;
    assert_eq!(
        formula(&look),
        "(jumlah tagana aktif / Luas Wilayah) × 100%"
    );
    assert_eq!(named(&look)[0], new("Jumlah Tagana aktif", &[3, 4]));
    assert_eq!(named(&look)[2], new("Luas Wilayah", &[4]));
    assert_eq!(said(&look).len(), 3);
    look.take_other(4, 2);
    assert_eq!(
        formula(&look),
        "(jumlah tagana aktif / Luas Wilayah) x 100%"
    );
}

#[test]
fn another_meaning_of_a_figure_can_be_taken() {
    let mut look = look("Tujuan\tIndikator\tTarget 2025\nT\tI\t16,030\n");
    let value = |look: &Look| match &look.outline.rows[0].figures[0].value {
        TargetValue::Number(number) => (number.value.to_string(), number.printed.clone()),
        other => panic!("{other:?}"),
    };
    assert_eq!(value(&look), ("16.03".into(), Some("16,030".into())));
    look.take_other(2, 2);
    assert_eq!(value(&look), ("16030".into(), Some("16,030".into())));
    look.take_other(9, 9);
}

#[test]
fn a_column_can_be_given_another_meaning() {
    let grid = Grid::of_text("Sasaran\tUraian\tTarget\nS\tPersentase\t90%\n").unwrap();
    let workspace = decree();
    assert!(!at(&workspace, &grid).is_acceptable());
    let chosen = [
        Meaning::Objective,
        Meaning::Indicator,
        Meaning::Target(Some(2025)),
    ];
    let look = Look::at(&grid, workspace.plans().last().unwrap(), Some(&chosen));
    assert_eq!(rows(&look), ["T  > S S > Persentase | 2025 90%"]);
    // Also where there are no heads at all.
    let grid = Grid::of_text("S\tPersentase\t90%\n").unwrap();
    let look = Look::at(&grid, workspace.plans().last().unwrap(), Some(&chosen));
    assert_eq!(rows(&look), ["T  > S S > Persentase | 2025 90%"]);
}
