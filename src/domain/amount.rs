//! Exact numbers: decimals as people write them, fractions for what is computed.
//!
//! `1/3*3*1000.005` must be 1000.005. Decimals lose that at the first division, so a formula
//! is worked out in fractions and turned into a decimal once, at the end.

use std::cmp::Ordering;

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

    /// Rounded once, half away from zero (as Excel's ROUND), with exactly `decimals` decimals.
    ///
    /// `None` if a [`Decimal`] cannot hold it: more than 28 decimals, or 96 bits of digits.
    ///
    /// ```
    /// use iku::domain::amount::{Decimal, Fraction};
    /// let half = Fraction::new(-1, 200)?;
    /// assert_eq!(half.round_half_away(2), Some(Decimal::new(-1, 2)));
    /// # Ok::<(), iku::domain::amount::ArithmeticProblem>(())
    /// ```
    pub fn round_half_away(self, decimals: u32) -> Option<Decimal> {
        if decimals > Decimal::MAX_SCALE {
            return None;
        }
        let (above, below) = (
            self.numerator.unsigned_abs(),
            self.denominator.unsigned_abs(),
        );
        let (mut digits, rest) = match above.checked_mul(10_u128.pow(decimals)) {
            Some(shifted) => divide(shifted, below),
            None => {
                let (mut digits, mut rest) = divide(above, below);
                for _ in 0..decimals {
                    let (digit, left) = ten_times(rest, below);
                    digits = digits.checked_mul(10)?.checked_add(digit)?;
                    rest = left;
                }
                (digits, rest)
            }
        };
        // `rest >= below - rest` is "at least half" without doubling.
        if rest != 0 && rest >= below - rest {
            digits = digits.checked_add(1)?;
        }
        let digits = i128::try_from(digits).ok()?;
        let digits = if self.is_negative() { -digits } else { digits };
        Decimal::try_from_i128_with_scale(digits, decimals).ok()
    }

    /// The number as a decimal without any rounding, if it has an end (1/8 has, 1/3 has not).
    pub fn to_decimal(self) -> Option<Decimal> {
        let mut below = self.denominator;
        let mut decimals = 0;
        while below != 1 {
            // Each decimal takes away one 2 and one 5.
            let taken = common(below, 10);
            if taken == 1 {
                return None;
            }
            below /= taken;
            decimals += 1;
        }
        self.round_half_away(decimals)
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

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Exact, and never an overflow: what does not fit is compared by whole parts first.
impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b) = (*self, *other);
        loop {
            let left = a.numerator.checked_mul(b.denominator);
            let right = b.numerator.checked_mul(a.denominator);
            if let (Some(left), Some(right)) = (left, right) {
                return left.cmp(&right);
            }
            let wholes = (
                a.numerator.div_euclid(a.denominator),
                b.numerator.div_euclid(b.denominator),
            );
            let rests = (
                a.numerator.rem_euclid(a.denominator),
                b.numerator.rem_euclid(b.denominator),
            );
            match wholes.0.cmp(&wholes.1) {
                Ordering::Equal => {}
                unequal => return unequal,
            }
            if rests.0 == 0 || rests.1 == 0 {
                return rests.0.cmp(&rests.1);
            }
            // r/d < s/e exactly if e/s < d/r: the sides change places.
            (a, b) = (
                Self {
                    numerator: b.denominator,
                    denominator: rests.1,
                },
                Self {
                    numerator: a.denominator,
                    denominator: rests.0,
                },
            );
        }
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

fn divide(above: u128, below: u128) -> (u128, u128) {
    (above / below, above % below)
}

/// `10 × rest ÷ below` and its remainder, for `rest < below < 2¹²⁷`, where `10 × rest` may not fit.
fn ten_times(rest: u128, below: u128) -> (u128, u128) {
    if let Some(shifted) = rest.checked_mul(10) {
        return divide(shifted, below);
    }
    // 10 = 2 × (2 × 2 + 1): each step stays below 2¹²⁸.
    let two = divide(2 * rest, below);
    let four = divide(2 * two.1, below);
    let five = divide(four.1 + rest, below);
    let ten = divide(2 * five.1, below);
    (2 * (2 * two.0 + four.0 + five.0) + ten.0, ten.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use num_bigint::BigInt;
    use num_rational::BigRational;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn fraction(above: i128, below: i128) -> Fraction {
        Fraction::new(above, below).unwrap()
    }

    /// The independent oracle: a rational of any size.
    fn big(fraction: Fraction) -> BigRational {
        BigRational::new(fraction.numerator.into(), fraction.denominator.into())
    }

    fn fits(big: &BigRational) -> bool {
        let limit = BigInt::from(i128::MAX);
        big.numer() <= &limit && -big.numer() <= limit && big.denom() <= &limit
    }

    #[test]
    fn a_third_taken_three_times_is_whole_again() {
        let result = fraction(1, 3)
            .checked_mul(3.into())
            .and_then(|one| one.checked_mul(decimal("1000.005").into()));
        assert_eq!(result.unwrap().to_decimal(), Some(decimal("1000.005")));
    }

    #[test]
    fn halves_are_rounded_away_from_zero_at_any_size() {
        let max = i128::MAX;
        for (value, decimals, expected) in [
            (fraction(1, 200), 2, Some("0.01")),
            (fraction(-1, 200), 2, Some("-0.01")),
            (fraction(49, 10_000), 2, Some("0.00")),
            (fraction(-49, 10_000), 2, Some("0.00")),
            (fraction(6_00, 58_400), 2, Some("0.01")),
            (fraction(971, 14), 2, Some("69.36")),
            (fraction(5, 2), 0, Some("3")),
            (Fraction::ZERO, 2, Some("0.00")),
            (
                fraction(max / 2, max),
                28,
                Some("0.5000000000000000000000000000"),
            ),
            (fraction(max - 1, max), 20, Some("1.00000000000000000000")),
            (fraction(1, max), 2, Some("0.00")),
            (fraction(max, 1), 0, None),
            (fraction(1, 3), 29, None),
        ] {
            let rounded = value.round_half_away(decimals);
            assert_eq!(
                rounded.map(|d| d.to_string()).as_deref(),
                expected,
                "{value:?}"
            );
        }
    }

    #[test]
    fn only_what_ends_becomes_a_decimal_unrounded() {
        assert_eq!(fraction(1, 8).to_decimal(), Some(decimal("0.125")));
        assert_eq!(fraction(-7, 20).to_decimal(), Some(decimal("-0.35")));
        assert_eq!(fraction(1, 6).to_decimal(), None);
    }

    #[test]
    fn what_cannot_be_answered_says_why() {
        let most = fraction(i128::MAX, 1);
        assert_eq!(Fraction::new(1, 0), Err(ZeroDivision));
        assert_eq!(Fraction::new(i128::MIN, 1), Err(Overflow));
        assert_eq!(Fraction::new(i128::MIN, 2), Ok(fraction(i128::MIN / 2, 1)));
        assert_eq!(Fraction::ONE.checked_div(Fraction::ZERO), Err(ZeroDivision));
        assert_eq!(most.checked_add(Fraction::ONE), Err(Overflow));
        assert_eq!(most.negated().checked_sub(Fraction::ONE), Err(Overflow));
        assert_eq!(most.checked_mul(fraction(2, 1)), Err(Overflow));
        assert_eq!(
            most.checked_mul(fraction(2, 4))
                .and_then(|half| half.checked_mul(2.into())),
            Ok(most)
        );
    }

    fn any_fraction() -> impl Strategy<Value = Fraction> {
        // Of every size, and often sharing factors.
        let part = || {
            (any::<i128>(), 1_u32..127, 1_i128..1_000)
                .prop_map(|(n, shift, factor)| (n >> shift).checked_mul(factor).unwrap_or(n >> 1))
        };
        (part(), part()).prop_filter_map("below the line is 0", |(n, d)| Fraction::new(n, d).ok())
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn arithmetic_agrees_with_numbers_of_any_size(a in any_fraction(), b in any_fraction()) {
            let (x, y) = (big(a), big(b));
            let sums = [(a.checked_add(b), &x + &y), (a.checked_sub(b), &x - &y)];
            for (mine, exact) in sums {
                if let Ok(mine) = mine {
                    prop_assert_eq!(big(mine), exact);
                }
            }
            let product = a.checked_mul(b);
            prop_assert_eq!(product.is_ok(), fits(&(&x * &y)));
            prop_assert_eq!(product.map_or(&x * &y, big), &x * &y);
            if !b.is_zero() {
                let quotient = a.checked_div(b);
                prop_assert_eq!(quotient.is_ok(), fits(&(&x / &y)));
                prop_assert_eq!(quotient.map_or(&x / &y, big), &x / &y);
            }
            prop_assert_eq!(a.cmp(&b), x.cmp(&y));
            prop_assert_eq!(b.cmp(&a), y.cmp(&x));
        }

        #[test]
        fn figures_of_an_office_never_overflow_a_sum(
            a in -10_i64.pow(15)..10_i64.pow(15), b in 1_i64..10_i64.pow(15),
            c in -10_i64.pow(15)..10_i64.pow(15), d in 1_i64..10_i64.pow(15),
        ) {
            let (a, c) = (fraction(a.into(), b.into()), fraction(c.into(), d.into()));
            prop_assert_eq!(a.checked_add(c).map(big), Ok(big(a) + big(c)));
        }

        #[test]
        fn rounding_agrees_with_numbers_of_any_size(a in any_fraction(), decimals in 0_u32..=28) {
            let scaled = big(a) * BigRational::from(BigInt::from(10).pow(decimals));
            let exact = scaled.round().to_integer(); // half away from zero
            match a.round_half_away(decimals) {
                Some(rounded) => {
                    prop_assert_eq!(BigInt::from(rounded.mantissa()), exact);
                    prop_assert_eq!(rounded.scale(), decimals);
                }
                None => prop_assert!(exact.magnitude().bits() > 96),
            }
        }

        #[test]
        fn a_decimal_and_its_fraction_are_one_number(mantissa in -(1_i128 << 96) + 1..1 << 96, scale in 0_u32..=28) {
            let decimal = Decimal::from_i128_with_scale(mantissa, scale);
            prop_assert_eq!(Fraction::from_decimal(decimal).to_decimal(), Some(decimal));
        }
    }
}
