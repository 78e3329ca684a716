//! Efficiency: achievement (*capaian*) held against absorption (*serapan*).

use crate::domain::amount::{Decimal, Fraction};
use crate::domain::outcome::{Outcome, Percent, Reason};

/// What was reached, against what was spent (*efisiensi*).
#[doc(alias = "efisiensi")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Efficiency {
    /// *Capaian*, as displayed.
    pub achievement: Percent,
    /// *Serapan*, as displayed.
    pub absorption: Percent,
    /// *Selisih*: capaian less serapan, in points.
    #[doc(alias = "selisih")]
    pub difference: Percent,
    /// *Rasio*: capaian by serapan, to two decimals.
    #[doc(alias = "rasio")]
    pub ratio: Decimal,
}

/// What can be said of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// *Efisien*: the target was reached, with a smaller share of the money.
    #[doc(alias = "efisien")]
    Efficient,
    /// The target was reached, with as large a share of the money or a larger one.
    Costly,
    /// *Tidak efisien*: the target was not reached. Money that was not spent alone makes nothing efficient.
    NotReached,
}

impl Efficiency {
    /// The verdict, from the figures as displayed.
    pub fn verdict(&self) -> Verdict {
        if self.achievement < Decimal::ONE_HUNDRED {
            Verdict::NotReached
        } else if self.achievement > self.absorption {
            Verdict::Efficient
        } else {
            Verdict::Costly
        }
    }
}

/// Holds an achievement against an absorption, both as displayed. Undefined where nothing was spent.
pub fn efficiency(
    achievement: Outcome<Percent>,
    absorption: Outcome<Percent>,
) -> Outcome<Efficiency> {
    // What is missing on either side is missing of both, the money's side first.
    absorption.and_then(|absorption| {
        if absorption.is_zero() {
            return Outcome::Missing(Reason::NothingSpent);
        }
        achievement.and_then(|achievement| {
            let one = Fraction::from(achievement);
            let other = Fraction::from(absorption);
            let difference = one.checked_sub(other).ok().and_then(Fraction::to_decimal);
            let ratio = one.checked_div(other).ok();
            match difference.zip(ratio.and_then(|it| it.round_half_away(2))) {
                None => Outcome::Missing(Reason::Overflow),
                Some((difference, ratio)) => Outcome::Known(Efficiency {
                    achievement,
                    absorption,
                    difference,
                    ratio,
                }),
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Outcome::{Incomplete, Known, Missing};
    use Verdict::{Costly, Efficient, NotReached};

    fn percent(text: &str) -> Percent {
        text.parse().unwrap()
    }

    #[test]
    fn nothing_is_efficient_merely_because_money_was_not_spent() {
        for (achievement, absorption, difference, ratio, verdict) in [
            ("106.04", "91.00", "15.04", "1.17", Efficient),
            ("93.75", "98.50", "-4.75", "0.95", NotReached),
            ("93.17", "50.00", "43.17", "1.86", NotReached),
            ("84.45", "93.00", "-8.55", "0.91", NotReached),
            ("100.00", "100.00", "0.00", "1.00", Costly),
            ("108.33", "168.65", "-60.32", "0.64", Costly),
            ("-3.39", "92.00", "-95.39", "-0.04", NotReached),
        ] {
            let (achievement, absorption) = (percent(achievement), percent(absorption));
            let Known(found) = efficiency(Known(achievement), Known(absorption)) else {
                panic!("{achievement}")
            };
            assert_eq!(found.difference, percent(difference));
            assert_eq!(found.ratio, percent(ratio));
            assert_eq!(found.verdict(), verdict, "{achievement} {absorption}");
        }
    }

    #[test]
    fn without_money_or_without_an_achievement_there_is_none() {
        let known = || Known(percent("100"));
        for (achievement, absorption, reason) in [
            (known(), Known(percent("0.00")), Reason::NothingSpent),
            (known(), Missing(Reason::NoCeiling), Reason::NoCeiling),
            (known(), Missing(Reason::NotEntered), Reason::NotEntered),
            (Missing(Reason::NoTarget), known(), Reason::NoTarget),
        ] {
            assert_eq!(efficiency(achievement, absorption), Missing(reason));
        }
        assert_eq!(efficiency(Outcome::NoEvent, known()), Outcome::NoEvent);
        let partial = Incomplete {
            value: percent("70"),
            have: 3,
            of: 4,
        };
        let found = efficiency(known(), partial);
        assert!(matches!(found, Incomplete { have: 3, of: 4, .. }));
    }
}
