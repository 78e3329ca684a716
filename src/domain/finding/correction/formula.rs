//! Proposals for formulas: a divisor where there is none, a hundred where a percentage lacks it.

use super::{Binding, Correction, NewVariable, Setting, Value};
use crate::domain::finding::place::{Place, Property};
use crate::domain::formula::{Node, Operator, bind, bindings, variables};
use crate::domain::id::EntityId;
use crate::domain::plan::{Indicator, Plan, Variable};

/// Divides a count by a new variable, in per cent.
pub fn with_divisor(plan: &Plan, indicator: EntityId) -> Option<Correction> {
    let indicator = plan.indicator(indicator)?;
    let (count, bound) = read(plan, indicator)?;
    let counted = bound.first().and_then(|(_, id)| plan.variable(*id))?;
    let name = whole_of(counted.name.text());
    let known = plan.variables.iter().find(|it| it.name.text() == name);
    let divisor = (
        name.clone(),
        known.map_or(Binding::New, |it| Binding::Known(it.id)),
    );
    let text = format!("{count} / {} * 100", quoted(&name));
    let adds = known.is_none().then(|| counterpart(counted, name));
    let sets = vec![set(indicator, text, bound, Some(divisor))];
    Some(Correction { adds, sets })
}

impl Correction {
    /// The same with another name for the variable that it adds; one of that name which the plan has serves as it
    /// is. `None` where it adds none, and for no name.
    pub fn named(&self, name: &str, plan: &Plan) -> Option<Self> {
        let added = self.adds.as_ref()?;
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return None;
        }
        let known = plan.variables.iter().find(|it| it.name.text() == name);
        let means = known.map_or(Binding::New, |it| Binding::Known(it.id));
        let mut named = self.clone();
        for Setting { value, .. } in &mut named.sets {
            let Value::Formula { text, bindings } = value else {
                continue;
            };
            let old = quoted(&added.name);
            if let Some(at) = text.rfind(&old) {
                text.replace_range(at..at + old.len(), &quoted(&name));
            }
            let new = bindings.iter_mut().filter(|(_, it)| *it == Binding::New);
            new.for_each(|binding| *binding = (name.clone(), means));
        }
        let renamed = NewVariable {
            name,
            ..added.clone()
        };
        named.adds = known.is_none().then_some(renamed);
        Some(named)
    }
}

/// Multiplies by 100.
pub fn with_hundred(plan: &Plan, indicator: EntityId) -> Option<Correction> {
    let indicator = plan.indicator(indicator)?;
    let (ratio, bound) = read(plan, indicator)?;
    let sets = vec![set(indicator, format!("{ratio} * 100"), bound, None)];
    Some(Correction { adds: None, sets })
}

/// The formula, in brackets if it is a sum, and what its names mean.
fn read(plan: &Plan, indicator: &Indicator) -> Option<(String, Vec<(String, EntityId)>)> {
    let formula = indicator.formula.known()?;
    let known = plan
        .variables
        .iter()
        .map(|it| (it.name.text().to_owned(), it.id));
    let tree = bind(&formula.text, &known.collect::<Vec<_>>(), &formula.bindings).ok()?;
    if variables(&tree).is_empty() {
        return None;
    }
    let is_sum = |rest: &[(Operator, _)]| {
        matches!(rest.first(), Some((Operator::Plus | Operator::Minus, _)))
    };
    let text = formula.text.trim();
    let text = match &tree.node {
        Node::Chain(_, rest) if is_sum(rest) => format!("({text})"),
        _ => text.to_owned(),
    };
    Some((text, bindings(&formula.text, &tree)))
}

fn set(
    indicator: &Indicator,
    text: String,
    bound: Vec<(String, EntityId)>,
    divisor: Option<(String, Binding)>,
) -> Setting {
    let bound = bound
        .into_iter()
        .map(|(name, id)| (name, Binding::Known(id)));
    let bindings = bound.chain(divisor).collect();
    Setting {
        place: Place::property(indicator.id, Property::Formula),
        value: Value::Formula { text, bindings },
    }
}

/// What a count is a part of: those that should have been (`yang harus ditangani`), else all of them.
fn whole_of(name: &str) -> String {
    match (name.split_once(" yang "), name.split_once("Jumlah ")) {
        (Some((things, rest)), _) => format!("{things} yang harus {rest}"),
        (None, Some(("", things))) => format!("Jumlah seluruh {things}"),
        _ => format!("Jumlah seluruh {name}"),
    }
}

/// A name that holds an operator stands in brackets.
fn quoted(name: &str) -> String {
    let needs = name
        .chars()
        .any(|c| Operator::of(c).is_some() || "()[]".contains(c));
    if needs {
        format!("[{}]", name.replace(']', "]]"))
    } else {
        name.to_owned()
    }
}

fn counterpart(counted: &Variable, name: String) -> NewVariable {
    NewVariable {
        name,
        unit_of_measure: counted.unit_of_measure.first().cloned(),
        aggregation: *counted.yearly().value(),
        responsible: counted.responsible.clone(),
    }
}
