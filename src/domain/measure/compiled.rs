//! An indicator made ready: its formula read, the cells of its variables found.

use super::gather::Input;
use super::measurement::{Assumption, Comparison, Figure, Measurement};
use crate::domain::achievement::{Achievement, Policy, achievement, rank_achievement};
use crate::domain::date::Date;
use crate::domain::formula::{Names, ProblemKind, Tree, check, parse, variables};
use crate::domain::id::EntityId;
use crate::domain::observations::Observations;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::{Formulation, Indicator, Plan, Variable, is_percent};
use crate::domain::scale::Scale;
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;

/// An indicator made ready to be measured many times. Stands for as long as the plan does and no
/// series is added; an [`Engine`](super::Engine) sees to that.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub(super) program: Result<Program, Reason>,
}

/// What computes a figure.
#[derive(Clone, Debug)]
pub(super) struct Program {
    pub tree: Tree<EntityId>,
    pub inputs: Vec<Input>,
    /// The finest rhythm of the inputs.
    pub rhythm: Frequency,
    pub ordinal: Option<Scale>,
    pub decimals: u32,
}

impl Compiled {
    /// Reads the formula; what is wrong with it becomes the reason why there is no figure.
    pub fn new(plan: &Plan, data: &Observations, indicator: &Indicator) -> Self {
        Self {
            program: program(plan, data, indicator),
        }
    }

    /// The figure R from the beginning of the year through a period.
    pub fn figure(&self, data: &Observations, through: Period, today: Date) -> Outcome<Figure> {
        match &self.program {
            Ok(program) => program.figure(data, through, today),
            Err(reason) => Outcome::Missing(*reason),
        }
    }

    /// Measures the indicator it was made from, under the same plan.
    pub fn measure(
        &self,
        plan: &Plan,
        data: &Observations,
        indicator: &Indicator,
        through: Period,
        today: Date,
    ) -> Measurement {
        let actual = self.figure(data, through, today);
        let compare = |of| comparison(plan, indicator, &actual, of);
        let program = self.program.as_ref().ok();
        Measurement {
            indicator: indicator.id,
            through,
            printed: actual.value().and_then(|r| r.printed(indicator.decimals())),
            rhythm: program.map_or(Frequency::default(), |program| program.rhythm),
            against_period: target_within_year(indicator, through).map(compare),
            against_year: compare(Period::Year(through.year())),
            assumptions: program.map_or_else(Vec::new, |p| p.assumptions(plan, indicator)),
            actual,
        }
    }
}

/// The names of all variables of a plan.
pub(super) fn names(plan: &Plan, formula: &Formulation) -> Names<EntityId> {
    let variables = plan.variables.iter();
    let known: Vec<_> = variables
        .map(|v| (v.name.text().to_owned(), v.id))
        .collect();
    Names::new(&known, &formula.bindings)
}

/// Reads a formula. What is bound needs no other names, and a plan may have thousands.
fn read(plan: &Plan, formula: &Formulation) -> Result<(Tree<EntityId>, Names<EntityId>), Reason> {
    let bound = Names::new(&[], &formula.bindings);
    match parse(&formula.text, &bound) {
        Ok(tree) if !tree.has_unknown() => Ok((tree, bound)),
        _ => {
            let all = names(plan, formula);
            let tree = parse(&formula.text, &all).map_err(|_| Reason::BadFormula)?;
            Ok((tree, all))
        }
    }
}

fn program(plan: &Plan, data: &Observations, indicator: &Indicator) -> Result<Program, Reason> {
    let formula = match &indicator.formula {
        Stated::Is(formula) if !formula.text.trim().is_empty() => formula,
        Stated::Disputed(_) => return Err(Reason::Disputed),
        Stated::Is(_) | Stated::Not => return Err(Reason::NoFormula),
    };
    let (tree, names) = read(plan, formula)?;
    let used: Option<Vec<_>> = variables(&tree)
        .into_iter()
        .map(|id| plan.variable(*id))
        .collect();
    let used = used.ok_or(Reason::BadFormula)?;
    let is_share = !used.is_empty() && used.iter().all(|v| is_share(v));
    let problems = check(&tree, &names, indicator.is_percentage() && !is_share);
    let has = |kind: fn(&ProblemKind) -> bool| problems.iter().any(|problem| kind(&problem.kind));
    if has(|kind| matches!(kind, ProblemKind::NoDivisor)) {
        return Err(Reason::NoDivisor);
    }
    if has(|kind| matches!(kind, ProblemKind::UnknownVariable { .. })) {
        return Err(Reason::BadFormula);
    }
    if used
        .iter()
        .any(|v| v.aggregation.is_disputed() || v.breakdown.is_disputed())
    {
        return Err(Reason::Disputed);
    }
    let inputs: Vec<_> = used.iter().map(|v| Input::new(plan, data, v)).collect();
    Ok(Program {
        rhythm: used.iter().map(|v| v.frequency).max().unwrap_or_default(),
        ordinal: match indicator.ordinal_scale {
            Some(scale) => Some(plan.scale(scale).ok_or(Reason::NotOnScale)?.clone()),
            None => None,
        },
        decimals: indicator.decimals(),
        inputs,
        tree,
    })
}

/// A variable that is a percentage already needs no divisor.
fn is_share(variable: &Variable) -> bool {
    is_percent(variable.unit_of_measure.text())
}

impl Program {
    fn assumptions(&self, plan: &Plan, indicator: &Indicator) -> Vec<Assumption> {
        let direction = indicator.direction();
        let polarity = (self.ordinal.is_none() && direction.is_assumed())
            .then_some(Assumption::Polarity(*direction.value()));
        let percentage = (indicator.unit_of_measure.first().is_none() && indicator.is_percentage())
            .then_some(Assumption::Percentage);
        let inputs = self.inputs.iter().filter_map(|input| {
            let yearly = plan.variable(input.variable)?.yearly();
            yearly.is_assumed().then_some(Assumption::Aggregation {
                variable: input.variable,
                aggregation: input.aggregation,
            })
        });
        polarity
            .into_iter()
            .chain(percentage)
            .chain(inputs)
            .collect()
    }
}

/// The target an action plan sets for the year so far: for the period itself, or for the quarter
/// that ends with the month.
fn target_within_year(indicator: &Indicator, through: Period) -> Option<Period> {
    let quarter = match through {
        Period::Year(_) => return None,
        Period::Month(year, n) if n % 3 == 0 => Period::Quarter(year, n / 3),
        Period::Month(..) | Period::Quarter(..) => through,
    };
    [through, quarter]
        .into_iter()
        .find(|period| *indicator.target(*period) != Stated::Not)
}

fn comparison(
    plan: &Plan,
    indicator: &Indicator,
    actual: &Outcome<Figure>,
    of: Period,
) -> Comparison {
    let target = indicator.target(of).clone();
    let achievement = match &target {
        Stated::Is(target) => actual.and_then(|figure| achieved(plan, indicator, target, figure)),
        Stated::Not => actual.and_then(|_| Outcome::Missing(Reason::NoTarget)),
        Stated::Disputed(_) => Outcome::Missing(Reason::Disputed),
    };
    let scale = plan.rating_scale();
    let rating = achievement
        .value()
        .zip(scale)
        .and_then(|(a, scale)| a.rating(scale));
    Comparison {
        of,
        target,
        achievement,
        rating,
    }
}

fn achieved(
    plan: &Plan,
    indicator: &Indicator,
    target: &TargetValue,
    figure: Figure,
) -> Outcome<Achievement> {
    let polarity = *indicator.direction().value();
    match (
        figure,
        indicator.ordinal_scale.and_then(|id| plan.scale(id)),
    ) {
        (Figure::Number(_), _) if indicator.polarity.is_disputed() => {
            Outcome::Missing(Reason::Disputed)
        }
        (Figure::Number(exact), _) => achievement(target, exact, polarity, policy(plan, indicator)),
        (Figure::Step { step, .. }, Some(scale)) => rank_achievement(target, step, scale),
        (Figure::Step { .. }, None) => Outcome::Missing(Reason::KindMismatch),
    }
}

fn policy(plan: &Plan, indicator: &Indicator) -> Policy {
    Policy {
        rounding: plan.agency.rounding,
        cap: plan.agency.cap,
        decimals: indicator.decimals(),
    }
}
