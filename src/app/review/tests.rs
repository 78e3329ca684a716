use super::*;
use crate::app::Command;
use crate::app::query::testing::{Person, decree, made, sample, today};
use crate::app::route::{PlanPlace, Route};
use crate::app::versions::draft;
use crate::domain::finding::RuleId::*;
use crate::text::Lang;
use crate::text::words::findings as words;

mod answered;
mod corrected;
mod money;
mod table;

fn planner() -> Person {
    Person::new(8, "Ani", decree())
}

fn look(person: &Person) -> Review {
    review(&person.workspace, today()).unwrap()
}

/// What is open of a rule, by place.
fn open(person: &Person, rule: RuleId) -> Vec<String> {
    let review = look(person);
    let items = review.items.iter();
    let open = items.filter(|it| it.finding.rule == rule && it.is_open());
    open.map(|it| words::place(Lang::Id, &review.plan, &it.finding.place))
        .collect()
}

fn first(person: &Person, rule: RuleId) -> Item {
    let items = look(person).items;
    let mut of_rule = items.into_iter().filter(|it| it.finding.rule == rule);
    of_rule.next().unwrap()
}

#[test]
fn the_sample_shows_slips_of_entry_as_the_rules_find_them() {
    let sample = Person::new(8, "Ani", sample());
    let count = |rule| open(&sample, rule).len();
    for (rule, expected) in [
        (PrintedDiffers, 3),
        (AboveDenominator, 2),
        (QuarterTargets, 1),
        (NotSubmitted, 4),
        (FigureJump, 1),
    ] {
        assert_eq!(count(rule), expected, "{}", rule.tag());
    }
}

#[test]
fn each_place_leads_to_where_it_is_set_right() {
    let ani = planner();
    let review = look(&ani);
    let indicators: Vec<_> = review.plan.indicators.iter().map(|it| it.id).collect();
    let variables: Vec<_> = review.plan.variables.iter().map(|it| it.id).collect();
    let at = |rule, n: usize| {
        let items = review.items.iter();
        let item = items.filter(|it| it.finding.rule == rule).nth(n).unwrap();
        route(&review.plan, &item.finding.place)
    };
    for (rule, n, expected) in [
        (NoDivisor, 0, PlanPlace::Indicator(indicators[2])),
        (VariableUndefined, 0, PlanPlace::Variable(variables[0])),
        (ResultWording, 0, PlanPlace::Table),
        (NobodyAnswers, 0, PlanPlace::Table),
        (SameFunction, 0, PlanPlace::Organisation),
        (FieldUncovered, 0, PlanPlace::Organisation),
        (CitesLater, 0, PlanPlace::Decree),
        (OtherKind, 0, PlanPlace::Decree),
    ] {
        assert_eq!(at(rule, n), Route::Plan(expected), "{}", rule.tag());
    }
    let sample = Person::new(8, "Ani", sample());
    let review = look(&sample);
    for item in &review.items {
        let route = route(&review.plan, &item.finding.place);
        match item.finding.rule {
            FigureJump | NotSubmitted => assert!(matches!(
                route,
                Route::Entry {
                    unit: Some(_),
                    period: Some(_)
                }
            )),
            PrintedDiffers | AboveDenominator => assert!(matches!(route, Route::Overview(_))),
            _ => {}
        }
    }
}

#[test]
fn a_filter_keeps_what_it_names() {
    let ani = planner();
    let review = look(&ani);
    let plan = &review.plan;
    let count = |filter: Filter| {
        let items = review.items.iter();
        items.filter(|it| filter.passes(plan, it)).count()
    };
    let counts = review.counts();
    let all = Filter::default();
    let of = |severity| Filter {
        severity: Some(severity),
        ..all
    };
    assert_eq!(count(all), counts.open());
    assert_eq!(count(of(Severity::Substance)), counts.substance);
    assert_eq!(count(of(Severity::Form)), counts.form);
    assert_eq!(count(of(Severity::Wording)), counts.wording);
    let subjects = subjects(plan, &review.items);
    let names: Vec<_> = subjects
        .iter()
        .map(|it| words::place(Lang::Id, plan, &Place::of(*it)))
        .collect();
    assert_eq!(
        names[..5],
        ["IKU 1", "IKU 2", "IKU 3", "IKU 4", "Kepala Dinas"]
    );
    assert_eq!(names.last().unwrap(), "Keputusan");
    let of_third = Filter {
        subject: Some(subjects[2]),
        ..of(Severity::Substance)
    };
    let groups = by_rule(&review, &of_third);
    let rules: Vec<_> = groups.iter().map(|(rule, _)| *rule).collect();
    assert!(groups.iter().all(|(_, items)| items.len() == 1));
    assert_eq!(
        rules,
        [NoDivisor, FlatTargets, NothingToReach, VariableUndefined]
    );
}
