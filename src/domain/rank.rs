//! Places in a list that leave room between them.
//!
//! A thing carries its place as a text that sorts by bytes; to put it between two others, one fact about that thing
//! changes and no other (*urutan*). Two people who insert at the same place get equal ranks, which the
//! identity of the things then orders: the same on every device.
//!
//! A rank is a fraction in base 62 without its `0.` and without zeros at the end, so that there is room below each.
//! Leading `z`s announce longer numbers (`y`, `z`, `z01` …) and leading `0`s likewise downwards: a list grown at
//! its end, one by one, to 2,000 things has ranks of three characters.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE: u8 = 62;
const LAST: u8 = BASE - 1;

/// A place after `lower` and before `upper`; a missing neighbour is the end of the list.
///
/// Neighbours that leave no room (equal, or the wrong way round) give a place after `lower`.
#[doc(alias = "urutan")]
pub fn between(lower: Option<&str>, upper: Option<&str>) -> String {
    let digits = match (lower.map(read), upper.map(read)) {
        (None, None) => vec![1],
        (Some(lower), None) => after(&lower),
        (None, Some(upper)) => before(&upper),
        (Some(lower), Some(upper)) if lower < upper => middle(&lower, &upper),
        (Some(lower), Some(_)) => after(&lower),
    };
    digits
        .iter()
        .map(|d| char::from(DIGITS[usize::from(*d)]))
        .collect()
}

/// The places of a new list, first to last, without end.
pub fn sequence() -> impl Iterator<Item = String> {
    std::iter::successors(Some(between(None, None)), |last| {
        Some(between(Some(last), None))
    })
}

/// Ranks come from files, so any text must do: a foreign character counts as the nearest digit.
fn read(rank: &str) -> Vec<u8> {
    let mut digits: Vec<u8> = rank
        .bytes()
        .map(|byte| DIGITS.partition_point(|d| *d < byte).min(usize::from(LAST)) as u8)
        .collect();
    trim(&mut digits);
    digits
}

fn trim(digits: &mut Vec<u8>) {
    while digits.last() == Some(&0) {
        digits.pop();
    }
}

/// How many digits the whole number has that a rank begins with: its leading `edge`s, the first other digit, and
/// as many digits more as there are edges.
fn head(digits: &[u8], edge: u8) -> usize {
    2 * digits.iter().take_while(|d| **d == edge).count() + 1
}

fn after(lower: &[u8]) -> Vec<u8> {
    let mut digits = lower.to_vec();
    digits.resize(head(lower, LAST), 0);
    for digit in digits.iter_mut().rev() {
        if *digit < LAST {
            *digit += 1;
            break;
        }
        *digit = 0;
    }
    trim(&mut digits);
    digits
}

fn before(upper: &[u8]) -> Vec<u8> {
    let zeros = upper.iter().take_while(|d| **d == 0).count();
    let mut digits = upper.to_vec();
    digits.resize(head(upper, 0), 0);
    for digit in digits.iter_mut().rev() {
        if *digit > 0 {
            *digit -= 1;
            break;
        }
        *digit = LAST;
    }
    if digits[zeros] == 0 {
        digits.resize(zeros + 1, 0);
        digits.resize(2 * zeros + 3, LAST);
    }
    trim(&mut digits);
    digits
}

/// Between two fractions: the first digit with room takes its middle, and the lower one leads until there.
fn middle(lower: &[u8], upper: &[u8]) -> Vec<u8> {
    let mut digits = Vec::with_capacity(lower.len() + 1);
    let mut upper = Some(upper);
    for place in 0.. {
        let low = lower.get(place).copied().unwrap_or(0);
        let high = upper.map_or(BASE, |u| u.get(place).copied().unwrap_or(0));
        if high > low + 1 {
            digits.push(low + (high - low) / 2);
            break;
        }
        digits.push(low);
        if high > low {
            upper = None;
        }
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use proptest::prelude::*;

    fn is_rank(text: &str) -> bool {
        !text.is_empty() && !text.ends_with('0') && text.bytes().all(|b| DIGITS.contains(&b))
    }

    #[test]
    fn a_place_between_two_others() {
        for (lower, upper, place) in [
            (None, None, "1"),
            (Some("1"), None, "2"),
            (Some("9"), None, "A"),
            (Some("y"), None, "z"),
            (Some("z"), None, "z01"),
            (Some("z0z"), None, "z1"),
            (Some("2V"), None, "3"),
            (None, Some("2"), "1"),
            (None, Some("1"), "0zz"),
            (None, Some("001"), "000zzzz"),
            (Some("1"), Some("3"), "2"),
            (Some("1"), Some("2"), "1V"),
            (Some("1"), Some("1V"), "1F"),
            (Some("1"), Some("11"), "10V"),
            (Some("5"), Some("5"), "6"),
        ] {
            assert_eq!(between(lower, upper), place, "{lower:?} {upper:?}");
        }
    }

    #[test]
    fn a_list_grown_at_its_end_keeps_short_ranks() {
        let ranks: Vec<_> = sequence().take(2_000).collect();
        assert!(ranks.is_sorted_by(|a, b| a < b));
        assert!(ranks.iter().all(|rank| rank.len() <= 3 && is_rank(rank)));
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn whatever_is_inserted_where_the_list_stays_in_order(places in prop::collection::vec(0usize..40, 1..40)) {
            let mut list: Vec<String> = Vec::new();
            for place in places {
                let place = place % (list.len() + 1);
                let lower = place.checked_sub(1).map(|i| list[i].as_str());
                let rank = between(lower, list.get(place).map(String::as_str));
                prop_assert!(is_rank(&rank), "{rank}");
                list.insert(place, rank);
            }
            prop_assert!(list.is_sorted_by(|a, b| a < b), "{list:?}");
        }

        #[test]
        fn any_text_from_a_file_has_a_place_after_it(text in ".{0,8}", other in ".{0,8}") {
            prop_assert!(is_rank(&between(Some(&text), None)));
            prop_assert!(is_rank(&between(Some(&text), Some(&other))));
            prop_assert!(!between(None, Some(&text)).ends_with('0'));
        }
    }
}
