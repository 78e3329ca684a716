//! How a figure comes about (*lihat hitungan*), down to the cells it stands on.

use super::compiled::{Compiled, Program};
use super::gather::Reach;
use super::periods;
use crate::domain::amount::Fraction;
use crate::domain::date::Date;
use crate::domain::formula::{self, Names, Step};
use crate::domain::id::EntityId;
use crate::domain::kind::Aggregation;
use crate::domain::observations::Observations;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::{Indicator, Plan};

/// The derivation of a figure.
#[doc(alias = "lihat hitungan")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// The formula with a figure at each of its parts; where a variable has none, what it has instead.
    pub formula: Step<EntityId, Outcome<Fraction>>,
    /// Its variables, in the order of the formula.
    pub variables: Vec<Contribution>,
}

/// What one variable contributes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contribution {
    /// Which one.
    pub variable: EntityId,
    /// How its periods make the year's figure.
    pub aggregation: Aggregation,
    /// What it amounts to; a rank is no number and has its place in the cells.
    pub amount: Outcome<Fraction>,
    /// The cells that were asked for, by period, then part.
    pub cells: Vec<Cell>,
}

/// One cell of the data grid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cell {
    /// Its period.
    pub period: Period,
    /// Its part, `None` for the whole.
    pub part: Option<EntityId>,
    /// Whether the figure is made from it: an earlier position, *nihil* in a mean, or an empty cell is not.
    pub counts: bool,
}

/// Explains the figure that [`measure`](super::measure) gives for the same arguments; `Err` says why
/// the indicator has no formula to explain.
pub fn explain(
    plan: &Plan,
    data: &Observations,
    indicator: &Indicator,
    through: Period,
    today: Date,
) -> Result<Explanation, Reason> {
    let program = Compiled::new(plan, data, indicator).program?;
    let formula = indicator.formula.known().ok_or(Reason::NoFormula)?;
    let variables = program.contributions(plan, data, through, today);
    let mut lookup = |id: &EntityId| {
        let found = variables.iter().find(|x| x.variable == *id);
        match found.map(|x| x.amount) {
            Some(Outcome::Known(amount) | Outcome::Incomplete { value: amount, .. }) => Ok(amount),
            Some(instead) => Err(instead),
            None => Err(Outcome::Missing(Reason::BadFormula)),
        }
    };
    let used = program.inputs.iter();
    let used = used.filter_map(|input| plan.variable(input.variable));
    let known: Vec<_> = used.map(|it| (it.name.text().to_owned(), it.id)).collect();
    let names = Names::new(&known, &formula.bindings);
    let formula = formula::explain(&program.tree, &names, &mut lookup);
    Ok(Explanation { formula, variables })
}

impl Program {
    fn contributions(
        &self,
        plan: &Plan,
        data: &Observations,
        through: Period,
        today: Date,
    ) -> Vec<Contribution> {
        let contribution = |input: &super::gather::Input| {
            let found = input.gather(data, Reach::SoFar(through), today);
            let parts = plan.variable(input.variable).map(|v| plan.parts(v));
            let parts = parts.unwrap_or_default();
            let cells = periods::each(found.asked).flat_map(|index| {
                let period = nth(input.frequency, through.year(), index);
                let cell = move |part| Cell {
                    period,
                    part,
                    counts: input.counts(data, through, index, part),
                };
                parts.iter().copied().map(cell).collect::<Vec<_>>()
            });
            Contribution {
                variable: input.variable,
                aggregation: input.aggregation,
                amount: found.amount(),
                cells: cells.collect(),
            }
        };
        self.inputs.iter().map(contribution).collect()
    }
}

/// The period with this place in the year.
fn nth(frequency: Frequency, year: u16, index: u8) -> Period {
    match frequency {
        Frequency::Yearly => Period::Year(year),
        Frequency::Quarterly => Period::Quarter(year, index + 1),
        Frequency::Monthly => Period::Month(year, index + 1),
    }
}
