//! The reach of a band as people type it: `> 75 dan ≤ 90`, `76 – 90`, `≤ 50`, `> 90`.

use crate::domain::amount::Decimal;
use crate::domain::scale::Edge;
use crate::text::Lang;
use crate::text::number::{Value, parse_number};

/// Text that says no reach.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoBand;

impl NoBand {
    /// What to do.
    pub fn message(self, lang: Lang) -> String {
        let text = match lang {
            Lang::Id => "Tulis jangkauannya seperti “> 75 dan ≤ 90”, “≤ 50”, atau “> 90”.",
            Lang::En => "Write its reach like “> 75 and ≤ 90”, “≤ 50” or “> 90”.",
        };
        text.to_owned()
    }
}

/// Reads a reach; a plain number before the dash is included, as regulations print `76 – 90`.
pub fn read(text: &str) -> Result<(Option<Edge>, Option<Edge>), NoBand> {
    let text = text.trim();
    if matches!(text, "" | "semua angka" | "every number") {
        return Ok((None, None));
    }
    let text = text.replace(" dan ", "–").replace(" and ", "–");
    let parts: Vec<&str> = text.split(['–', '-']).map(str::trim).collect();
    match parts.as_slice() {
        [one] => {
            let (sign, at) = signed(one)?;
            match sign {
                Some('>') => Ok((
                    Some(Edge {
                        at,
                        included: false,
                    }),
                    None,
                )),
                Some('≥') => Ok((Some(Edge { at, included: true }), None)),
                Some('<') => Ok((
                    None,
                    Some(Edge {
                        at,
                        included: false,
                    }),
                )),
                Some('≤') => Ok((None, Some(Edge { at, included: true }))),
                _ => Ok((
                    Some(Edge { at, included: true }),
                    Some(Edge { at, included: true }),
                )),
            }
        }
        [low, high] => {
            let ((sign, low), (end, high)) = (signed(low)?, signed(high)?);
            let is_wrong =
                matches!(sign, Some('<' | '≤')) || matches!(end, Some('>' | '≥')) || low > high;
            if is_wrong {
                return Err(NoBand);
            }
            let lower = Edge {
                at: low,
                included: sign != Some('>'),
            };
            let upper = Edge {
                at: high,
                included: end != Some('<'),
            };
            Ok((Some(lower), Some(upper)))
        }
        _ => Err(NoBand),
    }
}

/// A number with the sign before it.
fn signed(text: &str) -> Result<(Option<char>, Decimal), NoBand> {
    let text = text.replace(">=", "≥").replace("<=", "≤");
    let sign = text
        .chars()
        .next()
        .filter(|c| matches!(c, '>' | '≥' | '<' | '≤'));
    let rest = text.trim_start_matches(['>', '≥', '<', '≤']).trim();
    match parse_number(rest).map(|read| read.value) {
        Ok(Value::Number(number)) => Ok((sign, number.normalize())),
        _ => Err(NoBand),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::settings::scales::stretch;

    #[test]
    fn a_reach_is_read_as_screens_write_it_and_as_regulations_print_it() {
        for text in [
            "> 75 dan ≤ 90",
            "≤ 50",
            "> 90",
            "≥ 0 dan < 30",
            "≥ 55,5 dan ≤ 70,5",
            "semua angka",
            "< 10",
        ] {
            let (lower, upper) = read(text).unwrap();
            assert_eq!(stretch(Lang::Id, lower, upper), text);
            assert_eq!(read(&stretch(Lang::En, lower, upper)), Ok((lower, upper)));
        }
        for (text, written) in [
            ("76 - 90", "≥ 76 dan ≤ 90"),
            (">=5", "≥ 5"),
            ("100", "≥ 100 dan ≤ 100"),
        ] {
            let (lower, upper) = read(text).unwrap();
            assert_eq!(stretch(Lang::Id, lower, upper), written);
        }
        for text in ["baik", "90 – 75", "> 5 – > 9", "1 – 2 – 3", ">"] {
            assert_eq!(read(text), Err(NoBand), "{text}");
        }
    }
}
