use super::*;
use crate::app::query::testing::{decree, sample, today};
use crate::domain::evaluation::Reached;

fn shown(outcome: &Outcome<Reached>) -> String {
    let value = |value: &Reached| match value {
        Reached::Number(number) => number.to_string(),
        Reached::Rank(label) => label.to_string(),
    };
    match outcome {
        Outcome::Known(it) => value(it),
        Outcome::Incomplete { value: it, .. } => format!("{}*", value(it)),
        Outcome::NoEvent => "0/0".into(),
        Outcome::Missing(reason) => format!("{reason:?}"),
    }
}

/// Columns 5 to 14, the quarters in brackets.
fn row(columns: &Columns) -> String {
    let given = &columns.given;
    let quarters: Vec<_> = given.quarters.iter().map(shown).collect();
    let level = shown(&columns.level.map(Reached::Number));
    format!(
        "{} {} {} [{}] {} {} {level}",
        shown(&given.goal),
        shown(&given.before),
        shown(&given.planned),
        quarters.join(" "),
        shown(&columns.year),
        shown(&columns.through),
    )
}

fn found(period: Period) -> Evaluation {
    evaluation(&sample(), period, today()).unwrap()
}

#[test]
fn each_indicator_makes_its_year_in_its_own_manner() {
    let found = found(Period::Year(2024));
    let lines = found.groups.iter().flat_map(|group| &group.lines);
    let rows = lines.flat_map(|line| line.indicators.iter().map(move |it| (line, it)));
    let rows: Vec<_> = rows
        .map(|(line, it)| format!("{} {:?} {}", line.code, it.aggregation, row(&it.columns)))
        .collect();
    assert_eq!(
        rows,
        [
            "1.06.02 Last 82 72.58 75 [72.58 69.84 73.02 76.19] 76.19 76.19 92.91",
            "1.06.04 Last 5 20.34 8 [8.00 7.69 8.97 8.65] 8.65 8.65 173.00",
            "1.06.06 Average 20 25.25 24 [23.00 18.00 20.00 19.00] 20.00 20.00 100.00",
            "1.06.06 Last 100 95.08 100 [0/0 0/0 0/0 0/0] 0/0 95.08 95.08",
            "1.06.01 Sum 0 0 0 [0.00 1.00 0.00 1.00] 2 2 ZeroTarget",
            "1.06.01 Last BB B BB [NotDue NotDue BB BB] BB BB KindMismatch",
        ]
    );
    // Where lower is better, 13 / 5 says nothing of how well it went; a rank and a target of zero have no level.
    assert_eq!(found.performance.percent, Some("94.00".parse().unwrap()));
    assert_eq!((found.performance.counted, found.performance.of), (2, 6));
}

#[test]
fn programmes_stand_under_what_they_are_there_for() {
    let found = found(Period::Quarter(2024, 2));
    let groups = found.groups.iter().map(|group| {
        let codes: Vec<_> = group.lines.iter().map(|line| line.code.as_str()).collect();
        let name = group.name.as_deref().unwrap_or("–");
        (&name[..20.min(name.len())], codes.join(" "))
    });
    assert_eq!(
        groups.collect::<Vec<_>>(),
        [
            ("Meningkatnya Kualita", "1.06.05".to_owned()),
            (
                "Meningkatnya PMKS ya",
                "1.06.02 1.06.03 1.06.04 1.06.04.2.01 1.06.04.2.01.0003".to_owned()
            ),
            (
                "Cakupan Penanganan B",
                "1.06.06 1.06.06.2.01 1.06.06.2.01.0001 1.06.06.2.01.0002".to_owned()
            ),
            ("–", "1.06.01 1.06.07".to_owned()),
        ]
    );
}

#[test]
fn money_is_that_of_the_budget_of_each_year() {
    let found = found(Period::Quarter(2024, 2));
    assert_eq!(
        row(&found.total),
        "78299800000 36522170800 13955000000 [2303731224 3267673609] 5571404833 42093575633 53.76"
    );
    let mut lines = found.groups.iter().flat_map(|group| &group.lines);
    let part = lines.find(|line| line.code == "1.06.04.2.01").unwrap();
    // What first had money in 2022 lacks none of 2021, and the ceiling of 2026 is yet to come.
    assert_eq!(part.ceilings, (4, 5));
    assert_eq!(
        row(part.money.as_ref().unwrap()),
        "1251000000* 599220958 318000000 [56924020 76253918] 133177938 732398896 NoCeiling"
    );
}

#[test]
fn the_first_year_of_a_strategic_plan_has_none_before_it() {
    let found = found(Period::Quarter(2021, 1));
    let lines = found.groups.iter().flat_map(|group| &group.lines);
    for line in lines {
        for it in &line.indicators {
            let before = shown(&it.columns.given.before);
            assert!(
                ["0", "NotDue"].contains(&before.as_str()),
                "{} {before}",
                line.code
            );
        }
        let money = line.money.as_ref().map(|it| shown(&it.given.before));
        assert!(money.is_none_or(|it| it == "0"), "{}", line.code);
    }
}

#[test]
fn a_plan_without_programmes_has_nothing_to_evaluate() {
    let found = evaluation(&decree(), Period::Quarter(2024, 2), today()).unwrap();
    assert!(found.groups.is_empty());
    assert_eq!((found.performance.percent, found.performance.of), (None, 0));
}
