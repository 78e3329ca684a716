//! Texts of a workbook: each is kept once, and cells name it by its number.

use crate::report::package::{push_all, push_escaped};
use std::borrow::Cow;
use std::collections::HashMap;

/// The most that a cell may hold, in UTF-16.
const MOST: usize = 32_767;
/// Stands at the end of a text that was longer.
const CUT: &str = "… [terpotong: sel lembar kerja memuat 32.767 huruf]";

/// The texts met so far.
#[derive(Default)]
pub struct Strings {
    numbers: HashMap<String, usize>,
    xml: String,
    uses: usize,
}

impl Strings {
    /// The number of a text.
    pub fn number(&mut self, text: &str) -> usize {
        self.uses += 1;
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.numbers.len();
        self.numbers.insert(text.to_owned(), number);
        self.xml.push_str("<si><t xml:space=\"preserve\">");
        push_escaped(&mut self.xml, &unmistakable(&fitting(text)));
        self.xml.push_str("</t></si>");
        number
    }

    /// All of them.
    pub fn xml(&self) -> String {
        let mut xml = format!("<sst xmlns=\"{}\"", super::MAIN);
        let (uses, count) = (self.uses.to_string(), self.numbers.len().to_string());
        push_all(
            &mut xml,
            &[
                " count=\"",
                &uses,
                "\" uniqueCount=\"",
                &count,
                "\">",
                &self.xml,
                "</sst>",
            ],
        );
        xml
    }
}

/// As much of a text as a cell can hold; where that is not all, it says so.
fn fitting(text: &str) -> Cow<'_, str> {
    if text.len() <= MOST || text.encode_utf16().count() <= MOST {
        return text.into();
    }
    let room = MOST - CUT.encode_utf16().count();
    let mut taken = 0;
    let fits = text.chars().take_while(|letter| {
        taken += letter.len_utf16();
        taken <= room
    });
    let kept: String = fits.collect();
    (kept + CUT).into()
}

/// Spreadsheet programs read `_x0041_` as the letter with that number; a text that says just that is written so
/// that it stays what it is.
fn unmistakable(text: &str) -> Cow<'_, str> {
    let is_escape = |at: usize| {
        let after = text.as_bytes().get(at + 2..at + 7);
        after.is_some_and(|it| it[4] == b'_' && it[..4].iter().all(u8::is_ascii_hexdigit))
    };
    let found: Vec<usize> = text.match_indices("_x").map(|(at, _)| at).collect();
    if !found.iter().any(|at| is_escape(*at)) {
        return text.into();
    }
    let mut whole = String::new();
    let mut from = 0;
    for at in found.into_iter().filter(|at| is_escape(*at)) {
        whole.push_str(&text[from..at]);
        whole.push_str("_x005F_");
        from = at + 1;
    }
    (whole + &text[from..]).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_once_and_stays_what_it_is() {
        let mut strings = Strings::default();
        let numbers = ["a", "=1+1", "a", "_x0041_", "_x41_ & _x00zz_"].map(|it| strings.number(it));
        assert_eq!(numbers, [0, 1, 0, 2, 3]);
        let xml = strings.xml();
        assert!(xml.contains("count=\"5\" uniqueCount=\"4\""), "{xml}");
        for text in [">a<", ">=1+1<", ">_x005F_x0041_<", ">_x41_ &amp; _x00zz_<"] {
            assert!(xml.contains(text), "{text}: {xml}");
        }
    }

    #[test]
    fn a_text_that_no_cell_can_hold_says_that_it_is_cut() {
        let fits = "é".repeat(MOST);
        assert_eq!(fitting(&fits), fits);
        let cut = fitting(&"😀".repeat(20_000)).into_owned();
        assert!(cut.ends_with(CUT));
        assert!((MOST - 1..=MOST).contains(&cut.encode_utf16().count()));
    }
}
