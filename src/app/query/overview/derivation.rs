//! How a figure comes about, down to who entered what and when (*lihat hitungan*).

use crate::app::Workspace;
use crate::domain::amount::Fraction;
use crate::domain::date::Date;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, RoundingPolicy};
use crate::domain::measure::{Contribution, Explanation, explain};
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::log::{Cell, Key, Value, Version};

/// The derivation of a figure, in things that a screen can show.
#[derive(Clone, Debug)]
pub struct Derivation {
    /// The formula as the decree writes it.
    pub formula: String,
    /// The formula with its numbers; `Err` says why there is nothing to work out.
    pub steps: Result<Explanation, Reason>,
    /// Its variables, in the order of the formula.
    pub variables: Vec<VariableShown>,
    /// From which R the achievement is computed.
    pub rounding: RoundingPolicy,
}

/// A variable with the cells it is made from.
#[derive(Clone, Debug)]
pub struct VariableShown {
    /// Which one.
    pub id: EntityId,
    /// Its name.
    pub name: String,
    /// What it counts.
    pub unit: String,
    /// How its periods make the year's figure.
    pub aggregation: Aggregation,
    /// Whether that is only assumed.
    pub is_assumed: bool,
    /// What it amounts to.
    pub amount: Outcome<Fraction>,
    /// Its cells, by period, then part.
    pub cells: Vec<CellShown>,
}

/// A cell with who entered it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CellShown {
    /// Its period.
    pub period: Period,
    /// The unit or list item, where the variable is broken down.
    pub part: Option<String>,
    /// What it holds, one by one where people differ; nothing where nothing was entered.
    pub entries: Vec<EntryShown>,
    /// Whether it can be known yet.
    pub is_due: bool,
    /// Whether the figure is made from it.
    pub counts: bool,
}

/// An entry with who made it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EntryShown {
    /// What was entered.
    pub entry: Entry,
    /// Whose label it carries.
    pub name: String,
    /// Their unit.
    pub unit: String,
    /// When, in milliseconds since 1970 on their clock.
    pub at: i64,
}

/// The derivation of an indicator's figure through a period.
pub fn derivation(
    workspace: &Workspace,
    indicator: EntityId,
    through: Period,
    today: Date,
) -> Option<Derivation> {
    let plan = workspace.plan_for_year(through.year())?;
    let indicator = plan.indicator(indicator)?;
    let steps = explain(plan, workspace.data(), indicator, through, today);
    let contributions = steps.as_ref().map_or(&[][..], |steps| &steps.variables);
    let shown = contributions
        .iter()
        .map(|c| variable(workspace, plan, c, today));
    Some(Derivation {
        formula: formula(indicator),
        variables: shown.collect(),
        rounding: plan.agency.rounding,
        steps,
    })
}

fn formula(indicator: &Indicator) -> String {
    indicator
        .formula
        .first()
        .map(|formula| formula.text.clone())
        .unwrap_or_default()
}

fn variable(
    workspace: &Workspace,
    plan: &Plan,
    contribution: &Contribution,
    today: Date,
) -> VariableShown {
    let found = plan.variable(contribution.variable);
    let cells = contribution.cells.iter().map(|cell| CellShown {
        period: cell.period,
        part: cell
            .part
            .and_then(|part| plan.part_name(part))
            .map(str::to_owned),
        entries: entries(
            workspace,
            &Key::entry(contribution.variable, cell.period, cell.part),
        ),
        is_due: cell.period.is_due(today),
        counts: cell.counts,
    });
    VariableShown {
        id: contribution.variable,
        name: found.map(|v| v.name.text().to_owned()).unwrap_or_default(),
        unit: found
            .map(|v| v.unit_of_measure.text().to_owned())
            .unwrap_or_default(),
        aggregation: contribution.aggregation,
        is_assumed: found.is_some_and(|v| v.yearly().is_assumed()),
        amount: contribution.amount,
        cells: cells.collect(),
    }
}

fn entries(workspace: &Workspace, key: &Key) -> Vec<EntryShown> {
    match workspace.book().cell(key) {
        Cell::Empty => Vec::new(),
        Cell::Settled(version) => entry(&version).into_iter().collect(),
        Cell::Conflict(versions) => versions.iter().filter_map(entry).collect(),
    }
}

fn entry(version: &Version<'_>) -> Option<EntryShown> {
    let Value::Entry(entry) = version.value else {
        return None;
    };
    let author = &version.change.author;
    Some(EntryShown {
        entry: entry.clone(),
        name: author.name.clone(),
        unit: author.unit.clone(),
        at: version.change.at,
    })
}
