//! The periods of a year, taken together as the plan says, against the year's figure that was entered besides.

use super::{Facts, OneVariable, Place, Spot};
use crate::domain::measure::amount;
use crate::domain::outcome::Outcome;
use crate::domain::period::{Frequency, Period};
use crate::domain::series::Reading;

pub fn check(one: &OneVariable<'_>) -> Vec<Spot> {
    let (variable, ground) = (one.it, one.ground);
    let data = ground.data;
    let yearly = data.of(variable.id, Frequency::Yearly);
    let Some(entered) = yearly.filter(|_| variable.frequency != Frequency::Yearly) else {
        return Vec::new();
    };
    let mut spots = Vec::new();
    for part in &one.parts {
        for period in ground.years.clone().map(Period::Year) {
            let Reading::Number(year) = entered.get(period, *part) else {
                continue;
            };
            let periods = amount(data, variable, &[*part], period, ground.today);
            let Outcome::Known(periods) = periods else {
                continue;
            };
            if let (true, Some(periods)) = (periods != year.into(), periods.to_decimal()) {
                let facts = Facts::PeriodsAgainstYear { periods, year };
                spots.push((Place::cell(variable.id, period, *part), facts));
            }
        }
    }
    spots
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;
    use crate::domain::kind::Aggregation::{self, Last, Sum};
    use crate::domain::stated::Stated;

    #[test]
    fn a_year_that_its_quarters_do_not_make_is_raised() {
        for (aggregation, quarters, year, is_raised) in [
            (Sum, "1 2 3 4", "10", false),
            (Sum, "1 2 3 4", "11", true),
            (Last, "1 2 3 4", "4", false),
            (Last, "1 2 3 4", "10", true),
            (Sum, "1 2 3 .", "11", false),
            (Sum, "1 2 3 4", ".", false),
        ] {
            let aggregation: Aggregation = aggregation;
            let mut small = Small::new();
            small.variables("A orang").aggregation = Stated::Is(aggregation);
            small.enter("A", 2024, quarters).enter_year("A", 2024, year);
            let is = small.raises(RuleId::PeriodsAgainstYear);
            assert_eq!(is, is_raised, "{quarters} {year}");
        }
    }
}
