//! A formula that is missing, cannot be read, or does not say what a percentage must say.

use super::no_divisor::expects_ratio;
use super::{Facts, OneIndicator, Place, Spot};
use crate::domain::finding::place::Property;
use crate::domain::formula::{Names, Problem, ProblemKind, check as check_formula};

pub fn check(one: &OneIndicator<'_>) -> Vec<Spot> {
    let problem = match one.formula {
        None => None,
        Some(Err(problems)) => problems.first().cloned(),
        Some(Ok(tree)) => {
            let expects = expects_ratio(one);
            let quick = check_formula(tree, &Names::new(&[], &[]), expects);
            let Some(first) = quick.into_iter().find(is_told_here) else {
                return Vec::new();
            };
            match first.kind {
                // Only an unknown name needs all names, to suggest the nearest.
                ProblemKind::UnknownVariable { .. } => {
                    let full = check_formula(tree, &one.ground.names(), expects);
                    full.into_iter().find(is_told_here)
                }
                _ => Some(first),
            }
        }
    };
    let place = Place::property(one.it.id, Property::Formula);
    vec![(place, Facts::FormulaProblem(problem))]
}

/// A count has a rule of its own, with a correction.
fn is_told_here(problem: &Problem) -> bool {
    problem.kind != ProblemKind::NoDivisor
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::testing::Small;
    use crate::domain::finding::{Facts, RuleId};
    use crate::domain::formula::ProblemKind;

    #[test]
    fn what_is_wrong_with_a_formula_is_said_once() {
        for (formula, expected) in [
            ("Ditangani / Korban * 100", None),
            ("Ditangani", None),
            ("", Some(None)),
            ("Ditangani / Korban", Some(Some(ProblemKind::NoHundred))),
            ("Ditangani / * 100", Some(Some(ProblemKind::MissingOperand))),
            (
                "Ditangani / Korbn * 100",
                Some(Some(ProblemKind::UnknownVariable {
                    name: "Korbn".into(),
                    nearest: Some("Korban".into()),
                })),
            ),
        ] {
            let mut small = Small::new();
            small.variables("Ditangani orang, Korban orang");
            small.indicator("Cakupan penanganan", formula, "%", "", "90 95");
            let found = small.facts(RuleId::FormulaProblem).pop();
            let kind = found.map(|it| match it {
                Facts::FormulaProblem(problem) => problem.map(|it| it.kind),
                other => panic!("{other:?}"),
            });
            assert_eq!(kind, expected, "{formula}");
        }
    }
}
