//! The periods of a year, taken together as the plan says, against the year's figure that was entered besides.

use super::{Facts, Place, Spot, Study};
use crate::domain::finding::entered::years;
use crate::domain::measure::amount;
use crate::domain::outcome::Outcome;
use crate::domain::period::{Frequency, Period};
use crate::domain::series::Reading;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let data = study.look.data;
    let mut spots = Vec::new();
    let within = study
        .plan
        .variables
        .iter()
        .filter(|it| it.frequency != Frequency::Yearly);
    for variable in within {
        for part in study.plan.parts(variable) {
            for period in years(study).map(Period::Year) {
                let Reading::Number(year) = data.get(variable.id, period, part) else {
                    continue;
                };
                let periods = amount(data, variable, &[part], period, study.look.today);
                let Outcome::Known(periods) = periods else {
                    continue;
                };
                if let (true, Some(periods)) = (periods != year.into(), periods.to_decimal()) {
                    let facts = Facts::PeriodsAgainstYear { periods, year };
                    spots.push((Place::cell(variable.id, period, part), facts));
                }
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
