//! Corrections: shown before they are pressed, written in one action, undone exactly.

use super::*;
use crate::app::edit;
use crate::app::versions::amend;
use crate::domain::finding::{Correction, Property};
use crate::log::{Attribute, Value};

/// What pressing the button of the first of these that has one would write.
fn proposed<'a>(
    person: &Person,
    plan: &Plan,
    items: impl IntoIterator<Item = &'a Item>,
) -> Option<Command> {
    let workspace = &person.workspace;
    let draft = Draft::of(workspace, plan);
    let mut items = items.into_iter();
    let correction = items.find_map(|it| draft.proposal(workspace, &it.finding))?;
    Some(draft.write(workspace, &correction))
}

#[test]
fn a_correction_settles_its_finding_in_the_amendment_that_it_begins_and_undo_restores_exactly() {
    let mut ani = planner();
    let before = ani.workspace.plans().to_vec();
    let items = look(&ani).items;
    let mut proposals = std::collections::BTreeSet::new();
    for item in &items {
        let Some(command) = proposed(&ani, &before[0], [item]) else {
            continue;
        };
        // One of each rule, and all that write into the decree's own words.
        if !proposals.insert(item.finding.rule)
            && before[0].unit(item.finding.place.entity).is_some()
        {
            continue;
        }
        let batch = ani.does(command);
        let review = look(&ani);
        assert!(!review.plan.decree.is_enacted, "a draft is looked at");
        assert_eq!(
            ani.workspace.plans()[..1],
            before[..],
            "the decree is as it was"
        );
        // Its paragraphs have other identities in the draft.
        let (rule, evidence) = (item.finding.rule, item.finding.facts.evidence());
        let is_same =
            |it: &&Item| it.finding.rule == rule && it.finding.facts.evidence() == evidence;
        let now = review.items.iter().filter(is_same).count();
        assert!(now < items.iter().filter(is_same).count(), "{item:?}");
        ani.does(Command::Undo(made(&batch).id));
        assert_eq!(ani.workspace.plans(), before);
    }
    assert_eq!(proposals.len(), 14);
}

#[test]
fn corrections_one_after_the_other_go_into_one_draft_until_only_judgement_is_left() {
    let mut ani = planner();
    loop {
        let review = look(&ani);
        match proposed(&ani, &review.plan, &review.items) {
            Some(command) => ani.does(command),
            None => break,
        };
    }
    assert_eq!(ani.workspace.plans().len(), 2);
    let review = look(&ani);
    let left = |rule| review.items.iter().any(|it| it.finding.rule == rule);
    for rule in [
        NoDivisor,
        BaselineFar,
        CoarsePrecision,
        Gazette,
        OtherKind,
        TwoSubjects,
        DoubledWord,
        GluedWords,
        StraySpace,
        StrayTail,
        TwoSpellings,
        ForeignLetter,
    ] {
        assert!(!left(rule), "{}", rule.tag());
    }
    assert!(left(JumpThenFlat) && left(Superseded));
}

#[test]
fn a_count_is_divided_by_a_new_variable_under_the_name_that_people_give_it() {
    let mut ani = planner();
    let plan = look(&ani).plan;
    let draft_of = Draft::of(&ani.workspace, &plan);
    assert!(draft_of.begins());
    let item = first(&ani, NoDivisor);
    let proposal = draft_of.proposal(&ani.workspace, &item.finding).unwrap();
    let name = "Jumlah kejadian bencana";
    let named = draft_of.named(&proposal, &format!("  {name} ")).unwrap();
    let said = |it: &Correction| {
        let set = &it.sets[0];
        let before = draft_of.now(&set.place);
        [
            words::place(Lang::Id, &plan, &set.place),
            words::value(Lang::Id, &plan, &set.place, before.as_ref()),
            words::value(Lang::Id, &plan, &set.place, Some(&set.value)),
        ]
    };
    assert_eq!(
        said(&named),
        [
            "IKU 3 · Formulasi",
            "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun",
            "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun / Jumlah kejadian bencana * 100",
        ]
    );
    assert_eq!(
        draft_of.named(&proposal, "  "),
        None,
        "a variable has a name"
    );
    ani.does(draft_of.write(&ani.workspace, &named));
    let plan = draft(ani.workspace.plans()).unwrap().clone();
    let made = plan.variables.last().unwrap();
    assert_eq!(made.name.text(), name);
    assert_eq!(
        plan.users_of(made.id).collect::<Vec<_>>(),
        [plan.indicators[2].id]
    );
    assert_eq!(open(&ani, NoDivisor), ["IKU 4 · Formulasi"]);

    // IKU 4 may use the same one: it is there now.
    let item = first(&ani, NoDivisor);
    let draft_of = Draft::of(&ani.workspace, &plan);
    let proposal = draft_of.proposal(&ani.workspace, &item.finding).unwrap();
    let named = draft_of.named(&proposal, name).unwrap();
    assert_eq!(named.adds, None);
    ani.does(draft_of.write(&ani.workspace, &named));
    let plan = draft(ani.workspace.plans()).unwrap();
    assert_eq!(plan.users_of(made.id).count(), 2);
    assert_eq!(plan.variables.len(), 6);
}

#[test]
fn several_are_written_in_one_action_and_undone_as_one() {
    let mut ani = planner();
    let before = ani.workspace.plans().to_vec();
    let review = look(&ani);
    let draft = Draft::of(&ani.workspace, &review.plan);
    let of = |rule| {
        review
            .items
            .iter()
            .filter(move |it| it.finding.rule == rule)
    };
    let proposals: Vec<_> = [StraySpace, TwoSpellings, GluedWords]
        .into_iter()
        .flat_map(of)
        .filter_map(|it| draft.proposal(&ani.workspace, &it.finding))
        .collect();
    let batch = ani.does(draft.write_all(&ani.workspace, &proposals));
    let left = [StraySpace, TwoSpellings, GluedWords].map(|rule| open(&ani, rule).len());
    assert_eq!(left, [0, 0, 1], "of two that change one text, one is left");
    ani.does(Command::Undo(made(&batch).id));
    assert_eq!(ani.workspace.plans(), before);
}

#[test]
fn what_people_say_differently_is_not_decided_by_a_correction() {
    let mut ani = planner();
    let plan = ani.workspace.plans()[0].clone();
    let begun = ani.does(amend(&ani.workspace, &plan));
    let mut budi = Person::new(9, "Budi", decree());
    budi.receives(&begun);
    let plan = draft(ani.workspace.plans()).unwrap().clone();
    let key = edit::key(&plan, plan.units[7].id, Attribute::Name);
    let says = |name: &str| Command::Set {
        facts: vec![(key, Value::text(name))],
    };
    let doubled = |it: &Person| {
        let review = look(it);
        let mut items = review.items.into_iter();
        let found =
            items.find(|it| it.finding.place == Place::property(key.entity, Property::Name));
        let found = found.unwrap();
        assert_eq!(found.finding.rule, DoubledWord);
        proposed(it, &review.plan, [&found])
    };
    ani.does(says("Unit Unit Pelaksana"));
    assert!(doubled(&ani).is_some());
    ani.receives(&budi.does(says("Unit Unit Teknis")));
    assert_eq!(doubled(&ani), None);
}

#[test]
fn a_correction_that_was_made_already_changes_nothing() {
    let mut ani = planner();
    let item = first(&ani, CoarsePrecision);
    let plan = look(&ani).plan;
    ani.does(proposed(&ani, &plan, [&item]).unwrap());
    assert_eq!(
        look(&ani).item(&item.mark()),
        None,
        "it is no longer raised"
    );
    let plan = look(&ani).plan;
    let again = proposed(&ani, &plan, [&item]).unwrap();
    assert!(ani.tries(again).unwrap().is_none());
}
