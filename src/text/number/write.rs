//! Writes numbers: `1.234,56`, `95,67%`, `Rp1.234.567`.

use crate::domain::amount::{Decimal, Fraction};
use crate::domain::numeral;

/// `1.234,56`: with so many decimals, rounded half away from zero; with those it has if none are given.
///
/// The minus sign is the one of the keyboard, so that a copied cell is a number to a spreadsheet.
pub fn number(value: Decimal, decimals: Option<u32>) -> String {
    let rounded = decimals.and_then(|n| Fraction::from_decimal(value).round_half_away(n));
    numeral::write(rounded.unwrap_or(value))
}

/// `1.234`, of what is counted.
pub fn count(count: impl Into<Decimal>) -> String {
    numeral::write(count.into())
}

/// `95,67%`, of a number in points.
pub fn percent(points: Decimal, decimals: u32) -> String {
    number(points, Some(decimals)) + "%"
}

/// `Rp1.234.567`; sen only where there are any.
pub fn rupiah(amount: Decimal) -> String {
    let decimals = if amount.fract().is_zero() { 0 } else { 2 };
    let text = number(amount, Some(decimals));
    match text.strip_prefix('-') {
        Some(digits) => format!("-Rp{digits}"),
        None => format!("Rp{text}"),
    }
}

/// An exact value: all its decimals if it has no more than so many, else rounded to so many.
pub fn fraction(value: Fraction, decimals: u32) -> String {
    let exact = value.to_decimal().map(|exact| exact.normalize());
    let rounded = match exact {
        Some(exact) if exact.scale() <= decimals => Some(exact),
        _ => value.round_half_away(decimals),
    };
    match rounded {
        Some(number) => numeral::write(number),
        // More than 28 digits: nobody counts so many, but a derivation may pass through them.
        None => (value.numerator() / value.denominator()).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_the_indonesian_way() {
        let of = |text: &str| text.parse::<Decimal>().unwrap();
        for (text, expected) in [
            (number(of("1234.56"), None), "1.234,56"),
            (number(of("1234.50"), None), "1.234,50"),
            (number(of("1234.565"), Some(2)), "1.234,57"),
            (number(of("-1234.565"), Some(2)), "-1.234,57"),
            (number(of("-0.004"), Some(2)), "0,00"),
            (number(of("7"), Some(2)), "7,00"),
            (number(of("1000000"), None), "1.000.000"),
            (
                number(of("79228162514264337593543950335"), Some(2)),
                "79.228.162.514.264.337.593.543.950.335",
            ),
            (percent(of("95.666"), 2), "95,67%"),
            (percent(of("100"), 0), "100%"),
            (rupiah(of("1234567")), "Rp1.234.567"),
            (rupiah(of("1234567.00")), "Rp1.234.567"),
            (rupiah(of("-1234567.5")), "-Rp1.234.567,50"),
            (fraction(Fraction::new(1, 3).unwrap(), 2), "0,33"),
            (fraction(Fraction::from(48_272), 2), "48.272"),
            (fraction(Fraction::new(1, 8).unwrap(), 2), "0,13"),
            (fraction(Fraction::new(1, 2).unwrap(), 2), "0,5"),
            (
                fraction(Fraction::new(i128::MAX, 1).unwrap(), 2),
                "170141183460469231731687303715884105727",
            ),
        ] {
            assert_eq!(text, expected);
        }
    }
}
