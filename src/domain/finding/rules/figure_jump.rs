//! A figure far outside everything the years before had: a digit too many, or persons for families?
//!
//! Quarters differ by season and disasters come when they will, so a figure is held against the largest and the
//! smallest of all earlier years, not against one quarter; and small numbers jump by nature. A note explains it.

use super::{Facts, OneVariable, Place, Spot};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::finding::one::Number;

/// Five times the largest before, or a fifth of the smallest.
const TIMES: u16 = 5;
/// Where the larger of two figures is below this, their ratio says nothing.
const LEAST: u16 = 20;

pub fn check(one: &OneVariable<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    let parts = one.numbers.chunk_by(|a, b| a.part == b.part);
    for part in parts {
        let mut range: Option<Range> = None;
        for year in part.chunk_by(|a, b| a.period.year() == b.period.year()) {
            let Some(bounds) = Bounds::of(year) else {
                continue;
            };
            // Where neither bound of a year is far out, nothing between them is.
            if let Some(range) = range.as_ref().filter(|it| it.is_left_by(&bounds)) {
                let jumps = year.iter().filter_map(|it| jump(one, it, range));
                spots.extend(jumps);
            }
            range = Some(Range::with(range, bounds));
        }
    }
    spots
}

fn jump(one: &OneVariable<'_>, number: &Number, range: &Range) -> Option<Spot> {
    let (now, period) = (number.value, number.period);
    let before = range.left_behind_by(now)?;
    let is_noted = one.ground.notes.contains(&(one.it.id, period));
    (!is_noted).then(|| {
        let facts = Facts::FigureJump {
            now,
            before,
            times: times(now, before),
        };
        (Place::cell(one.it.id, period, number.part), facts)
    })
}

/// The smallest and the largest of some figures.
#[derive(Clone, Copy)]
struct Bounds {
    low: Decimal,
    high: Decimal,
}

impl Bounds {
    fn of(numbers: &[Number]) -> Option<Self> {
        let first = numbers.first()?.value;
        let (mut low, mut high) = (first, first);
        for number in &numbers[1..] {
            (low, high) = (low.min(number.value), high.max(number.value));
        }
        Some(Self { low, high })
    }
}

/// Those of all earlier years.
struct Range {
    low: Decimal,
    high: Decimal,
    /// From where on a figure is far above the largest.
    far: Option<Decimal>,
}

impl Range {
    fn with(before: Option<Self>, year: Bounds) -> Self {
        let (low, high) = before.map_or((year.low, year.high), |it| {
            (it.low.min(year.low), it.high.max(year.high))
        });
        let far = high.checked_mul(TIMES.into());
        let far = far.filter(|_| high > Decimal::ZERO);
        let far = far.map(|it| it.max(LEAST.into()));
        Self { low, high, far }
    }

    /// Whether a year reaches beyond it so far that something may be far out.
    fn is_left_by(&self, year: &Bounds) -> bool {
        year.low < self.low || self.far.is_some_and(|far| year.high >= far)
    }

    /// The bound that a figure leaves far behind.
    fn left_behind_by(&self, now: Decimal) -> Option<Decimal> {
        if self.far.is_some_and(|far| now >= far) {
            return Some(self.high);
        }
        let is_far_below = || {
            let times = now.checked_mul(TIMES.into());
            now > Decimal::ZERO && times.is_some_and(|it| self.low >= it)
        };
        (self.low >= LEAST.into() && now < self.low && is_far_below()).then_some(self.low)
    }
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
