//! Reads typed plans from the cells of the log.
//!
//! A version of the plan sees what its own decree states; what that leaves open it inherits from the decree that
//! it amends. Things are listed by their rank, equal ranks by identity, so that every device shows one order.

mod facts;
mod parts;
#[cfg(test)]
mod tests;
mod values;

use super::seal::Seals;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Plan;
use crate::domain::sort::{map, sort_by_key};
use crate::log::{Attribute, Book};
use facts::{Facts, Statements};
use std::collections::BTreeMap;

/// Every version of the plan, in the order in which they come into force; drafts without a date come last.
pub fn plans(book: &Book, seals: &Seals) -> Vec<Plan> {
    let statements = Statements::read(book, seals);
    let decrees = statements.under(&[]).filter(|facts| {
        facts.kind() == Some(EntityKind::Decree) && !facts.flag(Attribute::Removed)
    });
    let amends = map(decrees.map(|decree| (decree.id, decree.first(Attribute::Amends))));
    let mut plans: Vec<_> = amends
        .keys()
        .map(|version| {
            let chain = chain(*version, &amends);
            let plan = plan(&Outline::new(&statements, &chain), *version);
            let from = plan.decree.effective_from();
            ((from.is_none(), from, chain.len(), *version), plan)
        })
        .collect();
    sort_by_key(&mut plans, |(place, _)| *place);
    plans.into_iter().map(|(_, plan)| plan).collect()
}

/// A version and those it amends, nearest first. Versions that amend each other in a circle are followed once around.
fn chain(version: EntityId, amends: &BTreeMap<EntityId, Option<EntityId>>) -> Vec<EntityId> {
    let mut chain = vec![version];
    let mut next = amends.get(&version).copied().flatten();
    while let Some(parent) = next.filter(|parent| !chain.contains(parent)) {
        chain.push(parent);
        next = amends.get(&parent).copied().flatten();
    }
    chain
}

/// The things that one version knows, by what they are and what they stand under.
struct Outline<'a> {
    things: Vec<Facts<'a>>,
    places: BTreeMap<(EntityKind, Option<EntityId>), Vec<usize>>,
}

impl<'a> Outline<'a> {
    fn new(statements: &'a Statements<'a>, chain: &'a [EntityId]) -> Self {
        let exists = |facts: &Facts| !facts.flag(Attribute::Removed);
        let mut things: Vec<_> = statements.under(chain).filter(exists).collect();
        sort_by_key(&mut things, |facts| facts.first::<String>(Attribute::Rank));
        let mut places: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (place, facts) in things.iter().enumerate() {
            if let Some(kind) = facts.kind() {
                places
                    .entry((kind, facts.parent()))
                    .or_default()
                    .push(place);
            }
        }
        Self { things, places }
    }

    /// Things of a kind under another, in order.
    fn under(
        &self,
        kind: EntityKind,
        parent: Option<EntityId>,
    ) -> impl Iterator<Item = &Facts<'a>> {
        let places = self.places.get(&(kind, parent)).into_iter().flatten();
        places.map(|place| &self.things[*place])
    }

    /// All things of a kind, in order.
    fn all(&self, kind: EntityKind) -> impl Iterator<Item = &Facts<'a>> {
        self.things
            .iter()
            .filter(move |facts| facts.kind() == Some(kind))
    }
}

fn plan(outline: &Outline, version: EntityId) -> Plan {
    let nothing = Facts::none(version);
    let decree = outline
        .all(EntityKind::Decree)
        .find(|facts| facts.id == version);
    let goals: Vec<_> = outline
        .under(EntityKind::Goal, None)
        .map(|it| parts::goal(outline, it))
        .collect();
    Plan {
        agency: parts::agency(outline.all(EntityKind::Agency).next().unwrap_or(&nothing)),
        decree: parts::decree(outline, decree.unwrap_or(&nothing)),
        units: outline
            .all(EntityKind::Unit)
            .map(|it| parts::unit(outline, it))
            .collect(),
        indicators: parts::indicators(outline, &goals),
        goals,
        programs: parts::programs(outline),
        variables: outline
            .all(EntityKind::Variable)
            .map(parts::variable)
            .collect(),
        dimensions: outline
            .all(EntityKind::Dimension)
            .map(|it| parts::dimension(outline, it))
            .collect(),
        scales: outline.all(EntityKind::Scale).map(parts::scale).collect(),
    }
}
