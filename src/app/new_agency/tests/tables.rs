//! A table that is taken over with the beginning.

use super::*;

/// A table of so many indicators for as many years, in parts that fit in one change each.
pub fn excel(indicators: usize, years: u16) -> Vec<String> {
    let head = |text: &mut String| {
        text.push_str("Tujuan\tSasaran\tIKU\tFormulasi\tSatuan");
        (0..years).for_each(|year| *text += &format!("\tTarget {}", 2025 + year));
    };
    let all: Vec<_> = (0..indicators).collect();
    let part = |part: &[usize]| {
        let mut text = String::new();
        head(&mut text);
        for n in part {
            let (goal, objective) = (n / 20, n / 4);
            text += &format!(
                "\nTujuan {goal}\tSasaran {objective}\tPersentase {n}\tJumlah {n} / Semua {n} * 100\t%"
            );
            (0..years).for_each(|year| text += &format!("\t{},5%", 80 + year));
        }
        text
    };
    all.chunks(60).map(part).collect()
}

fn pasted(indicators: usize) -> Pasted {
    Pasted::of_clipboard("", &excel(indicators, 5)[0]).unwrap()
}

#[test]
fn a_table_makes_one_change_of_its_own_and_is_undone_as_one() {
    let before = from(&Beginning::Nothing(None));
    let made = before.clone().with_table(&pasted(40), &stamp(), TABLE_TAB);
    let made = made.unwrap().unwrap();
    let mut person = Person::new(22, "Sari", Workspace::new(made.own.into_iter().collect()));
    made.batches.iter().for_each(|batch| person.receives(batch));
    let plan = person.workspace.plans()[0].clone();
    assert_eq!((plan.indicators.len(), plan.goals.len()), (40, 2));
    assert_eq!(plan.variables.len(), 80);
    assert_eq!(plan.decree.years.known(), Some(&(2025, 2029)));
    assert_eq!(plan.decree.id, made.version);
    let undo = person.workspace.undo_state().undo.unwrap();
    assert_eq!(undo.tab, TABLE_TAB);
    let mut undoing = Person::new(8, "Sari", person.workspace);
    undoing.does(Command::Undo(undo));
    assert_eq!(undoing.workspace.plans(), before.workspace().plans());
}

#[test]
fn a_table_that_cannot_be_taken_over_makes_nothing() {
    let nothing = Pasted::of_clipboard("", "a\tb\nc\td\n").unwrap();
    let begun = from(&Beginning::Nothing(None));
    let made = begun.clone().with_table(&nothing, &stamp(), TABLE_TAB);
    assert!(made.unwrap().is_none());
    let long = "x".repeat(15_000);
    let text = (0..20).map(|n| format!("{n} {long}\tI {n}\n"));
    let text: String = std::iter::once("Sasaran\tIKU\n".into())
        .chain(text)
        .collect();
    let large = Pasted::of_clipboard("", &text).unwrap();
    let refused = begun.with_table(&large, &stamp(), TABLE_TAB).err();
    assert!(
        matches!(refused, Some(Refusal::TooLarge { .. })),
        "{refused:?}"
    );
}
