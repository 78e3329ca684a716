//! From an exact fraction to a decimal that can be printed.

use super::{Decimal, Fraction, common, ten_to};

impl Fraction {
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
        let (mut digits, rest) = match above.checked_mul(ten_to(decimals).unsigned_abs()) {
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
        if rest >= below - rest {
            digits = digits.checked_add(1)?;
        }
        let digits = i128::try_from(digits).ok()?;
        let digits = if self.is_negative() { -digits } else { digits };
        Decimal::try_from_i128_with_scale(digits, decimals).ok()
    }

    /// The number as a decimal without any rounding, if it has an end (1/8 has, 1/3 has not).
    pub fn to_decimal(self) -> Option<Decimal> {
        let mut below = self.denominator();
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

/// In 64 bits where both fit: machines have no division of more.
fn divide(above: u128, below: u128) -> (u128, u128) {
    match (u64::try_from(above), u64::try_from(below)) {
        (Ok(above), Ok(below)) => ((above / below).into(), (above % below).into()),
        _ => (above / below, above % below),
    }
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
