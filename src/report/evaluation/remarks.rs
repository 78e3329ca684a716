//! What column 16 says: a letter in the row, the sentence once below the table.

/// The remarks of a table, each with the letter that stands for it.
#[derive(Default)]
pub struct Remarks(Vec<String>);

impl Remarks {
    /// The letter of a sentence.
    pub fn letter(&mut self, sentence: String) -> String {
        let known = self.0.iter().position(|it| *it == sentence);
        let place = known.unwrap_or(self.0.len());
        if known.is_none() {
            self.0.push(sentence);
        }
        letter(place)
    }

    /// The sentences, each behind its letter.
    pub fn notes(self) -> Vec<String> {
        let all = self.0.into_iter().enumerate();
        all.map(|(place, sentence)| format!("{} {sentence}", letter(place) + ")"))
            .collect()
    }
}

/// `a` … `z`, `aa` …
fn letter(place: usize) -> String {
    let last = char::from(b'a' + (place % 26) as u8);
    match place / 26 {
        0 => last.to_string(),
        more => letter(more - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_one_letter_however_often_it_is_said() {
        let mut remarks = Remarks::default();
        let letters = ["x", "y", "x"].map(|it| remarks.letter(it.into()));
        assert_eq!(letters, ["a", "b", "a"]);
        assert_eq!(remarks.notes(), ["a) x", "b) y"]);
        assert_eq!([25, 26, 51, 52].map(letter), ["z", "aa", "az", "ba"]);
    }
}
