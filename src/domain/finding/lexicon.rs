//! The words of all texts as numbers, so that a text is cut into words once and words are compared at once.

use super::words::words;

/// The number of a word in small letters; a word has one number however it is capitalised.
pub type WordNo = u32;

/// A word in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WordAt {
    /// Which word.
    pub word: WordNo,
    /// Whether nothing but one space stands between the word before and this one.
    pub follows: bool,
    /// Whether it begins with a capital.
    pub is_name: bool,
    /// Whether it is all capitals.
    pub is_shouted: bool,
}

/// The words of a text, in order.
pub type Words = Vec<WordAt>;

/// All words that were ever read. Words that no text has any more stay: they say nothing.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// In small letters.
    words: Vec<Box<str>>,
    /// Numbers + 1 by hash, 0 where free; a power of two, at most half full.
    buckets: Vec<u32>,
}

impl Lexicon {
    /// The words of a text.
    pub fn read(&mut self, text: &str) -> Words {
        let mut found = Words::new();
        let mut before = None;
        for word in words(text) {
            let follows = before.is_some_and(|end| &text[end..word.start] == " ");
            before = Some(word.end);
            found.push(WordAt {
                word: self.number(word.text),
                follows,
                is_name: word.text.starts_with(char::is_uppercase),
                is_shouted: word.text.bytes().all(|byte| byte.is_ascii_uppercase()),
            });
        }
        found
    }

    /// The word with a number.
    pub fn word(&self, number: WordNo) -> &str {
        &self.words[number as usize]
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word that is made of two pieces of small letters.
    pub fn find(&self, left: &str, right: &str) -> Option<WordNo> {
        let bytes = || left.bytes().chain(right.bytes());
        let known = |known: &str| {
            let (from, to) = (known.as_bytes(), left.len());
            known.len() == to + right.len()
                && from[..to] == *left.as_bytes()
                && from[to..] == *right.as_bytes()
        };
        self.bucket(hash(bytes()), known).ok()
    }

    fn number(&mut self, word: &str) -> WordNo {
        if !word.is_ascii() {
            let small = word.to_lowercase();
            return self.number_of(hash(small.bytes()), |known| known == small, &small);
        }
        let hashed = hash(word.bytes().map(|byte| byte.to_ascii_lowercase()));
        self.number_of(hashed, |known| known.eq_ignore_ascii_case(word), word)
    }

    fn number_of(&mut self, hashed: u32, is: impl Fn(&str) -> bool, word: &str) -> WordNo {
        if self.buckets.len() <= self.words.len() * 2 {
            self.grow();
        }
        match self.bucket(hashed, is) {
            Ok(number) => number,
            Err(free) => {
                let number = self.words.len() as WordNo;
                self.words.push(word.to_lowercase().into());
                self.buckets[free] = number + 1;
                number
            }
        }
    }

    /// The word that it is, or else the bucket where it belongs.
    fn bucket(&self, hashed: u32, is: impl Fn(&str) -> bool) -> Result<WordNo, usize> {
        let mask = self.buckets.len().wrapping_sub(1);
        let mut at = hashed as usize & mask;
        loop {
            match self.buckets.get(at) {
                None | Some(0) => return Err(at),
                Some(next) if is(self.word(next - 1)) => return Ok(next - 1),
                Some(_) => at = (at + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        let size = (self.buckets.len() * 2).max(1024);
        self.buckets = vec![0; size];
        for (number, word) in (1..).zip(&self.words) {
            let mut at = hash(word.bytes()) as usize & (size - 1);
            while self.buckets[at] != 0 {
                at = (at + 1) & (size - 1);
            }
            self.buckets[at] = number;
        }
    }
}

/// FNV-1a: short words, one multiplication a byte.
fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_number_however_it_is_written() {
        let mut lexicon = Lexicon::default();
        let read = lexicon.read("Dinas SOSIAL, dinas sosial \u{c9}stándar éSTÁNDAR");
        let numbers: Vec<_> = read.iter().map(|it| it.word).collect();
        assert_eq!(numbers, [0, 1, 0, 1, 2, 2]);
        let follows: Vec<_> = read.iter().map(|it| it.follows).collect();
        assert_eq!(follows, [false, true, false, true, true, true]);
        assert_eq!((read[0].is_name, read[1].is_shouted), (true, true));
        assert_eq!(lexicon.word(2), "éstándar");
    }

    #[test]
    fn a_word_is_found_from_two_pieces() {
        let mut lexicon = Lexicon::default();
        for n in 0..3_000 {
            let letters: String = format!("{n:04}")
                .bytes()
                .map(|digit| char::from(digit - b'0' + b'a'))
                .collect();
            lexicon.read(&letters);
        }
        assert_eq!(lexicon.len(), 3_000);
        assert_eq!(lexicon.find("ab", "cd"), Some(123));
        assert_eq!(lexicon.find("", "abcd"), Some(123));
        assert_eq!(
            (lexicon.find("a", "cd"), lexicon.find("zz", "zz")),
            (None, None)
        );
    }
}
