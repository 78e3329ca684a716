//! What a screen can wait for: one trigger for each thing that can change, made when first watched.
//!
//! Not one signal of the whole book, since then every key would make every figure on the screen anew.

use crate::app::Touched;
use crate::domain::id::EntityId;
use crate::log::Attribute;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A part of the workspace that a screen shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Watch {
    /// Anything at all: the history, the digest.
    Log,
    /// The plan, the agency, scales and assumptions.
    Plan,
    /// The cells and notes of one variable.
    Variable(EntityId),
    /// Any cell of the data grid.
    Data,
    /// Money, people, documents, answers and states of a year.
    Year,
}

/// The triggers made so far.
#[derive(Default)]
pub struct Triggers(BTreeMap<Watch, ArcTrigger>);

impl Triggers {
    /// The trigger for a part of the workspace.
    pub fn of(&mut self, watch: Watch) -> ArcTrigger {
        self.0.entry(watch).or_default().clone()
    }

    /// The triggers to fire for what an action touched.
    pub fn touched(&self, touched: &Touched) -> Vec<ArcTrigger> {
        let is_data = |attribute| matches!(attribute, Attribute::Entry | Attribute::Note);
        let mut variables: Vec<EntityId> = touched
            .keys
            .iter()
            .filter(|key| is_data(key.attribute))
            .map(|key| key.entity)
            .collect();
        variables.dedup();
        let mut watches = vec![Watch::Log];
        if touched.plan {
            watches.push(Watch::Plan);
        }
        if touched.year {
            watches.push(Watch::Year);
        }
        if !variables.is_empty() {
            watches.push(Watch::Data);
        }
        watches.extend(variables.into_iter().map(Watch::Variable));
        watches
            .iter()
            .filter_map(|watch| self.0.get(watch).cloned())
            .collect()
    }

    /// Every trigger: the whole workspace is another one now.
    pub fn all(&self) -> Vec<ArcTrigger> {
        self.0.values().cloned().collect()
    }
}

/// Does something now and again whenever a signal that it read has changed, for as long as what asks for it stands.
pub fn whenever(act: impl Fn() + 'static) {
    effect(Box::new(act));
}

/// Compiled once, whatever is done.
fn effect(act: Box<dyn Fn()>) {
    Effect::new(act);
}
