use super::*;
use crate::app::query::testing::{Person, decree, sample, unit};
use crate::app::verification::{Step, step};
use crate::app::{Command, quarter};
use crate::domain::period::Period;
use crate::log::{Attribute, Value};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn duty(workspace: &Workspace, what: What, today: &str) -> Duty {
    let all = calendar(workspace, 2024, day(today)).unwrap();
    all.into_iter().find(|it| it.what == what).unwrap()
}

#[test]
fn a_year_has_its_duties_in_the_order_of_their_days() {
    let all = calendar(&decree(), 2024, day("2024-02-10")).unwrap();
    let days: Vec<_> = all.iter().map(|it| it.due).collect();
    assert!(days.is_sorted());
    assert_eq!(
        (days[0], days[days.len() - 1]),
        (day("2024-01-31"), day("2025-02-28"))
    );
    for (what, due) in [
        (What::Agreement, "2024-01-31"),
        (What::Figures(1), "2024-04-15"),
        (What::Evaluation(2), "2024-07-31"),
        (What::AmendedAgreement, "2024-10-31"),
        (What::Figures(4), "2025-01-15"),
        (What::Report, "2025-02-28"),
    ] {
        let found = all.iter().find(|it| it.what == what).unwrap();
        assert_eq!(found.due, day(due), "{what:?}");
    }
    // Two months after the end of the year are the rule; the other days are assumed.
    let stated: Vec<_> = all
        .iter()
        .filter(|it| !it.is_assumed)
        .map(|it| it.what)
        .collect();
    assert_eq!(stated, [What::Report]);
}

#[test]
fn what_is_not_done_is_late_by_the_days_since_it_was_due() {
    let workspace = decree();
    for (today, state) in [
        ("2024-01-21", State::Open(10)),
        ("2024-01-31", State::Open(0)),
        ("2024-02-10", State::Late(10)),
    ] {
        assert_eq!(
            duty(&workspace, What::Agreement, today).state,
            state,
            "{today}"
        );
    }
    // Nobody amended the budget, and no fact tells of a review of the indicators.
    assert_eq!(
        duty(&workspace, What::AmendedAgreement, "2024-12-01").state,
        State::NotAsked
    );
    assert_eq!(
        duty(&workspace, What::IndicatorReview, "2025-12-01").state,
        State::Untold
    );
}

#[test]
fn figures_are_late_by_unit_until_they_are_entered_and_then_until_they_are_verified() {
    let mut ani = Person::new(8, "Ani", sample());
    let today = "2026-11-24";
    let year = |w: &Workspace, what| {
        let all = calendar(w, 2026, day(today)).unwrap();
        all.into_iter().find(|it| it.what == what).unwrap()
    };
    let figures = year(&ani.workspace, What::Figures(2));
    let missing: Vec<_> = figures
        .missing
        .iter()
        .map(|it| (it.name.as_str(), it.part))
        .collect();
    assert_eq!(figures.state, State::Late(132));
    let expected = [
        ("Bidang Pemberdayaan Sosial", Some((1, 3))),
        ("Bidang Rehabilitasi Sosial", Some((1, 3))),
    ];
    assert_eq!(missing, expected);
    assert_eq!(
        duty(&ani.workspace, What::Figures(2), today).state,
        State::Done(None)
    );

    let verification = duty(&ani.workspace, What::Verification(2), "2024-08-01");
    assert_eq!(
        (verification.state, verification.missing.len()),
        (State::Late(12), 4)
    );
    let names: Vec<_> = verification
        .missing
        .iter()
        .map(|it| it.name.clone())
        .collect();
    for name in names {
        let unit = unit(&ani.workspace, &name);
        for what in [Step::Declare, Step::Verify] {
            let quarter = Period::Quarter(2024, 2);
            let command = step(&ani.workspace, unit, quarter, what, day(today)).unwrap();
            ani.does(command);
        }
    }
    let verification = duty(&ani.workspace, What::Verification(2), "2024-08-01");
    assert_eq!(
        (verification.state, verification.missing),
        (State::Done(None), Vec::new())
    );
}

#[test]
fn a_meeting_that_was_held_and_factors_that_were_said_are_done() {
    let mut ani = Person::new(8, "Ani", sample());
    let agency = ani.workspace.agency().unwrap();
    let key = |attribute| quarter::key(agency, attribute, Period::Quarter(2024, 2));
    let late = State::Late(12);
    assert_eq!(
        duty(&ani.workspace, What::Review(2), "2024-08-12").state,
        late
    );
    ani.does(Command::Set {
        facts: vec![(key(Attribute::MeetingDate), Value::Date(day("2024-08-05")))],
    });
    assert_eq!(
        duty(&ani.workspace, What::Review(2), "2024-08-12").state,
        State::Done(Some(day("2024-08-05")))
    );
    // A day that is yet to come makes nothing done.
    assert_eq!(
        duty(&ani.workspace, What::Review(2), "2024-08-04").state,
        State::Late(4)
    );
    assert_eq!(
        duty(&ani.workspace, What::Evaluation(2), "2024-08-12").state,
        late
    );
    ani.does(Command::Set {
        facts: quarter::FACTORS
            .map(|it| (key(it), Value::text("Ada")))
            .to_vec(),
    });
    assert_eq!(
        duty(&ani.workspace, What::Evaluation(2), "2024-08-12").state,
        State::Done(None)
    );
}

#[test]
fn money_tells_whether_a_budget_was_amended_and_the_next_one_made() {
    let workspace = sample();
    for (what, state) in [
        (What::AmendedBudget, State::Done(None)),
        (What::AmendedAgreement, State::Late(31)),
        (What::NextBudget, State::Done(None)),
        (What::Report, State::Open(89)),
    ] {
        assert_eq!(
            duty(&workspace, what, "2024-12-01").state,
            state,
            "{what:?}"
        );
    }
}
