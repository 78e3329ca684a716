//! Numbers that look like a person's (*NIK*): personal data stays out, so they are warned about.

/// How many digits a NIK has.
const DIGITS: usize = 16;

/// A run of exactly 16 digits stands somewhere in the text.
///
/// Digits may also stand in groups with a space, point or hyphen between them, as people copy them
/// from a card; then they must be built like a NIK (a day and a month in the middle), for
/// `2021 2022 2023 2024` is a row of years and `1.234.567.890.123.456` an amount.
///
/// ```
/// use iku::text::number::looks_like_nik;
/// assert!(looks_like_nik("a.n. Fulan, 5202014507900001"));
/// assert!(!looks_like_nik("Rp1.455.199.373.000,00"));
/// ```
#[doc(alias = "nik")]
pub fn looks_like_nik(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit() && !is_separator(c))
        .any(|run| {
            let groups: Vec<&str> = run.split(is_separator).filter(|g| !g.is_empty()).collect();
            groups.iter().any(|group| group.len() == DIGITS)
                || (0..groups.len()).any(|first| in_groups(&groups[first..]))
        })
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '-' | '–')
}

/// The first groups together are built like a NIK.
fn in_groups(groups: &[&str]) -> bool {
    let mut digits = String::new();
    for group in groups {
        digits += group;
        if digits.len() >= DIGITS {
            break;
        }
    }
    digits.len() == DIGITS && is_built_like_one(digits.as_bytes())
}

/// Province, regency, district; day (women: plus 40), month, year; number.
fn is_built_like_one(digits: &[u8]) -> bool {
    let pair = |at: usize| (digits[at] - b'0') * 10 + (digits[at + 1] - b'0');
    let day = pair(6) % 40;
    pair(0) >= 11 && pair(6) < 72 && (1..=31).contains(&day) && (1..=12).contains(&pair(8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteen_digits_are_noticed_wherever_they_stand() {
        for (text, expected) in [
            ("5202014507900001", true),
            ("9999999999999999", true),
            ("NIK:5202014507900001.", true),
            ("x5202014507900001x", true),
            ("5202 0145 0790 0001", true),
            ("52.02.01.450790.0001", true),
            ("520201-450790-0001", true),
            ("520201\u{a0}050790\u{2009}0001", true),
            ("2024 5202014507900001", true),
            ("2024 2025 520201 450790 0001 1", true),
            ("tahun 2024 520201 450790 0001", true),
            ("520201450790000", false),
            ("52020145079000012", false),
            ("1.234.567.890.123.456", false),
            ("2021 2022 2023 2024", false),
            ("520201, 450790, 0001", false),
            ("5202 0145  0790 0001", true),
            ("Rp1.455.199.373.000,00", false),
            ("", false),
        ] {
            assert_eq!(looks_like_nik(text), expected, "{text}");
        }
    }
}
