//! What something concerns, so that one can look at the things of one indicator or one unit.

use super::{Item, Review};
use crate::domain::finding::{Kind, RuleId, Severity};
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::domain::sort::set;
use std::collections::BTreeMap;

/// Which items to show; what is `None` does not restrict.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// Those at whose stake is this.
    pub severity: Option<Severity>,
    /// Those that are known in this way.
    pub kind: Option<Kind>,
    /// Those that concern this indicator or unit, or the decree itself.
    pub subject: Option<EntityId>,
}

impl Filter {
    /// Whether an item passes.
    pub fn passes(&self, plan: &Plan, item: &Item) -> bool {
        let finding = &item.finding;
        self.severity.is_none_or(|it| it == finding.severity)
            && self.kind.is_none_or(|it| it == finding.rule.kind())
            && self
                .subject
                .is_none_or(|it| concerned(plan, finding.place.entity).contains(&it))
    }
}

/// The open items that pass a filter, by rule: the weightiest rules first, each with its items in the order of the plan.
pub fn by_rule<'a>(review: &'a Review, filter: &Filter) -> Vec<(RuleId, Vec<&'a Item>)> {
    let mut groups: BTreeMap<(Severity, RuleId), Vec<&Item>> = BTreeMap::new();
    for item in &review.items {
        if item.is_open() && filter.passes(&review.plan, item) {
            let finding = &item.finding;
            let group = groups.entry((finding.severity, finding.rule));
            group.or_default().push(item);
        }
    }
    let groups = groups.into_iter();
    groups.map(|((_, rule), items)| (rule, items)).collect()
}

/// The indicators and units that have something to look at, and the decree, in the order of the plan.
pub fn subjects(plan: &Plan, items: &[Item]) -> Vec<EntityId> {
    let places = set(items.iter().map(|item| item.finding.place.entity));
    let concerned = set(places.into_iter().flat_map(|it| concerned(plan, it)));
    let indicators = plan.indicators.iter().map(|it| it.id);
    let units = plan.units.iter().map(|it| it.id);
    let order = indicators.chain(units).chain([plan.decree.id]);
    order.filter(|it| concerned.contains(it)).collect()
}

/// The indicators, units or decree that a thing of the plan concerns: an indicator also its units, a variable the
/// indicators that use it, a goal or objective the indicators that measure it, a programme its units and the indicators
/// that it supports.
fn concerned(plan: &Plan, entity: EntityId) -> Vec<EntityId> {
    if let Some(indicator) = plan.indicator(entity) {
        let mut all = vec![entity];
        all.extend(&indicator.responsible);
        return all;
    }
    if let Some(variable) = plan.variable(entity) {
        let users = plan.users_of(entity);
        return users.chain(variable.responsible.iter().copied()).collect();
    }
    if let Some(program) = plan.program(entity) {
        let whole = program.parent.map(|parent| concerned(plan, parent));
        let own = program.responsible.iter().chain(&program.supports).copied();
        return own.chain(whole.into_iter().flatten()).collect();
    }
    let mut units = plan.units.iter();
    let unit = units.find(|unit| {
        let mut functions = unit.mandate.functions.iter();
        unit.id == entity || functions.any(|it| it.id == entity)
    });
    if let Some(unit) = unit {
        return vec![unit.id];
    }
    let is_result = plan.goals.iter().any(|goal| {
        let mut objectives = goal.objectives.iter();
        goal.id == entity || objectives.any(|it| it.id == entity)
    });
    if is_result {
        let measures = plan.indicators.iter().filter(|it| it.parent == entity);
        return measures.map(|it| it.id).collect();
    }
    // The decree's own words and paragraphs; of the agency there is one.
    vec![plan.decree.id]
}
