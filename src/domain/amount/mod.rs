//! Exact numbers: decimals as people write them, fractions for what is computed.
//!
//! `1/3*3*1000.005` must be 1000.005. Decimals lose that at the first division, so a formula
//! is worked out in fractions and turned into a decimal once, at the end.

mod order;
mod round;
#[cfg(test)]
mod tests;

pub use rust_decimal::Decimal;

/// Why an operation has no exact answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArithmeticProblem {
    /// The answer needs more than 127 bits above or below the line.
    Overflow,
    /// The divisor is zero.
    ZeroDivision,
}

use ArithmeticProblem::{Overflow, ZeroDivision};

/// An exact fraction (pecahan), always in lowest terms.
///
/// `numerator` is never `i128::MIN`, so its sign can always be turned.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
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

    /// `numerator / denominator` in lowest terms.
    pub fn new(numerator: i128, denominator: i128) -> Result<Self, ArithmeticProblem> {
        if denominator == 0 {
            return Err(ZeroDivision);
        }
        let shared = gcd(numerator.unsigned_abs(), denominator.unsigned_abs());
        let turned = (numerator < 0) != (denominator < 0);
        let above = signed(numerator.unsigned_abs() / shared)?;
        Ok(Self {
            numerator: if turned { -above } else { above },
            denominator: signed(denominator.unsigned_abs() / shared)?,
        })
    }

    /// The same number; always fits (96 bits over 10²⁸).
    pub fn from_decimal(decimal: Decimal) -> Self {
        let numerator = decimal.mantissa();
        if decimal.scale() == 0 || numerator == 0 {
            return Self::whole(numerator);
        }
        let denominator = 10_i128.pow(decimal.scale());
        // Both are far below 2¹²⁷, and so is the gcd.
        let shared = gcd(numerator.unsigned_abs(), denominator.unsigned_abs()) as i128;
        Self {
            numerator: numerator / shared,
            denominator: denominator / shared,
        }
    }

    /// Above the line; carries the sign.
    #[doc(alias = "pembilang")]
    pub fn numerator(self) -> i128 {
        self.numerator
    }

    /// Below the line; above zero.
    #[doc(alias = "penyebut")]
    pub fn denominator(self) -> i128 {
        self.denominator
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
        if self.denominator == 1 && other.denominator == 1 {
            return kept(self.numerator.checked_add(other.numerator)).map(Self::whole);
        }
        // Over the least common denominator, so that the intermediate sum is as small as can be;
        // then only a factor of what the two denominators share can still be divided out.
        let shared = common(self.denominator, other.denominator);
        let (mine, theirs) = (self.denominator / shared, other.denominator / shared);
        let sum = kept(self.numerator.checked_mul(theirs))?
            .checked_add(kept(other.numerator.checked_mul(mine))?);
        let sum = kept(sum)?;
        let rest = common(sum, shared);
        Ok(Self {
            numerator: sum / rest,
            denominator: kept(mine.checked_mul(other.denominator / rest))?,
        })
    }

    /// The difference.
    pub fn checked_sub(self, other: Self) -> Result<Self, ArithmeticProblem> {
        self.checked_add(other.negated())
    }

    /// The product. Both are reduced crosswise first, so it overflows only if the answer does.
    pub fn checked_mul(self, other: Self) -> Result<Self, ArithmeticProblem> {
        let one = common(self.numerator, other.denominator);
        let two = common(other.numerator, self.denominator);
        Ok(Self {
            numerator: kept((self.numerator / one).checked_mul(other.numerator / two))?,
            denominator: kept((self.denominator / two).checked_mul(other.denominator / one))?,
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
