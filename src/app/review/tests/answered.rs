//! Accepting, answering and taking that back.

use super::*;
use crate::app::query::history::{Filter as Lines, lines};

fn accept_first(person: &mut Person, rule: RuleId, answer: &str) {
    let item = first(person, rule);
    person.does(accept([&item.finding], answer).unwrap());
}

#[test]
fn an_answer_needs_a_reason_and_says_who_gave_it() {
    let mut ani = planner();
    let item = first(&ani, FlatTargets);
    for empty in ["", "  \n"] {
        assert_eq!(accept([&item.finding], empty), None);
    }
    let before = look(&ani).counts();
    accept_first(&mut ani, FlatTargets, " Sesuai Renstra ");
    let after = look(&ani).counts();
    assert_eq!(
        (after.substance, after.answered),
        (before.substance - 1, 1),
        "it counts no longer as open"
    );
    let item = look(&ani).item(&item.mark()).unwrap().clone();
    assert_eq!(item.finding.answer.as_deref(), Some("Sesuai Renstra"));
    let [answer] = &item.answers[..] else {
        panic!("{:?}", item.answers)
    };
    assert_eq!(answer.author.name, "Ani");
}

#[test]
fn one_reason_may_serve_for_several_in_one_action() {
    let mut ani = planner();
    let items = look(&ani).items;
    let flat = items.iter().filter(|it| it.finding.rule == FlatTargets);
    let batch = ani.does(accept(flat.map(|it| &it.finding), "Sesuai Renstra").unwrap());
    assert!(open(&ani, FlatTargets).is_empty());
    ani.does(Command::Undo(made(&batch).id));
    assert_eq!(open(&ani, FlatTargets).len(), 4);
}

#[test]
fn a_withdrawn_answer_opens_the_matter_again_and_stays_on_record() {
    let mut ani = planner();
    accept_first(&mut ani, UnitsDiffer, "Keduanya keluarga");
    let changes = ani.workspace.book().len();
    let item = first(&ani, UnitsDiffer);
    ani.does(withdraw(&item.answers));
    assert!(first(&ani, UnitsDiffer).is_open());
    assert_eq!(
        ani.workspace.book().len(),
        changes + 1,
        "nothing is dropped"
    );
}

#[test]
fn answers_travel_and_those_of_two_people_are_withdrawn_together() {
    let mut ani = planner();
    let mut budi = Person::new(9, "Budi", decree());
    let item = first(&ani, CitesLater);
    let one = ani.does(accept([&item.finding], "Salah ketik").unwrap());
    let two = budi.does(accept([&item.finding], "Akan diperbaiki").unwrap());
    ani.receives(&two);
    budi.receives(&one);
    let both = |it: &Person| look(it).item(&item.mark()).unwrap().clone();
    assert_eq!(both(&ani), both(&budi));
    assert_eq!(both(&ani).answers.len(), 2);
    ani.does(withdraw(&both(&ani).answers));
    assert!(both(&ani).is_open());
}

#[test]
fn an_answer_lapses_when_the_figure_changes_and_is_remembered_beside_it() {
    let mut ani = planner();
    let flat = first(&ani, FlatTargets);
    let incomplete = first(&ani, IndicatorIncomplete);
    for item in [&flat, &incomplete] {
        ani.does(accept([&item.finding], "Sesuai Renstra").unwrap());
    }
    let review = look(&ani);
    let draft = Draft::of(&ani.workspace, &review.plan);
    let baseline = first(&ani, BaselineFar);
    let correction = draft.proposal(&ani.workspace, &baseline.finding).unwrap();
    ani.does(draft.write(&ani.workspace, &correction));
    let again = first(&ani, FlatTargets);
    assert!(again.is_open(), "another flat target is another matter");
    let lapsed = again.lapsed.unwrap();
    assert_eq!(lapsed.acceptance.answer, "Sesuai Renstra");
    assert!(
        !first(&ani, IndicatorIncomplete).is_open(),
        "what is the same holds"
    );
}

#[test]
fn the_history_tells_an_answer_in_words() {
    let mut ani = planner();
    accept_first(&mut ani, FlatTargets, "Sesuai Renstra");
    let all = Lines::default();
    let line = lines(&ani.workspace, &all, Lang::Id).next().unwrap();
    let told: Vec<_> = line.facts.iter().map(|it| it.after.as_str()).collect();
    assert_eq!(
        told,
        [
            "Jawaban atas yang diperiksa",
            "Sesuai Renstra",
            "Target sama setiap tahun",
            "IKU 1 · Target 2021",
            "isi saat dijawab"
        ]
    );
}
