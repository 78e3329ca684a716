//! Two versions held against each other.

mod edits;

use super::*;
use crate::app::query::testing::{decree, sample};
use crate::domain::amount::Decimal;
use crate::domain::period::Period;
use crate::domain::target::TargetValue;
use crate::testing::cases;
use edits::{EDITS, rich};
use proptest::prelude::*;

fn first() -> Plan {
    decree().plans()[0].as_ref().clone()
}

fn told(old: &Plan, new: &Plan) -> Vec<String> {
    let rows = compare(old, new, Lang::Id);
    rows.iter().map(|row| row.sentence(Lang::Id)).collect()
}

fn text(text: &str) -> Stated<String> {
    Stated::Is(text.into())
}

#[test]
fn nothing_differs_from_itself() {
    for plan in [first(), sample().plans()[1].as_ref().clone(), rich()] {
        assert_eq!(told(&plan, &plan), Vec::<String>::new());
    }
}

#[test]
fn differences_are_told_as_people_say_them() {
    type Edit = fn(&mut Plan);
    let cases: [(Edit, &str); 14] = [
        (
            |plan| {
                let number: Decimal = "82.00".parse().unwrap();
                let mut target = crate::domain::entry::Quantity::from(number);
                target.printed = Some("82,00%".into());
                let target = Stated::Is(TargetValue::Number(target));
                plan.indicators[1]
                    .targets
                    .insert(Period::Year(2024), target);
            },
            "Target 2024 IKU 2: 80,27% → 82,00%",
        ),
        (
            |plan| drop(plan.indicators[1].targets.remove(&Period::Year(2024))),
            "Target 2024 IKU 2: 80,27% → belum ditetapkan",
        ),
        (
            |plan| plan.indicators[0].unit_of_measure = text("%"),
            "Satuan IKU 1: belum ditetapkan → %",
        ),
        (
            |plan| drop(plan.units[1].mandate.functions.remove(10)),
            "Fungsi 11 Sekretariat dihapus: Pelaksanaan tugas-tugas lain yang dilimpahkan oleh atasan sesuai dengan bidang tugasnya;",
        ),
        (
            |plan| {
                let moved = plan.units[1].mandate.functions.remove(0);
                plan.units[1].mandate.functions.insert(2, moved);
            },
            "Urutan Fungsi 1 Sekretariat: ke-1 → ke-3",
        ),
        (
            |plan| {
                let moved = plan.units[1].mandate.functions.remove(10);
                plan.units[2].mandate.functions.push(moved);
            },
            "Induk Fungsi 11 Sekretariat: Sekretariat → Sub Bagian Umum, Kepegawaian dan Keuangan",
        ),
        (
            |plan| plan.goals[1].name = text("Meningkatnya penanganan bencana"),
            "Rumusan Tujuan 2: Cakupan Penanganan Bencana → Meningkatnya penanganan bencana",
        ),
        (
            |plan| plan.indicators[3].parent = plan.goals[0].id,
            "Induk IKU 4: Sasaran 2 → Tujuan 1",
        ),
        (
            |plan| plan.decree.dictums.swap(0, 1),
            "Urutan Diktum KEDUA: ke-2 → ke-1",
        ),
        (
            |plan| plan.decree.legal_bases[0].text = text("UUD"),
            "Mengingat angka 1: … → UUD",
        ),
        (
            |plan| plan.decree.date = Stated::Is("2025-01-02".parse().unwrap()),
            "Tanggal: 8 September 2021 → 2 Januari 2025",
        ),
        (
            |plan| plan.variables[0].responsible = vec![plan.units[6].id, plan.units[7].id],
            "Diisi oleh Jumlah Graduasi Mandiri: belum ditetapkan → Kelompok Jabatan Fungsional; UPT",
        ),
        (
            |plan| {
                let other = plan.variables[2].id;
                if let Stated::Is(formula) = &mut plan.indicators[0].formula {
                    formula.bindings[0].1 = other;
                }
            },
            "Formulasi IKU 1: …",
        ),
        (
            |plan| plan.decree.considerations.clear(),
            "Menimbang huruf a dihapus: …",
        ),
    ];
    let old = first();
    for (edit, expected) in cases {
        let mut new = old.clone();
        edit(&mut new);
        let told = told(&old, &new);
        let (begins, ends) = expected.split_once('…').unwrap_or((expected, ""));
        let first = told.first().map_or("", String::as_str);
        let is_so = first.starts_with(begins) && first.ends_with(ends);
        assert!(is_so, "{expected}\n{told:#?}");
    }
}

#[test]
fn the_amendment_of_the_sample_is_told_in_full() {
    let workspace = sample();
    let [old, new] = workspace.plans() else {
        panic!("two versions");
    };
    let told = told(old, new);
    assert!(
        told.iter()
            .any(|row| row.starts_with("Target 2025 IKU 1: ")),
        "{told:#?}"
    );
}

#[test]
fn an_amendment_begins_with_what_it_copies_and_only_that_differs() {
    use crate::app::query::testing::Person;
    use crate::app::versions::{amend, draft};
    let mut ani = Person::new(8, "Ani", decree());
    let plan = ani.workspace.plans()[0].clone();
    ani.does(amend(&ani.workspace, &plan));
    let draft = draft(ani.workspace.plans()).unwrap();
    let rows = compare(&plan, draft, Lang::Id);
    let places: Vec<_> = rows
        .iter()
        .map(|row| (row.how, row.place.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            (How::Changed, "Nomor"),
            (How::Changed, "Tentang"),
            (How::Changed, "Tanggal"),
            (How::Added, "Menimbang huruf a"),
            (How::Added, "Mengingat angka 19"),
            (How::Changed, "Kepala lampiran"),
        ],
        "{rows:#?}"
    );
}

#[test]
fn a_duty_of_ten_thousand_letters_shows_the_words_that_differ() {
    let old = {
        let mut plan = first();
        let duty = "menyelenggarakan urusan pemerintahan bidang sosial ".repeat(200);
        plan.units[0].mandate.duty = Stated::Is(duty);
        plan
    };
    let mut new = old.clone();
    let duty = old.units[0].mandate.duty.text();
    let (head, tail) = duty.split_at(duty.len() / 2 - duty.len() / 2 % 51);
    new.units[0].mandate.duty = Stated::Is(format!("{head}dan kemasyarakatan {tail}"));
    let rows = compare(&old, &new, Lang::Id);
    assert_eq!(rows.len(), 1);
    let said = rows[0].sentence(Lang::Id);
    assert!(said.contains("dan kemasyarakatan"), "{said}");
    assert!(said.len() < 1_000, "{} letters", said.len());
}

thread_local! {
    static RICH: Plan = rich();
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn each_single_edit_is_one_line_about_it(kind in 0..EDITS.len(), at in 0..1_000_usize) {
        let old = RICH.with(Plan::clone);
        let mut new = old.clone();
        let (what, edit) = EDITS[kind];
        let Some((how, place)) = edit(&mut new, at) else { return Ok(()) };
        let rows = compare(&old, &new, Lang::Id);
        prop_assert_eq!(rows.len(), 1, "{}: {:#?}", what, rows);
        prop_assert_eq!((rows[0].how, rows[0].place.as_str()), (how, place.as_str()), "{}", what);
        // The other way around it is one line too.
        prop_assert_eq!(compare(&new, &old, Lang::Id).len(), 1, "{}", what);
    }
}
