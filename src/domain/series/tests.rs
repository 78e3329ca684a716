//! A series holds what was set, whatever was set around it.

use super::*;
use crate::domain::entry::Quantity;
use crate::domain::id::{ChangeId, TabId};
use crate::testing::cases;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn part(number: u16) -> Option<EntityId> {
    let made_by = ChangeId {
        tab: TabId::built_in(9),
        seq: 1,
    };
    (number > 0).then_some(EntityId {
        made_by,
        ordinal: number,
    })
}

fn number(text: &str) -> Entry {
    Entry::Number(Quantity::from(text.parse::<Decimal>().unwrap()))
}

fn quarter(n: u8) -> Period {
    Period::Quarter(2024, n)
}

#[test]
fn decimals_that_come_later_leave_earlier_numbers_as_they_were() {
    let mut series = Series::new(Frequency::Quarterly);
    // The longest whole number that fits without decimals, and no longer with two.
    let long = (LIMIT - 1).to_string();
    for (n, text) in [(1, "12"), (2, &*long), (3, "0.05"), (4, "7.123456789")] {
        series.set(quarter(n), None, Observed::Entry(&number(text)));
    }
    assert_eq!(series.scale, 2);
    assert_eq!(series.spilled.len(), 2);
    for (n, text) in [(1, "12"), (2, &*long), (3, "0.05"), (4, "7.123456789")] {
        let expected = Reading::Number(text.parse().unwrap());
        assert_eq!(series.get(quarter(n), None), expected, "{text}");
    }
}

#[test]
fn clearing_what_was_never_set_takes_no_room() {
    let mut series = Series::new(Frequency::Monthly);
    series.set(Period::Month(9999, 12), part(1), Observed::Empty);
    assert_eq!((series.parts.len(), series.digits.len()), (0, 0));
    series.set(Period::Month(2021, 1), None, Observed::Disputed);
    series.set(Period::Month(9999, 12), None, Observed::Disputed);
    assert_eq!(series.digits.len(), 24);
}

fn entry() -> impl Strategy<Value = Entry> {
    prop_oneof![
        4 => (any::<i64>(), 0_u32..9).prop_map(|(n, scale)| Entry::Number(Decimal::new(n, scale).into())),
        4 => (-999_i64..9_999, 0_u32..4).prop_map(|(n, scale)| Entry::Number(Decimal::new(n, scale).into())),
        1 => Just(Entry::Nil),
        1 => Just(Entry::NotAvailable),
        1 => "[A-C]{1,2}".prop_map(|label| Entry::Rank(label.into())),
    ]
}

fn write() -> impl Strategy<Value = (Period, Option<EntityId>, Option<Option<Entry>>)> {
    let content = prop_oneof![
        1 => Just(None),
        1 => Just(Some(None)),
        6 => entry().prop_map(|entry| Some(Some(entry))),
    ];
    (2020_u16..2024, 1_u8..5, 0_u16..4, content)
        .prop_map(|(year, n, p, content)| (Period::Quarter(year, n), part(p), content))
}

/// `None` is empty, `Some(None)` disputed.
fn observed(content: &Option<Option<Entry>>) -> Observed<'_> {
    match content {
        None => Observed::Empty,
        Some(None) => Observed::Disputed,
        Some(Some(entry)) => Observed::Entry(entry),
    }
}

fn read(content: &Option<Option<Entry>>) -> Reading<'_> {
    match content {
        None => Reading::Empty,
        Some(None) => Reading::Disputed,
        Some(Some(Entry::Number(quantity))) => Reading::Number(quantity.value.normalize()),
        Some(Some(Entry::Nil)) => Reading::Nil,
        Some(Some(Entry::NotAvailable)) => Reading::NotAvailable,
        Some(Some(Entry::Rank(label))) => Reading::Rank(label),
    }
}

proptest! {
    #![proptest_config(cases())]

    /// Rescaling, new columns and new years move cells; a map knows what they must hold.
    #[test]
    fn a_series_holds_the_last_thing_set(writes in prop::collection::vec(write(), 0..40)) {
        let mut series = Series::new(Frequency::Quarterly);
        let mut expected = BTreeMap::new();
        for (period, part, content) in &writes {
            series.set(*period, *part, observed(content));
            expected.insert((*period, *part), content);
        }
        for ((period, part), content) in expected {
            prop_assert_eq!(series.get(period, part), read(content));
        }
        for cell in 0..series.digits.len() {
            prop_assert!(series.digits[cell] == 0 || series.states[cell] == state::NUMBER);
        }
    }

    #[test]
    fn a_row_adds_up_exactly(numbers in prop::collection::vec(-(LIMIT as i64) + 1..LIMIT as i64, 1..1_500)) {
        let states = vec![state::NUMBER; numbers.len()];
        let row = read::Row { digits: &numbers, states: &states };
        prop_assert_eq!(row.sum(), numbers.iter().map(|n| i128::from(*n)).sum::<i128>());
    }
}
