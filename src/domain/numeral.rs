//! Digits as Indonesian offices write them: `1.234,56`. Points group, a comma divides.
//!
//! The Indonesian reading always comes first; another grammar is tried only where that reading
//! is impossible (`69.33`, `1,234,567.8`). Where people may have meant something else, the
//! reading carries that other number, so that it can be asked about.

use super::amount::Decimal;

/// The most digits a numeral may have; a [`Decimal`] holds any number of so many.
pub const MOST_DIGITS: usize = 28;

/// A numeral that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// The number; its scale is the number of decimals written.
    pub value: Decimal,
    /// What else may have been meant: 16030 for `16,030`.
    pub other: Option<Decimal>,
}

/// Why characters are not a numeral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumeralProblem {
    /// No reading gives a number (`1.2.3`).
    NotANumber,
    /// More than [`MOST_DIGITS`] digits.
    TooManyDigits {
        /// How many there are.
        digits: usize,
    },
}

use NumeralProblem::{NotANumber, TooManyDigits};

/// Reads digits, points and commas, without a sign.
///
/// ```
/// use iku::domain::{amount::Decimal, numeral::read};
/// let budget = read("1.455.199.373.000,00")?;
/// assert_eq!(budget.value, Decimal::new(1_455_199_373_000, 0));
/// assert_eq!(budget.value.scale(), 2);
/// let doubtful = read("16,030")?;
/// assert_eq!((doubtful.value, doubtful.other), (Decimal::new(16_03, 2), Some(Decimal::new(16_030, 0))));
/// # Ok::<(), iku::domain::numeral::NumeralProblem>(())
/// ```
pub fn read(text: &str) -> Result<Numeral, NumeralProblem> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits > MOST_DIGITS {
        return Err(TooManyDigits { digits });
    }
    let indonesian = read_as(text, '.', ',');
    let english = || read_as(text, ',', '.');
    let value = indonesian.or_else(english).ok_or(NotANumber)?;
    // Only a numeral with one separator can be meant otherwise: `1.234` and `16,030` read the other
    // way round, `69.33` as a whole number whose point stands in the wrong place.
    let other = match text.split_once(['.', ',']) {
        Some((whole, rest)) if !rest.contains(['.', ',']) && !whole.starts_with('0') => {
            match indonesian {
                Some(_) => english(),
                None => decimal(&[whole, rest], 0),
            }
        }
        _ => None,
    };
    Ok(Numeral { value, other })
}

/// Reads with one separator for thousands and the other for decimals.
fn read_as(text: &str, thousands: char, point: char) -> Option<Decimal> {
    let (whole, decimals) = match text.split_once(point) {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (text, ""),
    };
    let mut parts: Vec<&str> = whole.split(thousands).collect();
    let grouped = match parts.as_slice() {
        [single] => !single.is_empty(),
        // Nobody writes 0.277 for 277.
        [first, rest @ ..] => {
            (1..=3).contains(&first.len())
                && !first.starts_with('0')
                && rest.iter().all(|group| group.len() == 3)
        }
        [] => false,
    };
    parts.push(decimals);
    let scale = u32::try_from(decimals.len()).ok()?;
    grouped.then(|| decimal(&parts, scale)).flatten()
}

/// The digits of all parts in a row, the last `scale` of them after the comma.
fn decimal(parts: &[&str], scale: u32) -> Option<Decimal> {
    let digits = parts.concat();
    let plain = digits.bytes().all(|b| b.is_ascii_digit());
    let number = plain.then(|| digits.parse().ok()).flatten()?;
    Decimal::try_from_i128_with_scale(number, scale).ok()
}

/// Writes a number so that [`read`] gives it back: `-1.234,50`, with as many decimals as it has.
///
/// ```
/// use iku::domain::{amount::Decimal, numeral::write};
/// assert_eq!(write(Decimal::new(-1_234_50, 2)), "-1.234,50");
/// ```
pub fn write(number: Decimal) -> String {
    let scale = number.scale() as usize;
    let digits = format!("{:0>1$}", number.mantissa().unsigned_abs(), scale + 1);
    let (whole, decimals) = digits.split_at(digits.len() - scale);
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 2);
    if number.mantissa() < 0 {
        text.push('-');
    }
    for (place, digit) in whole.char_indices() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    if scale > 0 {
        text.push(',');
        text.push_str(decimals);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use proptest::prelude::*;

    #[test]
    fn numerals_are_read_the_indonesian_way_first() {
        for (text, value, other) in [
            ("0", "0", None),
            ("100", "100", None),
            ("007", "7", None),
            ("1.234,56", "1234.56", None),
            ("1.234,567", "1234.567", None),
            ("0,01", "0.01", None),
            ("0,277", "0.277", None),
            ("80,27", "80.27", None),
            ("1.455.199.373.000,00", "1455199373000.00", None),
            ("13.837", "13837", Some("13.837")),
            ("1.000", "1000", Some("1.000")),
            ("16,030", "16.030", Some("16030")),
            ("1234,567", "1234.567", None),
            ("69.33", "69.33", Some("6933")),
            ("0.5", "0.5", None),
            ("0.277", "0.277", None),
            ("1234.567", "1234.567", Some("1234567")),
            ("1,234,567", "1234567", None),
            ("1,234.5", "1234.5", None),
            (
                "9.999.999.999.999.999.999.999.999.999",
                "9999999999999999999999999999",
                None,
            ),
        ] {
            let read = read(text).unwrap();
            let printed = (read.value.to_string(), read.other.map(|d| d.to_string()));
            assert_eq!(printed, (value.into(), other.map(Into::into)), "{text}");
        }
    }

    #[test]
    fn what_no_reading_makes_a_number_is_refused() {
        for text in [
            "",
            ".",
            ",",
            "1.2.3",
            "12.34.567",
            "1.234.56",
            "1,2,3",
            "1.234,5,6",
            "1,234.567,8",
            "5,",
            "5.",
            ",5",
            ".5",
            "1..234",
            "1.234.",
            "1.2345.678",
            "0.123.456",
            "-5",
            "5 000",
            "1e5",
            "٣",
        ] {
            assert_eq!(read(text), Err(NotANumber), "{text}");
        }
        let long = "1".repeat(29);
        assert_eq!(read(&long), Err(TooManyDigits { digits: 29 }));
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn what_is_written_reads_back(mantissa in 0..10_i128.pow(28), shift in 0_u32..28, scale in 0_u32..=27) {
            let number = Decimal::from_i128_with_scale(mantissa / 10_i128.pow(shift), scale);
            let text = write(number);
            match read(&text) {
                Ok(read) => {
                    prop_assert_eq!(read.value, number, "{}", text);
                    prop_assert_eq!(read.value.scale(), scale);
                }
                // Zeros before the first digit count: 0,0000 has five digits.
                Err(problem) => prop_assert_eq!(problem, TooManyDigits { digits: text.bytes().filter(u8::is_ascii_digit).count() }),
            }
        }

        #[test]
        fn any_characters_are_read_or_refused(text in "[0-9.,]{0,12}|\\PC{0,12}") {
            if let Ok(read) = read(&text) {
                prop_assert!(text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'.' | b',')));
                prop_assert_ne!(Some(read.value), read.other);
            }
        }
    }
}
