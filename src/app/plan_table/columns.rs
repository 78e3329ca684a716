//! What is to be said about the columns of a table.

use super::grid::Grid;
use super::heads::Heads;
use super::meaning::Meaning;
use super::problem::Problem;
use crate::domain::plan::Plan;

/// What is wrong or odd about the columns; those that mean the same as an earlier one are unnamed.
pub fn check(grid: &Grid, heads: &mut Heads, plan: &Plan) -> Vec<Problem> {
    let mut problems = Vec::new();
    let years = plan.decree.years.known();
    for column in 0..heads.columns.len() {
        let meaning = heads.columns[column].meaning;
        let body = grid.rows().iter().skip(heads.body);
        let is_blank = body
            .clone()
            .all(|row| row.get(column).is_none_or(|cell| cell.text.is_empty()));
        let first = heads.columns[..column]
            .iter()
            .position(|it| it.meaning == meaning);
        match (meaning, first) {
            (Meaning::Unknown, _) if !is_blank => problems.push(Problem::UnknownColumn { column }),
            (Meaning::Unknown | Meaning::Number, _) => {}
            (Meaning::Baseline(None) | Meaning::Target(None), _) => {
                problems.push(Problem::NoYear { column });
            }
            (_, Some(first)) => {
                problems.push(Problem::SameColumn { column, first });
                heads.columns[column].meaning = Meaning::Unknown;
            }
            (Meaning::Target(Some(year)), None) => {
                let outside = years.filter(|(first, last)| !(*first..=*last).contains(&year));
                problems.extend(outside.map(|years| Problem::OutsideYears {
                    column,
                    year,
                    years: *years,
                }));
            }
            _ => {}
        }
    }
    let has = |wanted: fn(Meaning) -> bool| heads.columns.iter().any(|it| wanted(it.meaning));
    if !has(|meaning| meaning == Meaning::Indicator) {
        problems.push(Problem::NoIndicatorColumn);
    } else if !has(|meaning| matches!(meaning, Meaning::Target(_))) {
        problems.push(Problem::NoTargets);
    }
    if !has(|meaning| meaning == Meaning::Goal) {
        problems.push(Problem::NoGoalColumn);
    }
    problems
}
