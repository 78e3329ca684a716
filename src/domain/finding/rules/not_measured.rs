//! An objective without an indicator, or a goal without one at any level: nobody can tell whether it is reached.

use super::{Facts, Place, Spot, Study};
use crate::domain::sort::set;

pub fn check(study: &Study<'_>) -> Vec<Spot> {
    let measured = set(study.plan.indicators.iter().map(|it| it.parent));
    let mut spots = Vec::new();
    for goal in &study.plan.goals {
        let lacking = goal
            .objectives
            .iter()
            .filter(|it| !measured.contains(&it.id));
        let lacking: Vec<_> = lacking.map(|it| it.id).collect();
        if lacking.len() == goal.objectives.len() && !measured.contains(&goal.id) {
            spots.push((Place::of(goal.id), Facts::NotMeasured));
        } else {
            spots.extend(
                lacking
                    .into_iter()
                    .map(|id| (Place::of(id), Facts::NotMeasured)),
            );
        }
    }
    spots
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Place, RuleId};

    #[test]
    fn a_goal_without_any_indicator_is_raised_once() {
        let mut small = Small::new();
        let (goal, objectives) = small.goal("Meningkatnya mutu", &["Satu", "Dua"]);
        let places = |small: &Small| -> Vec<_> {
            small
                .found(RuleId::NotMeasured)
                .into_iter()
                .map(|it| it.0)
                .collect()
        };
        assert_eq!(places(&small), [Place::of(goal)]);
        small.indicator("Satu", "A", "%", "", "80").parent = objectives[0];
        assert_eq!(places(&small), [Place::of(objectives[1])]);
    }
}
