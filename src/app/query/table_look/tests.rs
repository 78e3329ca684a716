//! Looks at tables beside an empty draft.

use super::*;
use crate::app::new_agency::trial;

const TABLE: &str = "Tujuan\tSasaran\tUraian\tIKU\tSatuan\tFormulasi\tKondisi Awal 2024\tTarget 2025\tTarget\n\
    Sehat\tLayanan\tcatatan\tCakupan\t%\tA / B x 100\t-\t16,030\t5\n\
    \t\tlain\tMutu\tpoin\t\t1.2.3\t80,5\t6\n\
    Maju\t\tlain\tDaya\t\t\t1\t2\t7\n";

fn look(pasted: &Pasted) -> TableLook {
    let (workspace, version) = trial();
    table_look(pasted, &workspace, version, Lang::Id).unwrap()
}

fn pasted(text: &str) -> Pasted {
    Pasted::of_clipboard("", text).unwrap()
}

/// Each remark with what a press would do.
fn remarks(look: &TableLook) -> Vec<(&str, &str)> {
    let remarks = look.remarks.iter();
    let verb = |it: &'_ Remark| it.turn.as_ref().map(|turn| turn.verb.clone());
    remarks
        .map(|it| {
            let verb: &str = verb(it).unwrap_or_default().leak();
            (it.text.as_str(), verb)
        })
        .collect()
}

#[test]
fn a_look_says_what_was_read_and_what_is_odd() {
    let look = look(&pasted(TABLE));
    assert!(look.stops.is_empty());
    assert_eq!(
        look.summary,
        [
            "Terbaca 3 indikator pada 2 tujuan dan 1 sasaran.",
            "Baru: 2 tujuan, 1 sasaran, 3 indikator, 0 data dasar.",
        ]
    );
    assert_eq!(
        remarks(&look),
        [
            (
                "Kolom 3 “Uraian” tidak dikenali dan tidak dimasukkan. Pilih artinya bila diperlukan.",
                ""
            ),
            (
                "Kolom 9 “Target” tidak menyebut satu tahun dan tidak dimasukkan. Pilih tahunnya.",
                ""
            ),
            (
                "Baris 2, kolom 7 “Kondisi Awal 2024”: “-” dibaca tidak ditetapkan.",
                "Baca 0"
            ),
            (
                "Baris 2, kolom 8 “Target 2025”: “16,030” dibaca 16,03.",
                "Baca 16.030"
            ),
            (
                "Baris 2, kolom 6 “Formulasi”: huruf x tidak dibaca sebagai tanda kali, jadi rumus belum dapat dihitung. Pilih tanda ×, atau biarkan seperti tertulis.",
                "Pakai tanda ×"
            ),
            (
                "Baris 3, kolom 7 “Kondisi Awal 2024”: “1.2.3” bukan angka. Tulis seperti 1.234,56. Sel ini tidak dimasukkan.",
                ""
            ),
        ]
    );
    assert_eq!(look.counts(), (3, 3));
    let columns = look
        .columns
        .iter()
        .map(|it| (it.example.as_str(), it.meaning));
    assert_eq!(
        columns.clone().nth(2),
        Some(("catatan · lain", Meaning::Unknown))
    );
    let years: Vec<_> = look.years.iter().map(|(_, head)| head.as_str()).collect();
    assert_eq!(years, ["Awal 2024", "2025"]);
    let rows = look.rows.iter().map(|it| {
        let texts = [
            &it.goal,
            &it.objective,
            &it.indicator,
            &it.unit,
            &it.formula,
        ];
        let all = texts.into_iter().chain(&it.figures);
        all.map(String::as_str).collect::<Vec<_>>().join("|")
    });
    assert_eq!(
        rows.collect::<Vec<_>>(),
        [
            "Sehat|Layanan|Cakupan|%|A / B x 100|tidak ditetapkan|16,03",
            "||Mutu|poin|||80,5",
            "Maju||Daya|||1|2",
        ]
    );
}

#[test]
fn one_press_takes_the_other_meaning_and_another_brings_the_first_back() {
    let mut pasted = pasted(TABLE);
    for (row, column) in [(2, 7), (2, 5)] {
        pasted.turn(row, column);
    }
    let turned = look(&pasted);
    let told = remarks(&turned);
    let figure = (
        "Baris 2, kolom 8 “Target 2025”: “16,030” dibaca 16.030.",
        "Baca 16,03",
    );
    let formula = (
        "Baris 2, kolom 6 “Formulasi”: huruf x dibaca sebagai tanda ×.",
        "Kembalikan seperti tertulis",
    );
    assert!(
        told.contains(&figure) && told.contains(&formula),
        "{told:?}"
    );
    assert_eq!(turned.rows[0].figures[1], "16.030");
    assert_eq!(turned.rows[0].formula, "A / B × 100");
    assert!(turned.summary[1].contains("2 data dasar"));
    for (row, column) in [(2, 7), (2, 5)] {
        pasted.turn(row, column);
    }
    let before = look(&self::pasted(TABLE));
    assert_eq!(look(&pasted), before);
}

#[test]
fn what_stops_everything_is_said_and_its_columns_can_be_named() {
    let mut pasted = pasted("Cakupan\t80\nMutu\t90\n");
    let stopped = look(&pasted);
    assert!(stopped.stops[0].starts_with("Baris judul tidak ditemukan."));
    assert!(stopped.summary.is_empty() && stopped.rows.is_empty());
    pasted.choose(0, Meaning::Indicator);
    pasted.choose(1, Meaning::Target(Some(2025)));
    let found = look(&pasted);
    assert_eq!(found.stops, Vec::<String>::new());
    assert_eq!(found.rows[1].figures, ["90"]);
    assert_eq!(found.rows[0].goal, "tujuan tanpa nama");
}

#[test]
fn a_table_too_large_for_one_change_stops_with_the_remedy() {
    let long = "x".repeat(15_000);
    let rows = (0..20).map(|n| format!("{n} {long}\tI {n}\n"));
    let text: String = std::iter::once("Sasaran\tIKU\n".into())
        .chain(rows)
        .collect();
    let look = look(&pasted(&text));
    assert!(
        look.stops[0].contains("Bagi menjadi beberapa bagian"),
        "{:?}",
        look.stops
    );
}
