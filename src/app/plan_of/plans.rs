//! Every version of the plan, kept in step with the book.

use super::facts::Statements;
use super::outline::{Outline, Turn};
use super::{amends, chain, is_version};
use crate::app::seal::Seals;
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::domain::sort::{set, sort_by_key};
use crate::log::{Attribute, Book, Key};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The versions of a plan.
#[derive(Clone, Default)]
pub struct Plans {
    /// Every version, and the one it amends.
    amends: BTreeMap<EntityId, Option<EntityId>>,
    versions: Vec<Version>,
    in_order: Vec<Rc<Plan>>,
}

#[derive(Clone)]
struct Version {
    id: EntityId,
    /// It and those it amends, nearest first.
    chain: Vec<EntityId>,
    outline: Outline,
    plan: Rc<Plan>,
}

impl Plans {
    /// Reads all of them.
    pub fn read(book: &Book, seals: &Seals) -> Self {
        let statements = Statements::read(book, seals);
        let mut plans = Self {
            amends: amends(&statements),
            ..Self::default()
        };
        let versions = plans.amends.keys();
        plans.versions = versions
            .map(|id| Version::read(*id, chain(*id, &plans.amends), &statements))
            .collect();
        plans.put_in_order();
        plans
    }

    /// First to latest, in the order in which they come into force; drafts without a date come last.
    pub fn in_order(&self) -> &[Rc<Plan>] {
        &self.in_order
    }

    /// Reads again what stands in some cells, under the same seals as before.
    pub fn refresh(&mut self, book: &Book, seals: &Seals, keys: &[Key]) {
        let things = set(keys.iter().map(|key| key.entity));
        let touched: Vec<_> = things
            .into_iter()
            .map(|thing| (thing, Statements::of(book, seals, thing)))
            .collect();
        let amended = self.amends.clone();
        for (thing, said) in &touched {
            match said.under(&[]).find(is_version) {
                Some(facts) => self.amends.insert(*thing, facts.first(Attribute::Amends)),
                None => self.amends.remove(thing),
            };
        }
        if self.amends == amended {
            let mut versions = self.versions.iter_mut();
            versions.by_ref().for_each(|it| it.refresh(&touched));
            drop(versions);
        } else {
            // Versions come and go, or see other ones behind them: rare enough to begin anew.
            *self = Self::read(book, seals);
        }
        self.put_in_order();
    }

    fn put_in_order(&mut self) {
        let mut versions: Vec<_> = self.versions.iter().collect();
        sort_by_key(&mut versions, |it| {
            let from = it.plan.decree.effective_from();
            (from.is_none(), from, it.chain.len(), it.id)
        });
        self.in_order = versions.into_iter().map(|it| it.plan.clone()).collect();
    }
}

impl Version {
    fn read(id: EntityId, chain: Vec<EntityId>, statements: &Statements) -> Self {
        let outline = Outline::read(statements.under(&chain));
        Self {
            id,
            plan: Rc::new(outline.plan(id)),
            outline,
            chain,
        }
    }

    fn refresh(&mut self, touched: &[(EntityId, Statements)]) {
        let mut is_moved = false;
        for (thing, said) in touched {
            let facts = said.under(&self.chain).next();
            match self.outline.put(*thing, facts) {
                Turn::Nothing => {}
                Turn::Indicator(new) => {
                    Rc::make_mut(&mut self.plan).indicators.replace(new);
                }
                Turn::Variable(new) => {
                    Rc::make_mut(&mut self.plan).variables.replace(new);
                }
                Turn::Outline => is_moved = true,
            }
        }
        if is_moved {
            self.plan = Rc::new(self.outline.plan(self.id));
        }
    }
}
