//! An indicator that hangs on a goal: no objective, strategy or policy direction stands beside it.

use super::{Facts, OneIndicator, Place, Spot};

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    match one.is_on_goal {
        true => vec![(Place::of(one.it.id), Facts::GoalIndicator)],
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Place, RuleId};

    #[test]
    fn an_indicator_on_a_goal_is_raised_and_one_on_an_objective_is_not() {
        let mut small = Small::new();
        let (goal, objectives) = small.goal("Meningkatnya mutu", &["Meningkatnya layanan"]);
        small.indicator("Satu", "A", "%", "", "80").parent = goal;
        small.indicator("Dua", "A", "%", "", "80").parent = objectives[0];
        let places: Vec<_> = small
            .found(RuleId::GoalIndicator)
            .into_iter()
            .map(|it| it.0)
            .collect();
        assert_eq!(places, [Place::of(small.plan.indicators[0].id)]);
    }
}
