//! Numbers in their one spelling.

use super::{Fault, MAX_INTEGER, Reader, Stop};
use crate::domain::amount::Decimal;

impl Reader<'_> {
    /// A whole number in its one spelling, between −2⁵³ and 2⁵³.
    pub fn integer(&mut self) -> Result<i64, Stop> {
        let start = self.at;
        let negative = self.eat("-");
        let (mut value, mut count) = (0_i64, 0);
        while let Some(digit @ b'0'..=b'9') = self.rest().get(count) {
            if count == 16 {
                return Err(Stop::At(start, Fault::Expected("integer")));
            }
            value = value * 10 + i64::from(digit - b'0');
            count += 1;
        }
        let zero_first = self.peek() == b'0' && (count > 1 || negative);
        if count == 0 || zero_first || value > MAX_INTEGER {
            self.at = start;
            return self.fail(Fault::Expected("integer"));
        }
        self.at += count;
        Ok(if negative { -value } else { value })
    }

    /// A whole number that fits a smaller type.
    pub fn small<T: TryFrom<i64>>(&mut self) -> Result<T, Stop> {
        let start = self.at;
        let value = self.integer()?;
        T::try_from(value).map_err(|_| Stop::At(start, Fault::Expected("integer")))
    }

    /// A number from 1.
    pub fn positive(&mut self) -> Result<u32, Stop> {
        match self.small()? {
            0 => self.fail(Fault::Expected("integer")),
            number => Ok(number),
        }
    }

    /// A number written as text, without needless zeros: `"80.27"`.
    pub fn decimal(&mut self) -> Result<Decimal, Stop> {
        let start = self.at;
        let text = self.string()?;
        exact(&text).ok_or(Stop::At(start, Fault::Expected("decimal")))
    }
}

/// The number, if this is its one spelling and it fits.
pub(super) fn exact(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, part) = match digits.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (digits, None),
    };
    let leading = whole.is_empty() || (whole.len() > 1 && whole.starts_with('0'));
    let trailing = part.is_some_and(|part| part.is_empty() || part.ends_with('0'));
    let part = part.unwrap_or("");
    if leading || trailing || whole.len() + part.len() > 29 {
        return None;
    }
    let mut value = 0_i128;
    for digit in whole.bytes().chain(part.bytes()) {
        if !digit.is_ascii_digit() {
            return None;
        }
        value = value * 10 + i128::from(digit - b'0');
    }
    if negative && value == 0 {
        return None;
    }
    let value = if negative { -value } else { value };
    Decimal::try_from_i128_with_scale(value, part.len() as u32).ok()
}
