//! Fractions against numbers of any size.

use super::ArithmeticProblem::{Overflow, ZeroDivision};
use super::{Decimal, Fraction};
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
