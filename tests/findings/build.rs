//! Things of a plan, each from the few words that matter, and a look at a plan with all that is known around it.

use iku::app::builtin::{regulations, reserved_fields};
use iku::domain::amount::Decimal;
use iku::domain::date::Date;
use iku::domain::entry::{Entry, Quantity};
use iku::domain::finding::{Acceptance, Finding, Look, findings};
use iku::domain::id::{ChangeId, EntityId, TabId};
use iku::domain::measure::Measurement;
use iku::domain::observations::Observations;
use iku::domain::period::Period;
use iku::domain::plan::{Formulation, Indicator, Item, Plan, Variable};
use iku::domain::series::Observed;
use iku::domain::stated::Stated;
use iku::domain::target::TargetValue;
use std::collections::{BTreeMap, BTreeSet};

/// Numbers things as they are made.
pub struct Ids(u16);

impl Ids {
    pub fn new() -> Self {
        Self(0)
    }

    /// Numbers that begin after one.
    pub fn after(number: u16) -> Self {
        Self(number)
    }

    pub fn next(&mut self) -> EntityId {
        self.0 += 1;
        let made_by = ChangeId {
            tab: TabId::built_in(8),
            seq: 1,
        };
        EntityId {
            made_by,
            ordinal: self.0,
        }
    }

    pub fn items(&mut self, texts: &[&str]) -> Vec<Item> {
        let item = |text: &&str| Item {
            id: self.next(),
            label: Stated::Not,
            text: stated(text),
        };
        texts.iter().map(item).collect()
    }
}

/// What the plan states; nothing where the text is empty.
pub fn stated(text: &str) -> Stated<String> {
    if text.is_empty() {
        return Stated::Not;
    }
    Stated::Is(text.into())
}

/// `80`, `60-85` or a rank.
pub fn target(text: &str) -> Stated<TargetValue> {
    let number = |text: &str| text.parse::<Decimal>().ok();
    let range = text.split_once('-').and_then(|(low, high)| {
        let (low, high) = (number(low)?, number(high)?);
        let printed = None;
        Some(TargetValue::Range { low, high, printed })
    });
    let number = || number(text).map(|it| TargetValue::Number(Quantity::from(it)));
    let value = range.or_else(number);
    Stated::Is(value.unwrap_or_else(|| TargetValue::Rank(text.into())))
}

/// A variable of which nothing but name and unit is stated.
pub fn variable(id: EntityId, name: &str, unit: &str) -> Variable {
    Variable {
        id,
        name: stated(name),
        unit_of_measure: stated(unit),
        ..Default::default()
    }
}

/// An indicator of which nothing but name, formula and unit is stated.
pub fn indicator(
    id: EntityId,
    parent: EntityId,
    name: &str,
    formula: &str,
    unit: &str,
) -> Indicator {
    Indicator {
        id,
        parent,
        name: stated(name),
        formula: Stated::Is(Formulation {
            text: formula.into(),
            bindings: Vec::new(),
        }),
        unit_of_measure: stated(unit),
        ..Default::default()
    }
}

/// Enters a row of cells from the first period of a year on: a number or a rank.
pub fn enter(
    data: &mut Observations,
    variable: &Variable,
    part: Option<EntityId>,
    year: u16,
    cells: &str,
) {
    let periods = (year..).flat_map(|year| variable.frequency.periods(year));
    for (period, cell) in periods.zip(cells.split_whitespace()) {
        let entry = match cell.parse::<Decimal>() {
            Ok(number) => Entry::Number(number.into()),
            Err(_) => Entry::Rank(cell.into()),
        };
        data.set(variable.id, period, part, Observed::Entry(&entry));
    }
}

/// All that is known around a plan.
#[derive(Default)]
pub struct Around {
    pub data: Observations,
    pub measurements: Vec<Measurement>,
    pub notes: BTreeSet<(EntityId, Period)>,
    pub printed: BTreeMap<(EntityId, Period), Decimal>,
    pub acceptances: Vec<Acceptance>,
}

impl Around {
    /// Looks at a plan, by the tables of the program.
    pub fn look(&self, plan: &Plan, earlier: &[&Plan], today: Date) -> Vec<Finding> {
        findings(&Look {
            plan,
            earlier,
            data: &self.data,
            engine: None,
            measured: &self.measurements.iter().cloned().collect(),
            notes: &self.notes,
            printed: &self.printed,
            budgets: &[],
            regulations: &regulations(),
            reserved: &reserved_fields(),
            acceptances: &self.acceptances,
            today,
        })
    }
}
