//! The sample's plan: the same goals, formulas that have divisors, and indicators of programmes besides.

use super::cascade;
use super::table::{AMENDED, INDICATORS, IndicatorText, Parent, Parts, VARIABLES, VariableText};
use super::{AMENDED as AMENDED_YEAR, FIRST_YEAR};
use crate::app::builtin::script::{Script, formulation, key};
use crate::app::builtin::{decree, lists};
use crate::domain::amount::Decimal;
use crate::domain::entry::Quantity;
use crate::domain::id::EntityId;
use crate::domain::kind::{Breakdown, EntityKind};
use crate::domain::period::Period;
use crate::domain::rank;
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Scope, Value};

/// The things of the plan, each list in the order of its table.
pub struct Plan {
    pub(super) scope: Scope,
    pub units: Vec<EntityId>,
    pub disasters: (EntityId, Vec<EntityId>),
    pub districts: (EntityId, Vec<EntityId>),
    /// Programmes, activities and sub-activities.
    pub programs: Vec<EntityId>,
    pub variables: Vec<EntityId>,
    pub indicators: Vec<EntityId>,
}

impl Plan {
    /// Writes it; `akip` is the scale of ranks.
    pub fn write(script: &mut Script, scope: Scope, akip: EntityId) -> Self {
        let units = decree::units(script, scope);
        let names: Vec<_> = (1..=12)
            .map(|n| format!("Kecamatan Contoh {n:02}"))
            .collect();
        let districts = names.iter().map(|name| ("", name.as_str()));
        let districts = lists::dimension(script, "1", "Kecamatan", districts);
        let kinds = ["Bencana alam", "Bencana sosial"].map(|kind| ("", kind));
        let disasters = lists::dimension(script, "2", "Jenis bencana", kinds);
        script.end();
        let mut plan = Self {
            scope,
            units,
            disasters,
            districts,
            programs: Vec::new(),
            variables: Vec::new(),
            indicators: Vec::new(),
        };
        let goals = decree::goals(script, scope);
        plan.programs(script);
        let ranked = VARIABLES.iter().zip(rank::sequence());
        plan.variables = ranked
            .map(|(text, rank)| plan.variable(script, text, rank))
            .collect();
        script.end();
        for (text, rank) in INDICATORS.iter().zip(rank::sequence()) {
            let parent = match text.parent {
                Parent::Goal(place) => goals[place].0,
                Parent::Objective(place) => goals[place].1,
                Parent::Program(place) => plan.programs[place],
            };
            let indicator = plan.indicator(script, text, parent, rank);
            if text.unit == RANKS {
                let scale = key(scope, indicator, Attribute::OrdinalScale);
                script.state(scale, Value::Entity(akip));
            }
            plan.indicators.push(indicator);
            script.end();
        }
        plan.links(script);
        cascade::write(script, scope, &plan);
        plan
    }

    fn variable(&self, script: &mut Script, text: &VariableText, rank: String) -> EntityId {
        let variable = script.place(self.scope, EntityKind::Variable, None, rank);
        let texts = [
            (Attribute::Code, text.code),
            (Attribute::Name, text.name),
            (Attribute::UnitOfMeasure, text.unit),
        ];
        script.texts(self.scope, variable, &texts);
        let breakdown = match text.parts {
            Parts::Whole => Breakdown::Whole,
            Parts::Unit => Breakdown::ByUnit,
            Parts::Disaster => Breakdown::By(self.disasters.0),
        };
        let units = text.units.iter().map(|place| self.units[*place]).collect();
        let mut state =
            |attribute, value| script.state(key(self.scope, variable, attribute), value);
        state(Attribute::Aggregation, Value::Aggregation(text.yearly));
        state(Attribute::Breakdown, Value::Breakdown(breakdown));
        state(Attribute::Responsible, Value::Entities(units));
        if !text.measured_in.is_empty() {
            state(
                Attribute::MeasuredIn,
                Value::Counts(text.measured_in.into()),
            );
        }
        if !text.by_district.is_empty() {
            state(Attribute::Detail, Value::Entity(self.districts.0));
        }
        variable
    }

    fn indicator(
        &self,
        script: &mut Script,
        text: &IndicatorText,
        parent: EntityId,
        rank: String,
    ) -> EntityId {
        let indicator = script.place(self.scope, EntityKind::Indicator, Some(parent), rank);
        let texts = [
            (Attribute::Code, text.code),
            (Attribute::Name, text.name),
            (Attribute::UnitOfMeasure, text.unit),
        ];
        script.texts(self.scope, indicator, &texts);
        let names = VARIABLES.iter().map(|variable| variable.name.to_owned());
        let known: Vec<_> = names.zip(self.variables.iter().copied()).collect();
        let answers = vec![self.units[text.answers]];
        let mut state =
            |attribute, value| script.state(key(self.scope, indicator, attribute), value);
        state(Attribute::Formula, formulation(text.formula, &known));
        state(Attribute::Polarity, Value::Polarity(text.polarity));
        state(Attribute::Responsible, Value::Entities(answers));
        let years = (FIRST_YEAR..).map(Period::Year);
        targets(
            script,
            self.scope,
            indicator,
            text.unit,
            years.zip(text.targets.split(' ')),
        );
        let quarters = quarters().zip(text.quarters.split(' '));
        targets(script, self.scope, indicator, text.unit, quarters);
        indicator
    }

    /// Corrects the targets of IKU 1.
    pub fn amend(&self, script: &mut Script, scope: Scope) {
        let (yearly, quarterly) = AMENDED;
        for (year, target) in (AMENDED_YEAR..).zip(yearly) {
            let quarters = (1..).map(|quarter| Period::Quarter(year, quarter));
            let all = quarters
                .zip(quarterly)
                .chain([(Period::Year(year), target)]);
            targets(script, scope, self.indicators[0], INDICATORS[0].unit, all);
        }
    }
}

/// The unit of indicators that are compared by rank.
const RANKS: &str = "predikat";

/// Every quarter from the first year on.
pub fn quarters() -> impl Iterator<Item = Period> {
    (FIRST_YEAR..).flat_map(|year| (1..=4).map(move |quarter| Period::Quarter(year, quarter)))
}

fn targets<'a>(
    script: &mut Script,
    scope: Scope,
    indicator: EntityId,
    unit: &str,
    targets: impl Iterator<Item = (Period, &'a str)>,
) {
    for (period, text) in targets {
        if let Some(target) = target(text, unit) {
            let key = key(scope, indicator, Attribute::Target).in_period(period);
            script.state(key, Value::Target(Box::new(target)));
        }
    }
}

/// A target as a table holds it; `.` is none.
fn target(text: &str, unit: &str) -> Option<TargetValue> {
    if unit == RANKS {
        return (text != ".").then(|| TargetValue::Rank(text.into()));
    }
    let value: Decimal = text.parse().ok()?;
    let percent = if unit == "%" { unit } else { "" };
    Some(TargetValue::Number(Quantity {
        value: value.normalize(),
        printed: Some(format!("{}{percent}", text.replace('.', ",")).into()),
    }))
}
