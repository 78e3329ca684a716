//! The words in which two texts differ, with a few around them: a paragraph need not be read twice.

/// A text of up to so many characters is shown whole.
const WHOLE: usize = 120;
/// Characters that are kept on each side of what differs in a longer one, cut between words.
const AROUND: usize = 32;
/// Stands where something was left out.
const CUT: &str = "…";

/// Two texts: what both begin with, what differs, what both end with.
///
/// ```
/// use iku::text::change::change;
/// let it = change("menkoordinasikan perogram kerja", "menkoordinasikan program kerja");
/// assert_eq!((&*it.before, &*it.after), ("perogram", "program"));
/// assert_eq!((&*it.lead, &*it.tail), ("menkoordinasikan ", " kerja"));
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The words before what differs.
    pub lead: String,
    /// The words as they are.
    pub before: String,
    /// The words as they would be.
    pub after: String,
    /// The words after what differs.
    pub tail: String,
}

/// Compares what a text is with what it would be.
pub fn change(before: &str, after: &str) -> Change {
    let start = common(before.chars().zip(after.chars()));
    let rest = before[start..]
        .chars()
        .rev()
        .zip(after[start..].chars().rev());
    let end = common(rest);
    // Whole words differ, not their letters.
    let start = [before, after]
        .map(|text| word_start(text, start))
        .into_iter()
        .min()
        .unwrap_or(start);
    let end = [before, after]
        .map(|text| text.len() - word_end(text, text.len() - end))
        .into_iter()
        .min()
        .unwrap_or(end);
    let middle = |text: &str| text[start..(text.len() - end).max(start)].to_owned();
    let (lead, tail) = (&before[..start], &before[before.len() - end..]);
    let is_short = |text: &str| text.chars().count() <= WHOLE;
    let is_whole = is_short(before) && is_short(after);
    Change {
        lead: if is_whole {
            lead.to_owned()
        } else {
            last_words(lead)
        },
        before: middle(before),
        after: middle(after),
        tail: if is_whole {
            tail.to_owned()
        } else {
            first_words(tail)
        },
    }
}

/// Bytes that are the same.
fn common(pairs: impl Iterator<Item = (char, char)>) -> usize {
    let same = pairs.take_while(|(a, b)| a == b);
    same.map(|(c, _)| c.len_utf8()).sum()
}

fn is_within_word(text: &str, place: usize) -> bool {
    let before = text[..place].chars().next_back();
    let after = text[place..].chars().next();
    let is_of_word = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
    is_of_word(before) && is_of_word(after)
}

/// The beginning of the word in whose middle a place is; else the place.
fn word_start(text: &str, place: usize) -> usize {
    if !is_within_word(text, place) {
        return place;
    }
    let space = text[..place].char_indices().rev();
    let mut spaces = space.filter(|(_, c)| c.is_whitespace());
    spaces.next().map_or(0, |(at, c)| at + c.len_utf8())
}

/// The end of the word in whose middle a place is; else the place.
fn word_end(text: &str, place: usize) -> usize {
    if !is_within_word(text, place) {
        return place;
    }
    let space = text[place..].find(char::is_whitespace);
    space.map_or(text.len(), |at| place + at)
}

fn last_words(text: &str) -> String {
    let Some((at, _)) = text.char_indices().rev().nth(AROUND) else {
        return text.to_owned();
    };
    let space = text[at..].find(char::is_whitespace);
    let from = space.map_or(at, |space| at + space);
    format!("{CUT}{}", text[from..].trim_start())
}

fn first_words(text: &str) -> String {
    let Some((at, _)) = text.char_indices().nth(AROUND) else {
        return text.to_owned();
    };
    let to = text[..at].rfind(char::is_whitespace).unwrap_or(at);
    format!("{}{CUT}", text[..to].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use proptest::prelude::*;

    fn told(before: &str, after: &str) -> String {
        let it = change(before, after);
        format!("{}[{}→{}]{}", it.lead, it.before, it.after, it.tail)
    }

    #[test]
    fn the_words_that_differ_are_told_from_those_around_them() {
        let long = "kata ".repeat(30);
        let long = long.trim();
        for (before, after, expected) in [
            ("A / B", "A / B * 100", "A / B[→ * 100]"),
            ("", "%", "[→%]"),
            ("0,01%", "1%", "[0,01%→1%]"),
            (
                "Nomor 77 tentang tentang Tugas",
                "Nomor 77 tentang Tugas",
                "Nomor 77 tentang [tentang →]Tugas",
            ),
            (
                "oleh Inspektora t Daerah",
                "oleh Inspektorat Daerah",
                "oleh [Inspektora t→Inspektorat] Daerah",
            ),
            (
                &format!("{long} sosia {long}"),
                &format!("{long} sosial {long}"),
                "…kata kata kata kata kata kata [sosia→sosial] kata kata kata kata kata kata…",
            ),
            (
                &format!("{long}; 833."),
                &format!("{long};"),
                "…kata kata kata kata kata kata;[ 833.→]",
            ),
            ("sama", "sama", "sama[→]"),
        ] {
            assert_eq!(told(before, after), expected, "{before} → {after}");
        }
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn the_parts_of_short_texts_make_them_again(before in "[a-c é]{0,60}", after in "[a-c é]{0,60}") {
            let it = change(&before, &after);
            prop_assert_eq!(format!("{}{}{}", it.lead, it.before, it.tail), before);
            prop_assert_eq!(format!("{}{}{}", it.lead, it.after, it.tail), after);
        }
    }
}
