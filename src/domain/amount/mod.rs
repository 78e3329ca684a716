//! Exact numbers: decimals as people write them, fractions for what is computed.
//!
//! `1/3*3*1000.005` must be 1000.005. Decimals lose that at the first division, so a formula
//! is worked out in fractions and turned into a decimal once, at the end.

mod order;
mod round;
#[cfg(test)]
mod tests;

pub use rust_decimal::Decimal;
use std::hash::{Hash, Hasher};

/// Why an operation has no exact answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArithmeticProblem {
    /// The answer needs more than 127 bits above or below the line.
    Overflow,
    /// The divisor is zero.
    ZeroDivision,
}

use ArithmeticProblem::{Overflow, ZeroDivision};

/// An exact fraction (pecahan); read in lowest terms, whatever it was made of.
///
/// Looking for common factors is most of the work of a fraction, so it is put off until 64 bits
/// no longer hold both sides: figures of an office rarely come to that.
///
/// ```
/// use iku::domain::amount::{Decimal, Fraction};
/// let third = Fraction::new(1, 3)?;
/// let price = Fraction::from_decimal(Decimal::new(1_000_005, 3));
/// let whole = third.checked_mul(Fraction::from(3))?.checked_mul(price)?;
/// assert_eq!(whole, price);
/// assert_eq!(third.round_half_away(2), Some(Decimal::new(33, 2)));
/// # Ok::<(), iku::domain::amount::ArithmeticProblem>(())
/// ```
#[doc(alias = "pecahan")]
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    /// Never `i128::MIN`, so its sign can always be turned.
    numerator: i128,
    /// Above zero.
    denominator: i128,
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Self = Self::whole(0);
    /// One.
    pub const ONE: Self = Self::whole(1);

    const fn whole(numerator: i128) -> Self {
        Self {
            numerator,
            denominator: 1,
        }
    }

    /// `numerator / denominator`.
    pub fn new(numerator: i128, denominator: i128) -> Result<Self, ArithmeticProblem> {
        if denominator == 0 {
            return Err(ZeroDivision);
        }
        let given = Self {
            numerator,
            denominator,
        };
        if denominator > 0 && given.small().is_some() {
            return Ok(given);
        }
        let (above, below) = (numerator.unsigned_abs(), denominator.unsigned_abs());
        let shared = gcd(above, below);
        let (above, below) = (signed(above / shared)?, signed(below / shared)?);
        let turned = (numerator < 0) != (denominator < 0);
        Ok(Self {
            numerator: if turned { -above } else { above },
            denominator: below,
        })
    }

    /// The same number; always fits (96 bits over 10²⁸).
    pub fn from_decimal(decimal: Decimal) -> Self {
        Self {
            numerator: decimal.mantissa(),
            denominator: ten_to(decimal.scale()),
        }
    }

    /// Above the line; carries the sign.
    #[doc(alias = "pembilang")]
    pub fn numerator(self) -> i128 {
        self.reduced().numerator
    }

    /// Below the line; above zero.
    #[doc(alias = "penyebut")]
    pub fn denominator(self) -> i128 {
        self.reduced().denominator
    }

    /// It is 0.
    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// It is below 0.
    pub fn is_negative(self) -> bool {
        self.numerator < 0
    }

    /// The same distance from zero, on the other side.
    #[must_use]
    pub fn negated(self) -> Self {
        Self {
            numerator: -self.numerator,
            ..self
        }
    }

    /// The sum.
    pub fn checked_add(self, other: Self) -> Result<Self, ArithmeticProblem> {
        if self.denominator == other.denominator
            && let Ok(numerator) = kept(self.numerator.checked_add(other.numerator))
        {
            return Ok(Self { numerator, ..self });
        }
        if let (Some((a, b)), Some((c, d))) = (self.small(), other.small()) {
            // Each product is below 2¹²⁶, so their sum is too small to overflow.
            return Ok(Self {
                numerator: a * d + c * b,
                denominator: b * d,
            });
        }
        let (one, two) = (self.reduced(), other.reduced());
        // Over the least common denominator, so that the intermediate sum is as small as can be;
        // then only a factor of what the two denominators share can still be divided out.
        let shared = common(one.denominator, two.denominator);
        let (mine, theirs) = (one.denominator / shared, two.denominator / shared);
        let sum = kept(one.numerator.checked_mul(theirs))?
            .checked_add(kept(two.numerator.checked_mul(mine))?);
        let sum = kept(sum)?;
        let rest = common(sum, shared);
        Ok(Self {
            numerator: sum / rest,
            denominator: kept(mine.checked_mul(two.denominator / rest))?,
        })
    }

    /// The difference.
    pub fn checked_sub(self, other: Self) -> Result<Self, ArithmeticProblem> {
        self.checked_add(other.negated())
    }

    /// The product. It overflows only if the answer does.
    pub fn checked_mul(self, other: Self) -> Result<Self, ArithmeticProblem> {
        if let (Some((a, b)), Some((c, d))) = (self.small(), other.small()) {
            return Ok(Self {
                numerator: a * c,
                denominator: b * d,
            });
        }
        let (a, b) = (self.reduced(), other.reduced());
        // Crosswise, before anything can grow.
        let one = common(a.numerator, b.denominator);
        let two = common(b.numerator, a.denominator);
        Ok(Self {
            numerator: kept((a.numerator / one).checked_mul(b.numerator / two))?,
            denominator: kept((a.denominator / two).checked_mul(b.denominator / one))?,
        })
    }

    /// The quotient.
    pub fn checked_div(self, other: Self) -> Result<Self, ArithmeticProblem> {
        if other.numerator == 0 {
            return Err(ZeroDivision);
        }
        let sign = other.numerator.signum();
        self.checked_mul(Self {
            numerator: other.denominator * sign,
            denominator: other.numerator * sign,
        })
    }

    /// The same number in lowest terms.
    fn reduced(self) -> Self {
        let shared = common(self.numerator, self.denominator);
        Self {
            numerator: self.numerator / shared,
            denominator: self.denominator / shared,
        }
    }

    /// Both sides, if each fits into 64 bits: then their products fit without asking.
    fn small(self) -> Option<(i128, i128)> {
        let fits = |side: i128| i64::try_from(side).is_ok();
        (fits(self.numerator) && fits(self.denominator))
            .then_some((self.numerator, self.denominator))
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Fraction {}

impl Hash for Fraction {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.numerator(), self.denominator()).hash(state);
    }
}

impl From<i64> for Fraction {
    fn from(whole: i64) -> Self {
        Self::whole(whole.into())
    }
}

impl From<Decimal> for Fraction {
    fn from(decimal: Decimal) -> Self {
        Self::from_decimal(decimal)
    }
}

/// 10ⁿ for n ≤ 38; looked up where 64 bits are enough.
pub(super) fn ten_to(power: u32) -> i128 {
    const SMALL: [i64; 19] = {
        let mut tens = [1; 19];
        let mut n = 1;
        while n < 19 {
            tens[n] = tens[n - 1] * 10;
            n += 1;
        }
        tens
    };
    match SMALL.get(power as usize) {
        Some(small) => i128::from(*small),
        None => 10_i128.pow(power),
    }
}

/// A result that fits and whose sign can be turned.
fn kept(result: Option<i128>) -> Result<i128, ArithmeticProblem> {
    result.filter(|n| *n != i128::MIN).ok_or(Overflow)
}

fn signed(n: u128) -> Result<i128, ArithmeticProblem> {
    i128::try_from(n).map_err(|_| Overflow)
}

/// The greatest common divisor of a kept number and one above zero (so it fits).
fn common(a: i128, above_zero: i128) -> i128 {
    gcd(a.unsigned_abs(), above_zero.unsigned_abs()) as i128
}

/// Euclid, in 64 bits as soon as both fit: that is where nearly all figures of an office live,
/// and where a machine divides in hardware.
fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        if let (Ok(mut x), Ok(mut y)) = (u64::try_from(a), u64::try_from(b)) {
            while y != 0 {
                (x, y) = (y, x % y);
            }
            return x.into();
        }
        (a, b) = (b, a % b);
    }
    a
}
