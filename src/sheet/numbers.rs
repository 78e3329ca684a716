//! Numbers as workbooks write them.

use crate::domain::amount::{Decimal, Fraction};
use crate::domain::date::Date;

/// Spreadsheets calculate with 15 digits and write 17, the last two of which are noise: 0.80269999999999997 is 0.8027.
const DIGITS: usize = 15;
/// The most digits and decimals that a [`Decimal`] holds.
const MOST: usize = 28;

/// Reads `1234.5`, `-1.4551993730000001E12`; none where it is no number, or beyond any that an office counts.
pub fn number(text: &str) -> Option<Decimal> {
    let text = text.trim();
    let (is_negative, text) = match text.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, text),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{decimals}");
    if digits.is_empty() || digits.len() > 400 || digits.bytes().any(|it| !it.is_ascii_digit()) {
        return None;
    }
    let mut scale = i32::try_from(decimals.len()).ok()?.checked_sub(exponent)?;
    let mut digits = digits.trim_start_matches('0').to_owned();
    let is_exact = decimals.is_empty() && exponent == 0;
    // Also what has more decimals than anything counts: 1E-30 is what adding left over.
    let beyond = usize::try_from(scale).unwrap_or(0).saturating_sub(MOST);
    let most = if is_exact { MOST } else { DIGITS };
    let dropped = digits.len().saturating_sub(most).max(beyond);
    if dropped > 0 && !is_exact {
        scale -= i32::try_from(dropped).ok()?;
        digits = rounded(&digits, dropped);
    }
    while scale < 0 && digits.len() <= MOST && !digits.is_empty() {
        digits.push('0');
        scale += 1;
    }
    if digits.is_empty() {
        return Some(Decimal::ZERO);
    }
    if digits.len() > MOST || scale < 0 {
        return None;
    }
    let amount = digits.parse::<i128>().ok()?;
    let amount = if is_negative { -amount } else { amount };
    let scale = u32::try_from(scale).ok()?;
    let exact = Decimal::try_from_i128_with_scale(amount, scale).ok()?;
    Some(exact.normalize())
}

/// Digits without so many at their end, rounded half up.
fn rounded(digits: &str, dropped: usize) -> String {
    let Some(kept) = digits.len().checked_sub(dropped) else {
        return String::new();
    };
    let (kept, rest) = digits.split_at(kept);
    let mut kept = kept.as_bytes().to_vec();
    if rest.as_bytes().first().is_some_and(|next| *next >= b'5') {
        let mut at = kept.len();
        loop {
            let Some(before) = at.checked_sub(1) else {
                kept.insert(0, b'1');
                break;
            };
            at = before;
            if kept[at] < b'9' {
                kept[at] += 1;
                break;
            }
            kept[at] = b'0';
        }
    }
    kept.into_iter().map(char::from).collect()
}

/// A share of one in points: 0.8027 is 80.27.
pub fn points(share: Decimal) -> Option<Decimal> {
    share
        .checked_mul(Decimal::ONE_HUNDRED)
        .map(|it| it.normalize())
}

/// The day with a number; spreadsheets count from 1900 and take that for a leap year, old ones on a Mac from 1904.
pub fn day(number: Decimal, from_1904: bool) -> Option<Date> {
    const FIRST_OF_1970: i128 = 25_569;
    const TO_1904: i128 = 1_462;
    /// 1 March 1900: before it the count is one off.
    const FIRST_COUNTED_RIGHT: i128 = 61;
    let whole = Fraction::from_decimal(number.trunc()).numerator();
    let since_1900 = whole + if from_1904 { TO_1904 } else { 0 };
    let since_1970 = i32::try_from(since_1900 - FIRST_OF_1970).ok()?;
    let is_counted_right = since_1900 >= FIRST_COUNTED_RIGHT;
    Date::from_day_number(since_1970)
        .ok()
        .filter(|_| is_counted_right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_what_was_typed() {
        for (text, expected) in [
            ("1234.5", Some("1234.5")),
            ("0.80269999999999997", Some("0.8027")),
            ("80.269999999999996", Some("80.27")),
            ("0.1", Some("0.1")),
            ("1.4551993730000001E12", Some("1455199373000")),
            ("1455199373000", Some("1455199373000")),
            ("5202014507900001", Some("5202014507900001")),
            ("-7.9999999999999996E-2", Some("-0.08")),
            (
                "1.1102230246251565E-16",
                Some("0.0000000000000001110223024625"),
            ),
            ("1E-30", Some("0")),
            ("5E-29", Some("0.0000000000000000000000000001")),
            ("9.9999999999999999", Some("10")),
            ("1E3", Some("1000")),
            ("0", Some("0")),
            ("-0", Some("0")),
            ("0E400", Some("0")),
            (".5", Some("0.5")),
            ("1E28", None),
            ("1.7976931348623157E308", None),
            ("12345678901234567890123456789", None),
            ("", None),
            ("-", None),
            ("1.2.3", None),
            ("1E", None),
            ("1E99999999999", None),
            ("NaN", None),
            ("１", None),
        ] {
            let expected = expected.map(|it| it.parse::<Decimal>().unwrap());
            assert_eq!(number(text), expected, "{text}");
        }
    }

    #[test]
    fn days_are_counted_as_spreadsheets_count_them() {
        for (number, from_1904, expected) in [
            ("61", false, Some("1900-03-01")),
            ("60", false, None),
            ("0.5", false, None),
            ("46054", false, Some("2026-02-01")),
            ("46054.75", false, Some("2026-02-01")),
            ("44592", true, Some("2026-02-01")),
            ("2958465", false, Some("9999-12-31")),
            ("2958466", false, None),
            ("-5", false, None),
            ("79228162514264337593543950335", false, None),
        ] {
            let found = day(number.parse().unwrap(), from_1904);
            assert_eq!(
                found.map(|it| it.to_string()).as_deref(),
                expected,
                "{number}"
            );
        }
    }
}
