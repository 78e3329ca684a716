//! What *IKU & Organisasi* shows: the annex's table row by row, and what answers for what.

use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Goal, Indicator, Objective, Plan, Program};
use crate::domain::sort::sort_and_dedup;
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use std::collections::BTreeMap;

/// One row of the table of indicators. A goal and an objective stand only in their first row, with
/// their numbers, each column of numbers counting for itself.
#[derive(Clone, Debug)]
pub struct AnnexRow<'a> {
    /// *No* and *Tujuan*.
    pub goal: Option<(usize, &'a Goal)>,
    /// *No*, *Sasaran*, *Strategi* and *Arah Kebijakan*.
    pub objective: Option<(usize, &'a Objective)>,
    /// The indicator; a goal or objective that has none still shows.
    pub indicator: Option<&'a Indicator>,
}

/// The table of indicators as the annex prints it: those of a goal, then those of its objectives.
#[doc(alias = "lampiran")]
pub fn annex(plan: &Plan) -> Vec<AnnexRow<'_>> {
    let mut measures: BTreeMap<EntityId, Vec<&Indicator>> = BTreeMap::new();
    for indicator in &plan.indicators {
        measures
            .entry(indicator.parent)
            .or_default()
            .push(indicator);
    }
    let of = |parent: EntityId| measures.get(&parent).into_iter().flatten().copied();
    let mut rows = Vec::new();
    let mut objectives = 0;
    for (place, goal) in plan.goals.iter().enumerate() {
        let mut head = Some((place + 1, goal));
        for indicator in of(goal.id) {
            rows.push(AnnexRow {
                goal: head.take(),
                objective: None,
                indicator: Some(indicator),
            });
        }
        for objective in &goal.objectives {
            objectives += 1;
            let mut side = Some((objectives, objective));
            let mut indicators = of(objective.id).peekable();
            let is_bare = indicators.peek().is_none();
            let none = is_bare.then_some(None);
            for indicator in none.into_iter().chain(indicators.map(Some)) {
                rows.push(AnnexRow {
                    goal: head.take(),
                    objective: side.take(),
                    indicator,
                });
            }
        }
        if head.is_some() {
            rows.push(AnnexRow {
                goal: head,
                objective: None,
                indicator: None,
            });
        }
    }
    rows
}

/// The years of *Kondisi Saat Ini*, usually one.
pub fn baseline_years(plan: &Plan) -> Vec<u16> {
    let years = plan.indicators.iter().flat_map(|i| i.baseline.keys());
    let mut years: Vec<u16> = years.copied().collect();
    sort_and_dedup(&mut years);
    years
}

/// The years that have a column of targets.
pub fn target_years(plan: &Plan) -> Vec<u16> {
    let years: Vec<u16> = plan.decree.target_years().collect();
    if !years.is_empty() {
        return years;
    }
    let targets = plan.indicators.iter().flat_map(|i| i.targets.keys());
    let mut years: Vec<u16> = targets
        .filter(|period| matches!(period, Period::Year(_)))
        .map(|period| period.year())
        .collect();
    sort_and_dedup(&mut years);
    years
}

/// What is printed under *Kondisi Saat Ini* for a year.
pub fn baseline(indicator: &Indicator, year: u16) -> &Stated<TargetValue> {
    indicator.baseline.get(&year).unwrap_or(&Stated::Not)
}

/// What an indicator measures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level<'a> {
    /// A goal, by its number.
    Goal(usize, &'a Goal),
    /// An objective, by its number among all objectives.
    Objective(usize, &'a Objective),
    /// A programme, an activity or a sub-activity.
    Program(&'a Program),
    /// Something that this version of the plan does not list.
    Elsewhere,
}

/// The level that an indicator stands at.
pub fn level<'a>(plan: &'a Plan, indicator: &Indicator) -> Level<'a> {
    let goals = plan.goals.iter().enumerate();
    if let Some((place, goal)) = goals.clone().find(|(_, g)| g.id == indicator.parent) {
        return Level::Goal(place + 1, goal);
    }
    let objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
    objectives
        .enumerate()
        .find(|(_, objective)| objective.id == indicator.parent)
        .map(|(place, o)| Level::Objective(place + 1, o))
        .or_else(|| plan.program(indicator.parent).map(Level::Program))
        .unwrap_or(Level::Elsewhere)
}

/// What a unit answers for: indicators it is responsible for, programmes it carries out, variables it enters.
#[derive(Clone, Debug, Default)]
pub struct AnswersFor<'a> {
    /// Indicators that name the unit.
    pub indicators: Vec<&'a str>,
    /// Programmes, activities and sub-activities that name it.
    pub programs: Vec<&'a str>,
    /// Variables that the unit enters.
    pub variables: Vec<&'a str>,
}

/// What a unit answers for, as far as the plan says.
pub fn answers_for(plan: &Plan, unit: EntityId) -> AnswersFor<'_> {
    let indicators = plan
        .indicators
        .iter()
        .filter(|i| i.responsible.contains(&unit));
    let programs = plan
        .programs
        .iter()
        .filter(|p| p.responsible.contains(&unit));
    let variables = plan
        .variables
        .iter()
        .filter(|v| v.responsible.contains(&unit));
    AnswersFor {
        indicators: indicators.map(|i| i.name.text()).collect(),
        programs: programs.map(|p| p.name.text()).collect(),
        variables: variables.map(|v| v.name.text()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{builtin, plan_of};
    use crate::log::Book;

    fn decree() -> Plan {
        let mut book = Book::default();
        for stored in builtin::decree() {
            book.add(stored);
        }
        plan_of::plans(&book, &crate::app::seal::Seals::read(&book)).remove(0)
    }

    #[test]
    fn the_table_has_the_rows_of_the_annex() {
        let plan = decree();
        let rows: Vec<_> = annex(&plan)
            .iter()
            .map(|row| {
                (
                    row.goal.map(|(no, _)| no),
                    row.objective.map(|(no, _)| no),
                    row.indicator.map(|i| i.code.text()),
                )
            })
            .collect();
        let expected = [
            (Some(1), None, Some("IKU 1")),
            (None, Some(1), Some("IKU 2")),
            (Some(2), None, Some("IKU 3")),
            (None, Some(2), Some("IKU 4")),
        ];
        assert_eq!(rows, expected);
        assert_eq!(baseline_years(&plan), [2020]);
        assert_eq!(target_years(&plan), [2021, 2022, 2023, 2024, 2025, 2026]);
    }

    #[test]
    fn a_goal_and_an_objective_without_an_indicator_still_show() {
        let mut plan = decree();
        plan.indicators.clear();
        let rows = annex(&plan);
        let heads: Vec<_> = rows
            .iter()
            .map(|row| (row.goal.map(|(no, _)| no), row.objective.map(|(no, _)| no)))
            .collect();
        assert_eq!(heads, [(Some(1), Some(1)), (Some(2), Some(2))]);
        plan.goals[1].objectives.clear();
        assert_eq!(annex(&plan).len(), 2);
    }

    #[test]
    fn an_indicator_stands_at_its_goal_or_objective() {
        let plan = decree();
        let levels: Vec<_> = plan
            .indicators
            .iter()
            .map(|indicator| match level(&plan, indicator) {
                Level::Goal(no, _) => ("goal", no),
                Level::Objective(no, _) => ("objective", no),
                Level::Program(_) => ("program", 0),
                Level::Elsewhere => ("elsewhere", 0),
            })
            .collect();
        let expected = [("goal", 1), ("objective", 1), ("goal", 2), ("objective", 2)];
        assert_eq!(levels, expected);
    }
}
