//! A formula as it is typed: what is wrong with it, which variables it lacks, and what it comes to.

use super::{key, says};
use crate::app::fresh::fresh;
use crate::app::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::formula::{self, Names, Problem, ProblemKind, Severity, Tree};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::measure;
use crate::domain::period::Period;
use crate::domain::plan::{Formulas, Formulation, Indicator, Plan};
use crate::domain::rank;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Value};
use crate::text::formula::derivation;

/// What typing has come to so far.
#[derive(Clone, PartialEq, Debug)]
pub struct FormulaLook {
    /// What is wrong or odd, in the order of the text.
    pub problems: Vec<Problem>,
    /// Names that belong to no variable yet, as written.
    pub missing: Vec<String>,
    /// The formula in the numbers of the latest year that has all of them: `6 ÷ 58.400 × 100 = 0,01`.
    pub example: Option<(Period, String)>,
    tree: Option<Tree<EntityId>>,
    text: String,
}

/// Looks at what was typed into the formula field of an indicator.
pub fn formula(
    workspace: &Workspace,
    plan: &Plan,
    indicator: &Indicator,
    text: &str,
    today: Date,
) -> FormulaLook {
    let text = text.trim();
    let names = names(plan, indicator);
    let tree = formula::parse(text, &names);
    let (tree, problems) = match tree {
        Ok(tree) => {
            let problems = formula::check(&tree, &names, indicator.is_percentage());
            (Some(tree), problems)
        }
        Err(problems) => (None, problems),
    };
    let mut missing: Vec<String> = Vec::new();
    for problem in &problems {
        if let ProblemKind::UnknownVariable { name, .. } = &problem.kind
            && !missing.contains(name)
        {
            missing.push(name.clone());
        }
    }
    let mut look = FormulaLook {
        problems,
        missing,
        example: None,
        tree,
        text: text.to_owned(),
    };
    look.example = look.formulation().and_then(|formulation| {
        let mut indicator = indicator.clone();
        indicator.formula = Stated::Is(formulation);
        example(workspace, plan, &indicator, today)
    });
    look
}

/// The names that a formula may use: those it has used before, and the variables of the plan.
pub fn names(plan: &Plan, indicator: &Indicator) -> Names<EntityId> {
    let kept = indicator.formula.first().cloned().unwrap_or_default();
    Formulas::of(plan).names(&kept)
}

/// The worked example of the latest year whose numbers are all there.
fn example(
    workspace: &Workspace,
    plan: &Plan,
    indicator: &Indicator,
    today: Date,
) -> Option<(Period, String)> {
    let decimals = indicator.decimals();
    let last = today.year();
    (last.saturating_sub(10)..=last).rev().find_map(|year| {
        let period = Period::Year(year);
        let explained = measure::explain(plan, workspace.data(), indicator, period, today).ok()?;
        let is_whole = explained.formula.value.is_ok() && !explained.variables.is_empty();
        is_whole.then(|| (period, derivation(&explained.formula, decimals)))
    })
}

impl FormulaLook {
    /// What was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The formula as it would be stated; none while it cannot be read or names what is not there.
    pub fn formulation(&self) -> Option<Formulation> {
        let tree = self.tree.as_ref().filter(|_| self.missing.is_empty())?;
        Some(Formulation {
            text: self.text.clone(),
            bindings: formula::bindings(&self.text, tree),
        })
    }

    /// Whether it can be stated as it is: read, all its names known, and giving figures.
    pub fn is_sound(&self) -> bool {
        self.formulation().is_some()
            && self
                .problems
                .iter()
                .all(|it| it.severity() == Severity::Warning)
    }

    /// The facts that make the missing variables, each last of all, and state the formula with them.
    pub fn with_missing(
        &self,
        workspace: &Workspace,
        plan: &Plan,
        indicator: &Indicator,
    ) -> Option<Vec<(Key, Value)>> {
        let tree = self.tree.as_ref().filter(|_| !self.missing.is_empty())?;
        let last = plan
            .variables
            .last()
            .and_then(|it| says(workspace, plan, it.id, Attribute::Rank));
        let mut last = match last {
            Some(Value::Text(rank)) => Some(rank.to_string()),
            _ => None,
        };
        let mut facts = Vec::new();
        let mut bindings = formula::bindings(&self.text, tree);
        for (name, number) in self.missing.iter().zip(0..) {
            let variable = fresh(number);
            let rank = rank::between(last.as_deref(), None);
            for (attribute, value) in [
                (Attribute::Kind, Value::Kind(EntityKind::Variable)),
                (Attribute::Name, Value::text(name.as_str())),
                (Attribute::Rank, Value::text(rank.as_str())),
            ] {
                facts.push((key(plan, variable, attribute), value));
            }
            bindings.push((name.clone(), variable));
            last = Some(rank);
        }
        let formulation = Formulation {
            text: self.text.clone(),
            bindings,
        };
        facts.push((
            key(plan, indicator.id, Attribute::Formula),
            Value::Formula(Box::new(formulation)),
        ));
        Some(facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::edit::testing::planner;
    use crate::app::query::testing::{sample, today};
    use crate::app::versions::draft;
    use crate::log::Purpose;

    #[test]
    fn missing_variables_are_made_on_request_with_the_formula_that_names_them() {
        let mut ani = planner();
        let plan = draft(ani.workspace.plans()).unwrap().clone();
        let indicator = &plan.indicators[2];
        let text =
            "Jumlah Korban Bencana yang ditangani selama 1 Tahun / Jumlah kejadian bencana * 100";
        let written = indicator.formula.first().unwrap().text.clone();
        let text = text.replace(
            "Jumlah Korban Bencana yang ditangani selama 1 Tahun",
            &written,
        );
        let look = formula(&ani.workspace, &plan, indicator, &text, today());
        assert_eq!(look.missing, ["Jumlah kejadian bencana"]);
        assert!(!look.is_sound() && look.formulation().is_none());
        let facts = look.with_missing(&ani.workspace, &plan, indicator).unwrap();
        ani.does(Command::Create {
            facts,
            purpose: Purpose::Edit,
        });
        let plan = draft(ani.workspace.plans()).unwrap().clone();
        assert_eq!(
            plan.variables.last().unwrap().name.text(),
            "Jumlah kejadian bencana"
        );
        let look = formula(&ani.workspace, &plan, &plan.indicators[2], &text, today());
        assert!(look.is_sound(), "{:?}", look.problems);
        assert_eq!(
            look.formulation().as_ref(),
            plan.indicators[2].formula.first()
        );
    }

    #[test]
    fn a_formula_is_worked_with_the_latest_numbers() {
        let workspace = sample();
        let plan = workspace.plan_for_year(2025).unwrap();
        let indicator = &plan.indicators[0];
        let text = indicator.formula.first().unwrap().text.clone();
        let look = formula(&workspace, plan, indicator, &text, today());
        let (_, example) = look.example.unwrap();
        assert!(
            example.contains("÷") && example.contains(" = "),
            "{example}"
        );
        let broken = formula(&workspace, plan, indicator, &format!("{text} *"), today());
        assert!(broken.example.is_none() && !broken.is_sound() && broken.problems.len() == 1);
    }
}
