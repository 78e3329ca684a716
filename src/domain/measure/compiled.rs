//! An indicator made ready: its formula read, the cells of its variables found.

use super::gather::{Input, Reach};
use super::measurement::{Assumption, Comparison, Figure, Measurement};
use crate::domain::achievement::{Achievement, Policy, achievement, rank_achievement};
use crate::domain::date::Date;
use crate::domain::formula::{Names, Node, Operator, ProblemKind, Tree, check, variables};
use crate::domain::id::EntityId;
use crate::domain::kind::Aggregation;
use crate::domain::observations::Observations;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::{Formulas, Indicator, Plan, Variable, is_percent};
use crate::domain::scale::Scale;
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use std::collections::BTreeSet;
use std::rc::Rc;

/// An indicator made ready to be measured many times. Stands for as long as the plan does and no
/// series is added; an [`Engine`](super::Engine) sees to that.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub(super) program: Result<Program, Reason>,
    /// Its formula binds every name, so that what other variables are called means nothing to it.
    is_bound: bool,
}

/// What computes a figure.
#[derive(Clone, Debug)]
pub(super) struct Program {
    pub tree: Rc<Tree<EntityId>>,
    pub inputs: Vec<Input>,
    /// The finest rhythm of the inputs.
    pub rhythm: Frequency,
    pub ordinal: Option<Scale>,
    pub decimals: u32,
}

impl Compiled {
    /// Reads the formula; what is wrong with it becomes the reason why there is no figure.
    pub fn new(plan: &Plan, data: &Observations, indicator: &Indicator) -> Self {
        Self::among(plan, &Formulas::of(plan), data, indicator)
    }

    /// The same where many formulas of the plan are read.
    pub(super) fn among(
        plan: &Plan,
        formulas: &Formulas,
        data: &Observations,
        indicator: &Indicator,
    ) -> Self {
        let bound = indicator.formula.known().and_then(Formulas::bound);
        Self {
            is_bound: bound.is_some(),
            program: program(plan, formulas, bound, data, indicator),
        }
    }

    /// Its formula, if it binds every name: what it says then depends on nothing else.
    pub(super) fn bound(&self) -> Option<&Rc<Tree<EntityId>>> {
        let program = self.program.as_ref().ok();
        program.filter(|_| self.is_bound).map(|it| &it.tree)
    }

    /// The variables that its figure is made from.
    pub(super) fn variables(&self) -> impl Iterator<Item = EntityId> + '_ {
        let program = self.program.iter();
        program.flat_map(|it| it.inputs.iter().map(|input| input.variable))
    }

    /// Whether it may be another once these variables are others.
    pub(super) fn is_touched_by(&self, changed: &BTreeSet<EntityId>) -> bool {
        let is_sure = self.is_bound && self.program.is_ok();
        !changed.is_empty() && (!is_sure || self.variables().any(|it| changed.contains(&it)))
    }

    /// The figure R from the beginning of the year through a period.
    pub fn figure(&self, data: &Observations, through: Period, today: Date) -> Outcome<Figure> {
        match &self.program {
            Ok(program) => program.figure(data, Reach::SoFar(through), today),
            Err(reason) => Outcome::Missing(*reason),
        }
    }

    /// The figure R of a period alone, without what came before it in the year.
    pub fn alone(&self, data: &Observations, period: Period, today: Date) -> Outcome<Figure> {
        match &self.program {
            Ok(program) => program.figure(data, Reach::Alone(period), today),
            Err(reason) => Outcome::Missing(*reason),
        }
    }

    /// How quarters taken alone make the figure of the year: added up where the formula only adds up flows, as their
    /// mean where it is a mean itself. Of everything else, percentages and stocks, the last figure counts.
    pub fn aggregation(&self) -> Aggregation {
        self.program
            .as_ref()
            .map_or(Aggregation::Last, Program::aggregation)
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
            assumptions: program.map_or_else(Vec::new, |p| p.assumptions(indicator)),
            actual,
        }
    }
}

fn program(
    plan: &Plan,
    formulas: &Formulas,
    bound: Option<Tree<EntityId>>,
    data: &Observations,
    indicator: &Indicator,
) -> Result<Program, Reason> {
    let formula = match &indicator.formula {
        Stated::Is(formula) if !formula.text.trim().is_empty() => formula,
        Stated::Disputed(_) => return Err(Reason::Disputed),
        Stated::Is(_) | Stated::Not => return Err(Reason::NoFormula),
    };
    let read = || formulas.read(formula);
    let tree = bound
        .map_or_else(read, Ok)
        .map_err(|_| Reason::BadFormula)?;
    let used: Option<Vec<_>> = variables(&tree)
        .into_iter()
        .map(|id| plan.variable(*id))
        .collect();
    let used = used.ok_or(Reason::BadFormula)?;
    let is_share = !used.is_empty() && used.iter().all(|v| is_share(v));
    // Names would only serve to suggest other ones.
    let nobody = Names::new(&[], &[]);
    let problems = check(&tree, &nobody, indicator.is_percentage() && !is_share);
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
        tree: tree.into(),
    })
}

/// A variable that is a percentage already needs no divisor.
fn is_share(variable: &Variable) -> bool {
    is_percent(variable.unit_of_measure.text())
}

impl Program {
    fn aggregation(&self) -> Aggregation {
        let all = |kind| self.inputs.iter().all(|input| input.aggregation == kind);
        let is_one = matches!(self.tree.node, Node::Variable(_));
        if self.ordinal.is_some() {
            Aggregation::Last
        } else if all(Aggregation::Sum) && adds_up(&self.tree) {
            Aggregation::Sum
        } else if all(Aggregation::Average) && is_one {
            Aggregation::Average
        } else {
            Aggregation::Last
        }
    }

    fn assumptions(&self, indicator: &Indicator) -> Vec<Assumption> {
        let direction = indicator.direction();
        let polarity = (self.ordinal.is_none() && direction.is_assumed())
            .then_some(Assumption::Polarity(*direction.value()));
        let percentage = (indicator.unit_of_measure.first().is_none() && indicator.is_percentage())
            .then_some(Assumption::Percentage);
        let assumed = self.inputs.iter().filter(|input| input.is_assumed);
        let inputs = assumed.map(|input| Assumption::Aggregation {
            variable: input.variable,
            aggregation: input.aggregation,
        });
        polarity
            .into_iter()
            .chain(percentage)
            .chain(inputs)
            .collect()
    }
}

/// Whether the formula over the sum of two figures is the sum of the formula over each.
fn adds_up(tree: &Tree<EntityId>) -> bool {
    match &tree.node {
        Node::Variable(_) => true,
        Node::Number(_) | Node::Unknown(_) => false,
        Node::Negated(part) => adds_up(part),
        Node::Chain(first, rest) => {
            let adds = |(operator, part): &(Operator, Tree<EntityId>)| {
                matches!(operator, Operator::Plus | Operator::Minus) && adds_up(part)
            };
            let scales = |(operator, part): &(Operator, Tree<EntityId>)| {
                matches!(operator, Operator::Times | Operator::Over) && part.is_constant()
            };
            adds_up(first) && (rest.iter().all(adds) || rest.iter().all(scales))
        }
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

/// Holds a figure of an indicator against the target that its plan states for a period.
pub fn comparison(
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
