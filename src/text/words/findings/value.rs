//! What stands, or would stand, where a correction writes.

use crate::domain::finding::{Place, Value};
use crate::domain::plan::Plan;
use crate::text::Lang;
use crate::text::words::{facts, values};

/// A value in words; that nothing is stated where there is none.
pub fn value(lang: Lang, plan: &Plan, place: &Place, value: Option<&Value>) -> String {
    let Some(value) = value else {
        return facts::NOT_STATED.within(lang).to_owned();
    };
    match value {
        Value::Text(text) | Value::Formula { text, .. } => text.clone(),
        Value::Polarity(polarity) => values::polarity(lang, *polarity).to_owned(),
        Value::Aggregation(aggregation) => values::aggregation(lang, *aggregation).to_owned(),
        Value::Count(count) => count.to_string(),
        Value::Target(target) => {
            let indicator = plan.indicator(place.entity);
            values::target(lang, target, indicator.is_some_and(|it| it.is_percentage()))
        }
    }
}
