//! A figure far outside everything the years before had: a digit too many, or persons for families?
//!
//! Quarters differ by season and disasters come when they will, so a figure is held against the largest and the
//! smallest of all earlier years, not against one quarter; and small numbers jump by nature. A note explains it.

use super::{Facts, Place, Spot, Study};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::finding::entered::{numbers, years};
use crate::domain::id::EntityId;
use crate::domain::plan::Variable;

/// Five times the largest before, or a fifth of the smallest.
const TIMES: u16 = 5;
/// Where the larger of two figures is below this, their ratio says nothing.
const LEAST: u16 = 20;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for variable in &study.plan.variables {
        for part in study.plan.parts(variable) {
            part_jumps(study, variable, part, &mut spots);
        }
    }
    spots
}

fn part_jumps(
    study: &Study<'_>,
    variable: &Variable,
    part: Option<EntityId>,
    spots: &mut Vec<Spot>,
) {
    let mut range: Option<(Decimal, Decimal)> = None;
    for year in years(study) {
        let found: Vec<_> = numbers(study, variable, part, year).collect();
        for (period, now) in &found {
            let before = range.and_then(|range| outside(*now, range));
            let is_noted = study.look.notes.contains(&(variable.id, *period));
            if let (Some(before), false) = (before, is_noted) {
                let facts = Facts::FigureJump {
                    now: *now,
                    before,
                    times: times(*now, before),
                };
                spots.push((Place::cell(variable.id, *period, part), facts));
            }
        }
        for (_, now) in found {
            let (low, high) = range.unwrap_or((now, now));
            range = Some((low.min(now), high.max(now)));
        }
    }
}

/// The bound that a figure leaves far behind.
fn outside(now: Decimal, (low, high): (Decimal, Decimal)) -> Option<Decimal> {
    let far = |large: Decimal, small: Decimal| {
        let times = small.checked_mul(TIMES.into());
        small > Decimal::ZERO && large >= LEAST.into() && times.is_some_and(|it| large >= it)
    };
    if far(now, high) {
        return Some(high);
    }
    far(low, now).then_some(low)
}

fn times(a: Decimal, b: Decimal) -> Decimal {
    let (a, b) = (Fraction::from(a), Fraction::from(b));
    let times = a.max(b).checked_div(a.min(b)).ok();
    times
        .and_then(|it| it.round_half_away(1))
        .unwrap_or_default()
        .normalize()
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Place, RuleId};
    use crate::domain::period::Period;

    #[test]
    fn a_figure_five_times_out_of_range_is_raised_unless_a_note_explains_it() {
        let third = Period::Quarter(2025, 3);
        for (before, now, is_raised) in [
            ("310 845 1904 120", "200 310 9600 400", true),
            ("310 845 1904 120", "200 310 9500 400", false),
            ("310 845 1904 120", "200 310 23 400", true),
            ("310 845 1904 120", "200 310 25 400", false),
            ("3 1 2 1", "2 1 15 1", false),
            ("nihil . nihil .", "2 1 150 1", false),
            (". . . .", "2 1 150 1", false),
        ] {
            let mut small = Small::new();
            small.variables("Korban orang");
            small
                .enter("Korban", 2024, before)
                .enter("Korban", 2025, now);
            let korban = small.plan.variables[0].id;
            let places: Vec<_> = small.found(RuleId::FigureJump);
            let places: Vec<_> = places.iter().map(|(place, _)| *place).collect();
            let expected = is_raised.then(|| Place::cell(korban, third, None));
            assert_eq!(places, Vec::from_iter(expected), "{now}");
            small.notes.insert((korban, third));
            assert!(!small.raises(RuleId::FigureJump));
        }
    }
}
