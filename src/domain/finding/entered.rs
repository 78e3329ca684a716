//! What was entered, as the rules on figures walk through it.

use super::study::Study;
use crate::domain::amount::Decimal;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::Variable;
use crate::domain::series::Reading;
use std::ops::RangeInclusive;

/// The years with targets that have begun.
pub fn years(study: &Study<'_>) -> RangeInclusive<u16> {
    let targets = study.plan.decree.target_years();
    let last = (*targets.end()).min(study.look.today.year());
    *targets.start()..=last
}

/// The numbers of a part of a variable in a year, by period.
pub fn numbers<'s>(
    study: &'s Study<'_>,
    variable: &'s Variable,
    part: Option<EntityId>,
    year: u16,
) -> impl Iterator<Item = (Period, Decimal)> + 's {
    let data = study.look.data;
    let periods = variable.frequency.periods(year);
    periods.filter_map(move |period| match data.get(variable.id, period, part) {
        Reading::Number(number) => Some((period, number)),
        _ => None,
    })
}

/// The periods of a year in which a variable can be measured and that are over.
pub fn due<'s>(
    study: &Study<'_>,
    variable: &'s Variable,
    year: u16,
) -> impl Iterator<Item = Period> + 's {
    let today = study.look.today;
    let periods = variable.frequency.periods(year);
    periods.filter(move |it| variable.is_measured_in(it.index()) && it.is_due(today))
}
