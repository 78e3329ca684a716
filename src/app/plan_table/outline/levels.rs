//! Goals and objectives: where one ends and the next begins.

use super::{GoalText, ObjectiveText, Reader};
use crate::app::plan_table::grid::{on_one_line, same};
use crate::app::plan_table::meaning::Meaning;
use crate::app::plan_table::problem::Problem;

impl Reader<'_> {
    pub(super) fn goal(&mut self, at: usize) {
        let name = on_one_line(&self.text_of(at, Meaning::Goal));
        let is_present = |goal: usize| same(&self.told.goals[goal].name, &name);
        if name.is_empty() || self.goal.is_some_and(is_present) {
            return;
        }
        let mut goals = self.told.goals.iter();
        let known = goals.position(|goal| same(&goal.name, &name));
        self.goal = Some(known.unwrap_or_else(|| self.add_goal(at, name)));
        self.objective = None;
    }

    fn add_goal(&mut self, at: usize, name: String) -> usize {
        self.told.goals.push(GoalText { row: at + 1, name });
        self.told.goals.len() - 1
    }

    /// The goal of this row; one without a name where the table has not named any.
    pub(super) fn present_goal(&mut self, at: usize) -> usize {
        match self.goal {
            Some(goal) => goal,
            None => {
                let goal = self.add_goal(at, String::new());
                self.goal = Some(goal);
                goal
            }
        }
    }

    pub(super) fn objective(&mut self, at: usize) {
        let name = on_one_line(&self.text_of(at, Meaning::Objective));
        if name.is_empty() {
            return;
        }
        let goal = self.present_goal(at);
        let mut objectives = self.told.objectives.iter();
        let known = objectives.position(|o| o.goal == goal && same(&o.name, &name));
        self.objective = Some(known.unwrap_or_else(|| {
            self.told.objectives.push(ObjectiveText {
                row: at + 1,
                goal,
                name,
                strategies: Vec::new(),
                policy_directions: Vec::new(),
            });
            self.told.objectives.len() - 1
        }));
    }

    /// A strategy or policy direction; further ones of the same objective stand below the first.
    pub(super) fn beside_objective(&mut self, at: usize, meaning: Meaning) {
        let text = self.text_of(at, meaning);
        if text.is_empty() {
            return;
        }
        let Some(objective) = self.objective else {
            let column = self.column_of(meaning).unwrap_or_default();
            let row = at + 1;
            self.told
                .problems
                .push(Problem::NoObjective { row, column });
            return;
        };
        let objective = &mut self.told.objectives[objective];
        let told = match meaning {
            Meaning::Strategy => &mut objective.strategies,
            _ => &mut objective.policy_directions,
        };
        if !told.contains(&text) {
            told.push(text);
        }
    }
}
