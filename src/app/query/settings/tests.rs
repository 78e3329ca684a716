use super::*;
use crate::app::ports::WorkspaceName;
use crate::app::{Command, Stamp, builtin};
use crate::domain::id::TabId;
use crate::log::{Stored, Value};
use std::rc::Rc;

fn opened(changes: &[Stored]) -> Workspace {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(changes));
    workspace
}

fn plan(workspace: &Workspace) -> Rc<Plan> {
    workspace.current_plan().unwrap().clone()
}

fn set(workspace: &mut Workspace, key: Key, value: Value) {
    let stamp = Stamp {
        author: Rc::default(),
        at: 0,
        nfc: str::to_owned,
    };
    let command = Command::Set {
        facts: vec![(key, value)],
    };
    let done = workspace.dispatch(command, &stamp, || TabId::built_in(9));
    assert!(done.unwrap().unwrap().touched.plan);
}

#[test]
fn the_decree_states_neither_directions_nor_aggregations_and_both_can_be_assumed_otherwise() {
    let mut workspace = opened(&builtin::decree());
    let directions = directions(&plan(&workspace));
    let codes: Vec<_> = directions.iter().map(|need| need.code.as_str()).collect();
    assert_eq!(codes, ["IKU 1", "IKU 2", "IKU 3", "IKU 4"]);
    assert!(directions.iter().all(|need| need.value.is_assumed()));
    assert!(directions.iter().all(|need| need.choices.len() == 3));

    let first = &directions[0];
    let key = Key::always(first.id, Attribute::AssumedPolarity);
    set(&mut workspace, key, Value::Polarity(Polarity::LowerInverse));
    let now = super::directions(&plan(&workspace));
    assert_eq!(now[0].value, Assumed::Assumed(Polarity::LowerInverse));
    assert_eq!(now[1].value, Assumed::Assumed(Polarity::Higher));

    let variable = aggregations(&plan(&workspace)).remove(0);
    assert!(variable.value.is_assumed());
    let key = Key::always(variable.id, Attribute::AssumedAggregation);
    set(
        &mut workspace,
        key,
        Value::Aggregation(Aggregation::Average),
    );
    let now = aggregations(&plan(&workspace)).remove(0);
    assert_eq!(now.value, Assumed::Assumed(Aggregation::Average));
}

#[test]
fn what_a_decree_states_is_not_up_for_assumption() {
    let plan = plan(&opened(&builtin::sample()));
    let (directions, aggregations) = (directions(&plan), aggregations(&plan));
    assert!(!directions.is_empty() && !aggregations.is_empty());
    assert!(directions.iter().all(|need| !need.value.is_assumed()));
    assert!(aggregations.iter().all(|need| !need.value.is_assumed()));
}

#[test]
fn directions_of_a_range_are_offered_for_ranges_only() {
    let workspace = opened(&builtin::decree());
    let mut indicator = plan(&workspace).indicators[0].clone();
    assert!(directions_for(&indicator).contains(&Polarity::Higher));
    let range = TargetValue::Range {
        low: Decimal::ONE,
        high: Decimal::TWO,
        printed: None,
    };
    for target in indicator.targets.values_mut() {
        *target = crate::domain::stated::Stated::Is(range.clone());
    }
    let offered = directions_for(&indicator);
    assert_eq!(offered, [Polarity::RangeHigher, Polarity::RangeLower]);
}

#[test]
fn a_cap_that_nobody_else_uses_is_still_offered_where_it_is_in_use() {
    let mut workspace = opened(&builtin::decree());
    let usual = [Cap::Uncapped, Cap::At(100), Cap::At(120), Cap::At(200)];
    assert_eq!(caps(&plan(&workspace)), usual);
    let key = rule(&plan(&workspace), Attribute::Cap);
    set(&mut workspace, key, Value::Cap(Cap::At(150)));
    assert_eq!(caps(&plan(&workspace)).last(), Some(&Cap::At(150)));
}

#[test]
fn the_example_is_computed_as_every_other_figure() {
    for (policy, expected) in [
        (RoundingPolicy::AsPrinted, "100.00"),
        (RoundingPolicy::Exact, "102.74"),
    ] {
        let percent = ROUNDING_EXAMPLE.achievement(policy).unwrap();
        assert_eq!(percent.to_string(), expected, "{policy:?}");
    }
}

#[test]
fn a_scale_of_ranks_is_not_offered_for_rating_achievements() {
    let mut workspace = opened(&builtin::sample());
    let names = |workspace: &Workspace| -> Vec<String> {
        let plan = plan(workspace);
        rating_scales(&plan)
            .iter()
            .map(|scale| scale.name.clone())
            .collect()
    };
    assert_eq!(names(&workspace), ["Skala Permendagri 86/2017"]);
    let akip = plan(&workspace).scales[1].id;
    let key = rule(&plan(&workspace), Attribute::RatingScale);
    set(&mut workspace, key, Value::Entity(akip));
    assert_eq!(names(&workspace).len(), 2);
}

#[test]
fn two_choices_made_apart_are_a_difference_until_somebody_chooses_again() {
    let mut here = opened(&builtin::decree());
    let mut there = here.clone();
    let key = rule(&plan(&here), Attribute::Cap);
    let stamp = Stamp {
        author: Rc::default(),
        at: 0,
        nfc: str::to_owned,
    };
    let choose = |cap| Command::Set {
        facts: vec![(key, Value::Cap(cap))],
    };
    let dispatch = |workspace: &mut Workspace, cap, tab| {
        let done = workspace.dispatch(choose(cap), &stamp, || TabId::built_in(tab));
        done.unwrap().unwrap().batch
    };
    dispatch(&mut here, Cap::At(100), 8);
    let batch = dispatch(&mut there, Cap::At(120), 9);
    here.absorb(&[batch]);
    assert!(is_disputed(&here, &key));
    dispatch(&mut here, Cap::At(120), 8);
    assert!(!is_disputed(&here, &key));
    assert_eq!(plan(&here).agency.cap, Cap::At(120));
}

#[test]
fn the_sample_is_a_workspace_of_another_name() {
    let name = |changes: &[Stored]| WorkspaceName::new(&opened(changes).agency()?.to_string());
    let (decree, sample) = (name(&builtin::decree()), name(&builtin::sample()));
    assert!(decree.is_some() && sample.is_some());
    assert_ne!(decree, sample);
}
