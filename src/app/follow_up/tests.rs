use super::*;
use crate::app::query::testing::{Person, decree, made};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Raises one in a quarter and says when it is due and was done; `.` says nothing.
fn raised(ani: &mut Person, quarter: Period, due: &str, done: &str) -> EntityId {
    let indicator = ani.workspace.plans()[0]
        .indicators
        .iter()
        .next()
        .map(|it| it.id);
    let made_by = made(&ani.does(raise(quarter, indicator))).id;
    let id = EntityId {
        made_by,
        ordinal: 0,
    };
    let days = [(Attribute::Due, due), (Attribute::Done, done)];
    let said = days.into_iter().filter(|(_, text)| *text != ".");
    let facts: Vec<_> = said
        .map(|(attribute, text)| (Key::always(id, attribute), Value::Date(day(text))))
        .collect();
    if !facts.is_empty() {
        ani.does(Command::Set { facts });
    }
    id
}

#[test]
fn whether_it_is_late_follows_from_its_dates() {
    let mut ani = Person::new(8, "Ani", decree());
    for (due, done, today, status) in [
        (".", ".", "2024-08-20", Status::Open(None)),
        ("2024-08-31", ".", "2024-08-20", Status::Open(Some(11))),
        ("2024-08-31", ".", "2024-08-31", Status::Open(Some(0))),
        ("2024-08-31", ".", "2024-09-12", Status::Late(12)),
        ("2024-08-31", "2024-08-31", "2025-01-01", Status::Done(None)),
        (
            "2024-08-31",
            "2024-09-03",
            "2025-01-01",
            Status::Done(Some(3)),
        ),
        (".", "2024-09-03", "2025-01-01", Status::Done(None)),
    ] {
        let id = raised(&mut ani, Period::Quarter(2024, 2), due, done);
        let all = items(&ani.workspace);
        let found = all.iter().find(|it| it.id == id).unwrap();
        assert_eq!(found.status(day(today)), status, "{due} {done} {today}");
    }
}

#[test]
fn a_year_lists_what_it_raised_and_what_was_left_from_before() {
    let mut ani = Person::new(8, "Ani", decree());
    let mut ids = Vec::new();
    for (quarter, done) in [
        (Period::Quarter(2023, 4), "2023-12-20"),
        (Period::Quarter(2023, 4), "2024-02-01"),
        (Period::Quarter(2023, 3), "."),
        (Period::Quarter(2024, 1), "2024-03-01"),
        (Period::Quarter(2025, 1), "."),
    ] {
        ids.push(raised(&mut ani, quarter, ".", done));
    }
    let listed = |year| {
        of_year(&ani.workspace, year)
            .iter()
            .map(|it| it.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(listed(2023), [ids[2], ids[0], ids[1]]);
    assert_eq!(listed(2024), [ids[2], ids[1], ids[3]]);
    assert_eq!(listed(2025), [ids[2], ids[4]]);
}

#[test]
fn what_is_taken_off_comes_back_with_undo() {
    let mut ani = Person::new(8, "Ani", decree());
    let id = raised(&mut ani, Period::Quarter(2024, 2), "2024-08-31", ".");
    let dropped = made(&ani.does(drop_item(id))).id;
    assert_eq!(items(&ani.workspace), []);
    ani.does(Command::Undo(dropped));
    let [found] = &items(&ani.workspace)[..] else {
        panic!()
    };
    assert_eq!(found.quarter, Some(Period::Quarter(2024, 2)));
    assert!(found.is_blank() && found.indicator.is_some());
}
