//! A leap from the baseline to the first target, then nothing more: all improvement is promised for one year.

use super::baseline_far::times;
use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::amount::Fraction;
use crate::domain::finding::promise::promise;
use crate::domain::period::Period;

/// The first step is at least a tenth of the baseline, and at most ten times: what is more has a rule of its own.
const LEAP: i64 = 10;
/// Fewer targets say nothing about a course.
const LEAST_TARGETS: usize = 3;

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    jump(one).into_iter().collect()
}

fn jump(one: &OneIndicator<'_>) -> Option<Spot> {
    let (from, targets) = (one.baseline?, &one.yearly);
    let (first, last) = (*targets.first()?, *targets.last()?);
    let is_flat = targets.iter().all(|(_, it)| it.value == first.1.value);
    if targets.len() < LEAST_TARGETS || !is_flat {
        return None;
    }
    let (before, after) = (Fraction::from(from.1.value), Fraction::from(first.1.value));
    let step = before.max(after).checked_sub(before.min(after)).ok()?;
    let leap = step.checked_mul(LEAP.into()).ok()? >= Fraction::from(from.1.value.abs());
    if !leap || times(from.1.value, first.1.value)? >= Fraction::from(LEAP) {
        return None;
    }
    let facts = Facts::JumpThenFlat {
        from: from.into(),
        to: first.into(),
        until: last.0,
        promise: promise(one).map(|it| it.word.to_owned()),
    };
    Some((Place::target(one.it.id, Period::Year(first.0)), facts))
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn a_leap_followed_by_standstill_is_raised() {
        for (baseline, targets, is_raised) in [
            ("70", "80.27 80.27 80.27", true),
            ("70", "72 72 72", false),
            ("70", "80 81 82", false),
            ("70", "80 80", false),
            ("100", "100 100 100", false),
            ("1", "0.01 0.01 0.01", false),
            ("", "80 80 80", false),
        ] {
            let mut small = Small::new();
            small.variables("A orang, B orang");
            small.indicator("Cakupan", "A / B * 100", "%", baseline, targets);
            let is = small.raises(RuleId::JumpThenFlat);
            assert_eq!(is, is_raised, "{baseline} {targets}");
        }
    }
}
