//! The quarterly evaluation of the work plan (*Evaluasi Terhadap Hasil Renja*, E.81): every programme, activity and
//! sub-activity under the goal or objective that it is there for, with its indicators and its money.
//!
//! The rules of the columns stand in [`crate::domain::evaluation`]; here they are given what the workspace knows.

mod money;
mod performance;
#[cfg(test)]
mod tests;

use super::budget_of::{budget, code_of, editions};
use super::workspace::Workspace;
use crate::domain::achievement::Mean;
use crate::domain::budget::Budget;
use crate::domain::date::Date;
use crate::domain::evaluation::{Columns, mean_of_levels};
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, EntityKind, Polarity};
use crate::domain::outcome::{Outcome, Percent, Reason};
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan, Program};
use std::rc::Rc;

/// An evaluation through a quarter.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// First and last year of the strategic plan (*renstra*).
    pub years: (u16, u16),
    /// The quarter, from 1.
    pub quarter: u8,
    /// What programmes are there for, in the order of the plan; those that serve nothing come last.
    pub groups: Vec<Group>,
    /// The money of all programmes.
    pub total: Columns,
    /// The mean of column 14 over the indicators.
    pub performance: Mean,
    /// The mean of column 14 over the money of the programmes.
    pub money: Mean,
}

/// A goal or an objective with what is there for it.
#[derive(Clone, Debug)]
pub struct Group {
    /// As the plan words it; nothing for what serves none.
    pub name: Option<String>,
    /// Programmes, each before its activities and those before their sub-activities.
    pub lines: Vec<Line>,
}

/// A programme, an activity or a sub-activity.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which of the three it is.
    pub kind: EntityKind,
    /// Its code in the year.
    pub code: String,
    /// As the nomenclature words it.
    pub name: String,
    /// Who carries it out.
    pub units: Vec<EntityId>,
    /// Its money; nothing where none is known.
    pub money: Option<Columns>,
    /// Of how many years of the strategic plan the ceiling is known, and of how many there are.
    pub ceilings: (usize, usize),
    /// Its indicators.
    pub indicators: Vec<Reading>,
}

/// An indicator of one of them.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Which one.
    pub indicator: EntityId,
    /// How its quarters make its year.
    pub aggregation: Aggregation,
    /// Its columns.
    pub columns: Columns,
    /// Whether column 14 tells how well it does: where lower or within is better, 13 / 5 does not.
    pub counts: bool,
}

/// What the parts of an evaluation are made from.
struct Ground<'w> {
    workspace: &'w Workspace,
    plan: &'w Rc<Plan>,
    year: u16,
    years: (u16, u16),
    quarter: u8,
    today: Date,
    /// The money of each year of the strategic plan.
    budgets: Vec<Budget>,
}

/// The evaluation through a quarter; `None` before there is a plan for its year.
pub fn evaluation(workspace: &Workspace, period: Period, today: Date) -> Option<Evaluation> {
    let year = period.year();
    let plan = workspace.plan_for_year(year)?;
    let targets = plan.decree.target_years();
    let years = match targets.is_empty() {
        true => (year, year),
        false => (*targets.start(), *targets.end()),
    };
    let ground = Ground {
        workspace,
        plan,
        year,
        years,
        quarter: Budget::quarter_of(period),
        today,
        budgets: (years.0..=years.1)
            .filter_map(|year| budget(workspace, year, today))
            .collect(),
    };
    let groups = ground.groups();
    let lines = || groups.iter().flat_map(|group| &group.lines);
    let none: Outcome<Percent> = Outcome::Missing(Reason::KindMismatch);
    let readings = lines().flat_map(|line| &line.indicators);
    let levels = readings.map(|it| if it.counts { &it.columns.level } else { &none });
    let is_program = |line: &&Line| line.kind == EntityKind::Program;
    let of_money = lines()
        .filter(is_program)
        .filter_map(|it| it.money.as_ref());
    Some(Evaluation {
        years,
        quarter: ground.quarter,
        total: ground.total(),
        performance: mean_of_levels(levels),
        money: mean_of_levels(of_money.map(|it| &it.level)),
        groups,
    })
}

impl Ground<'_> {
    fn groups(&self) -> Vec<Group> {
        let plan = self.plan;
        let mut groups = Vec::new();
        // A goal or an objective, and the indicators that measure it.
        let mut things: Vec<(Vec<EntityId>, String)> = Vec::new();
        for goal in &plan.goals {
            let own = std::iter::once((goal.id, &goal.name));
            let all = own.chain(goal.objectives.iter().map(|it| (it.id, &it.name)));
            things.extend(all.map(|(id, name)| {
                let measures = plan.indicators.iter().filter(|it| it.parent == id);
                let ids = measures.map(|it| it.id).chain([id]);
                (ids.collect(), name.text().to_owned())
            }));
        }
        let families = families(plan);
        let home = |family: &&[Program]| {
            let serves = |(ids, _): &(Vec<EntityId>, String)| {
                let mut all = family.iter().flat_map(|it| &it.supports);
                all.any(|it| ids.contains(it))
            };
            things.iter().position(serves)
        };
        for place in (0..things.len()).map(Some).chain([None]) {
            let lines = families.iter().filter(|it| home(it) == place);
            let lines: Vec<_> = lines.flat_map(|it| self.lines(it)).collect();
            if !lines.is_empty() {
                let name = place.map(|place| things[place].1.clone());
                groups.push(Group { name, lines });
            }
        }
        groups
    }

    /// A programme and its parts, but for those of which nothing is known in the year.
    fn lines(&self, family: &[Program]) -> Vec<Line> {
        let editions = editions(self.workspace);
        let line = |program: &Program| {
            let indicators = self.plan.indicators.iter();
            let own = indicators.filter(|it| it.parent == program.id);
            Line {
                kind: program.kind,
                code: code_of(self.workspace.book(), &editions, program, self.year),
                name: program.name.text().to_owned(),
                units: program.responsible.clone(),
                money: self.money(program.id),
                ceilings: self.ceilings(program.id),
                indicators: own.filter_map(|it| self.reading(it)).collect(),
            }
        };
        let lines: Vec<_> = family.iter().map(line).collect();
        let says = |line: &Line| line.money.is_some() || !line.indicators.is_empty();
        let last = lines.iter().rposition(says);
        let known = last.map_or(0, |place| place + 1);
        let stays = |(place, line): &(usize, Line)| *place == 0 || says(line);
        let lines = lines.into_iter().take(known).enumerate().filter(stays);
        lines.map(|(_, line)| line).collect()
    }

    fn reading(&self, indicator: &Indicator) -> Option<Reading> {
        let (aggregation, columns) = self.performance(indicator)?;
        Some(Reading {
            indicator: indicator.id,
            aggregation,
            columns,
            counts: *indicator.direction().value() == Polarity::Higher,
        })
    }
}

/// Programmes, each with what it consists of.
fn families(plan: &Plan) -> Vec<&[Program]> {
    plan.programs
        .chunk_by(|_, next| next.kind != EntityKind::Program)
        .collect()
}
