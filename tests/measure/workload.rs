//! The workload that speed is measured with: 60 indicators × 20 quarters over N observations.
//!
//! The same generator, in the same order, feeds the peers in other languages; engines that are right
//! agree on how many figures fall into each band of the achievement.

use crate::small::{Small, part};
use iku::domain::achievement::{Achievement, Policy, achievement};
use iku::domain::amount::{Decimal, Fraction};
use iku::domain::date::Date;
use iku::domain::entry::Entry;
use iku::domain::kind::{Aggregation, Cap, Polarity, RoundingPolicy};
use iku::domain::measure::{Engine, Figure};
use iku::domain::outcome::Outcome;
use iku::domain::period::{Frequency, Period};
use iku::domain::series::Observed;
use iku::domain::target::TargetValue;

const INDICATORS: usize = 60;
const UNITS: u32 = 15;
const YEARS: usize = 5;
const QUARTERS: usize = 4;
/// Each quarter is measured alone, so each stands in a year of its own.
const PERIODS: usize = YEARS * QUARTERS;
const FIRST: u16 = 2000;

/// One observation: a numerator and a denominator in hundredths.
struct Row {
    indicator: usize,
    period: usize,
    above: i64,
    below: i64,
}

/// The linear congruential generator of Numerical Recipes.
struct Generator(u32);

impl Generator {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % limit
    }
}

fn rows(count: usize) -> impl Iterator<Item = Row> {
    let mut random = Generator(42);
    (0..count).map(move |_| {
        let indicator = random.below(INDICATORS as u32) as usize;
        let _unit = random.below(UNITS);
        let year = random.below(YEARS as u32) as usize;
        let quarter = random.below(QUARTERS as u32) as usize;
        let below = i64::from(1_000 + random.below(1_000_000));
        let above = below * i64::from(random.below(1_200)) / 1_000;
        Row {
            indicator,
            period: year * QUARTERS + quarter,
            above,
            below,
        }
    })
}

/// A plan with its data and engine, ready to be measured.
pub struct Workload {
    small: Small,
    engine: Engine,
    /// By indicator and year.
    targets: Vec<[TargetValue; YEARS]>,
    today: Date,
}

impl Workload {
    /// Every observation has a cell of its own: it is one more part of its variables.
    pub fn new(observations: usize) -> Self {
        let mut taken = [[0_u16; PERIODS]; INDICATORS];
        let placed: Vec<_> = rows(observations)
            .map(|row| {
                let place = &mut taken[row.indicator][row.period];
                *place += 1;
                (row, *place)
            })
            .collect();
        let mut small = plan(&taken);
        let engine = Engine::new(&small.plan, &mut small.data);
        for (row, place) in placed {
            let period = Period::Year(FIRST + row.period as u16);
            for (variable, hundredths) in [(0, row.above), (1, row.below)] {
                let variable = small.plan.variables[row.indicator * 2 + variable].id;
                let entry = Entry::Number(Decimal::new(hundredths, 2).into());
                small
                    .data
                    .set(variable, period, Some(part(place)), Observed::Entry(&entry));
            }
        }
        Self {
            small,
            engine,
            targets: targets(),
            today: Date::end_of_month(2026, 11),
        }
    }

    /// Computes every figure and its achievement; counts the achievements by band.
    pub fn bands(&self) -> [u32; 5] {
        let mut counts = [0; 5];
        for indicator in 0..INDICATORS {
            for period in 0..PERIODS {
                if let Some(band) = self.band(indicator, period) {
                    counts[band] += 1;
                }
            }
        }
        counts
    }

    /// Edits one cell and computes again whatever depends on it; returns how many figures that were.
    pub fn edit(&mut self, indicator: usize, period: usize, hundredths: i64) -> usize {
        let variable = self.small.plan.variables[indicator * 2].id;
        let entry = Entry::Number(Decimal::new(hundredths, 2).into());
        let year = Period::Year(FIRST + period as u16);
        self.small
            .data
            .set(variable, year, Some(part(1)), Observed::Entry(&entry));
        let dependents = self.engine.dependents(variable).iter();
        dependents
            .filter(|place| self.band(**place, period).is_some())
            .count()
    }

    fn band(&self, indicator: usize, period: usize) -> Option<usize> {
        let through = Period::Year(FIRST + period as u16);
        let figure = self
            .engine
            .figure(&self.small.data, indicator, through, self.today)?;
        let Some(Figure::Number(exact)) = figure.value() else {
            return None;
        };
        let target = &self.targets[indicator][period / QUARTERS];
        match achievement(target, *exact, Polarity::Higher, EXACT) {
            Outcome::Known(Achievement::Percent(percentage)) => Some(band(percentage.raw)),
            _ => None,
        }
    }
}

const EXACT: Policy = Policy {
    rounding: RoundingPolicy::Exact,
    cap: Cap::Uncapped,
    decimals: 2,
};

/// The bands of the workload, which are not those of any plan.
fn band(percent: Fraction) -> usize {
    let reached = |bound: &i64| percent >= Fraction::from(*bound);
    [51, 66, 76, 91].partition_point(reached)
}

/// Per cents with two decimals.
fn targets() -> Vec<[TargetValue; YEARS]> {
    let mut random = Generator(7);
    let mut target = |_| {
        let hundredths = i64::from(4_000 + random.below(6_000));
        TargetValue::Number(Decimal::new(hundredths, 2).into())
    };
    (0..INDICATORS)
        .map(|_| std::array::from_fn(&mut target))
        .collect()
}

/// Two variables for each indicator, with as many parts as its fullest quarter has observations.
fn plan(taken: &[[u16; PERIODS]; INDICATORS]) -> Small {
    let mut small = Small::new();
    for (number, taken) in taken.iter().enumerate() {
        let parts = taken.iter().max().copied().unwrap_or(0);
        for name in [format!("N{number}"), format!("D{number}")] {
            small.variable_by(&name, Aggregation::Sum, Frequency::Yearly, parts);
        }
        small.indicator(&format!("N{number} / D{number} * 100"), "%", "0");
    }
    small
}

#[test]
fn the_engine_counts_what_every_right_engine_counts() {
    for (observations, expected) in [
        (1_000, [192, 80, 47, 70, 289]),
        (10_000, [100, 196, 161, 193, 550]),
        (100_000, [2, 192, 213, 241, 552]),
    ] {
        assert_eq!(
            Workload::new(observations).bands(),
            expected,
            "{observations}"
        );
    }
}

#[test]
fn an_edit_computes_one_figure_again() {
    let mut workload = Workload::new(10_000);
    let before = workload.bands();
    assert_eq!(workload.edit(7, 3, 99_999_999), 1);
    assert_ne!(workload.bands(), before);
}
