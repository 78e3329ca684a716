//! Codes of programmes, activities and sub-activities.
//!
//! | | program | kegiatan | sub kegiatan |
//! |---|---|---|---|
//! | 2020 and 2021 | `1.06.02` | `1.06.02.2.01` | `1.06.02.2.01.02` |
//! | since 2023 | `1.06.02` | `1.06.02.2.01` | `1.06.02.2.01.0002` |
//! | also printed | | `1.06.02.02.01` | `1.06.02.02.01.02` |
//!
//! All of them are read, and equal where their numbers are. The first two parts are the affair of government
//! (`1.06`, social affairs); `X.XX` in the programme that every office has.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// The code of a programme, an activity or a sub-activity (*kode*).
///
/// ```
/// use iku::domain::budget::{Code, Form, Level};
/// let code: Code = "1.06.02.02.01.02".parse()?;
/// assert_eq!(code.level(), Level::SubActivity);
/// assert_eq!(code, "1.06.02.2.01.0002".parse()?);
/// let form = Form { authority: 1, last: 4 };
/// assert_eq!(code.written(form), "1.06.02.2.01.0002");
/// # Ok::<(), iku::domain::budget::BadCode>(())
/// ```
#[doc(alias = "kode")]
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// From the affair of government down; `X` is 0.
    parts: [u16; 6],
    level: Level,
    form: Form,
}

/// How many digits the parts have that are not always written alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Form {
    /// Of whose authority it is: `2` or `02`.
    pub authority: u8,
    /// Of the sub-activity: `02` or `0002`.
    pub last: u8,
}

/// What a code is the code of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Level {
    /// *Program*: three parts.
    Program,
    /// *Kegiatan*: five parts.
    #[doc(alias = "kegiatan")]
    Activity,
    /// *Sub kegiatan*: six parts.
    #[doc(alias = "sub kegiatan")]
    SubActivity,
}

/// Text that is no code of a programme, an activity or a sub-activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadCode;

impl Level {
    const fn parts(self) -> usize {
        match self {
            Self::Program => 3,
            Self::Activity => 5,
            Self::SubActivity => 6,
        }
    }
}

impl Code {
    /// What it is the code of.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The code of what it is a part of.
    pub fn parent(&self) -> Option<Self> {
        let level = match self.level {
            Level::Program => return None,
            Level::Activity => Level::Program,
            Level::SubActivity => Level::Activity,
        };
        let mut parent = Self { level, ..*self };
        parent.parts[level.parts()..].fill(0);
        Some(parent)
    }

    /// In a form of an edition.
    pub fn written(&self, form: Form) -> String {
        Self { form, ..*self }.to_string()
    }

    fn numbers(&self) -> &[u16] {
        &self.parts[..self.level.parts()]
    }
}

/// As it was written.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.numbers().iter().enumerate() {
            if place > 0 {
                f.write_str(".")?;
            }
            match (place, part) {
                (0, 0) => f.write_str("X")?,
                (1, 0) => f.write_str("XX")?,
                (0, part) => write!(f, "{part}")?,
                (3, part) => write!(f, "{part:0width$}", width = self.form.authority.into())?,
                (5, part) => write!(f, "{part:0width$}", width = self.form.last.into())?,
                (_, part) => write!(f, "{part:02}")?,
            }
        }
        Ok(())
    }
}

impl FromStr for Code {
    type Err = BadCode;

    fn from_str(text: &str) -> Result<Self, BadCode> {
        let mut text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if text.ends_with('.') {
            text.pop();
        }
        let mut parts = [0; 6];
        let mut form = Form {
            authority: 1,
            last: 4,
        };
        let mut count = 0;
        for (place, part) in text.split('.').enumerate() {
            // Codes of accounts have as many parts; only those of affairs write the second with two digits.
            let digits = match place {
                0 => 1..=1,
                1 | 2 | 4 => 2..=2,
                3 => 1..=2,
                5 => 2..=4,
                _ => return Err(BadCode),
            };
            if !digits.contains(&part.len()) {
                return Err(BadCode);
            }
            parts[place] = match (place, part) {
                (0, "X" | "x") | (1, "XX" | "xx") => 0,
                _ if part.bytes().all(|b| b.is_ascii_digit()) => {
                    let number = part.parse().map_err(|_| BadCode)?;
                    if number == 0 {
                        return Err(BadCode);
                    }
                    number
                }
                _ => return Err(BadCode),
            };
            match place {
                3 => form.authority = part.len() as u8,
                5 => form.last = part.len() as u8,
                _ => {}
            }
            count = place + 1;
        }
        let level = match count {
            3 => Level::Program,
            5 => Level::Activity,
            6 => Level::SubActivity,
            _ => return Err(BadCode),
        };
        Ok(Self { parts, level, form })
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.numbers() == other.numbers()
    }
}

impl Eq for Code {}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.numbers().hash(state);
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A programme before its activities, and those before their sub-activities.
impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.numbers().cmp(other.numbers())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use Level::{Activity, Program, SubActivity};
    use proptest::prelude::*;

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    #[test]
    fn all_written_forms_are_read() {
        for (text, level, written) in [
            ("1.06.02", Program, "1.06.02"),
            (" 1.06.02. ", Program, "1.06.02"),
            ("1 . 06 . 02", Program, "1.06.02"),
            ("X.XX.01", Program, "X.XX.01"),
            ("1.06.02.2.01", Activity, "1.06.02.2.01"),
            ("1.06.02.02.01", Activity, "1.06.02.02.01"),
            ("X.XX.01.2.06", Activity, "X.XX.01.2.06"),
            ("1.06.02.2.01.02", SubActivity, "1.06.02.2.01.02"),
            ("1.06.02.2.01.0002", SubActivity, "1.06.02.2.01.0002"),
            ("1.06.04.02.01.03", SubActivity, "1.06.04.02.01.03"),
        ] {
            let read = code(text);
            assert_eq!(
                (read.level(), &*read.to_string()),
                (level, written),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in [
            "",
            "1",
            "1.06",
            "1.6.02",
            "1.06.2",
            "1.06.02.2",
            "1.06.00",
            "1.06.02.2.01.0002.1",
            "1.06.02.2.01.00002",
            "1.06.AB",
            "1,06,02",
            // Accounts: belanja.
            "5.1.02.01.01.0024",
            "PROGRAM PEMBERDAYAAN SOSIAL",
        ] {
            assert_eq!(text.parse::<Code>().err(), Some(BadCode), "{text}");
        }
    }

    #[test]
    fn codes_are_equal_across_forms_and_written_in_the_form_of_an_edition() {
        let forms = ["1.06.02.2.01.02", "1.06.02.02.01.02", "1.06.02.2.01.0002"];
        for (one, other) in forms.iter().zip(forms.iter().cycle().skip(1)) {
            assert_eq!(code(one), code(other));
        }
        let short = Form {
            authority: 1,
            last: 2,
        };
        let long = Form {
            authority: 1,
            last: 4,
        };
        for form in forms {
            assert_eq!(code(form).written(short), "1.06.02.2.01.02");
            assert_eq!(code(form).written(long), "1.06.02.2.01.0002");
        }
        // A number that the shorter form has no room for keeps its digits.
        assert_eq!(code("1.06.02.2.01.0123").written(short), "1.06.02.2.01.123");
        assert_ne!(code("1.06.02"), code("1.06.02.2.01"));
    }

    #[test]
    fn a_code_says_what_it_is_a_part_of() {
        let part = code("1.06.04.02.01.03");
        let activity = part.parent().unwrap();
        assert_eq!(activity, code("1.06.04.2.01"));
        assert_eq!(activity.parent(), Some(code("1.06.04")));
        assert_eq!(code("1.06.04").parent(), None);
        assert!(code("1.06.04") < activity && activity < part && part < code("1.06.05"));
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn a_code_reads_back_as_written(text in "[1-8]\\.0[1-9]\\.0[1-9](\\.0?[12]\\.[0-9][1-9](\\.([0-9]{1,3}[1-9]))?)?") {
            prop_assert_eq!(code(&text).to_string(), text);
        }
    }
}
