//! The part in which two texts differ, with a few words around it: a paragraph need not be read twice.

/// Characters that are kept on each side of what differs, cut between words.
const AROUND: usize = 32;

/// Stands where something was left out.
const CUT: char = '…';

/// What a text was and what it would be, each cut to what differs. Short texts are kept whole.
///
/// ```
/// use iku::text::change::differing;
/// let before = "Bidang ini menyelenggarakan fungsi menkoordinasikan perogram kerja di seluruh kecamatan";
/// let after = "Bidang ini menyelenggarakan fungsi menkoordinasikan program kerja di seluruh kecamatan";
/// assert_eq!(differing(before, after), [
///     "…fungsi menkoordinasikan perogram kerja di seluruh…".to_owned(),
///     "…fungsi menkoordinasikan program kerja di seluruh…".to_owned(),
/// ]);
/// ```
pub fn differing(before: &str, after: &str) -> [String; 2] {
    let (start, end) = common(before, after);
    let from = word_before(before, start);
    let to = |text: &str| text.len() - end + word_after(&text[text.len() - end..]);
    [before, after].map(|text| {
        let to = to(text);
        let mut part = String::new();
        part.extend((from > 0).then_some(CUT));
        part += text[from..to].trim();
        part.extend((to < text.len()).then_some(CUT));
        part
    })
}

/// Bytes with which both begin, and with which both end besides.
fn common(before: &str, after: &str) -> (usize, usize) {
    let same = |(a, b): &(char, char)| a == b;
    let start: usize = before
        .chars()
        .zip(after.chars())
        .take_while(same)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let end = before[start..]
        .chars()
        .rev()
        .zip(after[start..].chars().rev())
        .take_while(same)
        .map(|(c, _)| c.len_utf8())
        .sum();
    (start, end)
}

/// The beginning of a word about [`AROUND`] characters before a place; 0 where that is nearly all.
fn word_before(text: &str, place: usize) -> usize {
    let back = text[..place].char_indices().rev().nth(AROUND);
    let Some((at, _)) = back else { return 0 };
    let space = text[at..place].find(char::is_whitespace);
    space.map_or(at, |space| at + space + 1)
}

/// The end of a word about [`AROUND`] characters on; the end of the text where that is nearly all.
fn word_after(text: &str) -> usize {
    let Some((at, _)) = text.char_indices().nth(AROUND) else {
        return text.len();
    };
    text[..at].rfind(char::is_whitespace).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use proptest::prelude::*;

    #[test]
    fn what_differs_is_shown_with_the_words_around_it() {
        let long = "kata ".repeat(20);
        let long = long.trim();
        for (before, after, expected) in [
            ("A / B", "A / B * 100", ["A / B", "A / B * 100"]),
            ("", "%", ["", "%"]),
            ("tentang tentang", "tentang", ["tentang tentang", "tentang"]),
            (
                "Inspektora t",
                "Inspektorat",
                ["Inspektora t", "Inspektorat"],
            ),
            (
                &format!("{long} salah {long}"),
                &format!("{long} benar {long}"),
                [
                    "…kata kata kata kata kata kata salah kata kata kata kata kata kata…",
                    "…kata kata kata kata kata kata benar kata kata kata kata kata kata…",
                ],
            ),
            (
                &format!("{long}; 833."),
                &format!("{long};"),
                [
                    "…kata kata kata kata kata kata; 833.",
                    "…kata kata kata kata kata kata;",
                ],
            ),
        ] {
            assert_eq!(differing(before, after), expected, "{before} → {after}");
        }
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn any_two_texts_can_be_compared(before in ".{0,120}", after in ".{0,120}") {
            let [one, other] = differing(&before, &after);
            prop_assert!(before == after || one != other || before.trim() == after.trim());
        }
    }
}
