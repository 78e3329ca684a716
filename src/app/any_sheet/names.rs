//! The names by which sheets call things of the plan.

use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use std::collections::BTreeMap;

/// Variables, parts and lists of a plan by their names and codes.
#[derive(Clone, Debug, Default)]
pub struct Names {
    variables: BTreeMap<String, EntityId>,
    /// Units and items of lists; a name may be that of several.
    parts: BTreeMap<String, Vec<EntityId>>,
    lists: Vec<String>,
}

/// A name without what makes no difference: the case of letters, and how many spaces stand where.
pub fn key(name: &str) -> String {
    let lower = name.to_lowercase().replace('_', " ");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Names {
    /// The names of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut names = Self::default();
        for variable in &plan.variables {
            for name in [variable.name.text(), variable.code.text()] {
                if !name.is_empty() {
                    names.variables.entry(key(name)).or_insert(variable.id);
                }
            }
        }
        let units = plan.units.iter().flat_map(|unit| {
            let both = [unit.name.text(), unit.short_name()];
            both.map(|name| (name.to_owned(), unit.id))
        });
        let items = plan.dimensions.iter().flat_map(|list| &list.items);
        let items = items.flat_map(|item| {
            let label = item.label.text();
            let both = [item.text.text(), label];
            both.map(|name| (name.to_owned(), item.id))
        });
        for (name, id) in units.chain(items).filter(|(name, _)| !name.is_empty()) {
            let own = names.parts.entry(key(&name)).or_default();
            if !own.contains(&id) {
                own.push(id);
            }
        }
        let lists = plan.dimensions.iter().map(|list| key(list.name.text()));
        names.lists = lists.filter(|name| !name.is_empty()).collect();
        names
    }

    /// The variable of this name or code.
    pub fn variable(&self, name: &str) -> Option<EntityId> {
        self.variables.get(&key(name)).copied()
    }

    /// Everything that is called so and is a part of something.
    pub fn parts(&self, name: &str) -> &[EntityId] {
        self.parts.get(&key(name)).map_or(&[], Vec::as_slice)
    }

    /// Whether a list is called so.
    pub fn is_list(&self, name: &str) -> bool {
        self.lists.contains(&key(name))
    }
}
