//! What to say about a number that cannot be read, or may have been misread.

use super::{Doubt, NumberProblem, number};
use crate::domain::numeral::MOST_DIGITS;
use crate::text::Lang;

impl NumberProblem {
    /// What is wrong and what to do: `"1.2.3" bukan angka. Tulis seperti 1.234,56.`
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::NotANumber { text }, Lang::Id) => {
                format!("“{text}” bukan angka. Tulis seperti 1.234,56.")
            }
            (Self::NotANumber { text }, Lang::En) => {
                format!("“{text}” is not a number. Write it like 1.234,56.")
            }
            (Self::TooManyDigits { digits }, Lang::Id) => format!(
                "Angka ini {digits} digit; paling banyak {MOST_DIGITS}. Periksa apakah dua angka tersambung."
            ),
            (Self::TooManyDigits { digits }, Lang::En) => format!(
                "This number has {digits} digits; {MOST_DIGITS} are the most. Check whether two numbers ran together."
            ),
            (Self::ForeignDigit { found }, Lang::Id) => {
                format!("Tanda “{found}” tidak dapat dibaca sebagai angka. Tulis dengan angka 0–9.")
            }
            (Self::ForeignDigit { found }, Lang::En) => {
                format!("The sign “{found}” cannot be read as a number. Use the digits 0–9.")
            }
            (Self::ReversedRange { first, last }, Lang::Id) => format!(
                "Rentang {} – {} terbalik. Tulis angka yang lebih kecil lebih dulu.",
                number(*first, None),
                number(*last, None)
            ),
            (Self::ReversedRange { first, last }, Lang::En) => format!(
                "The range {} – {} goes down. Write the smaller number first.",
                number(*first, None),
                number(*last, None)
            ),
        }
    }
}

impl Doubt {
    /// How it was read and what else may have been meant: `Dibaca 16,03. Maksudnya 16.030?`
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Separator { read, other }, lang) => {
                let read = number(read.normalize(), None);
                let other = number(other.normalize(), None);
                match lang {
                    Lang::Id => format!("Dibaca {read}. Maksudnya {other}?"),
                    Lang::En => format!("Read as {read}. Did you mean {other}?"),
                }
            }
            (Self::Dash, Lang::Id) => "Dibaca data tidak tersedia. Maksudnya nihil?".into(),
            (Self::Dash, Lang::En) => "Read as not available. Did you mean none?".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Lang::{En, Id};
    use crate::text::number::parse_number;

    #[test]
    fn sentences_say_what_is_wrong_and_what_to_do() {
        let refused = |text| parse_number(text).unwrap_err();
        for (text, id, en) in [
            (
                "1.2.3",
                "“1.2.3” bukan angka. Tulis seperti 1.234,56.",
                "“1.2.3” is not a number. Write it like 1.234,56.",
            ),
            (
                "12½",
                "Tanda “½” tidak dapat dibaca sebagai angka. Tulis dengan angka 0–9.",
                "The sign “½” cannot be read as a number. Use the digits 0–9.",
            ),
            (
                "2.000 - 1",
                "Rentang 2.000 – 1 terbalik. Tulis angka yang lebih kecil lebih dulu.",
                "The range 2.000 – 1 goes down. Write the smaller number first.",
            ),
        ] {
            assert_eq!(refused(text).message(Id), id);
            assert_eq!(refused(text).message(En), en);
        }
        let long = refused(&"1".repeat(30)).message(Id);
        assert!(long.starts_with("Angka ini 30 digit; paling banyak 28."));
    }

    #[test]
    fn a_doubt_offers_the_other_reading() {
        for (text, id, en) in [
            (
                "16,030",
                "Dibaca 16,03. Maksudnya 16.030?",
                "Read as 16,03. Did you mean 16.030?",
            ),
            (
                "1.234",
                "Dibaca 1.234. Maksudnya 1,234?",
                "Read as 1.234. Did you mean 1,234?",
            ),
            (
                "69.33",
                "Dibaca 69,33. Maksudnya 6.933?",
                "Read as 69,33. Did you mean 6.933?",
            ),
            (
                "-",
                "Dibaca data tidak tersedia. Maksudnya nihil?",
                "Read as not available. Did you mean none?",
            ),
        ] {
            let doubt = parse_number(text).unwrap().doubt.unwrap();
            assert_eq!(
                (doubt.message(Id), doubt.message(En)),
                (id.into(), en.into())
            );
        }
    }
}
