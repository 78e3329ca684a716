//! Proposals for figures of the plan, and for what arithmetic assumes to be stated.

use super::{Correction, Setting, Value, sets};
use crate::domain::amount::Decimal;
use crate::domain::entry::Quantity;
use crate::domain::finding::facts::YearFigure;
use crate::domain::finding::place::{Place, Property, What};
use crate::domain::finding::rules::contradicts_itself;
use crate::domain::finding::study::yearly;
use crate::domain::id::EntityId;
use crate::domain::numeral;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::domain::target::TargetValue;

/// Figures exactly a hundred times too small become points of a percentage: the targets, or the baseline.
pub fn as_points(
    plan: &Plan,
    indicator: EntityId,
    from: &YearFigure,
    to: &YearFigure,
) -> Option<Correction> {
    let indicator = plan.indicator(indicator).filter(|it| it.is_percentage())?;
    let hundredfold = |it: &Quantity| it.value.checked_mul(Decimal::ONE_HUNDRED);
    if hundredfold(&from.quantity) == Some(to.quantity.value) {
        let place = Place {
            entity: indicator.id,
            what: What::Baseline(from.year),
        };
        let is_baseline = indicator.baseline.contains_key(&from.year);
        let value = Value::Target(TargetValue::Number(points(&from.quantity)?));
        return sets(
            is_baseline
                .then_some(Setting { place, value })
                .into_iter()
                .collect(),
        );
    }
    if hundredfold(&to.quantity) != Some(from.quantity.value) {
        return None;
    }
    // All targets of that size, and no others: a plan may have had it right for some years.
    let same = yearly(indicator)
        .into_iter()
        .filter(|(_, it)| it.value == to.quantity.value);
    let settings = same.filter_map(|(year, it)| {
        Some(Setting {
            place: Place::target(indicator.id, Period::Year(year)),
            value: Value::Target(TargetValue::Number(points(it)?)),
        })
    });
    sets(settings.collect())
}

/// A hundred times the figure, printed as the figure was.
fn points(quantity: &Quantity) -> Option<Quantity> {
    let value = quantity
        .value
        .checked_mul(Decimal::ONE_HUNDRED)?
        .normalize();
    let percent = quantity
        .printed
        .as_deref()
        .is_some_and(|it| it.ends_with('%'));
    let print = |it: Decimal| format!("{}{}", numeral::write(it), if percent { "%" } else { "" });
    Some(Quantity {
        value,
        printed: quantity.printed.is_some().then(|| print(value).into()),
    })
}

/// As many decimals as show the target with three digits.
pub fn finer(place: Place, target: &Quantity) -> Option<Correction> {
    const MOST: u32 = 10;
    let shows = |decimals: &u32| target.value >= Decimal::new(100, *decimals);
    let decimals = (0..=MOST).find(shows)?;
    let value = Value::Count(decimals);
    sets(vec![Setting { place, value }])
}

/// What arithmetic assumes, as statements; nothing for a direction that the figures contradict.
pub fn assumed(plan: &Plan, entity: EntityId, missing: &[Property]) -> Vec<Setting> {
    let (indicator, variable) = (plan.indicator(entity), plan.variable(entity));
    let value = |property: &Property| match property {
        Property::Polarity => {
            let indicator = indicator.filter(|it| !contradicts_itself(it))?;
            Some(Value::Polarity(*indicator.direction().value()))
        }
        Property::UnitOfMeasure => {
            let is_percentage = indicator?.is_percentage();
            is_percentage.then(|| Value::Text("%".into()))
        }
        Property::Aggregation => Some(Value::Aggregation(*variable?.yearly().value())),
        _ => None,
    };
    let settings = missing.iter().filter_map(|property| {
        let value = value(property)?;
        let place = Place::property(entity, *property);
        Some(Setting { place, value })
    });
    settings.collect()
}
