use super::*;
use Aggregation::{Average, Last, Sum};

/// A figure as a table of cases writes it: a number, a rank, `.` not entered, `-` not due, `0/0` no event, and `*`
/// behind what is incomplete.
fn figure(text: &str) -> Outcome<Reached> {
    let value = |text: &str| match text.parse() {
        Ok(number) => Reached::Number(number),
        Err(_) => Reached::Rank(text.into()),
    };
    match text {
        "." => Outcome::Missing(Reason::NotEntered),
        "-" => Outcome::Missing(Reason::NotDue),
        "0/0" => Outcome::NoEvent,
        text => match text.strip_suffix('*') {
            Some(part) => Outcome::Incomplete {
                value: value(part),
                have: 1,
                of: 2,
            },
            None => Outcome::Known(value(text)),
        },
    }
}

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

fn worked_out(of: Of, goal: &str, before: &str, quarters: &str) -> [String; 3] {
    let columns = of.columns(Given {
        goal: figure(goal),
        before: figure(before),
        planned: figure("1"),
        quarters: quarters.split(' ').map(figure).collect(),
    });
    let level = columns.level.map(Reached::Number);
    [&columns.year, &columns.through, &level].map(shown)
}

#[test]
fn columns_12_to_14_follow_from_those_before_by_the_aggregation() {
    for (aggregation, goal, before, quarters, year, through, level) in [
        // Flows: quarters add up, and so do years.
        (Sum, "600", "250", "20 30 25 45", "120", "370", "61.67"),
        (Sum, "600", "0", "20 30", "50", "50", "8.33"),
        (Sum, "600", "250", "20 . 25 45", "90*", "340*", "56.67*"),
        (Sum, "600", "250", ". . . .", "NotEntered", "250*", "41.67*"),
        (Sum, "600", ".", "20 30", "50", "50*", "8.33*"),
        (
            Sum,
            "600",
            ".",
            ".",
            "NotEntered",
            "NotEntered",
            "NotEntered",
        ),
        (Sum, "0", "3", "1 0", "1", "4", "ZeroTarget"),
        (Sum, ".", "3", "1 0", "1", "4", "NoTarget"),
        (Sum, "90*", "3", "1 0", "1", "4", "NoTarget"),
        // Percentages and stocks: the last figure counts, for the year and for the plan.
        (
            Last,
            "80.27",
            "85.12",
            "20.05 41.10 60.00 81.50",
            "81.50",
            "81.50",
            "101.53",
        ),
        (
            Last,
            "80.27",
            "85.12",
            "20.05 41.10",
            "41.10",
            "41.10",
            "51.20",
        ),
        (
            Last,
            "80.27",
            "85.12",
            "20.05 .",
            "NotEntered",
            "85.12",
            "106.04",
        ),
        (Last, "80.27", "-", "-", "NotDue", "NotDue", "NotDue"),
        (Last, "100", "100", "100 0/0", "0/0", "100", "100.00"),
        (Last, "100", "-", "0/0", "0/0", "0/0", "0/0"),
        (Last, "100", "90", "50 80*", "80*", "80*", "80.00*"),
        // Means: the mean of the quarters that have a number; years do not add up.
        (
            Average,
            "20",
            "25",
            "24 22 0/0 23",
            "23.00",
            "23.00",
            "115.00",
        ),
        (
            Average, "20", "25", "24 . 22", "23.00*", "23.00*", "115.00*",
        ),
        (Average, "20", "25", "1 1 2", "1.33", "1.33", "6.65"),
        (Average, "20", "25", "0/0 0/0", "0/0", "25", "125.00"),
        // Ranks are compared, never divided.
        (Last, "BB", "B", "- - BB", "BB", "BB", "KindMismatch"),
    ] {
        let of = Of::Performance {
            aggregation,
            decimals: 2,
        };
        let found = worked_out(of, goal, before, quarters);
        assert_eq!(
            found,
            [year, through, level],
            "{aggregation:?} {before} | {quarters}"
        );
    }
}

#[test]
fn money_adds_up_over_quarters_and_years() {
    for (goal, before, quarters, year, through, level) in [
        (
            "6000000",
            "1500000",
            "100000 250000.50",
            "350000.5",
            "1850000.5",
            "30.83",
        ),
        (
            "6000000", "1500000", "100000 .", "100000*", "1600000*", "26.67*",
        ),
        // Ceilings of years to come are not known yet.
        (
            "4000000*",
            "1500000",
            "100000",
            "100000",
            "1600000",
            "NoCeiling",
        ),
        ("0", "0", "0", "0", "0", "ZeroCeiling"),
        (".", "0", "5", "5", "5", "NoCeiling"),
    ] {
        let found = worked_out(Of::Money, goal, before, quarters);
        assert_eq!(found, [year, through, level], "{before} | {quarters}");
    }
}

#[test]
fn the_mean_of_levels_says_of_how_many_it_is() {
    for (levels, percent, counted, incomplete, of) in [
        ("100.00 50.01 . 30.00*", Some("60.00"), 3, 1, 4),
        (". 0/0", None, 0, 0, 2),
        ("33.33 33.34", Some("33.34"), 2, 0, 2),
    ] {
        let number = |it| match it {
            Reached::Number(number) => Outcome::Known(number),
            Reached::Rank(_) => Outcome::Missing(Reason::KindMismatch),
        };
        let levels = levels.split(' ').map(|it| figure(it).and_then(number));
        let levels: Vec<_> = levels.collect();
        let found = mean_of_levels(&levels);
        let expected = Mean {
            percent: percent.map(|it| it.parse().unwrap()),
            counted,
            incomplete,
            of,
        };
        assert_eq!(found, expected);
    }
}
