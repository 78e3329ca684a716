//! What the plan states where a correction would write, so that people see before and after.

use super::{Binding, Value};
use crate::domain::finding::place::{Place, Property, What};
use crate::domain::finding::texts::texts;
use crate::domain::plan::Plan;

impl Value {
    /// What a property or target is now; `None` where it is not stated.
    pub fn stated(plan: &Plan, place: &Place) -> Option<Self> {
        let indicator = || plan.indicator(place.entity);
        let property = match place.what {
            What::Target(period) => {
                let target = indicator()?.target(period).first()?;
                return Some(Self::Target(target.clone()));
            }
            What::Baseline(year) => {
                let baseline = indicator()?.baseline.get(&year)?.first()?;
                return Some(Self::Target(baseline.clone()));
            }
            What::Property(property) => property,
            What::Whole | What::Figure(_) | What::Cell(..) => return None,
        };
        match property {
            Property::Formula => {
                let formula = indicator()?.formula.first()?;
                let bound = formula.bindings.iter();
                let bindings = bound.map(|(name, id)| (name.clone(), Binding::Known(*id)));
                Some(Self::Formula {
                    text: formula.text.clone(),
                    bindings: bindings.collect(),
                })
            }
            Property::Polarity => indicator()?.polarity.first().copied().map(Self::Polarity),
            Property::Precision => indicator()?.precision.first().copied().map(Self::Count),
            Property::Aggregation => {
                let variable = plan.variable(place.entity)?;
                let aggregation = variable.aggregation.first().copied();
                aggregation.map(Self::Aggregation)
            }
            Property::UnitOfMeasure => {
                let of_indicator = indicator().map(|it| &it.unit_of_measure);
                let of_variable = || plan.variable(place.entity).map(|it| &it.unit_of_measure);
                let unit = of_indicator.or_else(of_variable)?.first()?;
                Some(Self::Text(unit.clone()))
            }
            _ => {
                let all = texts(plan);
                let found = all.iter().find(|it| it.place == *place)?;
                Some(Self::Text(found.text.to_owned()))
            }
        }
    }
}
