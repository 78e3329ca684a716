//! Measuring (*pengukuran*): from what was entered to a figure, its achievement and its rating.
//!
//! Each variable is made into one figure for the year so far, by its own aggregation; then the formula
//! is worked out over those. So a ratio over several units is the ratio of the sums, never the mean of
//! ratios. Empty, *nihil*, not available, not due and in dispute are five things, and none of them is 0
//! except *nihil* in a sum.
//!
//! [`measure`] answers for one indicator; an [`Engine`] keeps the formulas of a whole plan read and
//! knows which indicators an edited variable touches.

mod amount;
mod compiled;
mod engine;
mod explanation;
mod figure;
mod gather;
mod gauge;
mod measured;
mod measurement;
mod periods;

pub use amount::{amount, total};
pub use compiled::{Compiled, comparison};
pub use engine::Engine;
pub use explanation::{Cell, Contribution, Explanation, explain};
pub use gauge::{Gauge, Reading as GaugeReading};
pub use measured::Measured;
pub use measurement::{Assumption, Comparison, Figure, Measurement};

use super::date::Date;
use super::id::EntityId;
use super::observations::Observations;
use super::period::Period;
use super::plan::{Indicator, Plan};

/// Measures an indicator from the beginning of the year through a period (*s.d.*).
///
/// Asked beyond what is due or entered, the figure is [incomplete](super::outcome::Outcome::Incomplete)
/// and says of how many periods.
pub fn measure(
    plan: &Plan,
    data: &Observations,
    indicator: &Indicator,
    through: Period,
    today: Date,
) -> Measurement {
    Compiled::new(plan, data, indicator).measure(plan, data, indicator, through, today)
}

/// Measures an indicator for whole years, each by the plan that was in force then; a year whose plan
/// does not have it stays out.
pub fn yearly<'p>(
    plans: impl IntoIterator<Item = (u16, &'p Plan)>,
    data: &Observations,
    indicator: EntityId,
    today: Date,
) -> Vec<Measurement> {
    let years = plans.into_iter().filter_map(|(year, plan)| {
        let indicator = plan.indicator(indicator)?;
        Some(measure(plan, data, indicator, Period::Year(year), today))
    });
    years.collect()
}
