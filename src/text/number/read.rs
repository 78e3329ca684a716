//! Reads a cell.

use super::{Doubt, NumberProblem, Read, Unit, Value};
use crate::domain::amount::Decimal;
use crate::domain::numeral::{self, MOST_DIGITS, Numeral, NumeralProblem};

/// Longer texts are no numbers.
const MOST_CHARACTERS: usize = 200;
/// How much of a refused text is repeated.
const SHOWN_CHARACTERS: usize = 40;

const DASHES: [char; 6] = ['-', '−', '–', '—', '‐', '‑'];
const NOT_AVAILABLE: [&str; 8] = [
    "n/a",
    "n.a.",
    "n.a",
    "na",
    "data tidak tersedia",
    "tidak tersedia",
    "...",
    "…",
];
const RANGE_WORDS: [&str; 6] = ["s.d.", "s.d", "s/d", "sampai dengan", "sampai", "hingga"];
/// Words for a power of ten.
const SCALES: [(&str, u32); 8] = [
    ("ribu", 3),
    ("rb", 3),
    ("juta", 6),
    ("jt", 6),
    ("miliar", 9),
    ("milyar", 9),
    ("triliun", 12),
    ("trilyun", 12),
];
/// Only behind Rp: `Rp41,5 M`.
const MONEY_SCALES: [(&str, u32); 2] = [("m", 9), ("t", 12)];

/// Reads what somebody typed or pasted into a cell, the Indonesian way.
///
/// ```
/// use iku::domain::amount::Decimal;
/// use iku::text::number::{Doubt, Unit, Value, parse_number};
/// let read = parse_number("16,030 %")?;
/// assert_eq!(read.value, Value::Number(Decimal::new(16_030, 3)));
/// assert_eq!((read.decimals(), read.unit), (3, Some(Unit::Percent)));
/// let other = Decimal::new(16_030, 0);
/// assert!(matches!(read.doubt, Some(Doubt::Separator { other: o, .. }) if o == other));
/// # Ok::<(), iku::text::number::NumberProblem>(())
/// ```
pub fn parse_number(text: &str) -> Result<Read, NumberProblem> {
    let refusal = || NumberProblem::NotANumber {
        text: shortened(text),
    };
    if text.chars().nth(MOST_CHARACTERS).is_some() {
        return Err(refusal());
    }
    let plain = plain(text);
    let (body, remark) = split_remark(&plain);
    let read = match word(body) {
        Some(read) => read,
        None => Cursor::read(body).map_err(|problem| match problem {
            Problem::Unreadable => match body.chars().find(is_foreign_digit) {
                Some(found) => NumberProblem::ForeignDigit { found },
                None => refusal(),
            },
            Problem::Known(problem) => problem,
        })?,
    };
    let remark = remark.map(str::to_owned).or(read.remark);
    Ok(Read { remark, ..read })
}

/// Every run of white space, of whatever width, as one space; none around.
fn plain(text: &str) -> String {
    let is_space = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}');
    let words = text.split(is_space).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// `38% (Evaluasi Semester I)`; but `(5)` and `Rp(5)` are negative amounts.
fn split_remark(text: &str) -> (&str, Option<&str>) {
    let split = || {
        let inner = text.strip_suffix(')')?;
        let (open, _) = inner.match_indices('(').find(|(at, _)| *at > 0)?;
        let body = inner[..open].trim_end();
        let ends_a_value = |c: char| c.is_ascii_digit() || c == '%' || c == ')';
        (body.len() < open || body.ends_with(ends_a_value))
            .then(|| (body, Some(inner[open + 1..].trim())))
    };
    split().unwrap_or((text, None))
}

/// What is written in words, or not at all.
fn word(body: &str) -> Option<Read> {
    let read = |value| Read {
        value,
        unit: None,
        remark: None,
        doubt: None,
    };
    let lower = body.to_lowercase();
    match lower.as_str() {
        "" => Some(read(Value::Empty)),
        "nihil" => Some(read(Value::Nil)),
        word if NOT_AVAILABLE.contains(&word) => Some(read(Value::NotAvailable)),
        dashes if dashes.chars().all(|c| DASHES.contains(&c)) => Some(Read {
            doubt: Some(Doubt::Dash),
            ..read(Value::NotAvailable)
        }),
        _ => None,
    }
}

enum Problem {
    /// The caller words it.
    Unreadable,
    Known(NumberProblem),
}

struct Amount {
    numeral: Numeral,
    is_rupiah: bool,
    is_percent: bool,
}

/// What is left to read.
struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    fn read(body: &'a str) -> Result<Read, Problem> {
        let mut cursor = Self { rest: body };
        let first = cursor.amount()?;
        let last = if cursor.range_sign() {
            Some(cursor.amount()?)
        } else {
            None
        };
        let words = cursor.words()?;
        let amounts = [Some(&first), last.as_ref()].into_iter().flatten();
        let value = first.numeral.value;
        let value = match last.as_ref().map(|last| last.numeral.value) {
            None => Value::Number(value),
            Some(last) if value <= last => Value::Range(value, last),
            Some(last) => {
                let first = value;
                return Err(Problem::Known(NumberProblem::ReversedRange { first, last }));
            }
        };
        let doubt = amounts.clone().find_map(|amount| {
            let read = amount.numeral.value;
            amount
                .numeral
                .other
                .map(|other| Doubt::Separator { read, other })
        });
        let (unit, remark) = if amounts.clone().any(|amount| amount.is_percent) {
            (Some(Unit::Percent), words)
        } else if amounts.clone().any(|amount| amount.is_rupiah) {
            (Some(Unit::Rupiah), words)
        } else {
            (words.map(Unit::Word), None)
        };
        Ok(Read {
            value,
            unit,
            remark,
            doubt,
        })
    }

    /// One number with its sign, currency, scale word and percent sign; `(5)` is −5.
    fn amount(&mut self) -> Result<Amount, Problem> {
        let mut is_rupiah = false;
        let mut is_negative = false;
        let mut signs = 0;
        loop {
            if !is_rupiah && (self.word("rp.") || self.word("rp") || self.word("idr")) {
                is_rupiah = true;
            } else if let Some(rest) = self.rest.strip_prefix(DASHES) {
                self.rest = rest;
                is_negative = true;
                signs += 1;
            } else if self.take("+") {
                signs += 1;
            } else {
                break;
            }
            self.space();
        }
        let in_brackets = self.take("(");
        is_rupiah |= in_brackets && (self.word("rp.") || self.word("rp"));
        self.space();
        let mut numeral = self.numeral(is_rupiah)?;
        if in_brackets {
            is_negative = true;
            signs += 1;
            if !self.take(")") {
                return Err(Problem::Unreadable);
            }
        }
        if signs > 1 {
            return Err(Problem::Unreadable);
        }
        if let Some(power) = self.scale(is_rupiah) {
            numeral.value = scaled(numeral.value, power)?;
            numeral.other = numeral.other.and_then(|other| scaled(other, power).ok());
        }
        if is_negative {
            numeral.value = -numeral.value;
            numeral.other = numeral.other.map(|other| -other);
        }
        Ok(Amount {
            numeral,
            is_rupiah,
            is_percent: self.percent_sign(),
        })
    }

    /// Digits with their separators; groups of three may stand apart by spaces.
    fn numeral(&mut self, is_rupiah: bool) -> Result<Numeral, Problem> {
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
        let end = |text: &str| text.find(|c| !is_part(c)).unwrap_or(text.len());
        let (first, mut rest) = self.rest.split_at(end(self.rest));
        let mut digits = first.to_owned();
        // "1 455 199,50": whatever the first group, each further one has three digits.
        let mut is_grouped = (1..=3).contains(&first.len()) && is_plain(first);
        while let Some(after) = rest.strip_prefix(' ').filter(|_| is_grouped) {
            let (group, left) = after.split_at(end(after));
            let (whole, decimals) = group.split_once(',').unwrap_or((group, "0"));
            if whole.len() != 3 || !is_plain(whole) || !is_plain(decimals) {
                break;
            }
            is_grouped = group.len() == 3;
            digits += group;
            rest = left;
        }
        self.rest = rest;
        // "Rp1.000,-": no sen.
        if is_rupiah
            && let Some(whole) = digits.strip_suffix([',', '.'])
            && let Some(rest) = self.rest.strip_prefix(DASHES)
        {
            digits.truncate(whole.len());
            self.rest = rest.strip_prefix(DASHES).unwrap_or(rest);
        }
        numeral::read(&digits).map_err(|problem| match problem {
            NumeralProblem::NotANumber => Problem::Unreadable,
            NumeralProblem::TooManyDigits { digits } => too_many(digits),
        })
    }

    fn scale(&mut self, is_rupiah: bool) -> Option<u32> {
        let money: &[_] = if is_rupiah { &MONEY_SCALES } else { &[] };
        let before = self.rest;
        self.space();
        let found = SCALES.iter().chain(money).find(|(word, _)| self.word(word));
        if found.is_none() {
            self.rest = before;
        }
        found.map(|(_, power)| *power)
    }

    fn percent_sign(&mut self) -> bool {
        let before = self.rest;
        self.space();
        let found = self.take("%") || self.word("persen");
        if !found {
            self.rest = before;
        }
        found
    }

    fn range_sign(&mut self) -> bool {
        let before = self.rest;
        self.space();
        let rest = self.rest.strip_prefix(DASHES);
        let found = rest.is_some() || RANGE_WORDS.iter().any(|word| self.word(word));
        self.rest = match rest {
            Some(rest) => rest,
            None if found => self.rest,
            None => before,
        };
        if found {
            self.space();
        }
        found
    }

    /// What is left: a unit or a remark in words. Digits in it would be a second number, and a letter
    /// right behind a digit a slip (`12O`).
    fn words(&self) -> Result<Option<String>, Problem> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let words = self.rest.strip_prefix(' ').ok_or(Problem::Unreadable)?;
        let has_digit = words.contains(|c: char| c.is_numeric() && !matches!(c, '²' | '³'));
        if has_digit || !words.starts_with(char::is_alphabetic) {
            return Err(Problem::Unreadable);
        }
        Ok(Some(words.to_owned()))
    }

    fn space(&mut self) {
        self.take(" ");
    }

    fn take(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Takes a word of ASCII letters, in whatever case, unless a letter follows.
    fn word(&mut self, word: &str) -> bool {
        let Some((head, rest)) = self.rest.split_at_checked(word.len()) else {
            return false;
        };
        let found = head.eq_ignore_ascii_case(word) && !rest.starts_with(char::is_alphabetic);
        if found {
            self.rest = rest;
        }
        found
    }
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

fn is_foreign_digit(c: &char) -> bool {
    c.is_numeric() && !c.is_ascii_digit()
}

/// `1,2 juta`: the number times a power of ten, exactly.
fn scaled(number: Decimal, power: u32) -> Result<Decimal, Problem> {
    let zeros = power.saturating_sub(number.scale());
    let scale = number.scale().saturating_sub(power);
    let mantissa = number.mantissa().checked_mul(10_i128.pow(zeros));
    let fitting = mantissa.filter(|m| m.unsigned_abs() < 10_u128.pow(MOST_DIGITS as u32));
    fitting
        .and_then(|mantissa| Decimal::try_from_i128_with_scale(mantissa, scale).ok())
        .ok_or_else(|| too_many(MOST_DIGITS + 1))
}

fn too_many(digits: usize) -> Problem {
    Problem::Known(NumberProblem::TooManyDigits { digits })
}

fn shortened(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(SHOWN_CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
