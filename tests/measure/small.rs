//! Small plans to measure, written as a test can show them.

use iku::domain::amount::Decimal;
use iku::domain::date::Date;
use iku::domain::entry::{Entry, Quantity};
use iku::domain::id::{ChangeId, EntityId, TabId};
use iku::domain::kind::{Aggregation, Breakdown};
use iku::domain::measure::{Measurement, measure};
use iku::domain::observations::Observations;
use iku::domain::outcome::Outcome;
use iku::domain::period::{Frequency, Period};
use iku::domain::plan::{Decree, Formulation, Indicator, Plan, Variable};
use iku::domain::series::Observed;
use iku::domain::stated::Stated;
use iku::domain::target::TargetValue;

/// The thing with this number.
pub const fn id(number: u16) -> EntityId {
    let made_by = ChangeId {
        tab: TabId::built_in(9),
        seq: 1,
    };
    EntityId {
        made_by,
        ordinal: number,
    }
}

/// The part of a variable with this number.
pub const fn part(number: u16) -> EntityId {
    id(30_000 + number)
}

/// A plan and its data.
pub struct Small {
    pub plan: Plan,
    pub data: Observations,
}

impl Small {
    pub fn new() -> Self {
        Self {
            plan: Plan {
                decree: Decree {
                    is_enacted: true,
                    ..Default::default()
                },
                ..Default::default()
            },
            data: Observations::default(),
        }
    }

    /// A variable without parts.
    pub fn variable(&mut self, name: &str, aggregation: Aggregation) -> &mut Variable {
        self.variable_by(name, aggregation, Frequency::Quarterly, 0)
    }

    /// A variable in so many parts, by unit.
    pub fn variable_by(
        &mut self,
        name: &str,
        aggregation: Aggregation,
        frequency: Frequency,
        parts: u16,
    ) -> &mut Variable {
        let number = self.plan.variables.len() as u16;
        self.plan.variables.push(Variable {
            id: id(10_000 + number),
            code: Stated::Not,
            name: Stated::Is(name.into()),
            definition: Stated::Not,
            unit_of_measure: Stated::Not,
            aggregation: Stated::Is(aggregation),
            assumed_aggregation: None,
            frequency,
            measured_in: None,
            breakdown: match parts {
                0 => Stated::Not,
                _ => Stated::Is(Breakdown::ByUnit),
            },
            detail: None,
            responsible: (1..=parts).map(part).collect(),
            data_source: Stated::Not,
        });
        self.plan.variables.last_mut().unwrap()
    }

    /// An indicator; its unit of measure and target for 2024 as people write them.
    pub fn indicator(&mut self, formula: &str, unit: &str, target: &str) -> &mut Indicator {
        let number = self.plan.indicators.len() as u16;
        let id = id(20_000 + number);
        let mut indicator = Indicator {
            id,
            parent: id,
            ..Default::default()
        };
        indicator.formula = Stated::Is(Formulation {
            text: formula.into(),
            bindings: Vec::new(),
        });
        indicator.unit_of_measure = Stated::Is(unit.into());
        let target = match target.parse() {
            Ok(number) => TargetValue::Number(Decimal::into(number)),
            Err(_) => TargetValue::Rank(target.into()),
        };
        indicator
            .targets
            .insert(Period::Year(2024), Stated::Is(target));
        self.plan.indicators.push(indicator);
        self.plan.indicators.last_mut().unwrap()
    }

    /// Enters a variable (`Ditangani` or `Ditangani@2` for its second part) from the beginning of
    /// 2024: a number, `nihil`, `n/a`, `?` where entries differ, `.` where nothing is entered, or a rank.
    pub fn enter(&mut self, name: &str, cells: &str) -> &mut Self {
        let (name, number) = match name.split_once('@') {
            Some((name, number)) => (name, Some(number.parse().unwrap())),
            None => (name, None),
        };
        let of = |v: &&Variable| v.name.text() == name;
        let variable = self.plan.variables.iter().find(of).unwrap();
        let (variable, periods) = (variable.id, variable.frequency.periods(2024));
        for (period, cell) in periods.zip(cells.split_whitespace()) {
            let (entry, is_disputed) = read(cell);
            let observed = match (&entry, is_disputed) {
                (_, true) => Observed::Disputed,
                (Some(entry), _) => Observed::Entry(entry),
                (None, _) => Observed::Empty,
            };
            self.data.set(variable, period, number.map(part), observed);
        }
        self
    }

    /// Measures the first indicator, on the day after a period unless a day is given.
    pub fn measure(&self, through: Period, today: Date) -> Measurement {
        let indicator = self.plan.indicators.first().unwrap();
        measure(&self.plan, &self.data, indicator, through, today)
    }

    /// What a card would say of the first indicator: R, and its achievement against the year.
    pub fn card(&self, through: Period, today: &str) -> String {
        let result = self.measure(through, today.parse().unwrap());
        let decimals = self.plan.indicators[0].decimals();
        let actual = result.actual.map(|r| match r.printed(decimals) {
            Some(number) => number.to_string(),
            None => format!("{r:?}"),
        });
        let achievement = result.against_year.achievement.map(|a| match a.counted() {
            Some(percent) => percent.to_string(),
            None => format!("{a:?}"),
        });
        format!("{} | {}", words(actual), words(achievement))
    }
}

fn words(outcome: Outcome<String>) -> String {
    match outcome {
        Outcome::Known(text) => text,
        Outcome::Incomplete { value, have, of } => format!("{value} ({have} of {of})"),
        Outcome::NoEvent => "NoEvent".into(),
        Outcome::Missing(reason) => format!("{reason:?}"),
    }
}

fn read(cell: &str) -> (Option<Entry>, bool) {
    let entry = match cell {
        "." => None,
        "?" => return (None, true),
        "nihil" => Some(Entry::Nil),
        "n/a" => Some(Entry::NotAvailable),
        _ => Some(match cell.parse::<Decimal>() {
            Ok(number) => Entry::Number(Quantity::from(number)),
            Err(_) => Entry::Rank(cell.into()),
        }),
    };
    (entry, false)
}
