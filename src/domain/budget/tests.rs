use super::*;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::outcome::{Outcome, Percent, Reason};
use crate::testing::cases;
use Outcome::{Incomplete, Known, Missing};
use proptest::prelude::*;

fn id(number: u16) -> EntityId {
    EntityId {
        made_by: ChangeId {
            tab: TabId::built_in(9),
            seq: 1,
        },
        ordinal: number,
    }
}

fn said<T: std::str::FromStr>(text: &str, of: impl Fn(T) -> T) -> Said<T> {
    match text {
        "." => Said::Nothing,
        "n" => Said::Nil,
        "x" => Said::NotAvailable,
        "?" => Said::Disputed,
        number => Said::Is(of(number.parse().ok().unwrap())),
    }
}

fn money(text: &str) -> Said<Rupiah> {
    match said::<crate::domain::amount::Decimal>(text, |it| it) {
        Said::Is(amount) => Said::Is(Rupiah(amount)),
        Said::Nil => Said::Nil,
        Said::Nothing => Said::Nothing,
        Said::NotAvailable => Said::NotAvailable,
        Said::Disputed => Said::Disputed,
    }
}

/// One line a row, indented under what it is a part of: number; original, amended, four quarters; what it supports
/// (`>7`), what measures it (`<8`), how far the work is (`50%`).
fn nodes(text: &str) -> Vec<Node> {
    let mut above: Vec<(usize, u16)> = Vec::new();
    let rows = text.lines().filter(|row| !row.trim().is_empty());
    rows.map(|row| {
        let indent = row.len() - row.trim_start().len();
        above.retain(|(own, _)| *own < indent);
        let mut fields = row.split_whitespace();
        let number: u16 = fields.next().unwrap().parse().unwrap();
        let parent = above.last().map(|(_, parent)| id(*parent));
        above.push((indent, number));
        let mut node = Node {
            id: id(number),
            parent,
            money: Money::default(),
            supports: Vec::new(),
            measured_by: Vec::new(),
        };
        for (place, field) in fields.enumerate() {
            match (
                field.strip_prefix('>'),
                field.strip_prefix('<'),
                field.strip_suffix('%'),
            ) {
                (Some(thing), ..) => node.supports.push(id(thing.parse().unwrap())),
                (_, Some(thing), _) => node.measured_by.push(id(thing.parse().unwrap())),
                (.., Some(percent)) => node.money.physical[3] = said(percent, |it| it),
                _ => match place {
                    0 => node.money.original = money(field),
                    1 => node.money.amended = money(field),
                    n => node.money.spent[n - 2] = money(field),
                },
            }
        }
        node
    })
    .collect()
}

fn at(day: &str, text: &str) -> Budget {
    Budget::new(2024, day.parse().unwrap(), nodes(text))
}

fn budget(text: &str) -> Budget {
    at("2025-02-01", text)
}

fn rupiah(amount: i64) -> Rupiah {
    Rupiah(amount.into())
}

fn percent(text: &str) -> Percent {
    text.parse().unwrap()
}

fn numbers(budget: &Budget, lines: &[usize]) -> Vec<u16> {
    let ids = lines.iter().map(|place| budget.lines[*place].id.ordinal);
    ids.collect()
}

#[test]
fn parts_make_the_whole_unless_the_whole_says_otherwise() {
    let budget = budget(
        "
         1 . . . . . .
          2 . .
           3 600 700 60 60 60 60
           4 400 . 40 40 40 40
         5 1000 . 10 10 10 10
          6 300 . 2 2 2 2
         7 100 90 10 10 10 10
          8 95 . 5 5 15 25",
    );
    let whole = budget.line(id(1)).unwrap().account;
    assert_eq!(whole.original(), Known(rupiah(1000)));
    // What the amended budget left as it was is a part of it.
    assert_eq!(whole.amended(), Known(rupiah(1100)));
    assert_eq!(whole.ceiling(), Known(rupiah(1100)));
    assert_eq!(whole.spent_in(1), Known(rupiah(100)));
    assert_eq!(whole.spent_through(4), Known(rupiah(400)));
    assert_eq!(whole.absorption(4), Known(percent("36.36")));
    assert_eq!(budget.line(id(2)).unwrap().account, whole);
    // Detailed in part, and in more than there is.
    let partly = budget.line(id(5)).unwrap();
    assert_eq!(partly.account.ceiling(), Known(rupiah(1000)));
    assert_eq!(partly.parts.ceiling(), Known(rupiah(300)));
    assert_eq!(budget.total.ceiling(), Known(rupiah(1100 + 1000 + 90)));
    assert_eq!(budget.total.spent_through(4), Known(rupiah(400 + 40 + 40)));
    let clash = |is_spent, own, parts| Clash {
        line: 6,
        is_spent,
        own: rupiah(own),
        parts: rupiah(parts),
    };
    assert_eq!(budget.clashes, [clash(false, 90, 95), clash(true, 40, 50)]);
}

#[test]
fn what_the_whole_does_not_state_its_parts_may() {
    // Ceilings of the parts, expenditure of the programme only; in the second quarter the parts begin.
    let budget = budget(
        "
         1 . . 30 . . .
          2 60 . . 10 20 20
          3 40 . . 5 n 5",
    );
    assert_eq!(budget.total.ceiling(), Known(rupiah(100)));
    assert_eq!(budget.total.spent_in(1), Known(rupiah(30)));
    assert_eq!(budget.total.spent_in(2), Known(rupiah(15)));
    assert_eq!(budget.total.spent_through(4), Known(rupiah(90)));
    assert_eq!(budget.clashes, []);
}

#[test]
fn empty_nil_not_available_and_zero_are_four_things() {
    for (line, first, year, absorption) in [
        (
            "1 100 . 0 0 0 0",
            Known(rupiah(0)),
            Known(rupiah(0)),
            Known(percent("0.00")),
        ),
        (
            "1 100 . n n n n",
            Known(rupiah(0)),
            Known(rupiah(0)),
            Known(percent("0.00")),
        ),
        (
            "1 100 . . 25 25 25",
            Missing(Reason::NotEntered),
            Incomplete {
                value: rupiah(75),
                have: 3,
                of: 4,
            },
            Incomplete {
                value: percent("75.00"),
                have: 3,
                of: 4,
            },
        ),
        (
            "1 100 . x 25 25 25",
            Missing(Reason::NotAvailable),
            Incomplete {
                value: rupiah(75),
                have: 3,
                of: 4,
            },
            Incomplete {
                value: percent("75.00"),
                have: 3,
                of: 4,
            },
        ),
        (
            "1 100 . ? . . .",
            Missing(Reason::Disputed),
            Missing(Reason::Disputed),
            Missing(Reason::Disputed),
        ),
        (
            "1 . . 10 10 10 10",
            Known(rupiah(10)),
            Known(rupiah(40)),
            Missing(Reason::NoCeiling),
        ),
        (
            "1 100 0 n n n n",
            Known(rupiah(0)),
            Known(rupiah(0)),
            Missing(Reason::ZeroCeiling),
        ),
        (
            "1 100 n 5 n n n",
            Known(rupiah(5)),
            Known(rupiah(5)),
            Missing(Reason::ZeroCeiling),
        ),
        (
            "1 0 90 n n n n",
            Known(rupiah(0)),
            Known(rupiah(0)),
            Known(percent("0.00")),
        ),
    ] {
        let account = budget(line).total;
        assert_eq!(account.spent_in(1), first, "{line}");
        assert_eq!(account.spent_through(4), year, "{line}");
        assert_eq!(account.absorption(4), absorption, "{line}");
    }
}

#[test]
fn a_quarter_is_waited_for_once_it_is_over() {
    let rows = "1 100 . 10 20 . .\n2 100 . 10 . . .";
    let account = at("2024-06-30", rows).total;
    assert_eq!(account.spent_in(3), Missing(Reason::NotDue));
    // Somebody was early.
    assert_eq!(account.spent_in(2), Known(rupiah(20)));
    assert_eq!(account.spent_through(4), Known(rupiah(40)));
    let account = at("2024-07-01", rows).total;
    let partial = |value, have, of| Incomplete { value, have, of };
    assert_eq!(account.spent_in(2), partial(rupiah(20), 1, 2));
    assert_eq!(account.spent_through(4), partial(rupiah(40), 3, 4));
    assert_eq!(account.spent_through(1), Known(rupiah(20)));
    assert_eq!(account.absorption(1), Known(percent("10.00")));
    assert_eq!(
        Budget::quarters_over(2024, "2024-07-01".parse().unwrap()),
        2
    );
}

#[test]
fn what_first_appears_in_the_amended_budget_was_in_no_original_one() {
    let account = budget("1 100 80\n2 . 30").total;
    assert_eq!(account.original(), Known(rupiah(100)));
    assert_eq!(account.amended(), Known(rupiah(110)));
    let account = budget("1 100 .\n2 50 .").total;
    assert_eq!(account.amended(), Missing(Reason::NotEntered));
    assert_eq!(account.ceiling(), Known(rupiah(150)));
    // Money was spent without a ceiling: the ceiling of the whole is not complete.
    let account = budget("1 100 . 10\n2 . . 10").total;
    let half = Incomplete {
        value: rupiah(100),
        have: 1,
        of: 2,
    };
    assert_eq!(account.ceiling(), half);
}

#[test]
fn work_counts_by_the_weight_of_its_money() {
    for (rows, expected) in [
        ("1 300 . 50%\n2 100 . 100%", Known(percent("62.5"))),
        ("1 300 . 50%\n2 100 .", Known(percent("50"))),
        ("1 . . 50%\n2 . . 100%", Known(percent("75"))),
        ("1 300 400 50%\n2 100 . n%", Known(percent("40"))),
        ("1 300 .", Missing(Reason::NotEntered)),
    ] {
        assert_eq!(budget(rows).total.physical(4), expected, "{rows}");
    }
    assert_eq!(
        budget("1 300 . 50%").total.physical(3),
        Missing(Reason::NotEntered)
    );
}

#[test]
fn money_serves_what_it_or_the_whole_is_said_to_support() {
    let budget = budget(
        "
         1 . . >7 <8
          2 100 .
          3 100 . >9
         4 100 . <8
         5 100 .
         6 . .
          10 100 . >7
          11 100 .
         12 100 . >13 >14
          15 50 . >14
         16 100 .
          17 50 . >14",
    );
    let serving = |things: &[u16]| {
        let things: Vec<_> = things.iter().map(|it| id(*it)).collect();
        numbers(&budget, &budget.serving(&things))
    };
    assert_eq!(serving(&[7]), [2, 10]);
    assert_eq!(serving(&[9]), [3]);
    assert_eq!(serving(&[13]), [12]);
    assert_eq!(serving(&[7, 9]), [1, 10]);
    assert_eq!(serving(&[8]), [2, 4]);
    assert_eq!(numbers(&budget, &budget.unlinked()), [5, 11]);
    let both = budget.account_of(&budget.serving(&[id(7), id(9)]));
    assert_eq!(both.ceiling(), Known(rupiah(300)));
}

#[test]
fn money_is_exact_to_the_sen() {
    let sum = |one: &str, other: &str| {
        let rupiah = |text: &str| Rupiah(text.parse().unwrap());
        rupiah(one).plus(rupiah(other)).map(|it| it.0.to_string())
    };
    for (one, other, expected) in [
        ("1455199373000", "0.25", Some("1455199373000.25")),
        ("-5", "3", Some("-2")),
        ("79228162514264337593543950335", "1", None),
        ("79228162514264337593543950335", "0.1", None),
    ] {
        assert_eq!(sum(one, other).as_deref(), expected, "{one} {other}");
        assert_eq!(sum(other, one).as_deref(), expected, "{one} {other}");
    }
}

#[test]
fn sums_beyond_what_can_be_kept_exactly_say_so() {
    let large = "9999999999999999999999999999";
    let rows = (1..=9)
        .map(|n| format!("{n} {large} ."))
        .collect::<Vec<_>>();
    assert_eq!(
        budget(&rows.join("\n")).total.ceiling(),
        Missing(Reason::Overflow)
    );
}

#[test]
fn things_that_are_parts_of_each_other_are_counted_once() {
    let mut nodes = nodes("1 100 .\n2 50 .");
    nodes[0].parent = Some(id(2));
    nodes[1].parent = Some(id(1));
    let budget = Budget::new(2024, "2025-02-01".parse().unwrap(), nodes);
    assert_eq!(budget.total.ceiling(), Known(rupiah(100)));
    assert_eq!(budget.lines[0].parts.ceiling(), Known(rupiah(50)));
}

/// A tree of a few things, each under one of those before it or under none, and what they support.
fn trees() -> impl Strategy<Value = Vec<Node>> {
    let cell = prop_oneof![
        2 => Just(Said::Nothing),
        1 => Just(Said::Nil),
        6 => (0..1_000_000_i64).prop_map(|it| Said::Is(Rupiah(it.into()))),
    ];
    let node = (
        any::<prop::sample::Index>(),
        any::<bool>(),
        prop::array::uniform6(cell),
        prop::collection::vec(0..6_u16, 0..4),
    );
    prop::collection::vec(node, 1..14).prop_map(|rows| {
        let rows = rows.into_iter().enumerate();
        rows.map(|(place, (above, is_top, cells, supports))| {
            let [original, amended, spent @ ..] = cells;
            Node {
                id: id(place as u16),
                parent: (place > 0 && !is_top).then(|| id(above.index(place.max(1)) as u16)),
                money: Money {
                    original,
                    amended,
                    spent,
                    ..Money::default()
                },
                supports: supports.into_iter().map(|it| id(100 + it)).collect(),
                measured_by: Vec::new(),
            }
        })
        .collect()
    })
}

fn ceiling(account: &Account) -> Option<Rupiah> {
    account.ceiling().value().copied()
}

fn of(nodes: Vec<Node>) -> Budget {
    Budget::new(2024, "2025-02-01".parse().unwrap(), nodes)
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_total_is_the_sum_of_the_lowest_things(mut nodes in trees()) {
        // Money stands at the lowest things only.
        let parents: Vec<_> = nodes.iter().filter_map(|it| it.parent).collect();
        for node in &mut nodes {
            if parents.contains(&node.id) {
                node.money = Money::default();
            }
        }
        let ceilings = nodes.iter().filter_map(|it| it.money.ceiling().value());
        let ceiling = ceilings.fold(Rupiah::ZERO, |a, b| a.plus(b).unwrap());
        let spent = nodes.iter().flat_map(|it| it.money.spent).filter_map(Said::value);
        let spent = spent.fold(Rupiah::ZERO, |a, b| a.plus(b).unwrap());
        let budget = of(nodes);
        let total = budget.total;
        prop_assert_eq!(total.ceiling().value().copied().unwrap_or_default(), ceiling);
        prop_assert_eq!(total.spent_through(4).value().copied().unwrap_or_default(), spent);
        prop_assert_eq!(budget.clashes, vec![]);
    }

    #[test]
    fn a_line_comes_to_what_it_states_or_to_what_its_parts_come_to(nodes in trees()) {
        let budget = of(nodes);
        for (place, line) in budget.lines.iter().enumerate() {
            let parts: Vec<_> = (0..budget.lines.len())
                .filter(|part| budget.lines[*part].parent == Some(place))
                .collect();
            let sum = budget.account_of(&parts);
            prop_assert_eq!(line.parts, sum);
            let own = line.money.ceiling();
            match own.value() {
                Some(own) => prop_assert_eq!(line.account.ceiling(), Known(own)),
                None => prop_assert_eq!(ceiling(&line.account), ceiling(&sum)),
            }
        }
    }

    #[test]
    fn linking_to_more_indicators_changes_no_total(nodes in trees(), more in 0..6_u16) {
        let before = of(nodes.clone());
        let linked = nodes.into_iter().map(|mut node| {
            node.supports.extend([id(100 + more), id(200)]);
            node
        });
        let after = of(linked.collect());
        prop_assert_eq!(before.total, after.total);
        for (one, other) in before.lines.iter().zip(&after.lines) {
            prop_assert_eq!(one.account, other.account);
        }
        // All of it serves what everything supports, once.
        let all = after.account_of(&after.serving(&[id(200)]));
        prop_assert_eq!(all, after.total);
        prop_assert_eq!(after.unlinked(), Vec::<usize>::new());
    }

    #[test]
    fn what_serves_and_what_serves_nothing_never_count_a_line_twice(nodes in trees()) {
        let budget = of(nodes);
        let lists = [budget.unlinked(), budget.serving(&[id(101), id(103)])];
        for list in &lists {
            for place in list {
                let mut above = budget.lines[*place].parent;
                while let Some(line) = above {
                    prop_assert!(!list.contains(&line));
                    above = budget.lines[line].parent;
                }
            }
        }
    }
}
