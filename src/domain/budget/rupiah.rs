//! Exact money.

use crate::domain::amount::{Decimal, Fraction};

/// An amount of money in rupiah, exact to the sen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Rupiah(pub Decimal);

impl Rupiah {
    /// None at all.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The sum; `None` where it has more digits than can be kept exactly.
    pub fn plus(self, other: Self) -> Option<Self> {
        let scale = self.0.scale().max(other.0.scale());
        let sum = digits(self.0, scale)?.checked_add(digits(other.0, scale)?)?;
        Decimal::try_from_i128_with_scale(sum, scale).ok().map(Self)
    }
}

impl From<Rupiah> for Fraction {
    fn from(amount: Rupiah) -> Self {
        Self::from_decimal(amount.0)
    }
}

/// All its digits, written with so many decimals.
fn digits(amount: Decimal, scale: u32) -> Option<i128> {
    let more = 10_i128.checked_pow(scale - amount.scale())?;
    amount.mantissa().checked_mul(more)
}
