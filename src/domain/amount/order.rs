//! Which of two fractions is larger.

use super::Fraction;
use std::cmp::Ordering;

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Exact, and never an overflow: what does not fit is compared by whole parts first.
impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        if let (Some((a, b)), Some((c, d))) = (self.small(), other.small()) {
            return (a * d).cmp(&(c * b));
        }
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
