//! Tables that are not as they should be: each says what is wrong, where, and what to do.

use super::*;
use crate::app::plan_table::{MOST_COLUMNS, MOST_ROWS};

const HEADS: &str = "Tujuan\tSasaran\tIndikator\tKode\tTarget 2025\n";

/// What is said about rows below the usual heads.
fn below(text: &str) -> Vec<String> {
    said(&look(&format!("{HEADS}{text}")))
}

#[test]
fn what_is_no_table_is_refused() {
    let row = "T\tS\tI\n";
    for (text, sentence) in [
        (
            "".to_owned(),
            "Tempelan kosong. Salin tabelnya di Word atau Excel, termasuk baris judulnya, lalu tempel lagi.",
        ),
        (
            "\t\t\n\t \n".to_owned(),
            "Tempelan kosong. Salin tabelnya di Word atau Excel, termasuk baris judulnya, lalu tempel lagi.",
        ),
        (
            row.repeat(10_000),
            "Tabel ini 10.000 baris; paling banyak 500. Salin baris IKU-nya saja, atau tempel sebagian-sebagian.",
        ),
        (
            "\t".repeat(99) + "a",
            "Tabel ini memiliki 100 kolom atau lebih; paling banyak 60. Salin kolom IKU-nya saja.",
        ),
        (
            "a".repeat(4_000_001),
            "Tempelan lebih dari 4.000.000 karakter. Salin tabel IKU-nya saja.",
        ),
    ] {
        let refused = Grid::of_text(&text).unwrap_err();
        assert_eq!(refused.message(&[], Lang::Id), sentence);
        assert_eq!(refused.gravity(), Gravity::Stops);
    }
    let html = |rows: usize| format!("<table>{}</table>", "<tr><td>a".repeat(rows));
    assert!(Grid::of_html(&html(MOST_ROWS)).is_ok());
    let (rows, limit) = (MOST_ROWS + 1, MOST_ROWS);
    assert_eq!(
        Grid::of_html(&html(rows)),
        Err(Problem::TooManyRows { rows, limit })
    );
    let wide = format!("<table><tr><td>a<td colspan={MOST_COLUMNS}>b</table>");
    assert!(matches!(
        Grid::of_html(&wide),
        Err(Problem::TooManyColumns { .. })
    ));
    assert_eq!(Grid::of_html("<p>a"), Err(Problem::NoTable));
    assert_eq!(Grid::of_html("<table></table>"), Err(Problem::Empty));
}

#[test]
fn a_table_from_which_nothing_can_be_taken_says_why() {
    for (text, sentence) in [
        (
            "1\tMeningkatnya layanan\tPersentase\t80,27%\n",
            "Baris judul tidak ditemukan. Salin tabel bersama baris judulnya (Tujuan, Sasaran, Indikator Kinerja, Target …), atau pilih sendiri arti setiap kolom.",
        ),
        (
            "Tujuan\tSasaran\tTarget 2025\nT\tS\t1\n",
            "Kolom indikator tidak ditemukan. Pilih kolom mana yang berisi indikator, atau beri judul “Indikator Kinerja” lalu tempel lagi.",
        ),
        (
            HEADS,
            "Di bawah baris judul tidak ada isi. Salin tabel beserta isinya, lalu tempel lagi.",
        ),
    ] {
        let look = look(text);
        assert_eq!(said(&look), [sentence]);
        assert!(!look.is_acceptable());
        assert!(look.outline.rows.is_empty());
    }
}

#[test]
fn columns_that_are_not_read_are_named() {
    let look = look(
        "No\tTujuan\tIndikator\tTarget\tKondisi Awal\tTarget 2021\tTarget 2021\tPenanggung Jawab\t\n\
         1\tT\tI\t1\t2\t3\t4\tBidang\t\n",
    );
    assert_eq!(
        said(&look),
        [
            "Kolom 4 “Target” tidak menyebut satu tahun dan tidak dimasukkan. Pilih tahunnya.",
            "Kolom 5 “Kondisi Awal” tidak menyebut satu tahun dan tidak dimasukkan. Pilih tahunnya.",
            "Kolom 7 “Target 2021” sama artinya dengan kolom 6 “Target 2021” dan tidak dimasukkan. Pilih arti lain bila perlu.",
            "Kolom 8 “Penanggung Jawab” tidak dikenali dan tidak dimasukkan. Pilih artinya bila diperlukan.",
        ]
    );
    assert_eq!(rows(&look), ["T T > I | 2021 3"]);
}

#[test]
fn rows_and_cells_that_are_not_read_are_named() {
    for (text, sentences) in [
        ("T\tS\tI\tK1\t1\n", &[][..]),
        (
            "T\tS\tI\tK1\tsekitar 5\n",
            &[
                "Baris 2, kolom 5 “Target 2025”: “sekitar 5” bukan angka. Tulis seperti 1.234,56. Sel ini tidak dimasukkan.",
            ],
        ),
        (
            "T\tS\tI\tK1\tBB\n",
            &[
                "Baris 2, kolom 5 “Target 2025”: dibaca sebagai predikat, bukan angka. Pilih skala ordinalnya sesudah dimasukkan.",
            ],
        ),
        (
            "T\tS\tI\tK1\t1\n\t\tJ\tk1\t2\n",
            &[
                "Baris 3, kolom 4 “Kode”: kode ini sudah dipakai di baris 2, jadi tidak dimasukkan. Beri kode lain.",
            ],
        ),
        (
            "T\tS\tI\tK1\t1\n\t\ti\tK2\t2\n",
            &[
                "Baris 3 mengulang indikator di baris 2 dan tidak dimasukkan. Bedakan namanya bila memang indikator lain.",
            ],
        ),
        (
            "T\tS\tI\tK1\t1\n\t\t\t\t2\n",
            &[
                "Baris 3 berisi data indikator tanpa nama indikator, jadi tidak dimasukkan. Lengkapi namanya, atau gabungkan dengan baris di atasnya.",
            ],
        ),
        (
            "T\tS\tI\nT\tS\tJ\tK2\t1\n",
            &[
                "Baris 2 hanya 3 dari 5 sel; sisanya di kanan dianggap kosong. Periksa apakah isinya berada di kolom yang benar.",
            ],
        ),
        (
            "T\tS\tIndi\nkator\tK1\t1\n",
            &[
                "Baris 2 disambung dari beberapa baris, seperti sel Word yang berisi beberapa paragraf. Periksa isinya.",
            ],
        ),
        (
            "T\tS 5202014507900001\tI\tK1\t1\n",
            &[
                "Baris 2, kolom 2 “Sasaran”: angka 16 digit mirip NIK. Hapus dulu data perorangan, lalu tempel lagi.",
            ],
        ),
        // Heads that come again on the next page, and blank rows.
        (
            "T\tS\tI\tK1\t1\nTujuan\tSasaran\tIndikator\tKode\tTarget 2025\n\t\t\t\t\n",
            &[],
        ),
    ] {
        assert_eq!(below(text), sentences, "{text}");
    }
    let text = format!("T\tS\tI\t{}\t1\n", "K".repeat(20_001));
    let sentence = "Baris 2, kolom 4 “Kode”: teks lebih dari 20.000 karakter, jadi tidak dimasukkan. Ringkas, lalu tempel lagi.";
    assert_eq!(below(&text), [sentence]);
}

#[test]
fn what_belongs_to_an_objective_needs_one() {
    let look = look("Tujuan\tSasaran\tStrategi\tIndikator\nT\t\tKoordinasi\tI\n");
    assert_eq!(
        said(&look),
        [
            "Kolom target tidak ditemukan. Indikator dapat dimasukkan tanpa target; target diisi kemudian.",
            "Baris 2, kolom 3 “Strategi”: isi ini tidak punya sasaran, jadi tidak dimasukkan. Isi sasarannya di baris yang sama.",
        ]
    );
    assert!(look.is_acceptable());
}

#[test]
fn every_sentence_is_told_in_both_languages() {
    let look = look("No\tIndikator\tKet\tTarget 2030\tTarget\n1\tI\tx\t1.2.3\t\n");
    for problem in &look.problems {
        let told = |lang| problem.message(&look.heads.columns, lang);
        assert_ne!(told(Lang::Id), told(Lang::En));
    }
    assert_eq!(look.problems.len(), 5);
}

#[test]
fn a_clipboard_made_to_be_slow_is_read_to_its_end() {
    let names: Vec<_> = (0..30).map(|n| format!("Jumlah {n}")).collect();
    let formula = names.join(" + ");
    let row = |n: usize| format!("T{n}\tS\tI\t{formula} + {n} + Jumlah lain {n}\n");
    let rows: String = (0..MOST_ROWS - 1).map(row).collect();
    let table = look(&format!("Tujuan\tSasaran\tIndikator\tFormula\n{rows}"));
    assert_eq!(table.variables().len(), 30 + MOST_ROWS - 1);
    for html in [
        "&",
        "<",
        "<td ",
        "<td a=\"",
        "<table><tr><td>",
        "<!--",
        "&amp",
    ] {
        let _ = Grid::of_html(&html.repeat(1_000_000 / html.len()));
    }
}
