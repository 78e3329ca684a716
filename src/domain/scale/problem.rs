//! What is wrong with a scale: numbers in no band, in two, and bands without numbers.

use super::{Band, Edge};
use crate::domain::amount::Decimal;
use crate::domain::sort::sort_by;
use std::cmp::Ordering;

/// Something a scale leaves open; the ends of a stretch are read as those of a [`Band`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScaleProblem {
    /// Numbers that fall in no band.
    Gap {
        /// Where the gap begins.
        lower: Option<Edge>,
        /// Where it ends.
        upper: Option<Edge>,
    },
    /// Numbers that fall in two bands; the worse one is taken.
    Overlap {
        /// The two bands, by their places in the scale.
        bands: (usize, usize),
        /// Where the overlap begins.
        lower: Option<Edge>,
        /// Where it ends.
        upper: Option<Edge>,
    },
    /// A band that no number falls into: its ends are the wrong way round.
    EmptyBand(usize),
}

impl ScaleProblem {
    /// A number it concerns, to show: half way, or just outside where the stretch has no end.
    pub fn example(&self) -> Option<Decimal> {
        let (Self::Gap { lower, upper } | Self::Overlap { lower, upper, .. }) = self else {
            return None;
        };
        match (lower, upper) {
            (Some(low), Some(high)) => {
                let sum = low.at.checked_add(high.at)?;
                sum.checked_div(Decimal::TWO).map(|n| n.normalize())
            }
            (Some(edge), None) if !edge.included => edge.at.checked_add(Decimal::ONE),
            (None, Some(edge)) if !edge.included => edge.at.checked_sub(Decimal::ONE),
            (Some(edge), None) | (None, Some(edge)) => Some(edge.at),
            (None, None) => Some(Decimal::ZERO),
        }
    }
}

/// Every problem, by rising numbers; empty bands first.
pub(super) fn find(bands: &[Band]) -> Vec<ScaleProblem> {
    let is_empty = |band: &Band| match (band.lower, band.upper) {
        (Some(low), Some(high)) => meet(high, low) != Ordering::Greater,
        _ => false,
    };
    let mut problems: Vec<_> = (0..bands.len())
        .filter(|place| is_empty(&bands[*place]))
        .map(ScaleProblem::EmptyBand)
        .collect();
    let mut rising: Vec<usize> = (0..bands.len())
        .filter(|place| !is_empty(&bands[*place]))
        .collect();
    sort_by(&mut rising, |a, b| {
        compare_lower(bands[*a].lower, bands[*b].lower)
    });

    // Sweeps upwards; `reached` is the band that reaches furthest so far.
    let mut reached: Option<usize> = None;
    for place in rising {
        let band = &bands[place];
        match (reached, band.lower) {
            (None, None) => {}
            (None, Some(low)) => problems.push(gap(None, Some(low))),
            (Some(before), low) => {
                problems.extend(between(bands, before, place, low));
            }
        }
        if reached.is_none_or(|before| reaches_further(band.upper, bands[before].upper)) {
            reached = Some(place);
        }
    }
    match reached {
        None => problems.push(gap(None, None)),
        Some(last) => {
            if let Some(high) = bands[last].upper {
                problems.push(gap(Some(high), None));
            }
        }
    }
    problems
}

/// What lies between the band that reaches furthest and the next one upwards.
fn between(bands: &[Band], before: usize, next: usize, low: Option<Edge>) -> Option<ScaleProblem> {
    let (reach, end) = (bands[before].upper, bands[next].upper);
    let order = match (reach, low) {
        (Some(high), Some(low)) => meet(high, low),
        _ => Ordering::Greater,
    };
    match order {
        Ordering::Less => Some(gap(reach, low)),
        Ordering::Equal => None,
        Ordering::Greater => Some(ScaleProblem::Overlap {
            bands: (before.min(next), before.max(next)),
            lower: low,
            upper: if reaches_further(end, reach) {
                reach
            } else {
                end
            },
        }),
    }
}

/// The stretch that bands leave free: an end of theirs is included exactly if they exclude it.
fn gap(after: Option<Edge>, before: Option<Edge>) -> ScaleProblem {
    let outside = |edge: Edge| Edge {
        included: !edge.included,
        ..edge
    };
    ScaleProblem::Gap {
        lower: after.map(outside),
        upper: before.map(outside),
    }
}

/// `Less`: numbers lie between an upper end and a lower end; `Equal`: they touch; `Greater`: they share numbers.
fn meet(high: Edge, low: Edge) -> Ordering {
    high.at
        .cmp(&low.at)
        .then(match (high.included, low.included) {
            (false, false) => Ordering::Less,
            (true, true) => Ordering::Greater,
            _ => Ordering::Equal,
        })
}

fn compare_lower(a: Option<Edge>, b: Option<Edge>) -> Ordering {
    match (a, b) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (Some(a), Some(b)) => a.at.cmp(&b.at).then(b.included.cmp(&a.included)),
    }
}

fn reaches_further(end: Option<Edge>, than: Option<Edge>) -> bool {
    match (end, than) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(end), Some(than)) => (end.at, end.included) > (than.at, than.included),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{scale, usual};
    use super::*;
    use crate::testing::cases;
    use proptest::prelude::*;

    fn edge(at: i64, included: bool) -> Option<Edge> {
        Some(Edge {
            at: Decimal::from(at),
            included,
        })
    }

    fn band(lower: Option<Edge>, upper: Option<Edge>) -> Band {
        Band {
            label: "".into(),
            lower,
            upper,
        }
    }

    #[test]
    fn overlaps_and_reversed_bands_are_found() {
        let problems = find(&[
            band(None, edge(50, true)),
            band(edge(50, true), edge(70, false)),
            band(edge(90, false), edge(70, true)),
            band(edge(70, true), None),
        ]);
        let overlap = ScaleProblem::Overlap {
            bands: (0, 1),
            lower: edge(50, true),
            upper: edge(50, true),
        };
        assert_eq!(problems, [ScaleProblem::EmptyBand(2), overlap]);
    }

    #[test]
    fn a_scale_without_bands_is_one_gap() {
        assert_eq!(scale(Vec::new()).problems(), [gap(None, None)]);
        assert_eq!(usual().problems(), []);
    }

    fn any_edge() -> impl Strategy<Value = Option<Edge>> {
        prop_oneof![
            1 => Just(None),
            6 => (0_i64..12, any::<bool>()).prop_map(|(at, included)| edge(at, included)),
        ]
    }

    proptest! {
        #![proptest_config(cases())]

        /// Halves between whole edges are enough to hit every stretch.
        #[test]
        fn a_scale_without_problems_puts_every_number_in_exactly_one_band(
            ends in prop::collection::vec((any_edge(), any_edge()), 0..5)
        ) {
            let bands: Vec<_> = ends.into_iter().map(|(low, high)| band(low, high)).collect();
            let problems = find(&bands);
            let holders = |n: Decimal| bands.iter().filter(|b| b.contains(n)).count();
            let halves = || (-2..28).map(|n| Decimal::new(n * 5, 1));
            let faulty = problems.iter().any(|p| !matches!(p, ScaleProblem::EmptyBand(_)));
            prop_assert_eq!(faulty, halves().any(|n| holders(n) != 1));
            for problem in problems {
                let Some(n) = problem.example() else { continue };
                match problem {
                    ScaleProblem::Gap { .. } => prop_assert_eq!(holders(n), 0),
                    _ => prop_assert!(holders(n) > 1),
                }
            }
        }
    }
}
